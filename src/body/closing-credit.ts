import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { isAgencyLine, isCertainName, isMakerLine } from './maker.ts';

const LEVELS = 5;
const MOST_WORDS = 7;
const LINK = /^(?:a|button)$/;
/** A mark that ends a sentence, in any script, and a quotation mark or bracket behind it. */
export const SENTENCE_END = /[.!?।。…]["”’»)]?$/;

/**
 * The element that closes a picture's words and holds nothing but who made it, whatever its class:
 * `Boats at dawn. <span>Jo Doe</span>`, `<p>Boats at dawn</p><strong>EFE</strong>`.
 */
export function closingCredit(words: readonly AnyNode[]): Element | undefined {
  let parts = words;
  for (let level = 0; level < LEVELS; level += 1) {
    const said = parts.filter((node) => textOf(node) !== '');
    const last = said.at(-1);
    if (!last || !isTag(last)) return undefined;
    const before = said.slice(0, -1);
    if (before.length > 0) return isParted(before) && isMaker(last) ? last : undefined;
    parts = last.children;
  }
  return undefined;
}

const textOf = (node: AnyNode): string => (isTag(node) || isText(node) ? tidy(textContent(node)) : '');

/** Whether the words before end as a sentence or stand in elements of their own, and are not of the credit themselves. */
function isParted(before: readonly AnyNode[]): boolean {
  const text = tidy(before.map((node) => textContent(node)).join(''));
  if (/[/,|–—-]$/.test(text) || isMakerLine(text)) return false;
  return SENTENCE_END.test(text) || before.every(isTag);
}

/** What a link says is the name of a page, unless it can be nothing but a maker. */
function isMaker(last: Element): boolean {
  const text = textOf(last);
  const isLink = LINK.test(last.name) || getElementsByTagName((name) => LINK.test(name), last, true, 1).length > 0;
  return isLink ? isAgencyLine(text, MOST_WORDS) || isCertainName(text) : isMakerLine(text);
}
