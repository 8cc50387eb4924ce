import { phrasesOf } from './phrase-book.ts';

const OF = phrasesOf('of').join('|');

// "3 of 15", "page 3 of 15"
const PLACE = new RegExp(`^(?:page )?\\d{1,3}\\s(?:${OF})\\s\\d{1,3}$`, 'i');

/** "[1/5]", "1 / 5", "1 von 5 |": which picture of a gallery it is, before its words. */
export const PLACE_BEFORE_WORDS = new RegExp(
  `^(?:\\[\\d{1,3}\\s?\\/\\s?\\d{1,3}\\]|\\d{1,3}\\s?\\/\\s?\\d{1,3}(?=\\s\\p{Lu})|(?:image |bild |foto )?\\d{1,3}\\s(?:${OF})\\s\\d{1,3}\\s?[|•·:.–-])\\s?`,
  'iu',
);
// "1/3", "1 von 3"
const FIRST = new RegExp(`(?<!\\d)1\\s?(?:\\/|${OF})\\s?(\\d{1,3})(?!\\d)`);

/** Whether a line is the place of a picture or a page among all of them, and nothing else. */
export const isPlaceAmong = (text: string): boolean => PLACE.test(text);

/** How many there are, as the first of them says; undefined where a text says no such thing. */
export function countedByFirst(text: string): number | undefined {
  const all = FIRST.exec(text)?.[1];
  return all === undefined ? undefined : Number(all);
}
