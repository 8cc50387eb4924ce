import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { fold, tidy } from '../text/spaces.ts';

/** Characters of text between the headline and what is still said about the article. */
const REACH = 900;
const MOST_ELEMENTS = 250;
const zones = new WeakMap<Page, readonly Element[]>();

/** The elements that begin shortly after the headline, in page order: dek, byline, date, read time, first lines. */
export function headlineZone(page: Page): readonly Element[] {
  const known = zones.get(page);
  if (known) return known;
  const zone = collectAfter(headlineOf(page));
  zones.set(page, zone);
  return zone;
}

/** The heading that repeats the page's title, else the first of the first rank. */
export function headlineOf({ $, ...page }: Page): Element | undefined {
  const titles = [...page.metas('og:title'), tidy($('title').first().text())].map(fold);
  const headings = $('h1, h2').toArray().slice(0, 40);
  const isTitle = (heading: Element): boolean => {
    const text = fold($(heading).text());
    return text.length > 8 && titles.some((title) => title.includes(text));
  };
  return headings.find((heading) => heading.name === 'h1' && isTitle(heading)) ?? headings.find(isTitle) ?? $('h1').get(0);
}

function collectAfter(start: Element | undefined): Element[] {
  const found: Element[] = [];
  let reach = REACH;
  let node: AnyNode | null = start ? nextOutside(start) : null;
  while (node && reach > 0 && found.length < MOST_ELEMENTS) {
    if (isText(node)) reach -= tidy(node.data).length;
    const silent = isTag(node) && /^(?:script|style|noscript|svg|template|select)$/.test(node.name);
    if (isTag(node) && !silent) found.push(node);
    node = (isTag(node) && !silent ? node.firstChild : null) ?? nextOutside(node);
  }
  return found;
}

/** The next node in page order that is not inside this one. */
function nextOutside(node: AnyNode): AnyNode | null {
  for (let up: AnyNode | null = node; up; up = up.parent) {
    if (up.nextSibling) return up.nextSibling;
  }
  return null;
}
