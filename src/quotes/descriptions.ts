import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import { isBodyNoun } from './nouns.ts';
import { isOblique } from './oblique.ts';
import { isExactly, isIn, type Word } from './words.ts';

const INDEFINITE =
  /^(?:an?|one|another|some|two|several|three|many|ein(?:e[rns]?)?|une?|des|una|uno?|um|uma|en|et|eine|een|bir|sekä|eräs)$/;

/** "a" is Portuguese for "the". */
function isIndefinite(determiner: string, { grammar }: LanguageData): boolean {
  return INDEFINITE.test(determiner) && !(determiner === 'a' && isIn(grammar?.articles?.she, determiner));
}

/** "a spokesperson", "one resident", "the company", "analysts at Boston Consulting Group". */
export function describedAt(text: string, words: readonly Word[], at: number, language: LanguageData): Mention | undefined {
  const word = words[at];
  if (!word || !isDescribing(word.lower, language) || isIn(language.cues, word.lower) || isPartOfAnother(text, words, at, language))
    return undefined;
  const first = phraseStart(text, words, at, language);
  const opening = words[first];
  const determiner = opening && isIn(language.determiners, opening.lower) ? opening.lower : undefined;
  const keeps = determiner === undefined || !isArticle(determiner) || first === at;
  const start = words[keeps ? first : first + 1]?.start ?? word.start;
  const tail = isBodyNoun(word.lower) ? (TAIL.exec(text.slice(word.end, word.end + 80))?.[0] ?? '') : '';
  const end = word.end + tail.length;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'described',
    gender: undefined,
    member: undefined,
    // German "den Coach" is no subject.
    oblique: isOblique(words, first, text, language) || (language.capitalNouns && isIn(language.prepositions, determiner ?? '')),
    possessive: word.possessive,
    definite: tail === '' && determiner !== undefined && !isIndefinite(determiner, language),
  };
}

/** "police spokesperson", but Slavic "rzecznik prokuratury": the last is whose the first is, or the other way round. */
function isPartOfAnother(text: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const [one, other] = isHeadFirst(language) ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
  if (!one || !other || text.slice(one.end, other.start) !== ' ') return false;
  return isIn(language.people, (isHeadFirst(language) ? one : other).lower);
}

/** Slavic "mluvčí ministerstva": whose somebody is stands behind the noun. */
export function isHeadFirst({ grammar, prepositions }: LanguageData): boolean {
  return grammar?.noArticles === true && prepositions.length > 0;
}

// "Partei des Religiösen Zionismus", "committee of the Free Harbours"
const TAIL =
  /^ (?:of the|of|for the|for|des|der|für|du|de la|de|del|della|di|do|da|van de|van) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}/u;

/** A noun of people, alone or at the end of a compound: "Co-Chefin", "27-year-old". */
export function isDescribing(lower: string, { people, titles, capitalNouns }: LanguageData): boolean {
  if (capitalNouns && lower.length > 5 && isIn(titles, lower)) return true;
  if (!lower.includes('-') || /^\d/.test(lower)) return isIn(people, lower);
  return isExactly(people, lower) || isIn(people, lower.slice(lower.lastIndexOf('-') + 1));
}

/** Articles are left out of a description, counting words and "some" belong to it. */
function isArticle(determiner: string): boolean {
  return !/^(?:one|another|some|two|three|several|many|zwei|mehrere|dos|varios|deux|plusieurs|due|to|två|twee|dois|iki)$/.test(determiner);
}

/** "…,” prison officials wrote": bare words between a stop and the noun belong to it. */
function isClauseStart(text: string, word: Word | undefined): boolean {
  return word !== undefined && /(?:^|[,;:.!?\u0001–—]\s?)$/.test(text.slice(Math.max(0, word.start - 3), word.start));
}

/** The index where a description begins: its determiner, or the adjectives right before the noun. */
function phraseStart(text: string, words: readonly Word[], at: number, language: LanguageData): number {
  const { determiners, prepositions, cues, notNames } = language;
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = words[back];
    if (!before || text.slice(before.end, words[back + 1]?.start ?? before.end) !== ' ') break;
    if (isIn(determiners, before.lower)) return back;
    if (before.possessive) return back + 1;
    if (isIn(prepositions, before.lower) || isIn(cues, before.lower) || isIn(notNames, before.lower)) break;
    const isCapital = /^\p{Lu}/u.test(before.text);
    // "Kari Lund leder": a person’s name is no part of the description.
    if (isCapital && first < at && genderOfFirstName(before.text) !== undefined) return at;
    if ((isCapital && !isHeadFirst(language)) || isClauseStart(text, words[back])) first = back;
  }
  return first;
}
