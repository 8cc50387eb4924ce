import type { Clause } from './scene.ts';

/** How many words a text has, by its spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The word right before a quote, in small letters. */
export function wordBefore({ text }: Clause): string {
  return /\s$/.test(text) ? lettersAtEnd(text.slice(-40, -1).toLowerCase()) : '';
}

/** The letters that a word ends with. */
export function lettersAtEnd(word = ''): string {
  return word.split(/\P{L}/u).at(-1) ?? '';
}
