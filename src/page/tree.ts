import type { ChildNode, Document } from 'domhandler';
import { DomHandler, Element, isTag } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { decoderOf, hasTag, piecesOf, type Markup } from '../snapshot/byte-text.ts';
import { STATE_ATTRIBUTES } from './attribute-state.ts';
import { LIMITS, SILENT, type Limit } from './guard.ts';

/** A parsed page. Every element knows its place in page order (`startIndex`) and where its subtree ends (`endIndex`). */
export interface Tree {
  readonly root: Document;
  /** All elements in page order. */
  readonly elements: readonly Element[];
  /** For the attributes asked for on every page: the places of the elements that have them. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

const OF_MANY = [
  'class',
  'id',
  'href',
  'rel',
  'itemprop',
  'itemtype',
  'data-testid',
  'role',
  'datetime',
  'src',
  'title',
  'type',
  'aria-label',
];
const COLUMNS = [...OF_MANY, ...STATE_ATTRIBUTES];

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

// Elements whose text is taken as it stands (HTML standard, 13.2.5.2 to 13.2.5.5); in a drawing it is not, and nobody reads it there.
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'plaintext', 'xmp']);

// What may stand before a body; anything else begins one, also where its tag is left out (HTML standard, 13.1.2.4 "Optional tags").
const BEFORE_BODY = new Set([
  'html',
  'head',
  'body',
  'title',
  'meta',
  'link',
  'base',
  'script',
  'style',
  'noscript',
  'template',
  'frameset',
  'frame',
  'noframes',
]);

// An entity, or a byte of a character beyond ASCII.
const ENCODED = /[&\u0080-\u00ff]/;

class LimitReached extends Error {
  readonly limit: Limit;
  constructor(limit: Limit) {
    super(limit);
    this.limit = limit;
  }
}

// Where most of what a literal makes is still there after a collection, V8 makes it in the old space from then on ("pretenuring"),
// and there the dead hold what they point to, a whole page, until the next full collection. It does so with literals alone:
// copies of arrays and instances of classes begin young.
const NO_CHILDREN: readonly ChildNode[] = [];

/**
 * Builds the tree, numbers its elements and stops at the first structural limit that the page breaks.
 * It decodes entities itself, where there is an ampersand: a tokenizer that must look out for them cannot skip to the next tag.
 */
class Builder extends DomHandler {
  readonly elements: Element[] = [];
  readonly columns = new Map<string, number[]>(COLUMNS.map((name) => [name, []]));
  private nodes = 0;
  private attributes = 0;
  private text = 0;
  private isEncoded = false;
  private lacksBody: boolean;
  private readonly decode: (piece: string) => string;

  constructor(lacksBody: boolean, decode: (piece: string) => string) {
    super();
    this.lacksBody = lacksBody;
    this.decode = decode;
  }

  onopentagname(name: string): void {
    if (this.lacksBody && !BEFORE_BODY.has(name)) this.beginBody();
    this.attributes = 0;
    this.count();
  }

  /** Opens the body that a page without its tag means: an article needs an element around its paragraphs. */
  private beginBody(): void {
    const parent = this.tagStack.at(-1);
    if (parent && isTag(parent) && parent.name !== 'html') return;
    this.lacksBody = false;
    this.onopentag('body', {});
  }

  /** The tokenizer does not know of a body that was begun for it. */
  override onend(): void {
    while (this.tagStack.length > 1) this.onclosetag();
    super.onend();
  }

  override oncomment(data: string): void {
    this.count();
    super.oncomment(data);
  }

  private count(): void {
    this.nodes += 1;
    if (this.nodes > LIMITS.elements) throw new LimitReached('elements');
  }

  onattribute(name: string, value: string): void {
    const column = this.columns.get(name);
    // The element that is being opened comes next; of an attribute written twice the first counts.
    if (column && column.at(-1) !== this.elements.length) column.push(this.elements.length);
    if (ENCODED.test(value)) this.isEncoded = true;
    this.attributes += 1;
    if (this.attributes > LIMITS.attributes) throw new LimitReached('attributes');
    if (value.length > LIMITS.attributeLength) throw new LimitReached('attributeLength');
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.isEncoded) decodeValues(attribs, this.decode);
    this.isEncoded = false;
    // A declared shadow root is shown in the place of its template.
    const shown = name === 'template' && attribs['shadowrootmode'] !== undefined ? 'div' : name;
    const element = new Element(shown, attribs, NO_CHILDREN.slice());
    this.addNode(element);
    const depth = this.tagStack.push(element) - 1;
    // The handler was not asked for places in the source, so that the two numbers are free for places in the tree.
    element.startIndex = this.elements.length;
    this.elements.push(element);
    if (depth > LIMITS.depth && (depth > LIMITS.depth + 1 || !VOID.has(name))) throw new LimitReached('depth');
  }

  override ontext(raw: string): void {
    const data = this.decode(raw);
    const parent = this.tagStack.at(-1);
    const name = parent && isTag(parent) ? parent.name : '';
    if (this.lacksBody && (name === '' || name === 'html') && /\S/.test(data)) this.beginBody();
    const text = data.includes('&') && !RAW.has(name) ? decodeHTML(data) : data;
    super.ontext(text);
    if (SILENT.has(name)) return;
    // As a reader counts it: a page written flat has as many characters as it may, and some of them escaped.
    this.text += text.length;
    if (this.text > LIMITS.text) throw new LimitReached('text');
  }

  override onclosetag(): void {
    const element = this.tagStack.at(-1);
    if (element) element.endIndex = this.elements.length;
    super.onclosetag();
  }
}

function decodeValues(attributes: Record<string, string>, decode: (piece: string) => string): void {
  for (const [name, raw] of Object.entries(attributes)) {
    const value = decode(raw);
    attributes[name] = value.includes('&') ? decodeHTMLAttribute(value) : value;
  }
}

/** One parse; the limit's name instead of a tree where the page is too big or too deep for one. */
export function parseTree(markup: Markup): Tree | Limit {
  const builder = new Builder(!hasBody(markup), decoderOf(markup));
  const parser = new Parser(builder, { decodeEntities: false });
  try {
    for (const piece of piecesOf(markup)) parser.write(piece);
    parser.end();
  } catch (error) {
    if (error instanceof LimitReached) return error.limit;
    throw error;
  }
  return { root: builder.root, elements: builder.elements, columns: builder.columns };
}

function hasBody(markup: Markup): boolean {
  // Nearly all write it so, and it is found faster.
  return (typeof markup === 'string' ? markup : markup.bytes).includes('<body') || hasTag(markup, /<body[\s>]/i);
}
