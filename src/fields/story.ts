import { wordsOf } from '../page/data-pictures.ts';
import { isList, isObject, listOf, own, type Json, type JsonObject } from '../page/json-ld.ts';
import type { Evidence, Rule } from './field.ts';
import { oncePerEvidence } from './kept.ts';

/** The values of an object by their keys, written in whatever case and joined however: `field_sub_title` is `subtitle`. */
export type Values = ReadonlyMap<string, Json>;

export const valuesIn = (node: JsonObject): Values =>
  new Map(
    Object.keys(node)
      .toReversed()
      .map((key): [string, Json] => [
        key
          .replace(/^(?:field|acf)_/, '')
          .replace(/[_-]/g, '')
          .toLowerCase(),
        own(node, key) ?? null,
      ]),
  );

/**
 * What the object says in which the text was found, where scripts fill the page: what a reader sees of the article is all of the
 * data's.
 */
export const valuesOfStory = oncePerEvidence(({ body }): Values => (body.story ? valuesIn(body.story) : new Map<string, Json>()));

export function firstOf<T>(values: Values, keys: readonly string[], read: (value: Json) => T | null | undefined): T | undefined {
  for (const key of keys) {
    const value = values.get(key);
    const found = value === undefined || value === null ? undefined : read(value);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** The words that the article's data has under the first of the keys. */
function told(name: string, keys: readonly string[]): Rule<string> {
  return {
    name: `article's data ${name}`,
    source: 'hydration',
    find: (evidence) => {
      const { follow } = evidence.page.hydration;
      const values = valuesOfStory(evidence);
      return keys.flatMap((key) => wordsOf(follow(values.get(key))) ?? []);
    },
  };
}

export const TOLD_TITLE = told('title', ['headline', 'headlines', 'maintitle', 'title', 'heading']);

export const TOLD_DEK = told('dek', [
  'standfirst',
  'dek',
  'deck',
  'subheadlines',
  'subheadline',
  'subhead',
  'subheading',
  'subtitle',
  'chapo',
  'chapeau',
  'perex',
  'ingress',
  'entradilla',
  'bajada',
  'sommario',
  'vorspann',
  'lead',
  'lede',
  'leadtext',
  'intro',
  'introduction',
  'teasertext',
  'teaser',
  'summary',
  'abstract',
  'excerpt',
  'description',
]);

export const TOLD_PUBLISHED_AT = told('date', [
  'firstpublishedat',
  'firstpublishdate',
  'firstpublished',
  'publishedat',
  'publishedon',
  'publisheddate',
  'datepublished',
  'displaydate',
  'publishdate',
  'publicationdate',
  'publishtime',
  'published',
  'pubdate',
  'dategmt',
  'date',
  'created',
]);

export const TOLD_MODIFIED_AT = told('date of a change', [
  'modifiedat',
  'lastmodified',
  'datemodified',
  'modifieddate',
  'updatedat',
  'updateddate',
  'lastupdateddate',
  'lastupdated',
  'modifiedgmt',
  'modified',
  'updated',
  'changed',
]);

const NAMES = ['name', 'title', 'label', 'text', 'displayname'];

/** A part of the paper or a tag by its name. */
function nameIn(value: Json, evidence: Evidence, depth = 0): string | undefined {
  const node = evidence.page.hydration.follow(value);
  if (isList(node)) return node[0] === undefined || depth > 2 ? undefined : nameIn(node[0], evidence, depth + 1);
  return isObject(node) ? firstOf(valuesIn(node), NAMES, (one) => wordsOf(one)) : (wordsOf(node) ?? undefined);
}

export const TOLD_SECTION: Rule<string> = {
  name: "article's data section",
  source: 'hydration',
  find: (evidence) => {
    const values = valuesOfStory(evidence);
    const taxonomy = values.get('taxonomy');
    const primary = isObject(taxonomy) ? (own(taxonomy, 'primary_section') ?? own(taxonomy, 'primarySection')) : undefined;
    const keys = [
      'kicker',
      'label',
      'primarysection',
      'primarycategory',
      'section',
      'sections',
      'category',
      'categories',
      'channel',
      'topic',
    ];
    const all = [primary, ...keys.map((key) => values.get(key))];
    return all.flatMap((value) => (value === undefined || value === null ? [] : (nameIn(value, evidence) ?? [])));
  },
};

export const TOLD_TAGS: Rule<readonly string[]> = {
  name: "article's data tags",
  source: 'hydration',
  find: (evidence) => {
    const { follow } = evidence.page.hydration;
    const values = valuesOfStory(evidence);
    const taxonomy = values.get('taxonomy');
    const all = [values.get('tags'), values.get('keywords'), values.get('topics'), isObject(taxonomy) ? own(taxonomy, 'tags') : undefined];
    return all.map((value) => listOf(follow(value)).slice(0, MOST_TAGS)).map((list) => list.flatMap((one) => nameIn(one, evidence) ?? []));
  },
};

const MOST_TAGS = 50;
