import { isOutside } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import { toDescribed, type Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import type { Place } from './subject.ts';
import { besideNext, firstFrom, isIn, lowerAt, type Word } from './words.ts';

/** "prosecutors said", "the two-page leaflet said": a noun that no list has, with its article or in the plural. */
export function nounPhrase(head: number, place: Place): Mention | undefined {
  const { language, reading } = place;
  const noun = reading.words[head];
  if (!noun || !(language.grammar.adverbs ?? language.capitalNouns)) return undefined;
  if (isNoNoun(noun, language)) return undefined;
  const { first, determiner } = phraseBefore(head, place);
  if (isInOtherCase(determiner, language)) return undefined;
  if (!determiner && !isPlural(noun, head - first, language)) return undefined;
  if (isIn(language.prepositions, lowerAt(reading.words, first - (determiner ? 2 : 1)))) return undefined;
  const { start } = reading.words[first] ?? noun;
  const definite = determiner !== undefined && isDefinite(determiner);
  return toDescribed(start, reading.masked.slice(start, noun.end), { definite });
}

/** German "dem Sender", which is no subject. */
function isInOtherCase(determiner: Word | undefined, { capitalNouns, prepositions }: LanguageData): boolean {
  return capitalNouns && isIn(prepositions, determiner?.lower ?? '');
}

function isNoNoun({ lower }: Word, { cues, notNames, grammar }: LanguageData): boolean {
  return isIn(cues, lower) || isIn(grammar.adjectives, lower) || isIn(notNames, lower) || lower.endsWith("n't");
}

/** "prosecutors", with few words before it; where nouns have capitals, the ending tells nothing. */
function isPlural({ lower }: Word, before: number, { capitalNouns }: LanguageData): boolean {
  return !capitalNouns && /[^s]s$/.test(lower) && before < 3;
}

function isDefinite({ lower, possessive }: Word): boolean {
  return !possessive && /^(?:the|this|that|these|those|his|her|its|their|der|die|das)$/.test(lower);
}

/** Where the words of a noun phrase begin, and its article or possessor. */
function phraseBefore(
  head: number,
  { reading: { words, masked }, from, language }: Place,
): { first: number; determiner: Word | undefined } {
  let first = head;
  for (let at = head - 1; at >= head - 5; at -= 1) {
    const before = besideNext(masked, words, at);
    if (!before || before.start < from) break;
    if (isIn(language.determiners, before.lower) || before.possessive) return { first, determiner: before };
    if (isOutside(before.lower, language) || isIn(language.weakCues, before.lower)) break;
    first = at;
  }
  return { first, determiner: undefined };
}

/** The mention that ends at a place. */
export function endingAt({ mentions }: Reading, end: number): Mention | undefined {
  const last = mentions[firstFrom(mentions, end) - 1];
  return last && last.end === end ? last : undefined;
}

/** "Mary Cope KC told": letters behind a name. */
export function isPostNominal({ text, start }: Word, reading: Reading): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && endingAt(reading, start - 1)?.kind === 'name';
}
