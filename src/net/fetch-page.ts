import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { isTransient, type Failure, type Outcome } from '../failure.ts';
import { takeSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { isPrivateAddress } from './address.ts';

export interface FetchOptions {
  readonly userAgent: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly retries: number;
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly allowPrivate: boolean;
  readonly insecure: boolean;
}

const CONNECT_MS = 10_000;
const PAUSE_MS = 500;
const HTML = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/octet-stream|(?:text|application)\/xml)\b/i;

/** Fetches one page with a plain GET: own redirects, limits and retries. Never throws for what a server does. */
export async function fetchPage(url: string, options: FetchOptions): Promise<Outcome<Snapshot>> {
  const { Agent } = await import('undici');
  const connect = {
    timeout: CONNECT_MS,
    rejectUnauthorized: !options.insecure,
    ...(options.allowPrivate ? {} : { lookup: guardedLookup }),
  };
  const agent = new Agent({ connect, headersTimeout: 20_000, bodyTimeout: 20_000, maxResponseSize: options.maxBytes });
  const signal = AbortSignal.timeout(options.timeoutSeconds * 1000);
  try {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await follow(url, { agent, signal, options });
      if (outcome.ok || attempt >= options.retries || !isTransient(outcome.failure) || signal.aborted) return outcome;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** attempt * (1 + Math.random())));
    }
  } finally {
    await agent.destroy();
  }
}

interface Way {
  readonly agent: Dispatcher;
  readonly signal: AbortSignal;
  readonly options: FetchOptions;
}

async function follow(first: string, way: Way): Promise<Outcome<Snapshot>> {
  const seen: string[] = [];
  let url = first;
  for (;;) {
    const refused = refusal(url, way.options);
    if (refused) return { ok: false, failure: refused };
    if (seen.includes(url)) return fail('redirect-loop', `the server sends ${url} back to itself; check the address`, 5);
    if (seen.length > way.options.maxRedirects)
      return fail('too-many-redirects', `more than ${way.options.maxRedirects} redirects; raise --max-redirects or check the address`, 5);
    seen.push(url);
    const step = await get(url, new URL(url).origin === new URL(first).origin, way);
    if (!step.ok) return step;
    if (typeof step.value !== 'string') return { ok: true, value: { ...step.value, requestedUrl: first, redirects: seen.slice(1) } };
    url = step.value;
  }
}

function fail(code: string, message: string, exit: 4 | 5): Outcome<never> {
  return { ok: false, failure: exit === 4 ? { kind: 'network', code, message } : { kind: 'redirect', code, message } };
}

function refusal(url: string, { allowPrivate }: FetchOptions): Failure | undefined {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:')
    return { kind: 'refused', code: 'scheme', message: `${protocol} is not fetched; give an http or https address` };
  if (allowPrivate) return undefined;
  if (isPrivateAddress(hostname))
    return { kind: 'refused', code: 'private-address', message: `${hostname} is a private address; --allow-private fetches it` };
  if (port !== '' && !['8080', '8443'].includes(port))
    return { kind: 'refused', code: 'port', message: `port ${port} is unusual for a page; --allow-private fetches it` };
  return undefined;
}

/** One request: a snapshot, or the address that it redirects to. */
async function get(url: string, isFirstOrigin: boolean, { agent, signal, options }: Way): Promise<Outcome<Snapshot | string>> {
  const { request } = await import('undici');
  const own = {
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': options.userAgent,
  };
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: { ...own, ...(isFirstOrigin ? options.headers : {}) },
    });
    const location = one(headers['location']);
    if (statusCode >= 300 && statusCode < 400 && location) {
      body.on('error', () => undefined).destroy();
      return URL.canParse(location, url)
        ? { ok: true, value: new URL(location, url).href }
        : fail('bad-redirect', `the server redirects to "${location}", which is no address`, 5);
    }
    if (statusCode < 200 || statusCode >= 300) {
      body.on('error', () => undefined).destroy();
      return { ok: false, failure: { kind: 'http', status: statusCode } };
    }
    const contentType = one(headers['content-type']) ?? null;
    if (contentType && !HTML.test(contentType)) {
      body.on('error', () => undefined).destroy();
      return { ok: false, failure: { kind: 'not-html', what: `the server sends ${contentType}` } };
    }
    const raw = new Uint8Array(await body.arrayBuffer());
    const bytes = await decodeBody(raw, one(headers['content-encoding']), options.maxBytes);
    return {
      ok: true,
      value: takeSnapshot(bytes, { url, contentType, status: statusCode, fetchedAt: new Date().toISOString(), insecure: options.insecure }),
    };
  } catch (error) {
    return { ok: false, failure: failureOf(error, options) };
  }
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

async function decodeBody(bytes: Uint8Array, encoding: string | undefined, maxOutputLength: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase();
  if (name === 'gzip' || name === 'x-gzip') return promisify(gunzip)(bytes, { maxOutputLength });
  if (name === 'br') return promisify(brotliDecompress)(bytes, { maxOutputLength });
  if (name === 'deflate') return promisify(inflate)(bytes, { maxOutputLength });
  return bytes;
}

/** Refuses names that resolve to private addresses; connect uses the very answer that was checked. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const bad = error ?? addresses.map(({ address }) => address).find(isPrivateAddress);
    if (typeof bad === 'string')
      return callback(Object.assign(new Error(`${hostname} resolves to the private address ${bad}`), { code: 'EPRIVATE' }), '', 0);
    if (bad) return callback(bad, '', 0);
    return options.all ? callback(null, addresses) : callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  });
};

function failureOf(error: unknown, { timeoutSeconds, maxBytes }: FetchOptions): Failure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'EPRIVATE') return { kind: 'refused', code: 'private-address', message: `${message}; --allow-private fetches it` };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' || code === 'ERR_BUFFER_TOO_LARGE')
    return { kind: 'refused', code: 'too-large', message: `the page is larger than ${maxBytes} bytes; raise --max-size` };
  if (code === 'ENOTFOUND') return { kind: 'network', code: 'dns', message: 'there is no such host; check the address' };
  if (code === 'ECONNREFUSED')
    return { kind: 'network', code: 'connect-refused', message: 'the host refuses the connection; try again later' };
  if (error instanceof Error && error.name === 'TimeoutError')
    return { kind: 'network', code: 'timeout', message: `no answer within ${timeoutSeconds} s; raise -m or try again later` };
  if (/TIMEOUT/.test(code)) return { kind: 'network', code: 'timeout', message: 'the server is too slow; try again later' };
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
    return { kind: 'network', code: 'tls', message: `the certificate is not to be trusted (${code}); -k fetches all the same` };
  return { kind: 'network', code: 'socket', message: `the connection broke (${message}); try again later` };
}

function codeOf(error: unknown): string {
  const own = error instanceof Error && 'code' in error ? String(error.code) : '';
  return own || (error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : '');
}
