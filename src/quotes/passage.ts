/** A block of the article's text, as quotes need it. */
export interface Passage {
  readonly kind: 'paragraph' | 'subhead' | 'list-item' | 'block-quote' | 'table-row';
  readonly text: string;
  /** Inline HTML: `strong` tells a speaker label or an interviewer's question. */
  readonly html: string;
}
