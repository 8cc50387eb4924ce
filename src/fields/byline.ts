import { splitNames } from '../text/names.ts';
import type { Field, Rule } from './field.ts';
import { ledLines, printedLines } from './printed-bylines.ts';

const printed: Rule<string> = {
  name: 'class byline | author',
  source: 'page',
  find: ({ page }) => printedLines(page).map(({ text }) => text),
};
const led: Rule<string> = {
  name: 'line that opens with By',
  source: 'page',
  find: function* lines({ page }) {
    for (const { text } of ledLines(page)) yield text;
  },
};

export const byline: Field<string> = {
  about: 'The printed line that names the authors, in the header or else the author card, verbatim.',
  rules: [printed, led],
  accept: (candidate) => (splitNames(candidate).length > 0 ? candidate : undefined),
};
