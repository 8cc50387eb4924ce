import { bodyWords } from './bodies.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isFirstName } from './name-start.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';
import { besideNext, firstFrom, isIn, lowerAt, type Word } from './words.ts';

/** How long a clause may be that says whose somebody is, and the fewest words it has. */
const CLAUSE = 140;
const FEWEST = 3;
/** How many words a body's name may have. */
const MOST_WORDS = 10;

// ", 61, " · ", " · " ": what may stand between a name and its relation.
const GAP = /^(?:, \d{1,3})?,? (?=\p{L})/u;

/** "Bertil Crane, whose bakery stands opposite the bank," · "Greta Holm of the University of Saltmere": what somebody has or belongs to. */
export function relationOf({ end, possessive }: Mention, reading: Reading, language: LanguageData): string | undefined {
  const [gap] = GAP.exec(reading.masked.slice(end, end + 8)) ?? [];
  if (gap === undefined || possessive) return undefined;
  const isParted = gap.includes(',');
  const first = firstFrom(reading.words, end + gap.length);
  if (reading.words[first]?.start !== end + gap.length) return undefined;
  const owned = isParted ? ownClause(first, reading, language) : undefined;
  return owned ?? belonging(first, isParted, reading, language);
}

/** "whose son was on the bus": up to the next stop, where one ends it. */
function ownClause(first: number, { masked, words, passage }: Reading, { grammar }: LanguageData): string | undefined {
  const start = words[first]?.start ?? 0;
  const [opening, second] = [lowerAt(words, first), lowerAt(words, first + 1)];
  if (!isIn(grammar.ownRelatives, opening) && !grammar.ownRelatives?.includes(`${opening} ${second}`)) return undefined;
  const [clause = ''] = /^[^,.;:()\u0001\n–—]+(?=[,.;:)\n–—]|$)/u.exec(masked.slice(start, start + CLAUSE)) ?? [];
  const count = firstFrom(words, start + clause.length) - first;
  return clause.length < CLAUSE && count >= FEWEST ? passage.text.slice(start, start + clause.length).trim() : undefined;
}

/** "of the University of Saltmere", "from the Saltmere Ice Trust"; between commas a place, too: ", from Saltgate,". */
function belonging(first: number, isParted: boolean, reading: Reading, language: LanguageData): string | undefined {
  const { words, masked, passage } = reading;
  if (!isIn(language.grammar.belonging, lowerAt(words, first)) || !besideNext(masked, words, first)) return undefined;
  const at = behindArticles(first + 1, reading, language);
  const last = endOfCapitals(at, reading, language);
  if (last === undefined) return undefined;
  const isPlace = isParted && !isFirstName(words[at]) && endsAtStop(last, reading);
  return isPlace || isBody({ first: at, last }, reading) ? passage.text.slice(words[first]?.start, words[last]?.end) : undefined;
}

/** "de l’", "of the" */
function behindArticles(from: number, { words, masked }: Reading, { determiners }: LanguageData): number {
  let at = from;
  while (at < from + 2 && isIn(determiners, lowerAt(words, at)) && mayGoOn(words[at], words[at + 1], masked)) at += 1;
  return at;
}

function endsAtStop(last: number, { words, masked }: Reading): boolean {
  return /^(?:[,.;:)\u0001]|$)/.test(masked.charAt(words[last]?.end ?? 0));
}

/** An acronym, or a name with a word for a body in it. */
function isBody({ first, last }: Stretch, { words, masked }: Reading): boolean {
  const body = masked.slice(words[first]?.start, words[last]?.end);
  return /^\p{Lu}{2,7}$/u.test(body) || body.split(' ').some((word) => bodyWords(word) > 0);
}

/** The last of the words with capitals from a place on, small words between them. */
function endOfCapitals(from: number, { words, masked }: Reading, language: LanguageData): number | undefined {
  let last: number | undefined;
  for (let at = from; at < from + MOST_WORDS; at += 1) {
    const word = words[at];
    if (!word || (at > from && !mayGoOn(words[at - 1], word, masked))) break;
    // "of Saltgate’s harbour board"
    if (word.possessive) return undefined;
    if (/^\p{Lu}/u.test(word.text)) last = at;
    // "de l’université de Grandval"
    else if (at === from ? bodyWords(word.lower) === 0 : !joinsCapitals(word, language)) break;
  }
  return last;
}

function joinsCapitals({ lower }: Word, { particles, determiners, grammar }: LanguageData): boolean {
  return [particles, determiners, grammar.conjunctions].some((list) => isIn(list, lower)) || lower === 'of';
}

/** One space between two words, or none behind "l’". */
function mayGoOn(before: Word | undefined, word: Word | undefined, masked: string): boolean {
  if (!before || !word) return false;
  const gap = masked.slice(before.end, word.start);
  return gap === ' ' || (gap === '' && /['’]$/.test(before.text));
}
