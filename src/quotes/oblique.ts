import type { LanguageData } from './language.ts';
import { besideNext, isIn, lowerAt, type Word } from './words.ts';

const CAPITAL = /^\p{Lu}/u;

/** A preposition before the word, at most an article and one more word between: "to the new mayor". */
export function isOblique(words: readonly Word[], at: number, text: string, language: LanguageData): boolean {
  const word = words[at];
  if (!word) return false;
  // "“It was easy.” (A spokesman said": a sentence in brackets has a subject.
  if (text.charAt(word.start - 1) === '(') return !/(?:^|[.!?…\u0001]\s)$/.test(text.slice(Math.max(0, word.start - 3), word.start - 1));
  let hasAdjective = false;
  for (let place = at - 1; place >= at - 3; place -= 1) {
    const before = words[place];
    if (!before || !isTouching(text, before, words[place + 1]) || parts(words, place, language)) return false;
    if (governs(words, place, text, language)) return true;
    if (before.possessive || introduces(before.lower, language)) continue;
    if (hasAdjective || !isAdjective(words, place, word, language)) return false;
    hasAdjective = true;
  }
  return false;
}

/** An article, or in "ao jornal O Sul" the noun that a name follows. */
function introduces(lower: string, { determiners, grammar }: LanguageData): boolean {
  return isIn(determiners, lower) || (!grammar.noArticles && isIn(grammar.named, lower));
}

function isTouching(text: string, before: Word, after: Word | undefined): boolean {
  return after !== undefined && /^(?:['’]s?)? ?$/.test(text.slice(before.end, after.start));
}

/** A preposition, or the article of a German genitive. */
function governs(words: readonly Word[], at: number, text: string, { prepositions, capitalNouns }: LanguageData): boolean {
  return isIn(prepositions, lowerAt(words, at)) || (capitalNouns && isGenitive(words, at, text));
}

/** A word between preposition and noun: "mit dem neuen Trainer"; elsewhere ("of criticism Ortiz said") only behind an article. */
function isAdjective(words: readonly Word[], at: number, noun: Word, { determiners, capitalNouns }: LanguageData): boolean {
  if (!capitalNouns && CAPITAL.test(noun.text)) return false;
  return (capitalNouns && /^\p{Ll}.*e[nmrs]$/u.test(words[at]?.text ?? '')) || isIn(determiners, lowerAt(words, at - 1));
}

/** What no preposition reaches over: Greek "στον ΣΚΑΛ ο Βράκας", Czech "ptá se Kaperová". */
function parts(words: readonly Word[], at: number, language: LanguageData): boolean {
  return isIn(language.grammar.nominatives, lowerAt(words, at)) || isReflexive(words, at, language);
}

/** Czech "ptá se Kaperová": the word belongs to the verb. */
function isReflexive(words: readonly Word[], at: number, { grammar, cues }: LanguageData): boolean {
  return isIn(grammar.reflexives, lowerAt(words, at)) && isIn(cues, lowerAt(words, at - 1));
}

/** "der Coach der Franzosen": an article right behind a noun is a genitive's. */
function isGenitive(words: readonly Word[], at: number, text: string): boolean {
  if (lowerAt(words, at) !== 'der') return false;
  const noun = besideNext(text, words, at - 1);
  return noun !== undefined && CAPITAL.test(noun.text);
}

// Slavic endings of several in cases that no subject has, the second left out: a subject of "many" stands in it.
const OF_SEVERAL = /(?:ami|[aá]ch|ům|om|ами|ями|ах|ях|ам|ям)$/u;

/** "dziennikarzom", "журналистам": whether a Slavic noun is of several who do nothing here but are told. */
export function isOfSeveral(lower: string): boolean {
  return OF_SEVERAL.test(lower);
}
