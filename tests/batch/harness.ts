import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Step } from '../../src/batch/fetcher.ts';
import type { Clock } from '../../src/batch/hosts.ts';
import { JOURNAL_VERSION } from '../../src/batch/journal.ts';
import { Memory } from '../../src/batch/memory.ts';
import { openProgress } from '../../src/batch/progress.ts';
import { runBatch, type BatchEnd, type BatchOptions } from '../../src/batch/run.ts';
import { openStore } from '../../src/batch/store.ts';
import type { Failure } from '../../src/failure.ts';
import type { Hop } from '../../src/net/fetch-page.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';

export const folder = mkdtempSync(join(tmpdir(), 'pullquote-batch-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A clock that only moves when somebody sleeps and nobody wakes him. */
export function fakeClock(): Clock & { time: number } {
  return {
    time: 0,
    now() {
      return this.time;
    },
    async sleep(milliseconds, wake) {
      const until = this.time + milliseconds;
      const turn = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1));
      if (!(await Promise.race([wake.then(() => true), turn]))) this.time = Math.max(this.time, until);
    },
  };
}

export interface Line {
  readonly requestedUrl: string;
  readonly code: string;
  readonly status: number | null;
  readonly attempts: number;
  readonly retry: boolean;
  readonly notBefore: string | null;
}

export interface Sitting {
  readonly end: BatchEnd;
  /** Turns taken: the source, how often it was asked before, and when by the test's clock. */
  readonly turns: readonly { readonly source: string; readonly to: string; readonly at: number }[];
  readonly records: readonly string[];
  readonly failures: readonly Line[];
  readonly journal: readonly string[];
}

export const page: Step = { kind: 'page', snapshot: takeSnapshot('') };
export const failed = (failure: Failure): Step => ({ kind: 'failure', failure });
export const http = (status: number, retryAfter?: number): Step =>
  failed({ kind: 'http', status, ...(retryAfter === undefined ? {} : { retryAfter }) });

export interface SittingOptions extends Partial<BatchOptions> {
  /** Files of this name are gone on with. */
  readonly name: string;
  readonly retryFailed?: boolean;
  readonly stop?: AbortSignal;
}

/** One sitting of a run over sources whose answers the test makes up; time is the test's own, the files are real. */
export async function sit(
  sources: readonly string[],
  answer: (source: string, turn: number, hop: Hop | undefined) => Step | Promise<Step>,
  { name, retryFailed = false, stop = new AbortController().signal, ...options }: SittingOptions,
): Promise<Sitting> {
  const base = join(folder, name);
  const paths = { records: base, failures: `${base}.failures`, journal: `${base}.journal` };
  const memory = new Memory();
  const store = await openStore(paths, { t: 'head', v: JOURNAL_VERSION, list: null }, (entry) => memory.take(entry));
  if (retryFailed) {
    await store.retryFailures();
    memory.take({ t: 'retry' });
  }
  const clock = fakeClock();
  const turns: { source: string; to: string; at: number }[] = [];
  const counts = new Map<string, number>();
  const { end } = await runBatch(
    (async function* () {
      yield* sources;
    })(),
    {
      store,
      memory,
      progress: openProgress(process.stderr, { kind: 'none' }),
      step: async (source, hop) => {
        const turn = counts.get(source) ?? 0;
        counts.set(source, turn + 1);
        turns.push({ source, to: hop?.to ?? source, at: clock.time });
        return answer(source, turn, hop);
      },
      extract: async () => ({ ok: true, line: `"${turns.length}"\n` }),
    },
    {
      parallel: 1,
      pause: 1000,
      retries: 2,
      deadline: undefined,
      max: undefined,
      maxFailures: undefined,
      clock,
      random: () => 0,
      ...options,
    },
    stop,
  );
  await store.close();
  const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return {
    end,
    turns,
    records: lines(paths.records),
    failures: lines(paths.failures).map((line): Line => JSON.parse(line)),
    journal: lines(paths.journal),
  };
}
