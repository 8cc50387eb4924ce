import type { AnyNode } from 'domhandler';
import type { Author } from '../article.ts';
import { isObject, listOf, own, typesOf, type Json, type JsonObject } from '../page/json-ld.ts';
import { toName } from '../text/names.ts';
import { toText } from '../text/spaces.ts';
import { fromMeta, twitterLabel } from './author-metas.ts';
import type { Evidence, Rule } from './field.ts';
import { bare, distinct, named, type Found } from './found-authors.ts';
import { headlineOf } from './headline-zone.ts';
import { hydratedAuthors } from './hydrated.ts';
import { kept } from './kept.ts';
import { linked, links } from './people-in-lines.ts';

/** The authors of the best article node: names, lists of names, Persons, references. */
export const structured: Rule<Found> = kept({
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

const MICRODATA = '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"][content]';

export const microdata: Rule<Found> = kept({
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
