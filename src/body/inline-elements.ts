import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr br label ruby rt rp rb nobr center-inline'.split(
    ' ',
  ),
);

/** Whether an element is part of a line of text, with all that it holds. */
export function isInline(element: Element): boolean {
  if (!INLINE.has(element.name)) return isInSentence(element);
  return !element.children.some((child) => isTag(child) && !isInline(child));
}

// What no reader sees: microdata of a link, a script behind a word.
const UNSEEN = new Set(['svg', 'meta', 'link', 'script', 'style', 'template']);

/** An icon, what is not shown, or an element of the site's own with nothing but text in it, inside a paragraph or a link. */
function isInSentence({ name, parent, children }: Element): boolean {
  const isIn = parent !== null && isTag(parent) && (parent.name === 'p' || INLINE.has(parent.name));
  return isIn && (UNSEEN.has(name) || (name.includes('-') && children.every(isText)));
}
