import type { LanguageData } from './language.ts';
import { toDescribed, type Mention } from './mentions.ts';
import { isFirstName } from './name-start.ts';
import type { Cue } from './reading.ts';
import type { Scene } from './scene.ts';
import { besideNext, isIn, type Word } from './words.ts';

/** The most words of a name. */
const MOST = 5;
const NONE: readonly Word[] = [];

/** Where no capital shows a name, a known first name and what stands behind it are one: "דנה כהן", "سامي عبد الله خوري". */
export function unmarkedRun(text: string, words: readonly Word[], at: number, language: LanguageData): readonly Word[] {
  if (!isFirstName(words[at])) return NONE;
  let end = at + 1;
  for (let goesOn = true; goesOn && end < at + MOST && besideNext(text, words, end - 1);) {
    const word = words[end];
    if (!word || isSmall(word.lower, language)) break;
    goesOn = isIn(language.particles, word.lower) || isFirstName(word);
    end += 1;
  }
  return end - at > 1 ? words.slice(at, end) : NONE;
}

/** `אמר כהן` · `وقال خوري`: a surname alone beside a cue; null where the word there may be somebody whom the story has not named. */
export function surnameBeside({ at }: Cue, { reading: { words, masked }, story: { cast, language } }: Scene): Mention | null | undefined {
  const next = besideNext(masked, words, at) ? words[at + 1] : undefined;
  const before = besideNext(masked, words, at - 1);
  for (const word of [next, before]) {
    if (!word || isSmall(word.lower, language)) continue;
    const member = cast.find(word.text);
    return member && member.person > 0 ? { ...toDescribed(word.start, word.text), kind: 'name', member } : null;
  }
  return undefined;
}

/** A word of the grammar, or for what somebody is or does. */
function isSmall(lower: string, { cues, weakCues, prepositions, notNames, titles, people, determiners, grammar }: LanguageData): boolean {
  return [cues, weakCues, prepositions, notNames, titles, people, determiners, grammar.adverbs].some((list) => isIn(list, lower));
}
