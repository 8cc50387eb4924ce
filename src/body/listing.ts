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
  return cards && (page.url === undefined || new URL(page.url).pathname.split('/').filter(Boolean).length <= 1 || $('h1').length === 0);
}
