import { isTag } from 'domhandler';
import { attributeStates } from '../page/attribute-state.ts';
import { isList, isObject, own, type Json } from '../page/json-ld.ts';
import { openPage, type Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { textOf, type Block } from './block.ts';
import { writeBlocks } from './blocks.ts';
import { escapeHtml } from './inline-html.ts';
import type { Stated } from './stated.ts';

const MIN_TEXT = 400;
const MAX_SCRIPT = 4 << 20;
const MAX_VALUES = 200_000;
const PIECE = 40;
const MOST_UNSCRIPTED = 20;

export interface FromData {
  readonly rule: string;
  readonly blocks: readonly Block[];
}

/**
 * The text as the page's data holds it, for pages whose elements hold none because a script fills them:
 * `articleBody`, else the longest text in the data that the script starts from. Undefined where neither is an article's length.
 */
export function readFromData(page: Page, stated: Stated | undefined): FromData | undefined {
  const candidates = [
    ...(stated ? [{ rule: 'data articleBody', html: toHtml(stated.raw) }] : []),
    ...unscripted(page).map((html) => ({ rule: 'noscript', html })),
    ...hydrated(page).map((html) => ({ rule: 'data of a script', html })),
  ];
  for (const { rule, html } of candidates) {
    const blocks = blocksOf(html, page);
    if (textOf(blocks).length >= MIN_TEXT) return { rule, blocks };
  }
  return undefined;
}

/** What a page prints for readers without scripts, where that is a text of paragraphs. */
function unscripted({ $ }: Page): string[] {
  const all = $('noscript').toArray().slice(0, MOST_UNSCRIPTED);
  return all.map((element) => asHtml($(element).html() ?? '')).filter(Boolean);
}

function toHtml(text: string): string {
  if (/<p[\s>]/i.test(text)) return text;
  return text
    .split(/\n+/)
    .map((line) => `<p>${escapeHtml(tidy(line))}</p>`)
    .join('');
}

function blocksOf(html: string, page: Page): Block[] {
  const inner = openPage(`<main>${html}</main>`, page.url);
  const main = inner.$('main').get(0);
  if (!main || !isTag(main)) return [];
  const { blocks } = writeBlocks([main], inner, { share: () => 0, total: 0, layout: new Set() });
  // Elements of another tree mean nothing to whoever looks around them.
  return blocks.map((block) => Object.assign({}, block, { element: undefined }));
}

/** The longest text of each data script, as HTML: one value with paragraphs, or a list of pieces. */
function hydrated(page: Page): string[] {
  const scripts = page.$('script[type="application/json"], script#__NEXT_DATA__, script#__NUXT_DATA__').toArray().slice(0, 20);
  const states = attributeStates(page.$).map(({ text }) => text);
  return [...scripts.map((script) => page.$(script).text()), ...states]
    .filter((text) => text.length > MIN_TEXT && text.length < MAX_SCRIPT)
    .map((text) => longestIn(parse(text)))
    .filter((html) => html.length > MIN_TEXT)
    .toSorted((a, b) => b.length - a.length);
}

function parse(text: string): Json {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse gives nothing but JSON
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function longestIn(value: Json): string {
  let longest = '';
  const open: Json[] = [value];
  for (let seen = 0; open.length > 0 && seen < MAX_VALUES; seen += 1) {
    const one = open.pop();
    const html = typeof one === 'string' ? asHtml(one) : isList(one) ? piecesOf(one) : '';
    if (html.length > longest.length) longest = html;
    if (isList(one)) for (const item of one) open.push(item);
    else if (isObject(one)) for (const key of Object.keys(one)) open.push(own(one, key) ?? null);
  }
  return longest;
}

function asHtml(text: string): string {
  return text.length > MIN_TEXT && text.split('</p>').length > 2 ? text : '';
}

/** `[{ "type": "text", "content": "…" }, …]`: how many CMSs keep the pieces of a text. */
function piecesOf(list: readonly Json[]): string {
  const pieces = list.flatMap((item) => {
    if (!isObject(item)) return [];
    const text = own(item, 'content') ?? own(item, 'text') ?? own(item, 'html') ?? own(item, 'value');
    return typeof text === 'string' && text.length > PIECE && text.includes(' ') ? [text] : [];
  });
  return pieces.length > 2 ? pieces.map((piece) => (piece.startsWith('<p') ? piece : `<p>${piece}</p>`)).join('') : '';
}
