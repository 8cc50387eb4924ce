import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Failure, Outcome } from '../failure.ts';
import { decodeMarkup } from '../snapshot/byte-text.ts';
import { decode } from '../snapshot/decode.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { toAddress, type Entry } from './entry.ts';
import { readFeed } from './feed.ts';
import { readHomePage, type HomePage } from './home-page.ts';
import { readSitemap } from './sitemap.ts';

/** What a document says of where articles are. */
export type Listing =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** Of sitemaps. */
  | { readonly kind: 'index'; readonly sitemaps: readonly Entry[]; readonly entries: readonly Entry[] }
  | ({ readonly kind: 'page' } & HomePage);

const LOOK = 65_536;

/** Reads a feed, a sitemap or a home page, whichever the bytes are. */
export async function readListing(snapshot: Snapshot, maxBytes: number): Promise<Outcome<Listing>> {
  const unpacked = await unpack(snapshot, maxBytes);
  if (!unpacked.ok) return unpacked;
  const text = decodeMarkup(decode(unpacked.value).markup);
  const base = snapshot.url ?? undefined;
  const head = text
    .slice(0, LOOK)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (definesEntities(head)) return { ok: false, failure: bomb() };
  if (/<(?:\w{1,20}:)?(?:urlset|sitemapindex)\b/i.test(head)) {
    const { entries, sitemaps } = readSitemap(text, base);
    return { ok: true, value: sitemaps.length > 0 ? { kind: 'index', entries, sitemaps } : { kind: 'entries', entries } };
  }
  if (/^\{|<(?:rss|rdf:rdf|feed)\b/i.test(head)) {
    const entries = await readFeed(text, base);
    return entries ? { ok: true, value: { kind: 'entries', entries } } : { ok: false, failure: noList() };
  }
  if (/<(?:!doctype html|html|head|body|a|link)\b/i.test(head)) return { ok: true, value: { kind: 'page', ...readHomePage(text, base) } };
  const entries = addressLines(text);
  return entries ? { ok: true, value: { kind: 'entries', entries } } : { ok: false, failure: noList() };
}

async function unpack(snapshot: Snapshot, maxBytes: number): Promise<Outcome<Snapshot>> {
  const { bytes } = snapshot;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { ok: true, value: snapshot };
  try {
    return { ok: true, value: { ...snapshot, bytes: await promisify(gunzip)(bytes, { maxOutputLength: maxBytes }) } };
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    const large: Failure = {
      kind: 'refused',
      code: 'too-large',
      message: `unpacked, it is larger than ${maxBytes} bytes; raise --max-size`,
    };
    return { ok: false, failure: isLarge ? large : { kind: 'unreadable', message: 'its gzip data is broken or cut; try again later' } };
  }
}

/** Entities of a document's own may grow without bound, and no feed needs them. */
function definesEntities(head: string): boolean {
  const root = head.search(/<(?:\w{1,20}:)?(?:urlset|sitemapindex|rss|rdf|feed|html)\b/i);
  return /<!ENTITY/i.test(root < 0 ? head : head.slice(0, root));
}

function bomb(): Failure {
  return { kind: 'refused', code: 'entities', message: 'it defines entities of its own, which may grow without bound; it is not read' };
}

function noList(): Failure {
  return { kind: 'no-list', what: 'this is no feed, no sitemap and no home page' };
}

/** A sitemap may be plain text, one address a line. */
function addressLines(text: string): readonly Entry[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const urls = lines.flatMap((line) => (/^\s{0,20}https?:/i.test(line) ? (toAddress(line, undefined) ?? []) : []));
  return urls.length > 0 && urls.length === lines.length ? urls.map((url) => ({ url, title: null, date: null })) : undefined;
}
