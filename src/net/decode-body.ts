import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

const { brotliDecompress, constants, gunzip, inflate, inflateRaw } = zlib;

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

/** zstd came to Node with 22.15; the floor is below. */
function zstdOf(): Undo | undefined {
  const found: unknown = Object.entries(zlib).find(([name]) => name === 'zstdDecompress')?.[1];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of Node 20 do not know it
  return typeof found === 'function' ? (found as Undo) : undefined;
}

/** What to ask servers for: the codings that can be undone here. */
export function acceptedCodings(): string {
  return zstdOf() ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';
}

async function undoZstd(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  const undo = zstdOf();
  if (!undo) throw new CodingError('the content coding "zstd"');
  return new Promise((resolve, reject) => undo(bytes, { maxOutputLength }, (error, result) => (error ? reject(error) : resolve(result))));
}

async function gunzipWhole(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength });
  } catch (error) {
    const isTrailing = error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR' && /incorrect header/.test(error.message);
    if (!isTrailing) throw error;
    // Garbage behind a whole member: take what the members held.
    return promisify(gunzip)(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  }
}
