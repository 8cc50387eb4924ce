import type { Issue } from '../article.ts';
import type { Failure, Outcome } from '../failure.ts';
import { decodeBody } from '../net/decode-body.ts';
import { metaRefresh } from '../net/meta-refresh.ts';
import { takeSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { digestHolds } from '../warc/digest.ts';
import { dechunk, parseResponse, type HttpResponse } from '../warc/http.ts';
import { readWarc, type WarcHeaders, type WarcRecord } from '../warc/read.ts';
import { Segments } from './warc-segments.ts';
import { Trail } from './warc-trail.ts';

export interface WarcOptions {
  /** Of a page, stored and unpacked; a larger one is a failure. */
  readonly maxBytes: number;
  readonly encoding: string | null;
}

/** A page of a WARC, or a stretch of it that could not be read. */
export interface WarcPage {
  readonly name: string;
  /** Where its record, or the damage, begins. */
  readonly offset: number;
  readonly outcome: Outcome<Snapshot>;
}

/** What a WARC held besides pages. */
export interface WarcTally {
  pages: number;
  redirects: number;
  /** Responses with another status than 200. */
  errors: number;
  notHtml: number;
  revisits: number;
  /** Requests, resources, metadata, DNS answers. */
  others: number;
  damaged: number;
}

export function newTally(): WarcTally {
  return { pages: 0, redirects: 0, errors: 0, notHtml: 0, revisits: 0, others: 0, damaged: 0 };
}

// Headers and chunk marks come on top of a page.
const FRAMING = 1 << 20;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const MAYBE_HTML = /^(?:text\/plain|application\/octet-stream|(?:text|application)\/xml|unknown)\b/i;
const LOOKS_HTML =
  /^[\s\ufeff\u00ef\u00bb\u00bf]{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype html|html|head)\b/i;

/**
 * Every HTML page in a WARC file, in the order of the file, as a snapshot like the one taken at capture time. Damage
 * is given as a failure with its place; redirects, errors, other types and revisits are counted and passed over.
 */
export async function* readWarcPages(path: string, options: WarcOptions, tally: WarcTally, from = 0): AsyncGenerator<WarcPage> {
  const segments = new Segments(options.maxBytes + FRAMING);
  const pages = new Pages(path, options, tally);
  const wants = (headers: WarcHeaders): number => (isResponse(headers) || segments.awaits(headers) ? options.maxBytes + FRAMING : 0);
  for await (const found of readWarc(path, wants, from)) {
    if (found.kind === 'damage') {
      tally.damaged += 1;
      yield damaged(path, found.offset, `${found.what}; the records after it are read`);
      continue;
    }
    const whole = segments.join(found.record);
    if (whole === 'waiting') continue;
    const page = await pages.read(whole);
    if (page) yield page;
  }
  for (const offset of segments.left()) {
    tally.damaged += 1;
    yield damaged(path, offset, 'the record goes on in a part that this file does not hold');
  }
}

function isHtml(type: string | undefined): boolean {
  return type !== undefined && HTML.test(type);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return LOOKS_HTML.test(Buffer.from(bytes).toString('latin1', 0, 1024));
}

function isResponse(headers: WarcHeaders): boolean {
  return headers.get('warc-type') === 'response' && /^application\/http\b/i.test(headers.get('content-type') ?? '');
}

function damaged(path: string, offset: number, message: string): WarcPage {
  return { name: `${path} at ${offset}`, offset, outcome: { ok: false, failure: { kind: 'unreadable', message } } };
}

class Pages {
  readonly #path: string;
  readonly #options: WarcOptions;
  readonly #tally: WarcTally;
  readonly #trail = new Trail();

  constructor(path: string, options: WarcOptions, tally: WarcTally) {
    this.#path = path;
    this.#options = options;
    this.#tally = tally;
  }

  /** The page that a record holds; undefined, and counted, where it holds none. */
  async read(record: WarcRecord): Promise<WarcPage | undefined> {
    const url = targetOf(record.headers);
    const response = isResponse(record.headers) ? parseResponse(record.block) : undefined;
    // Many servers answer for robots.txt with a page; nobody asked for it as one.
    if (!response || !URL.canParse(url) || new URL(url).pathname === '/robots.txt') {
      this.#tally[record.headers.get('warc-type') === 'revisit' ? 'revisits' : 'others'] += 1;
      return undefined;
    }
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : undefined;
    if (location !== undefined) {
      this.#tally.redirects += 1;
      this.#trail.add(url, Buffer.from(location, 'latin1').toString('utf8'));
      return undefined;
    }
    if (response.status !== 200 && response.status !== 203) {
      this.#tally.errors += 1;
      return undefined;
    }
    return this.#pageOf(record, response, url);
  }

  async #pageOf(record: WarcRecord, response: HttpResponse, url: string): Promise<WarcPage | undefined> {
    const type = response.headers.get('content-type');
    if (type !== undefined && !isHtml(type) && !MAYBE_HTML.test(type)) return this.#notHtml();
    const body = await bodyOf(response, this.#options.maxBytes);
    const isTooLarge = record.length > record.block.length;
    if (!body.ok || isTooLarge) {
      if (!isHtml(type)) return this.#notHtml();
      this.#tally.pages += 1;
      return {
        name: url,
        offset: record.offset,
        outcome: { ok: false, failure: body.ok ? tooLarge(this.#options.maxBytes) : body.failure },
      };
    }
    const { bytes } = body.value;
    if (!isHtml(type) && !looksLikeHtml(bytes)) return this.#notHtml();
    const sentTo = this.#trail.wasSent(url) ? undefined : metaRefresh(bytes, url);
    if (sentTo !== undefined) {
      this.#tally.redirects += 1;
      this.#trail.send(url, sentTo);
      return undefined;
    }
    this.#tally.pages += 1;
    return { name: url, offset: record.offset, outcome: { ok: true, value: this.#snapshotOf(record, response, body.value, url) } };
  }

  #snapshotOf(record: WarcRecord, response: HttpResponse, { bytes, isWhole }: Body, url: string): Snapshot {
    const { headers, offset } = record;
    return takeSnapshot(bytes, {
      ...this.#trail.to(url),
      url,
      contentType: response.headers.get('content-type') ?? null,
      encoding: this.#options.encoding,
      status: response.status,
      fetchedAt: headers.get('warc-date') ?? null,
      warc: { file: this.#path, recordId: (headers.get('warc-record-id') ?? '').replace(/^<|>$/g, ''), offset },
      issues: issuesOf(record, response, bytes, isWhole),
    });
  }

  #notHtml(): undefined {
    this.#tally.notHtml += 1;
    return undefined;
  }
}

/** The address that a record was made for; wget puts it in angle brackets. */
export function targetOf(headers: WarcHeaders): string {
  return (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
}

function tooLarge(maxBytes: number): Failure {
  return { kind: 'refused', code: 'too-large', message: `the page is larger than ${maxBytes} bytes; raise --max-size` };
}

interface Body {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** The page behind framing and content coding. Archives often keep headers that speak of a coding already undone. */
async function bodyOf({ headers, payload }: HttpResponse, maxBytes: number): Promise<Outcome<Body>> {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const { bytes, isWhole } = isChunked ? dechunk(payload) : { bytes: payload, isWhole: true };
  try {
    return { ok: true, value: { bytes: await decodeBody(bytes, headers.get('content-encoding'), maxBytes), isWhole } };
  } catch (error) {
    if (/^\s{0,200}</.test(bytes.toString('latin1', 0, 256))) return { ok: true, value: { bytes, isWhole } };
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isLarge) return { ok: false, failure: tooLarge(maxBytes) };
    const message = `the compressed page cannot be unpacked (${error instanceof Error ? error.message : String(error)}); it may be cut`;
    return { ok: false, failure: { kind: 'unreadable', message } };
  }
}

/** What the record says against itself. */
function issuesOf(
  { headers, blockHolds }: WarcRecord,
  { payload, headers: http }: HttpResponse,
  body: Uint8Array,
  isWhole: boolean,
): Issue[] {
  const issues: Issue[] = [];
  const payloadDigest = headers.get('warc-payload-digest');
  // Archivers differ in what they digest: the payload as sent (wget, warcio), behind its chunks (the standard) or unpacked.
  const payloadHolds = [payload, dechunk(payload).bytes, body].some((bytes) => digestHolds(payloadDigest, bytes));
  const wrong = [blockHolds ? '' : 'block', payloadHolds || headers.has('warc-truncated') ? '' : 'payload'].filter(Boolean);
  if (wrong.length > 0)
    issues.push({
      path: '/capture/warc',
      code: 'digest-mismatch',
      message: `the digest of the ${wrong.join(' and of the ')} is not the one that the WARC states: the bytes are not those that were captured`,
    });
  const why = headers.get('warc-truncated');
  const length = http.get('content-length');
  const isShort = length !== undefined && /^\d{1,15}$/.test(length) && !http.has('content-encoding') && payload.length < Number(length);
  if (why !== undefined || !isWhole || isShort)
    issues.push({
      path: '/text',
      code: 'text-incomplete',
      message: `the WARC holds only part of the page (${why ?? 'the response was cut'})`,
    });
  return issues;
}
