import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { SIDED_LAYOUT } from '../body/furniture.ts';
import { isAfterHeading, isAuthorHeading, isCommentsHeading } from '../body/headings.ts';
import { tokensOf } from '../body/tokens.ts';
import { precedes } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { oncePerNode } from '../page/views.ts';

/** Elements that hold a whole page or article: they may be called after what stands beside it ("right-sidebar" on body). */
export const WHOLE_ELEMENTS = new Set(['html', 'body', 'main', 'article']);

const FURNITURE =
  / (?:related|comments?|commentlist|sidebar|teasers?|newsletter|recommend(?:ed|ations)?|testimonials?|recent|widget area|jp relatedposts|most read|card deck|bookmark card|promo) /;

const OTHERS =
  / (?:related|comments?|commentlist|teasers?|newsletter|recommend(?:ed|ations)?|testimonials?|recent|jp relatedposts|most read|card deck|bookmark card|promo) /;

// Asides and footers that speak of the article's own author.
const OWN =
  /^ meta |^ byline | (?:author|authors|autor|autoren|byline|bio|entry footer|post footer|article footer|entry meta|post (?:\w{3,6} )?meta|metadata) /;

/** Whether an element stands in furniture beside the article: a sidebar, comments, teasers of other articles. */
export function isBeside(node: AnyNode): boolean {
  return isIn(node, FURNITURE, ['nav', 'aside', 'footer']);
}

/** The same, but what a sidebar says of the article counts as the article's. */
export function isElsewhere(node: AnyNode): boolean {
  return isIn(node, OTHERS, ['nav', 'footer']);
}

/** Whether an element stands among the readers' comments. */
export function isInComments(node: AnyNode): boolean {
  return isIn(node, COMMENTS, []);
}

const COMMENTS = / (?:comments|commentlist|comment list) /;

interface Room {
  readonly from: number;
  to: number;
  readonly level: string;
}

/** The parts of an element that headings of its own open for what is of others; the next heading of that rank, or a rule, ends one. */
const roomsOfOthers = oncePerNode((parent: Element): readonly Room[] => {
  const found: Room[] = [];
  for (const child of parent.children
    .filter(isTag)
    .filter(({ name }) => /^(?:h[2-6]|hr)$/.test(name))
    .slice(0, MOST_HEADINGS)) {
    const open = found.at(-1);
    const at = child.startIndex ?? 0;
    if (open && open.to === Infinity && (child.name === 'hr' || child.name <= open.level)) open.to = at;
    if (child.name !== 'hr' && opensOthers(tidy(textContent(child)))) found.push({ from: at, to: Infinity, level: child.name });
  }
  return found;
});

const MOST_HEADINGS = 60;

/** Whether a heading says that what follows is by others than who wrote the page. */
const opensOthers = (heading: string): boolean => isCommentsHeading(heading) || (isAfterHeading(heading) && !isAuthorHeading(heading));

/** Whether a node stands below a heading that opens comments or other articles. */
export function isUnderOthers(node: AnyNode): boolean {
  for (let at = node; at.parent && isTag(at.parent); at = at.parent) {
    const place = at.startIndex ?? 0;
    if (roomsOfOthers(at.parent).some(({ from, to }) => place > from && place < to)) return true;
  }
  return false;
}

/** Whether all that an element prints is of comments or of other articles. */
export function isOfOthers(element: Element): boolean {
  const inner = innermost(element);
  return isElsewhere(inner) || isUnderOthers(inner) || roomsOfOthers(inner).length > 0;
}

/** The element that holds the same and is no wrapper. */
function innermost(element: Element): Element {
  let inner = element;
  for (;;) {
    const filled = inner.children.filter((child) => isTag(child) || (isText(child) && child.data.trim() !== ''));
    const [only] = filled;
    if (filled.length !== 1 || !only || !isTag(only)) return inner;
    inner = only;
  }
}

function isIn(node: AnyNode, words: RegExp, names: readonly string[]): boolean {
  for (let up: AnyNode | null = node; up; up = up.parent) {
    if (!isTag(up) || WHOLE_ELEMENTS.has(up.name)) continue;
    if (isCalled(up, words) || (names.includes(up.name) && !isOwn(up))) return true;
  }
  return false;
}

function isCalled(element: Element, words: RegExp): boolean {
  const tokens = tokensOf(element);
  return words.test(tokens) && !SIDED_LAYOUT.test(tokens) && !holdsArticle(element, tokens);
}

/** Whether an aside or a footer is of the article. */
function isOwn(element: Element): boolean {
  if (element.name === 'nav') return false;
  return OWN.test(tokensOf(element)) || (element.name === 'footer' && isInArticle(element));
}

/** Whether the headline stands in a box or in one of its kind around it: a newsletter kept as a page, the component of all teasers over a text. */
function holdsArticle(element: Element, tokens: string): boolean {
  const [kind] = KINDS.exec(tokens) ?? [];
  if (kind === undefined) return false;
  for (let up: Element | null = element, level = 0; up && level < LEVELS; level += 1) {
    if (WHOLE_ELEMENTS.has(up.name)) return false;
    if (tokensOf(up).includes(kind) && holdsH1(up)) return true;
    up = up.parent && isTag(up.parent) ? up.parent : null;
  }
  return false;
}

/** Every teaser of a list asks of the same boxes around them. */
const holdsH1 = oncePerNode((box: Element) => getElementsByTagName('h1', box, true, 1).length > 0);

const KINDS = / (?:newsletter|teasers?) /;
const LEVELS = 5;

function isInArticle(node: AnyNode): boolean {
  for (let up = node.parent; up; up = up.parent) if (isTag(up) && up.name === 'article') return true;
  return false;
}

/** Whether a node comes before the headline. */
export function isAboveHeadline(node: AnyNode, { $ }: Page): boolean {
  const h1 = $('h1').get(0);
  return h1 !== undefined && precedes(node, h1);
}

/** How near a node is to the headline: 0 in the box around it, 1 behind it, 2 before it. */
export function nearness(node: AnyNode, page: Page): 0 | 1 | 2 {
  const box = page.$('h1').get(0)?.parent?.parent;
  if (box && isTag(box) && !WHOLE_ELEMENTS.has(box.name)) {
    for (let up: AnyNode | null = node.parent; up; up = up.parent) if (up === box) return 0;
  }
  return isAboveHeadline(node, page) ? 2 : 1;
}

/** The texts of an element's leaves: of "Jo Doe" and "Reporter" in two spans, each its own. */
export function leafElements({ $ }: Page, element: AnyNode): Element[] {
  return $(element)
    .find('*')
    .toArray()
    .filter((inner) => isTag(inner))
    .filter((inner) => !inner.children.some(isTag))
    .slice(0, 20);
}
