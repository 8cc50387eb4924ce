import { YEARS_OF_AGE } from '../text/age-words.ts';
import { isCredential } from '../text/credentials.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { indexOfPhrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import { isCalling, isHonorific } from './roles.ts';
import { endsPhrase, isJoined, MOST_WORDS, printed, saysWhat, stretchFrom, trimmed, type Stretch } from './stretch.ts';
import { firstFrom, isIn, lowerAt, type Word } from './words.ts';

// A party or an age between a name and what somebody is: "(48)", ", 61,", ", 61 ans,", ", de 61 años,".
const BETWEEN = new RegExp(`^(?: \\([^()\\u0001]{1,24}\\))?(?:, (?:aged |de |di )?\\d{1,3}(?: (?:${YEARS_OF_AGE.join('|')}))?)?, `);
// And a degree, before its comma.
const NEXT = /^([^,;:()\u0001\n]{1,12}), /;
// The year of a degree: "MBA ’16".
const DEGREE_YEAR = / ['’]\d{2}$/;
/** How many degrees may stand there. */
const MOST_DEGREES = 4;

/** "Gordon Pell, 61, a retired baker from Skarrow, said": what is set behind a name and says what somebody is. */
export function apposedBehind(mention: Mention, reading: Reading, language: LanguageData): string | undefined {
  if (mention.possessive) return undefined;
  const inside = setOff(mention, reading, language);
  if (inside) return printed(inside, reading);
  const start = behindDegrees(mention, reading.masked);
  const stretch = start === undefined ? undefined : stretchAt(start, reading, language);
  return stretch && !mayGoOn(mention, stretch, reading, language) ? printed(stretch, reading) : undefined;
}

/** The words from a place on that say what somebody is, "also" and "now" before them left out, and "once" not. */
function stretchAt(start: number, reading: Reading, language: LanguageData): Stretch | undefined {
  const { words } = reading;
  let first = firstFrom(words, start);
  if (words[first]?.start !== start || opensClause(lowerAt(words, first), language)) return undefined;
  const { meanwhile, formerly } = language.grammar;
  if (isIn(meanwhile, lowerAt(words, first))) first += 1;
  const isPast = isIn(formerly, lowerAt(words, first));
  if (isPast) first += 1;
  const stretch = trimmed(words, stretchFrom(first, reading, language), language);
  if (!stretch || !saysWhat(stretch, reading, language)) return undefined;
  return isPast ? { first: first - 1, last: stretch.last } : stretch;
}

/** "Jo Pell (head of policy) said", "Jo Pell – head of policy – said": between signs that close, and nothing else there. */
function setOff({ end }: Mention, reading: Reading, language: LanguageData): Stretch | undefined {
  const { masked, words } = reading;
  const [opening] = /^ (?:\(|[–—] )(?=\p{L})/u.exec(masked.slice(end, end + 4)) ?? [];
  const stretch = opening === undefined ? undefined : stretchAt(end + opening.length, reading, language);
  if (!stretch || isIn(language.grammar.denying, lowerAt(words, stretch.first)) || isParty(stretch, words, language)) return undefined;
  const last = words[stretch.last]?.end ?? 0;
  const isClosed = opening === ' (' ? masked.charAt(last) === ')' : /^ [–—]/.test(masked.slice(last, last + 2));
  return isClosed ? stretch : undefined;
}

/** "(Labour)": one word that is only a title. */
function isParty({ first, last }: Stretch, words: readonly Word[], language: LanguageData): boolean {
  const word = words[first];
  return first === last && word !== undefined && !isIn(language.people, word.lower) && !isCalling(word, word.lower, language);
}

/** "According to Jo Pell, the mayor of Skarrow resigned." */
function mayGoOn(mention: Mention, { first, last }: Stretch, reading: Reading, language: LanguageData): boolean {
  const { masked, words } = reading;
  const isOpen = isIn(language.determiners, lowerAt(words, first)) && !/[,.;]/.test(masked.charAt(words[last]?.end ?? 0));
  return mention.oblique && isOpen && !endsReport(mention, reading, language);
}

/** How far back the words stand that name a source. */
const PHRASE = 40;

/** "It held, according to Jo Pell": behind what was said, the name opens no clause. */
function endsReport({ start }: Mention, { masked }: Reading, { phrases }: LanguageData): boolean {
  const before = masked.slice(Math.max(0, start - PHRASE), start).toLowerCase();
  const phrase = phrases.find((each) => indexOfPhrase(before, each) >= 0);
  return phrase !== undefined && /[,\u0001] $/.test(before.slice(0, before.lastIndexOf(phrase)));
}

/** "quien trabaja como enfermera": no noun’s words; German "der" is an article, too. */
function opensClause(lower: string, { grammar, determiners }: LanguageData): boolean {
  return isIn(grammar.relatives, lower) && !isIn(determiners, lower);
}

/** Where what is set behind a name begins: behind its age and its degrees. */
function behindDegrees({ text, end }: Mention, masked: string): number | undefined {
  const [between] = BETWEEN.exec(masked.slice(end, end + 40)) ?? [];
  if (between === undefined) return undefined;
  let start = end + between.length;
  for (let count = 0; count < MOST_DEGREES; count += 1) {
    const [whole = '', degree = ''] = NEXT.exec(masked.slice(start, start + 16)) ?? [];
    if (!isDegree(degree.replace(DEGREE_YEAR, ''), text, count)) break;
    start += whole.length;
  }
  return start;
}

/** "MD", "R.D.N."; behind one of these, letters like "FASA" are another. */
function isDegree(degree: string, name: string, count: number): boolean {
  return isCredential(degree, name) || isCredential(degree.replaceAll('.', ''), name) || (count > 0 && /^\p{Lu}{2,6}$/u.test(degree));
}

/** "the mayor of Skarrow, Gordon Pell, said", "Sweden’s minister of justice, Gunnar Berg": set before a name. */
export function apposedBefore({ start: named, end }: Mention, reading: Reading, language: LanguageData): string | undefined {
  const { masked, words } = reading;
  const start = withHonorific(named, reading);
  const last = firstFrom(words, start) - 1;
  if (words[last]?.end !== start - 2 || masked.charAt(start - 2) !== ',') return undefined;
  const isClosed = /^(?: \([^()\u0001]{1,24}\))?,/.test(masked.slice(end, end + 30));
  const clause = clauseStart(last, reading, language);
  for (let first = clause; first <= last; first += 1) {
    const isClause = first === clause && last - first < MOST_WORDS;
    if (!isClause && !isIn(language.determiners, lowerAt(words, first))) continue;
    if (!mayOpen(first, { isClosed, isClause }, words, language)) continue;
    if (saysWhat({ first, last }, reading, language)) return printed({ first, last }, reading);
  }
  return undefined;
}

/** "her counterpart, Sir Ned Ware": where a name begins with the form of address before it. */
function withHonorific(start: number, { masked, words }: Reading): number {
  const title = words[firstFrom(words, start) - 1];
  const isBeside = title !== undefined && /^\.? $/.test(masked.slice(title.end, start));
  return isBeside && isHonorific(title.lower) ? title.start : start;
}

/** Behind a reporting word, or where a comma follows the name; "to the mayor, Jo Pell said" is about two people. */
function mayOpen(
  first: number,
  { isClosed, isClause }: { readonly isClosed: boolean; readonly isClause: boolean },
  words: readonly Word[],
  { cues, weakCues, prepositions, particles, pronouns }: LanguageData,
): boolean {
  const before = lowerAt(words, first - 1);
  if (isIn(pronouns.some, lowerAt(words, first)) || (!isClause && isIn(particles, before))) return false;
  return isClosed || ((isIn(cues, before) || isIn(weakCues, before)) && !isIn(prepositions, before));
}

/** Where the words begin that end at `last`: behind a stop or a reporting word. */
function clauseStart(last: number, { masked, words }: Reading, language: LanguageData): number {
  let first = last;
  while (first > last - MOST_WORDS && first > 0 && isJoined(masked, words, first - 1, language)) {
    if (endsPhrase(words[first - 1], language)) break;
    first -= 1;
  }
  return first;
}
