import { endOfPhrase } from './phrase-book.ts';

const endOfLead = endOfPhrase('byline');
// "Jo Doe, 14 March 2003", "J. Doe jr.": no sentence, whose stops stand elsewhere.
const NAMES = /^[:\s]\s{0,3}\p{L}(?:[^.!?]|(?<=\s\p{L}|\s[JjSsDd]r)\.){2,100}$/u;
// A capital behind the first word or the second: "By Jo", "Written by Jo".
const OPENS_AS_NAME = /^\S{1,12}[:\s]{1,4}(?:\S{1,12}\s)?\p{Lu}/u;

/** "By Walter Quine, 14 March 2003" */
export function isBylineLine(text: string): boolean {
  return text.length < 110 && OPENS_AS_NAME.test(text) && NAMES.test(text.slice(endOfLead(text)));
}
