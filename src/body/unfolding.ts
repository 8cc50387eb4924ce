import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { opensWithPhrase } from './phrase-book.ts';

const opens = opensWithPhrase('opener');
const MAY_OPEN = new Set(['a', 'button', 'p', 'div', 'span', 'label']);
const LONGEST = 40;
const MIN_TEXT = 200;

/** Hidden paragraphs beside a button that shows them: "Read more". A link that leads away is none. */
export function isUnfolded(element: Element): boolean {
  const isOpened = [beside(element, 'prev'), beside(element, 'next')].some((other) => other !== undefined && isOpener(other));
  return isOpened && paragraphsIn(element) > MIN_TEXT;
}

function paragraphsIn(element: Element): number {
  return getElementsByTagName('p', element, true, 40).reduce((sum, p) => sum + tidy(textContent(p)).length, 0);
}

function beside(element: Element, way: 'prev' | 'next'): Element | undefined {
  let node: ChildNode | null = element[way];
  while (node && (!isTag(node) || node.name === 'script')) {
    if (isText(node) && tidy(node.data) !== '') return undefined;
    node = node[way];
  }
  return node ?? undefined;
}

function isOpener(element: Element): boolean {
  if (!MAY_OPEN.has(element.name)) return false;
  const text = tidy(textContent(element));
  if (text === '' || text.length > LONGEST) return false;
  const links = element.name === 'a' ? [element] : getElementsByTagName('a', element, true, 3);
  return opens(text) && links.every(({ attribs }) => /^(?:#|javascript:|$)/i.test(attribs['href'] ?? ''));
}
