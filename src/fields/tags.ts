import { fold, toText } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { jsonLdValues } from './rules.ts';

const listOfMetas = (...names: string[]): Rule<readonly string[]> => ({
  name: `meta ${names.join(' | ')}`,
  source: 'meta',
  find: ({ page }) =>
    names
      .map((name) => page.metas(name))
      .filter((list) => list.length > 0)
      .map((list) => list.flatMap((text) => (list.length === 1 ? text.split(/\s*[,;]\s*/) : text))),
});

const keywords: Rule<readonly string[]> = {
  name: 'article.keywords',
  source: 'json-ld',
  find: (evidence) => [jsonLdValues(evidence, 'keywords').flatMap((value) => toText(value)?.split(/\s*,\s*/) ?? [])],
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

export const tags: Field<readonly string[]> = {
  about: 'What the page files the article under.',
  rules: [keywords, listOfMetas('article:tag'), tagLinks, listOfMetas('news_keywords', 'parsely-tags', 'keywords')],
  accept: (candidate) => {
    const seen = new Map(candidate.filter((tag) => tag.length > 1 && tag.length <= 80).map((tag) => [fold(tag), tag]));
    return seen.size > 0 ? [...seen.values()].slice(0, 50) : undefined;
  },
};
