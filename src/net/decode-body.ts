import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

const { brotliDecompress, gunzip, inflate, inflateRaw, createInflateRaw } = zlib;

const MAX_CODINGS = 2;

/** A coding that is not known, or more of them than any server needs. */
export class CodingError extends Error {
  override readonly name = 'CodingError';
}

/**
 * Undoes Content-Encoding, each layer within the limit. A truncated body is an error, not half a page;
 * plain text that calls itself gzip, raw deflate and bytes behind the last gzip member are let pass, as browsers do.
 */
export async function decodeBody(bytes: Uint8Array, header: string | undefined, maxOutputLength: number): Promise<Uint8Array> {
  const codings = (header ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name && name !== 'identity');
  if (codings.length > MAX_CODINGS) throw new CodingError(`${codings.length} content codings`);
  let decoded = bytes;
  for (const coding of codings.toReversed()) decoded = await undo(decoded, coding, maxOutputLength);
  return decoded;
}

async function undo(bytes: Uint8Array, coding: string, maxOutputLength: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipWhole(bytes, maxOutputLength) : bytes;
    case 'br':
      return promisify(brotliDecompress)(bytes, { maxOutputLength });
    case 'deflate':
      return ((bytes[0] ?? 0) & 0x0f) === 8
        ? promisify(inflate)(bytes, { maxOutputLength })
        : promisify(inflateRaw)(bytes, { maxOutputLength });
    case 'zstd':
      return undoZstd(bytes, maxOutputLength);
    default:
      throw new CodingError(`the content coding "${coding}"`);
  }
}

type Undo = (bytes: Uint8Array, options: { maxOutputLength: number }, done: (error: Error | null, result: Uint8Array) => void) => void;

// zstd came to Node with 22.15; the floor is below, and so are its types.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- named and documented so where it is there
const zstdDecompress = 'zstdDecompress' in zlib ? (zlib.zstdDecompress as Undo) : undefined;

/** What to ask servers for: the codings that can be undone here. */
export const ACCEPTED_CODINGS = zstdDecompress ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';

async function undoZstd(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  if (!zstdDecompress) throw new CodingError('the content coding "zstd"');
  return promisify(zstdDecompress)(bytes, { maxOutputLength });
}

async function gunzipWhole(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength });
  } catch (error) {
    const isTrailing = error instanceof Error && /incorrect header check|unknown compression method/.test(error.message);
    if (!isTrailing) throw error;
    return gunzipMembers(bytes, maxOutputLength);
  }
}

const TRAILER_BYTES = 8;

/** What the whole members at the start hold; anything may stand behind them. */
async function gunzipMembers(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  while (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8) {
    const start = endOfHeader(bytes, at);
    const member = createInflateRaw();
    member.end(bytes.subarray(start));
    for await (const part of member as AsyncIterable<Uint8Array>) {
      parts.push(part);
      length += part.length;
      if (length > maxOutputLength) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
    }
    at = start + member.bytesWritten + TRAILER_BYTES;
  }
  return Buffer.concat(parts);
}

/** RFC 1952, section 2.3: extra field, name, comment and checksum are there where their flags say so. */
function endOfHeader(bytes: Uint8Array, start: number): number {
  const flags = bytes[start + 3] ?? 0;
  let at = start + 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  if (flags & 8) at = bytes.indexOf(0, at) + 1 || bytes.length;
  if (flags & 16) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & 2 ? at + 2 : at;
}
