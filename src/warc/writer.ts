import { existsSync } from 'node:fs';
import { open, rename, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Exchange } from '../snapshot/exchange.ts';
import { appendAll, syncFolder } from './disk.ts';
import { soundLength } from './sound.ts';
import { packExchange, packInfo } from './serialize.ts';

export interface WriterOptions {
  /** A file is closed once it is longer, and a next one begun. */
  readonly maxBytes: number;
  /** Who writes, for the warcinfo record. */
  readonly software: string;
}

/** How far a run of files reaches: number of the last one, from 1, and its length. */
export type Reach = readonly [segment: number, length: number];

/** Where a response stands. */
export interface Place {
  readonly file: string;
  readonly recordId: string;
  readonly offset: number;
}

/** A WARC file, or the earlier part of one, that is there already. */
export class WarcExists extends Error {
  override readonly name = 'WarcExists';
}

/**
 * Writes WARC files of a limited size: FILE, then FILE with -00002 and so on before its ending. The one being written
 * has `.open` behind its name; it is renamed when it is complete and on disk. What a kill left torn is cut at the next
 * opening: back to what a journal knows (`reach`), or else to the last sound record.
 */
export class WarcWriter {
  readonly #path: string;
  readonly #options: WriterOptions;
  #segment: number;
  #length: number;
  #file: FileHandle | undefined;

  private constructor(path: string, options: WriterOptions, [segment, length]: Reach) {
    this.#path = path;
    this.#options = options;
    this.#segment = segment;
    this.#length = length;
  }

  /** @throws {WarcExists} where the first file is complete already and no journal says that it is ours. */
  static async open(path: string, options: WriterOptions, reach?: Reach): Promise<WarcWriter> {
    if (reach) return new WarcWriter(path, options, await cutTo(path, reach));
    const segment = await firstFree(path);
    const length = await soundLength(openName(path, segment));
    const writer = new WarcWriter(path, options, [segment, length]);
    if (length > 0) await truncate(openName(path, segment), length);
    return writer;
  }

  /**
   * Appends the exchanges, all in one file, so that a page is read with the redirects that led to it; gives the place
   * of the last response. Nothing is sure to last before `sync`.
   */
  async add(exchanges: readonly Exchange[]): Promise<Place | undefined> {
    let place: Place | undefined;
    if (exchanges.length > 0 && this.#length >= this.#options.maxBytes) await this.#seal();
    for (const exchange of exchanges) {
      const packed = await packExchange(exchange, this.#isGzip);
      const file = await this.#current();
      place = { file: nameOf(this.#path, this.#segment), recordId: packed.recordId, offset: this.#length + packed.offset };
      await this.#append(file, packed.bytes);
    }
    return place;
  }

  /** How far the files reach by now. */
  get reach(): Reach {
    return [this.#segment, this.#length];
  }

  /** Resolves when all that was added is on disk. */
  async sync(): Promise<void> {
    await this.#file?.datasync();
  }

  /** Completes the last file; one in which nothing was written does not appear. */
  async close(): Promise<void> {
    if (!this.#file && this.#length > 0 && existsSync(openName(this.#path, this.#segment))) await this.#current();
    if (this.#file) await this.#seal();
  }

  get #isGzip(): boolean {
    return !/\.warc$/i.test(this.#path);
  }

  async #current(): Promise<FileHandle> {
    if (this.#file) return this.#file;
    const file = await open(openName(this.#path, this.#segment), 'a');
    this.#file = file;
    await syncFolder(dirname(this.#path));
    if (this.#length === 0)
      await this.#append(file, await packInfo(basename(nameOf(this.#path, this.#segment)), this.#options.software, this.#isGzip));
    return file;
  }

  async #append(file: FileHandle, bytes: Buffer): Promise<void> {
    await appendAll(file, bytes);
    this.#length += bytes.length;
  }

  async #seal(): Promise<void> {
    // A full disk may have taken half a record.
    await this.#file?.truncate(this.#length);
    await this.#file?.sync();
    await this.#file?.close();
    this.#file = undefined;
    await rename(openName(this.#path, this.#segment), nameOf(this.#path, this.#segment));
    await syncFolder(dirname(this.#path));
    this.#segment += 1;
    this.#length = 0;
  }
}

/** The first file has the name that was asked for; the others have their number in it. */
function nameOf(path: string, segment: number): string {
  if (segment === 1) return path;
  const [, stem = path, ending = ''] = /^(.*?)((?:\.warc)?(?:\.gz)?)$/is.exec(path) ?? [];
  return `${stem}-${String(segment).padStart(5, '0')}${ending}`;
}

function openName(path: string, segment: number): string {
  return `${nameOf(path, segment)}.open`;
}

async function firstFree(path: string): Promise<number> {
  if (existsSync(path) && !existsSync(openName(path, 2))) throw new WarcExists(`${path} is there already; choose another name`);
  let segment = 1;
  while (existsSync(nameOf(path, segment))) segment += 1;
  return segment;
}

/** Cuts the files back to what a journal holds committed; gives where to go on: behind a file that is complete. */
async function cutTo(path: string, [segment, length]: Reach): Promise<Reach> {
  for (let later = segment + 1; existsSync(openName(path, later)) || existsSync(nameOf(path, later)); later += 1) {
    await rm(openName(path, later), { force: true });
    await rm(nameOf(path, later), { force: true });
  }
  const [opened, sealed] = [openName(path, segment), nameOf(path, segment)];
  const isSealed = existsSync(sealed);
  if (length === 0) {
    await rm(opened, { force: true });
    return [segment, 0];
  }
  const size = await sizeOf(isSealed ? sealed : opened);
  // A complete file may have been put away.
  if (isSealed && size === length) return [segment + 1, 0];
  if (size < length) {
    if (size === 0) return [segment + 1, 0];
    throw new WarcExists(
      `${sealed} is shorter than the journal says (${size} of ${length} bytes); bring it back, or start with another output`,
    );
  }
  if (isSealed) await rename(sealed, opened);
  await truncate(opened, length);
  return [segment, length];
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
