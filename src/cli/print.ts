import type { Article } from '../article.ts';
import { toIndentedJson, toJsonLine } from '../sinks/json.ts';
import { escapeForTerminal } from '../text/terminal.ts';
import type { ReadOptions } from './options.ts';

/** How one record is printed; `csv` without its head, which comes once. */
export async function printRecord(article: Article, options: ReadOptions, isTerminal: boolean): Promise<string> {
  if (options.field !== undefined) return bareValue(article, options.field);
  const record = slim(article, options);
  switch (options.format ?? (isTerminal ? 'json' : 'jsonl')) {
    case 'json':
      return toIndentedJson(record);
    case 'jsonl':
      return toJsonLine(record);
    case 'csv':
      return (await import('../sinks/csv.ts')).toCsvRow(record);
    case 'md':
      return (await import('../sinks/markdown.ts')).toMarkdown(article);
    case 'text':
      return (await import('../sinks/text.ts')).toPlainText(record);
    case 'html':
      return (await import('../sinks/html.ts')).toHtmlPage(article);
  }
}

/** The record with only the keys that were asked for. */
function slim(article: Article, { fields, html }: ReadOptions): Partial<Article> {
  const keep = ([key]: readonly [string, unknown]): boolean => (fields ? fields.includes(key) : html || key !== 'html');
  return Object.fromEntries(Object.entries(article).filter(keep));
}

/** The value at a path: text bare, null as an empty line, lists and objects as one line of JSON. */
function bareValue(article: Article, path: string): string {
  let value: unknown = article;
  for (const key of path.split('.'))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  if (value === undefined || value === null) return '\n';
  return typeof value === 'object' ? toJsonLine(value) : `${escapeForTerminal(String(value))}\n`;
}
