import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import type { Body } from './body.ts';
import { isTextBlock } from './block.ts';
import { tokensOf } from './tokens.ts';

const TEASER_CARDS = 8;

/**
 * Whether a page is a home page or a list: its system says so, or it has many teaser cards and hardly a paragraph of its
 * own, at an address of lists or with the cards for its text.
 */
export function isListing(page: Page, body: Body): boolean {
  const { $ } = page;
  if (isCalledList(page) || isMadeOfExcerpts(page, body)) return true;
  if (page.metas('og:type').includes('article') || page.jsonLd.articles.some((node) => Object.hasOwn(node, 'articleBody'))) return false;
  const long = body.blocks.filter((block) => isTextBlock(block) && block.text.length > 200).length;
  if (long >= 3) return false;
  const cards = $('article').length >= TEASER_CARDS || $('h2 a[href], h3 a[href]').length >= TEASER_CARDS;
  if (!cards) return false;
  return page.url === undefined || isPathOfList(new URL(page.url).pathname) || $('h1').length === 0 || isMadeOfCards(page, body);
}

// What WordPress, Ghost and Drupal call the body of lists; no word of them stands alone on the page of an article.
const LIST =
  / archive (?:\S+ ){0,3}(?:category|tag|author|date) | search results | (?:tag|author|home) template | path taxonomy | path frontpage /;
const ARTICLE = / single | post template | page template /;

function isCalledList(page: Page): boolean {
  const [element] = page.$('body').toArray().filter(isTag);
  const tokens = element ? tokensOf(element) : '';
  return LIST.test(tokens) && !ARTICLE.test(tokens) && page.$(TITLES).length >= FEW_CARDS;
}

const TITLES = 'h2 a[href], h3 a[href]';
const FEW_CARDS = 4;

/** Whether the text is hardly more than the linked headings of other pages of the site and what stands below each. */
function isMadeOfCards(page: Page, body: Body): boolean {
  const texts = body.blocks.filter(isTextBlock);
  const titles = texts.filter(({ kind, element }) => kind === 'subhead' && element !== undefined && leadsOn(element, page));
  return titles.length >= TEASER_CARDS && titles.length * MOST_A_CARD >= texts.length;
}

const MOST_A_CARD = 4;

/** Whether the text is one linked heading after the other, each over the first words of what it leads to. */
function isMadeOfExcerpts(page: Page, body: Body): boolean {
  const texts = body.blocks.filter(isTextBlock);
  const titles = texts.flatMap(({ kind, element }, index) => (kind === 'subhead' && element && leadsOn(element, page) ? [index] : []));
  if (titles.length < FEW_EXCERPTS || titles[0] !== 0 || titles.length * MOST_A_CARD < texts.length) return false;
  const ends = titles.map((_, index) => texts[(titles[index + 1] ?? texts.length) - 1]?.text ?? '');
  return ends.filter((text) => /(?:…|\.{3}|\[[….]{1,3}\])$/.test(text)).length >= titles.length * MOSTLY;
}

const FEW_EXCERPTS = 5;
const MOSTLY = 0.6;

// Posts of a thread: XenForo, phpBB, Discourse, vBulletin, SMF, Invision, bbPress.
const POSTS =
  '[data-template="thread_view"] .message--post, #phpbb.section-viewtopic .post, .crawler .crawler-post, .topic-post[id^="post_"], #posts .postcontainer, #posts .postbitlegacy, #forumposts .post_wrapper, .ipsComment.cPost, .bbp-replies .bbp-reply';

/** Whether a page is a thread of a forum: several posts, of which none is the article. */
export function isThread({ $ }: Page): boolean {
  return $(POSTS).length > 1;
}

/** Whether a heading is one link to another page of the same host. */
function leadsOn(element: Element, page: Page): boolean {
  const { $ } = page;
  const link = $(element).is('a') ? $(element) : $(element).find('a[href]').first();
  const address = page.resolve(link.attr('href'));
  if (!address || tidy(link.text()) !== tidy($(element).text())) return false;
  const [to, here] = [new URL(address), new URL(page.url ?? address)];
  return to.host === here.host && to.pathname !== here.pathname;
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
