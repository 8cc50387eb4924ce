import { isAuthorHeading } from '../body/headings.ts';
import { hasFirstName } from '../text/first-names.ts';
import { looksLikePerson } from '../text/person.ts';
import { tidy } from '../text/spaces.ts';
import type { Rule } from './field.ts';
import { named, type Found } from './found-authors.ts';
import { saysWriter } from './key-words.ts';

// What catalogues of journals read, which put the family name first.
const CATALOGUE = /^(?:citation_authors?|dc\.creator)$/;

/** The authors of metas, by the names of these. */
export const fromMeta = (...names: string[]): Rule<Found> => ({
  name: `meta ${names.join(' | ')}`,
  source: 'meta',
  find: ({ page }) => names.map((name) => page.metas(name).flatMap((text) => named(CATALOGUE.test(name) ? upright(text) : text))),
});

/** WordPress and Yoast: `twitter:label1` says "Written by" in the page's language, `twitter:data1` who did. */
export const twitterLabel: Rule<Found> = {
  name: 'twitter:label Written by',
  source: 'meta',
  find: ({ page }) =>
    ['1', '2']
      .filter((slot) => isAuthorHeading(page.metas(`twitter:label${slot}`)[0] ?? ''))
      .map((slot) => page.metas(`twitter:data${slot}`).flatMap((text) => named(text))),
};

/** Metas whose names say author in a way that no list knows (`mrf:authors`, `dcsext.author`); some sites fill them with an account's name. */
export const NAMED_METAS: Rule<Found> = {
  name: 'meta that says author',
  source: 'meta',
  find: ({ page: { $ } }) =>
    $('meta[content]')
      .toArray()
      .filter(({ attribs }) => saysWriter(attribs['name'] ?? attribs['property'] ?? ''))
      .map(({ attribs }) => named(tidy(attribs['content'] ?? ''))),
};

/** "Roe, Jane" as a person is called, of a text that is one name. */
function upright(text: string): string {
  const [family = '', given = '', ...more] = text.split(/,\s/);
  const isTurned = more.length === 0 && GIVEN.test(given) && (hasFirstName(given) || !looksLikePerson(family));
  return isTurned ? `${given} ${family}` : text;
}

// "Jane", "J. R.", "Jane van"
const GIVEN = /^\p{Lu}(?:\p{Ll}|\.)[\p{L}.'’ -]{0,30}$/u;
