import { askedPause, isTransient, type Failure } from '../failure.ts';
import type { Hop } from '../net/fetch-page.ts';
import { isTooLong } from '../net/retry-after.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { Committer } from './committer.ts';
import { failureLine, isStrike } from './failure-line.ts';
import type { Step, TakeStep } from './fetcher.ts';
import { HostLanes, type Clock } from './hosts.ts';
import { isAddress, keyOf, normalize, withoutCredentials } from './key.ts';
import type { Memory } from './memory.ts';
import type { Answer } from './pool/messages.ts';
import { Outage, OUTAGE_MS } from './outage.ts';
import type { Progress, Tally } from './progress.ts';
import type { Store } from './store.ts';

export interface BatchOptions {
  /** Sources worked on at once. */
  readonly parallel: number;
  /** Pause between two requests to one host, in milliseconds. */
  readonly pause: number;
  /** Tries of one source after passing troubles. */
  readonly retries: number;
  /** Seconds for the whole run. */
  readonly deadline: number | undefined;
  readonly max: number | undefined;
  readonly maxFailures: number | undefined;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** What a run works with; tests bring their own. */
export interface BatchParts {
  readonly store: Store;
  /** What the store's journal holds of earlier sittings. */
  readonly memory: Memory;
  readonly progress: Progress;
  readonly step: TakeStep;
  extract(snapshot: Snapshot): Promise<Answer>;
}

export type BatchEnd = 'done' | 'stopped' | 'limit';

export interface BatchResult {
  readonly end: BatchEnd;
  readonly tally: Tally;
  /** Exit codes of all failures of the run, earlier sittings included. */
  readonly exitCodes: ReadonlySet<number>;
}

/** A source on its way. */
interface Job {
  readonly source: string;
  readonly key: string;
  /** Requests for the page that failed so far. */
  readonly attempts: number;
  readonly hop: Hop | undefined;
}

// Many hosts in view, as lists are often sorted by host; about 10 MB, however long the list is.
const WINDOW = 50_000;
const DEFER_AFTER = 5;
const DEFER_MS = 900_000;
const FIRST_BACKOFF_MS = 500;

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
  const run = new Run(parts, options);
  const onStop = (): void => run.finish('stopped');
  stop.addEventListener('abort', onStop);
  const deadline = options.deadline === undefined ? undefined : setTimeout(() => run.finish('limit'), options.deadline * 1000);
  try {
    const working = Array.from({ length: options.parallel }, () => run.work());
    const ends = await Promise.allSettled(
      [run.read(sources), ...working].map((part) => part.catch((error: unknown) => run.abandon(error))),
    );
    const broken = ends.find((end) => end.status === 'rejected');
    if (broken?.status === 'rejected') throw broken.reason;
    await run.committer.settle();
    parts.progress.end(run.tally);
    return { end: run.end, tally: run.tally, exitCodes: run.exitCodes };
  } finally {
    clearTimeout(deadline);
    stop.removeEventListener('abort', onStop);
  }
}

class Run {
  readonly tally: Tally;
  readonly exitCodes: Set<number>;
  readonly committer: Committer;
  end: BatchEnd = 'done';
  readonly #lanes: HostLanes<Job>;
  readonly #outage = new Outage();
  readonly #deferred = new Map<string, { readonly failure: Failure; readonly until: number }>();
  readonly #parts: BatchParts;
  readonly #options: BatchOptions;
  #fresh = 0;

  constructor(parts: BatchParts, options: BatchOptions) {
    const { memory } = parts;
    this.#parts = parts;
    this.#options = options;
    const { pause, clock, random } = options;
    this.#lanes = new HostLanes({
      pause,
      firstRest: memory.isFresh ? 0 : pause,
      ...(clock ? { clock } : {}),
      ...(random ? { random } : {}),
    });
    this.committer = new Committer(parts.store);
    this.tally = {
      records: memory.records,
      failures: memory.failures,
      duplicates: 0,
      inFlight: 0,
      bytes: 0,
      codes: new Map(),
      slowest: () => this.#lanes.slowest(),
    };
    this.exitCodes = new Set(memory.exitCodes);
    this.#recallHosts();
  }

  /** Nobody begins anything new; what is in flight is finished. */
  finish(end: BatchEnd): void {
    if (this.end === 'done') this.end = end;
    this.#lanes.close();
  }

  /** Something that must not be went wrong (a full disk). */
  abandon(error: unknown): never {
    this.finish('stopped');
    throw error;
  }

  async read(sources: AsyncIterable<string>): Promise<void> {
    let place = 0;
    try {
      for await (const source of sources) {
        if (this.end !== 'done') break;
        place += 1;
        if (!(await this.#admit(source, place))) break;
        await this.#lanes.room(WINDOW);
      }
    } finally {
      this.#lanes.end();
    }
  }

  async work(): Promise<void> {
    for (let taken = await this.#lanes.take(); taken; taken = await this.#lanes.take()) {
      this.tally.inFlight += 1;
      try {
        await this.#turn(taken.item, taken.host);
      } finally {
        this.tally.inFlight -= 1;
        this.#parts.progress.tick(this.tally);
      }
    }
  }

  /** What earlier sittings heard from hosts still holds. */
  #recallHosts(): void {
    const now = Date.now();
    for (const [host, { until, pause, deferred }] of this.#parts.memory.hosts) {
      if (pause > 0) this.#lanes.slow(host, pause);
      if (pause > 0) this.#lanes.rest(host, pause);
      if (until <= now) continue;
      if (deferred) this.#deferred.set(host, { failure: deferred, until });
      else this.#lanes.rest(host, until - now);
    }
  }

  /** Gives a source its place in a lane, or in the journal where it is a duplicate; false where that would be one too many. */
  async #admit(source: string, place: number): Promise<boolean> {
    const key = keyOf(source);
    const { memory } = this.#parts;
    if (!memory.meet(key)) {
      this.tally.duplicates += 1;
      // An earlier sitting may have named it already.
      if (place > memory.lastDuplicate)
        await this.committer.add({ key, state: 'duplicate', exitCode: 0, as: withoutCredentials(source), place });
      return true;
    }
    if (memory.isDone(key)) return true;
    if (this.#fresh >= (this.#options.max ?? Infinity)) {
      this.end = 'limit';
      return false;
    }
    this.#fresh += 1;
    await this.#queue({ source, key, attempts: 0, hop: undefined });
    return true;
  }

  async #queue(job: Job, first = false): Promise<void> {
    const host = hostOf(job.hop?.to ?? job.source, job.key);
    const deferred = this.#deferred.get(host);
    if (deferred) await this.#fail(job, deferred.failure, deferred.until);
    else this.#lanes.add(host, job, first);
  }

  /** One turn of a source at its host. */
  async #turn(job: Job, host: string): Promise<void> {
    const step = await this.#parts.step(job.source, job.hop);
    if (isAddress(job.source) && this.#outage.hear(host, step.kind === 'failure' ? step.failure : undefined))
      return this.#holdStill(job, host);
    switch (step.kind) {
      case 'page':
        this.#lanes.forgive(host);
        this.#lanes.release(host);
        return this.#read(job, step.snapshot);
      case 'failure':
        return this.#onFailure(job, host, step.failure);
      case 'hop':
      case 'robots':
        return this.#goOn(job, host, step);
    }
  }

  /** The network is gone: everybody waits, and nothing is charged to the source. */
  async #holdStill(job: Job, host: string): Promise<void> {
    this.#lanes.hold(OUTAGE_MS);
    await this.#queue(job);
    this.#lanes.release(host);
  }

  async #goOn(job: Job, host: string, step: Extract<Step, { kind: 'hop' | 'robots' }>): Promise<void> {
    this.#lanes.forgive(host);
    if (step.kind === 'robots' && step.pause > this.#options.pause) {
      this.#lanes.slow(host, step.pause);
      await this.committer.add({ t: 'host', h: host, p: step.pause });
    }
    await this.#queue(step.kind === 'hop' ? { ...job, hop: step.hop } : job, true);
    this.#lanes.release(host);
  }

  async #onFailure(before: Job, host: string, failure: Failure): Promise<void> {
    const job = { ...before, attempts: before.attempts + 1 };
    const strikes = isStrike(failure) ? this.#lanes.strike(host) : 0;
    if (strikes === 0) this.#lanes.forgive(host);
    const asked = askedPause(failure);
    const rest = (asked ?? 0) * 1000;
    if (strikes >= DEFER_AFTER || isTooLong(asked ?? 0)) return this.#defer(job, host, failure, Date.now() + Math.max(rest, DEFER_MS));
    if (rest > 0) await this.committer.add({ t: 'host', h: host, n: Date.now() + rest });
    if (isTransient(failure) && job.attempts <= this.#options.retries) return this.#tryAgain(job, host, asked);
    this.#lanes.release(host, rest);
    await this.#fail(job, failure, asked === undefined ? undefined : Date.now() + rest);
  }

  /** After the pause that the host asks for, or one that grows. */
  async #tryAgain(job: Job, host: string, asked: number | undefined): Promise<void> {
    await this.#queue(job);
    this.#lanes.release(host, asked === undefined ? backoff(job.attempts, this.#options.random) : asked * 1000);
  }

  /** The host will not have us for now: all its pages end as failures that are to be tried again. */
  async #defer(job: Job, host: string, failure: Failure, until: number): Promise<void> {
    this.#deferred.set(host, { failure, until });
    await this.committer.add({ t: 'host', h: host, n: until, d: failure });
    const others = this.#lanes.drain(host);
    this.#lanes.release(host);
    for (const each of [job, ...others]) await this.#fail(each, failure, until);
  }

  async #read(job: Job, snapshot: Snapshot): Promise<void> {
    this.tally.bytes += snapshot.bytes.length;
    const answer = await this.#parts.extract(snapshot);
    if (!answer.ok) return this.#fail({ ...job, attempts: job.attempts + 1 }, answer.failure);
    this.tally.records += 1;
    await this.committer.add({ key: job.key, state: 'record', exitCode: 0, line: answer.line });
  }

  async #fail({ source, key, attempts }: Job, failure: Failure, until?: number): Promise<void> {
    const { code, exitCode, line } = failureLine(withoutCredentials(source), failure, { attempts, until });
    this.tally.failures += 1;
    this.tally.codes.set(code, (this.tally.codes.get(code) ?? 0) + 1);
    this.exitCodes.add(exitCode);
    await this.committer.add({ key, state: 'failure', exitCode, line });
    if (this.tally.failures >= (this.#options.maxFailures ?? Infinity)) this.finish('limit');
  }
}

/** The lane that a source waits in: its host's, or its own where it is a file. */
function hostOf(source: string, key: string): string {
  return isAddress(source) && URL.canParse(source) ? new URL(normalize(source)).host : `file ${key}`;
}

/** Milliseconds before another try: they double, and jitter only lengthens them. */
function backoff(attempts: number, random: () => number = Math.random): number {
  return FIRST_BACKOFF_MS * 2 ** (attempts - 1) * (1 + random());
}
