import type { LanguageData } from './language.ts';
import { canBeSubject, type Mention } from './mentions.ts';
import { genderOfNoun, isBodyNoun, isDocument } from './nouns.ts';
import type { Reading } from './reading.ts';
import { sentenceAt } from './scene.ts';
import { besideNext, firstFrom, isIn } from './words.ts';

// Who begins a sentence is among the first whom it names.
const MOST_BEFORE = 20;

/** The words of the pronoun's own sentence that it can mean only: who tells what the pronoun does, or who begins the sentence. */
export function antecedentOf(pronoun: Mention, reading: Reading, language: LanguageData): Mention | undefined {
  const { gender } = pronoun;
  // "quoted him": no subject.
  if (gender === undefined || language.grammar.verbLast || !isIn(language.pronouns[gender], pronoun.text.toLowerCase())) return undefined;
  const { start } = sentenceAt(reading.sentences, pronoun.start);
  const first = firstFrom(reading.mentions, start);
  const before = reading.mentions.slice(first, Math.min(first + MOST_BEFORE, firstFrom(reading.mentions, pronoun.start)));
  return tellerOf(pronoun, before[0], reading, language) ?? beginnerOf(pronoun, before, { reading, from: start, language });
}

/** "Lee said that he hopes": in the words of somebody named, who begins the sentence, a pronoun of no other gender is that person. */
function tellerOf(pronoun: Mention, name: Mention | undefined, reading: Reading, language: LanguageData): Mention | undefined {
  if (pronoun.gender === 'they' || name?.kind !== 'name' || !canBeSubject(name) || !mayBe(name, pronoun)) return undefined;
  const cue = reading.cues[firstFrom(reading.cues, name.end)];
  const isTeller = cue && !cue.weak && cue.start === name.end + 1 && cue.end < pronoun.start;
  return isTeller && isToldBy(reading, cue.end, pronoun.start, language) ? name : undefined;
}

/** Nothing between a reporting word and a pronoun, or words that "that" ends. */
function isToldBy({ masked }: Reading, from: number, to: number, { grammar }: LanguageData): boolean {
  const [, word = ''] = /^[^,.;:\u0001]{0,60} (\p{L}{2,7}) $/u.exec(masked.slice(from, to)) ?? [];
  return to - from < 3 || isIn(grammar.complements, word);
}

/** "The ministry condemned what it calls", "A woman was praised after she called": the first who can be a subject. */
function beginnerOf(
  pronoun: Mention,
  before: readonly Mention[],
  { reading, from, language }: { readonly reading: Reading; readonly from: number; readonly language: LanguageData },
): Mention | undefined {
  const first = before.find(canBeSubject);
  if (!first || first.kind === 'pronoun' || !mayBe(first, pronoun)) return undefined;
  const isNew = first.kind === 'described' && !first.definite && /^\p{Lu}\p{L}{0,2} $/u.test(reading.masked.slice(from, first.start));
  return isNew || isWhat(pronoun, reading, language) || isJoined(first, pronoun, reading, language) ? first : undefined;
}

/** "Ada Finch spoke next, and she said": a pronoun that a conjunction joins to the sentence of somebody of its gender. */
function isJoined({ member }: Mention, { start, gender }: Mention, { masked, words }: Reading, { grammar }: LanguageData): boolean {
  const before = besideNext(masked, words, firstFrom(words, start) - 1);
  return before !== undefined && member?.gender !== undefined && member.gender === gender && isIn(grammar.conjunctions, before.lower);
}

/** "what he calls", "что он называет": the words that follow are the subject's. */
function isWhat({ start }: Mention, { masked, words }: Reading, { grammar }: LanguageData): boolean {
  const before = besideNext(masked, words, firstFrom(words, start) - 1);
  return before !== undefined && isIn(grammar.wording, before.lower);
}

/** A thing is "it" and no person; a person is of that gender, or of none that shows. */
function mayBe(mention: Mention, { gender }: Mention): boolean {
  const noun = mention.text.slice(mention.text.lastIndexOf(' ') + 1).toLowerCase();
  const isThing = mention.kind === 'name' ? (mention.member?.person ?? 0) <= 0 : isBodyNoun(noun) || isDocument(noun);
  if (gender === 'they') return isThing;
  const own = mention.kind === 'name' ? mention.member?.gender : genderOfNoun(noun);
  return (mention.kind === 'name' ? isSomebody(mention) : !isThing && !/[^s]s$|men$/.test(noun)) && [undefined, gender].includes(own);
}

function isSomebody({ member }: Mention): boolean {
  return member !== undefined && member.person >= 0 && !member.isAuthor;
}
