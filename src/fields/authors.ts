import type { Author } from '../article.ts';
import { isObject, listOf, own, typesOf, type Json } from '../page/json-ld.ts';
import { looksLikePerson, splitNames, toName } from '../text/names.ts';
import { fold, tidy, toText } from '../text/spaces.ts';
import { findAuthorBoxes } from './author-box.ts';
import { isBeside } from './place.ts';
import { ledBylines, printedBylines } from './printed-bylines.ts';
import type { Evidence, Field, Rule } from './field.ts';

type Found = readonly Author[];

const bare = (name: string, url: string | null = null): Author => ({ name, role: null, bio: null, url, image: null, social: [] });

/** The authors of the best article node: names, lists of names, Persons, references. */
const structured: Rule<Found> = {
  name: 'article.author',
  source: 'json-ld',
  find: ({ page }) =>
    page.jsonLd.articles.map((node) => listOf(own(node, 'author')).flatMap((value) => fromJson(page.jsonLd.follow(value), page.resolve))),
};

function fromJson(value: Json | undefined, resolve: Evidence['page']['resolve']): Author[] {
  if (typeof value === 'string') return splitNames(value).map((name) => bare(name));
  if (!isObject(value)) return [];
  const url = resolve(toText(own(value, 'url')) ?? toText(own(value, '@id'))) ?? null;
  const isOrganization = typesOf(value).some((type) => /Organization/.test(type));
  return listOf(own(value, 'name')).flatMap((name) => {
    const text = toText(name) ?? '';
    const names = isOrganization ? [toName(text) ?? ''].filter(Boolean) : splitNames(text);
    return names.map((one) => bare(one, names.length === 1 ? url : null));
  });
}

const fromMeta = (...names: string[]): Rule<Found> => ({
  name: `meta ${names.join(' | ')}`,
  source: 'meta',
  find: ({ page }) =>
    names.map((name) =>
      page
        .metas(name)
        .flatMap(splitNames)
        .map((one) => bare(one)),
    ),
});

const twitterLabel: Rule<Found> = {
  name: 'twitter:label Written by',
  source: 'meta',
  find: ({ page }) =>
    ['1', '2']
      .filter((slot) =>
        /written by|verfasst von|écrit par|escrito por|scritto da|geschreven door|author|autor/i.test(
          page.metas(`twitter:label${slot}`)[0] ?? '',
        ),
      )
      .map((slot) =>
        page
          .metas(`twitter:data${slot}`)
          .flatMap(splitNames)
          .map((one) => bare(one)),
      ),
};

const links = (selector: string, source: 'microdata' | 'page'): Rule<Found> => ({
  name: `select ${selector}`,
  source,
  find: ({ page }) => {
    const { $ } = page;
    const found = $(selector)
      .toArray()
      .filter((element) => !isBeside(element));
    return [
      found
        .slice(0, 8)
        .flatMap((element) =>
          splitNames(tidy($(element).attr('content') ?? $(element).text())).map((one) =>
            bare(one, page.resolve($(element).attr('href')) ?? null),
          ),
        ),
    ];
  },
});

const byline: Rule<Found> = {
  name: 'printed byline',
  source: 'page',
  find: ({ page }) =>
    printedBylines(page).map((line) =>
      splitNames(line)
        .filter(looksLikePerson)
        .map((one) => bare(one)),
    ),
};

const led: Rule<Found> = {
  name: 'line that opens with By',
  source: 'page',
  find: function* lines({ page }) {
    for (const line of ledBylines(page)) {
      yield splitNames(line)
        .filter(looksLikePerson)
        .map((one) => bare(one));
    }
  },
};

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

// Account names, and what a company calls the people who write for it.
const ACCOUNT = /^(?:\S*[\d_]\S*|\p{Ll}+-\p{Ll}\S*)$/u;
const NOBODY = /\b(?:team|inc|llc|ltd|official|pc|admin|webmaster|marketing)\b\.?/i;

const anybody = (rule: Rule<Found>): Rule<Found> => ({
  ...rule,
  name: `${rule.name} (no person named)`,
  find: function* found(evidence) {
    for (const candidate of rule.find(evidence)) yield candidate.filter(({ name }) => !NOBODY.test(name) && !ACCOUNT.test(name));
  },
});

/** Names of the site, its desk or an agency go where a person stands beside them. */
function people(candidate: Found, evidence: Evidence): Author[] {
  const unique = [...new Map(candidate.map((author) => [fold(author.name), author])).values()];
  const isSite = ({ name }: Author): boolean => isSiteName(name, evidence);
  const named = unique.filter((author) => !isSite(author) && looksLikePerson(author.name));
  if (named.length === 0) return unique.slice(0, 20);
  return unique.filter((author) => !isSite(author) && (looksLikePerson(author.name) || author.name.includes(' '))).slice(0, 20);
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
      role: mine.find((box) => box.role !== null && fold(box.role) !== fold(author.name))?.role ?? null,
      image: mine.find(({ image }) => image !== null)?.image ?? null,
      social: [...new Set(mine.flatMap(({ social }) => social))],
    };
  });
}

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
  links(
    '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i], [class*="byline" i] a, [class*="author" i] a[href*="author" i]',
    'page',
  ),
];

export const authors: Field<Found> = {
  about: 'The people who wrote the article, in the order of the page, each with role and bio where printed.',
  rules: [...SOURCES.map(persons), ...SOURCES.map(anybody)],
  accept: (candidate, evidence) => {
    const found = people(candidate, evidence);
    return found.length > 0 ? withBoxes(found, evidence) : undefined;
  },
};
