import { askedPause, isTransient, type Outcome } from '../failure.ts';
import type { Hop } from '../net/fetch-page.ts';
import { isTooLong } from '../net/retry-after.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Step, TakeStep } from './fetcher.ts';

export interface PoliteOptions {
  /** Between two requests to one host, in milliseconds. */
  readonly pause: number;
  /** Tries after passing troubles. */
  readonly retries: number;
}

const FIRST_BACKOFF_MS = 1000;

/** Gets one document after another as a crawler must: robots.txt of every host on the way, and a pause between two requests to one host. */
export function politeGet(take: TakeStep, { pause, retries }: PoliteOptions): (url: string) => Promise<Outcome<Snapshot>> {
  const pace = new Pace(pause);
  return async (url) => {
    let hop: Hop | undefined;
    for (let failures = 0; ;) {
      const { host } = new URL(hop?.to ?? url);
      await pace.rest(host);
      const step = await take(url, hop);
      pace.note(host, step);
      if (step.kind === 'page') return { ok: true, value: step.snapshot };
      if (step.kind === 'hop') hop = step.hop;
      if (step.kind !== 'failure') continue;
      const asked = askedPause(step.failure);
      failures += 1;
      if (failures > retries || !isTransient(step.failure) || isTooLong(asked ?? 0)) return { ok: false, failure: step.failure };
      await sleep(asked === undefined ? FIRST_BACKOFF_MS * 2 ** (failures - 1) : asked * 1000);
    }
  };
}

/** How soon each host may be asked again. */
class Pace {
  readonly #pause: number;
  readonly #restsUntil = new Map<string, number>();
  readonly #slowed = new Map<string, number>();

  constructor(pause: number) {
    this.#pause = pause;
  }

  rest(host: string): Promise<void> | undefined {
    return sleep((this.#restsUntil.get(host) ?? 0) - performance.now());
  }

  /** Begins the pause after a request; a robots.txt may ask for a longer one. */
  note(host: string, step: Step): void {
    if (step.kind === 'robots' && step.pause > 0) this.#slowed.set(host, step.pause);
    this.#restsUntil.set(host, performance.now() + Math.max(this.#pause, this.#slowed.get(host) ?? 0));
  }
}

function sleep(milliseconds: number): Promise<void> | undefined {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : undefined;
}
