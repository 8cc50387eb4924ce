import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { withoutTracking } from '../sources/tracking.ts';

// Addresses without slashes: refused for their scheme, where a path of this name would only be missing.
const WITHOUT_SLASHES = /^(?:data|javascript|view-source|blob|mailto|about|urn):/i;

/** Whether a source is an address, of whatever scheme. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(source) || WITHOUT_SLASHES.test(source);
}

/** The source as given, but for a name or password in an address: they never reach a record, a message or a log. */
export function withoutCredentials(source: string): string {
  if (!isAddress(source)) return source;
  if (!URL.canParse(source)) return source.replace(/^([^/]{1,30}\/\/)[^/?#]{0,2000}@/, '$1');
  const url = new URL(source);
  if (!url.username && !url.password) return source;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The same for two ways to write one source: host in lower case, no fragment, no tracking parameters, no default port. */
export function normalize(source: string): string {
  if (!isAddress(source) || !URL.canParse(source)) return isAddress(source) ? source : resolve(source);
  const url = withoutTracking(withoutCredentials(source));
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.href.replace(/\?$/, '');
}

/** A source's key in the journal: 96 bits of its normal form's sha256. */
export function keyOf(source: string): string {
  return createHash('sha256').update(normalize(source)).digest('base64url').slice(0, 16);
}
