import type { Quote } from '../article.ts';
import { fold } from '../text/spaces.ts';
import { findSpans } from './spans.ts';

/** Pull quotes as records of their own, each with the body quote that it repeats. */
export function pullQuotes(texts: readonly string[], quotes: readonly Quote[]): Quote[] {
  return texts.map((raw) => {
    const text = wordsOf(raw);
    const key = fold(text);
    const repeats = quotes.findIndex(
      (quote) => fold(quote.text).includes(key) || (quote.text.length > 30 && key.includes(fold(quote.text))),
    );
    const body = quotes[repeats];
    return {
      text,
      speaker: body?.speaker ?? null,
      mention: null,
      role: body?.role ?? null,
      cue: null,
      kind: 'pull',
      attribution: body?.speaker ? 'inferred' : 'none',
      rule: body?.speaker ? 'pull-quote' : null,
      paragraph: null,
      start: null,
      end: null,
      repeats: repeats < 0 ? null : repeats,
    };
  });
}

/** What stands between its marks, where it begins with one: `“We had no warning,” said Finch.`; else all of it. */
function wordsOf(raw: string): string {
  const [span] = findSpans(raw);
  if (span && span.closed && span.outerStart < 3) return raw.slice(span.start, span.end);
  return raw.replace(/^[“"„«‘'\s]{1,3}|[”"“»’'\s]{1,3}$/g, '');
}
