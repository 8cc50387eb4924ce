import type { CheerioAPI } from 'cheerio/slim';
import { isTag } from 'domhandler';
import { tidy } from '../text/spaces.ts';
import { decodeMarkup, withoutNuls, type Markup } from '../snapshot/byte-text.ts';
import { attributeStates } from './attribute-state.ts';
import { readDataLayer, type Told } from './data-layer.ts';
import { flatten, type Limit } from './guard.ts';
import { readHydration, type Hydration } from './hydration.ts';
import { loadIndexed } from './indexed.ts';
import type { Views } from './views.ts';
import { readJsonLd, type JsonLd } from './json-ld.ts';
import type { ScriptText } from './states.ts';
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
  /** Who wrote and when, as the page tells its counters. */
  readonly dataLayer: readonly Told[];
  /** The structural limit that the page broke; then it was read flat. */
  readonly limit: Limit | undefined;
  /** Whether a page read flat has more text than was taken. */
  readonly isCut: boolean;
  /** Contents of `<meta>` by name, property or itemprop (lower case), in page order, tidied, none empty. */
  readonly metas: (name: string) => readonly string[];
  /** What rules made of the page, by their own keys. */
  readonly views: Views;
  /** An address on the page made absolute; undefined for anything that is not http(s). */
  readonly resolve: (href: string | undefined) => HttpUrl | undefined;
}

/** Parses a page once, as text or as bytes of UTF-8. Never throws for oddness of the HTML. */
export function openPage(html: Markup, url?: string, flat = false): Page {
  const { tree, ...cut } = parse(withoutNuls(html), flat);
  return new ParsedPage(loadIndexed(tree), toHttpUrl(url), cut);
}

/** A class, for every rule of every page asks it: an object with getters of its own has a shape of its own. */
class ParsedPage implements Page {
  readonly $: CheerioAPI;
  readonly url: HttpUrl | undefined;
  readonly limit: Limit | undefined;
  readonly isCut: boolean;
  readonly views: Views = new Map();
  private readonly base: HttpUrl | undefined;
  private readonly resolved = new Map<string, HttpUrl | undefined>();
  private named: ReadonlyMap<string, readonly string[]> | undefined;
  private graph: JsonLd | undefined;
  private state: Hydration | undefined;
  private told: readonly Told[] | undefined;

  constructor($: CheerioAPI, url: HttpUrl | undefined, { limit, isCut }: Pick<Page, 'limit' | 'isCut'>) {
    this.$ = $;
    this.url = url;
    this.limit = limit;
    this.isCut = isCut;
    this.base = toHttpUrl($('base[href]').first().attr('href'), url) ?? url;
  }

  get jsonLd(): JsonLd {
    this.graph ??= readJsonLd([
      ...this.scripts('script[type*="ld+json" i]').map(({ text }) => text),
      // Remix and React Router write what they cannot place so.
      ...this.metas('script:ld+json'),
    ]);
    return this.graph;
  }

  get hydration(): Hydration {
    this.state ??= readHydration([...this.scripts('script:not([src])'), ...attributeStates(this.$)]);
    return this.state;
  }

  get dataLayer(): readonly Told[] {
    this.told ??= readDataLayer(this.scripts('script:not([src])'), this.$);
    return this.told;
  }

  readonly metas = (name: string): readonly string[] => {
    this.named ??= readMetas(this.$);
    return this.named.get(name.toLowerCase()) ?? [];
  };

  readonly resolve = (href: string | undefined): HttpUrl | undefined => {
    if (href === undefined) return undefined;
    if (!this.resolved.has(href)) this.resolved.set(href, toHttpUrl(href, this.base));
    return this.resolved.get(href);
  };

  private scripts(selector: string): ScriptText[] {
    return this.$(selector)
      .toArray()
      .filter(isTag)
      .map((script) => ({ id: script.attribs['id'] ?? '', type: script.attribs['type'] ?? '', text: this.$(script).text() }));
  }
}

function parse(html: Markup, flat: boolean): { readonly tree: Tree } & Pick<Page, 'limit' | 'isCut'> {
  const tree = flat ? 'time' : parseTree(html);
  if (typeof tree !== 'string') return { tree: placeStreamed(tree), limit: undefined, isCut: false };
  const { html: written, isCut } = flatten(decodeMarkup(html));
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
