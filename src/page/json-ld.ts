/** One JSON value of a page. Own keys only are ever read. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface JsonLd {
  /** Every node of every block, outer before inner, in page order. */
  readonly nodes: readonly JsonObject[];
  /** The nodes that describe an article, best first. */
  readonly articles: readonly JsonObject[];
  /** A value with its `@id` reference followed (within the page). */
  follow(value: Json | undefined): Json | undefined;
}

const MAX_BLOCK = 2 << 20;
const MAX_BLOCKS = 50;
const MAX_DEPTH = 32;
const MAX_NODES = 20_000;
const ARTICLE_TYPES = /News|Article|Posting|Review|Report|Recipe/;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** An own value of an object; `__proto__` and inherited names are never seen. */
export function own(node: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A value as a list: a list as it is, nothing as none, anything else as one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The `@type` names of a node. */
export function typesOf(node: JsonObject): string[] {
  return listOf(own(node, '@type')).filter((type) => typeof type === 'string');
}

/** The graph of a page's JSON-LD blocks; what cannot be mended is left out. */
export function readJsonLd(blocks: readonly string[]): JsonLd {
  const nodes: JsonObject[] = [];
  const inner = new Set<JsonObject>();
  for (const block of blocks.slice(0, MAX_BLOCKS)) {
    const value = block.length > MAX_BLOCK ? undefined : parseJson(block);
    if (value !== undefined) collect(value, 0, nodes, inner);
  }
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = own(node, '@id');
    if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const follow = (value: Json | undefined): Json | undefined => {
    if (!isObject(value)) return value;
    const id = own(value, '@id');
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const articles = nodes.filter((node) => isArticle(node) && isWhole(node));
  // The posts of a live blog are articles inside an article, each with more to say than the whole.
  const rank = (node: JsonObject): number => weight(node) - (inner.has(node) ? KEYS.length : 0);
  return { nodes, articles: articles.toSorted((a, b) => rank(b) - rank(a)), follow };
}

function isArticle(node: JsonObject): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.test(type.split(/[/:]/).at(-1) ?? ''));
}

function isWhole(node: JsonObject): boolean {
  return ['headline', 'datePublished', 'author', 'articleBody', 'name'].some((key) => own(node, key) !== undefined);
}

const KEYS = ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage', 'image', 'publisher', 'dateModified'];

/** Article nodes with more of an article's own keys go first; teasers in lists have few. */
function weight(node: JsonObject): number {
  return KEYS.filter((key) => own(node, key) !== undefined).length;
}

/** Notes every object below a value; `inner` holds those that stand inside an article. */
function collect(value: Json, depth: number, nodes: JsonObject[], inner: Set<JsonObject>, isInner = false): void {
  if (depth > MAX_DEPTH || nodes.length > MAX_NODES) return;
  if (isList(value)) {
    for (const item of value) collect(item, depth + 1, nodes, inner, isInner);
    return;
  }
  if (!isObject(value)) return;
  nodes.push(value);
  if (isInner) inner.add(value);
  const isBelow = isInner || isArticle(value);
  for (const key of Object.keys(value)) {
    const below = own(value, key);
    if (typeof below === 'object' && below !== null) collect(below, depth + 1, nodes, inner, isBelow);
  }
}

/** JSON as sites print it: also HTML-escaped, in comments or CDATA, with raw line breaks or trailing commas. */
export function parseJson(source: string): Json | undefined {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\*\/)?/, '')
    .replace(/;$/, '')
    .replace(/(?:-->|\*\/)$/, '')
    .trimEnd()
    .replace(/\]\]>$/, '')
    .trimEnd()
    .replace(/(?:\/\/|\/\*)$/, '');
  for (const repair of REPAIRS) {
    try {
      const value: Json = JSON.parse(repair(bare));
      return value;
    } catch {
      continue;
    }
  }
  return undefined;
}

const REPAIRS: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  // Control characters stand raw in strings of hand-made JSON; outside strings they are white space anyway.
  (json) => json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,20}([}\]])/g, '$1'),
  (json) =>
    json
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s{0,20}([}\]])/g, '$1')
      .replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
];
