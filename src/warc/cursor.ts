const EMPTY = Buffer.alloc(0);
const CR = 0x0d;
const LF = 0x0a;

/** Reads a stream of chunks by lengths and marks; holds no more than it is asked for. */
export class Cursor {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = EMPTY;
  #position = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes taken so far. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes without taking them: so many, fewer only at the end. */
  async peek(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#more()));
    return this.#held.subarray(0, length);
  }

  /** The next bytes up to the end of their first line, or so many; not taken. */
  async peekLine(limit: number): Promise<Buffer> {
    while (this.#held.length < limit && !this.#held.includes(LF) && (await this.#more()));
    return this.#held.subarray(0, limit);
  }

  /** Everything that is left, as it comes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    do {
      const piece = this.#held;
      this.#drop(piece.length);
      if (piece.length > 0) yield piece;
    } while (await this.#more());
  }

  /** Takes so many bytes, handing them on piece by piece; gives how many there were. */
  async take(length: number, to: (piece: Uint8Array) => void = () => undefined): Promise<number> {
    let left = length;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break;
      const piece = this.#held.subarray(0, left);
      this.#drop(piece.length);
      left -= piece.length;
      to(piece);
    }
    return length - left;
  }

  /** Takes line ends; gives how many bytes there were. */
  async skipBreaks(): Promise<number> {
    for (let count = 0; ; count += 1) {
      const [byte] = await this.peek(1);
      if (byte !== CR && byte !== LF) return count;
      this.#drop(1);
    }
  }

  /** A head of lines with the blank line that ends it, not taken; within the limit, and not whole where none ends there. */
  async peekHead(limit: number): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
    for (let searched = 0; ;) {
      const end = endOfHead(this.#held, searched);
      if (end !== undefined && end <= limit) return { bytes: this.#held.subarray(0, end), isWhole: true };
      searched = Math.max(0, this.#held.length - 3);
      if (this.#held.length >= limit || !(await this.#more())) return { bytes: this.#held.subarray(0, limit), isWhole: false };
    }
  }

  /** Takes everything before the next mark; false where there is none. */
  async skipTo(mark: string): Promise<boolean> {
    for (;;) {
      const found = this.#held.indexOf(mark, 0, 'latin1');
      if (found >= 0) {
        this.#drop(found);
        return true;
      }
      this.#drop(Math.max(0, this.#held.length - mark.length));
      if (!(await this.#more())) return false;
    }
  }

  /** Ends the stream behind it. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #drop(length: number): void {
    this.#held = this.#held.subarray(length);
    this.#position += length;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? asBuffer(value) : Buffer.concat([this.#held, value]);
    return true;
  }
}

/** Where a head of lines ends, its blank line included: CRLF as the standards say, bare LF as some write it. */
export function endOfHead(bytes: Buffer, from = 0): number | undefined {
  const strict = bytes.indexOf('\r\n\r\n', from, 'latin1');
  const loose = bytes.indexOf('\n\n', from, 'latin1');
  if (strict < 0 && loose < 0) return undefined;
  return loose < 0 || (strict >= 0 && strict < loose) ? strict + 4 : loose + 2;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
