import { load, type BasicAcceptedElems, type Cheerio, type CheerioAPI } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { Document, hasChildren, isTag } from 'domhandler';
import { find, removeSubsets, textContent } from 'domutils';
import { once } from '../text/once.ts';
import { ElementIndex, type Few } from './element-index.ts';
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

/** The root of a page's tree holds its index: a WeakMap would hold the page longer (see `Views`). */
const INDEX = Symbol('index');
type Root = Document & { [INDEX]?: ElementIndex };

/** One class of cheerio's for all pages: with a class of its own, each page would slow down every call of a method. */
const common = once(() => {
  const $ = load(new Document([]), { xml: { xmlMode: false, decodeEntities: true } });
  keepRoot($);
  giveText($);
  giveArrays($);
  override($, 'find', (index, nodes, selector) => findBelow(index, nodes, selector));
  for (const [name, answer] of Object.entries(ANSWERS)) {
    override($, name, (index, nodes, selector) => {
      const plan = planOf(selector);
      return (
        plan && answer(nodes, (node) => isTag(node) && ((index.holds(node) ? index.matches(node, selector) : undefined) ?? plan.test(node)))
      );
    });
  }
  return $;
});

/**
 * Cheerio over a tree that does not change: `find`, `closest`, `is`, `not` and `filter` answer from an index,
 * with the same elements in the same order as the walk that they replace. Copies, and selectors that the
 * index does not know, go the plain way.
 */
export function loadIndexed(tree: Tree): CheerioAPI {
  const root: Root = tree.root;
  root[INDEX] = new ElementIndex(tree);
  const $ = common();
  const whole = wholeOf($(tree.root, null, tree.root));
  const ask = (selector?: BasicAcceptedElems<AnyNode>, context?: BasicAcceptedElems<AnyNode> | null): unknown =>
    $(selector, context, whole);
  return Object.assign(ask, $, { _root: tree.root });
}

/** The selection of the root that every selection of a page holds on to. */
function wholeOf({ _root: whole }: Cheerio<AnyNode>): Cheerio<Document> | undefined {
  return whole ?? undefined;
}

/** How many elements below one match, and the first: as `find` has it, at the same cost for a large box as for a small one. */
export function fewBelow(element: Element, selector: string, { $ }: { readonly $: CheerioAPI }): Few {
  const selection = $(element);
  const index = indexOf(selection);
  const few = index?.holds(element) ? index.few(element, selector) : undefined;
  if (few) return few;
  const found = selection.find(selector);
  return { count: found.length, first: found.toArray().find(isTag) };
}

function indexOf(selection: Cheerio<AnyNode>): ElementIndex | undefined {
  const root: Root | undefined = wholeOf(selection)?.[0];
  return root?.[INDEX];
}

/** What a selection gives is of the same page. */
function keepRoot($: CheerioAPI): void {
  Reflect.set(
    $.fn,
    '_make',
    function make(this: Cheerio<AnyNode>, selector?: BasicAcceptedElems<AnyNode>, context?: BasicAcceptedElems<AnyNode>): unknown {
      const made = $(selector, context, wholeOf(this));
      made.prevObject = this;
      return made;
    },
  );
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

/** `text()` of elements of the tree is a slice of the page's text, without the code in it; nested elements do not gather it again each. */
function giveText($: CheerioAPI): void {
  const plain: unknown = Reflect.get($.fn, 'text');
  Reflect.set($.fn, 'text', function text(this: Cheerio<AnyNode>, ...given: unknown[]): unknown {
    if (given.length > 0 && typeof plain === 'function') return Reflect.apply(plain, this, given);
    const index = indexOf(this);
    return this.toArray()
      .map((node) => (isTag(node) && index?.holds(node) ? index.text(node) : textContent(node)))
      .join('');
  });
}

/** Puts a faster way before a method; where it gives undefined, the method itself answers. */
function override(
  $: CheerioAPI,
  name: string,
  faster: (index: ElementIndex, nodes: readonly AnyNode[], selector: string) => AnyNode[] | boolean | undefined,
): void {
  const plain: unknown = Reflect.get($.fn, name);
  Reflect.set($.fn, name, function method(this: Cheerio<AnyNode>, ...given: unknown[]): unknown {
    const [selector] = given;
    const index = typeof selector === 'string' && selector !== '' ? indexOf(this) : undefined;
    const answer = index && typeof selector === 'string' ? faster(index, this.toArray(), selector) : undefined;
    if (answer === undefined && typeof plain === 'function') return Reflect.apply(plain, this, given);
    return Array.isArray(answer) ? $(answer, undefined, wholeOf(this)) : answer;
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
