import type { AnyNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { looksLikePerson, splitNames } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';
import { isBeside, leafElements } from './place.ts';

const PLACES =
  '[class*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i], [class*="autor" i], [class*="writer" i], [data-testid*="byline" i], [href*="/author/" i], [href*="/authors/" i]';
const LONGEST_LINE = 139;
const LONGEST_LED = 110;
const LEAD =
  /^(?:(?:written|words|story|reported|posted|text|article)\s{0,2}by|by|von|par|por|di|door|af|av|od|autor(?:in)?|author|text|auteur)\b\s?:?\s\p{Lu}/iu;

/** Text with a space between elements: "By" and "Jo Doe" in two spans are two words. Undefined past `most` characters. */
export function spacedText(node: AnyNode, most: number): string | undefined {
  const pieces: string[] = [];
  if (collect(node, most, pieces) < 0) return undefined;
  const text = pieces.join(' ').replace(/ (?=[,.;:)])/g, '');
  return text.length > most ? undefined : text;
}

/** Gathers the tidied pieces of text below a node; gives what is left of `most`, below zero where it was too much. */
function collect(node: AnyNode, most: number, pieces: string[]): number {
  if (isText(node)) {
    const piece = tidy(node.data);
    if (piece) pieces.push(piece);
    return most - piece.length;
  }
  if (!isTag(node) || node.name === 'script' || node.name === 'style') return most;
  let left = most;
  for (const child of node.children) {
    left = collect(child, left, pieces);
    if (left < 0) break;
  }
  return left;
}

function isOutside($: Page['$'], element: AnyNode): boolean {
  return isBeside(element) || $(element).closest('figure, figcaption').length > 0;
}

/** Short printed lines that an element calls the byline or the author, in page order, outside furniture. */
export function printedBylines(page: Page): string[] {
  const { $ } = page;
  const found = $(PLACES)
    .toArray()
    .filter((element) => !isOutside($, element))
    .slice(0, 60);
  // Name and role in elements of their own: first the whole line, then its parts.
  const lines = found.flatMap((element) => [element, ...leafElements(page, element)].map((line) => spacedText(line, LONGEST_LINE) ?? ''));
  return [...new Set(lines.filter((line) => line.length > 3))].slice(0, 20);
}

/** Short elements anywhere outside furniture that open with "By", "Von", "Par" … and a person's name. */
export function* ledBylines({ $ }: Page): Generator<string> {
  const elements = $('p, span, div, address, li, small, strong, em, i, b, font, a, h3, h4, h5, h6, td').toArray().slice(0, 3000);
  for (const element of elements) {
    if (element.children.length > 12) continue;
    const text = spacedText(element, LONGEST_LED);
    if (text === undefined || !LEAD.test(text) || isOutside($, element)) continue;
    if (splitNames(text).some(looksLikePerson)) yield text;
  }
}
