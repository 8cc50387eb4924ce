import { allMatches } from '../text/all-matches.ts';
import type { LanguageData } from './language.ts';
import { isIn } from './words.ts';

/** A sentence's place in its passage. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The blank that quoted words are covered with; one for each character. */
export const MASK = '\u0001';

// Where a sentence may end: behind a stop, a quote, or a line.
const STOP = /[.!?…](?=[\s\u0001)\]]|$)|\u0001(?=\s|$)|\n/gu;

/** Sentences of a passage whose quotes are masked; a quote that ends in a full stop ends its sentence where a capital follows. */
export function sentencesOf(text: string, masked: string, language: LanguageData): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of allMatches(STOP, masked)) {
    if (!endsAt(text, masked, index, language)) continue;
    sentences.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (start < masked.length) sentences.push({ start, end: masked.length });
  return sentences;
}

function endsAt(text: string, masked: string, at: number, language: LanguageData): boolean {
  const mark = masked.charAt(at);
  if (mark === '\n') return true;
  const next = /^[\s)\]]{0,3}(.?)/u.exec(masked.slice(at + 1, at + 6))?.[1] ?? '';
  if (mark === MASK) {
    const inside = text.slice(Math.max(0, at - 3), at + 1);
    return /[.!?…。！？][”"“»’'\s\u00a0\u202f]{0,3}$/u.test(inside) && (next === MASK || /\p{Lu}/u.test(next));
  }
  return mark !== '.' || (!isAbbreviation(masked, at, language) && !/\p{Ll}/u.test(next));
}

/** "Mr." · "J. Doe" · "3. Mai": stops that end no sentence. */
function isAbbreviation(masked: string, at: number, { abbreviations }: LanguageData): boolean {
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(masked.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || isIn(abbreviations, word.toLowerCase());
}
