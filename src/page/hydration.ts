import { toText } from '../text/spaces.ts';
import { isList, isObject, own, type Json, type JsonObject } from './json-ld.ts';
import { References, whole, type Follow } from './references.ts';
import { statesOf, type ScriptText } from './states.ts';

const MAX_NODES = 60_000;
const MAX_DEPTH = 64;
const MAX_FOUND = 2_000;

export interface Hydration {
  /** The values as the scripts hold them. */
  readonly states: readonly Json[];
  /** Objects with a headline and two more of an article's keys, in page order. */
  readonly articles: readonly JsonObject[];
  /** Objects with the address of a file and a caption or a maker. */
  readonly images: readonly JsonObject[];
  readonly follow: Follow;
}

const HEADLINES = ['headline', 'title', 'headlines', 'heading', 'mainTitle'];
const OF_ARTICLES =
  /^(?:field_)?(?:headlines?|kicker|byline|authors?|credits|published(?:_?(?:at|date|time|on))?|publi(?:sh|cation)_?date|date_?published|first_?publish(?:ed)?(?:_?(?:at|date))?|display_date|pub_?date|publish_?time|body|content|content_elements|article_?body|rich_?text|canonical_?url|slug|sub_?title|sub_?headlines?|standfirst|description|dek|excerpt|intro|lead|read(?:ing)?_?time|section|sections|category|categories|taxonomy|tags|updated_?at|modified_?date)$/i;
const FILES = ['url', 'src', 'contentUrl', 'originalUrl', 'original_url'];
const OF_IMAGES = ['caption', 'credit', 'credits', 'creditText', 'copyright', 'photographer', 'byline'];

/** Reads the state that frameworks leave in scripts. Parses what is data, bounded in size; runs nothing, reads own keys only. */
export function readHydration(scripts: readonly ScriptText[]): Hydration {
  const articles: JsonObject[] = [];
  const images: JsonObject[] = [];
  const references = new References();
  const visit = (node: JsonObject): void => {
    const all = whole(node);
    if (articles.length < MAX_FOUND && isArticle(all)) articles.push(all);
    if (images.length < MAX_FOUND && isImage(node)) images.push(node);
    references.note(node);
  };
  const states = statesOf(scripts);
  walk(states, visit);
  return { states, articles, images, follow: references.follow };
}

/** Whether an object has a headline and two more of an article's keys. */
export function isArticle(node: JsonObject): boolean {
  return HEADLINES.some((key) => own(node, key) !== undefined) && Object.keys(node).filter((key) => OF_ARTICLES.test(key)).length > 1;
}

/** The texts under the names of a headline: `title: "…"`, `title: { rendered: "…" }`, `headlines: { basic: "…" }`. */
export function headlinesOf(node: JsonObject): string[] {
  return HEADLINES.flatMap((key) => textsOf(own(node, key)));
}

/** A text, or those that an object keeps under the names of its main one. */
export function textsOf(value: Json | undefined): string[] {
  if (isObject(value)) return MAIN.flatMap((key) => toText(own(value, key)) ?? []);
  const text = toText(value);
  return text === undefined ? [] : [text];
}

const MAIN = ['rendered', 'basic', 'text', 'main', 'default'];

function isImage(node: JsonObject): boolean {
  const isFile = FILES.some((key) => typeof own(node, key) === 'string');
  return isFile && OF_IMAGES.some((key) => own(node, key) !== undefined && own(node, key) !== null);
}

/** Visits every object of a value once, without recursion, so that no depth and no ring can break it. */
function walk(root: readonly Json[], visit: (node: JsonObject) => void): void {
  const stack: { value: Json; depth: number }[] = root.toReversed().map((value) => ({ value, depth: 0 }));
  const seen = new Set<Json>();
  for (let top = stack.pop(), left = MAX_NODES; top && left > 0; top = stack.pop(), left -= 1) {
    const { value, depth } = top;
    if (seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) visit(value);
    if (depth >= MAX_DEPTH) continue;
    const inner = isList(value) ? value : isObject(value) ? Object.keys(value).map((key) => own(value, key)) : [];
    for (const item of inner.toReversed()) if (typeof item === 'object' && item !== null) stack.push({ value: item, depth: depth + 1 });
  }
}
