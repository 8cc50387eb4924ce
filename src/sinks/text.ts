import type { Article } from '../article.ts';
import { escapeForTerminal } from '../text/terminal.ts';

/** Title, byline and the article's text. */
export function toPlainText({ title, byline, text }: Partial<Article>): string {
  return `${[title, byline, text]
    .filter(Boolean)
    .map((part) => escapeForTerminal(part ?? ''))
    .join('\n\n')}\n`;
}
