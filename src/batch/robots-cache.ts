import { ALLOW_ALL, FORBID_ALL, parseRobots, type Robots } from '../net/robots.ts';
import { fetchPage, type FetchOptions } from '../net/fetch-page.ts';
import type { Failure } from '../failure.ts';

const TOKEN = 'pullquote';
const DAY = 86_400_000;
const MAX_BYTES = 1 << 20;

export interface Asked {
  readonly robots: Robots;
  /** Why the file could not be reached; then its pages have this failure. */
  readonly failure: Failure | undefined;
}

/** robots.txt of every host, asked for once a day. */
export class RobotsCache {
  readonly #known = new Map<string, { readonly until: number; readonly asked: Promise<Asked> }>();
  readonly #options: FetchOptions;

  constructor(options: FetchOptions) {
    this.#options = { ...options, maxBytes: MAX_BYTES };
  }

  ask(url: string): Promise<Asked> {
    const { origin } = new URL(url);
    const known = this.#known.get(origin);
    if (known && known.until > performance.now()) return known.asked;
    const asked = this.#fetch(`${origin}/robots.txt`);
    this.#known.set(origin, { until: performance.now() + DAY, asked });
    return asked;
  }

  async #fetch(url: string): Promise<Asked> {
    const outcome = await fetchPage(url, this.#options);
    if (outcome.ok) return { robots: parseRobots(new TextDecoder().decode(outcome.value.bytes), TOKEN), failure: undefined };
    const { failure } = outcome;
    const isGone =
      failure.kind === 'not-html' ||
      failure.kind === 'redirect' ||
      (failure.kind === 'http' && failure.status < 500 && failure.status !== 429);
    return isGone ? { robots: ALLOW_ALL, failure: undefined } : { robots: FORBID_ALL, failure };
  }
}
