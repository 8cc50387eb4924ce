import { checkOf } from './digest.ts';
import type { Cursor } from './cursor.ts';

/** One record of a WARC file, as far as its reader wanted it. */
export interface WarcRecord {
  /** Where its gzip member, or in a plain file the record itself, begins. */
  readonly offset: number;
  /** Where the next one may begin; undefined inside a gzip member of several. */
  readonly end: number | undefined;
  readonly headers: WarcHeaders;
  /** Bytes of the block, as far as they were wanted. */
  readonly block: Buffer;
  /** Length of the whole block. */
  readonly length: number;
  /** Whether the block's digest, if it has one that can be checked, is right. */
  readonly blockHolds: boolean;
}

/** Names in lower case; of a repeated one the first value. */
export type WarcHeaders = ReadonlyMap<string, string>;

/** How many bytes of a record's block are wanted: 0 skips it. */
export type Wants = (headers: WarcHeaders) => number;

/** What ends a record before its end, for people. */
export interface Damage {
  readonly damage: string;
}

const LONGEST_HEAD = 64 << 10;
const LONGEST_VERSION = 16;
const VERSIONS = /WARC\/\d\.\d{1,2} {0,3}\r?\n/g;
const VERSION = /^WARC\/\d\.\d{1,2} {0,3}\r?\n/;

/** Reads the head of the record at the cursor; undefined at the end. Damage leaves the cursor where the next one may begin. */
export async function readHead(cursor: Cursor): Promise<WarcHeaders | Damage | undefined> {
  await cursor.skipBreaks();
  if ((await cursor.peek(1)).length === 0) return undefined;
  if (!VERSION.test((await cursor.peek(LONGEST_VERSION)).toString('latin1'))) return refuse(cursor, 1, 'no WARC record begins here');
  const { bytes, isWhole } = await cursor.peekHead(LONGEST_HEAD);
  // A record that was cut in its head runs into the next one.
  const next = [...bytes.toString('latin1').matchAll(VERSIONS)].at(-1)?.index ?? 0;
  if (next > 0) return refuse(cursor, next, 'the record ends inside its head');
  if (!isWhole) return refuse(cursor, bytes.length, 'the head of the record does not end');
  await cursor.take(bytes.length);
  const headers = parseHeaders(bytes.toString('utf8').split(/\r?\n/).slice(1));
  return /^\d{1,15}$/.test(headers.get('content-length') ?? '') ? headers : { damage: 'the record has no usable Content-Length' };
}

async function refuse(cursor: Cursor, length: number, damage: string): Promise<Damage> {
  await cursor.take(length);
  return { damage };
}

/** Reads the block that follows a head, within what is wanted of it. */
export async function readBlock(cursor: Cursor, offset: number, headers: WarcHeaders, wanted: number): Promise<WarcRecord | Damage> {
  const length = Number(headers.get('content-length'));
  const kept: Uint8Array[] = [];
  const check = wanted > 0 ? checkOf(headers.get('warc-block-digest')) : undefined;
  let left = wanted;
  const taken = await cursor.take(length, (piece) => {
    check?.add(piece);
    if (left > 0) kept.push(piece.subarray(0, left));
    left -= piece.length;
  });
  if (taken < length) return { damage: `the record says it has ${length} bytes and has ${taken}` };
  return { offset, end: undefined, headers, block: Buffer.concat(kept), length, blockHolds: check?.holds() ?? true };
}

/** Header lines as a map; a line that begins with a space goes on with the one before it. */
export function parseHeaders(lines: readonly string[]): WarcHeaders {
  const headers = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== undefined) {
      headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    last = headers.has(name) ? undefined : name;
    if (last !== undefined) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
