import { ALLOW_ALL, FORBID_ALL, parseRobots, type Robots } from '../net/robots.ts';
import { fetchPage, type FetchOptions } from '../net/fetch-page.ts';
import { isTransient, type Failure } from '../failure.ts';
import { systemClock, type Clock } from './hosts.ts';

const TOKEN = 'pullquote';
const DAY = 86_400_000;
// A host whose robots.txt cannot be reached is asked again after a while; RFC 9309, section 2.3.1.4.
const WHILE = 300_000;
/** RFC 9309, section 2.3.1.2: at least five. */
const REDIRECTS = 5;
const MOST = 50_000;

export interface Asked {
  readonly robots: Robots;
  /** Why the file could not be reached; then its pages have this failure. */
  readonly failure: Failure | undefined;
}

export interface RobotsOptions {
  /** Tries after passing troubles, before the host's pages have them. */
  readonly retries: number;
  readonly clock?: Clock;
}

/** robots.txt of every host, asked for once a day. */
export class RobotsCache {
  readonly #known = new Map<string, Asked & { readonly until: number }>();
  readonly #tries = new Map<string, number>();
  readonly #fetch: (url: string) => ReturnType<typeof fetchPage>;
  readonly #retries: number;
  readonly #clock: Clock;

  constructor(options: FetchOptions, { retries, clock = systemClock }: RobotsOptions) {
    this.#fetch = (url) => fetchPage(url, { ...options, retries: 0, maxRedirects: REDIRECTS, cache: undefined });
    this.#retries = retries;
    this.#clock = clock;
  }

  /** What is known of an address's host; undefined where it must be asked first. */
  known(url: string): Asked | undefined {
    const known = this.#known.get(new URL(url).origin);
    return known && known.until > this.#clock.now() ? known : undefined;
  }

  /** Asks an address's host. A passing trouble is remembered only once it has come too often. */
  async ask(url: string): Promise<Asked> {
    const { origin } = new URL(url);
    const asked = await this.#read(`${origin}/robots.txt`);
    const tries = (this.#tries.get(origin) ?? 0) + 1;
    const mayPass = asked.failure !== undefined && isTransient(asked.failure);
    if (mayPass && tries <= this.#retries) {
      this.#tries.set(origin, tries);
      return asked;
    }
    this.#tries.delete(origin);
    if (this.#known.size >= MOST) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(origin, { ...asked, until: this.#clock.now() + (asked.failure ? WHILE : DAY) });
    return asked;
  }

  async #read(url: string): Promise<Asked> {
    const outcome = await this.#fetch(url);
    if (outcome.ok) return { robots: parseRobots(new TextDecoder().decode(outcome.value.bytes), TOKEN), failure: undefined };
    const { failure } = outcome;
    const isGone =
      failure.kind === 'not-html' ||
      failure.kind === 'redirect' ||
      (failure.kind === 'http' && failure.status < 500 && failure.status !== 429);
    return isGone ? { robots: ALLOW_ALL, failure: undefined } : { robots: FORBID_ALL, failure };
  }
}
