import type { CheerioAPI } from 'cheerio/slim';
import { isTag } from 'domhandler';
import { decodeHTML } from 'entities';
import { allMatches } from '../text/all-matches.ts';
import { tidy } from '../text/spaces.ts';
import type { ScriptText } from './states.ts';

/** One thing that a page tells its counters and advertisers: its key as written (`pagePostAuthor`, `article.author`), and the texts under it. */
export interface Told {
  readonly key: string;
  readonly texts: readonly string[];
}

const MAX_SCRIPT = 1 << 18;
const MAX_TOTAL = 1 << 21;
const MAX_TOLD = 200;
const LONGEST_KEY = 40;
const MOST_TEXTS = 20;

// Tag managers, counters and advertisers of the trade: Google's, Adobe's, Tealium's, Chartbeat's, Parse.ly's, Piano's, Matomo's and sites' own.
const LAYERS =
  /data_?layer|digital_?data|utag|_sf_async|parsely|_satellite|adobe|comscore|cxense|piano|tinypass|matomo|_paq|gtag|googletag|targeting|analytics|tracking|page_?(?:data|info)/i;
const ASKED = /author|byline|writer|publi[cs]|pub_?(?:date|time)|post_?date/gi;
const KEY_CHAR = /[\w$.-]/;
const OPENING = /["']?\s{0,4}[:=,]\s{0,4}(\[\s{0,4})?(?=["'])/y;
const STRING = /"((?:[^"\\\n]|\\.){0,200})"|'((?:[^'\\\n]|\\.){0,200})'/y;
const NEXT = /\s{0,4},\s{0,4}(?=["'])/y;

// What counters read from elements.
const ATTRIBUTES = [
  'data-author',
  'data-authors',
  'data-author-name',
  'data-byline',
  'data-published',
  'data-published-at',
  'data-published-date',
  'data-publish-date',
  'data-publishdate',
  'data-publication-date',
  'data-pubdate',
  'data-pub-date',
  'data-date-published',
];
const OF_ELEMENTS = ATTRIBUTES.map((name) => `[${name}]`).join(',');

/** Reads who wrote and when it was published from what scripts and attributes tell counters. Scripts are searched as texts, and never run. */
export function readDataLayer(scripts: readonly ScriptText[], $: CheerioAPI): Told[] {
  return [...toldByScripts(scripts), ...toldByElements($)].slice(0, MAX_TOLD);
}

function toldByElements($: CheerioAPI): Told[] {
  return $(OF_ELEMENTS)
    .toArray()
    .filter(isTag)
    .slice(0, MAX_TOLD)
    .flatMap(({ attribs }) =>
      ATTRIBUTES.flatMap((key) => {
        const text = tidy(attribs[key] ?? '');
        return text === '' ? [] : [{ key, texts: [text] }];
      }),
    );
}

function toldByScripts(scripts: readonly ScriptText[]): Told[] {
  const told: Told[] = [];
  let total = 0;
  for (const { type, text } of scripts) {
    if (text.length > MAX_SCRIPT || /ld\+json/i.test(type) || !LAYERS.test(text)) continue;
    total += text.length;
    if (total > MAX_TOTAL) break;
    told.push(...toldIn(text));
  }
  return told;
}

function toldIn(script: string): Told[] {
  const ends = new Set<number>();
  return allMatches(ASKED, script)
    .slice(0, MAX_TOLD)
    .flatMap(({ index }) => {
      const { key, end } = keyAround(script, index);
      // A key may hold two of the words.
      if (ends.has(end)) return [];
      ends.add(end);
      const texts = textsFrom(script, end);
      return texts.length > 0 ? [{ key, texts }] : [];
    });
}

function keyAround(script: string, at: number): { readonly key: string; readonly end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < LONGEST_KEY && KEY_CHAR.test(script.charAt(start - 1))) start -= 1;
  while (end < script.length && end - at < LONGEST_KEY && KEY_CHAR.test(script.charAt(end))) end += 1;
  return { key: script.slice(start, end), end };
}

/** The text behind a key, or those of the list behind it. */
function textsFrom(script: string, end: number): string[] {
  const opening = matchAt(OPENING, script, end);
  const texts: string[] = [];
  let at = opening ? opening.index + opening[0].length : undefined;
  while (at !== undefined && texts.length < MOST_TEXTS) {
    const string = matchAt(STRING, script, at);
    if (!string) break;
    texts.push(written(string[1] ?? string[2] ?? ''));
    const comma = opening?.[1] && matchAt(NEXT, script, at + string[0].length);
    at = comma ? comma.index + comma[0].length : undefined;
  }
  return texts.filter(Boolean);
}

function matchAt(sticky: RegExp, script: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(script);
}

/** A string of a script as a reader sees it. */
function written(source: string): string {
  return tidy(decodeHTML(unescaped(source)));
}

function unescaped(source: string): string {
  if (!source.includes('\\')) return source;
  try {
    const value: unknown = JSON.parse(`"${source.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
