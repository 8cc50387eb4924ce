import type { AnyNode, Element } from 'domhandler';
import { isDocument, isTag } from 'domhandler';
import { planOf, type Base, type Combinator, type Compound } from './selector.ts';
import { NOWHERE, inOrder, lowerBound, within, type Places, type Span } from './places.ts';
import { gatherText, type PageText } from './page-text.ts';
import type { Tree } from './tree.ts';
import { Trigrams } from './trigrams.ts';
import { lowerAlike } from '../text/spaces.ts';

/** The distinct values of one attribute, and where each stands. */
interface Values {
  readonly places: readonly number[][];
  /** All values in lower case one after another, for one search through all of them, and where each starts. */
  readonly joined: string;
  readonly starts: readonly number[];
  readonly trigrams: Trigrams;
}

/** What most questions about a box come to: how many of a kind it holds, and which is the first. */
export interface Few {
  readonly count: number;
  readonly first: Element | undefined;
}

/**
 * Answers selectors over one tree without walking it again: elements by name, by attribute and by the
 * attribute's value, each gathered once when first asked for. The tree must not change.
 */
export class ElementIndex {
  readonly tree: Tree;
  private texts: PageText | undefined;
  private names: ReadonlyMap<string, number[]> | undefined;
  private readonly columns = new Map<string, Places>();
  private readonly values = new Map<string, Values>();
  private readonly compounds = new Map<string, Places>();
  private readonly answers = new Map<string, Places | undefined>();
  private readonly flags = new Map<string, Uint8Array>();

  constructor(tree: Tree) {
    this.tree = tree;
  }

  /** Whether a node is of this tree, and not a copy out of it. */
  holds(node: AnyNode): boolean {
    return node === this.tree.root || (isTag(node) && node.startIndex !== null && this.tree.elements[node.startIndex] === node);
  }

  /** Elements below the given nodes of this tree that match; undefined for a selector that this index cannot answer. */
  below(nodes: readonly AnyNode[], selector: string): Element[] | undefined {
    const spans = spansOf(nodes);
    const all = nodes.every(isInElement) ? this.scoped(selector, spans) : this.all(selector);
    if (!all) return undefined;
    const found: Element[] = [];
    if (all.length > 0) for (const span of spans) this.push(found, all, span);
    return found;
  }

  /** How many elements below one of this tree match, without listing them, and the first; undefined where this index cannot answer. */
  few(element: Element, selector: string): Few | undefined {
    const span = spanOf(element);
    const places = isInElement(element) ? this.scoped(selector, [span]) : this.all(selector);
    if (!places) return undefined;
    const from = lowerBound(places, span[0]);
    const count = lowerBound(places, span[1]) - from;
    return { count, first: count > 0 ? this.tree.elements[places[from] ?? -1] : undefined };
  }

  /** Whether an element of this tree matches; undefined for a selector that this index cannot answer. */
  matches(element: Element, selector: string): boolean | undefined {
    const flags = this.flags.get(selector) ?? this.flag(selector);
    return flags && flags[element.startIndex ?? -1] === 1;
  }

  /** The text of an element of this tree. */
  text(element: Element): string {
    this.texts ??= gatherText(this.tree);
    return this.texts.of(element);
  }

  private push(found: Element[], places: Places, [from, to]: Span): void {
    for (let at = lowerBound(places, from); at < places.length; at += 1) {
      const place = places[at] ?? to;
      const element = place < to ? this.tree.elements[place] : undefined;
      if (!element) return;
      found.push(element);
    }
  }

  private flag(selector: string): Uint8Array | undefined {
    const all = this.all(selector);
    if (!all) return undefined;
    const flags = new Uint8Array(this.tree.elements.length);
    for (const place of all) flags[place] = 1;
    this.flags.set(selector, flags);
    return flags;
  }

  private all(selector: string): Places | undefined {
    if (this.answers.has(selector)) return this.answers.get(selector);
    const plan = planOf(selector);
    const places = plan && this.union(plan.chains);
    this.answers.set(selector, places);
    return places;
  }

  /** As css-select has it, the first element of `a b` must be a context element or lie below one. */
  private scoped(selector: string, spans: readonly Span[]): Places | undefined {
    const plan = planOf(selector);
    if (!plan || plan.isSimple) return plan && this.all(selector);
    const around = spans.map(([from, to]): Span => [from - 1, to]);
    return this.union(plan.chains, around);
  }

  private union(chains: readonly (readonly Compound[])[], scope?: readonly Span[]): Places {
    const lists: Places[] = [];
    for (const chain of chains) {
      const places = this.chain(chain, scope);
      if (places.length > 0) lists.push(places);
    }
    return inOrder(lists);
  }

  private chain(chain: readonly Compound[], scope?: readonly Span[]): Places {
    let before = NOWHERE;
    for (const compound of chain) {
      const all = this.compound(compound);
      const own = scope ? within(all, scope) : all;
      before = compound.combinator ? this.combine(before, compound.combinator, own) : own;
      if (before.length === 0) return NOWHERE;
    }
    return before;
  }

  private compound({ text, base, rest }: Compound): Places {
    const known = this.compounds.get(text);
    if (known) return known;
    const places = rest ? this.base(base).filter((place) => this.test(place, rest)) : this.base(base);
    this.compounds.set(text, places);
    return places;
  }

  private test(place: number, test: (element: Element) => boolean): boolean {
    const element = this.tree.elements[place];
    return element !== undefined && test(element);
  }

  private base(base: Base): Places {
    switch (base.kind) {
      case 'all':
        return this.tree.elements.map((_, place) => place);
      case 'name':
        this.names ??= byName(this.tree.elements);
        return this.names.get(base.name) ?? NOWHERE;
      case 'has':
        return this.column(base.name);
      case 'value':
        return this.withValue(base);
    }
  }

  private column(name: string): Places {
    const known = this.columns.get(name) ?? this.tree.columns.get(name);
    if (known) return known;
    const places: number[] = [];
    const { elements } = this.tree;
    // By number, here and below: `entries()` makes a pair for each of a page's thousands of elements.
    for (let place = 0; place < elements.length; place += 1) if (elements[place]?.attribs[name] !== undefined) places.push(place);
    this.columns.set(name, places);
    return places;
  }

  private withValue({ name, needle, test }: Extract<Base, { kind: 'value' }>): Places {
    const values = this.values.get(name) ?? distinct(this.tree.elements, this.column(name), name);
    this.values.set(name, values);
    // Nine of ten that rules look for are on no page: "[class*=…]" of other publishers' habits.
    if (!values.trigrams.mayHave(needle)) return NOWHERE;
    const found: Places[] = [];
    let from = 0;
    for (;;) {
      const at = values.joined.indexOf(needle, from);
      if (at < 0) break;
      const value = lowerBound(values.starts, at + 1) - 1;
      const places = values.places[value] ?? [];
      if (this.test(places[0] ?? -1, test)) found.push(places);
      from = values.starts[value + 1] ?? values.joined.length;
    }
    return inOrder(found);
  }

  private combine(before: Places, combinator: Combinator, own: Places): Places {
    if (combinator === 'descendant') return this.descendants(before, own);
    const left = new Set(before.map((place) => this.tree.elements[place]));
    if (combinator === 'sibling') return this.siblings(left, own);
    return own.filter((place) => {
      const element = this.tree.elements[place];
      const other = combinator === 'child' ? element?.parent : element && previous(element);
      return other !== null && other !== undefined && isTag(other) && left.has(other);
    });
  }

  /** Subtrees nest, so that one lies below any of `before` if it lies below the one that ends last. */
  private descendants(before: Places, own: Places): Places {
    let next = 0;
    let end = 0;
    return own.filter((place) => {
      for (; next < before.length && (before[next] ?? place) < place; next += 1)
        end = Math.max(end, this.tree.elements[before[next] ?? -1]?.endIndex ?? 0);
      return place < end;
    });
  }

  private siblings(left: ReadonlySet<Element | undefined>, own: Places): Places {
    const first = new Map<AnyNode | null, number>();
    for (const element of left) if (element && !first.has(element.parent)) first.set(element.parent, element.startIndex ?? 0);
    return own.filter((place) => {
      const earliest = first.get(this.tree.elements[place]?.parent ?? null);
      return earliest !== undefined && earliest < place;
    });
  }
}

function byName(elements: readonly Element[]): Map<string, number[]> {
  const names = new Map<string, number[]>();
  for (let place = 0; place < elements.length; place += 1) {
    const name = elements[place]?.name ?? '';
    const list = names.get(name);
    if (list) list.push(place);
    else names.set(name, [place]);
  }
  return names;
}

function distinct(elements: readonly Element[], places: Places, name: string): Values {
  const byValue = new Map<string, number[]>();
  for (const place of places) {
    const value = elements[place]?.attribs[name] ?? '';
    const list = byValue.get(value);
    if (list) list.push(place);
    else byValue.set(value, [place]);
  }
  const starts: number[] = [];
  let length = 0;
  for (const { length: own } of byValue.keys()) {
    starts.push(length);
    length += own + 1;
  }
  const joined = lowerAlike([...byValue.keys()].join('\n'));
  return { places: [...byValue.values()], joined, starts, trigrams: new Trigrams(joined) };
}

/** The ranges of places below nodes, in the order given; a node inside another's range adds none. */
function spansOf(nodes: readonly AnyNode[]): readonly Span[] {
  const [only] = nodes;
  if (only && nodes.length === 1) return [spanOf(only)];
  const spans = [...new Set(nodes)].map(spanOf);
  if (spans.length < 2) return spans;
  const outer = new Set<Span>();
  let end = -1;
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    if (span[0] < end) continue;
    outer.add(span);
    end = span[1];
  }
  return spans.filter((span) => outer.has(span));
}

function isInElement(node: AnyNode): boolean {
  return isTag(node) && node.parent !== null && isTag(node.parent);
}

function spanOf(node: AnyNode): Span {
  return isDocument(node) ? [0, Infinity] : [(node.startIndex ?? -1) + 1, node.endIndex ?? 0];
}

function previous(element: Element): AnyNode | null {
  let node = element.prev;
  while (node && !isTag(node)) node = node.prev;
  return node;
}
