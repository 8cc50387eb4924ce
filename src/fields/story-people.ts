import type { Author } from '../article.ts';
import { isUnresolved, pictureOf, wordsOf } from '../page/data-pictures.ts';
import { isObject, listOf, own, type Json } from '../page/json-ld.ts';
import { looksLikePerson } from '../text/person.ts';
import type { Evidence, Rule } from './field.ts';
import { bare, named, type AuthorBox, type Found } from './found-authors.ts';
import { oncePerEvidence } from './kept.ts';
import { firstOf, valuesIn, valuesOfStory, type Values } from './story.ts';

const AUTHORS = ['authors', 'author', 'writers', 'writer', 'byline', 'bylines', 'credits', 'contributors', 'reporters', 'reporter', 'uid'];

/** The people whom the article's data names, with what it says of each, as a box says it. */
export const toldBoxes = oncePerEvidence((evidence): readonly AuthorBox[] => {
  const { follow } = evidence.page.hydration;
  return (
    firstOf(valuesOfStory(evidence), AUTHORS, (value) => {
      const node = follow(value);
      const by = isObject(node) ? (own(node, 'by') ?? node) : node;
      const people = listOf(follow(by))
        .slice(0, MOST_AUTHORS)
        .flatMap((one) => toPerson(one, evidence));
      return people.length > 0 ? people : undefined;
    }) ?? []
  );
});

const MOST_AUTHORS = 12;

export const TOLD_AUTHORS: Rule<Found> = {
  name: "authors of the article's data",
  source: 'hydration',
  find: (evidence) => [toldBoxes(evidence).map(({ name, url, role }): Author => bare(name, url, role))],
};

function toPerson(value: Json, evidence: Evidence): AuthorBox[] {
  const node = evidence.page.hydration.follow(value);
  if (isObject(node)) return fromObject(valuesIn(node), evidence);
  return named(wordsOf(node) ?? '').map(({ name, role }) => ({ ...UNKNOWN, name, role }));
}

const UNKNOWN = { role: null, bio: null, url: null, image: null, social: [], rule: TOLD_AUTHORS.name, source: 'hydration' as const };

function fromObject(values: Values, evidence: Evidence): AuthorBox[] {
  const { hydration, resolve } = evidence.page;
  const words = (keys: readonly string[]): string | undefined => firstOf(values, keys, (one) => wordsOf(hydration.follow(one)));
  const name = words(['fullname', 'displayname', 'name', 'byline']) ?? inParts(words) ?? words(['title']);
  if (name === undefined || name.length > LONGEST_NAME) return [];
  return [
    {
      ...UNKNOWN,
      name,
      role: roleOf(words(ROLES), name),
      bio: words(['bio', 'biography', 'shortbio', 'longbio', 'about', 'description']) ?? null,
      url: resolve(words(['url', 'link', 'href', 'biopage', 'profileurl', 'permalink'])) ?? null,
      image: portraitIn(values, evidence) ?? null,
      social: accountsIn(values, evidence),
    },
  ];
}

function inParts(words: (keys: readonly string[]) => string | undefined): string | undefined {
  const parts = [words(['firstname', 'givenname']), words(['lastname', 'familyname', 'surname'])];
  return parts.every(Boolean) ? parts.join(' ') : undefined;
}

const ROLES = ['role', 'jobtitle', 'position', 'occupation', 'designation', 'function', 'title'];

function roleOf(said: string | undefined, name: string): string | null {
  return said === undefined || said === name || looksLikePerson(said) ? null : said;
}

function portraitIn(values: Values, { page }: Evidence): string | undefined {
  const portrait = firstOf(values, PORTRAITS, (one) => pictureOf(one, page.hydration.follow));
  return portrait && !isUnresolved(portrait) ? page.resolve(portrait.url) : undefined;
}

const PORTRAITS = ['image', 'photo', 'portrait', 'avatar', 'picture', 'headshot', 'profileimage'];
const LONGEST_NAME = 80;
const MOST_ACCOUNTS = 20;
const NETWORKS = [
  'twitter',
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'bluesky',
  'mastodon',
  'threads',
  'social',
  'sociallinks',
  'socials',
  'links',
];

function accountsIn(values: Values, { page }: Evidence): string[] {
  const all = NETWORKS.flatMap((key) => listOf(page.hydration.follow(values.get(key)))).slice(0, MOST_ACCOUNTS);
  const urls = all.map((one) => (isObject(one) ? (own(one, 'url') ?? own(one, 'href')) : one));
  return urls.flatMap((url) => (typeof url === 'string' && url.startsWith('https://') ? (page.resolve(url) ?? []) : []));
}
