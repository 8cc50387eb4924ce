import type { Author } from '../article.ts';
import { isObject, listOf, own, typesOf, type Json } from '../page/json-ld.ts';
import { looksLikePerson, readNames, toName } from '../text/names.ts';
import { fold, tidy, toText } from '../text/spaces.ts';
import { findAuthorBoxes } from './author-box.ts';
import { isBeside } from './place.ts';
import { announcedLines, headlineLines, ledLines, namesNearDate, printedLines, profileLinks, type PrintedLine } from './printed-bylines.ts';
import type { Evidence, Field, Rule } from './field.ts';

type Found = readonly Author[];

const bare = (name: string, url: string | null = null, role: string | null = null): Author => ({
  name,
  role,
  bio: null,
  url,
  image: null,
  social: [],
});

const named = (text: string, url: string | null = null): Author[] => {
  const found = readNames(text);
  return found.map(({ name, role }) => bare(name, found.length === 1 ? url : null, role));
};

/** The authors of the best article node: names, lists of names, Persons, references. */
const structured: Rule<Found> = {
  name: 'article.author',
  source: 'json-ld',
  find: ({ page }) =>
    page.jsonLd.articles.map((node) => listOf(own(node, 'author')).flatMap((value) => fromJson(page.jsonLd.follow(value), page.resolve))),
};

function fromJson(value: Json | undefined, resolve: Evidence['page']['resolve']): Author[] {
  if (typeof value === 'string') return named(value);
  if (!isObject(value)) return [];
  const url = resolve(toText(own(value, 'url')) ?? toText(own(value, '@id'))) ?? null;
  const isOrganization = typesOf(value).some((type) => /Organization/.test(type));
  return listOf(own(value, 'name')).flatMap((name) => {
    const text = toText(name) ?? '';
    if (!isOrganization) return named(text, url);
    const body = toName(text);
    return body ? [bare(body, url)] : [];
  });
}

const fromMeta = (...names: string[]): Rule<Found> => ({
  name: `meta ${names.join(' | ')}`,
  source: 'meta',
  find: ({ page }) => names.map((name) => page.metas(name).flatMap((text) => named(text))),
});

const WRITTEN_BY =
  /written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|kirjoittanut|автор|author|autor/i;

const twitterLabel: Rule<Found> = {
  name: 'twitter:label Written by',
  source: 'meta',
  find: ({ page }) =>
    ['1', '2']
      .filter((slot) => WRITTEN_BY.test(page.metas(`twitter:label${slot}`)[0] ?? ''))
      .map((slot) => page.metas(`twitter:data${slot}`).flatMap((text) => named(text))),
};

const LONGEST_NAME = 90;

const links = (selector: string, source: 'microdata' | 'page'): Rule<Found> => ({
  name: `select ${selector}`,
  source,
  find: ({ page }) => {
    const { $ } = page;
    const found = $(selector)
      .toArray()
      .filter((element) => !isBeside(element))
      .slice(0, 8)
      .map((element) => ({ text: tidy($(element).attr('content') ?? $(element).text()), href: $(element).attr('href') }))
      .filter(({ text }) => text.length <= LONGEST_NAME);
    return [found.flatMap(({ text, href }) => named(text, page.resolve(href) ?? null))];
  },
});

/** The people of a printed line; its elements part them, unless a name runs over two. */
function inLine({ text, parts }: PrintedLine): Author[] {
  const [inParts = [], inText = []] = [parts, text].map((line) => named(line).filter(({ name }) => looksLikePerson(name)));
  return inParts.length > 0 ? inParts : inText;
}

const byline: Rule<Found> = { name: 'printed byline', source: 'page', find: ({ page }) => printedLines(page).map(inLine) };

const led: Rule<Found> = {
  name: 'line that opens with By',
  source: 'page',
  find: function* lines({ page }) {
    for (const line of ledLines(page)) yield inLine(line);
  },
};

const announced: Rule<Found> = {
  name: 'line under the headline that opens with By',
  source: 'page',
  find: ({ page }) => announcedLines(page).map(({ parts }) => named(parts)),
};

const profiles: Rule<Found> = {
  name: 'link of the byline to a profile',
  source: 'page',
  find: ({ page }) => [profileLinks(page).flatMap((link) => named(tidy(page.$(link).text()), page.resolve(link.attribs['href']) ?? null))],
};

const beside: Rule<Found> = {
  name: 'name beside the date under the headline',
  source: 'page',
  find: ({ page }) => namesNearDate(page).map((text) => named(text)),
};

/** What is printed under the headline where the page's data name fewer people, or somebody who is printed nowhere. */
const printedFirst: Rule<Found> = {
  name: 'byline under the headline',
  source: 'page',
  find: function* corrected(evidence) {
    const { page } = evidence;
    const data = [structured, twitterLabel, fromMeta('author')]
      .flatMap((rule) => [...rule.find(evidence)])
      .find((candidate) => candidate.some(({ name }) => looksLikePerson(name)));
    if (!data) return;
    const known = data.filter(({ name }) => looksLikePerson(name)).map(({ name }) => plain(name));
    const printed = distinct(headlineLines(page).flatMap(inLine));
    const names = printed.map(({ name }) => plain(name));
    if (names.length > known.length && known.every((name) => names.includes(name))) yield printed;
  },
};

const plain = (name: string): string => fold(name.replace(/,\s.*$/, '')).replace(/^(?:dr|prof|mr|mrs|ms) /, '');

function distinct(authors: Found): Author[] {
  const seen = new Map<string, Author>();
  for (const author of authors) if (!seen.has(plain(author.name))) seen.set(plain(author.name), author);
  return [...seen.values()];
}

function isSiteName(name: string, { page }: Evidence): boolean {
  const sites = [...page.metas('og:site_name'), page.url ? (new URL(page.url).hostname.replace(/^www\./, '').split('.')[0] ?? '') : ''].map(
    (name) => fold(name).replaceAll(' ', ''),
  );
  return sites.some((site) => site !== '' && fold(name).replaceAll(' ', '').startsWith(site));
}

/** A rule's candidates that name a person; bodies wait until no rule finds one. */
const persons = (rule: Rule<Found>): Rule<Found> => ({
  ...rule,
  find: function* found(evidence) {
    for (const candidate of rule.find(evidence))
      if (candidate.some(({ name }) => looksLikePerson(name) && !isSiteName(name, evidence))) yield candidate;
  },
});

// Account names, and what a company calls itself where it signs.
const ACCOUNT = /^(?:\S*[\d_]\S*|\p{Ll}+-\p{Ll}\S*)$/u;
const NOBODY = /\b(?:inc|llc|ltd|official|pc|admin|webmaster)\b\.?/i;

const anybody = (rule: Rule<Found>): Rule<Found> => ({
  ...rule,
  name: `${rule.name} (no person named)`,
  find: function* found(evidence) {
    for (const candidate of rule.find(evidence)) yield candidate.filter(({ name }) => !NOBODY.test(name) && !ACCOUNT.test(name));
  },
});

/** Names of the site, its desk or an agency go where a person stands beside them. */
function people(candidate: Found, evidence: Evidence): Author[] {
  const unique = distinct(candidate);
  const persons = unique.filter(({ name }) => looksLikePerson(name) && !isSiteName(name, evidence));
  return (persons.length > 0 ? persons : unique).slice(0, 20);
}

/** Bio, role, portrait and accounts from the page's author boxes and Person nodes. */
function withBoxes(authors: readonly Author[], { page }: Evidence): Author[] {
  const boxes = findAuthorBoxes(
    page,
    authors.map(({ name }) => name),
  );
  return authors.map((author) => {
    const own = boxes.filter(({ name }) => name !== undefined && fold(name) === fold(author.name));
    const mine = own.length === 0 && authors.length === 1 ? boxes.filter(({ name }) => name === undefined).slice(0, 1) : own;
    const bio = mine.find((box) => box.bio !== null)?.bio ?? null;
    return {
      ...author,
      bio,
      role: mine.find((box) => box.role !== null && fold(box.role) !== fold(author.name))?.role ?? author.role,
      image: mine.find(({ image }) => image !== null)?.image ?? null,
      social: [...new Set(mine.flatMap(({ social }) => social))],
    };
  });
}

const NAME_CLASSES =
  '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="author_name" i], [class*="entry-author" i], [class*="byline-name" i], [class*="byline__name" i], [class*="creator-name" i], [class*="post-author" i]';

const SOURCES: readonly Rule<Found>[] = [
  structured,
  links('[itemprop="author"] [itemprop="name"], [itemprop="author"][content]', 'microdata'),
  links('a[rel~="author"]', 'page'),
  twitterLabel,
  fromMeta(
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'article:author_name',
    'article:author',
    'byl',
    'cxenseparse:author',
    'citation_author',
  ),
  byline,
  led,
  beside,
  announced,
  profiles,
  links(NAME_CLASSES, 'page'),
];

export const authors: Field<Found> = {
  about: 'The people who wrote the article, in the order of the page, each with role and bio where printed.',
  rules: [printedFirst, ...SOURCES.map(persons), ...SOURCES.map(anybody)],
  accept: (candidate, evidence) => {
    const found = people(candidate, evidence);
    return found.length > 0 ? withBoxes(found, evidence) : undefined;
  },
};
