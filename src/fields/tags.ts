import { tagsIn } from '../text/filed-words.ts';
import { fold, readEntities, toText } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { isBeside } from './place.ts';
import { jsonLdValues } from './rules.ts';
import { TOLD_TAGS } from './story.ts';

const listOfMetas = (...names: string[]): Rule<readonly string[]> => ({
  name: `meta ${names.join(' | ')}`,
  source: 'meta',
  find: ({ page }) =>
    names
      .map((name) => page.metas(name))
      .filter((list) => list.length > 0)
      // One meta lists them, however often it is printed; of several each is a tag.
      .map((list) => [...new Set(list)])
      .map((list) => list.flatMap((text) => (list.length === 1 ? readEntities(readEntities(text)).split(/[,;]/) : text))),
});

const keywords: Rule<readonly string[]> = {
  name: 'article.keywords',
  source: 'json-ld',
  find: (evidence) => [jsonLdValues(evidence, 'keywords').flatMap((value) => toText(value)?.split(',') ?? [])],
};

const tagLinks: Rule<readonly string[]> = {
  name: 'a[rel~=tag]',
  source: 'page',
  find: ({ page: { $ } }) => [
    $('a[rel~="tag"]')
      .toArray()
      .flatMap((element) => toText($(element).text()) ?? []),
  ],
};

const MOST_LINKS = 20;

/** Links to the pages of tags, outside furniture; many of them are a cloud of all that the site knows. */
const tagPages: Rule<readonly string[]> = {
  name: 'links to /tags/',
  source: 'page',
  find: ({ page: { $ } }) => {
    const links = $('a[href*="/tag/" i], a[href*="/tags/" i], a[href*="/tagged/" i]')
      .toArray()
      .slice(0, MOST_LINKS * 5);
    const own = links.filter((link) => !isBeside(link));
    return own.length > MOST_LINKS ? [] : [own.flatMap((link) => toText($(link).text()) ?? [])];
  },
};

const LONGEST_LINE = 200;
const MOST_WORDS = 3;

/** "Tags: mills, water" below the text. */
const printedLine: Rule<readonly string[]> = {
  name: 'line that opens with Tags',
  source: 'page',
  find: ({ body }) =>
    body.cut
      .flatMap(({ text }) => (text.length < LONGEST_LINE ? (tagsIn(text) ?? []) : []))
      .map((list) => list.split(/[,;、，|·•]/))
      // What no mark parts may be several.
      .filter(([first = '', ...others]) => others.length > 0 || first.trim().split(' ').length <= MOST_WORDS),
};

// What CMSs put before a name: "Category: News", "topic/floods".
const PREFIX =
  /^(?:(?:nlp )?categor(?:y|ies)|sections?|topics?|organi[sz]ations?|persons?|people|locations?|places?|tags?|keywords?)\s?[:/]\s?/i;
const KEY = /^(?:[0-9a-f]{8}-[0-9a-f-]{20,}|[a-z\d]+(?:[_:][a-z\d-]+)+|[A-Z]{2,8}:[A-Z\d-]+|_.*|[^=]*=.*|%\w+%|[{$]\{.*|\d+)$/;

/** A tag without what CMSs write before it; none where it is a key for machines. */
function forPeople(tag: string): string | undefined {
  const text = tag.trim().replace(/^#\s?/, '').replace(PREFIX, '').trim();
  return text.length > 1 && text.length <= 80 && !KEY.test(text) ? text : undefined;
}

export const tags: Field<readonly string[]> = {
  about: 'What the page files the article under.',
  rules: [
    keywords,
    listOfMetas('article:tag'),
    tagLinks,
    listOfMetas('news_keywords', 'parsely-tags', 'keywords'),
    tagPages,
    printedLine,
    TOLD_TAGS,
  ],
  accept: (candidate) => {
    const read = candidate.flatMap((tag) => forPeople(readEntities(readEntities(tag))) ?? []);
    const seen = new Map(read.map((tag) => [fold(tag), tag]));
    return seen.size > 0 ? [...seen.values()].slice(0, 50) : undefined;
  },
};
