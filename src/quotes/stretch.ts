import { genderOfFirstName } from '../text/first-names.ts';
import { hasHeadFirst, isArticle, isHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import type { Reading } from './reading.ts';
import { isRole, saysWho } from './roles.ts';
import { besideNext, firstFrom, isIn, lowerAt, within, type Word } from './words.ts';

/** How many words a stretch may have: "senior vice president and head of hotels at Oxford Properties" has ten. */
export const MOST_WORDS = 22;
/** In how many words from its first the noun must stand where adjectives follow theirs. */
const HEAD_WITHIN = 4;

/** A stretch of the passage's words that may say what somebody is, the last one included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** As printed, from the article on. */
export function printed({ first, last }: Stretch, { passage, words }: Reading): string {
  // "mayor since 2014."
  return passage.text.slice(words[first]?.start, words[last]?.end).replace(/(?<=\d)\.$/, '');
}

/** The words up to the next stop, clause or reporting word; a comma of "director of policy, research and training" is none. */
export function stretchFrom(first: number, reading: Reading, language: LanguageData): Stretch {
  const { masked, words } = reading;
  let last = first;
  while (last < first + MOST_WORDS && words[last + 1]) {
    if (!isJoined(masked, words, last, language)) {
      const listed = listFrom({ first, last }, reading, language);
      if (listed === undefined) break;
      last = listed;
      continue;
    }
    if (endsPhrase(words[last + 1], language)) break;
    last += 1;
  }
  return { first, last };
}

/** How many words a list may go on for behind its first comma. */
const LISTED = 12;

/** "of policy, research and training", "Trade, Industry and Energy": the last word of a list that goes on behind a comma. */
function listFrom(stretch: Stretch, reading: Reading, language: LanguageData): number | undefined {
  const { masked, words } = reading;
  if (!isOfThings(stretch, reading, language)) return undefined;
  const isCapital = /^\p{Lu}/u.test(words[stretch.last]?.text ?? '');
  for (let at = stretch.last + 1; at < stretch.last + LISTED; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || !/^,? $| & $/.test(masked.slice(before.end, word.start))) return undefined;
    const isLast = isIn(language.grammar.conjunctions, word.lower);
    if (isLast ? at === stretch.last + 1 : !isThing(word, isCapital, language)) return undefined;
    if (isLast) return endsList(at + 1, isCapital, reading, language) ? at + 1 : undefined;
  }
  return undefined;
}

/** What a list may go on from: a thing that a preposition makes part of what somebody is. */
function isOfThings({ first, last }: Stretch, { masked, words }: Reading, language: LanguageData): boolean {
  const [before, word] = [words[last - 1], words[last]];
  if (!before || !word || last - first < 2 || masked.charAt(word.end) !== ',' || !isThing(word, /^\p{Lu}/u.test(word.text), language))
    return false;
  return isIn(language.prepositions, before.lower) || isIn(language.particles, before.lower);
}

/** A word in letters like the first one’s, which is of no person and no clause. */
function isThing(word: Word, isCapital: boolean, language: LanguageData): boolean {
  if (/^\p{Lu}/u.test(word.text) !== isCapital || word.possessive || endsPhrase(word, language) || saysWho(word, language)) return false;
  return !isSmall(word, language) && genderOfFirstName(word.text) === undefined && !isIn(language.notNames, word.lower);
}

/** The last thing of a list, with nobody named in it. */
function endsList(at: number, isCapital: boolean, { masked, mentions, words }: Reading, language: LanguageData): boolean {
  const word = words[at];
  if (!word || !besideNext(masked, words, at - 1) || !isThing(word, isCapital, language)) return false;
  const named = mentions[firstFrom(mentions, word.start + 1) - 1];
  if (named && named.end > word.start && named.kind === 'name' && named.text.includes(' ')) return false;
  const next = besideNext(masked, words, at) ? words[at + 1] : undefined;
  return next === undefined || isSmall(next, language) || isIn(language.cues, next.lower);
}

/** One space, a possessive ending, or the stop of an abbreviation. */
export function isJoined(masked: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  const gap = masked.slice(word.end, next.start);
  if (gap === '. ' || /[^.]{2}\.$/.test(word.text)) return isIn(language.abbreviations, word.lower.replace(/\.$/, ''));
  return /^(?: ?| & |['’]s? )$/.test(gap);
}

/** A clause, a reporting word or who is told begins; German relatives stand behind a comma, and are articles elsewhere. */
export function endsPhrase(word: Word | undefined, { cues, grammar, capitalNouns }: LanguageData): boolean {
  // "Vestas Wind Systems AS"
  if (!word || !/^\p{Ll}/u.test(word.text)) return false;
  const { lower } = word;
  if (isIn(grammar.addressing, lower)) return true;
  if (isIn(cues, lower) && !isIn(grammar.participles, lower)) return true;
  return (!capitalNouns && isIn(grammar.relatives, lower)) || isIn(grammar.subordinators, lower);
}

/** "the mayor of Skarrow on", "… in a": what joins or begins nothing at the end is no part. */
export function trimmed(words: readonly Word[], { first, last }: Stretch, language: LanguageData): Stretch | undefined {
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
export function saysWhat(stretch: Stretch, reading: Reading, language: LanguageData): boolean {
  return !isVerbal(stretch, reading, language) && hasHead(stretch, reading.words, language) && !namesAnother(stretch, reading, language);
}

/** "the mayor was gone", "der Bürgermeister sei gewarnt": a clause of its own. */
function isVerbal({ first, last }: Stretch, { words }: Reading, { pronouns, grammar }: LanguageData): boolean {
  const lists = [grammar.copulas, grammar.passives, grammar.subjunctives, grammar.auxiliaries, pronouns.she, pronouns.he, pronouns.they];
  return words.slice(first, last + 1).some(({ lower }) => lists.some((list) => isIn(list, lower)));
}

/** Whether the noun before what somebody is of is one of people. */
export function hasHead({ first, last }: Stretch, words: readonly Word[], language: LanguageData): boolean {
  const opening = behindArticle(first, words, language);
  let end = opening;
  while (end <= last && !isSmall(words[end], language)) end += 1;
  if (end === opening) return false;
  if (!hasHeadFirst(language))
    return [words[end - 1], doer(opening, end, words, language), leader(opening, end, words, language)].some((word) =>
      isNoun(word, language),
    );
  return words.slice(opening, Math.min(end, opening + HEAD_WITHIN)).some((word) => isNoun(word, language));
}

/** Behind its article, or behind "one of the". */
function behindArticle(first: number, words: readonly Word[], { determiners, particles, pronouns }: LanguageData): number {
  const isOne = isIn(pronouns.some, lowerAt(words, first)) && isIn(particles, lowerAt(words, first + 1));
  const from = isOne ? first + 2 : first;
  return isIn(determiners, lowerAt(words, from)) ? from + 1 : from;
}

/** "an attorney representing the family": the word before what somebody does. */
function doer(from: number, to: number, words: readonly Word[], { grammar }: LanguageData): Word | undefined {
  const at = words.slice(from, to).findIndex(({ lower }) => isIn(grammar.participles, lower));
  // "an advisor marketing platform"
  const next = from + at + 1 < to ? words[from + at + 1] : undefined;
  return at > 0 && !/^\p{Ll}/u.test(next?.text ?? '') ? words[from + at - 1] : undefined;
}

/** "Leiter Vertrieb": where nouns have capitals, the first of two. */
function leader(from: number, to: number, words: readonly Word[], { capitalNouns }: LanguageData): Word | undefined {
  return capitalNouns && to - from === 2 && /^\p{Lu}/u.test(words[from]?.text ?? '') ? words[from] : undefined;
}

function isNoun(word: Word | undefined, language: LanguageData): boolean {
  return word !== undefined && !word.possessive && saysWho(word, language);
}

/** "Jo Pell, Mayor Ann Lee and others": a person’s name that no preposition before it makes a part of what somebody is. */
function namesAnother({ first, last }: Stretch, { mentions, words }: Reading, language: LanguageData): boolean {
  const end = words[last]?.end ?? 0;
  const named = within(mentions, words[first]?.start ?? 0, end).filter(({ kind, member }) => kind === 'name' && (member?.person ?? 0) > 0);
  return named.some(({ start, text, possessive, member }) => {
    // "Leiter Vertrieb"
    if (language.capitalNouns && !text.includes(' ') && member?.name === text) return false;
    // "burmistrz Skarrow", "CEO of Vectara"
    if (possessive || holdsRole(start, text, words, language) || (isHeadFirst(language) && !text.includes(' '))) return false;
    return !words.slice(first, firstFrom(words, start)).some(({ lower }) => isIn(language.prepositions, lower));
  });
}

/** Titles go before a name: with one in it, what looks like a name is what somebody is. */
function holdsRole(start: number, text: string, words: readonly Word[], language: LanguageData): boolean {
  return within(words, start, start + text.length).some(({ lower }) => isRole(lower, language));
}
