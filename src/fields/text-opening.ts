import { isTextBlock } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { allMatches } from '../text/all-matches.ts';
import { isDateJoint, isWeekday } from '../text/date-small-words.ts';
import { isMonth, writtenDate } from '../text/dates.ts';
import { splitAtLabels } from './date-words.ts';

const MOST_BLOCKS = 3;
const LONGEST = 90;
// What parts a dateline from the first sentence.
const END = /\)?\.?\s?(?:[–—]|--)\s?|\)?\.?-\s|:\s|\)?\s[-/]\s|\)\s/gu;
const SMALL = /(?<![\p{L}\p{M}\d])\p{Ll}[\p{L}\p{M}]*/gu;

/** A day that stands before the first sentence of a text, with no more than a place, an agency, a day of the week. */
export interface DatedOpening {
  /** As printed, up to what parts it from the sentence. */
  readonly line: string;
  /** Whether it says the year, too. */
  readonly isWhole: boolean;
}

/** The first texts of a body, where a dateline or a day may stand. */
export function firstTexts({ blocks }: Body): string[] {
  return blocks
    .filter(isTextBlock)
    .slice(0, MOST_BLOCKS)
    .map(({ text }) => text);
}

/** "SKARROW, March 14, 2025 – The council …": what opens a text with a day; a line that says published or updated is none. */
export function datedOpening(text: string): DatedOpening | undefined {
  const head = text.slice(0, LONGEST);
  if (!/\d/.test(head)) return undefined;
  const lines = allMatches(END, head)
    .filter(({ index, 0: end }) => index + end.length < text.length)
    .map(({ index, 0: end }) => head.slice(0, end.startsWith(')') ? index + 1 : index));
  const whole = lines.find((line) => writtenDate(line) !== undefined);
  const line = whole ?? lines.find((each) => writtenDate(`${each} 2000`) !== undefined);
  return line !== undefined && isOfDate(line) ? { line, isWhole: whole !== undefined } : undefined;
}

/** Whether all words with a small letter are of the date: a sentence has others. */
function isOfDate(line: string): boolean {
  return (
    allMatches(SMALL, line).every(([word]) => isDateJoint(word) || isWeekday(word) || isMonth(word)) &&
    splitAtLabels(line).every(({ is }) => is === 'unlabelled')
  );
}
