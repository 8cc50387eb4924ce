import { genderOfFirstName, hasFirstName } from '../text/first-names.ts';
import { hasHeadFirst, isHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isCompound, isNoName, isTitle } from './name-start.ts';
import { isBodyNoun, isDocument } from './nouns.ts';
import type { Reading } from './reading.ts';
import { isCalling, isHonorific, isRole, saysWho } from './roles.ts';
import { firstFrom, isIn, lowerAt, type Word } from './words.ts';

/** How many words may stand before a name and say what somebody is: "Federal Bank of Port Saltgate vice president". */
const MOST_WORDS = 9;
/** Within how many words its noun stands where whose it is goes behind: "analytička České spořitelny". */
const HELD = 6;
/** How many small words go before a title that nothing else has: "former deputy general manager". */
const MOST_SMALL = 3;

// "Soudkyně umožnila Janu Malému": a verb between is no part.
const SLAVIC_PAST = /^\p{Ll}+(?:[lł]|la|ła|li|л|ла|ли)$/u;

/** "chief product officer Ann Lee", "der frühere Minister Jo Moll", "el concejal de Obras Luis Rey": what somebody is, right before the name. */
export function titleBefore({ start, text: name }: Mention, reading: Reading, language: LanguageData): string | undefined {
  const { words, passage } = reading;
  const last = behindHonorifics(start, reading, language);
  if (last === undefined) return undefined;
  const before = hasHeadFirst(language) ? headBefore(last, reading, language) : chainBefore(last, reading, language);
  const first = before ?? (isBareNoun(words[last], name, language) ? withSmall(last, reading, language) : undefined);
  return first === undefined ? undefined : passage.text.slice(words[first]?.start, endWithStop(last, reading, language));
}

/** "police Sgt. Jo Pell": the stop of a title for short is its own. */
function endWithStop(last: number, { words, masked }: Reading, { abbreviations }: LanguageData): number | undefined {
  const word = words[last];
  return word && masked.charAt(word.end) === '.' && isIn(abbreviations, word.lower) ? word.end + 1 : word?.end;
}

/** The last word before a name that is no form of address: "researcher Dr Ann Lee". */
function behindHonorifics(start: number, reading: Reading, language: LanguageData): number | undefined {
  const { words } = reading;
  let last = firstFrom(words, start) - 1;
  let next = start;
  while (words[last] && isBeside(reading, last, next, language)) {
    if (!isHonorific(lowerAt(words, last))) return last;
    next = words[last]?.start ?? 0;
    last -= 1;
  }
  return undefined;
}

/** One space, or the stop of "Prof. ", between a word and what begins at a place. */
function isBeside({ masked, words }: Reading, at: number, start: number, { abbreviations }: LanguageData): boolean {
  const word = words[at];
  if (!word) return false;
  const gap = masked.slice(word.end, start);
  if (gap === '') return word.lower.endsWith("'");
  return /^ {1,2}$/.test(gap) || (gap === '. ' && isIn(abbreviations, word.lower));
}

/** The noun before its owner: "el concejal de la oposición Carlos Vomar", "analytička České spořitelny Tereza Hrtús". */
function headBefore(last: number, reading: Reading, language: LanguageData): number | undefined {
  // "le père de Luc Morin"
  if (joinsName(lowerAt(reading.words, last), language)) return undefined;
  for (let at = last; at > last - HELD; at -= 1) {
    if (endsOwner(at, last, reading, language)) return undefined;
    if (isHeadAt(at, last, reading.words, language)) return withAdjective(at, reading, language);
  }
  return undefined;
}

function joinsName(lower: string, { prepositions, determiners }: LanguageData): boolean {
  return isIn(prepositions, lower) || isIn(determiners, lower);
}

/** Whether a word is no part of what an office is of. */
function endsOwner(at: number, last: number, reading: Reading, language: LanguageData): boolean {
  const word = reading.words[at];
  if (!word || (at < last && !isBeside(reading, at, reading.words[at + 1]?.start ?? 0, language))) return true;
  if (isIn(language.cues, word.lower) || isIn(language.grammar.conjunctions, word.lower)) return true;
  return isHeadFirst(language) && SLAVIC_PAST.test(word.text);
}

/** An office; "la carrera del equipo": what only ends as a calling is one right beside the name. */
function isHeadAt(at: number, last: number, words: readonly Word[], language: LanguageData): boolean {
  const word = words[at];
  return word !== undefined && isOffice(word, language) && (at === last || isRole(word.lower, language));
}

/** "l’ancien ministre", "la ex ministra": what says that somebody is it no more. */
function withAdjective(at: number, reading: Reading, language: LanguageData): number {
  const { words } = reading;
  const before = words[at - 1];
  if (!before || !isBeside(reading, at - 1, words[at]?.start ?? 0, language)) return at;
  return isIn(language.titles, before.lower) || isIn(language.grammar.plainAdjectives, before.lower) ? at - 1 : at;
}

/** The nouns of a compound or a title, and small adjectives behind an article: where the noun goes last. */
function chainBefore(last: number, reading: Reading, language: LanguageData): number | undefined {
  const { words } = reading;
  let first: number | undefined;
  let at = last;
  for (; at > last - MOST_WORDS && isPart(at, { last, reading, language }); at -= 1) first = at;
  const lead = words.slice(first ?? last + 1, last + 1);
  if (first === undefined || !lead.some((word) => isOffice(word, language))) return undefined;
  return withSmall(first, reading, language);
}

interface Chain {
  readonly last: number;
  readonly reading: Reading;
  readonly language: LanguageData;
}

/** "Landesbischof Jan Moll": where nouns have capitals, any noun right before a first name and a surname. */
function isBareNoun(word: Word | undefined, name: string, language: LanguageData): boolean {
  if (!word || !language.capitalNouns || !name.includes(' ') || !hasFirstName(name)) return false;
  const isNoun = /^\p{Lu}\p{Ll}{4}/u.test(word.text) && genderOfFirstName(word.text) === undefined && !isNoName(word, language);
  return isNoun && !isIn(language.nounCues, word.lower) && !isBodyNoun(word.lower) && !isDocument(word.lower);
}

/** Beside the next word; "National Police Chiefs’ Council chairman": or whose the capitalised one behind is. */
function isJoined(reading: Reading, at: number, language: LanguageData): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !next) return false;
  if (!word.possessive) return isBeside(reading, at, next.start, language);
  return isCapital(word) && isCapital(next) && /^['’]s? $/.test(reading.masked.slice(word.end, next.start));
}

/** A title, a capitalised word, or "of" between two of these. */
function isPart(at: number, { last, reading, language }: Chain): boolean {
  const word = reading.words[at];
  if (!word || (at < last && !isJoined(reading, at, language))) return false;
  if (word.lower === 'of' || isIn(language.grammar.conjunctions, word.lower)) return at < last && joinsOffices(at, reading, language);
  if (isNoName(word, language) || isIn(language.cues, word.lower)) return false;
  return isTitle(word, language) || isCompound(word, language) || isCalling(word, word.lower, language) || isCapitalPart(word, language);
}

/** "Secretary of State", "Anwalt und Dissident" */
function joinsOffices(at: number, reading: Reading, language: LanguageData): boolean {
  const [before, joint] = [reading.words[at - 1], reading.words[at]];
  return before !== undefined && joint !== undefined && isBeside(reading, at - 1, joint.start, language) && isOffice(before, language);
}

/** Among nouns with capitals only what is formed of a place: "Skarrows Trainer", "Walliser Staatsrat". */
function isCapitalPart(word: Word, { capitalNouns }: LanguageData): boolean {
  return isCapital(word) && (!capitalNouns || /(?:s|er)$/.test(word.text));
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** "the former general manager", "die frühere Ministerin": small words go along where something opens them. */
function withSmall(first: number, reading: Reading, language: LanguageData): number {
  const { words } = reading;
  // "one analyst catches Nvidia chief executive"
  if (!language.capitalNouns && isCapital(words[first])) return first;
  let at = first;
  while (at > first - MOST_SMALL && isSmallPart(at - 1, reading, language)) at -= 1;
  return withOwner(at, reading, language) ?? (opensPhrase(at - 1, reading, language) ? at : first);
}

/** "said Saltgate fire chief Ann Lee": capitals before the small words, where a reporting word goes before them. */
function withOwner(first: number, reading: Reading, language: LanguageData): number | undefined {
  const { words } = reading;
  if (language.capitalNouns) return undefined;
  let at = first;
  while (at > first - MOST_SMALL && isCapital(words[at - 1]) && isBeside(reading, at - 1, words[at]?.start ?? 0, language)) at -= 1;
  const isReported = isIn(language.cues, lowerAt(words, at - 1)) && isBeside(reading, at - 1, words[at]?.start ?? 0, language);
  return at < first && isReported ? at : undefined;
}

function isSmallPart(at: number, reading: Reading, language: LanguageData): boolean {
  const word = reading.words[at];
  if (!word || !isBeside(reading, at, reading.words[at + 1]?.start ?? 0, language)) return false;
  return (
    /^\p{Ll}/u.test(word.text) &&
    !isNoName(word, language) &&
    !isIn(language.cues, word.lower) &&
    !isIn(language.grammar.conjunctions, word.lower)
  );
}

/** Whether what stands there opens a noun's words. */
function opensPhrase(at: number, reading: Reading, language: LanguageData): boolean {
  const { words } = reading;
  const word = words[at];
  if (!word || word.possessive || !isBeside(reading, at, words[at + 1]?.start ?? 0, language)) return !language.capitalNouns;
  return [language.determiners, language.prepositions, language.cues].some((list) => isIn(list, lowerAt(words, at)));
}

function isOffice(word: Word, language: LanguageData): boolean {
  if (saysWho(word, language)) return true;
  // "Sgt.", "Sen."
  if (isIn(language.abbreviations, word.lower) && isTitle(word, language)) return true;
  const isHyphened = isCompound(word, language) || (word.lower.includes('-') && isTitle(word, language));
  return isHyphened && !isBodyNoun(word.lower) && !isDocument(word.lower);
}
