import type { ChildNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { endOfPhrase } from './phrase-book.ts';

const LONGEST = 400;
const endOfLabel = endOfPhrase('sponsored');

/** "Sponsored", and no more. */
export function isSponsorLabel(line: string): boolean {
  const end = line.length <= 40 ? endOfLabel(line) : 0;
  return end > 0 && !/\p{L}/u.test(line.slice(end));
}

/** What stands below a label in the small box that it heads. */
export function restOfBox(label: Element): ChildNode[] {
  const rest: ChildNode[] = [];
  const words = tidy(textContent(label));
  if (!isSponsorLabel(words)) return rest;
  for (let at = label; at.parent && isTag(at.parent) && isHeaded(at.parent, words); at = at.parent)
    for (let next = at.nextSibling; next; next = next.nextSibling) rest.push(next);
  return rest;
}

function isHeaded(box: Element, words: string): boolean {
  if (/^(?:body|main|article)$/.test(box.name)) return false;
  const text = tidy(textContent(box));
  return text.length < LONGEST && text.startsWith(words);
}
