import { splitNames } from '../text/names.ts';
import type { Field, Rule } from './field.ts';
import { ledBylines, printedBylines } from './printed-bylines.ts';

const printed: Rule<string> = { name: 'class byline | author', source: 'page', find: ({ page }) => printedBylines(page) };
const led: Rule<string> = { name: 'line that opens with By', source: 'page', find: ({ page }) => ledBylines(page) };

export const byline: Field<string> = {
  about: 'The printed line that names the authors, in the header or else the author card, verbatim.',
  rules: [printed, led],
  accept: (candidate) => (splitNames(candidate).length > 0 ? candidate : undefined),
};
