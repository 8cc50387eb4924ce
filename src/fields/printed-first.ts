import { looksLikePerson } from '../text/person.ts';
import { fold } from '../text/spaces.ts';
import { microdata, structured } from './author-data.ts';
import { isAuthorLink } from './author-links.ts';
import { fromMeta, twitterLabel } from './author-metas.ts';
import type { Rule } from './field.ts';
import { distinct, isPerson, plain, type Found } from './found-authors.ts';
import { headlineZone } from './headline-zone.ts';
import { inLine, linked } from './people-in-lines.ts';
import { ledUnderHeadline, neighbours, printedLines } from './printed-bylines.ts';

/** What is printed under the headline where the page's data name fewer people, or somebody who is printed nowhere. */
export const printedFirst: Rule<Found> = {
  name: 'byline under the headline',
  source: 'page',
  find: function* corrected(evidence) {
    const { page } = evidence;
    const data = [structured, microdata, twitterLabel, fromMeta('author')]
      .flatMap((rule) => [...rule.find(evidence)])
      .find((candidate) => candidate.some(({ name }) => looksLikePerson(name)));
    if (!data) return;
    const known = data.filter(({ name }) => looksLikePerson(name)).map(({ name }) => plain(name));
    const led = ledUnderHeadline(page).map(inLine).slice(0, 1);
    const all = headlineZone(page).filter(isAuthorLink);
    const first = all.find((link) => known.some((name) => fold(page.$(link).text()).includes(name)));
    const links = first ? neighbours(first, all) : [];
    for (const printed of [...led, distinct(linked(evidence, links).filter(isPerson))]) {
      const names = printed.map(({ name }) => plain(name));
      if (names.length > known.length && known.every((name) => names.includes(name))) yield printed;
    }
    const isPrinted = printedLines(page).some(({ text }) => known.some((name) => fold(text).includes(name)));
    if (!isPrinted) yield* led.filter((printed) => !printed.some(({ name }) => known.includes(plain(name))));
  },
};
