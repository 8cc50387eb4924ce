import { escapeHtml } from '../text/escape-html.ts';
import { isList, isObject, own, type Json, type JsonObject } from './json-ld.ts';

const MAX_DEPTH = 12;
const TYPES = ['nodeType', '_type', 'type', 'blockType', 'slice_type', '__component', '__typename', 'component', 'name', 'kind'];
const TEXTS = ['text', 'content', 'value', 'html', 'rendered', 'processed', 'markup', 'body'];
const INNER = ['data', 'attributes', 'model', 'attrs', 'primary', 'fields'];

/** What a node is called. */
export function typeOf(node: JsonObject): string {
  const type = TYPES.map((key) => own(node, key)).find((value) => typeof value === 'string');
  return typeof type === 'string' ? type.slice(type.lastIndexOf('.') + 1) : '';
}

/** The words that a block keeps as one text. */
export function textIn(node: JsonObject): string | undefined {
  for (const one of [node, ...INNER.map((key) => own(node, key)).filter(isObject)]) {
    const text = TEXTS.map((key) => own(one, key)).find((value) => typeof value === 'string' && value !== '');
    if (typeof text === 'string') return text;
  }
  return undefined;
}

/** A block's text as inline HTML: as it is where it has tags or entities, else escaped. */
export function asInline(text: string): string {
  return /<\/?[a-z][^<>]{0,500}>|&(?:#\w{2,6}|[a-z]{2,8});/i.test(text) ? text : escapeHtml(text).replaceAll('\n', '<br>');
}

/** The words of a block as inline HTML: its children's, or its own text. */
export function inlineOf(node: JsonObject, children: readonly Json[] | undefined, budget: Budget): string {
  const definitions = own(node, 'markDefs');
  const links = new Map<string, string>();
  for (const one of isList(definitions) ? definitions.filter(isObject) : []) {
    const [key, href] = [own(one, '_key'), own(one, 'href') ?? own(one, 'url')];
    if (typeof key === 'string' && typeof href === 'string') links.set(key, href);
  }
  return children && children.length > 0 ? spans(children, { links, budget }, 0) : asInline(textIn(node) ?? '');
}

type Links = ReadonlyMap<string, string>;

/** How much may still be written: what many name stands in the data once, but may be printed again and again. */
export interface Budget {
  left: number;
}

interface Around {
  readonly links: Links;
  readonly budget: Budget;
}

function spans(list: readonly Json[], around: Around, depth: number): string {
  around.budget.left -= list.length;
  if (depth > MAX_DEPTH || around.budget.left < 0) return '';
  return list.map((item) => (typeof item === 'string' ? asInline(item) : isObject(item) ? span(item, around, depth) : '')).join('');
}

function span(node: JsonObject, around: Around, depth: number): string {
  const type = typeOf(node).toLowerCase();
  if (/^(?:hard_?break|linebreak|br|break)$/.test(type)) return '<br>';
  if (/image|embed|asset|entry|footnote/.test(type) && !/link/.test(type)) return '';
  const inner = ['content', 'children', 'nodes'].map((key) => own(node, key)).find(isList);
  const written = own(node, 'text') ?? own(node, 'value') ?? own(node, 'content');
  const text = typeof written === 'string' ? escapeHtml(written).replaceAll('\n', '<br>') : '';
  around.budget.left -= text.length >> 4;
  return marked(node, inner ? spans(inner, around, depth + 1) : text, around.links);
}

function marked(node: JsonObject, html: string, links: Links): string {
  const marks = own(node, 'marks');
  const names = (isList(marks) ? marks : []).map((mark) => (isObject(mark) ? typeOf(mark) : String(mark)));
  const format = own(node, 'format');
  const bits = typeof format === 'number' ? format : 0;
  const is = (bit: number, ...keys: string[]): boolean =>
    (bits & bit) !== 0 || keys.some((key) => own(node, key) === true || names.includes(key));
  const href =
    hrefOf(node) ?? (isList(marks) ? marks : []).map((mark) => (isObject(mark) ? hrefOf(mark) : links.get(String(mark)))).find(Boolean);
  let out = html;
  if (is(1, 'bold', 'strong')) out = `<strong>${out}</strong>`;
  if (is(2, 'italic', 'em', 'emphasis')) out = `<em>${out}</em>`;
  return href ? `<a href="${escapeHtml(href)}">${out}</a>` : out;
}

/** Where a link leads: `data.uri`, `attrs.href`, `url`. */
function hrefOf(node: JsonObject): string | undefined {
  if (!/link|^a$/i.test(typeOf(node))) return undefined;
  const holders = [node, ...['data', 'attrs', 'fields', 'attributes'].map((key) => own(node, key)).filter(isObject)];
  const href = holders.flatMap((one) => ['uri', 'href', 'url'].map((key) => own(one, key))).find((value) => typeof value === 'string');
  return typeof href === 'string' ? href : undefined;
}
