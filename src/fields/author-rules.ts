import type { AnyNode } from 'domhandler';
import { isTag } from 'domhandler';
import type { Author } from '../article.ts';
import { isObject, listOf, own, typesOf, type Json, type JsonObject } from '../page/json-ld.ts';
import { hasFirstName } from '../text/first-names.ts';
import { EDGE, isOtherWork, isRole, looksLikePerson, toName } from '../text/names.ts';
import { fold, tidy, toText } from '../text/spaces.ts';
import { namesOverBios } from './author-box.ts';
import { isAuthorLink } from './author-links.ts';
import { avatarNames, labelledNames, portrayedWriters, profileLinks } from './bare-names.ts';
import { headlineOf, headlineZone, headOfArticle } from './headline-zone.ts';
import {
  announcedLines,
  bylineBox,
  isInTeaser,
  ledByOwn,
  ledUnderHeadline,
  signedNames,
  linesUnderHeadline,
  isOtherHand,
  isSignedByOne,
  isOutside,
  neighbours,
  printedLines,
} from './printed-bylines.ts';
import { lineOf, type PrintedLine } from './printed-text.ts';
import { fromMeta, twitterLabel } from './author-metas.ts';
import { bare, distinct, isPerson, named, plain, type Found } from './found-authors.ts';
import { kept } from './kept.ts';
import { namesAbove, namesNearDate } from './names-near-date.ts';
import { namesAlone } from './names-under-headline.ts';
import { saidWriters } from './said-writers.ts';
import { siteOwners } from './site-owner.ts';
import { isUnderOthers } from './place.ts';
import { hydratedAuthors } from './hydrated.ts';
import type { Evidence, Rule } from './field.ts';

/** The authors of the best article node: names, lists of names, Persons, references. */
const structured: Rule<Found> = kept({
  name: 'article.author',
  source: 'json-ld',
  find: ({ page }) =>
    page.jsonLd.articles.map((node) => listOf(own(node, 'author')).flatMap((value) => fromJson(page.jsonLd.follow(value), page.resolve))),
});

function fromJson(value: Json | undefined, resolve: Evidence['page']['resolve']): Author[] {
  if (typeof value === 'string') return named(value);
  if (!isObject(value)) return [];
  const url = resolve(toText(own(value, 'url')) ?? toText(own(value, '@id'))) ?? null;
  const isOrganization = typesOf(value).some((type) => /Organization/.test(type));
  const names = own(value, 'name') === undefined ? inParts(value) : listOf(own(value, 'name'));
  return names.flatMap((name) => {
    const text = toText(name) ?? '';
    if (!isOrganization) return named(text, url);
    const body = toName(text);
    return body ? [bare(body, url)] : [];
  });
}

/** A Person without `name`: `givenName`, `additionalName`, `familyName`. */
function inParts(person: JsonObject): string[] {
  const parts = ['givenName', 'additionalName', 'familyName'].map((key) => toText(own(person, key)));
  return parts[0] && parts[2] ? [parts.filter(Boolean).join(' ')] : [];
}

const LONGEST_NAME = 90;

const linked = ({ page }: Evidence, elements: readonly AnyNode[]): Author[] => {
  const { $ } = page;
  return elements
    .filter((element) => !isOutside(page, element) && !isOtherHand(element) && !isInTeaser(page, { element, text: $(element).text() }))
    .slice(0, 8)
    .flatMap((element) => {
      const url = page.resolve($(element).attr('href')) ?? null;
      const line = lineOf(element, LONGEST_NAME);
      const inParts = named(tidy($(element).attr('content') ?? '') || (line?.parts ?? ''), url);
      const inText = named(line?.text ?? '', url);
      return inText.some(isPerson) && !inParts.some(({ name }) => inText.some((one) => one.name === name)) ? inText : inParts;
    });
};

const links = (selector: string): Rule<Found> =>
  kept({
    name: `select ${selector}`,
    source: 'page',
    find: (evidence) => [linked(evidence, evidence.page.$(selector).toArray())],
  });

const MICRODATA = '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"][content]';

const microdata: Rule<Found> = kept({
  name: `select ${MICRODATA}`,
  source: 'microdata',
  find: (evidence) => [linked(evidence, microdataAuthors(evidence))],
});

/** Names of the item that holds the headline, else of the only item that has some: other items are teasers and comments. */
function microdataAuthors(evidence: Evidence): readonly AnyNode[] {
  const { $ } = evidence.page;
  const headline = headlineOf(evidence.page);
  const items = new Map<AnyNode | undefined, AnyNode[]>();
  for (const element of $(MICRODATA).toArray()) {
    const item = $(element).closest('[itemprop~="author"]').parent().closest('[itemscope]').get(0);
    const elements = items.get(item);
    if (elements) elements.push(element);
    else items.set(item, [element]);
  }
  const holds = (item: AnyNode | undefined): boolean =>
    item !== undefined &&
    headline !== undefined &&
    $(headline)
      .parents()
      .toArray()
      .some((up) => up === item);
  const own = [...items.keys()].find(holds);
  return (own === undefined && items.size > 1 ? items.get(undefined) : (items.get(own) ?? [...items.values()][0])) ?? [];
}

/** The people of a printed line; its elements part them, unless a name runs over two. */
function inLine({ element, text, parts }: PrintedLine): Author[] {
  const isList = isTag(element) && /^[uo]l$/.test(element.name);
  const [inParts = [], inText = []] = [isList ? parts.replaceAll(EDGE, '; ') : parts, text].map((line) =>
    named(line).filter(({ name }) => looksLikePerson(name)),
  );
  return inParts.length > 0 ? inParts : inText;
}

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

/** Who made the article, where its data names no author. */
export const CREATOR: Rule<Found> = kept({
  name: 'article.creator',
  source: 'json-ld',
  find: ({ page }) =>
    page.jsonLd.articles
      .filter((node) => own(node, 'author') === undefined)
      .map((node) => listOf(own(node, 'creator')).flatMap((value) => fromJson(page.jsonLd.follow(value), page.resolve))),
});

/** The names that the state for the browser gives this article. */
export const HYDRATED: Rule<Found> = {
  name: 'hydration authors',
  source: 'hydration',
  isGuess: true,
  find: (evidence) => [distinct(hydratedAuthors(evidence).flatMap((text) => named(text)))],
};

export const PROFILES: Rule<Found> = {
  name: 'link of the byline to a profile',
  source: 'page',
  find: (evidence) => [linked(evidence, profileLinks(evidence.page))],
};

/** Scholars whom The Conversation's free articles name, each with a profile, wherever they are published again. */
export const SYNDICATED = links('a[href*="theconversation.com/profiles/"]');

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

/** What markup calls the author in so many words, whoever that is. */
export const STATED: Rule<Found> = links('[itemprop~="author"]:not([itemscope]):not([content])');

const NAME_CLASSES =
  '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i], [class*="entry-author" i], [class*="byline-name" i], [class*="byline__name" i], [class*="creator-name" i], [class*="avatar__name" i], [class*="avatar-name" i], [class*="post-author" i]';

export const DATA: readonly Rule<Found>[] = [
  structured,
  microdata,
  links('a[rel~="author"]'),
  twitterLabel,
  fromMeta(
    'author',
    'parsely-author',
    'sailthru.author',
    // What journals tell Google Scholar; `dc.creator` there is the first author alone.
    'citation_author',
    'citation_authors',
    'dc.creator',
    'article:author_name',
    'article:author',
    'byl',
    'cxenseparse:author',
  ),
];

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
