import { YEARS_OF_AGE } from '../text/age-words.ts';
import { isCredential } from '../text/credentials.ts';
import { hasHeadFirst, isArticle, isHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { saysWho } from './roles.ts';
import { firstFrom, isIn, lowerAt, within, type Word } from './words.ts';

/** How many words an apposition may have: "senior vice president and head of hotels at Oxford Properties" has ten. */
const MOST_WORDS = 22;
/** In how many words from its first the noun must stand where adjectives follow theirs. */
const HEAD_WITHIN = 4;

// A party or an age between a name and what somebody is: "(48)", ", 61,", ", 61 ans,", ", de 61 años,".
const BETWEEN = new RegExp(`^(?: \\([^()\\u0001]{1,24}\\))?(?:, (?:aged |de |di )?\\d{1,3}(?: (?:${YEARS_OF_AGE.join('|')}))?)?, `);
// And a degree, before its comma.
const NEXT = /^([^,;:()\u0001\n]{1,12}), /;
// The year of a degree: "MBA ’16".
const DEGREE_YEAR = / ['’]\d{2}$/;
/** How many degrees may stand there. */
const MOST_DEGREES = 4;

/** A stretch of the passage's words, the last one included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** "Gordon Pell, 61, a retired baker from Skarrow, said": what is set behind a name and says what somebody is. */
export function apposedBehind(mention: Mention, reading: Reading, language: LanguageData): string | undefined {
  const { masked, words } = reading;
  const { oblique, possessive } = mention;
  const start = behindDegrees(mention, masked);
  if (start === undefined || possessive) return undefined;
  const first = firstFrom(words, start);
  if (words[first]?.start !== start) return undefined;
  const stretch = trimmed(words, stretchFrom(first, reading, language), language);
  if (!stretch || !saysWhat(stretch, reading, language)) return undefined;
  // "According to Jo Pell, the mayor of Skarrow resigned."
  const isOpen = oblique && isIn(language.determiners, lowerAt(words, first)) && masked.charAt(words[stretch.last]?.end ?? 0) !== ',';
  return isOpen ? undefined : printed(stretch, reading);
}

/** Where what is set behind a name begins: behind its age and its degrees. */
function behindDegrees({ text, end }: Mention, masked: string): number | undefined {
  const [between] = BETWEEN.exec(masked.slice(end, end + 40)) ?? [];
  if (between === undefined) return undefined;
  let start = end + between.length;
  for (let count = 0; count < MOST_DEGREES; count += 1) {
    const [whole = '', degree = ''] = NEXT.exec(masked.slice(start, start + 16)) ?? [];
    if (degree === '' || !isCredential(degree.replace(DEGREE_YEAR, ''), text)) break;
    start += whole.length;
  }
  return start;
}

/** "the mayor of Skarrow, Gordon Pell, said", "Sweden’s minister of justice, Gunnar Berg": set before a name. */
export function apposedBefore({ start, end }: Mention, reading: Reading, language: LanguageData): string | undefined {
  const { masked, words } = reading;
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

/** Behind a reporting word, or where a comma follows the name; "to the mayor, Jo Pell said" is about two people. */
function mayOpen(
  first: number,
  { isClosed, isClause }: { readonly isClosed: boolean; readonly isClause: boolean },
  words: readonly Word[],
  { cues, prepositions, particles, pronouns }: LanguageData,
): boolean {
  const before = lowerAt(words, first - 1);
  if (isIn(pronouns.some, lowerAt(words, first)) || (!isClause && isIn(particles, before))) return false;
  return isClosed || (isIn(cues, before) && !isIn(prepositions, before));
}

/** As printed, from the article on. */
function printed({ first, last }: Stretch, { passage, words }: Reading): string {
  return passage.text.slice(words[first]?.start, words[last]?.end);
}

/** The words up to the next stop, clause or reporting word. */
function stretchFrom(first: number, { masked, words }: Reading, language: LanguageData): Stretch {
  let last = first;
  while (last < first + MOST_WORDS && words[last + 1] && isJoined(masked, words, last, language)) {
    if (endsPhrase(words[last + 1], language)) break;
    last += 1;
  }
  return { first, last };
}

/** One space, a possessive ending, or the stop of an abbreviation. */
function isJoined(masked: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  const gap = masked.slice(word.end, next.start);
  if (gap === '. ' || /[^.]{2}\.$/.test(word.text)) return isIn(language.abbreviations, word.lower.replace(/\.$/, ''));
  return /^(?: ?| & |['’]s? )$/.test(gap);
}

/** A clause, a reporting word or who is told begins; German relatives stand behind a comma, and are articles elsewhere. */
function endsPhrase(word: Word | undefined, { cues, grammar, capitalNouns }: LanguageData): boolean {
  // "Vestas Wind Systems AS"
  if (!word || !/^\p{Ll}/u.test(word.text)) return false;
  const { lower } = word;
  if (isIn(grammar.addressing, lower)) return true;
  if (isIn(cues, lower) && !isIn(grammar.participles, lower)) return true;
  return (!capitalNouns && isIn(grammar.relatives, lower)) || isIn(grammar.subordinators, lower);
}

/** "the mayor of Skarrow on", "… in a": what joins or begins nothing at the end is no part. */
function trimmed(words: readonly Word[], { first, last }: Stretch, language: LanguageData): Stretch | undefined {
  let end = saidWhere(words, { first, last }, language);
  while (end >= first && isSmall(words[end], language) && !isCount(words[end], language)) end -= 1;
  return end < first ? undefined : { first, last: end };
}

/** "mother of two" */
function isCount(word: Word | undefined, { determiners }: LanguageData): boolean {
  return word !== undefined && isIn(determiners, word.lower) && !isArticle(word.lower);
}

function isSmall(word: Word | undefined, { prepositions, determiners, particles, grammar }: LanguageData): boolean {
  if (!word || !/^\p{Ll}/u.test(word.text)) return false;
  const { lower } = word;
  return [prepositions, determiners, particles, grammar.conjunctions].some((list) => isIn(list, lower));
}

/** "the mayor of Skarrow on Tuesday", "… in a statement": when and where it was said. */
function saidWhere(
  words: readonly Word[],
  { first, last }: Stretch,
  { nounCues, notNames, prepositions, particles }: LanguageData,
): number {
  for (let at = first + 2; at <= last; at += 1) {
    const { lower = '', text = '' } = words[at] ?? {};
    const isWhen = /^\p{Lu}/u.test(text) && isIn(notNames, lower);
    if (!isWhen && !isIn(nounCues, lower)) continue;
    const before = [at - 1, at - 2].find(
      (place) => place > first && isIn(prepositions, lowerAt(words, place)) && !isIn(particles, lowerAt(words, place)),
    );
    if (before !== undefined) return before - 1;
  }
  return last;
}

/** Whether the words are about somebody: their noun is one of people, and nobody else is named as the next of a list. */
function saysWhat(stretch: Stretch, reading: Reading, language: LanguageData): boolean {
  return !isVerbal(stretch, reading, language) && hasHead(stretch, reading.words, language) && !namesAnother(stretch, reading, language);
}

/** "the mayor was gone", "der Bürgermeister sei gewarnt": a clause of its own. */
function isVerbal({ first, last }: Stretch, { words }: Reading, { pronouns, grammar }: LanguageData): boolean {
  const lists = [grammar.copulas, grammar.passives, grammar.subjunctives, grammar.auxiliaries, pronouns.she, pronouns.he, pronouns.they];
  return words.slice(first, last + 1).some(({ lower }) => lists.some((list) => isIn(list, lower)));
}

/** Whether the noun before what somebody is of is one of people. */
function hasHead({ first, last }: Stretch, words: readonly Word[], language: LanguageData): boolean {
  const opening = isIn(language.determiners, lowerAt(words, first)) ? first + 1 : first;
  let end = opening;
  while (end <= last && !isSmall(words[end], language)) end += 1;
  if (end === opening) return false;
  if (!hasHeadFirst(language)) return isNoun(words[end - 1], language) || isNoun(doer(opening, end, words, language), language);
  return words.slice(opening, Math.min(end, opening + HEAD_WITHIN)).some((word) => isNoun(word, language));
}

/** "an attorney representing the family": the word before what somebody does. */
function doer(from: number, to: number, words: readonly Word[], { grammar }: LanguageData): Word | undefined {
  const at = words.slice(from, to).findIndex(({ lower }) => isIn(grammar.participles, lower));
  return at > 0 ? words[from + at - 1] : undefined;
}

function isNoun(word: Word | undefined, language: LanguageData): boolean {
  return word !== undefined && !word.possessive && saysWho(word, language);
}

/** "Jo Pell, Mayor Ann Lee and others": a person’s name that no preposition before it makes a part of what somebody is. */
function namesAnother({ first, last }: Stretch, { mentions, words }: Reading, language: LanguageData): boolean {
  const end = words[last]?.end ?? 0;
  const named = within(mentions, words[first]?.start ?? 0, end).filter(({ kind, member }) => kind === 'name' && (member?.person ?? 0) > 0);
  return named.some(({ start, text, possessive }) => {
    // "burmistrz Skarrow"
    if (possessive || (isHeadFirst(language) && !text.includes(' '))) return false;
    return !words.slice(first, firstFrom(words, start)).some(({ lower }) => isIn(language.prepositions, lower));
  });
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
