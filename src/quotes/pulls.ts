import type { Quote } from '../article.ts';
import { fold, foldedWords } from '../text/spaces.ts';
import { signerIn } from './attribution-line.ts';
import { findSpans } from './spans.ts';

/** A pull quote, and the line below it that says whose words it holds. */
export interface PullQuote {
  readonly text: string;
  readonly source: string | null;
}

/** Pull quotes as records of their own, each with the body quote that it repeats. */
export function pullQuotes(pulls: readonly (string | PullQuote)[], quotes: readonly Quote[]): Quote[] {
  if (pulls.length === 0) return [];
  const repeatedBy = repeatedIn(quotes);
  return pulls.map((pull) => {
    const { text: raw, source } = typeof pull === 'string' ? { text: pull, source: null } : pull;
    const text = wordsOf(raw);
    const repeats = repeatedBy(text);
    const { speaker, mention, role, attribution, rule } = attributed(quotes[repeats], source);
    return {
      text,
      speaker,
      mention,
      role,
      cue: null,
      kind: 'pull',
      attribution,
      rule,
      paragraph: null,
      start: null,
      end: null,
      repeats: repeats < 0 ? null : repeats,
    };
  });
}

type Attributed = Pick<Quote, 'speaker' | 'mention' | 'role' | 'attribution' | 'rule'>;

/** Whoever says the words in the body, or else whom the line below them names. */
function attributed(body: Quote | undefined, source: string | null): Attributed {
  const role = body?.role ?? null;
  if (body?.speaker) return { speaker: body.speaker, mention: null, role, attribution: 'inferred', rule: 'pull-quote' };
  const signer = source === null ? undefined : signerIn(source);
  if (signer === undefined) return { speaker: null, mention: null, role, attribution: 'none', rule: null };
  return { speaker: signer, mention: signer, role, attribution: 'explicit', rule: 'attribution-line' };
}

/** What stands between its marks, where it begins with one: `“We had no warning,” said Finch.`; else all of it. */
function wordsOf(raw: string): string {
  const [span] = findSpans(raw);
  if (span && span.closed && span.outerStart < 3) return raw.slice(span.start, span.end);
  return raw.replace(/^[“"„«‘'\s]{1,3}|[”"“»’'\s]{1,3}$/g, '');
}

// Whoever shares his rarest word with more quotes than these says what all of them say.
const MOST_ASKED = 50;
const WHOLE_SENTENCE = 30;

/** The place of the first quote that holds a text or is held by it, -1 for none. Only those that share a rare word are asked: a page may have thousands. */
function repeatedIn(quotes: readonly Quote[]): (text: string) => number {
  const folded = quotes.map(({ text }) => fold(text));
  const words = folded.map(foldedWords);
  const holders = placesBy(words.map((each) => [...new Set(each)]));
  const rarestOf = (each: readonly string[]): string[] =>
    each.toSorted((a, b) => (holders.get(a)?.length ?? 0) - (holders.get(b)?.length ?? 0)).slice(0, 1);
  const byRarest = placesBy(words.map(rarestOf));
  return (text) => {
    const key = fold(text);
    const own = foldedWords(key);
    const holding = rarestOf(own)
      .flatMap((word) => holders.get(word) ?? [])
      .slice(0, MOST_ASKED);
    const held = [...new Set(own)].flatMap((word) => byRarest.get(word)?.slice(0, MOST_ASKED) ?? []).slice(0, MOST_ASKED);
    const repeats = [
      ...holding.filter((at) => folded[at]?.includes(key)),
      ...held.filter((at) => (quotes[at]?.text.length ?? 0) > WHOLE_SENTENCE && key.includes(folded[at] ?? key)),
    ];
    return repeats.length === 0 ? -1 : Math.min(...repeats);
  };
}

/** For every word, the places of the texts that list it. */
function placesBy(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, list] of lists.entries()) {
    for (const word of list) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  return places;
}
