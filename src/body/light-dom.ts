import type { Element } from 'domhandler';
import { LightAttribute } from './light-attribute.ts';
import { shownBy, type Shown } from './light-style.ts';

/**
 * The part of the W3C DOM that Readability 0.6 asks for, and no more: made to be built from a parsed page,
 * changed at will and thrown away. Siblings are linked; lists of children and the text of an element are
 * made when first asked for and kept until something below changes.
 */
export type LightNode = LightElement | LightText;

/** Children taken out of an element to be put back later: what `innerHTML` gives and takes here instead of a string. */
export class Fragment {
  readonly nodes: readonly LightNode[];
  constructor(nodes: readonly LightNode[]) {
    this.nodes = nodes;
  }
}

const NO_NODES: readonly LightNode[] = [];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** A text or comment node. */
export class LightText {
  readonly nodeType: 3 | 8;
  readonly textContent: string;
  readonly tagName = undefined;
  readonly childNodes = NO_NODES;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  constructor(text: string, nodeType: 3 | 8) {
    this.textContent = text;
    this.nodeType = nodeType;
  }

  get nodeName(): string {
    return this.nodeType === 3 ? '#text' : '#comment';
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  copy(): LightText {
    return new LightText(this.textContent, this.nodeType);
  }
}

export class LightElement {
  readonly nodeType = 1;
  tagName: string;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  /** The page's own element that this one stands for; undefined for one that Readability made. */
  readonly source: Element | undefined;
  private attribs: Readonly<Record<string, string>>;
  private list: LightAttribute[] | undefined;
  private text: string | undefined;
  private nodes: LightNode[] | undefined;
  private elements: LightElement[] | undefined;

  constructor(tagName: string, source?: Element, attribs: Readonly<Record<string, string>> = source?.attribs ?? NO_ATTRIBUTES) {
    this.tagName = tagName;
    this.source = source;
    this.attribs = attribs;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get localName(): string {
    return this.tagName.toLowerCase();
  }

  /** Readability renames elements in place, as it does with its own parser's. */
  set localName(_name: string) {
    // The tag name, set beside it, is the one that is kept.
  }

  get className(): string {
    return this.attribs['class'] ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.attribs['id'] ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string | undefined {
    return this.tagName === 'IMG' ? (this.attribs['src'] ?? '') : undefined;
  }

  get srcset(): string | undefined {
    return this.tagName === 'IMG' ? (this.attribs['srcset'] ?? '') : undefined;
  }

  /** Only what decides whether an element is shown; undefined where nothing is styled. */
  get style(): Shown | undefined {
    const style = this.attribs['style'];
    return style === undefined ? undefined : shownBy(style);
  }

  get attributes(): readonly LightAttribute[] {
    this.list ??= Object.entries(this.attribs).map(([name, value]) => new LightAttribute(name, value));
    return this.list;
  }

  getAttribute(name: string): string | null {
    return this.hasAttribute(name) ? (this.attribs[name] ?? null) : null;
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.attribs, name);
  }

  setAttribute(name: string, value: string): void {
    this.attribs = { ...this.attribs, [name]: value };
    this.list = undefined;
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    this.attribs = Object.fromEntries(Object.entries(this.attribs).filter(([other]) => other !== name));
    this.list = undefined;
  }

  get childNodes(): readonly LightNode[] {
    if (!this.nodes) {
      this.nodes = [];
      for (let node = this.firstChild; node; node = node.nextSibling) this.nodes.push(node);
    }
    return this.nodes;
  }

  get children(): readonly LightElement[] {
    if (!this.elements) {
      this.elements = [];
      for (let node = this.firstElementChild; node; node = node.nextElementSibling) this.elements.push(node);
    }
    return this.elements;
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): LightElement | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get textContent(): string {
    if (this.text !== undefined) return this.text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType !== 8) text += node.textContent;
    this.text = text;
    return text;
  }

  appendChild(node: LightNode): LightNode {
    node.parentNode?.removeChild(node);
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    this.nodes?.push(node);
    if (node.nodeType === 1) this.elements?.push(node);
    this.forgetText();
    return node;
  }

  removeChild(node: LightNode): LightNode {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.nodes = undefined;
    // Readability takes the children of one element one by one from the front, and asks for the list each time.
    if (this.elements?.[0] === node) this.elements.shift();
    else this.elements = undefined;
    this.forgetText();
    return node;
  }

  replaceChild(node: LightNode, old: LightNode): LightNode {
    node.parentNode?.removeChild(node);
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    node.parentNode = this;
    node.previousSibling = previousSibling;
    node.nextSibling = nextSibling;
    if (previousSibling) previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (nextSibling) nextSibling.previousSibling = node;
    else this.lastChild = node;
    this.elements = undefined;
    return old;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  get innerHTML(): Fragment {
    return new Fragment(this.childNodes.map((node) => node.copy()));
  }

  set innerHTML({ nodes }: Fragment) {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of nodes) this.appendChild(node.copy());
  }

  copy(): LightElement {
    const copy = new LightElement(this.tagName, this.source, this.attribs);
    for (let node = this.firstChild; node; node = node.nextSibling) copy.appendChild(node.copy());
    return copy;
  }

  /** Elements below by tag name, in page order; `*` is all. The list does not follow later changes. */
  getElementsByTagName(name: string): LightElement[] {
    const tag = name.toUpperCase();
    return this.below((other) => tag === '*' || other === tag);
  }

  /** Only lists of tag names are known. */
  querySelectorAll(names: string): LightElement[] {
    if (!names.includes(',')) return this.getElementsByTagName(names);
    const tags = new Set(names.toUpperCase().split(','));
    return this.below((other) => tags.has(other));
  }

  private below(isWanted: (tag: string) => boolean): LightElement[] {
    const found: LightElement[] = [];
    let node = this.firstElementChild;
    while (node) {
      if (isWanted(node.tagName)) found.push(node);
      node = node.firstElementChild ?? this.after(node);
    }
    return found;
  }

  /** The next element inside this one that is not below the given one. */
  private after(element: LightElement): LightElement | null {
    for (let node: LightElement | null = element; node && node !== this; node = node.parentNode) {
      const next = node.nextElementSibling;
      if (next) return next;
    }
    return null;
  }

  /** Where an element's text is known, so is that of all below it: the first one that is not known ends the way up. */
  private forgetText(): void {
    if (this.text === undefined) return;
    this.text = undefined;
    for (let up = this.parentNode; up && up.text !== undefined; up = up.parentNode) up.text = undefined;
  }
}

function elementFrom(start: LightNode | null): LightElement | null {
  let node = start;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return node;
}
