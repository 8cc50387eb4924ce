/** What is due first comes out first; a binary heap. */
export class Heap<T> {
  readonly #entries: { readonly at: number; readonly value: T }[] = [];

  /** When the first is due; Infinity where there is none. */
  get soonest(): number {
    return this.#entries[0]?.at ?? Infinity;
  }

  push(at: number, value: T): void {
    const entries = this.#entries;
    let index = entries.length;
    entries.push({ at, value });
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.#at(parent) <= at) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  pop(): T | undefined {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (!first || !last || this.#entries.length === 0) return first?.value;
    this.#entries[0] = last;
    for (let index = 0; ;) {
      const left = index * 2 + 1;
      const least = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (this.#at(least) >= last.at) return first.value;
      this.#swap(index, least);
      index = least;
    }
  }

  #at(index: number): number {
    return this.#entries[index]?.at ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (!one || !other) return;
    this.#entries[a] = other;
    this.#entries[b] = one;
  }
}
