import { endOfHead } from './cursor.ts';
import { parseHeaders, type WarcHeaders } from './record.ts';

/** An HTTP response as a record's block holds it. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; of a repeated one the first value. */
  readonly headers: WarcHeaders;
  /** What follows the headers, as stored. */
  readonly payload: Buffer;
}

const STATUS = /^HTTP\/\d(?:\.\d)? {1,3}(\d{3})\b/;
const SIZE = /^([0-9a-f]{1,8})[ \t]{0,20}(?:;[^\n]{0,200})?\r?\n/i;
const SIZE_LINE = 232;

/** Reads a response; undefined where the block is none. */
export function parseResponse(block: Buffer): HttpResponse | undefined {
  const end = endOfHead(block) ?? block.length;
  // Header values come byte by byte; what means text in them is decoded by who reads it.
  const [first = '', ...lines] = block.toString('latin1', 0, end).split(/\r?\n/);
  const status = STATUS.exec(first)?.[1];
  return status === undefined ? undefined : { status: Number(status), headers: parseHeaders(lines), payload: block.subarray(end) };
}

/**
 * Takes chunked framing away. A payload that has none, whatever its headers say, is given as it is: browsers hand
 * archivers the bytes behind it. `isWhole` is false where the last chunk is missing.
 */
export function dechunk(payload: Buffer): { readonly bytes: Buffer; readonly isWhole: boolean } {
  const pieces: Buffer[] = [];
  for (let at = 0; ;) {
    const line = SIZE.exec(payload.toString('latin1', at, at + SIZE_LINE));
    if (!line) return at === 0 ? { bytes: payload, isWhole: true } : { bytes: Buffer.concat(pieces), isWhole: false };
    const size = Number.parseInt(line[1] ?? '', 16);
    const start = at + line[0].length;
    if (size === 0) return { bytes: Buffer.concat(pieces), isWhole: true };
    pieces.push(payload.subarray(start, start + size));
    if (start + size > payload.length) return { bytes: Buffer.concat(pieces), isWhole: false };
    at = start + size + (payload[start + size] === 0x0d ? 2 : 1);
  }
}
