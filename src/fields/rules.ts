import { isObject, listOf, own, typesOf, type Json } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { toText } from '../text/spaces.ts';
import type { Evidence, Rule } from './field.ts';

/** `<meta>` contents by name, property or itemprop, in the order of the names given. */
export function meta(...names: string[]): Rule<string> {
  return {
    name: `meta ${names.join(' | ')}`,
    source: 'meta',
    find: ({ page }) => names.flatMap((name) => page.metas(name)),
  };
}

/** Text values of an article node of the JSON-LD graph; a path goes through objects: `publisher.name`. */
export function jsonLd(path: string): Rule<string> {
  return {
    name: `article.${path}`,
    source: 'json-ld',
    find: (evidence) => jsonLdValues(evidence, path).flatMap((value) => toText(value) ?? []),
  };
}

/** Raw values of a path in the article nodes, references followed. */
export function jsonLdValues({ page: { jsonLd: graph } }: Evidence, path: string): Json[] {
  let values: readonly Json[] = graph.articles;
  for (const key of path.split('.')) {
    values = values.flatMap((value) => {
      const node: Json | undefined = graph.follow(value);
      return isObject(node) ? listOf(own(node, key)) : [];
    });
  }
  return values.flatMap((value) => graph.follow(value) ?? []);
}

/** Values of the JSON-LD nodes of the page itself, as `WebPage` or a kind of it. */
export function webPageValues({ jsonLd: graph }: Page, key: string): Json[] {
  return graph.nodes.filter((node) => typesOf(node).some((type) => type.endsWith('WebPage'))).flatMap((node) => own(node, key) ?? []);
}

/** The printed text of what a selector finds. */
export function select(selector: string): Rule<string> {
  return {
    name: `select ${selector}`,
    source: 'page',
    find: ({ page: { $ } }) =>
      $(selector)
        .toArray()
        .slice(0, 20)
        .flatMap((element) => toText($(element).text()) ?? []),
  };
}

/** An attribute of what a selector finds. */
export function selectAttribute(selector: string, attribute: string): Rule<string> {
  return {
    name: `select ${selector} @${attribute}`,
    source: 'page',
    find: ({ page: { $ } }) =>
      $(selector)
        .toArray()
        .slice(0, 20)
        .flatMap((element) => toText($(element).attr(attribute)) ?? []),
  };
}

/** Microdata: the `content`, `datetime` or text of an itemprop. */
export function microdata(property: string): Rule<string> {
  return {
    name: `itemprop ${property}`,
    source: 'microdata',
    find: ({ page: { $ } }) =>
      $(`[itemprop~="${property}"]`)
        .toArray()
        .slice(0, 10)
        .flatMap((element) => toText($(element).attr('content') ?? $(element).attr('datetime') ?? $(element).text()) ?? []),
  };
}

/** The first text of a JSON value: a string, or an object's name. */
export function nameOf(value: Json | undefined): string | undefined {
  if (isObject(value)) return toText(own(value, 'name'));
  return toText(value);
}
