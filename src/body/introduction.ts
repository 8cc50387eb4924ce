import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import type { Page } from '../page/page.ts';
import { fold, tidy } from '../text/spaces.ts';
import { cutReason, linkShare, type Scale } from './furniture.ts';
import { isBylineLine } from './byline-line.ts';
import { blockReason } from './lines.ts';
import { isStamp } from './stamps.ts';
import { tokensOf } from './tokens.ts';

const MOST = 8;
const LEVELS = 12;
const SENTENCE = 70;
const LONG = 140;
const SHORTEST_HEADLINE = 12;
// Words that name the line below a headline, or another thing above the text.
const DEK =
  / (?:dek|deck|subtitle|subtitles|sub title|subheading|subheadline|sub heading|subhead|standfirst|excerpt|tagline|teaser|caption|description|desc|descr|strapline|summary|abstract|bio|author|meta|disclosure|disclaimer|notice|alert|banner|breadcrumb) /;

const OTHER_ROOM = /^(?:details|figure|dialog|table|h[1-6])$/;

/**
 * Paragraphs between the headline and the article's container, where a template sets the introduction apart from the
 * rest: in the hero, in a box of its own. None where they are the line below the headline, which the page's data repeats.
 */
export function introductionOf(page: Page, root: Element, scale: Scale): Element[] {
  // A logo is often the first of them.
  const headline = page
    .$('h1')
    .toArray()
    .find((element) => tidy(textContent(element)).length > SHORTEST_HEADLINE);
  const [from, to] = [headline?.endIndex ?? Infinity, root.startIndex ?? 0];
  if (from >= to) return [];
  const between = page
    .$('p')
    .toArray()
    .filter(({ startIndex }) => startIndex !== null && startIndex > from && startIndex < to);
  const prose = between.slice(0, MOST * 3).filter((element) => isProse(element) && isOfArticle(element, scale));
  const said = [...page.metas('description'), ...page.metas('og:description')].map((text) => fold(text).slice(0, 60));
  const own = prose.filter((element) => !said.some((text) => text !== '' && fold(textContent(element)).startsWith(text)));
  const length = own.reduce((sum, element) => sum + tidy(textContent(element)).length, 0);
  return own.length <= MOST && length >= LONG ? own : [];
}

function isProse(element: Element): boolean {
  const text = tidy(textContent(element));
  if (text.length < SENTENCE || !/[.!?:…]["”’)]?$/.test(text) || linkShare(element) > 0.5) return false;
  return blockReason(text, 0) === undefined && !isStamp(text) && !isBylineLine(text);
}

/** Whether nothing around a paragraph says that it is furniture, or the line below the headline. */
function isOfArticle(element: Element, scale: Scale): boolean {
  let up: Element | undefined = element;
  for (let level = 0; up && level < LEVELS && !/^(?:body|main|article)$/.test(up.name); level += 1) {
    if (OTHER_ROOM.test(up.name) || cutReason(up, scale) !== undefined || (level < 3 && DEK.test(tokensOf(up)))) return false;
    up = up.parent && isTag(up.parent) ? up.parent : undefined;
  }
  return true;
}
