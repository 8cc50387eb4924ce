import type { WarcHeaders, WarcRecord } from '../warc/read.ts';

const MOST = 16;

interface Begun {
  readonly record: WarcRecord;
  readonly pieces: Buffer[];
  length: number;
  holds: boolean;
}

/** Joins records that an archiver cut into segments: a first one and its continuations (WARC 1.1, section 7). */
export class Segments {
  readonly #limit: number;
  readonly #begun = new Map<string, Begun>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a record goes on with one that was begun. */
  awaits(headers: WarcHeaders): boolean {
    return this.#begun.has(headers.get('warc-segment-origin-id') ?? '');
  }

  /** The record itself, or the whole one where it is the last segment; `waiting` where more must come. */
  join(record: WarcRecord): WarcRecord | 'waiting' {
    const { headers } = record;
    const id = headers.get('warc-record-id') ?? '';
    if (headers.get('warc-segment-number') === '1' && !headers.has('warc-segment-total-length')) {
      this.#begun.set(id, { record, pieces: [record.block], length: record.length, holds: record.blockHolds });
      const [oldest] = this.#begun.keys();
      if (this.#begun.size > MOST && oldest !== undefined) this.#begun.delete(oldest);
      return 'waiting';
    }
    const origin = headers.get('warc-segment-origin-id') ?? '';
    const begun = headers.get('warc-type') === 'continuation' ? this.#begun.get(origin) : undefined;
    if (!begun) return record;
    const kept = begun.pieces.reduce((sum, piece) => sum + piece.length, 0);
    begun.pieces.push(record.block.subarray(0, Math.max(0, this.#limit - kept)));
    begun.length += record.length;
    begun.holds &&= record.blockHolds;
    if (!headers.has('warc-segment-total-length')) return 'waiting';
    this.#begun.delete(origin);
    return { ...begun.record, block: Buffer.concat(begun.pieces), length: begun.length, blockHolds: begun.holds };
  }

  /** Offsets of the records whose end never came. */
  left(): readonly number[] {
    return [...this.#begun.values()].map(({ record }) => record.offset);
  }
}
