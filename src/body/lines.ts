import type { Block } from './block.ts';
import { isPlaceAmong } from './counters.ts';
import { isFollowLine } from './follow-lines.ts';
import { isAfterLabel, isCommentsHeading, LONGEST_HEADING } from './headings.ts';
import { FORM, LETTER, SITE } from './languages/inside.ts';
import { endOfPhrase, holdsPhrase, opensWithPhrase, phrasesOf } from './phrase-book.ts';
import { isCaptionLine } from './words-below.ts';

const isTeaser = opensWithPhrase('teaser');
const isAppeal = opensWithPhrase('appeal');
const endOfBanner = endOfPhrase('banner');
const opensAsNeighbour = opensWithPhrase('neighbour');
const opensAsWall = opensWithPhrase('wall');
const opensAsCorrection = opensWithPhrase('correction');
const endOfWaiting = endOfPhrase('waiting');
const endOfPages = endOfPhrase('pages');
const holdsSiteWords = holdsPhrase(SITE);
const holdsFormWords = holdsPhrase(FORM);
const holdsLetterWords = holdsPhrase(LETTER);
const LABELS = new Set(phrasesOf('label'));
const CONTENTS = new Set(phrasesOf('contents'));
const COUNTED = new Set(phrasesOf('counted'));

// "20:41", "14.05 Uhr", "1:02:33": the marks of a transcript or a live blog.
const TIME_ALONE = /^[([]?\d{1,2}[:.][0-5]\d(?::[0-5]\d)?\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4})?[)\]:]?$/i;
// "33 Shares", "1.2K views", "12 Kommentare": what a bar counts, behind its number.
const COUNT = /^\d{1,3}(?:[.,]?\d{1,3}){0,2}\s?[km]?\s(\p{L}{3,20})$/iu;
// "(Visited 1,902 times, 364 visits today)", "1,024 total views, 3 views today"
const VISITS =
  /^\(?(?:visited )?\d{1,3}(?:[.,]?\d{1,3}){0,3} (?:times|total views|views),? \(?\d{1,3}(?:[.,]?\d{1,3}){0,3} (?:visits|views) today\)?\.?$|^(?:post )?views: [\d.,]{1,12}$|^\[total: \d{1,7} average: [\d.]{1,4}(?:\/\d{1,2})?\]$/i;
// ": 1 2 3 Next", behind the word for pages.
const PAGE_NUMBERS = /^\s?:\s?1(?:\s\d{1,3}){1,30}(?:\s\p{L}{3,12})?$/u;
// "harbour_late-7.jpg": a picture's name where its words would be.
const FILE = /^[^.!?\n]{1,120}\.(?:jpe?g|png|gif|webp)$/i;
// "[CTA_MODULE]", "[/vc_row][vc_row]", "{{banner}}": what a system would have put a part of the page in place of.
const CODES =
  /^(?:\[\/?[A-Za-z][\w-]{2,40}(?:\s[\w-]{1,30}=[^[\]]{1,120})?\]\s?){1,12}$|^\{\{[^{}]{1,200}\}\}$|^\{%[^{}]{1,200}%\}$|^\(?(?:adsbygoogle|googletag|dataLayer)\b.{1,200};$/;
// "Loading comments…": few words behind the one that says so.
const WAITING_FOR = /^[^.…]{0,25}(?:\.{3}|…)?$/;
const URL_ALONE = /^(?:https?:\/\/|www\.)\S{5,300}$/i;

/** Whether a line bars the rest of the text from those who have not paid or signed in. */
export function isWallLine(text: string): boolean {
  return text.length < 300 && opensAsWall(text);
}

/** A teaser's title without the words that announce it: "Read also: …". */
export function withoutLead(text: string): string {
  return isTeaser(text) ? text.replace(/^[^:：]{2,40}[:：]\s{0,3}/u, '') : text;
}

/** Why a written block is not of the article: a teaser, an appeal. `linked` is the share of its text inside links. */
export function blockReason(text: string, linked: number, kind: Block['kind'] = 'paragraph'): string | undefined {
  // It ends the text, and goes with what it stands over.
  if (kind === 'subhead' && isCommentsHeading(text)) return undefined;
  const why = phraseReason(text, linked, kind) ?? markReason(text, kind) ?? linkReason(text, linked, kind);
  return why ?? (kind === 'paragraph' && isCaptionLine(text) ? 'caption' : undefined);
}

function phraseReason(text: string, linked: number, kind: Block['kind']): string | undefined {
  if (isTeaserLine(text, linked)) return 'teaser';
  if (text.length < 200 && isWallLine(text)) return 'paywall';
  if (isAppealLine(text) || isBanner(text, linked, kind)) return 'appeal';
  if (text.length < 600 && holdsFormWords(text)) return 'terms of a form';
  return isOfSite(text, kind) ? 'of the site' : undefined;
}

/** A paragraph in which the site speaks to its readers; what somebody says in marks is of the text. */
function isOfSite(text: string, kind: Block['kind']): boolean {
  return kind !== 'block-quote' && kind !== 'list-item' && text.length < LONGEST_NOTE && !/["“”„«»]/.test(text) && holdsSiteWords(text);
}

// A note to readers is short.
const LONGEST_NOTE = 260;

/** The words that announce another article, with a link, a colon or hardly more. */
function isTeaserLine(text: string, linked: number): boolean {
  if (text.length >= 400) return false;
  if (linked > 0.3 && (isUnderAfter(text) || opensAsNeighbour(text))) return true;
  if (linked > 0.3 && IN_BRACKETS.test(text)) return true;
  return isTeaser(text) && (linked > 0.3 || text.length < 40 || /^[^.]{0,60}:/.test(text));
}

// "[ Want more on leats? Read how they are dug. ]": an aside with a link, all of a paragraph.
const IN_BRACKETS = /^\[[^[\]\n]{15,300}\]$/;

/** "Most read: The ferry is sold": a heading over other articles, in one line with them. */
function isUnderAfter(text: string): boolean {
  const end = text.search(/[:：|\n]/);
  return end > 0 && end < LONGEST_HEADING && isAfterLabel(text.slice(0, end).replace(MARKS_BEFORE, '').trim());
}

// ">> Check out: …"
const MARKS_BEFORE = /^[^\p{L}\p{N}]{1,6}/u;

/** "Advertisement", alone or before a mark or a link; a sentence may open with that word. */
function isBanner(text: string, linked: number, kind: Block['kind']): boolean {
  if (text.length > 200) return false;
  const end = endOfBanner(text);
  if (end === 0) return false;
  const rest = text.slice(end);
  if (!/\p{L}/u.test(rest) || linked > 0.5) return true;
  return text.length < LONGEST_HEADING && (!/^\s?\p{L}/u.test(rest) || (kind !== 'subhead' && !/[.!?…。]$/u.test(rest)));
}

// "Download the free Harbour Post app", "CLICK HERE TO GET THE HARBOUR POST APP"
const APP = /^(?:click here to )?(?:download|get) (?:the|our) [^.!?]{0,50}\bapp\b/i;

/** What asks readers to sign up, to follow or to give an address. */
function isAppealLine(text: string): boolean {
  return (text.length < 450 && isAppeal(text)) || isFollowLine(text) || (text.length < 250 && (holdsLetterWords(text) || APP.test(text)));
}

// "1.2K": what a bar counts beside a picture.
const SHORT_COUNT = /^\d{1,3}(?:[.,]\d{1,2})?\s?[km]$/i;

function isCount(text: string): boolean {
  if (VISITS.test(text) || isPlaceAmong(text) || SHORT_COUNT.test(text) || PAGE_NUMBERS.test(text.slice(endOfPages(text)))) return true;
  return COUNTED.has(COUNT.exec(text)?.[1]?.toLowerCase() ?? '');
}

function markReason(text: string, kind: Block['kind']): string | undefined {
  if (isCount(text)) return 'count';
  if (kind !== 'subhead' && countButtons(text) > (kind === 'paragraph' ? 0 : 1)) return 'button';
  if (text.length <= 30 && CONTENTS.has(text.toLowerCase().replace(/[\s:]{1,3}$/, ''))) return 'heading of a table of contents';
  if (TIME_ALONE.test(text)) return 'time alone';
  if (FILE.test(text)) return 'name of a file';
  if (CODES.test(text)) return 'code of a system';
  return isWaiting(text) ? 'waiting' : undefined;
}

function isWaiting(text: string): boolean {
  const end = endOfWaiting(text);
  return end > 0 && WAITING_FOR.test(text.slice(end));
}

// "Share · Comment · Print", "Text size: A | A | A", "Comments (51)"
const LONGEST_BUTTONS = 90;
const LONGEST_BUTTON = 40;

/** Whether a line is made of buttons' words and nothing else. */
export const isButtons = (text: string): boolean => countButtons(text) > 0;

/** How many buttons' words a line is made of; none where it says anything else. */
function countButtons(text: string): number {
  if (text.length > LONGEST_BUTTONS) return 0;
  const words = text
    .toLowerCase()
    .split(BETWEEN_BUTTONS)
    .filter((word) => word !== '' && !SIZES.test(word));
  let count = 0;
  for (let at = 0; at < words.length; count += 1) {
    const length = [5, 4, 3, 2, 1].find((most) => at + most <= words.length && LABELS.has(words.slice(at, at + most).join(' ')));
    if (length === undefined) return 0;
    at += length;
  }
  return count;
}

const BETWEEN_BUTTONS = /[\s|·•»,/()]+/;
// "A | A+", "(51)"
const SIZES = /^(?:\d{1,4}|aa?\+?)$/;

function linkReason(text: string, linked: number, kind: Block['kind']): string | undefined {
  if (linked <= 0.9) return undefined;
  if (/^\d{1,3}$/.test(text)) return 'link alone';
  // A subhead that is a link may head a part of the text, and an item be what the text refers to; cards and menus are found together.
  if (kind === 'subhead' || kind === 'list-item' || text.length >= 200) return undefined;
  if (isButtonLine(text)) return 'button';
  return /[.!?…。]["”’»)]{0,2}$/.test(text) || URL_ALONE.test(text) ? undefined : 'link alone';
}

/** "Try it for free!", "Learn more.": a link that calls, or a button's words as a sentence. */
function isButtonLine(text: string): boolean {
  return (text.length < LONGEST_BUTTON && text.endsWith('!')) || countButtons(text.replace(/[.…]{1,3}$/, '')) > 0;
}

/** Whether a paragraph opens as a note on what was changed. */
export function isCorrection(text: string): boolean {
  return text.length < 1500 && opensAsCorrection(text);
}
