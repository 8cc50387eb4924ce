import { foldedWords } from '../text/spaces.ts';

/** What a text shares with another: its word triples in all, and those of the other, by their keys. */
interface Shared {
  readonly total: number;
  readonly keys: readonly number[];
}

/** The word triples of one text, to look up those of others. Words are numbered, so that no triple is ever written out. */
export class Triples {
  private readonly numbers = new Map<string, number>();
  private readonly keys: ReadonlySet<number>;

  constructor(text: string) {
    const words = foldedWords(text);
    for (const word of words) if (!this.numbers.has(word)) this.numbers.set(word, this.numbers.size);
    this.keys = new Set(this.keysOf(words));
  }

  /** Share of a text's triples that stand in this one too, from 0 to 1; undefined for less than three words. */
  covers(text: string): number | undefined {
    const { total, keys } = this.shared(text);
    return total === 0 ? undefined : keys.length / total;
  }

  /** Share of these triples that a text holds. */
  coveredBy(text: string): number {
    return new Set(this.shared(text).keys).size / Math.max(1, this.keys.size);
  }

  private shared(text: string): Shared {
    const words = foldedWords(text);
    return { total: Math.max(0, words.length - 2), keys: this.keysOf(words).filter((key) => this.keys.has(key)) };
  }

  /** One number for each three words that are all known; exact for up to two hundred thousand different words. */
  private keysOf(words: readonly string[]): number[] {
    const base = this.numbers.size;
    const keys: number[] = [];
    let [first, second] = [-1, -1];
    for (const word of words) {
      const third = this.numbers.get(word) ?? -1;
      if (first >= 0 && second >= 0 && third >= 0) keys.push((first * base + second) * base + third);
      [first, second] = [second, third];
    }
    return keys;
  }
}
