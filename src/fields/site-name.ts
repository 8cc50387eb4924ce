import { fold, readEntities, tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { printedSiteNames } from './printed-site-names.ts';
import { jsonLd, meta } from './rules.ts';

/** What the link home or the copyright line calls the site, where the page's title ends or opens with it. */
const printed: Rule<string> = {
  name: 'printed name that the title repeats',
  source: 'page',
  isGuess: true,
  find: ({ page }) => {
    const title = tidy(page.$('title').first().text());
    return printedSiteNames(page).filter(
      (name) => name.length < title.length && (title.endsWith(` ${name}`) || title.startsWith(`${name} `)),
    );
  },
};

export const siteName: Field<string> = {
  about: 'The publication as it names itself.',
  rules: [
    meta('og:site_name'),
    jsonLd('publisher.name'),
    jsonLd('isPartOf.name'),
    meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher'),
    printed,
  ],
  accept: (candidate, { page }) => {
    // Some pages fill in their title.
    const isTitle = candidate === page.metas('og:title')[0] && fold(page.$('h1').first().text()) === fold(candidate);
    return candidate.length <= 100 && !isTitle && !/^https?:/.test(candidate) ? readEntities(candidate).replace(/^@/, '') : undefined;
  },
};
