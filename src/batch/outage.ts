import type { Failure } from '../failure.ts';

// What a machine without a network says of every host.
const CODES = new Set(['dns-timeout', 'unreachable']);
const FAILURES = 5;
const HOSTS = 3;
/** An hour of pauses; then it is a trouble like any other. */
const ROUNDS = 120;

/** How long the run holds still before it tries again, in milliseconds. */
export const OUTAGE_MS = 30_000;

/** Tells the network's own trouble from that of a host: several hosts in a row cannot even be looked up. */
export class Outage {
  readonly #hosts = new Set<string>();
  #failures = 0;
  #rounds = 0;

  /** Hears how each request ended; true where the whole run should hold still, and no source be charged. */
  hear(host: string, failure: Failure | undefined): boolean {
    if (failure?.kind !== 'network' || !CODES.has(failure.code)) {
      this.#hosts.clear();
      this.#failures = 0;
      this.#rounds = 0;
      return false;
    }
    this.#hosts.add(host);
    this.#failures += 1;
    if (this.#failures < FAILURES || this.#hosts.size < HOSTS || this.#rounds >= ROUNDS) return false;
    this.#rounds += 1;
    return true;
  }
}
