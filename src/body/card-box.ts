import type { Element, ParentNode } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { countWords, tidy } from '../text/spaces.ts';

const LEVELS = 5;
const MOST_ELEMENTS = 60;
const LONGEST = 450;
// A headline is as long; the name of what is sold or described is shorter.
const TITLE_WORDS = 6;
const TITLE = 40;

const PICTURE = /^(?:img|picture|video|amp-img)$/;
const HEADING = /^h[1-6]$/;

/**
 * The box of a teaser: the innermost element around a linked title that holds a picture, no second heading and few words.
 * What stands in it is of the other article, whatever its classes are called.
 */
export function boxOf(title: Element): Element | undefined {
  const text = tidy(textContent(title));
  if (text.length < TITLE && countWords(text) < TITLE_WORDS) return undefined;
  let box = title.parent;
  for (let level = 0; level < LEVELS && box && isTag(box) && isSmall(box); level += 1) {
    const { headings, pictures } = contentsOf(box);
    if (headings > 1) return undefined;
    if (pictures > 0) return tidy(textContent(box)).length < LONGEST ? box : undefined;
    box = box.parent;
  }
  return undefined;
}

/** Whether an element is one of the boxes or stands in one. */
export function isInBox(element: Element, boxes: ReadonlySet<Element>): boolean {
  let up: ParentNode | null = element;
  for (let level = 0; level < MOST_ELEMENTS && up && isTag(up); level += 1) {
    if (boxes.has(up)) return true;
    up = up.parent;
  }
  return false;
}

function isSmall({ startIndex, endIndex }: Element): boolean {
  return (endIndex ?? Infinity) - (startIndex ?? 0) < MOST_ELEMENTS;
}

function contentsOf({ children }: ParentNode, found = { headings: 0, pictures: 0 }): { headings: number; pictures: number } {
  for (const child of children) {
    if (!isTag(child)) continue;
    if (HEADING.test(child.name)) found.headings += 1;
    else if (PICTURE.test(child.name)) found.pictures += 1;
    contentsOf(child, found);
  }
  return found;
}
