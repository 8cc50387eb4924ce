import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describeFailure } from '../failure.ts';
import { takeSnapshot } from '../snapshot/snapshot.ts';
import { Cursor } from '../warc/cursor.ts';
import { readCsvColumn, urlColumnOf } from './csv-column.ts';
import { toAddress } from './entry.ts';
import { readListing } from './listing.ts';
import { ListError } from './list-error.ts';

import { readWarcAddresses } from './warc-addresses.ts';

export { ListError } from './list-error.ts';

// Enough to know a format by: its first line, or so much of it.
const LOOK = 65_536;
/** Of a feed or sitemap, which is held whole; the sitemap protocol allows half. */
const LARGEST = 100 << 20;

/**
 * The sources that a list names, whatever it is, recognized by its content: lines; addresses in JSON lines, in a column
 * of CSV, in a browser's bookmarks, in a feed or sitemap; the pages of a WARC. Each of them may be gzip.
 *
 * @throws {ListError} where it is none of these after all.
 */
export async function* readList(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const packed = new Cursor(input);
  const isGzip = (await packed.peek(2)).toString('hex') === '1f8b';
  const bytes = isGzip ? new Cursor(Readable.from(packed.rest()).pipe(createGunzip())) : packed;
  const head = await bytes.peekLine(LOOK);
  if (head.toString('latin1', 0, 5) === 'WARC/') yield* readWarcAddresses(bytes);
  else yield* readText(bytes, head);
}

async function* readText(bytes: Cursor, head: Buffer): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(head));
  const text = async function* (): AsyncGenerator<string> {
    for await (const chunk of bytes.rest()) yield decoder.decode(chunk, { stream: true });
  };
  const start = new TextDecoder(encodingOf(head)).decode(head, { stream: true }).trimStart();
  const firstLine = start.split(/\r?\n/, 1)[0] ?? '';
  if (start.startsWith('<') || firstLine.trim() === '{' || /^\{.{0,200}jsonfeed\.org/s.test(start)) {
    yield* /^<(?:!doctype (?:netscape|html)|html|dl|meta|!--)/i.test(start) ? readAnchors(text()) : readDocument(bytes);
    return;
  }
  if (addressIn(firstLine) !== undefined) {
    for await (const line of linesIn(text())) yield* addressIn(line) ?? [];
    return;
  }
  const column = firstLine.startsWith('#') ? undefined : urlColumnOf(firstLine);
  if (column) yield* readCsvColumn(text(), column);
  else yield* sourcesIn(linesIn(text()));
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

async function* linesIn(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Blank lines and comments are passed over. */
async function* sourcesIn(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    const source = line.trim();
    if (source && !source.startsWith('#')) yield source;
  }
}

/** The address in a line of JSON, as `discover` prints it and as records and failures have it; undefined where the line is none. */
function addressIn(line: string): readonly string[] | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    const found = ['url', 'requestedUrl'].flatMap((key) => Object.entries(value).filter(([name]) => name === key));
    return found.flatMap(([, url]: [string, unknown]) => (typeof url === 'string' ? [url] : [])).slice(0, 1);
  } catch {
    return undefined;
  }
}

/** Links of a browser's exported bookmarks, or of any page of links. */
async function* readAnchors(text: AsyncIterable<string>): AsyncGenerator<string> {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href }) => {
      const url = name === 'a' ? toAddress(href, undefined) : undefined;
      if (url !== undefined) found.push(url);
    },
  });
  for await (const piece of text) {
    parser.write(piece);
    yield* found.splice(0);
  }
}

/** A feed or a sitemap. */
async function* readDocument(bytes: Cursor): AsyncGenerator<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes.rest()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) throw new ListError(`the list is a document of more than ${LARGEST} bytes; give its addresses one a line`);
  }
  const document = Buffer.concat(chunks);
  const listing = await readListing(takeSnapshot(document), LARGEST);
  if (!listing.ok) throw new ListError(describeFailure(listing.failure).message);
  if (listing.value.kind === 'index')
    throw new ListError('this is an index of sitemaps; pullquote discover follows it, and its output is a list');
  if (listing.value.kind === 'page') yield* readAnchors(Readable.from([document.toString()]));
  else yield* listing.value.entries.map(({ url }) => url);
}
