import type { Dispatcher } from 'undici';
import { askedPause, isTransient, type Failure, type Outcome } from '../failure.ts';
import type { Exchange } from '../snapshot/exchange.ts';
import { takeSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { isPrivateAddress } from './address.ts';
import { openDispatcher, usesProxy } from './connect.ts';
import { cookieHeader, withSetCookies, type Cookies } from './cookies.ts';
import { ACCEPTED_CODINGS, decodeBody } from './decode-body.ts';
import { failureOf } from './failure-of.ts';
import { metaRefresh } from './meta-refresh.ts';
import type { PageCache } from './page-cache.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { Tap } from './tap.ts';

export interface FetchOptions {
  readonly userAgent: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Cookies;
  readonly proxy: string | undefined;
  /** For one page in all: redirects, retries and their pauses included. */
  readonly timeoutSeconds: number;
  readonly retries: number;
  /** Of the body, before and after content decoding. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly allowPrivate: boolean;
  readonly insecure: boolean;
  /** What is asked for and taken; a web page where it does not say. */
  readonly wants?: { readonly accept: string; readonly types: RegExp } | undefined;
  /** Pages of earlier runs; their servers are asked only whether they changed. */
  readonly cache?: PageCache | undefined;
  /** Takes each request and response as they went over the wire; then bodies are read to their end, also those of errors and redirects. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

const PAUSE_MS = 500;
const USUAL_PORTS = new Set(['', '80', '443', '8080', '8443']);
const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/octet-stream|(?:text|application)\/xml)\b/i;

/** Fetches one page with a plain GET: own redirects, limits and retries. Never throws for what a server does. */
export function fetchPage(url: string, options: FetchOptions): Promise<Outcome<Snapshot>> {
  const ends = performance.now() + options.timeoutSeconds * 1000;
  return within(options, async (way) => {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await follow(url, way);
      if (outcome.ok || attempt >= options.retries || !isTransient(outcome.failure)) return outcome;
      const wait = pauseBefore(outcome.failure, attempt);
      if (performance.now() + wait >= ends) return outcome;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  });
}

/** Makes one request of the way to a page: gives the page, or where to go next. For a caller who waits between requests. */
export function fetchStep(hop: Hop, options: FetchOptions): Promise<Outcome<Snapshot | Hop>> {
  return within(options, (way) => step(hop, way));
}

async function within<T>(options: FetchOptions, work: (way: Way) => Promise<T>): Promise<T> {
  const tap = options.onExchange ? new Tap() : undefined;
  const agent = await openDispatcher(options, tap);
  const signal = AbortSignal.timeout(options.timeoutSeconds * 1000);
  // undici hears a signal only once it is connected.
  const onTimeout = (): void => void agent.destroy();
  signal.addEventListener('abort', onTimeout);
  try {
    return await work({ agent, signal, options, tap });
  } finally {
    signal.removeEventListener('abort', onTimeout);
    await agent.destroy();
  }
}

/** What the server asks for, else a pause that doubles, with jitter that only lengthens it. */
function pauseBefore(failure: Failure, attempt: number): number {
  const asked = askedPause(failure);
  return asked === undefined ? PAUSE_MS * 2 ** attempt * (1 + Math.random()) : asked * 1000;
}

interface Way {
  readonly agent: Dispatcher;
  readonly signal: AbortSignal;
  readonly options: FetchOptions;
  readonly tap: Tap | undefined;
}

/** Where a page is looked for next, and how it came to that. */
export interface Hop {
  readonly to: string;
  /** Addresses asked so far, the first one first. */
  readonly seen: readonly string[];
  /** Whether a page itself sent its reader on; that is followed once. */
  readonly wasSent: boolean;
  /** Cookies that servers set on the way, for this way alone: many send a reader without theirs round in a circle. */
  readonly given?: Cookies;
  /** Whether the last of them set one, so that an address may be asked again. */
  readonly isGiven?: boolean;
}

/** Where a response redirects to, and what it sets. */
interface Redirection {
  readonly to: string;
  readonly sets: readonly string[];
}

/** The way to a page at its beginning. */
export function firstHop(url: string): Hop {
  return { to: url, seen: [], wasSent: false };
}

async function follow(first: string, way: Way): Promise<Outcome<Snapshot>> {
  let hop = firstHop(first);
  for (;;) {
    const outcome = await step(hop, way);
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if (!('to' in value)) return { ok: true, value };
    hop = value;
  }
}

async function step({ to: url, seen: before, wasSent, given = [], isGiven = false }: Hop, way: Way): Promise<Outcome<Snapshot | Hop>> {
  const refused = refusal(url, way.options);
  if (refused) return { ok: false, failure: refused };
  if (before.includes(url) && !isGiven)
    return redirectFailure('redirect-loop', `the server sends ${url} back to itself; check the address`);
  if (before.length > way.options.maxRedirects) {
    return redirectFailure(
      'too-many-redirects',
      `more than ${way.options.maxRedirects} redirects; raise --max-redirects or check the address`,
    );
  }
  const first = before[0] ?? url;
  const seen = [...before, url];
  const got = await get({ url, given, isFirstOrigin: new URL(url).origin === new URL(first).origin }, way);
  if (!got.ok) return got;
  if ('sets' in got.value) {
    const { to, sets } = got.value;
    const now = withSetCookies(given, sets, url);
    return { ok: true, value: { to, seen, wasSent, given: now, isGiven: cookieHeader(now, to) !== cookieHeader(given, to) } };
  }
  const sentTo = wasSent ? undefined : metaRefresh(got.value.bytes, url);
  if (sentTo !== undefined) return { ok: true, value: { to: sentTo, seen, wasSent: true, given } };
  return { ok: true, value: { ...got.value, requestedUrl: first, redirects: seen.slice(1) } };
}

function redirectFailure(code: string, message: string): Outcome<never> {
  return { ok: false, failure: { kind: 'redirect', code, message } };
}

function refusal(url: string, { allowPrivate, proxy }: FetchOptions): Failure | undefined {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:')
    return { kind: 'refused', code: 'scheme', message: `${protocol} is not fetched; give an http or https address` };
  if (allowPrivate) return undefined;
  if (isPrivateAddress(hostname))
    return { kind: 'refused', code: 'private-address', message: `${hostname} is a private address; --allow-private fetches it` };
  if (!USUAL_PORTS.has(port) && !usesProxy(proxy))
    return { kind: 'refused', code: 'port', message: `port ${port} is unusual for a page; --allow-private fetches it` };
  return undefined;
}

interface Asked {
  readonly url: string;
  readonly given: Cookies;
  readonly isFirstOrigin: boolean;
}

/** One request: a snapshot, or the address that it redirects to. */
async function get(asked: Asked, way: Way): Promise<Outcome<Snapshot | Redirection>> {
  const { url } = asked;
  const { request } = await import('undici');
  const { agent, signal, options, tap } = way;
  // A page that did not change would not be in the archive.
  const known = tap ? undefined : await options.cache?.find(url);
  const headers = { ...headersOf(asked, options), ...known?.conditions };
  let broke: unknown;
  tap?.begin(url);
  try {
    const response = await request(url, { dispatcher: agent, signal, headers });
    const drop = (): Promise<void> => (tap ? readOut(response.body).catch((error: unknown) => void (broke = error)) : cut(response.body));
    const outcome = await read(url, response, options, drop);
    if (!known || !isUnchanged(outcome)) return outcome;
    const { bytes, contentType, fetchedAt } = known;
    return { ok: true, value: takeSnapshot(bytes, { url, contentType, status: 200, fetchedAt, insecure: options.insecure }) };
  } catch (error) {
    broke = signal.aborted ? signal.reason : error;
    return { ok: false, failure: failureOf(broke, options) };
  } finally {
    const exchange = tap?.end(truncationOf(broke), usesProxy(options.proxy));
    if (exchange) options.onExchange?.(exchange);
  }
}

/** The headers of a request; none and no cookie of the caller's goes to another host. */
function headersOf({ url, given, isFirstOrigin }: Asked, { wants, userAgent, cookies, headers }: FetchOptions): Record<string, string> {
  const cookie = cookieHeader([...cookies, ...given], url);
  return {
    accept: wants?.accept ?? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    'accept-encoding': ACCEPTED_CODINGS,
    'user-agent': userAgent,
    ...(cookie === undefined ? {} : { cookie }),
    ...(isFirstOrigin ? headers : {}),
  };
}

function isUnchanged(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.failure.kind === 'http' && outcome.failure.status === 304;
}

type Body = Dispatcher.ResponseData['body'];

async function readOut(body: Body): Promise<void> {
  await body.arrayBuffer();
}

async function cut(body: Body): Promise<void> {
  body.on('error', () => undefined).destroy();
}

/** Why a response is not whole; a body that came whole and could not be decoded is. */
function truncationOf(broke: unknown): Exchange['truncated'] {
  if (broke === undefined) return undefined;
  const name = broke instanceof Error ? `${broke.name} ${'code' in broke ? String(broke.code) : ''}` : '';
  if (/EXCEEDED_MAX_SIZE/.test(name)) return 'length';
  if (/Timeout/i.test(name)) return 'time';
  return /CodingError|ERR_BUFFER_TOO_LARGE|Z_|ERR__ERROR|ERR_PADDING/.test(name) ? undefined : 'disconnect';
}

async function read(
  url: string,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  options: FetchOptions,
  drop: () => Promise<void>,
): Promise<Outcome<Snapshot | Redirection>> {
  if (statusCode >= 300 && statusCode < 400 && statusCode !== 304) {
    await drop();
    return redirection(url, asText(one(headers['location'])), headers['set-cookie']);
  }
  if (statusCode !== 200 && statusCode !== 203) {
    await drop();
    return { ok: false, failure: httpFailure(statusCode, one(headers['retry-after'])) };
  }
  const contentType = one(headers['content-type']) ?? null;
  if (contentType && !(options.wants?.types ?? PAGE).test(contentType)) {
    await drop();
    return { ok: false, failure: { kind: 'not-html', what: `the server sends ${contentType}` } };
  }
  const raw = new Uint8Array(await body.arrayBuffer());
  const bytes = await decodeBody(raw, one(headers['content-encoding']), options.maxBytes);
  const fetchedAt = new Date().toISOString();
  const validators = { etag: one(headers['etag']), lastModified: one(headers['last-modified']) };
  // A page that cannot be kept is fetched again next time; that is all.
  await options.cache?.keep(url, { bytes, contentType, fetchedAt }, validators).catch(() => undefined);
  return { ok: true, value: takeSnapshot(bytes, { url, contentType, status: statusCode, fetchedAt, insecure: options.insecure }) };
}

function redirection(from: string, location = '', sets: string | readonly string[] = []): Outcome<Redirection> {
  if (location && URL.canParse(location, from)) return { ok: true, value: { to: new URL(location, from).href, sets: [sets].flat() } };
  return redirectFailure('bad-redirect', `the server redirects to "${location}", which is no address; check the address`);
}

function httpFailure(status: number, header: string | undefined): Failure {
  const retryAfter = retryAfterSeconds(header, Date.now());
  return { kind: 'http', status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Header values come byte by byte; servers write UTF-8 into them. */
function asText(value: string | undefined): string | undefined {
  const text = Buffer.from(value ?? '', 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
