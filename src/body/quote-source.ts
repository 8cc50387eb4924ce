import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findOne } from 'domutils';
import { tokensOf } from './tokens.ts';

const SOURCE = / (?:attribution|cite|citation|source|author|byline|name|credit|speaker) /;

/** The footer of a block quote: who said it, where the footer of a page is none of its text. */
export function isQuoteFooter({ name, parent }: Element): boolean {
  return name === 'footer' && parent !== null && isTag(parent) && parent.name === 'blockquote';
}

/** How many nodes before a caption may be spaces. */
const NEAR = 3;

/** The caption right below the block quote of a figure: it shows no picture, and the caption says who said it. */
export function isQuoteCaption({ name, parent, prev }: Element): boolean {
  if (name !== 'figcaption' || !parent || !isTag(parent) || parent.name !== 'figure') return false;
  let before = prev;
  for (let step = 0; before && !isTag(before) && step < NEAR; step += 1) before = before.prev;
  return before !== null && isTag(before) && before.name === 'blockquote';
}

/** Where a quote that is set apart says whose words it holds: `<cite>`, a footer, a legend, or what its class calls so. */
export function quoteSource(quote: Element): Element | undefined {
  const isSource = (element: Element): boolean => /^(?:cite|footer|figcaption)$/.test(element.name) || SOURCE.test(tokensOf(element));
  return findOne(isSource, quote.children) ?? undefined;
}
