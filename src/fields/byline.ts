import type { Page } from '../page/page.ts';
import { splitNames } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';

const PLACES =
  '[class*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i], [class*="autor" i], [class*="writer" i], [data-testid*="byline" i]';
const OUTSIDE =
  'aside, footer, nav, figure, figcaption, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="newsletter" i]';

/** Short printed lines that an element calls the byline or the author, in page order, outside furniture. */
export function printedBylines({ $ }: Page): string[] {
  const lines = $(PLACES)
    .toArray()
    .filter((element) => $(element).closest(OUTSIDE).length === 0)
    .map((element) => tidy($(element).text()));
  return [...new Set(lines.filter((line) => line.length > 3 && line.length < 140))].slice(0, 20);
}

const printed: Rule<string> = { name: 'class byline | author', source: 'page', find: ({ page }) => printedBylines(page) };

/** A short element under the headline that opens with "By", "Von", "Par" … */
const lead: Rule<string> = {
  name: 'line that opens with By',
  source: 'page',
  find: function* lines({ page: { $ } }) {
    const h1 = $('h1').first();
    const scope = h1.parent().parent().find('p, span, div, address, li').toArray().slice(0, 200);
    for (const element of scope) {
      const text = tidy($(element).text());
      if (text.length < 100 && /^(?:by|von|par|por|di|door|af|av|od|autor|text)\b:?\s\p{Lu}/iu.test(text)) yield text;
    }
  },
};

export const byline: Field<string> = {
  about: 'The printed line that names the authors, in the header or else the author card, verbatim.',
  rules: [printed, lead],
  accept: (candidate) => (splitNames(candidate).length > 0 ? candidate : undefined),
};
