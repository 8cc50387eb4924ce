import { MINUTES, READ } from '../text/read-time-words.ts';
import { lowerAlike } from '../text/spaces.ts';
import { opensWithPhrase, phrasesOf } from './phrase-book.ts';

const opensAsStamp = opensWithPhrase('stamp');
const AGO = new Set(phrasesOf('ago'));

const DATES = [
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{2}|\d{4})\b|\b(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]/u,
  /\b\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d\b/u,
  /\b\p{L}{3,12}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b/u,
];
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/;

/** A line of date, time or reading time: short, no sentence. */
export function isStamp(text: string): boolean {
  if (text.length > 110 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(text)) return false;
  if (opensAsStamp(text) && (/\d/.test(text) || (text.length < 40 && !/[.!?]$/.test(text)))) return true;
  return isReadTime(text) || isAgo(text) || isShortDate(text) || (text.length < 30 && CLOCK.test(text));
}

const isShortDate = (text: string): boolean => text.length < 70 && !/[.!?]$/.test(text) && DATES.some((date) => date.test(text));

// "6 min read", "8 minutes", "ca. 5 Minuten Lesezeit"
const READ_TIME = new RegExp(`^(?:~|ca\\.?\\s)?\\d{1,3}\\s?-?\\s?${MINUTES}`, 'u');
// What it opens with for sure: most lines do not, and the pattern is dear to compile.
const OPENS_READ_TIME = /^(?:~|ca\.?\s)?\d{1,3}\s?-?\s?[\p{L}'′]/iu;
const LONGEST_READ_TIME = 30;

/** A number of minutes and at most words that say that they are of reading. */
function isReadTime(text: string): boolean {
  if (text.length > LONGEST_READ_TIME || !OPENS_READ_TIME.test(text)) return false;
  const lower = lowerAlike(text);
  const [minutes] = READ_TIME.exec(lower) ?? [];
  const rest = minutes === undefined ? lower : lower.slice(minutes.length).trim();
  return rest === '' || (minutes !== undefined && !/\d/.test(rest) && READ.test(rest));
}

// "9 hours ago", "vor 3 Stunden", "il y a 2 heures", "3時間前"
const SPAN = /^(?:(\D{2,8})\s)?\d{1,2}\s?([^\s\d]{1,12})(?:\s([^\s\d]{1,8}))?$/u;

/** A span of time that is told from now: by a word before it, behind it, or grown together with its unit. */
function isAgo(text: string): boolean {
  const [, before, unit, behind] = SPAN.exec(lowerAlike(text)) ?? [];
  if (unit === undefined) return false;
  if (before !== undefined) return behind === undefined && AGO.has(before);
  return behind === undefined ? AGO.has(unit) : AGO.has(behind) || AGO.has(`${unit} ${behind}`);
}

/** A line below the text that opens with a date, or says when the text was changed. */
export function isDateLine(text: string): boolean {
  if (text.length > 70 || /[!?]$|(?<!\d)\.$/.test(text)) return false;
  return (
    (opensAsStamp(text) && /\d/.test(text)) ||
    (!text.endsWith('.') && DATES.some((date) => (date.exec(text)?.index ?? Infinity) <= DATE_AT))
  );
}

// "Mo, 03.05.2021"
const DATE_AT = 6;
