import type { CheerioAPI } from 'cheerio/slim';
import { tidy } from '../text/spaces.ts';
import { flatten, type Limit } from './guard.ts';
import { readHydration, type Hydration } from './hydration.ts';
import { loadIndexed } from './indexed.ts';
import { readJsonLd, type JsonLd } from './json-ld.ts';
import { placeStreamed } from './streamed.ts';
import { parseTree, type Tree } from './tree.ts';
import { toHttpUrl, type HttpUrl } from './url.ts';

/** One parse of a page, and read-only views on it. No rule may change the tree. */
export interface Page {
  readonly $: CheerioAPI;
  /** The address the page came from, if known. */
  readonly url: HttpUrl | undefined;
  readonly jsonLd: JsonLd;
  /** Objects of the state that a framework left for the browser and that speak of an article or a picture. */
  readonly hydration: Hydration;
  /** The structural limit that the page broke; then it was read flat. */
  readonly limit: Limit | undefined;
  /** Whether a page read flat has more text than was taken. */
  readonly isCut: boolean;
  /** Contents of `<meta>` by name, property or itemprop (lower case), in page order, tidied, none empty. */
  metas(name: string): readonly string[];
  /** An address on the page made absolute; undefined for anything that is not http(s). */
  resolve(href: string | undefined): HttpUrl | undefined;
}

/** Parses a page once. Never throws for oddness of the HTML. */
export function openPage(html: string, url?: string, flat = false): Page {
  // A search for a single NUL stops at the empty half of every Latin character; an expression does not.
  const clean = /\u0000/.test(html) ? html.replaceAll('\u0000', '') : html;
  const { tree, limit, isCut } = parse(clean, flat);
  const $ = loadIndexed(tree);
  const address = toHttpUrl(url);
  const base = toHttpUrl($('base[href]').first().attr('href'), address) ?? address;
  let metas: Map<string, string[]> | undefined;
  let jsonLd: JsonLd | undefined;
  let hydration: Hydration | undefined;
  const resolved = new Map<string, HttpUrl | undefined>();
  return {
    $,
    url: address,
    limit,
    isCut,
    get jsonLd() {
      jsonLd ??= readJsonLd(
        $('script[type*="ld+json" i]')
          .toArray()
          .map((script) => $(script).text()),
      );
      return jsonLd;
    },
    get hydration() {
      hydration ??= readHydration(
        $('script:not([src])')
          .toArray()
          .map((script) => ({ id: script.attribs['id'] ?? '', type: script.attribs['type'] ?? '', text: $(script).text() })),
      );
      return hydration;
    },
    metas(name) {
      metas ??= readMetas($);
      return metas.get(name.toLowerCase()) ?? [];
    },
    resolve(href) {
      if (href === undefined) return undefined;
      if (!resolved.has(href)) resolved.set(href, toHttpUrl(href, base));
      return resolved.get(href);
    },
  };
}

function parse(html: string, flat: boolean): { readonly tree: Tree } & Pick<Page, 'limit' | 'isCut'> {
  const tree = flat ? 'time' : parseTree(html);
  if (typeof tree !== 'string') return { tree: placeStreamed(tree), limit: undefined, isCut: false };
  const { html: written, isCut } = flatten(html);
  const small = parseTree(written);
  if (typeof small === 'string') throw new TypeError(`a page written flat breaks the limit of ${small}`);
  return { tree: small, limit: tree, isCut };
}

function readMetas($: CheerioAPI): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of $('meta').toArray()) {
    const { name, property, itemprop, content, value } = element.attribs;
    const text = tidy(content ?? value ?? '');
    if (!text) continue;
    for (const key of new Set([name, property, itemprop])) {
      if (!key) continue;
      const list = metas.get(key.toLowerCase());
      if (list) list.push(text);
      else metas.set(key.toLowerCase(), [text]);
    }
  }
  return metas;
}
