import type { AnyNode, Element } from 'domhandler';
import { hasChildren, isComment, isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { LightElement, LightText } from './light-dom.ts';

/** A document as Readability asks for one: always with `html` and `body`. */
export class LightDocument {
  readonly documentElement: LightElement;
  readonly body: LightElement;
  readonly baseURI = '';
  readonly documentURI = '';

  constructor(documentElement: LightElement, body: LightElement) {
    this.documentElement = documentElement;
    this.body = body;
  }

  get firstChild(): LightElement {
    return this.documentElement;
  }

  get title(): string {
    return tidy(this.documentElement.getElementsByTagName('title')[0]?.textContent ?? '');
  }

  getElementsByTagName(name: string): LightElement[] {
    return this.querySelectorAll(name);
  }

  querySelectorAll(names: string): LightElement[] {
    const below = this.documentElement.querySelectorAll(names);
    return names === '*' ? [this.documentElement, ...below] : below;
  }

  createElement(name: string): LightElement {
    return new LightElement(name.toUpperCase());
  }

  createTextNode(text: string): LightText {
    return new LightText(text, 3);
  }
}

const NEVER_SHOWN = new Set(['style', 'template']);

/** The page's tree as a document that may be changed; scripts that hold no data are left out, and so are styles. */
export function toLightDocument(page: Page): LightDocument {
  const roots = page.$.root().get(0)?.children ?? [];
  const html = roots.find((node): node is Element => isCalled(node, 'html'));
  const documentElement = new LightElement('HTML', html);
  // Readability renames elements in place where the tree says that it comes from a parser of this kind.
  Reflect.set(documentElement, '__JSDOMParser__', true);
  const top = html ? html.children : roots;
  const own = top.find((node): node is Element => isCalled(node, 'body'));
  const body = new LightElement('BODY', own);
  // What stands beside the body is put into it, as browsers do.
  for (const node of top) if (isCalled(node, 'head')) append(documentElement, node);
  documentElement.appendChild(body);
  for (const node of top) {
    if (node === own) appendAll(body, own.children);
    else if (!isCalled(node, 'head')) append(body, node);
  }
  if (html)
    appendAll(
      body,
      roots.filter((node) => isTag(node) && node !== html),
    );
  return new LightDocument(documentElement, body);
}

function isCalled(node: AnyNode, name: string): node is Element {
  return isTag(node) && node.name === name;
}

function appendAll(parent: LightElement, nodes: readonly AnyNode[]): void {
  for (const node of nodes) append(parent, node);
}

function append(parent: LightElement, node: AnyNode): void {
  if (isText(node)) parent.appendChild(new LightText(node.data, 3));
  else if (isComment(node)) parent.appendChild(new LightText(node.data, 8));
  else if (isTag(node) && !isLeftOut(node)) {
    const element = new LightElement(node.name.toUpperCase(), node);
    parent.appendChild(element);
    if (hasChildren(node)) for (const child of node.children) append(element, child);
  }
}

function isLeftOut({ name, attribs }: Element): boolean {
  return NEVER_SHOWN.has(name) || (name === 'script' && attribs['type'] !== 'application/ld+json');
}
