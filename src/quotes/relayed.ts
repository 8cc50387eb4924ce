import { toDescribed, type Mention } from './mentions.ts';
import type { Cue, Reading } from './reading.ts';
import type { LanguageData } from './language.ts';
import type { Place } from './subject.ts';
import { besideNext, isIn, lowerAt, within, type Word } from './words.ts';

/** The most words between the verb and "as saying". */
const REACH = 8;

/** "The Gazette quoted him as saying" · "cited Ann Lee as saying": who was quoted, and not who quotes. */
export function relayed(cue: Cue, { reading, language }: Place): Mention | undefined {
  const at = verbBefore(cue, reading, language);
  const object = at === undefined ? undefined : reading.words[at + 1];
  if (!object) return undefined;
  return pronounOf(object, language) ?? within(reading.mentions, object.start, cue.start)[0];
}

/** Whether a verb only hands on what somebody else said: its "as saying" follows. */
export function relays(cue: Cue, cues: readonly Cue[], reading: Reading, language: LanguageData): boolean {
  if (!isIn(language.grammar.relaying, cue.lower)) return false;
  const next = cues.find(({ start }) => start > cue.start);
  return next !== undefined && verbBefore(next, reading, language) === cue.at;
}

/** The index of the verb that "as saying" hangs on; none of a passive: "was quoted as saying". */
function verbBefore(cue: Cue, { words, masked }: Reading, { grammar }: LanguageData): number | undefined {
  if (!cue.bound || besideNext(masked, words, cue.at - 1)?.lower !== 'as') return undefined;
  for (let at = cue.at - 2; at >= Math.max(0, cue.at - REACH); at -= 1) {
    if (isIn(grammar.relaying, lowerAt(words, at))) return isIn(grammar.passives, lowerAt(words, at - 1)) ? undefined : at;
  }
  return undefined;
}

/** "him", "her". */
function pronounOf({ text, lower, start }: Word, { grammar }: LanguageData): Mention | undefined {
  const gender = (['she', 'he'] as const).find((each) => isIn(grammar.possessives?.[each], lower));
  return gender && { ...toDescribed(start, text, { gender, definite: true }), kind: 'pronoun' };
}
