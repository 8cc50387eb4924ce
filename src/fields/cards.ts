import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { tokensOf } from '../body/tokens.ts';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { headlineOf } from './headline-zone.ts';
import { isAboveHeadline, WHOLE_ELEMENTS } from './place.ts';
import { spacedText } from './printed-text.ts';

const LEVELS = 8;
// The longest text of a card, and what stands at least in the link that is one.
const LONGEST_CARD = 1500;
const SHORTEST_LINK = 60;

/** Whether a node stands in the card of another article: in a link of many words, or in a small `article` with a heading but without the headline. */
export function isInCard(node: AnyNode, page: Page): boolean {
  const headline = headlineOf(page);
  for (let up: AnyNode | null = node, level = 0; up && level < LEVELS; up = up.parent, level += 1) {
    if (!isTag(up) || (WHOLE_ELEMENTS.has(up.name) && up.name !== 'article')) continue;
    if (headline && isInside(headline, up)) return false;
    if (up.name === 'a' && spacedText(up, SHORTEST_LINK) === undefined) return true;
    if (up.name === 'article' && isSmall(up)) return true;
  }
  return false;
}

function isSmall(article: Element): boolean {
  return getElementsByTagName(isHeading, article, true, 1).length > 0 && spacedText(article, LONGEST_CARD) !== undefined;
}

const isHeading = (name: string): boolean => /^h[2-6]$/.test(name);

const TOP = / (?:site ?header|page ?header|top ?bar|masthead|topline|header (?:secondary|top|main)) /;

/** Whether a node stands over the headline in the header of the site: the day on which it was printed. */
export function isInSiteHeader(node: AnyNode, page: Page): boolean {
  if (!isAboveHeadline(node, page)) return false;
  const headline = headlineOf(page);
  for (let up = node.parent; up; up = up.parent) {
    if (!isTag(up) || WHOLE_ELEMENTS.has(up.name)) continue;
    if (headline && isInside(headline, up)) return false;
    if (up.name === 'header' || TOP.test(tokensOf(up))) return true;
  }
  return false;
}
