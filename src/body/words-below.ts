import type { AnyNode, ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { splitCredit } from './credit.ts';

const LEVELS = 3;
const LONGEST = 300;
const EMPHASIS = new Set(['em', 'i', 'small', 'cite']);
const WRAPPER = /^(?:p|div|a|span|picture|center|strong|b)$/;

/**
 * The emphasised line right below a picture that is its words, where nothing calls it so: it ends in who made the
 * picture. `<p><img></p><p><em>Boats at dawn. Photo: Jo Doe</em></p>`.
 */
export function wordsBelow(picture: Element): Element | undefined {
  let at: Element = picture;
  for (let level = 0; level < LEVELS; level += 1) {
    const next = nextNode(at);
    if (next) return isTag(next) && isLegend(next) ? next : undefined;
    const up = at.parent;
    if (!up || !isTag(up) || !WRAPPER.test(up.name)) return undefined;
    at = up;
  }
  return undefined;
}

function nextNode(node: AnyNode): ChildNode | null {
  let next = node.nextSibling;
  while (next && isEmpty(next)) next = next.nextSibling;
  return next;
}

function isEmpty(node: ChildNode): boolean {
  if (isText(node)) return tidy(node.data) === '';
  return !isTag(node) || node.name === 'br';
}

function isLegend(element: Element): boolean {
  const [only, ...others] = element.children.filter((child) => !isEmpty(child));
  const isWhole = others.length === 0 && only !== undefined && isTag(only) && EMPHASIS.has(only.name);
  if (!EMPHASIS.has(element.name) && !(element.name === 'p' && isWhole)) return false;
  // Words that go on behind the emphasis are a sentence of the text.
  if (element.name !== 'p' && nextNode(element) !== null) return false;
  const text = tidy(textContent(element));
  return text.length <= LONGEST && splitCredit(text).credit !== null;
}
