import { open, type FileHandle } from 'node:fs/promises';

const CHUNK = 64 << 10;

/** A file read at any place, one window of it in memory. */
export class FileBytes {
  readonly size: number;
  readonly #file: FileHandle;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  static async open(path: string): Promise<FileBytes> {
    const file = await open(path, 'r');
    return new FileBytes(file, (await file.stat()).size);
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Bytes from a place on: at least one and at most a window; none at the end of the file. */
  async at(place: number): Promise<Buffer> {
    const inside = place - this.#windowAt;
    if (inside < 0 || inside >= this.#window.length) await this.#load(place, CHUNK);
    return this.#window.subarray(place - this.#windowAt);
  }

  /** So many bytes from a place on, fewer only at the end of the file; for small numbers. */
  async exactly(place: number, length: number): Promise<Buffer> {
    const found = await this.at(place);
    if (found.length >= length || place + found.length >= this.size) return found.subarray(0, length);
    await this.#load(place, Math.max(CHUNK, length));
    return this.#window.subarray(0, length);
  }

  /** All bytes from a place on, window by window. */
  async *from(place: number): AsyncGenerator<Uint8Array> {
    for (let at = place; ;) {
      const chunk = await this.at(at);
      if (chunk.length === 0) return;
      at += chunk.length;
      yield chunk;
    }
  }

  async #load(place: number, length: number): Promise<void> {
    // A window of its own each time: chunks given out earlier stay as they are.
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#file.read(buffer, filled, length - filled, place + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.#window = buffer.subarray(0, filled);
    this.#windowAt = place;
  }
}
