import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { toIsoDate } from '../text/dates.ts';
import { leadOf } from './date-evidence.ts';
import { labelAtEnd } from './date-words.ts';
import type { Evidence, Rule } from './field.ts';
import { headlineZone } from './headline-zone.ts';
import { isElsewhere } from './place.ts';
import { isInTeaser } from './printed-bylines.ts';
import { offers, times, type Time } from './printed-dates.ts';
import { spacedText } from './printed-text.ts';

// "By Jo Doe — November 18, 2025 at 1:00 PM EST"
const LONGEST = 60;
// A date inside a sentence is of the story: the line around it is longer.
const LONGEST_AROUND = 160;

/**
 * What stands under the headline, wherever else the page prints dates: a line that says published, then `time` elements,
 * then short lines that hold a date. The data of comments and teasers below cannot come before these.
 */
export const underHeadline: Rule<string> = {
  name: 'date under the headline',
  source: 'page',
  isGuess: true,
  find: function* find(evidence) {
    const lines = datedLines(evidence);
    for (const { text, isSaid } of lines) yield* offers(text, isSaid ? ['published', 'unlabelled'] : ['published']);
    const zone = new Set<unknown>(headlineZone(evidence.page));
    const near = times(evidence).filter(({ element, is }) => zone.has(element) && is !== 'modified' && !isElsewhere(element));
    yield* near.map((time) => earliestBeside(time, near));
    for (const { text } of lines) yield* offers(text, ['unlabelled']);
  },
};

/** Themes print the day of the change beside that of the publication, in either order. */
function earliestBeside(time: Time, all: readonly Time[]): string {
  const mates = all.filter(({ element }) => element.parent === time.element.parent);
  const [first = time] = mates.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return first.stamp;
}

const dayOf = ({ stamp }: Time): string => toIsoDate(stamp)?.slice(0, 10) ?? '~';

interface DatedLine {
  readonly text: string;
  /** Whether the words right before it say published. */
  readonly isSaid: boolean;
}

function datedLines({ page }: Evidence): DatedLine[] {
  return headlineZone(page).flatMap((element) => {
    const text = spacedText(element, LONGEST) ?? '';
    if (text.length < 6 || !/\d/.test(text) || isInSentence(element) || isElsewhere(element)) return [];
    const said = labelAtEnd(leadOf(element));
    return said === 'modified' || isInTeaser(page, { element, text }) ? [] : [{ text, isSaid: said === 'published' }];
  });
}

function isInSentence({ parent }: Element): boolean {
  return parent !== null && isTag(parent) && parent.name === 'p' && spacedText(parent, LONGEST_AROUND) === undefined;
}
