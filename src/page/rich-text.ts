import { escapeHtml } from '../text/escape-html.ts';
import { isArticle } from './hydration.ts';
import { isList, isObject, listOf, own, type Json, type JsonObject } from './json-ld.ts';
import { isUnresolved, pictureOf } from './data-pictures.ts';
import { asInline, inlineOf, textIn, typeOf, type Budget } from './rich-inline.ts';
import type { Follow } from './references.ts';

const MAX_DEPTH = 24;
const MAX_SIZE = 40_000;
const MAX_ITEMS = 1_000;
const PIECE = 40;

const PARAGRAPH =
  /^(?:text|rich|html|markup)?(?:paragraph|p|text|richtext|html|block|normal|unstyled|body|copy|markdown|wysiwyg)(?:block|record|element|slice)?$/;
const HEADING = /^(?:heading|header|headline|subheading|subheader|subhead|h|title)(?:block|element)?([1-6]|one|two|three|four|five|six)?$/;
const LIST = /^(?:unordered|bullet(?:ed)?|ordered|numbered|number|o|u)?(?:list|l)$/;
const ITEM = /^(?:(?:un)?ordered|o|bullet(?:ed)?|numbered)?(?:listitem|listchild|li|lic)$/;
const QUOTE = /^(?:block)?quote(?:block)?$|^pullquote$/;
const PICTURE =
  /^(?:embedded)?(?:asset|entry)?(?:image|figure|picture|photo|media|upload|asset|assetblock|entryblock|lead(?:image|photo))(?:block|record|element|slice)?$/;
const HOLDER = /^(?:root|doc|document|container|section|group|column|columns|slice|layout|wrapper|body|blocks)$/;
// What stands in a text and is not of it.
const ELSE =
  /^$|related|interstitial|embed(?!ded)|raw|advert|^ad$|newsletter|signup|promo|video|audio|poll|gallery|social|divider|horizontalrule|^hr$|code|script|iframe|tweet|button|^cta|readmore|widget/;
const RANKS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * The HTML of a rich text as content systems keep it, without what they embed: Contentful, Sanity's Portable Text, Arc, ProseMirror,
 * Slate, Lexical, Draft.js, Editor.js, Prismic, DatoCMS, Gutenberg. Empty where a value is none.
 */
export function richHtml(value: Json | undefined, follow: Follow): string {
  const list = isList(value) ? value : isObject(value) ? blocksIn(value) : undefined;
  return list?.some(isBlock) ? new RichText(follow).blocks(list, 0) : '';
}

const CHILDREN = ['content', 'children', 'content_elements', 'blocks', 'items', 'nodes', 'innerBlocks', 'body'];
const ROOTS = ['root', 'document', 'json'];
const MOST_LEVELS = 3;
const INNER = ['model', 'data', 'attributes', 'attrs', 'primary', 'value', 'fields'];

/** The list of blocks that an object holds, itself or one level below. */
function blocksIn(node: JsonObject): readonly Json[] | undefined {
  let at = node;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const list = listIn(at);
    if (list) return list;
    const root = ROOTS.map((key) => own(at, key)).find(isObject);
    if (!root) return innerOf(at).map(listIn).find(isList);
    at = root;
  }
  return undefined;
}

function listIn(node: JsonObject): readonly Json[] | undefined {
  return CHILDREN.map((key) => own(node, key)).find(isList);
}

/** An object of a kind that a text is made of, with words in it. */
function isBlock(value: Json): boolean {
  if (!isObject(value) || !PARAGRAPH.test(kindOf(value))) return false;
  return (blocksIn(value)?.length ?? 0) > 0 || textIn(value) !== undefined || richTextIn(value) !== undefined;
}

const TEXTS = ['text', 'body', 'content', 'html', 'richText', 'copy', 'value', 'markup', 'markdown'];

/** The rich text of a component: a list of blocks under the name of a text. */
function richTextIn(node: JsonObject): readonly Json[] | undefined {
  const values = TEXTS.map((key) => own(node, key) ?? inData(node, key));
  const lists = values.map((value) => (isObject(value) ? blocksIn(value) : value)).filter(isList);
  return lists.find((list) => list.some((item) => isObject(item) && kindOf(item) !== ''));
}

/** What a block is called, in lower-case letters and digits; a Portable Text block by its style. */
function kindOf(node: JsonObject): string {
  const type = typeOf(node);
  const style = own(node, 'style');
  const name = type === 'block' && typeof style === 'string' && !isObject(own(node, 'data')) ? style : type;
  return name
    .toLowerCase()
    .replace(/^core[/-]/, '')
    .replace(/[^a-z\d]/g, '');
}

class RichText {
  private readonly follow: Follow;
  private readonly budget: Budget = { left: MAX_SIZE };

  constructor(follow: Follow) {
    this.follow = follow;
  }

  blocks(list: readonly Json[], depth: number): string {
    if (depth > MAX_DEPTH) return '';
    let html = '';
    let items: string[] = [];
    const close = (): void => {
      if (items.length > 0) html += `<ul>${items.join('')}</ul>`;
      items = [];
    };
    for (const value of list) {
      this.budget.left -= 1;
      if (this.budget.left < 0) break;
      const item = this.itemOf(value);
      if (item === undefined) {
        close();
        html += typeof value === 'string' ? paragraph(value) : isObject(value) ? this.block(value, depth) : '';
      } else items.push(item);
    }
    close();
    return html;
  }

  /** An item of a list that has no element of its own: Portable Text and Prismic have none. */
  itemOf(value: Json): string | undefined {
    if (!isObject(value)) return undefined;
    const isItem = own(value, 'listItem') !== undefined || (typeof own(value, 'text') === 'string' && ITEM.test(kindOf(value)));
    return isItem ? `<li>${this.inline(value)}</li>` : undefined;
  }

  block(node: JsonObject, depth: number): string {
    const kind = kindOf(node);
    const make = MAKERS.find(({ called }) => called.test(kind))?.make;
    if (make) return make(this, node, { kind, depth });
    if (isArticle(node) && !HOLDER.test(kind)) return '';
    return this.blocks(blocksIn(node) ?? [], depth + 1) || this.lone(node, depth);
  }

  heading(node: JsonObject, kind: string): string {
    const inner = [node, ...INNER.map((key) => own(node, key)).filter(isObject)];
    const said = inner.flatMap((one) => [own(one, 'level'), own(one, 'tag')]).find((level) => level !== undefined && level !== null);
    const written = HEADING.exec(kind)?.[1] ?? '';
    const rank =
      RANKS[written] ?? Number(written || String(typeof said === 'string' || typeof said === 'number' ? said : '').replace('h', ''));
    const level = rank >= 2 && rank <= 6 ? rank : 2;
    return `<h${level}>${this.inline(node)}</h${level}>`;
  }

  paragraphOf(node: JsonObject, depth: number): string {
    const list = blocksIn(node);
    if (list?.some((item) => isObject(item) && isBlockOfOwn(item))) return this.blocks(list, depth + 1);
    return paragraph(this.inline(node)) || this.lone(node, depth);
  }

  quote(node: JsonObject, kind: string, depth: number): string {
    const source = ['citation', 'cite', 'attribution', 'author'].map((key) => own(node, key) ?? inData(node, key)).find((said) => said);
    const name = isObject(source) ? textIn(source) : source;
    const cite = typeof name === 'string' ? `<cite>${asInline(name)}</cite>` : '';
    const words = paragraph(this.mixed(node, depth));
    return `<blockquote${kind.startsWith('pull') ? ' class="pullquote"' : ''}>${words}${cite}</blockquote>`;
  }

  list(node: JsonObject, kind: string, depth: number): string {
    const item = (value: Json): string => {
      const html = typeof value === 'string' ? asInline(value) : isObject(value) && depth < MAX_DEPTH ? this.mixed(value, depth + 1) : '';
      return html && this.spend(html) ? `<li>${html}</li>` : '';
    };
    const tag = isOrdered(node, kind) ? 'ol' : 'ul';
    return `<${tag}>${(blocksIn(node) ?? []).slice(0, MAX_ITEMS).map(item).join('')}</${tag}>`;
  }

  /** What holds either blocks or words. */
  mixed(node: JsonObject, depth: number): string {
    const list = blocksIn(node);
    return list?.some((item) => isObject(item) && isBlockOfOwn(item)) ? this.blocks(list, depth + 1) : this.inline(node);
  }

  cell(node: JsonObject, kind: string, depth: number): string {
    const list = blocksIn(node) ?? [];
    if (kind === 'table') return `<table>${this.blocks(list, depth + 1)}</table>`;
    if (kind === 'tablerow') return `<tr>${this.blocks(list, depth + 1)}</tr>`;
    return `<td>${this.mixed(node, depth)}</td>`;
  }

  picture(node: JsonObject): string {
    const picture = pictureOf(node, this.follow);
    if (!picture || isUnresolved(picture)) return '';
    const credit = picture.credit ? `<span class="credit">${escapeHtml(picture.credit)}</span>` : '';
    const words = `${escapeHtml(picture.caption ?? '')} ${credit}`.trim();
    const size = (['width', 'height'] as const).flatMap((key) => (picture[key] === null ? [] : ` ${key}="${picture[key]}"`)).join('');
    const img = `<img src="${escapeHtml(picture.url)}" alt="${escapeHtml(picture.alt ?? '')}"${size}>`;
    return `<figure>${img}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`;
  }

  /** The text of a component that is called as no one else calls it: in HTML, or a rich text of its own. */
  lone(node: JsonObject, depth: number): string {
    const list = richTextIn(node);
    if (list) return this.blocks(list, depth + 1);
    const text = textIn(node) ?? '';
    return text.length > PIECE && text.includes(' ') && this.spend(text) ? paragraph(text) : '';
  }

  inline(node: JsonObject): string {
    const html = inlineOf(node, blocksIn(node), this.budget);
    return this.spend(html) ? html : '';
  }

  private spend({ length }: string): boolean {
    this.budget.left -= length >> 4;
    return this.budget.left > 0;
  }
}

type Make = (rich: RichText, node: JsonObject, at: { readonly kind: string; readonly depth: number }) => string;

/** How each kind is written, in the order in which they are tried. */
const MAKERS: readonly { readonly called: RegExp; readonly make: Make }[] = [
  { called: HEADING, make: (rich, node, { kind }) => rich.heading(node, kind) },
  { called: QUOTE, make: (rich, node, { kind, depth }) => rich.quote(node, kind, depth) },
  { called: LIST, make: (rich, node, { kind, depth }) => rich.list(node, kind, depth) },
  { called: ITEM, make: (rich, node, { depth }) => `<li>${rich.mixed(node, depth)}</li>` },
  { called: PICTURE, make: (rich, node) => rich.picture(node) },
  { called: ELSE, make: () => '' },
  { called: PARAGRAPH, make: (rich, node, { depth }) => rich.paragraphOf(node, depth) },
  { called: /^table/, make: (rich, node, { kind, depth }) => rich.cell(node, kind, depth) },
];

/** What a node keeps its parts in. */
function innerOf(node: JsonObject): JsonObject[] {
  return INNER.flatMap((key) => listOf(own(node, key)).filter(isObject));
}

function inData(node: JsonObject, key: string): Json | undefined {
  return innerOf(node).map((inner) => own(inner, key))[0];
}

/** A paragraph's own kinds below another block; words are none. */
function isBlockOfOwn(node: JsonObject): boolean {
  const kind = kindOf(node);
  const holds = (blocksIn(node)?.length ?? 0) > 0 || inData(node, 'text') !== undefined;
  return LIST.test(kind) || ITEM.test(kind) || kind.startsWith('table') || (holds && (PARAGRAPH.test(kind) || HEADING.test(kind)));
}

function isOrdered(node: JsonObject, kind: string): boolean {
  const said = ['list_type', 'listType', 'style', 'ordered', 'format', 'tag'].map((key) => own(node, key) ?? inData(node, key));
  return /^(?:ordered|number|ol)/.test(kind) || said.some((value) => value === true || /^(?:ordered|number|ol)/.test(String(value)));
}

/** Words in a paragraph of their own; HTML that has its own as it is. */
function paragraph(html: string): string {
  return html === '' || /^\s{0,20}<(?:p|h[1-6]|ul|ol|blockquote|figure|table|div)[\s>]/i.test(html) ? html : `<p>${html}</p>`;
}
