import type { AnyNode } from 'domhandler';
import { Kept } from '../text/kept.ts';
import type { Page } from './page.ts';

/**
 * What is made once of a page and kept with it. No WeakMap holds it: V8's collector of young objects lets the values of one
 * live until the next full collection, and with a view of a page lives the page.
 */
export type Views = Map<object, unknown>;

const VIEWS = Symbol('views');

/** A view on a page that is made when first asked for, and then kept as long as the page. */
export function oncePerPage<T>(make: (page: Page) => T): (page: Page) => T {
  const key = {};
  return (page) => view(page.views, key, () => make(page));
}

/** A view on a node that is made when first asked for, and then kept as long as the tree. */
export function oncePerNode<N extends AnyNode, T>(make: (node: N) => T): (node: N) => T {
  const ofTree = oncePerTree(() => new Map<N, Kept<T>>());
  return (node) => {
    const known = ofTree(node);
    const before = known.get(node);
    if (before) return before.value;
    const value = make(node);
    known.set(node, new Kept(value));
    return value;
  };
}

/** The same of all nodes of a tree. */
export function oncePerTree<T>(make: () => T): (node: AnyNode) => T {
  const key = {};
  return (node) => {
    let top: AnyNode & { [VIEWS]?: Views } = node;
    while (top.parent) top = top.parent;
    return view((top[VIEWS] ??= new Map()), key, make);
  };
}

function view<T>(views: Views, key: object, make: () => T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key is of one maker, which gives nothing else
  const known = views.get(key) as Kept<T> | undefined;
  if (known) return known.value;
  const value = make();
  views.set(key, new Kept(value));
  return value;
}
