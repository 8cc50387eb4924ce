import type { LanguageData } from './language.ts';
import { languages } from './languages/index.ts';
import { other } from './languages/other.ts';
import type { Passage } from './passage.ts';

const SAMPLE = 400;
const ENOUGH_WORDS = 40;
// The share of small words in news text of a language that is known lies above this; in any other language below.
const KNOWN = 0.12;
const FAR_BEHIND = 0.6;

const smallWords = new WeakMap<LanguageData, ReadonlySet<string>>();

/**
 * The data for a story: of the language that the page states, checked against the small words of its text;
 * another where that one is far behind; the fallback where none fits.
 */
export function chooseLanguage(tag: string | null, passages: readonly Passage[]): { readonly tag: string; readonly data: LanguageData } {
  const stated = tag !== null && Object.hasOwn(languages, tag) ? languages[tag] : undefined;
  const words = sampleOf(passages);
  if (words.length < ENOUGH_WORDS) return { tag: tag ?? 'en', data: stated ?? (tag === null ? languages['en'] : undefined) ?? other };
  const shares = Object.entries(languages).map(([name, data]) => ({ name, data, share: shareOf(words, data) }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  const own = shares.find(({ data }) => data === stated);
  if (
    stated &&
    own &&
    (own.share >= FAR_BEHIND * (best?.share ?? 0) || !best) &&
    (own.share >= KNOWN / 2 || stated.prepositions.length === 0)
  )
    return { tag: own.name, data: stated };
  return best && best.share >= KNOWN
    ? { tag: best.name, data: best.data }
    : { tag: tag ?? 'en', data: stated?.prepositions.length === 0 ? stated : other };
}

function sampleOf(passages: readonly Passage[]): string[] {
  const words: string[] = [];
  for (const { text } of passages) {
    if (words.length >= SAMPLE) break;
    words.push(
      ...(text
        .slice(0, 4000)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? []),
    );
  }
  return words.slice(0, SAMPLE);
}

function shareOf(words: readonly string[], data: LanguageData): number {
  const known =
    smallWords.get(data) ??
    new Set([...data.notNames, ...data.prepositions, ...data.determiners, ...data.pronouns.she, ...data.pronouns.he]);
  smallWords.set(data, known);
  return words.filter((word) => known.has(word)).length / words.length;
}
