const WORDS = 3;
const FULLEST = 0.6;

/**
 * What is known of each key (see `keyOf`), a byte each: 22 to 45 bytes an entry where a Map of strings takes
 * over a hundred, so that a list of millions fits. Absent keys have the value 0.
 */
export class KeyTable {
  #slots: number;
  #words: Uint32Array;
  #values: Uint8Array;
  #used = 0;

  constructor(slots = 1 << 12) {
    this.#slots = slots;
    this.#words = new Uint32Array(slots * WORDS);
    this.#values = new Uint8Array(slots);
  }

  get(key: string): number {
    return this.#values[this.#find(wordsOf(key))] ?? 0;
  }

  /** Sets a value from 1 to 255. */
  set(key: string, value: number): void {
    this.#put(wordsOf(key), value);
    if (this.#used > this.#slots * FULLEST) this.#grow();
  }

  /** Changes every value; none may become 0. */
  change(to: (value: number) => number): void {
    for (const [slot, value] of this.#values.entries()) if (value > 0) this.#values[slot] = to(value);
  }

  #put(words: Words, value: number): void {
    const slot = this.#find(words);
    if (this.#values[slot] === 0) this.#used += 1;
    this.#words.set(words, slot * WORDS);
    this.#values[slot] = value;
  }

  /** The key's slot, or the free one where it belongs. */
  #find([a, b, c]: Words): number {
    let slot = a % this.#slots;
    for (;;) {
      const at = slot * WORDS;
      if (this.#values[slot] === 0) return slot;
      if (this.#words[at] === a && this.#words[at + 1] === b && this.#words[at + 2] === c) return slot;
      slot = (slot + 1) % this.#slots;
    }
  }

  #grow(): void {
    const [words, values] = [this.#words, this.#values];
    this.#slots *= 2;
    this.#words = new Uint32Array(this.#slots * WORDS);
    this.#values = new Uint8Array(this.#slots);
    this.#used = 0;
    for (const [slot, value] of values.entries()) {
      const at = slot * WORDS;
      if (value > 0) this.#put([words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0], value);
    }
  }
}

type Words = readonly [number, number, number];

function wordsOf(key: string): Words {
  const bytes = Buffer.from(key, 'base64url');
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8)];
}
