import { FUNCTION_WORDS } from './function-words.ts';
import { once } from './once.ts';
import { remembered } from './remembered.ts';

const SAMPLE = 8000;
const FEW = 8;

/** The languages of each small word. */
const byWord = once(() => {
  const tags = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(' '))) tags.set(word, [...(tags.get(word) ?? []), tag]);
  return tags;
});

/** Scripts that one language, or the first of its languages, is written in; letters that tell the others apart go first. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
const SHARE: Readonly<Record<string, number>> = { ja: 0.1, fa: 0.02 };

// Tags for one language, or for languages whose news is written so alike that the page knows better.
const KIN: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'me'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['fa', 'ar', 'ur', 'ps', 'ku'],
  ['hi', 'mr', 'ne'],
  ['zh', 'yue'],
  ['ca', 'va'],
  ['pt', 'gl'],
  ['ru', 'be'],
];

/** The language of a text by its script and its small words, as a lower-case primary tag; undefined where they do not tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return scriptOf(sample) ?? mostOf(scores(sample));
}

function mostOf(hits: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...hits].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < FEW) return undefined;
  return !second || areKin(first[0], second[0]) || first[1] > second[1] * 1.1 ? first[0] : undefined;
}

/** Whether a text is plainly in another language than its page says. In doubt the page is right. */
export function contradicts(text: string, tag: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const hits = scores(sample);
  const found = scriptOf(sample) ?? mostOf(hits);
  if (found === undefined || areKin(found, tag)) return false;
  const best = hits.get(found);
  if (best === undefined) return true;
  // Of a language that is not in the table, only many small words of another say that it is not there.
  const enough = sample.split(/\s+/).length / (Object.hasOwn(FUNCTION_WORDS, tag) ? 12 : 5);
  if (best <= 2 * FEW || best <= enough) return false;
  return best > 1.6 * (hits.get(tag) ?? 0) || isOnly(sample, found, tag);
}

/** "amb", "és" and "els" without "con", "es" and "los": of two languages that share most small words, the words of one alone tell. */
function isOnly(sample: string, found: string, tag: string): boolean {
  const [own, other] = [found, tag].map((each) => new Set(FUNCTION_WORDS[each]?.split(' ')));
  if (!own || !other) return false;
  const words = wordsOf(sample);
  const alone = words.filter((word) => own.has(word) && !other.has(word)).length;
  return alone > 2 * FEW && alone > 4 * words.filter((word) => other.has(word) && !own.has(word)).length;
}

function areKin(a: string, b: string): boolean {
  return a === b || KIN.some((kin) => kin.includes(a) && kin.includes(b));
}

// Past the Latin letters and the signs of print that stand among them.
const NOT_LATIN = /[^\u0000-\u024f\u2000-\u20cf]/;

function scriptOf(sample: string): string | undefined {
  if (!NOT_LATIN.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters < 20
    ? undefined
    : SCRIPTS.find(([tag, script]) => (sample.match(script)?.length ?? 0) > letters * (SHARE[tag] ?? 0.4))?.[0];
}

/** How many small words of each language a text has; who asks again asks of the same text. */
const scores = remembered(count, 1);

function wordsOf(sample: string): readonly string[] {
  return sample.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
}

function count(sample: string): Map<string, number> {
  const known = byWord();
  // The same few words come again and again: each counts once for all its languages.
  const times = new Map<readonly string[], number>();
  for (const word of wordsOf(sample)) {
    const tags = known.get(word);
    if (tags) times.set(tags, (times.get(tags) ?? 0) + 1);
  }
  const hits = new Map<string, number>();
  for (const [tags, count] of times) for (const tag of tags) hits.set(tag, (hits.get(tag) ?? 0) + count);
  return hits;
}
