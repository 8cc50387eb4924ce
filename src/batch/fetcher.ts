import type { Failure, Outcome } from '../failure.ts';
import { fetchStep, firstHop, type FetchOptions, type Hop } from '../net/fetch-page.ts';
import type { Exchange } from '../snapshot/exchange.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { isAddress, withoutCredentials } from './key.ts';
import type { RobotsCache } from './robots-cache.ts';

/** What one turn at a host gave. */
export type Step =
  | { readonly kind: 'page'; readonly snapshot: Snapshot }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** The page is elsewhere: that host is asked in its turn. */
  | { readonly kind: 'hop'; readonly hop: Hop }
  /** The turn went to robots.txt, which may ask for a pause, in milliseconds; the page is next. */
  | { readonly kind: 'robots'; readonly pause: number };

/** Takes one step towards a source's page; `hop` says how far it has come. */
export type TakeStep = (source: string, hop: Hop | undefined) => Promise<Step>;

export interface FetcherParts {
  readonly fetch: FetchOptions;
  /** None where robots.txt is not to be asked. */
  readonly robots: RobotsCache | undefined;
  readonly encoding: string | undefined;
  /** Takes what went over the wire for a source. */
  readonly onExchange?: ((exchange: Exchange, source: string) => void) | undefined;
  /** Reads a source that is no address. */
  readFile(path: string): Promise<Outcome<Snapshot>>;
}

// A day between two requests to a host is a refusal in other words.
const LONGEST_DELAY = 3600;

/** Steps as a crawler must take them: one request each, robots.txt of every host on the way asked before it. */
export function fetcher(parts: FetcherParts): TakeStep {
  return async (source, hop) => {
    if (!isAddress(source)) {
      const read = await parts.readFile(source);
      return read.ok ? { kind: 'page', snapshot: read.value } : failed(read.failure);
    }
    const at = hop ?? firstHop(withoutCredentials(source));
    if (!URL.canParse(at.to))
      return failed({ kind: 'refused', code: 'invalid-url', message: 'this is no address; write https://host/path' });
    const before = parts.robots && /^https?:/i.test(at.to) ? await askRobots(at.to, parts.robots) : undefined;
    if (before) return before;
    const { onExchange } = parts;
    const outcome = await fetchStep(at, {
      ...parts.fetch,
      retries: 0,
      onExchange: onExchange && ((exchange) => onExchange(exchange, source)),
    });
    if (!outcome.ok) return failed(outcome.failure);
    const { value } = outcome;
    if ('to' in value) return { kind: 'hop', hop: value };
    return { kind: 'page', snapshot: { ...value, encoding: parts.encoding ?? null, robotsIgnored: !parts.robots } };
  };
}

function failed(failure: Failure): Step {
  return { kind: 'failure', failure };
}

/** Undefined where the page may be asked for right now. */
async function askRobots(url: string, cache: RobotsCache): Promise<Step | undefined> {
  const known = cache.known(url);
  const asked = known ?? (await cache.ask(url));
  if (asked.failure) return failed(asked.failure);
  const { crawlDelay = 0 } = asked.robots;
  if (crawlDelay > LONGEST_DELAY)
    return failed({
      kind: 'refused',
      code: 'crawl-delay',
      message: `robots.txt asks for ${crawlDelay} s between two requests; --ignore-robots fetches it all the same`,
    });
  if (!known) return { kind: 'robots', pause: crawlDelay * 1000 };
  if (known.robots.allows(url)) return undefined;
  return failed({ kind: 'refused', code: 'robots', message: 'robots.txt forbids it; --ignore-robots fetches it all the same' });
}
