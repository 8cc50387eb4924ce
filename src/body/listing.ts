import type { Page } from '../page/page.ts';
import type { Body } from './body.ts';
import { isTextBlock } from './block.ts';

const TEASER_CARDS = 8;

/** Whether a page is a home page or a list: many teaser cards, and hardly a paragraph of its own. */
export function isListing(page: Page, body: Body): boolean {
  const { $ } = page;
  if (page.metas('og:type').includes('article') || page.jsonLd.articles.some((node) => Object.hasOwn(node, 'articleBody'))) return false;
  const long = body.blocks.filter((block) => isTextBlock(block) && block.text.length > 200).length;
  if (long >= 3) return false;
  const cards = $('article').length >= TEASER_CARDS || $('h2 a[href], h3 a[href]').length >= TEASER_CARDS;
  return cards && (page.url === undefined || isPathOfList(new URL(page.url).pathname) || $('h1').length === 0);
}

/** The address of a home page or a section: at most one word. */
function isPathOfList(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  return parts.length === 0 || (parts.length === 1 && !isSlug(parts[0] ?? ''));
}

/** "eight-changes-to-make", "story-20250409", "late-ferry.html": what names one page, not a section. */
function isSlug(part: string): boolean {
  return part.split(/[-_]/).filter(Boolean).length >= WORDS_OF_SLUG || /\d{4}|\.html?$/.test(part);
}

const WORDS_OF_SLUG = 3;
