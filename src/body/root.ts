import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/spaces.ts';
import { cutReason, isSilent, SIDED_LAYOUT } from './furniture.ts';
import { isHidden } from './hidden.ts';
import { findReplies } from './replies.ts';
import { tokensOf } from './tokens.ts';

const WHOLE = { share: () => 1, total: 0, layout: new Set<string>() };

/** An element that may hold the article's text. */
export interface Root {
  readonly element: Element;
  /** The way that found it, as `Body.rule` has it. */
  readonly rule: string;
  /** From 0 (a guess) to 1 (several ways agree). */
  readonly confidence: number;
}

/** Paragraph text held by every element, furniture left out; computed once a page. */
export interface Weights {
  of(element: Element): number;
  readonly total: number;
  /** The room of the readers' comments, which is weighed as nothing. */
  readonly replies: Element | undefined;
}

const BLOCK_TEXT = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'td']);
const HABITS =
  / (?:article body|articlebody|article content|article text|article main|article copy|story body|storybody|story content|entry content|entry body|entrybody|post content|post body|blog content|blog post|single content|body copy|bodycopy|richtext|rich text|article detail|article inner|gh content|available content|caas body|field name body|node content|td post content|wysiwyg) /;
// Names that whole pages bear too.
const WIDE = / (?:content body|main content|paragraphs|markup|text|content) /;
const MIN_PARAGRAPH = 25;

/** Sums paragraph text upwards through the tree: once with everything, once without the rooms of furniture. */
export function weigh(page: Page): Weights {
  const roots = (page.$.root().get(0)?.children ?? []).filter(isTag);
  const raw = sumText(roots);
  const all = roots.reduce((sum, root) => sum + raw(root), 0);
  const replies = findReplies(page, raw, all);
  // A class on the layout ("with-sidebar", "has-modal") must not throw away the page.
  const aroundHeadline = around(page.$('h1').toArray());
  const isLarge = (element: Element): boolean => raw(element) > all * 0.4;
  const weights = sumKept(
    roots,
    raw,
    (element) =>
      aroundHeadline.has(element) ||
      (element !== replies && !isHidden(element) && (!isFurnitureRoom(element) || (isLarge(element) && !isComments(element)))),
  );
  return { of: weights, total: roots.reduce((sum, root) => sum + weights(root), 0), replies };
}

/** All elements that hold one of these; each is climbed to once, however many headlines a page has. */
function around(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let up = element.parent; up && isTag(up) && !found.has(up); up = up.parent) found.add(up);
  }
  return found;
}

/** Sums by the elements' places in page order. */
function placesFor(roots: readonly Element[]): Float64Array {
  return new Float64Array(roots.at(-1)?.endIndex ?? 0);
}

const sumIn =
  (sums: Float64Array): Weights['of'] =>
  ({ startIndex }) =>
    sums[startIndex ?? 0] ?? 0;

/** Everything but what is cut. Most elements hold no paragraph, and whether those are cut does not matter: they are not asked. */
function sumText(roots: readonly Element[]): Weights['of'] {
  const sums = placesFor(roots);
  const visit = (element: Element): number => {
    let sum = 0;
    for (const child of element.children) {
      if (isText(child)) sum += directText(element, child.data);
      else if (isTag(child) && !isSilent(child, WHOLE)) sum += keep(child, visit(child));
    }
    sums[element.startIndex ?? 0] = sum;
    return sum;
  };
  const keep = (element: Element, sum: number): number => {
    if (sum === 0 || cutReason(element, WHOLE) === undefined) return sum;
    sums.fill(0, element.startIndex ?? 0, element.endIndex ?? 0);
    return 0;
  };
  for (const root of roots) visit(root);
  return sumIn(sums);
}

/** The part of these sums that stands in elements to be kept. */
function sumKept(roots: readonly Element[], all: Weights['of'], isKept: (element: Element) => boolean): Weights['of'] {
  const sums = placesFor(roots);
  const visit = (element: Element): number => {
    let sum = all(element);
    for (const child of element.children) {
      const held = isTag(child) ? all(child) : 0;
      if (held > 0 && isTag(child)) sum += (isKept(child) ? visit(child) : 0) - held;
    }
    sums[element.startIndex ?? 0] = sum;
    return sum;
  };
  for (const root of roots) visit(root);
  return sumIn(sums);
}

/** Whether an element's class makes it a room of furniture: comments, dialogs, sidebars. */
export function isFurnitureRoom(element: Element): boolean {
  if (SIDED_LAYOUT.test(tokensOf(element))) return false;
  return (
    element.name === 'aside' ||
    element.name === 'form' ||
    / (?:comments|comment list|sidebar|(?:side|right) ?(?:bar|rail|box)|nocontent|related|newsletter|cookie|consent|onetrust|modal|footer|most read|recirc|teasers|navigation) /.test(
      tokensOf(element),
    )
  );
}

function isComments(element: Element): boolean {
  return / (?:comments|comment list|commentlist|commentlisting|disqus) /.test(tokensOf(element));
}

/** Text counts where it stands in a paragraph, or is long enough to be one; text in links counts little. */
function directText(parent: Element, data: string): number {
  const length = data.trim().length;
  if (length === 0) return 0;
  let holder: Element | null = parent;
  for (let up = 0; holder && up < 4; up += 1) {
    if (holder.name === 'a') return 0;
    if (BLOCK_TEXT.has(holder.name)) return length >= MIN_PARAGRAPH || holder.name === 'p' ? length : 0;
    holder = holder.parent && isTag(holder.parent) ? holder.parent : null;
  }
  return length >= MIN_PARAGRAPH * 3 ? length : 0;
}

/** The container as markup names it, and the lowest element that holds most of the paragraphs. */
export function findRoots(page: Page, weights: Weights): { readonly named: Root | undefined; readonly dense: Root | undefined } {
  const scope = articleScope(page, weights);
  const dense = scope && lowest(scope, weights);
  if (!dense) return { named: undefined, dense: undefined };
  const named = byHabit(page, weights, scope);
  return {
    named: named && { element: named, rule: `markup ${nameOf(named)}`, confidence: 0.9 },
    dense: { element: dense, rule: `density ${nameOf(dense)}`, confidence: 0.7 },
  };
}

/** The `article` (or `main`) that holds the headline or most of the text; the whole page where none does. */
function articleScope(page: Page, weights: Weights): Element | undefined {
  const { $ } = page;
  const body = $('body').get(0) ?? $.root().children().get(0);
  const articles = $('article, [itemtype*="Article"], main, [role="main"]')
    .toArray()
    .filter((element) => isTag(element));
  const whole = body && isTag(body) ? weights.of(body) : weights.total;
  const good = articles.filter((element) => weights.of(element) >= Math.max(250, whole * 0.35));
  const withTitle = good.filter((element) => $(element).find('h1').length > 0);
  const candidates = withTitle.length > 0 ? withTitle : good;
  const ranked = candidates.toSorted((a, b) => weights.of(b) - weights.of(a));
  // Two articles one below another: the first is the page's own.
  const largest = firstOf(candidates, $);
  // Below an article often stand others: the innermost that has the headline and half of the text is ours.
  const best =
    largest &&
    (ranked.findLast((element) => weights.of(element) >= weights.of(largest) * 0.5 && $(element).closest(largest).length > 0) ?? largest);
  const fallback = body && isTag(body) ? body : undefined;
  return best ?? underTitle(articles, page, weights) ?? fallback ?? $('*').toArray().find(isTag);
}

/** Of several articles one below another, none of them most of the page, the one under the page's own title. */
function underTitle(articles: readonly Element[], { $, metas }: Page, weights: Weights): Element | undefined {
  const titles = [...metas('og:title'), $('title').first().text()].map(fold).filter((title) => title !== '');
  const isTitle = (heading: string): boolean =>
    heading !== '' && titles.some((title) => title === heading || title.startsWith(`${heading} `));
  return articles.find((element) => weights.of(element) >= 250 && isTitle(fold($(element).find('h1, h2').first().text())));
}

/** The first of the outermost candidates in page order. */
function firstOf(candidates: readonly Element[], $: Page['$']): Element | undefined {
  const outer = candidates.filter((element) => !candidates.some((other) => other !== element && $(element).closest(other).length > 0));
  const [root] = outer;
  if (outer.length !== 1 || !root) return root;
  const inner = candidates.filter((element) => element !== root && element.name === 'article');
  const side = inner.filter((element) => !inner.some((other) => other !== element && $(element).closest(other).length > 0));
  return side.length > 1 ? side[0] : root;
}

/** Goes down while one child still holds most of the paragraph text. */
function lowest(scope: Element, weights: Weights): Element | undefined {
  if (weights.of(scope) === 0) return undefined;
  let current = scope;
  for (;;) {
    const children = current.children.filter(isTag);
    const next = children.find((child) => weights.of(child) >= weights.of(current) * 0.8);
    if (!next || BLOCK_TEXT.has(next.name)) return current;
    current = next;
  }
}

function byHabit(page: Page, weights: Weights, scope: Element): Element | undefined {
  const { $ } = page;
  const named = $(scope)
    .find('*')
    .toArray()
    .filter((element) => weights.of(element) > 0 && isCalledBody(element));
  const best = deepest(named, weights);
  if (!best || !isCalledWide(best)) return best;
  const close = deepest(
    named.filter((element) => isInside(element, best) && !isCalledWide(element)),
    weights,
  );
  return close && holdsStory(close, best, weights) ? close : best;
}

/**
 * Whether a narrow container has nearly all of a wide one's text: what stands above it is an introduction, what stands
 * below may be of others, unless it is called the same.
 */
function holdsStory(close: Element, wide: Element, weights: Weights, least = 0.8): boolean {
  let above = 0;
  for (let up: Element = close; up !== wide && up.parent && isTag(up.parent); up = up.parent) {
    const beside = up.parent.children.filter(isTag).filter((child) => child !== up && weights.of(child) > 0);
    const called = firstClass(up);
    if (called !== '' && beside.some((child) => firstClass(child) === called)) return false;
    const start = up.startIndex ?? 0;
    for (const child of beside) if ((child.startIndex ?? 0) < start) above += weights.of(child);
  }
  return weights.of(close) >= weights.of(wide) * least && above <= weights.of(wide) * 0.02;
}

function firstClass(element: Element): string {
  return (element.attribs['class'] ?? '').trim().split(/\s/, 1)[0] ?? '';
}

/** The innermost of those that hold the most. */
function deepest(elements: readonly Element[], weights: Weights): Element | undefined {
  const most = elements.reduce((max, element) => Math.max(max, weights.of(element)), 0);
  return elements.findLast((element) => weights.of(element) >= most * 0.95);
}

const ROOM = /^(?:div|section|article|main|td)$/;

/** Whether a container has a name that whole pages bear too, and one inside it holds the story. */
export function isWideAround(outer: Element, inner: Element, weights: Weights): boolean {
  return (
    outer !== inner && ROOM.test(inner.name) && isCalledWide(outer) && isInside(inner, outer) && holdsStory(inner, outer, weights, 0.92)
  );
}

function isCalledWide(element: Element): boolean {
  return element.attribs['itemprop'] !== 'articleBody' && !HABITS.test(tokensOf(element));
}

function isCalledBody(element: Element): boolean {
  const { itemprop, class: names, id } = element.attribs;
  if (itemprop === 'articleBody') return true;
  return (names !== undefined || id !== undefined) && (HABITS.test(tokensOf(element)) || WIDE.test(tokensOf(element)));
}

/** An element's name with what tells it from others, for `explain`. */
export function nameOf(element: Element): string {
  const label = element.attribs['itemprop'] ?? element.attribs['class']?.trim().split(/\s+/)[0] ?? element.attribs['id'];
  return label ? `${element.name}.${label.slice(0, 60)}` : element.name;
}
