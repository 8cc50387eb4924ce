import type { LanguageData } from '../language.ts';
import { southSlavic } from './south-slavic.ts';

/** Each letter of the Latin alphabet in Cyrillic; those of two letters first. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'lj љ nj њ dž џ a а b б c ц č ч ć ћ d д đ ђ e е f ф g г h х i и j ј k к l л m м n н o о p п r р s с š ш t т u у v в z з ž ж'
    .split(/ (?=\p{Script=Latin})/u)
    .map((pair) => pair.split(' ')),
);

const toCyrillic = (word: string): string => word.replace(/lj|nj|dž|\p{Script=Latin}/gu, (letter) => LETTERS[letter] ?? letter);

/** Serbian, which is printed in both scripts. */
export const sr = (): LanguageData => southSlavic((list) => [...new Set([...list, ...list.map(toCyrillic)])]);
