import type { AnyNode, ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { splitCredit, type Legend } from './credit.ts';

const LEVELS = 3;
const LONGEST = 300;
const LONGEST_CREDIT = 90;
const LONGEST_CALLED = 700;
const CALLED = /caption|cutline|photographer/i;
const EMPHASIS = new Set(['em', 'i', 'small', 'cite']);
const WRAPPER = /^(?:p|div|a|span|picture|center|strong|b)$/;

/** A line below a picture, and what it says of it. */
interface Below extends Legend {
  readonly element: Element;
  /** Whether markup calls the line the picture's words. */
  readonly isCalled: boolean;
}

/**
 * The line right below a picture that is its words, where nothing calls it so: an emphasised one that ends in who made
 * the picture, or a paragraph of nothing else. `<p><img></p><p><em>Boats at dawn. Photo: Jo Doe</em></p>`.
 */
export function wordsBelow(picture: Element): Below | undefined {
  let at: Element = picture;
  for (let level = 0; level < LEVELS; level += 1) {
    const next = nextNode(at);
    if (next) return isTag(next) ? readBelow(next) : undefined;
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

function readBelow(element: Element): Below | undefined {
  if (isCalledWords(element)) return { element, isCalled: true, ...splitCredit(tidy(textContent(element)).slice(0, LONGEST_CALLED)) };
  if (element.name !== 'p' && !EMPHASIS.has(element.name)) return undefined;
  const text = tidy(textContent(element));
  if (text.length > LONGEST) return undefined;
  const { caption, credit } = splitCredit(text);
  if (credit === null) return undefined;
  const isCredit = caption === null && text.length <= LONGEST_CREDIT;
  return isCredit || isEmphasised(element) ? { element, isCalled: false, caption, credit } : undefined;
}

/** Whether a line, or the first thing in it, is called a caption or after the photographer. */
function isCalledWords(element: Element): boolean {
  const inner = element.children.find((child) => !isEmpty(child));
  const called = [element, ...(inner && isTag(inner) ? [inner] : [])];
  return called.some(({ attribs }) => CALLED.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`));
}

/** Whether all of a line is emphasised; words that go on behind it are a sentence of the text. */
function isEmphasised(element: Element): boolean {
  if (element.name !== 'p') return nextNode(element) === null;
  const [only, ...others] = element.children.filter((child) => !isEmpty(child));
  return others.length === 0 && only !== undefined && isTag(only) && EMPHASIS.has(only.name);
}
