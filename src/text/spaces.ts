import { decodeHTML } from 'entities';
import { letterWidth } from './letters.ts';

// HTML's own white space (space, tab, LF, FF, CR); a no-break space is a character of the source and stays.
const HTML_SPACE = /[ \t\n\f\r]+/g;
// What a tidied text has not; most texts have none of it, and are only trimmed.
const UNTIDY = /[\t\n\f\r\u0000]| {2}/;

// ASCII, the letters of Latin-1 and of Latin Extended-A that NFKC leaves alone and lower case one for one, and the
// marks of typographers that Unicode decomposes into no letter: "‘’“”–—…«»", the no-break space.
const PLAIN =
  /^[\u0000-\u007f\u00a0\u00ab\u00bb\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2016\u2018-\u2027\u2039\u203a]*$/;
const FOLDED = /^[a-z0-9ß-öø-ž]+(?: [a-z0-9ß-öø-ž]+)*$/;

/** One space for each run of HTML white space, none at the ends, no NUL. Nothing else is rewritten. */
export function tidy(text: string): string {
  // Most texts between tags are white space and nothing else: trimmed first, they are done.
  const bare = trimEnds(text);
  return UNTIDY.test(bare) ? trimEnds(bare.replaceAll('\u0000', '').replace(HTML_SPACE, ' ')) : bare;
}

/** Trims spaces of any kind at both ends, in linear time. */
export function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEnd(text.charCodeAt(start))) start += 1;
  while (end > start && isEnd(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** HTML's white space, the no-break space, and two marks of no width: told by code, for every text of a page is asked. */
export function isEnd(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
  return code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** The tidied text, or undefined where nothing is left of it. */
export function toText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return tidy(String(value)) || undefined;
}

/** For comparing only: NFKC, straight quotes and hyphens, lower case, letters and digits with single spaces. */
export function fold(text: string): string {
  // Nearly all texts in Latin letters need none of Unicode's tables.
  if (PLAIN.test(text)) {
    const lower = text.toLowerCase();
    return FOLDED.test(lower) ? lower : lower.replace(/[^a-z0-9ß-öø-ž]+/g, ' ').trim();
  }
  return text
    .replaceAll('\u00ad', '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

// Unspaced scripts are compared by characters.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EACH_UNSPACED = new RegExp(UNSPACED, 'gu');

/** The words of a folded text; each Chinese or Japanese character is one. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return (UNSPACED.test(folded) ? folded.replace(EACH_UNSPACED, ' $& ') : folded).split(' ').filter(Boolean);
}

// What joins the letters of a word: "_", "'", "-" and the curly apostrophe.
const JOINTS = new Set([0x5f, 0x27, 0x2d, 0x20_19]);
// The first block of Chinese characters; no letter of an unspaced script stands before it.
const FIRST_UNSPACED = 0x2e_80;

/**
 * Words of a text: runs of letters, marks, digits, apostrophes and hyphens. A Chinese or Japanese character counts as one where no such
 * run goes before it.
 */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  // By its units, for a pattern would make a match of each word of a long text.
  for (let at = 0; at < text.length; at += 1) {
    const width = letterWidth(text, at);
    if (width === 0 && !JOINTS.has(text.charCodeAt(at))) {
      isInWord = false;
      continue;
    }
    if (isInWord) {
      at += width === 2 ? 1 : 0;
      continue;
    }
    count += 1;
    isInWord = text.charCodeAt(at) < FIRST_UNSPACED || !UNSPACED.test(text.slice(at, at + width));
    at += width === 2 ? 1 : 0;
  }
  return count;
}

const ENTITY = /&(?:#\d{2,5}|#x[\da-f]{2,5}|amp|quot|apos|lt|gt|[lr][sd]quo|nbsp|hellip|[mn]dash);/i;

/** A text for people in which entities stand that were escaped twice. */
export function readEntities(text: string): string {
  return ENTITY.test(text) ? tidy(decodeHTML(text)) : text;
}

/** The text in lower case, every letter at its place: "İ" alone would become two. */
export function lowerAlike(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
