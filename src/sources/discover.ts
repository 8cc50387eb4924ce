import type { Failure, Outcome } from '../failure.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { instantsOf, type Entry } from './entry.ts';
import { readListing, type Listing } from './listing.ts';
import { withoutTracking } from './tracking.ts';

/** An article's address, and the feed or sitemap that named it. */
export interface Discovered extends Entry {
  readonly from: string;
}

export interface DiscoverOptions {
  /** Milliseconds since 1970. Entries without a date are left out where one of these is given. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly max: number | undefined;
  /** Of one document, unpacked. */
  readonly maxBytes: number;
}

export interface DiscoverParts {
  get(url: string): Promise<Outcome<Snapshot>>;
  /** Sitemaps that the robots.txt of an address's host names. */
  sitemapsOf(url: string): Promise<readonly string[]>;
  onDocument(url: string, isOk: boolean): void;
  onFailure(url: string, failure: Failure): void;
}

/** What was met besides. */
export interface DiscoverTally {
  documents: number;
  /** Those of them that were feeds or sitemaps. */
  listings: number;
  found: number;
  undated: number;
  /** Sitemaps left alone: too deep, or too many. */
  dropped: number;
}

const DEEPEST = 5;
const MOST_DOCUMENTS = 5000;
// Where sites keep them that do not say so; asked only where nothing else is known.
const USUAL_PLACES = ['/sitemap.xml', '/sitemap_index.xml', '/news-sitemap.xml', '/feed', '/rss.xml', '/atom.xml', '/feed.json'];
const NO_PAGE = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|mp3|mp4|webm|zip|pdf|xml|json|txt)$/i;

interface Visit {
  readonly url: string;
  readonly depth: number;
  /** Nobody said that it is there. */
  readonly isGuess: boolean;
}

/**
 * The addresses of articles that a feed, a sitemap or a site's home page leads to, each once, as they are found.
 * Indexes are followed five deep, newest first, each document once, so that loops end.
 */
export async function* discover(
  start: string,
  parts: DiscoverParts,
  options: DiscoverOptions,
  tally: DiscoverTally,
): AsyncGenerator<Discovered> {
  const queue: Visit[] = [{ url: start, depth: 0, isGuess: false }];
  const visited = new Set<string>();
  const seen = new Set<string>();
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    if (visited.has(visit.url)) continue;
    if (visited.size >= MOST_DOCUMENTS || visit.depth > DEEPEST) {
      tally.dropped += 1;
      continue;
    }
    visited.add(visit.url);
    const listing = await listingOf(visit, parts, options);
    if (!listing) continue;
    tally.documents += 1;
    queue.unshift(...(await nextVisits(listing, visit, parts, options)));
    if (listing.kind === 'page') continue;
    tally.listings += 1;
    for (const entry of newPages(listing.entries, seen)) {
      if (!isWanted(entry, options, tally)) continue;
      tally.found += 1;
      yield { ...entry, from: visit.url };
      if (tally.found >= (options.max ?? Infinity)) return;
    }
  }
}

/** Entries that may be pages and were not met before, not even with other words on where a reader came from. */
function* newPages(entries: readonly Entry[], seen: Set<string>): Generator<Entry> {
  for (const entry of entries) {
    const bare = withoutTracking(entry.url);
    if (seen.has(bare.href) || NO_PAGE.test(bare.pathname)) continue;
    seen.add(bare.href);
    yield entry;
  }
}

async function listingOf(
  { url, depth, isGuess }: Visit,
  parts: DiscoverParts,
  { maxBytes }: DiscoverOptions,
): Promise<Listing | undefined> {
  const got = await parts.get(url);
  const listing = got.ok ? await readListing(got.value, maxBytes) : got;
  const isStray = listing.ok && listing.value.kind === 'page' && depth > 0;
  parts.onDocument(url, listing.ok && !isStray);
  if (listing.ok && !isStray) return listing.value;
  if (!isGuess)
    parts.onFailure(
      url,
      listing.ok ? { kind: 'no-list', what: 'a web page stands where a feed or sitemap was promised' } : listing.failure,
    );
  return undefined;
}

async function nextVisits(listing: Listing, { url, depth }: Visit, parts: DiscoverParts, options: DiscoverOptions): Promise<Visit[]> {
  const to = (next: string, isGuess = false): Visit => ({ url: next, depth: depth + 1, isGuess });
  switch (listing.kind) {
    case 'entries':
      return [];
    case 'index':
      return listing.sitemaps
        .filter((sitemap) => mayHoldNew(sitemap, options))
        .toSorted(newestFirst)
        .map((sitemap) => to(sitemap.url));
    case 'page': {
      // A feed names articles and nothing else; a news sitemap is next best.
      const sitemaps = [...listing.sitemaps, ...(await parts.sitemapsOf(url))].toSorted(newsFirst);
      const said = [...listing.feeds, ...sitemaps];
      return said.length > 0 ? said.map((next) => to(next)) : USUAL_PLACES.map((place) => to(new URL(place, url).href, true));
    }
  }
}

function newestFirst(a: Entry, b: Entry): number {
  const time = ({ date }: Entry): number => (date === null ? 0 : Date.parse(date));
  return time(b) - time(a) || newsFirst(a.url, b.url);
}

function newsFirst(a: string, b: string): number {
  return Number(/news/i.test(new URL(b).pathname)) - Number(/news/i.test(new URL(a).pathname));
}

/** A sitemap that did not change since then holds nothing newer. */
function mayHoldNew({ date }: Entry, { since }: DiscoverOptions): boolean {
  return date === null || since === undefined || instantsOf(date)[1] >= since;
}

function isWanted({ date }: Entry, { since, until }: DiscoverOptions, tally: DiscoverTally): boolean {
  if (since === undefined && until === undefined) return true;
  if (date === null) {
    tally.undated += 1;
    return false;
  }
  const [first, last] = instantsOf(date);
  return last >= (since ?? -Infinity) && first <= (until ?? Infinity);
}
