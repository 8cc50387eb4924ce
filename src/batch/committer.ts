import type { Finished, Store } from './store.ts';

const MOST = 64;
const LATEST = 200;

/** Group commit: what is finished goes to disk together, at the latest after 200 ms or with 64 others. */
export class Committer {
  readonly #store: Store;
  #pending: Finished[] = [];
  #timer: NodeJS.Timeout | undefined;
  #chain: Promise<void> = Promise.resolve();
  #failed: { readonly error: unknown } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Throws where an earlier write failed: the disk is full, and nothing more is to be lost. */
  add(finished: Finished): void {
    if (this.#failed) throw this.#failed.error;
    this.#pending.push(finished);
    if (this.#pending.length >= MOST) this.#flush();
    this.#timer ??= setTimeout(() => this.#flush(), LATEST);
  }

  /** Resolves when all that was added is on disk. */
  async settle(): Promise<void> {
    this.#flush();
    await this.#chain;
    if (this.#failed) throw this.#failed.error;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#pending.splice(0);
    if (batch.length === 0) return;
    this.#chain = this.#write(this.#chain, batch);
  }

  async #write(before: Promise<void>, batch: readonly Finished[]): Promise<void> {
    await before;
    if (this.#failed) return;
    try {
      await this.#store.commit(batch);
    } catch (error) {
      this.#failed = { error };
    }
  }
}
