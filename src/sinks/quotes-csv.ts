import type { Article, Quote } from '../article.ts';
import { toSafeCell } from './csv.ts';

/** The columns of `quotes -f csv`, in order. `source` is the publication, or what was given where none is named. */
const COLUMNS: readonly (readonly [string, (quote: Quote, article: Article) => unknown])[] = [
  ['source', (_, { siteName, capture }) => siteName ?? capture.requestedUrl],
  ['speaker', ({ speaker }) => speaker],
  ['role', ({ role }) => role],
  ['quote', ({ text }) => text],
  ['date', (_, { publishedAt }) => publishedAt],
  ['URL', (_, { url, canonicalUrl }) => url ?? canonicalUrl],
  ['cue', ({ cue }) => cue],
  ['attribution', ({ attribution }) => attribution],
];

/** The line that names the columns. */
export async function quotesCsvHead(): Promise<string> {
  return (await import('csv-stringify/sync')).stringify([COLUMNS.map(([name]) => name)]);
}

/** One row a quote, safe for spreadsheets. */
export async function toQuotesCsv(article: Article, quotes: readonly Quote[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(quotes.map((quote) => COLUMNS.map(([, read]) => toSafeCell(read(quote, article)))));
}
