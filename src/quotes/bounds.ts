import type { Passage } from './passage.ts';

/** Characters of a story in which quotes are looked for: twelve times the longest article measured. */
export const MOST_CHARACTERS = 1_000_000;

/** The passages up to so many characters in all; the one that goes over is cut, and what follows is left out. */
export function firstPassages(passages: readonly Passage[]): readonly Passage[] {
  const { whole, rest } = roomIn(passages.map(({ text }) => text));
  const cut = passages[whole];
  return cut ? [...passages.slice(0, whole), { ...cut, text: cut.text.slice(0, rest), html: '' }] : passages;
}

/** The same of texts. */
export function firstTexts(texts: readonly string[]): readonly string[] {
  const { whole, rest } = roomIn(texts);
  const cut = texts[whole];
  return cut === undefined ? texts : [...texts.slice(0, whole), cut.slice(0, rest)];
}

/** How many texts there is room for, and for how many characters of the next one. */
function roomIn(texts: readonly string[]): { readonly whole: number; readonly rest: number } {
  let rest = MOST_CHARACTERS;
  for (const [whole, { length }] of texts.entries()) {
    if (length > rest) return { whole, rest };
    rest -= length;
  }
  return { whole: texts.length, rest };
}
