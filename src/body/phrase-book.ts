import { allMatches } from '../text/all-matches.ts';
import { once } from '../text/once.ts';
import { lowerAlike } from '../text/spaces.ts';
import { PHRASES } from './languages/index.ts';
import type { Phrases } from './languages/phrases.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// A digit may follow: "Listen to this article4 minutes", where nothing stands between two elements.
const WORD_GOES_ON = /[\p{L}\p{M}]/u;
/** Marks that may stand before a phrase: "» Read also". */
const MARKS_BEFORE = 4;
/** Phrases are kept by their first two letters, a lone mark ("©") by itself. */
const KEY_LENGTHS = [2, 1];
const [KEY_LENGTH = 2] = KEY_LENGTHS;

interface Phrase {
  readonly words: string;
  /** Whether more letters may follow: stems, scripts without spaces, phrases that end in a mark. */
  readonly isOpen: boolean;
}

/** The phrases of a kind in all languages, lower case, each once. */
export function phrasesOf(kind: keyof Phrases): readonly string[] {
  return parted(Object.values(PHRASES).map((language) => language[kind] ?? ''));
}

function parted(texts: readonly string[]): string[] {
  const phrases = texts.flatMap((text) => text.split(/[|\n]/));
  return [...new Set(phrases.map((phrase) => lowerAlike(phrase.trim())).filter(Boolean))];
}

/** A phrase that may have a gap: what stands before it, and behind. */
interface Inner {
  readonly words: string;
  readonly behind: string | undefined;
}

/** Tells whether phrases of a table stand anywhere in a text; they are looked up by the first of their words. */
export function holdsPhrase(table: Readonly<Record<string, string>>): (text: string) => boolean {
  const bookOf = once(() => byFirstWord(parted(Object.values(table))));
  return (text) => {
    const { line, words } = split(text);
    const book = bookOf();
    return words.some(({ 0: word, index }) => book.get(word)?.some((phrase) => standsAt(phrase, line, index)));
  };
}

/** A line in lower case with straight apostrophes, and its words. */
interface SplitLine {
  readonly text: string;
  readonly line: string;
  readonly words: readonly RegExpExecArray[];
}

let last: SplitLine = { text: '', line: '', words: [] };

/** The words of a line: kept for the next book, for each line is looked up in several. */
function split(text: string): SplitLine {
  if (last.text === text) return last;
  const line = lowerAlike(text).replaceAll('’', "'");
  last = { text, line, words: allMatches(WORD, line) };
  return last;
}

// "l'indirizzo" is two, and so is "Sport-Newsletter".
const WORD = /[\p{L}\p{M}\p{N}][^\s'-]*/gu;
const GAP = ' … ';
const MOST_IN_GAP = 4;
const LONGEST_GAP = 84;

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly Inner[]> {
  const book = new Map<string, Inner[]>();
  for (const phrase of phrases) {
    const [first = phrase] = phrase.match(WORD) ?? [];
    const [words = phrase, behind] = phrase.split(GAP);
    const list = book.get(first);
    if (list) list.push({ words, behind });
    else book.set(first, [{ words, behind }]);
  }
  return book;
}

function standsAt({ words, behind }: Inner, line: string, index: number): boolean {
  if (!line.startsWith(words, index)) return false;
  if (behind === undefined) return true;
  const rest = line.slice(index + words.length, index + words.length + LONGEST_GAP + behind.length);
  const at = rest.indexOf(` ${behind}`);
  return at >= 0 && rest.slice(0, at).split(' ').length <= MOST_IN_GAP + 1;
}

/** Tells whether a line opens with a phrase of a kind, after a mark or two. */
export function opensWithPhrase(kind: keyof Phrases): (text: string) => boolean {
  const endOf = endOfPhrase(kind);
  return (text) => endOf(text) > 0;
}

/**
 * Where the phrase of a kind ends with which a line opens, after a mark or two; 0 where it opens with none. Phrases are
 * looked up by their first letters: one pattern of them all, whatever their case, costs 25 ms to compile at each start.
 */
export function endOfPhrase(kind: keyof Phrases): (text: string) => number {
  let book: ReadonlyMap<string, readonly Phrase[]> | undefined;
  return (text) => {
    book ??= indexed(phrasesOf(kind));
    const line = lowerAlike(text.slice(0, 200));
    for (let at = 0; at <= MARKS_BEFORE; at += 1) {
      for (const length of KEY_LENGTHS) {
        const found = book.get(line.slice(at, at + length))?.find((phrase) => isAt(phrase, line, at));
        if (found) return at + found.words.length;
      }
      if (LETTER_OR_DIGIT.test(line.charAt(at))) return 0;
    }
    return 0;
  };
}

function isAt({ words, isOpen }: Phrase, line: string, at: number): boolean {
  return line.startsWith(words, at) && (isOpen || !WORD_GOES_ON.test(line.charAt(at + words.length)));
}

function indexed(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const book = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const isStem = phrase.endsWith('*');
    const words = isStem ? phrase.slice(0, -1) : phrase;
    const isOpen = isStem || UNSPACED.test(phrase) || !/\p{L}$/u.test(phrase);
    const key = words.slice(0, KEY_LENGTH);
    const list = book.get(key);
    if (list) list.push({ words, isOpen });
    else book.set(key, [{ words, isOpen }]);
  }
  return book;
}
