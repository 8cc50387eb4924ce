import { load, type Cheerio, type CheerioAPI } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';
import { hasChildren, isTag } from 'domhandler';
import { find, removeSubsets, textContent } from 'domutils';
import { ElementIndex } from './element-index.ts';
import { planOf } from './selector.ts';
import type { Tree } from './tree.ts';

type Match = (node: AnyNode) => boolean;
type Answer = (nodes: readonly AnyNode[], isMatch: Match) => AnyNode[] | boolean;

/** What each method of cheerio gives for a selector as a test. */
const ANSWERS: Readonly<Record<'closest' | 'is' | 'not' | 'filter', Answer>> = {
  closest: nearest,
  is: (nodes, isMatch) => nodes.some(isMatch),
  not: (nodes, isMatch) => nodes.filter((node) => !isMatch(node)),
  filter: (nodes, isMatch) => nodes.filter(isMatch),
};

/**
 * Cheerio over a tree that does not change: `find`, `closest`, `is`, `not` and `filter` answer from an index,
 * with the same elements in the same order as the walk that they replace. Copies, and selectors that the
 * index does not know, go the plain way.
 */
export function loadIndexed(tree: Tree): CheerioAPI {
  const $ = load(tree.root, { xml: { xmlMode: false, decodeEntities: true } });
  const index = new ElementIndex(tree);
  override($, 'find', (nodes, selector) => findBelow(index, nodes, selector));
  for (const [name, answer] of Object.entries(ANSWERS)) {
    override($, name, (nodes, selector) => {
      const plan = planOf(selector);
      return (
        plan && answer(nodes, (node) => isTag(node) && ((index.holds(node) ? index.matches(node, selector) : undefined) ?? plan.test(node)))
      );
    });
  }
  giveText($, index);
  giveArrays($);
  return $;
}

/** `toArray()` as a loop: slicing what only looks like a list costs several times as much. */
function giveArrays($: CheerioAPI): void {
  Reflect.set($.fn, 'toArray', function toArray(this: Cheerio<AnyNode>): AnyNode[] {
    const nodes: AnyNode[] = [];
    for (let at = 0; at < this.length; at += 1) {
      const node = this[at];
      if (node) nodes.push(node);
    }
    return nodes;
  });
}

/** `text()` of elements of the tree is a slice of the page's text; nested elements do not gather it again each. */
function giveText($: CheerioAPI, index: ElementIndex): void {
  const plain: unknown = Reflect.get($.fn, 'text');
  Reflect.set($.fn, 'text', function text(this: Cheerio<AnyNode>, ...given: unknown[]): unknown {
    if (given.length > 0 && typeof plain === 'function') return Reflect.apply(plain, this, given);
    return this.toArray()
      .map((node) => (isTag(node) && index.holds(node) ? index.text(node) : textContent(node)))
      .join('');
  });
}

/** Puts a faster way before a method of this one `$`; where it gives undefined, the method itself answers. */
function override(
  $: CheerioAPI,
  name: string,
  faster: (nodes: readonly AnyNode[], selector: string) => AnyNode[] | boolean | undefined,
): void {
  const plain: unknown = Reflect.get($.fn, name);
  Reflect.set($.fn, name, function method(this: Cheerio<AnyNode>, ...given: unknown[]): unknown {
    const [selector] = given;
    const answer = typeof selector === 'string' && selector !== '' ? faster(this.toArray(), selector) : undefined;
    if (answer === undefined && typeof plain === 'function') return Reflect.apply(plain, this, given);
    return Array.isArray(answer) ? $(answer) : answer;
  });
}

function findBelow(index: ElementIndex, nodes: readonly AnyNode[], selector: string): AnyNode[] | undefined {
  if (nodes.every((node) => index.holds(node))) return index.below(nodes, selector);
  const plan = planOf(selector);
  if (!plan?.isSimple) return undefined;
  const children = nodes.flatMap((node) => (hasChildren(node) ? node.children.filter(isTag) : []));
  return find((node) => isTag(node) && plan.test(node), removeSubsets(children), true, Infinity);
}

function nearest(nodes: readonly AnyNode[], isMatch: Match): AnyNode[] {
  const found = new Set<AnyNode>();
  for (const node of nodes) {
    let up: AnyNode | null = isTag(node) ? node : node.parent;
    while (up && !isMatch(up)) up = up.parent;
    if (up) found.add(up);
  }
  return [...found];
}
