import { isHouse } from '../text/houses.ts';
import { withoutLead } from '../text/names.ts';
import type { Rule } from './field.ts';
import { bare, type Found } from './found-authors.ts';
import { kept } from './kept.ts';
import { oncePerPage } from '../page/views.ts';
import { isInTeaser, linesUnderHeadline } from './printed-bylines.ts';

const BETWEEN = /\s?[/,;|]\s?|\s(?:and|und|et|y|e|mit|avec|con|with)\s/u;

/** Lines where bylines stand that an agency or a newsroom signs alone: "Reuters", "dpa/afp", "Gazette Staff". */
export const houseLines = oncePerPage((page): readonly string[] =>
  linesUnderHeadline(page)
    .filter((line) => housesIn(line.text).every(isHouse) && !isInTeaser(page, line))
    .map(({ text }) => text),
);

function housesIn(line: string): string[] {
  return withoutLead(line).split(BETWEEN);
}

/** The same as authors. */
export const HOUSES: Rule<Found> = kept({
  name: 'house in the byline under the headline',
  source: 'page',
  find: ({ page }) => houseLines(page).map((line) => housesIn(line).map((name) => bare(name))),
});
