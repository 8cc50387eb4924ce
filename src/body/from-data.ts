import { isTag } from 'domhandler';
import type { JsonObject } from '../page/json-ld.ts';
import { openPage, type Page } from '../page/page.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { tidy } from '../text/spaces.ts';
import { textOf, type Block } from './block.ts';
import { writeBlocks } from './blocks.ts';
import type { Stated } from './stated.ts';
import { asHtml, MIN_TEXT, textsOfData } from './story-data.ts';

const MOST_UNSCRIPTED = 20;

export interface FromData {
  readonly rule: string;
  readonly blocks: readonly Block[];
  /** The object of the page's data that tells of the article. */
  readonly story: JsonObject | undefined;
}

/**
 * The text as the page's data holds it, for pages whose elements hold none because a script fills them:
 * `articleBody`, else the longest text in the data that the script starts from. Undefined where neither is an article's length.
 */
export function readFromData(page: Page, stated: Stated | undefined): FromData | undefined {
  for (const { rule, html, story } of textsOf(page, stated)) {
    const blocks = blocksOf(html, page);
    if (textOf(blocks).length >= MIN_TEXT) return { rule, blocks, story };
  }
  return undefined;
}

function* textsOf(page: Page, stated: Stated | undefined): Iterable<{ rule: string; html: string; story: JsonObject | undefined }> {
  if (stated) yield { rule: 'data articleBody', html: toHtml(stated.raw), story: undefined };
  for (const html of unscripted(page)) yield { rule: 'noscript', html, story: undefined };
  for (const text of textsOfData(page)) yield { rule: 'data of a script', ...text };
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
