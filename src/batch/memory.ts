import type { Failure } from '../failure.ts';
import type { Entry } from './journal.ts';
import { KeyTable } from './key-table.ts';

/** What a host asked for, as earlier sittings heard it; times in milliseconds since 1970. */
export interface HostNote {
  readonly until: number;
  readonly pause: number;
  /** Why its pages are put off until then, where they are. */
  readonly deferred: Failure | undefined;
}

const SEEN = 1;
const RECORD = 2;
const FAILURE = 4;
// Keeps a key's place in the table once its failure is to be tried again.
const UNDONE = 8;

/** What a run knows of its inputs: which are done, which were met in this sitting, what hosts asked for. */
export class Memory {
  records = 0;
  /** Whether no sitting came before this one. */
  isFresh = true;
  readonly hosts = new Map<string, HostNote>();
  /** Place in the list of the last duplicate that the journal names. */
  lastDuplicate = 0;
  readonly #keys = new KeyTable();
  readonly #failures = new Map<number, number>();

  get failures(): number {
    let sum = 0;
    for (const count of this.#failures.values()) sum += count;
    return sum;
  }

  /** Exit codes of the failures that stand. */
  get exitCodes(): readonly number[] {
    return [...this.#failures.keys()];
  }

  /** Marks a key as met; false where it was met before in this sitting. */
  meet(key: string): boolean {
    const value = this.#keys.get(key);
    if (value & SEEN) return false;
    this.#keys.set(key, value | SEEN);
    return true;
  }

  isDone(key: string): boolean {
    return (this.#keys.get(key) & (RECORD | FAILURE)) !== 0;
  }

  /** Takes in what the journal says, or is going to say. */
  take(entry: Entry): void {
    this.isFresh = false;
    if (entry.t === 'done') this.#done(entry);
    if (entry.t === 'host')
      this.hosts.set(entry.h, {
        until: entry.n ?? this.hosts.get(entry.h)?.until ?? 0,
        pause: entry.p ?? this.hosts.get(entry.h)?.pause ?? 0,
        deferred: entry.d,
      });
    if (entry.t === 'retry') {
      this.#failures.clear();
      this.#keys.change((value) => (value & FAILURE ? (value & SEEN) | UNDONE : value));
    }
  }

  #done({ k, s, x, i }: Extract<Entry, { t: 'done' }>): void {
    if (s === 'duplicate') {
      this.lastDuplicate = Math.max(this.lastDuplicate, i ?? 0);
      return;
    }
    if (s === 'record') this.records += 1;
    else this.#failures.set(x, (this.#failures.get(x) ?? 0) + 1);
    this.#keys.set(k, (this.#keys.get(k) & SEEN) | (s === 'record' ? RECORD : FAILURE));
  }
}
