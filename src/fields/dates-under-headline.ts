import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { isStamp } from '../body/stamps.ts';
import { toIsoDate } from '../text/dates.ts';
import { leadOf } from './date-evidence.ts';
import { labelAtEnd } from './date-words.ts';
import type { Evidence, Rule } from './field.ts';
import { headlineZone } from './headline-zone.ts';
import { isElsewhere, isOfOthers, isUnderOthers } from './place.ts';
import { isInTeaser } from './printed-bylines.ts';
import { isSentence, offers, times, type Time } from './printed-dates.ts';
import { spacedText } from './printed-text.ts';

// "By Jo Doe — November 18, 2025 at 1:00 PM EST"
const LONGEST = 60;
// A date inside a sentence is of the story: the line around it is longer.
const LONGEST_AROUND = 160;

/**
 * What stands under the headline, wherever else the page prints dates: a line that says published, then `time` elements
 * and short lines with a date, in page order. The dates of comments and teasers below cannot come before these.
 */
export const underHeadline: Rule<string> = {
  name: 'date under the headline',
  source: 'page',
  isGuess: true,
  find: function* find(evidence) {
    const lines = datedLines(evidence);
    for (const { text, isSaid } of lines) yield* offers(text, isSaid ? ['published', 'unlabelled'] : ['published']);
    const printed = times(evidence).filter(({ element, is }) => is !== 'modified' && !isElsewhere(element) && !isUnderOthers(element));
    for (const element of headlineZone(evidence.page)) {
      const time = printed.find((one) => one.element === element);
      if (time && !isInSentence(element)) yield earliestBeside(time, printed);
      for (const line of lines) if (line.element === element) yield* offers(line.text, ['unlabelled']);
    }
  },
};

/** Whether a date stands right under the headline that no other word is printed with. */
export function hasPlainDate(evidence: Evidence): boolean {
  if (datedLines(evidence).some(({ text }) => text.length <= LONGEST_PLAIN && offers(text).length > 0)) return true;
  const zone = new Set<AnyNode>(headlineZone(evidence.page));
  return times(evidence).some(({ element, is, stamp }) => is !== 'modified' && zone.has(element) && toIsoDate(stamp) !== undefined);
}

// "Wednesday, September 24, 2025"
const LONGEST_PLAIN = 30;

/** Themes print the day of the change beside that of the publication, in either order. */
function earliestBeside(time: Time, all: readonly Time[]): string {
  const mates = all.filter(({ element }) => element.parent === time.element.parent);
  const [first = time] = mates.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return first.stamp;
}

const dayOf = ({ stamp }: Time): string => toIsoDate(stamp)?.slice(0, 10) ?? '~';

interface DatedLine {
  readonly element: Element;
  readonly text: string;
  /** Whether the words right before it say published. */
  readonly isSaid: boolean;
}

/** Short lines with figures; those that hold a `time` speak through it. */
function datedLines({ page }: Evidence): DatedLine[] {
  return headlineZone(page).flatMap((element) => {
    const text = element.name === 'time' ? '' : dateOr(element.attribs['title'], spacedText(element, LONGEST) ?? '');
    if (text.length < 6 || !/\p{Nd}/u.test(text) || isInSentence(element) || isSentence(text)) return [];
    if (isOfOthers(element)) return [];
    if (getElementsByTagName('time', element, true, 1).length > 0 || isInTeaser(page, { element, text })) return [];
    const said = labelAtEnd(leadOf(element));
    return said === 'modified' ? [] : [{ element, text, isSaid: said === 'published' }];
  });
}

/** What an element says of itself where it prints "5 years ago". */
function dateOr(title: string | undefined, text: string): string {
  return title !== undefined && title.length <= LONGEST && /\d{4}/.test(title) && text.length <= LONGEST_AGO && isStamp(text)
    ? title
    : text;
}

const LONGEST_AGO = 30;

/** Whether a date is of a sentence in a paragraph: of the story, or of what it was on the air. */
function isInSentence({ parent }: Element): boolean {
  if (parent === null || !isTag(parent) || parent.name !== 'p') return false;
  const around = spacedText(parent, LONGEST_AROUND);
  return around === undefined || /[.!?]$/.test(around);
}
