/** An article's address as a feed or sitemap names it. */
export interface Entry {
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601, as precise as it was stated. */
  readonly date: string | null;
}

const BARE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const DAY = 86_400_000;

/** A date as feeds and sitemaps write them, ISO 8601 kept as it is; null for one that cannot be read. */
export function toIsoDate(written: string | undefined): string | null {
  const text = written?.trim() ?? '';
  if (!text || Number.isNaN(Date.parse(text))) return null;
  return /^\d{4}-\d\d/.test(text) || BARE.test(text) ? text : new Date(text).toISOString();
}

/** First and last instant that a date may mean, in milliseconds since 1970. */
export function instantsOf(date: string): readonly [first: number, last: number] {
  const first = Date.parse(date);
  if (!BARE.test(date)) return [first, first];
  const days = date.length === 10 ? 1 : date.length === 7 ? 31 : 366;
  return [first, first + days * DAY - 1];
}

/** An absolute http or https address without its fragment; undefined for anything else. */
export function toAddress(href: string | undefined, base: string | undefined): string | undefined {
  const text = href?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
