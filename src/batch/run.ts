import { describeFailure, isTransient, type Failure } from '../failure.ts';
import { toJsonLine } from '../sinks/json.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Outcome } from '../failure.ts';
import { Committer } from './committer.ts';
import { HostLanes, type Clock } from './hosts.ts';
import { isAddress, keyOf, normalize, withoutCredentials } from './key.ts';
import type { Answer } from './pool/messages.ts';
import type { Progress, Tally } from './progress.ts';
import type { Store } from './store.ts';

export interface BatchOptions {
  /** Sources worked on at once. */
  readonly parallel: number;
  /** Pause between two requests to one host, in milliseconds. */
  readonly pause: number;
  readonly deadline: number | undefined;
  readonly max: number | undefined;
  readonly maxFailures: number | undefined;
  readonly clock?: Clock;
}

/** What a run works with; tests bring their own. */
export interface BatchParts {
  readonly store: Store;
  readonly progress: Progress;
  snapshot(source: string): Promise<Outcome<Snapshot>>;
  extract(snapshot: Snapshot): Promise<Answer>;
  /** Puts a record into a file of its own; undefined where records go into one file. */
  readonly keep: ((line: string, key: string) => Promise<void>) | undefined;
}

export type BatchEnd = 'done' | 'stopped' | 'limit';

export interface BatchResult {
  readonly end: BatchEnd;
  readonly tally: Tally;
  /** Exit codes of all failures of the run, earlier sittings included. */
  readonly exitCodes: ReadonlySet<number>;
}

// Enough hosts in view for politeness, little enough to stay flat over a list of a million.
const WINDOW = 5000;
const DEFER_AFTER = 5;

/**
 * Works through the sources: every distinct one ends as exactly one record or one failure, on disk before
 * it is counted; a repeated one as a journal line that names its first.
 */
export async function runBatch(
  sources: AsyncIterable<string>,
  parts: BatchParts,
  options: BatchOptions,
  stop: AbortSignal,
): Promise<BatchResult> {
  const run = new Run(parts, options, stop);
  const reading = run.read(sources);
  const working = Array.from({ length: options.parallel }, () => run.work());
  const ends = await Promise.allSettled([reading, ...working].map((part) => part.catch((error: unknown) => run.abandon(error))));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken?.status === 'rejected') throw broken.reason;
  await run.committer.settle();
  parts.progress.end(run.tally);
  return { end: run.end, tally: run.tally, exitCodes: run.exitCodes };
}

class Run {
  readonly tally: Tally = { records: 0, failures: 0, duplicates: 0, inFlight: 0, codes: new Map() };
  readonly exitCodes = new Set<number>();
  readonly committer: Committer;
  end: BatchEnd = 'done';
  readonly #done: Map<string, string>;
  readonly #lanes: HostLanes<string>;
  readonly #parts: BatchParts;
  readonly #options: BatchOptions;
  readonly #stop: AbortSignal;
  readonly #started = performance.now();
  #fresh = 0;

  constructor(parts: BatchParts, options: BatchOptions, stop: AbortSignal) {
    this.#parts = parts;
    this.#options = options;
    this.#stop = stop;
    this.#lanes = new HostLanes(options.pause, options.clock);
    this.committer = new Committer(parts.store);
    this.#done = this.#recall();
  }

  /** Something that must not be went wrong (a full disk): nobody begins anything new. */
  abandon(error: unknown): never {
    this.end = 'stopped';
    this.#lanes.end();
    throw error;
  }

  /** What earlier sittings finished. */
  #recall(): Map<string, string> {
    const done = new Map<string, string>();
    const failed = new Map<string, number>();
    for (const entry of this.#parts.store.entries) {
      if (entry.t === 'retry') for (const key of failed.keys()) done.delete(key);
      if (entry.t === 'retry') failed.clear();
      if (entry.t !== 'done' || entry.s === 'duplicate') continue;
      done.set(entry.k, entry.s);
      if (entry.s === 'failure') failed.set(entry.k, entry.x);
    }
    this.tally.failures = failed.size;
    this.tally.records = done.size - failed.size;
    for (const code of failed.values()) this.exitCodes.add(code);
    return done;
  }

  async read(sources: AsyncIterable<string>): Promise<void> {
    const seen = new Map<string, string>();
    try {
      for await (const source of sources) {
        if (this.#isOver()) break;
        this.#admit(source, seen);
        while (this.#lanes.waiting >= WINDOW && !this.#isOver()) await pause(20);
      }
    } finally {
      this.#lanes.end();
    }
  }

  #admit(source: string, seen: Map<string, string>): void {
    const key = keyOf(source);
    if (seen.has(key)) {
      this.tally.duplicates += 1;
      this.committer.add({ key, state: 'duplicate', exitCode: 0, line: undefined, of: key });
      return;
    }
    seen.set(key, source);
    if (this.#done.has(key)) return;
    this.#lanes.add(isAddress(source) && URL.canParse(source) ? new URL(normalize(source)).host : `file ${key}`, source);
  }

  async work(): Promise<void> {
    for (;;) {
      const taken = await this.#lanes.take();
      if (!taken) return;
      const { host, item: source } = taken;
      if (this.#isOver()) {
        this.#lanes.release(host);
        continue;
      }
      this.#fresh += 1;
      this.tally.inFlight += 1;
      try {
        await this.#finish(source, host);
      } finally {
        this.tally.inFlight -= 1;
        this.#parts.progress.tick(this.tally);
      }
    }
  }

  async #finish(source: string, host: string): Promise<void> {
    const key = keyOf(source);
    const outcome = await this.#parts.snapshot(source);
    const strikes = this.#judge(host, outcome);
    this.#lanes.release(host, freezeOf(outcome));
    const answer = outcome.ok ? await this.#parts.extract(outcome.value) : outcome;
    if (!answer.ok) return this.#fail(source, answer.failure, strikes);
    if (this.#parts.keep) await this.#parts.keep(answer.line, key);
    this.tally.records += 1;
    this.committer.add({ key, state: 'record', exitCode: 0, line: this.#parts.keep ? undefined : answer.line });
  }

  /** 429 and 503 slow the host down; anything else that it answers forgives it. */
  #judge(host: string, outcome: Outcome<Snapshot>): number {
    const status = !outcome.ok && outcome.failure.kind === 'http' ? outcome.failure.status : undefined;
    if (status === 429 || status === 503) return this.#lanes.strike(host);
    this.#lanes.forgive(host);
    return 0;
  }

  #fail(source: string, failure: Failure, strikes: number): void {
    const { code, message, exitCode } = describeFailure(failure);
    const retry = isTransient(failure) || strikes >= DEFER_AFTER;
    this.tally.failures += 1;
    this.tally.codes.set(code, (this.tally.codes.get(code) ?? 0) + 1);
    this.exitCodes.add(exitCode);
    const status = failure.kind === 'http' ? failure.status : null;
    const stage = ['no-article', 'not-html', 'poison', 'defect'].includes(failure.kind) ? 'extract' : 'fetch';
    this.committer.add({
      key: keyOf(source),
      state: 'failure',
      exitCode,
      line: toJsonLine({
        requestedUrl: withoutCredentials(source),
        code,
        message,
        stage,
        status,
        attempts: 1,
        retry,
        notBefore: null,
      }),
    });
  }

  #isOver(): boolean {
    if (this.#stop.aborted) this.end = 'stopped';
    const { deadline, max, maxFailures } = this.#options;
    const isPast = deadline !== undefined && performance.now() - this.#started > deadline * 1000;
    const isFull = max !== undefined && this.#fresh >= max;
    const isBad = maxFailures !== undefined && this.tally.failures >= maxFailures;
    if (this.end === 'done' && (isPast || isFull || isBad)) this.end = 'limit';
    return this.end !== 'done';
  }
}

/** A host that names a time is left alone until then, in milliseconds. */
function freezeOf(outcome: Outcome<Snapshot>): number {
  return outcome.ok || outcome.failure.kind !== 'http' ? 0 : (outcome.failure.retryAfter ?? 0) * 1000;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
