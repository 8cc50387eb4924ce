import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { isInside } from '../page/inside.ts';
import { tokensOf } from '../body/tokens.ts';
import { spacedText } from './printed-text.ts';
import type { TextBlock } from './text-blocks.ts';

const AUTHOR =
  /author|autor|auteur|contributor|writer|signature|columnist|verfasser|redakteur|byline|editor|creator|saboxplugin| (?:person|profile|user|expert) /;
const BIO = / \w*(?:bio|bios|biography|biographical|desc|descr|description|about|info|excerpt|summary|body) /;
const CARD =
  / (?:author|autor|contributor|writer|profile|post author|about) (?:box|card|profile|section|block|widget|bio|about|area|panel) | (?:authorbox|authorcard|authorbio|authorinfo|aboutauthor|about author) /;
const LARGEST_CARD = 3500;

/** The smallest element around name and text, if it is small enough for a card and does not hold the headline. */
export function cardOf(name: TextBlock, bio: TextBlock | undefined, headline: Element | undefined): Element | undefined {
  let up: AnyNode | null = name.element;
  const inner = bio?.element ?? name.element;
  while (up && !isInside(inner, up)) up = up.parent;
  if (!up || !isTag(up) || /^(?:body|html)$/.test(up.name) || (headline && isInside(headline, up))) return undefined;
  return spacedText(up, LARGEST_CARD) === undefined ? undefined : widened(up, headline);
}

/** One or two levels more, where portrait and links stand. */
function widened(card: Element, headline: Element | undefined): Element {
  let wide = card;
  for (let level = 0; level < 2; level += 1) {
    const up = wide.parent;
    if (!up || !isTag(up) || /^(?:body|html|main|article)$/.test(up.name) || (headline && isInside(headline, up))) break;
    if (spacedText(up, LARGEST_CARD) === undefined || !AUTHOR.test(tokensOf(up))) break;
    wide = up;
  }
  return wide;
}

/** Whether the classes around a text say that it is an author's biography. */
export function isCalledBio(element: Element, card: Element): boolean {
  let words = ' ';
  let up: AnyNode | null = element;
  for (let level = 0; up && isTag(up) && level < 6; level += 1) {
    words += tokensOf(up).slice(1);
    if (up === card) break;
    up = up.parent;
  }
  return isBioClass(words) || CARD.test(words);
}

/** Words of a class that name both an author and a text about somebody. */
export function isBioClass(words: string): boolean {
  return AUTHOR.test(words) && BIO.test(words);
}
