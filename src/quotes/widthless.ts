import type { Quote } from '../article.ts';
import type { Passage } from './passage.ts';

// Marks without width that say nothing of a text but how it is set: the soft hyphen, the space and the joiner of no width, directions, the
// byte order mark. The two joiners that shape the letters of Persian and Hindi are no such marks.
const MARK = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const MARKS = new RegExp(MARK, 'g');

/** The passages without these marks, and the way back: a quote's place and words as they are printed. */
interface Bare {
  readonly passages: readonly Passage[];
  restore(quote: Quote): Quote;
}

/** A text without marks of no width. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** Undefined where no passage has any, as in nearly all stories. */
export function withoutWidth(passages: readonly Passage[]): Bare | undefined {
  if (!passages.some(({ text }) => MARK.test(text))) return undefined;
  const printed = passages.map(({ text }) => text).join('\n\n');
  // How many letters stand before each mark, other marks left out.
  const before: number[] = [];
  for (const { index } of printed.matchAll(MARKS)) before.push(index - before.length);
  const placeOf = (at: number): number => at + upTo(before, at);
  return {
    passages: passages.map(({ kind, text, html }) => ({ kind, text: withoutMarks(text), html: withoutMarks(html) })),
    restore: (quote) => {
      if (quote.start === null || quote.end === null) return quote;
      const [start, end] = [placeOf(quote.start), placeOf(quote.end - 1) + 1];
      return { ...quote, text: printed.slice(start, end), start, end };
    },
  };
}

/** How many of the ascending numbers are at most `most`. */
function upTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
