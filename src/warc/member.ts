import { crc32, createInflateRaw, inflateRawSync, constants } from 'node:zlib';
import type { FileBytes } from './file-bytes.ts';

const MAGIC = Buffer.of(0x1f, 0x8b, 0x08);
const HEAD = 10;
const TRAILER = 8;
const PROBE = 512;
const CHUNK = 64 << 10;
const LONGEST_HEAD = 65_536;
const FLAG_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;
const FLAGS_RESERVED = 0xe0;

/** A gzip member that cannot be read to its sound end. */
export class MemberDamage extends Error {
  override readonly name = 'MemberDamage';
}

/**
 * One gzip member of a file, with the place where it ends. The members are told apart here and not by zlib's
 * gunzip or by warcio: both run on into the next one, and warcio ends without a word at a damaged one.
 */
export class Member {
  readonly #file: FileBytes;
  readonly #start: number;
  /** Where the member ends in the file; undefined until it was read to a sound end. */
  end: number | undefined;

  constructor(file: FileBytes, start: number) {
    this.#file = file;
    this.#start = start;
  }

  /** The unpacked bytes. @throws {MemberDamage} where the data, its length or its checksum is wrong, or the file ends. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const body = bodyOf(await this.#file.exactly(this.#start, PROBE)) ?? bodyOf(await this.#file.exactly(this.#start, LONGEST_HEAD));
    if (body === undefined) throw new MemberDamage('the head of a gzip member is broken');
    const inflater = createInflateRaw({ chunkSize: CHUNK });
    const feeding = feed(inflater, this.#file.from(this.#start + body));
    let [checksum, length] = [0, 0];
    try {
      for await (const chunk of inflater) {
        const bytes: Buffer = chunk;
        checksum = crc32(bytes, checksum);
        length += bytes.length;
        yield bytes;
      }
    } catch (error) {
      throw new MemberDamage(whatBroke(error));
    } finally {
      inflater.destroy();
      await feeding;
    }
    const end = this.#start + body + inflater.bytesWritten;
    const trailer = await this.#file.exactly(end, TRAILER);
    if (trailer.length < TRAILER) throw new MemberDamage('the file ends inside a gzip member');
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== length % 2 ** 32)
      throw new MemberDamage('the checksum of a gzip member is wrong');
    this.end = end + TRAILER;
  }
}

/** The first place from `from` on where a gzip member begins; with a mark, one whose text begins with it. */
export async function findMember(file: FileBytes, from: number, mark = ''): Promise<number | undefined> {
  for (let at = from; at < file.size;) {
    const ready = await file.at(at);
    const window = ready.length < MAGIC.length ? await file.exactly(at, LONGEST_HEAD) : ready;
    const found = window.indexOf(MAGIC);
    if (found < 0) {
      if (at + window.length >= file.size) return undefined;
      at += Math.max(1, window.length - MAGIC.length + 1);
      continue;
    }
    if (beginsWith(await file.exactly(at + found, PROBE), mark)) return at + found;
    at += found + 1;
  }
  return undefined;
}

function beginsWith(head: Buffer, mark: string): boolean {
  const body = bodyOf(head);
  if (body === undefined) return false;
  try {
    const text = inflateRawSync(head.subarray(body), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LONGEST_HEAD });
    return text.toString('latin1', 0, mark.length) === mark;
  } catch {
    return mark === '';
  }
}

/** Length of a member's head (RFC 1952, 2.3); undefined where it is none. */
function bodyOf(bytes: Buffer): number | undefined {
  const flags = flagsOf(bytes);
  if (flags === undefined) return undefined;
  let at = HEAD;
  if (flags & FLAG_EXTRA) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & FLAG_CRC) at += 2;
  return at < bytes.length ? at : undefined;
}

function flagsOf(bytes: Buffer): number | undefined {
  const flags = bytes[3] ?? FLAGS_RESERVED;
  return bytes.length >= HEAD && bytes.subarray(0, 3).equals(MAGIC) && (flags & FLAGS_RESERVED) === 0 ? flags : undefined;
}

/** Writes until the inflater has had enough; its end and its errors are seen by who reads it. */
async function feed(inflater: ReturnType<typeof createInflateRaw>, chunks: AsyncGenerator<Uint8Array>): Promise<void> {
  const over = new Promise<void>((resolve) => inflater.once('close', resolve).once('end', resolve));
  for await (const chunk of chunks) {
    if (inflater.destroyed || inflater.readableEnded) return;
    if (!inflater.write(chunk)) await Promise.race([over, new Promise((resolve) => inflater.once('drain', resolve))]);
  }
  if (!inflater.destroyed) inflater.end();
}

function whatBroke(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'Z_BUF_ERROR' ? 'the file ends inside a gzip member' : 'the data of a gzip member is broken';
}
