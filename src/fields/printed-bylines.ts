import type { AnyNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { looksLikePerson, splitNames } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';

const PLACES =
  '[class*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i], [class*="autor" i], [class*="writer" i], [data-testid*="byline" i], [href*="/author/" i], [href*="/authors/" i]';
const OUTSIDE =
  'aside, footer, nav, figure, figcaption, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="newsletter" i], [class*="recommend" i], [class*="testimonial" i]';
const LEAD =
  /^(?:(?:written|words|story|reported|posted|text|article)\s{0,2}by|by|von|par|por|di|door|af|av|od|autor(?:in)?|author|text|auteur)\b\s?:?\s\p{Lu}/iu;

/** Text with a space between elements: "By" and "Jo Doe" in two spans are two words. */
export function spacedText(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || node.name === 'script' || node.name === 'style') return '';
  return tidy(node.children.map(spacedText).join(' '));
}

/** Short printed lines that an element calls the byline or the author, in page order, outside furniture. */
export function printedBylines({ $ }: Page): string[] {
  const found = $(PLACES)
    .toArray()
    .filter((element) => $(element).closest(OUTSIDE).length === 0);
  const lines = found.slice(0, 60).map(spacedText);
  return [...new Set(lines.filter((line) => line.length > 3 && line.length < 140))].slice(0, 20);
}

/** Short elements anywhere outside furniture that open with "By", "Von", "Par" … and a person's name. */
export function* ledBylines({ $ }: Page): Generator<string> {
  const elements = $('p, span, div, address, li, small, strong, em, a, h3, h4, h5, h6, td').toArray().slice(0, 3000);
  for (const element of elements) {
    if (element.children.length > 12) continue;
    const text = spacedText(element);
    if (text.length > 110 || !LEAD.test(text) || $(element).closest(OUTSIDE).length > 0) continue;
    if (splitNames(text).some(looksLikePerson)) yield text;
  }
}
