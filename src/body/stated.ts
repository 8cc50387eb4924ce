import { listOf, own, isObject, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { countWords } from '../text/spaces.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';
import { Triples } from './triples.ts';

const MIN_WORDS = 80;
const COVERED = 0.5;
const MAX_TEXT = 400_000;

/** The article's text as the page's own data states it: evidence to compare with, often cut or with captions, never the text itself. */
export interface Stated {
  /** As the data has it, HTML included. */
  readonly raw: string;
  readonly text: string;
  readonly words: number;
  /** Share of a text's word triples that the data holds too, from 0 to 1; undefined for less than three words. */
  covers(text: string): number | undefined;
  /** Share of the data's word triples that the text holds. */
  coveredBy(text: string): number;
}

/** `articleBody` of the JSON-LD graph, entries of a live blog joined; undefined where there is none of some length. */
export function readStated(page: Page): Stated | undefined {
  const texts = page.jsonLd.nodes.map((node) => own(node, 'articleBody')).filter((value) => typeof value === 'string');
  const live = page.jsonLd.nodes.filter((node) => typesOf(node).some((type) => type.endsWith('LiveBlogPosting')));
  const entries = live
    .flatMap((node) => listOf(own(node, 'liveBlogUpdate')))
    .flatMap((update) => (isObject(update) ? listOf(own(update, 'articleBody')) : []));
  const joined = entries.filter((value) => typeof value === 'string').join('\n');
  const longest = [...texts, joined].reduce((a, b) => (b.length > a.length ? b : a), '');
  const text = plain(longest.slice(0, MAX_TEXT));
  const words = countWords(text);
  if (words < MIN_WORDS) return undefined;
  const triples = new Triples(text);
  return {
    raw: longest.slice(0, MAX_TEXT),
    text,
    words,
    covers: (other) => triples.covers(other),
    coveredBy: (other) => triples.coveredBy(other),
  };
}

/** Data holds HTML now and then, its entities escaped once more. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/<[^<>]{1,2000}>/g, ' ')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:quot|#34|#39|amp|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash);/g, ' ');
}

const HELD = 0.9;
const AGREED = 0.7;
const END = 0.1;

/**
 * Blocks that the page's data does not know, where data and text otherwise agree: all of the data stands in the text,
 * and most of the text in the data. Above and below the first and last known block all of them, between only
 * paragraphs, for data leaves out lists, tables and subheads.
 */
export function findUnstated(blocks: readonly Block[], stated: Stated): ReadonlySet<Block> {
  const texts = blocks.filter(isTextBlock);
  const all = texts.map(({ text }) => text).join('\n');
  if (stated.coveredBy(all) < HELD) return new Set();
  const known = texts.map((block) => isKnown(block, stated));
  const length = (isWanted: (index: number) => boolean): number =>
    texts.reduce((sum, { text }, index) => sum + (isWanted(index) ? text.length : 0), 0);
  if (length((index) => known[index] === true) < all.length * AGREED) return new Set();
  const [first, last] = [known.indexOf(true), known.lastIndexOf(true)];
  // Data is often cut short; a long end that it does not know is of the text.
  const isCutShort = /(?:\.{3}|…)\s*$/.test(stated.text) || length((index) => index > last) > all.length * END;
  return new Set(
    texts.filter((block, index) => {
      if (known[index] !== false) return false;
      if (index < first) return true;
      return index > last ? !isCutShort : block.kind === 'paragraph' && known[index + 1] !== false && known[index - 1] !== false;
    }),
  );
}

function isKnown(block: TextBlock, stated: Stated): boolean | undefined {
  const share = stated.covers(block.text);
  if (share === undefined) return undefined;
  return share >= COVERED ? true : share > 0.1 ? undefined : false;
}
