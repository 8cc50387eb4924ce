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

/** An icon, what is not shown, an element of the site's own with nothing but text in it, or words that a button unfolds, inside a paragraph or a link. */
function isInSentence(element: Element): boolean {
  const { name, parent, children } = element;
  const isIn = parent !== null && isTag(parent) && (parent.name === 'p' || INLINE.has(parent.name));
  return isIn && (UNSEEN.has(name) || (name.includes('-') && children.every(isText)) || isWordButton(element));
}

// What a sentence goes on with behind a word.
const GOES_ON = /^\s*(?:[,;:.!?)\u2019]|\p{Ll})/u;

/** "said the professor <button>Ann Lee,</button> the director": a button in the middle of a sentence is a word with a note to it. */
export function isWordButton({ name, prev, next, children }: Element): boolean {
  if (name !== 'button' || !prev || !next || !isText(prev) || !isText(next) || !children.every(isText)) return false;
  return /[\p{L}\p{N},]\s*$/u.test(prev.data.slice(-40)) && GOES_ON.test(next.data.slice(0, 40));
}
