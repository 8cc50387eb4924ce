import type { Article } from '../article.ts';

/** The columns of `-f csv`, in order; lists are joined by "; ". */
export const CSV_COLUMNS: readonly (readonly [string, (article: Partial<Article>) => unknown])[] = [
  ['url', (a) => a.url],
  ['title', (a) => a.title],
  ['byline', (a) => a.byline],
  ['authors', (a) => a.authors?.map(({ name }) => name).join('; ')],
  ['publishedAt', (a) => a.publishedAt],
  ['modifiedAt', (a) => a.modifiedAt],
  ['siteName', (a) => a.siteName],
  ['section', (a) => a.section],
  ['language', (a) => a.language],
  ['access', (a) => a.access],
  ['readMinutes', (a) => a.readTime?.minutes],
  ['image', (a) => a.image?.url],
  ['caption', (a) => a.image?.caption],
  ['credit', (a) => a.image?.credit],
  ['quotes', (a) => a.quotes?.map(({ text, speaker }) => `${speaker ?? '?'}: ${text}`).join('; ')],
  ['text', (a) => a.text],
];

/** The line that names the columns. */
export async function csvHead(): Promise<string> {
  return (await import('csv-stringify/sync')).stringify([CSV_COLUMNS.map(([name]) => name)]);
}

/** A record as one row. */
export async function toCsvRow(record: Partial<Article>): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([CSV_COLUMNS.map(([, read]) => toSafeCell(read(record)))]);
}

/** A cell as text; one that a spreadsheet would take for a formula gets an apostrophe in front (OWASP). */
export function toSafeCell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
