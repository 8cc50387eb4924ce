import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findOne } from 'domutils';
import { tokensOf } from './tokens.ts';

const SOURCE = / (?:attribution|cite|citation|source|author|byline|name|credit|speaker) /;

/** The footer of a block quote: who said it, where the footer of a page is none of its text. */
export function isQuoteFooter({ name, parent }: Element): boolean {
  return name === 'footer' && parent !== null && isTag(parent) && parent.name === 'blockquote';
}

/** Where a quote that is set apart says whose words it holds: `<cite>`, a footer, a legend, or what its class calls so. */
export function quoteSource(quote: Element): Element | undefined {
  const isSource = (element: Element): boolean => /^(?:cite|footer|figcaption)$/.test(element.name) || SOURCE.test(tokensOf(element));
  return findOne(isSource, quote.children) ?? undefined;
}
