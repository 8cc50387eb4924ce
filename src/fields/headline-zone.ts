import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { own } from '../page/json-ld.ts';
import { isSilent, lastBefore, nextOf, nextOutside } from '../page/order.ts';
import { fold, tidy, toText } from '../text/spaces.ts';
import { oncePerPage } from '../page/views.ts';
import { isElsewhere } from './place.ts';
import { spacedText } from './printed-text.ts';

/** Characters of text between the headline and what is still said about the article. */
const REACH = 900;
const MOST_ELEMENTS = 250;

/** The elements that begin shortly after the headline, in page order: dek, byline, date, read time, first lines. */
export const headlineZone = oncePerPage((page): readonly Element[] => collectAfter(headlineOf(page)));

/** The heading that repeats the headline of the data, else the page's title, else the first of the first rank. */
export const headlineOf = oncePerPage(findHeadline);

function findHeadline(page: Page): Element | undefined {
  const { $ } = page;
  const headings = $('h1, h2').toArray().slice(0, 40);
  const stated = page.jsonLd.articles.slice(0, 1).flatMap((node) => toText(own(node, 'headline')) ?? []);
  const titles = [...page.metas('og:title'), tidy($('title').first().text())];
  const first = (of: readonly string[], name?: string): Element | undefined =>
    headings.find(
      (heading) =>
        (name === undefined || heading.name === name) && repeats(fold($(heading).text()), of, heading.name) && !isElsewhere(heading),
    );
  return first(stated, 'h1') ?? first(stated) ?? first(titles, 'h1') ?? first(titles) ?? $('h1').get(0);
}

/** Whether a heading is one of the titles, shortened or with a kicker; a lower one that is a small part of it is of a section or a teaser. */
function repeats(heading: string, titles: readonly string[], name: string): boolean {
  if (heading.length <= 8) return false;
  return titles
    .map(fold)
    .some(
      (title) =>
        (title.includes(heading) && (name === 'h1' || heading.length > title.length * LEAST)) ||
        (title.length > 8 && heading.includes(title) && heading.length < title.length + MOST_KICKER),
    );
}

const MOST_KICKER = 60;
const LEAST = 0.3;

// A text of the story, or the dek.
const PROSE = 110;

/** The elements of the zone from the headline down to the lede: a dek of some length may stand between. */
export const headOfArticle = oncePerPage((page): ReadonlySet<AnyNode> => {
  const zone = headlineZone(page);
  let prose = 0;
  const end = zone.findIndex((element) => {
    if (hasOwnText(element) && spacedText(element, PROSE) === undefined) prose += 1;
    return prose > 1;
  });
  return new Set<AnyNode>(end < 0 ? zone : zone.slice(0, end));
});

const hasOwnText = ({ children }: Element): boolean => children.some((child) => isText(child) && tidy(child.data) !== '');

function collectAfter(start: Element | undefined): Element[] {
  const found: Element[] = [];
  let reach = REACH;
  let node: AnyNode | null = start ? nextOutside(start) : null;
  while (node && reach > 0 && found.length < MOST_ELEMENTS) {
    if (isText(node)) reach -= tidy(node.data).length;
    if (isTag(node) && !isSilent(node)) found.push(node);
    node = isSilent(node) ? nextOutside(node) : nextOf(node);
  }
  return found;
}

/** Characters of text before the headline that may be of a line above it. */
const REACH_ABOVE = 200;
const MOST_ABOVE = 12;

/** The elements with a text of their own that end right before the headline, in page order: a kicker, a byline, a date; no menu. */
export const aboveHeadline = oncePerPage((page): readonly Element[] => collectBefore(headlineOf(page)));

function collectBefore(start: Element | undefined): Element[] {
  const found = new Set<Element>();
  let reach = REACH_ABOVE;
  let node: AnyNode | null = start ? lastBefore(start) : null;
  while (node && reach > 0 && found.size < MOST_ABOVE) {
    const { parent } = node;
    if (isText(node) && tidy(node.data) !== '') {
      reach -= tidy(node.data).length;
      if (!parent || !isTag(parent) || ENDS_ABOVE.test(parent.name) || isElsewhere(parent)) break;
      if (reach > 0) found.add(parent);
    }
    node = lastBefore(node);
  }
  return [...found].toReversed();
}

const ENDS_ABOVE = /^(?:h[1-6]|button|option|label|cite|blockquote|q)$/;
