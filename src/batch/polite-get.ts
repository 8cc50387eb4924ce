import { isTransient, type Outcome } from '../failure.ts';
import type { Hop } from '../net/fetch-page.ts';
import { isTooLong } from '../net/retry-after.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { TakeStep } from './fetcher.ts';

export interface PoliteOptions {
  /** Between two requests to one host, in milliseconds. */
  readonly pause: number;
  /** Tries after passing troubles. */
  readonly retries: number;
}

const FIRST_BACKOFF_MS = 1000;

/** Gets one document after another as a crawler must: robots.txt of every host on the way, and a pause between two requests to one host. */
export function politeGet(take: TakeStep, { pause, retries }: PoliteOptions): (url: string) => Promise<Outcome<Snapshot>> {
  const restsUntil = new Map<string, number>();
  const slowed = new Map<string, number>();
  return async (url) => {
    let hop: Hop | undefined;
    for (let failures = 0; ;) {
      const { host } = new URL(hop?.to ?? url);
      await sleep((restsUntil.get(host) ?? 0) - performance.now());
      const step = await take(url, hop);
      if (step.kind === 'robots' && step.pause > 0) slowed.set(host, step.pause);
      restsUntil.set(host, performance.now() + Math.max(pause, slowed.get(host) ?? 0));
      if (step.kind === 'page') return { ok: true, value: step.snapshot };
      if (step.kind === 'hop') hop = step.hop;
      if (step.kind !== 'failure') continue;
      const asked = step.failure.kind === 'http' ? step.failure.retryAfter : undefined;
      failures += 1;
      if (failures > retries || !isTransient(step.failure) || isTooLong(asked ?? 0)) return { ok: false, failure: step.failure };
      await sleep(asked === undefined ? FIRST_BACKOFF_MS * 2 ** (failures - 1) : asked * 1000);
    }
  };
}

function sleep(milliseconds: number): Promise<void> | undefined {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined;
}
