import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Page } from '../page/page.ts';
import { countWords } from '../text/spaces.ts';
import { isTextBlock, textOf, type Block } from './block.ts';
import { writeBlocks, type Cut } from './blocks.ts';
import { trimEnds } from './ends.ts';
import { layoutWords } from './furniture.ts';
import { readableElements, type Dom } from './readability.ts';
import { findUnstated, readStated, type Stated } from './stated.ts';
import { findRoot, isFurnitureRoom, weigh, type Root, type Weights } from './root.ts';

/** The body as found: its blocks, where they came from, and what was cut. */
export interface Body {
  readonly blocks: readonly Block[];
  /** The element that holds the article's text; undefined where none was found. */
  readonly root: Element | undefined;
  /** The way that found it, for `explain`: `markup div.entry-content`, `density …`, `readability …`. */
  readonly rule: string;
  /** From 0 (a guess) to 1 (several ways agree). */
  readonly confidence: number;
  readonly cut: readonly Cut[];
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

const CERTAIN = 0.9;

const NONE: Body = { blocks: [], root: undefined, rule: 'none', confidence: 0, cut: [], issues: [] };

/** Finds the article's container in two ways, markup and Readability, compares them, and writes its blocks. */
export async function readBody(page: Page, dom: Dom = 'light'): Promise<Body> {
  const weights = weigh(page);
  const own = findRoot(page, weights);
  // Where markup names the container and density agrees, there is nothing to ask Readability.
  const root = own && own.confidence >= CERTAIN ? own : choose(own, await readableRoot(page, weights, dom), weights);
  if (!root) return NONE;
  const total = Math.max(1, weights.of(root.element));
  const share = (element: Element): number => weights.of(element) / total;
  const written = writeBlocks([root.element], page, { share, total, layout: layoutWords(root.element, share) });
  const { blocks: trimmed, cut } = trimEnds(written.blocks, page);
  const stated = readStated(page);
  const unstated = stated ? findUnstated(trimmed, stated) : new Set<Block>();
  const blocks = trimmed.filter((block) => !unstated.has(block));
  return {
    blocks,
    root: root.element,
    rule: root.rule,
    confidence: root.confidence,
    cut: [
      ...written.cut,
      ...cut,
      ...[...unstated].filter(isTextBlock).map(({ text }) => ({ why: 'not in the page’s own data', text: text.slice(0, 200) })),
    ],
    issues: issuesOf(page, blocks, stated),
  };
}

/** Readability's answer as an element of our tree: the lowest one that holds nearly all that it kept. */
async function readableRoot(page: Page, weights: Weights, dom: Dom): Promise<Root | undefined> {
  let kept: ReadonlySet<Element>;
  try {
    kept = await readableElements(page, dom);
  } catch {
    // Readability gives up on some shapes of page; the other way stands alone then.
    return undefined;
  }
  const held = [...kept].toSorted((a, b) => weights.of(b) - weights.of(a));
  const most = held[0] ? weights.of(held[0]) : 0;
  const element = held.filter((candidate) => weights.of(candidate) >= most * 0.95).at(-1);
  // A consent dialog can be the longest text of a page.
  if (!element || most === 0 || isInFurniture(element)) return undefined;
  const holder = element.parent && isTag(element.parent) && /^(?:p|li|blockquote)$/.test(element.name) ? element.parent : element;
  return { element: holder, rule: 'readability', confidence: 0.7 };
}

function choose(own: Root | undefined, readable: Root | undefined, weights: Weights): Root | undefined {
  if (!own || !readable) return own ?? readable;
  const [a, b] = [weights.of(own.element), weights.of(readable.element)];
  const agree = Math.min(a, b) >= Math.max(a, b) * 0.8;
  if (agree) return { ...own, confidence: 1 };
  // Readability sees one container of a split body; ours sees all of them. It wins only where we found much less.
  return a < b * 0.6 && !isAncestor(readable.element, own.element) ? { ...readable, confidence: 0.5 } : { ...own, confidence: 0.6 };
}

function isInFurniture(element: Element): boolean {
  for (let node: Element | undefined = element; node; node = node.parent && isTag(node.parent) ? node.parent : undefined) {
    if (isFurnitureRoom(node) && !/^(?:html|body|main|article)$/.test(node.name)) return true;
  }
  return false;
}

function isAncestor(upper: Element, lower: Element): boolean {
  for (let node = lower.parent; node; node = node.parent) if (node === upper) return true;
  return false;
}

function issuesOf(page: Page, blocks: readonly Block[], stated: Stated | undefined): Body['issues'] {
  const issues: { code: string; message: string }[] = [];
  const words = countWords(textOf(blocks));
  if (stated && words < stated.words * 0.6)
    issues.push({ code: 'text-incomplete', message: `the page's own data holds ${stated.words} words, the text ${words}` });
  if (page.$('link[rel="next"]').length > 0) issues.push({ code: 'more-pages', message: 'the article goes on on another page (rel=next)' });
  return issues;
}
