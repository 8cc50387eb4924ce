import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findOne, getElementsByTagName, innerText } from 'domutils';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { readableElements, type Dom } from './readability.ts';
import { findRoots, isWideAround, isFurnitureRoom, nameOf, type Root, type Weights } from './root.ts';
import type { Stated } from './stated.ts';

/** One way to find the article's container, and how it compares: shares from 0 to 1. */
export interface Way {
  readonly rule: string;
  /** Of the page's paragraphs. */
  readonly share: number;
  /** Of the text that the page's own data states; null where it states none. */
  readonly stated: number | null;
}

/** A page with what is known of its text before a container is chosen. */
export interface Weighed {
  readonly page: Page;
  readonly weights: Weights;
  /** The text that the page's own data states; undefined where it states none. */
  readonly stated: Stated | undefined;
}

/** The container chosen, with what it was compared to. */
export interface Choice {
  readonly root: Root;
  /** All ways that were tried, the chosen one first. */
  readonly ways: readonly Way[];
}

const CERTAIN = 0.9;
const CONTRADICTED = 0.6;
const BETTER = 0.2;
const MUCH_LESS = 0.6;

/**
 * The article's container, found by markup, by density and, where these leave a doubt, by Readability; data that
 * states the text is a witness that can turn the choice, and finds a container of its own where the others miss it.
 */
export async function chooseRoot({ page, weights, stated }: Weighed, dom: Dom): Promise<Choice | undefined> {
  const { named, dense } = findRoots(page, weights);
  const own = namedUnlessPoor(named, dense, weights);
  const held = heldBy(stated);
  const isClear = own !== undefined && (isNamed(own, held) || isUnbeatable(own, weights, held));
  const readable = isClear ? undefined : await readableRoot(page, weights, dom);
  const plain = choose(own, readable, weights);
  const witness = stated && held(plain) < CONTRADICTED ? holderOf(page, stated) : undefined;
  const tried = [plain, named, dense, readable, witness].filter((root) => root !== undefined);
  const root = plain && withFirstPart(turned(plain, tried, held), weights);
  if (!root) return undefined;
  const compared = [root, ...tried].filter((one, index, all) => all.findIndex(({ rule }) => rule === one.rule) === index);
  return {
    root: stated && held(root) > CERTAIN ? { ...root, confidence: 1 } : root,
    ways: compared.map((one) => ({
      rule: one.rule,
      share: round(weights.of(one.element) / Math.max(1, weights.total)),
      stated: stated ? round(held(one)) : null,
    })),
  };
}

/** What markup names, where density finds hardly more. */
function namedUnlessPoor(named: Root | undefined, dense: Root | undefined, weights: Weights): Root | undefined {
  if (!named || !dense || isWideAround(named.element, dense.element, weights)) return dense;
  return weights.of(named.element) >= weights.of(dense.element) * 0.85 ? named : dense;
}

/** Around a container that continues one of the same name above it: a box set between them parts a text in two. */
function withFirstPart(root: Root, weights: Weights): Root {
  const { element } = root;
  const most = weights.of(element) * HARDLY_MORE;
  let around: AnyNode | null = element.parent;
  for (let level = 0; level < 3 && around && isTag(around) && weights.of(around) <= most; level += 1, around = around.parent) {
    const isPart = (one: Element): boolean => isCalledAlike(one, element) && isAbove(one, element) && weights.of(one) > 0;
    if (findOne(isPart, around.children) !== null) return { ...root, element: around, rule: `${root.rule}, with its first part` };
  }
  return root;
}

const HARDLY_MORE = 1.25;

function isCalledAlike(one: Element, other: Element): boolean {
  return one !== other && one.name === other.name && one.attribs['class'] === other.attribs['class'];
}

function isAbove(one: Element, other: Element): boolean {
  return (one.endIndex ?? 0) <= (other.startIndex ?? 0);
}

/** The way that holds clearly more of what data states than the plain choice, else that. */
function turned(plain: Root, tried: readonly Root[], held: Held): Root {
  const best = tried.toSorted((a, b) => held(b) - held(a))[0];
  return best && held(best) > held(plain) + BETTER ? { ...best, confidence: 0.8 } : plain;
}

/** The share of the stated text that a container holds. */
type Held = (root: Root | undefined) => number;

/** Where markup names the container and density agrees, there is nothing to ask Readability. */
function isNamed(own: Root, held: Held): boolean {
  return own.confidence >= CERTAIN && held(own) >= CONTRADICTED;
}

/** Readability wins with much more text, or with more of what data states: there is nothing to ask where neither is left. */
function isUnbeatable(own: Root, weights: Weights, held: Held): boolean {
  return !isWholePage(own) && weights.of(own.element) >= weights.total * MUCH_LESS && held(own) >= 1 - BETTER;
}

/** Density found no container below the page itself: any other answer says more. */
const isWholePage = ({ element }: Root): boolean => element.name === 'body';

/** Found once for each container. */
function heldBy(stated: Stated | undefined): Held {
  const known = new Map<Element, number>();
  return (root) => {
    if (!stated || !root) return 1;
    const share = known.get(root.element) ?? stated.coveredBy(innerText(root.element));
    known.set(root.element, share);
    return share;
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Readability's answer as an element of our tree: the lowest one that holds nearly all that it kept. */
async function readableRoot(page: Page, weights: Weights, dom: Dom): Promise<Root | undefined> {
  let kept: ReadonlySet<Element>;
  try {
    kept = await readableElements(page, dom);
  } catch {
    // Readability gives up on some shapes of page; the other ways stand alone then.
    return undefined;
  }
  const held = [...kept].toSorted((a, b) => weights.of(b) - weights.of(a));
  const most = held[0] ? weights.of(held[0]) : 0;
  const element = held.filter((candidate) => weights.of(candidate) >= most * 0.95).at(-1);
  // A consent dialog can be the longest text of a page.
  if (!element || most === 0 || isInFurniture(element)) return undefined;
  const holder = element.parent && isTag(element.parent) && /^(?:p|li|blockquote)$/.test(element.name) ? element.parent : element;
  return { element: holder, rule: `readability ${nameOf(holder)}`, confidence: 0.7 };
}

function choose(own: Root | undefined, readable: Root | undefined, weights: Weights): Root | undefined {
  if (!own || !readable) return own ?? readable;
  const [a, b] = [weights.of(own.element), weights.of(readable.element)];
  const agree = Math.min(a, b) >= Math.max(a, b) * 0.8;
  if (isWholePage(own)) return { ...readable, confidence: 0.5 };
  if (agree) return { ...own, confidence: 1 };
  // Readability sees one container of a split body; ours sees all of them. It wins only where we found much less.
  const isOther = isInside(own.element, readable.element) || isOfAnother(readable.element, headed(own.element));
  return a < b * MUCH_LESS && !isOther ? { ...readable, confidence: 0.5 } : { ...own, confidence: 0.6 };
}

/** The `article` around a container, where the headline stands in it too. */
function headed(element: Element): Element | undefined {
  let up: Element | undefined = element;
  while (up && up.name !== 'article') up = up.parent && isTag(up.parent) ? up.parent : undefined;
  return up && getElementsByTagName('h1', up, true, 1).length > 0 ? up : undefined;
}

/** Whether an element stands outside the article that has the headline: it is of another. */
const isOfAnother = (element: Element, article: Element | undefined): boolean => article !== undefined && !isInside(element, article);

const LEVELS = 40;

/** The lowest element that holds what the page's data states. */
function holderOf(page: Page, stated: Stated): Root | undefined {
  let holder = page.$('body').get(0);
  if (!holder || !isTag(holder)) return undefined;
  let text = innerText(holder).trim();
  const all = stated.coveredBy(text);
  if (all < CONTRADICTED) return undefined;
  const holds = (child: Element): boolean => {
    if (/^(?:script|style|p)$/.test(child.name)) return false;
    const inner = innerText(child).trim();
    // A wrapper has all of its parent's text, and so holds as much.
    if (inner.length < text.length && stated.coveredBy(inner) < all * 0.95) return false;
    text = inner;
    return true;
  };
  for (let level = 0; level < LEVELS; level += 1) {
    const next: Element | undefined = holder.children.filter(isTag).find(holds);
    if (!next) break;
    holder = next;
  }
  return { element: holder, rule: `data ${nameOf(holder)}`, confidence: 0.8 };
}

function isInFurniture(element: Element): boolean {
  for (let node: Element | undefined = element; node; node = node.parent && isTag(node.parent) ? node.parent : undefined) {
    if (isFurnitureRoom(node) && !/^(?:html|body|main|article)$/.test(node.name)) return true;
  }
  return false;
}
