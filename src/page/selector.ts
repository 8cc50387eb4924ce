import { _compileToken as compileToken } from 'css-select';
import { AttributeAction, isTraversal, parse, SelectorType, stringify, type AttributeSelector, type Selector } from 'css-what';
import type { Element } from 'domhandler';

type Test = (element: Element) => boolean;

export type Combinator = 'descendant' | 'child' | 'adjacent' | 'sibling';

/** The last element of a compound is where a query starts: what an index can look up. */
export type Base =
  | { readonly kind: 'all' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'has'; readonly name: string }
  | { readonly kind: 'value'; readonly name: string; readonly needle: string; readonly test: Test };

/** One compound of a selector: where to look, and what else must hold of each element found there. */
export interface Compound {
  /** As written, without its combinator: many selectors share one. */
  readonly text: string;
  readonly base: Base;
  readonly rest: Test | undefined;
  /** How it hangs on the compound before it. */
  readonly combinator: Combinator | undefined;
}

/** A selector read once: its alternatives, each a chain of compounds. */
export interface Plan {
  readonly chains: readonly (readonly Compound[])[];
  /** No alternative has a combinator. */
  readonly isSimple: boolean;
  /** The whole selector as a test of one element, for trees without an index. */
  readonly test: Test;
}

const PSEUDOS = new Set(['not', 'is', 'matches', 'where', 'first-child', 'last-child', 'empty', 'root']);
const COMBINATORS: Readonly<Record<string, Combinator>> = {
  descendant: 'descendant',
  child: 'child',
  adjacent: 'adjacent',
  sibling: 'sibling',
};
const MAX_PLANS = 2000;

const plans = new Map<string, Plan | undefined>();

/** The plan of a selector; undefined for what only the full engine knows (`:first`, `:has`, a leading combinator …). */
export function planOf(selector: string): Plan | undefined {
  if (plans.has(selector)) return plans.get(selector);
  if (plans.size >= MAX_PLANS) plans.clear();
  const parsed = parse(selector);
  const plan = parsed.every(isPlain)
    ? { chains: parsed.map(chainOf), isSimple: !parsed.some((tokens) => tokens.some(isTraversal)), test: testOf(parsed) }
    : undefined;
  plans.set(selector, plan);
  return plan;
}

function isPlain(selector: readonly Selector[]): boolean {
  const [first] = selector;
  return first !== undefined && !isTraversal(first) && selector.every(isKnown);
}

function isKnown(token: Selector): boolean {
  if (isTraversal(token)) return token.type in COMBINATORS;
  if (token.type === SelectorType.Tag || token.type === SelectorType.Universal) return token.namespace === null;
  if (token.type === SelectorType.Attribute) return token.action !== AttributeAction.Not && token.namespace === null;
  if (token.type !== SelectorType.Pseudo || !PSEUDOS.has(token.name)) return false;
  return token.data === null || (Array.isArray(token.data) && token.data.every(isPlain));
}

function chainOf(selector: readonly Selector[]): Compound[] {
  const chain: Compound[] = [];
  let tokens: Selector[] = [];
  let combinator: Combinator | undefined;
  for (const token of selector) {
    if (!isTraversal(token)) {
      tokens.push(token);
      continue;
    }
    chain.push(compoundOf(tokens, combinator));
    tokens = [];
    combinator = COMBINATORS[token.type];
  }
  return [...chain, compoundOf(tokens, combinator)];
}

function compoundOf(tokens: readonly Selector[], combinator: Combinator | undefined): Compound {
  const start =
    tokens.find(isValue) ??
    tokens.find(({ type }) => type === SelectorType.Tag) ??
    tokens.find(({ type }) => type === SelectorType.Attribute);
  // An index of values cannot look for nothing: `[x=""]` starts from what has the attribute.
  const isWhole = (token: Selector): boolean => token === start && (!isTested(token) || isValue(token));
  const rest = tokens.filter((token) => !isWhole(token) && token.type !== SelectorType.Universal);
  return { text: stringify([[...tokens]]), base: baseOf(start), rest: rest.length > 0 ? testOf([rest]) : undefined, combinator };
}

function isTested(token: Selector): token is AttributeSelector {
  return token.type === SelectorType.Attribute && token.action !== AttributeAction.Exists;
}

function isValue(token: Selector): token is AttributeSelector {
  return isTested(token) && token.value !== '';
}

function baseOf(token: Selector | undefined): Base {
  if (token?.type === SelectorType.Tag) return { kind: 'name', name: token.name.toLowerCase() };
  if (token?.type !== SelectorType.Attribute) return { kind: 'all' };
  const name = token.name.toLowerCase();
  if (!isValue(token)) return { kind: 'has', name };
  return { kind: 'value', name, needle: token.value.toLowerCase(), test: testOf([[token]]) };
}

function testOf(selector: readonly (readonly Selector[])[]): Test {
  return compileToken<Element, Element>(
    selector.map((tokens) => [...tokens]),
    { xmlMode: false },
  );
}
