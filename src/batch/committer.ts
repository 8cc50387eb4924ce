import { GROUP } from './journal.ts';
import type { Note, Store } from './store.ts';

const LATEST = 200;
const BEHIND = GROUP * 4;

/** Group commit: what is finished goes to disk together, at the latest after 200 ms or with 64 others. */
export class Committer {
  readonly #store: Store;
  #pending: Note[] = [];
  #unwritten = 0;
  #timer: NodeJS.Timeout | undefined;
  #chain: Promise<void> = Promise.resolve();
  #failed: { readonly error: unknown } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Resolves at once, or later where the disk cannot follow. Throws where an earlier write failed: the disk
   * is full, and nothing more is to be lost.
   */
  async add(note: Note): Promise<void> {
    if (this.#failed) throw this.#failed.error;
    this.#pending.push(note);
    this.#unwritten += 1;
    // What a host asked for must not be forgotten: at once.
    if (this.#pending.length >= GROUP || 't' in note) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), LATEST);
    if (this.#unwritten > BEHIND) await this.#chain;
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
    const group = this.#pending.splice(0);
    if (group.length === 0) return;
    this.#chain = this.#write(this.#chain, group);
  }

  async #write(before: Promise<void>, group: readonly Note[]): Promise<void> {
    await before;
    if (this.#failed) return;
    try {
      await this.#store.commit(group);
    } catch (error) {
      this.#failed = { error };
    }
    this.#unwritten -= group.length;
  }
}
