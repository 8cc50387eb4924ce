import { allMatches } from '../text/all-matches.ts';
import { isList, isObject, own, parseJson, type Json, type JsonObject } from './json-ld.ts';

/** A script element as it stands in the page; its text is data, never run. */
export interface ScriptText {
  readonly id: string;
  readonly type: string;
  readonly text: string;
}

const MAX_SCRIPT = 3 << 20;
const MAX_TOTAL = 8 << 20;
const MAX_NODES = 60_000;
const MAX_DEPTH = 64;
const MAX_FOUND = 2_000;

// State that frameworks leave for the browser, as an assignment: Redux, Apollo, Nuxt 2, Remix, Arc and their likes.
const ASSIGNED =
  /(?:__(?:INITIAL|PRELOADED|APOLLO|REDUX|APP|PAGE|SERVER|NUXT|DATA|STATE|INITIAL_PROPS|remixContext|PRELOADED_QUERIES)[A-Za-z_]{0,20}|Fusion\.(?:globalContent|contentCache)|initialState|initialData|APP_STATE|pageData)\s{0,3}=\s{0,3}/g;
const FLIGHT = 'self.__next_f.push([1,';

export interface Hydration {
  /** Objects with a headline and two more of an article's keys, in page order. */
  readonly articles: readonly JsonObject[];
  /** Objects with the address of a file and a caption or a maker. */
  readonly images: readonly JsonObject[];
}

const HEADLINES = ['headline', 'title', 'headlines', 'heading', 'mainTitle'];
const OF_ARTICLES =
  /^(?:headlines?|kicker|byline|authors?|credits|published(?:_?(?:at|date|time|on))?|publi(?:sh|cation)_?date|date_?published|first_?publish(?:ed)?(?:_?(?:at|date))?|display_date|pub_?date|publish_?time|body|content|content_elements|article_?body|canonical_?url|slug|sub_?title|sub_?headlines?|standfirst|description|dek|read(?:ing)?_?time|section|sections|taxonomy|tags|updated_?at|modified_?date)$/i;
const FILES = ['url', 'src', 'contentUrl', 'originalUrl', 'original_url'];
const OF_IMAGES = ['caption', 'credit', 'credits', 'creditText', 'copyright', 'photographer', 'byline'];

/** Reads the state that frameworks leave in scripts. Parses what is JSON, bounded in size; runs nothing, reads own keys only. */
export function readHydration(scripts: readonly ScriptText[]): Hydration {
  const articles: JsonObject[] = [];
  const images: JsonObject[] = [];
  const budget = { nodes: MAX_NODES };
  const visit = (node: JsonObject): void => {
    if (articles.length < MAX_FOUND && isArticle(node)) articles.push(node);
    if (images.length < MAX_FOUND && isImage(node)) images.push(node);
  };
  for (const value of statesOf(scripts)) walk(value, visit, budget);
  return { articles, images };
}

function isArticle(node: JsonObject): boolean {
  return HEADLINES.some((key) => own(node, key) !== undefined) && Object.keys(node).filter((key) => OF_ARTICLES.test(key)).length > 1;
}

function isImage(node: JsonObject): boolean {
  const isFile = FILES.some((key) => typeof own(node, key) === 'string');
  return isFile && OF_IMAGES.some((key) => own(node, key) !== undefined && own(node, key) !== null);
}

function statesOf(scripts: readonly ScriptText[]): Json[] {
  let total = 0;
  const states: Json[] = [];
  const flight: string[] = [];
  for (const script of scripts) {
    total += script.text.length;
    if (script.text.length > MAX_SCRIPT || total > MAX_TOTAL) continue;
    if (/json/i.test(script.type) && !/ld\+json/i.test(script.type)) states.push(...dataOf(script));
    else if (!script.type || /javascript|module/i.test(script.type)) {
      states.push(...assignedTo(script.text));
      flight.push(...flightOf(script.text));
    }
  }
  return [...states, ...rowsOf(flight.join(''))];
}

/** The strings that React's stream pushes. */
function flightOf(script: string): string[] {
  const strings: string[] = [];
  for (let at = script.indexOf(FLIGHT); at >= 0;) {
    const start = script.indexOf('"', at + FLIGHT.length);
    const source = start >= 0 && start - at < FLIGHT.length + 3 ? balancedString(script, start) : undefined;
    if (source !== undefined) strings.push(...stringOf(source));
    else if (start >= 0 && start - at < FLIGHT.length + 3) break;
    at = script.indexOf(FLIGHT, source === undefined ? at + 1 : start + source.length);
  }
  return strings;
}

/** A JSON script: plain, URL-encoded, or Nuxt's flat list of values that name each other by index. */
function dataOf({ id, text }: ScriptText): Json[] {
  const plain = /^\s{0,20}%[57]B/i.test(text) ? decoded(text.trim()) : text;
  const value = plain === undefined ? undefined : parseJson(plain);
  if (value === undefined) return [];
  return [id === '__NUXT_DATA__' && isList(value) ? unflatten(value) : value];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function stringOf(literal: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(literal ?? '');
    return typeof value === 'string' ? [value] : [];
  } catch {
    return [];
  }
}

/** The values assigned to well-known names: an object, or `JSON.parse` of a string. */
function assignedTo(script: string): Json[] {
  return allMatches(ASSIGNED, script)
    .slice(0, 10)
    .flatMap((match) => {
      const start = match.index + match[0].length;
      const quoted = /^JSON\.parse\(\s{0,3}(?:decodeURIComponent\(\s{0,3})?(?=")/.exec(script.slice(start, start + 60));
      const source = quoted ? balancedString(script, start + quoted[0].length) : balanced(script, start);
      if (source === undefined) return [];
      const json = quoted ? stringOf(source).map((text) => (text.startsWith('%') ? (decoded(text) ?? '') : text))[0] : source;
      if (json === undefined) return [];
      const value = parseJson(json) ?? parseJson(json.replace(/:\s?(?:undefined|void 0)(?=[,}])/g, ':null'));
      return value === undefined ? [] : [value];
    });
}

/** The text of the object or list that opens at `start`, by counting brackets outside strings; linear. */
function balanced(text: string, start: number): string | undefined {
  if (!/[{[]/.test(text.charAt(start))) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') at += (balancedString(text, at)?.length ?? text.length) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return undefined;
}

function balancedString(text: string, start: number): string | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '"') return text.slice(start, at + 1);
  }
  return undefined;
}

/** React's stream of rows, `1a:{…}` a line; rows that are no JSON are left out. */
function rowsOf(stream: string): Json[] {
  return stream.split('\n').flatMap((row) => {
    const json = /^[0-9a-f]{1,6}:(?=[[{])/.exec(row);
    const value = json ? parseJson(row.slice(json[0].length)) : undefined;
    return value === undefined ? [] : [value];
  });
}

/** Nuxt 3: a list in which numbers inside objects and lists are indexes of other entries. */
function unflatten(list: readonly Json[]): Json {
  const objects = list.filter(isObject).slice(0, MAX_FOUND);
  return objects.map((node) => {
    const entries = Object.keys(node).map((key): [string, Json] => [key, resolve(own(node, key), list)]);
    return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'));
  });
}

/** One level of references: texts and numbers as they are, objects of the list by their own texts. */
function resolve(value: Json | undefined, list: readonly Json[]): Json {
  const target = typeof value === 'number' ? list[value] : undefined;
  if (isList(target)) return target.slice(0, 20).map((item) => shallow(item, list));
  return shallow(value ?? null, list);
}

function shallow(value: Json, list: readonly Json[]): Json {
  const target = typeof value === 'number' ? (list[value] ?? null) : value;
  if (!isObject(target)) return isList(target) ? null : target;
  const texts = Object.keys(target).flatMap((key): [string, Json][] => {
    const index = own(target, key);
    const text = typeof index === 'number' ? list[index] : undefined;
    return key !== '__proto__' && (typeof text === 'string' || typeof text === 'number') ? [[key, text]] : [];
  });
  return Object.fromEntries(texts);
}

/** Visits every object of a value, without recursion, so that no depth can break it. */
function walk(root: Json, visit: (node: JsonObject) => void, budget: { nodes: number }): void {
  const stack: { value: Json; depth: number }[] = [{ value: root, depth: 0 }];
  for (let top = stack.pop(); top && budget.nodes > 0; top = stack.pop()) {
    const { value, depth } = top;
    budget.nodes -= 1;
    if (isObject(value)) visit(value);
    if (depth >= MAX_DEPTH) continue;
    const inner = isList(value) ? value : isObject(value) ? Object.keys(value).map((key) => own(value, key)) : [];
    for (const item of inner.toReversed()) if (typeof item === 'object' && item !== null) stack.push({ value: item, depth: depth + 1 });
  }
}
