import type { Quote } from '../article.ts';

/** A block of the article's text, as quotes need it. */
export interface Passage {
  readonly kind: 'paragraph' | 'subhead' | 'list-item' | 'block-quote' | 'table-row';
  readonly text: string;
  /** Inline HTML: `strong` tells a speaker label or an interviewer's question. */
  readonly html: string;
}

export interface QuoteContext {
  readonly title: string | null;
  readonly captions: readonly string[];
  /** People that structured data or the byline names, authors among them. */
  readonly people: readonly { readonly name: string; readonly role: string | null; readonly isAuthor: boolean }[];
  /** Lower-case primary tag. */
  readonly language: string | null;
  readonly pullQuotes: readonly string[];
}

/** Every direct quote of the passages with its speaker. Offsets count in the passages joined by a blank line. */
export function findQuotes(_passages: readonly Passage[], _context: QuoteContext): Quote[] {
  return [];
}
