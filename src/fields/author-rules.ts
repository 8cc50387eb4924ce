import type { AnyNode } from 'domhandler';
import { isTag } from 'domhandler';
import type { Author } from '../article.ts';
import { hasFirstName } from '../text/first-names.ts';
import { isOtherWork } from '../text/names.ts';
import { isRole } from '../text/roles.ts';
import { isAuthorLink } from './author-links.ts';
import { avatarNames, labelledNames, portrayedWriters, profileLinks } from './bare-names.ts';
import type { Evidence, Rule } from './field.ts';
import { distinct, named, type Found } from './found-authors.ts';
import { headlineZone, headOfArticle } from './headline-zone.ts';
import { kept } from './kept.ts';
import { namesAbove, namesNearDate } from './names-near-date.ts';
import { namesOverBios } from './names-over-bios.ts';
import { namesAlone } from './names-under-headline.ts';
import { inLine, linked, links, LONGEST_NAME } from './people-in-lines.ts';
import { isUnderOthers } from './place.ts';
import {
  announcedLines,
  bylineBox,
  isInTeaser,
  isOtherHand,
  isSignedByOne,
  ledByOwn,
  ledUnderHeadline,
  linesUnderHeadline,
  neighbours,
  printedLines,
  signedNames,
} from './printed-bylines.ts';
import { lineOf, type PrintedLine } from './printed-text.ts';
import { saidWriters } from './said-writers.ts';
import { siteOwners } from './site-owner.ts';

const lines = (name: string, find: (page: Evidence['page']) => Iterable<PrintedLine>): Rule<Found> =>
  kept({
    name,
    source: 'page',
    find: function* found({ page }) {
      for (const line of find(page)) yield inLine(line);
    },
  });

/** Printed lines, those of one box together: several authors stand in elements of their own, or in links to pages of theirs. */
const printed = (name: string, find: (page: Evidence['page']) => readonly PrintedLine[]): Rule<Found> =>
  kept({
    name,
    source: 'page',
    find: function* found({ page }) {
      const all = find(page).map((line) => ({ line, box: bylineBox(line), people: inLine(line) }));
      for (const { line, box, people } of all) {
        const mates =
          box && people.length > 0 ? all.filter((other) => isBesideBox(other.box, box) && namesMate(other.line, other.people)) : [];
        yield distinct([people, ...mates.map((mate) => mate.people), ...(people.length === 1 ? linkedMates(page, line) : [])].flat());
      }
    },
  });

/** Whether two boxes of bylines are one, or stand beside each other and look alike: an author in each. */
function isBesideBox(one: AnyNode | undefined, other: AnyNode): boolean {
  if (!one || one === other || !isTag(one) || !isTag(other)) return one === other;
  return one.parent === other.parent && one.name === other.name && one.attribs['class'] === other.attribs['class'];
}

/** Whether a line beside another names a person, and not the role of one: "National Science Reporter". */
function namesMate({ text }: PrintedLine, people: Found): boolean {
  return text.length <= LONGEST_NAME && (!isRole(text) || people.some(({ name }) => hasFirstName(name)));
}

/** The people behind the links to authors that stand in one small box with a line that is or holds such a link. */
function linkedMates(page: Evidence['page'], { element }: PrintedLine): Author[][] {
  const near = page.$(element).closest('a[href]').toArray();
  const link = [...near, ...(isTag(element) ? page.$(element).find('a[href]').toArray() : [])].filter(isTag).find(isAuthorLink);
  if (!link) return [];
  const mates = neighbours(link, headlineZone(page).filter(isAuthorLink)).filter(
    (mate) => !isOtherHand(mate) && !isOtherWork(page.$(mate).text()),
  );
  return mates.map((mate) => inLine(lineOf(mate, LONGEST_NAME) ?? { element: mate, text: '', parts: '' }));
}

const texts = (name: string, find: (page: Evidence['page']) => readonly string[]): Rule<Found> =>
  kept({
    name,
    source: 'page',
    find: ({ page }) => find(page).map((text) => named(text)),
  });

export const PROFILES: Rule<Found> = {
  name: 'link of the byline to a profile',
  source: 'page',
  find: (evidence) => [linked(evidence, profileLinks(evidence.page))],
};

/** Scholars whom The Conversation's free articles name, each with a profile, wherever they are published again. */
export const SYNDICATED = links('a[href*="theconversation.com/profiles/"]');

/** What markup calls the author in so many words, whoever that is. */
export const STATED: Rule<Found> = links('[itemprop~="author"]:not([itemscope]):not([content])');

const NAME_CLASSES =
  '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i], [class*="entry-author" i], [class*="byline-name" i], [class*="byline__name" i], [class*="creator-name" i], [class*="avatar__name" i], [class*="avatar-name" i], [class*="post-author" i]';

export const UNDER_HEADLINE = printed('printed byline under the headline', (page) =>
  linesUnderHeadline(page).filter((line) => !isInTeaser(page, line)),
);

/** The lines above the lede that a word announces; whatever calls itself a byline elsewhere may be of others. */
export const LED = printed('line over the lede that opens with By', (page) => {
  const head = headOfArticle(page);
  const isOwn = (line: PrintedLine): boolean => head.has(line.element) && !isUnderOthers(line.element) && !isInTeaser(page, line);
  return isSignedByOne(page) ? [] : ledUnderHeadline(page).filter(isOwn);
});

export const ANNOUNCED = texts('line under the headline that opens with By', (page) => announcedLines(page).map(({ rest }) => rest));

export const SAID: Rule<Found> = texts('picture or link that says who wrote', (page) => {
  const names = saidWriters(page).map(({ name }) => name);
  return names.length > 0 ? [names.join('; ')] : [];
});

export const ANYWHERE: readonly Rule<Found>[] = [
  texts('name over a biography', namesOverBios),
  texts('portrait beside a biography', portrayedWriters),
  texts('name beside the date under the headline', namesNearDate),
  texts('linked or portrayed name under the headline', (page) =>
    namesAlone(page).flatMap((alone) => (alone.isSure ? [alone.names.join('; ')] : [])),
  ),
  texts('name above the headline', namesAbove),
  printed('printed byline', (page) => printedLines(page).filter((line) => !isInTeaser(page, line))),
  lines('line that opens with By', ledByOwn),
  texts('name after the word Author', labelledNames),
  texts('avatar under the headline', avatarNames),
  texts('name alone under the headline', (page) => namesAlone(page).map(({ names }) => names.join('; '))),
  links(NAME_CLASSES),
];

export const SIGNED = texts('line that opens with Posted by', signedNames);

export const OWNER = texts('owner of the site', siteOwners);
