import { headlinesOf, isArticle } from '../page/hydration.ts';
import { isList, isObject, own, type Json, type JsonObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { plainHtml } from '../page/plain-text.ts';
import { richHtml } from '../page/rich-text.ts';
import { fold, toText } from '../text/spaces.ts';

/** A text that the page's data holds, and the object that tells of it. */
export interface DataText {
  readonly html: string;
  readonly story: JsonObject | undefined;
}

export const MIN_TEXT = 400;
const MAX_VALUES = 200_000;
const PIECE = 40;
const MOST_STORIES = 200;
const MOST_MINE = 20;
const LEAST_TITLE = 9;
// Objects with texts of their own, as many as a list of articles has.
const FEW = 3;

/** The texts of the data that the page's scripts start from, likeliest first: of the article that the page is called after, then the longest. */
export function* textsOfData(page: Page): Iterable<DataText> {
  const stories = page.hydration.articles.slice(0, MOST_STORIES);
  const mine = stories.filter(calledAs(page)).toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  const own = longestOf(mine.slice(0, MOST_MINE), page);
  if (own) yield own;
  const others = stories.map((story) => ({ story, html: bodyOf(story, page) })).filter(({ html }) => html.length > MIN_TEXT);
  const [best] = others.toSorted((a, b) => b.html.length - a.html.length);
  // Many texts, and none that the page is called after: a list.
  if (mine.length === 0 && new Set(others.map(({ html }) => html)).size > FEW) return;
  if (best) yield { html: best.html, story: mine[0] ?? best.story };
  const html = longestIn(page.hydration.states, page);
  if (html.length > MIN_TEXT) yield { html, story: mine[0] };
}

function longestOf(stories: readonly JsonObject[], page: Page): DataText | undefined {
  const texts = stories.map((story) => ({ story, html: bodyOf(story, page) || longestIn([story], page) }));
  const [best] = texts.filter(({ html }) => html.length > MIN_TEXT).toSorted((a, b) => b.html.length - a.html.length);
  return best;
}

/** Whether an object has the title by which the page calls itself; behind a document's stands the site's name. */
function calledAs(page: Page): (node: JsonObject) => boolean {
  const { $ } = page;
  const headline = page.jsonLd.articles.flatMap((node) => toText(own(node, 'headline')) ?? []).slice(0, 1);
  const titles = new Set(
    [...page.metas('og:title'), ...page.metas('twitter:title'), ...headline, $('h1').first().text(), $('title').first().text()]
      .map(fold)
      .filter(({ length }) => length >= LEAST_TITLE),
  );
  const isTitle = (title: string): boolean =>
    title.length >= LEAST_TITLE && (titles.has(title) || [...titles].some((whole) => whole.startsWith(`${title} `)));
  return (node) => headlinesOf(node).some((title) => isTitle(fold(title)));
}

const BODY =
  /^(?:field_)?(?:(?:article|main|story|post|page)?_?(?:body|content|text|copy)(?:_?(?:text|html|elements|blocks|json))?|rich_?text|story|main|blocks|components|paragraphs|sections|modules|slices|html|document)$/i;

/** The longest text under one of the keys by which content systems call it. */
function bodyOf(story: JsonObject, page: Page): string {
  const texts = Object.keys(story)
    .filter((key) => BODY.test(key))
    .map((key) => textOfValue(own(story, key), page, 0));
  return texts.reduce((longest, html) => (html.length > longest.length ? html : longest), '');
}

const WRITTEN = ['rendered', 'processed', 'html', 'value', 'raw', 'json', 'content', 'basic', 'text'];

function textOfValue(value: Json | undefined, page: Page, depth: number): string {
  const { follow } = page.hydration;
  const inner = follow(value);
  if (typeof inner === 'string') return asHtml(inner) || plainHtml(inner);
  const html = richHtml(inner, follow) || (isList(inner) ? piecesOf(inner) : '');
  if (html !== '' || !isObject(inner) || depth > 2) return html;
  return WRITTEN.map((key) => textOfValue(own(inner, key), page, depth + 1)).find(Boolean) ?? '';
}

/** The longest text of a value, whatever it is called by. */
function longestIn(values: readonly Json[], page: Page): string {
  let longest = '';
  const open: Json[] = [...values];
  const seen = new Set<Json>();
  for (let count = 0; open.length > 0 && count < MAX_VALUES; count += 1) {
    const one = open.pop();
    // A text that many name is weighed once; so is what holds itself.
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    const html = looseText(one, page);
    if (html.length > longest.length) longest = html;
    // What was read as a whole is not looked into.
    if (html === '') for (const item of innerOf(one)) open.push(item);
  }
  return longest;
}

function looseText(value: Json, page: Page): string {
  if (typeof value === 'string') return asHtml(value);
  return richHtml(value, page.hydration.follow) || (isList(value) ? piecesOf(value) : '');
}

function innerOf(value: Json): readonly Json[] {
  return isList(value) ? value : isObject(value) ? Object.keys(value).map((key) => own(value, key) ?? null) : [];
}

export function asHtml(text: string): string {
  return text.length > MIN_TEXT && text.split('</p>').length > 2 ? text : '';
}

/** `[{ "type": "text", "content": "…" }, …]`: how many CMSs keep the pieces of a text. */
function piecesOf(list: readonly Json[]): string {
  let html = '';
  let count = 0;
  for (const item of list) {
    const piece = isObject(item) && !isArticle(item) ? pieceIn(item) : undefined;
    if (piece === undefined) continue;
    html += piece.startsWith('<p') ? piece : `<p>${piece}</p>`;
    count += 1;
    // One text may be named by many.
    if (html.length > MAX_HTML) break;
  }
  return count > 2 ? html : '';
}

const MAX_HTML = 1 << 20;

function pieceIn(node: JsonObject): string | undefined {
  const text = own(node, 'content') ?? own(node, 'text') ?? own(node, 'html') ?? own(node, 'value');
  return typeof text === 'string' && text.length > PIECE && text.includes(' ') ? text : undefined;
}
