import type { ChildNode, Element } from 'domhandler';
import { isComment, isTag, isText } from 'domhandler';
import { removeElement } from 'domutils';
import { isInside } from './inside.ts';
import type { Tree } from './tree.ts';

// `$RC("B:1","S:1")` puts what was streamed in the place of a boundary, `$RS("S:2","P:2")` in the place of a part.
const MOVES = /\$R[A-Z]\("([BPS]:[0-9a-f]{1,8})","([BPS]:[0-9a-f]{1,8})"/g;

/**
 * React streams parts of a page at its end, hidden (`<div hidden id="S:1">`), and a script moves them to where an empty
 * template (`<template id="B:1">`) keeps their place. This does the moving before anything reads the tree; the
 * elements are numbered anew.
 */
export function placeStreamed(tree: Tree): Tree {
  const { parts, places } = streamedIn(tree);
  if (parts.size === 0 || places.size === 0) return tree;
  const targets = targetsOf(tree);
  let moved = 0;
  for (const [id, part] of parts) {
    const place = places.get(targets.get(id) ?? likelyTarget(id, places));
    if (!place || isInside(place, part)) continue;
    move(part, place);
    moved += 1;
  }
  return moved > 0 ? renumbered(tree) : tree;
}

/** Hidden parts and the templates that keep a place, by their ids. */
function streamedIn({ columns, elements }: Tree): { readonly parts: Map<string, Element>; readonly places: Map<string, Element> } {
  const parts = new Map<string, Element>();
  const places = new Map<string, Element>();
  for (const at of columns.get('id') ?? []) {
    const element = elements[at];
    const id = element?.attribs['id'];
    if (!element || id === undefined || id.length > 10) continue;
    if (/^S:[0-9a-f]+$/.test(id)) parts.set(id, element);
    else if (element.name === 'template' && /^[BP]:[0-9a-f]+$/.test(id)) places.set(id, element);
  }
  return { parts, places };
}

/** Where no script says it, a part goes to the place of its number. */
function likelyTarget(part: string, places: ReadonlyMap<string, Element>): string {
  const number = part.slice(1);
  return places.has(`B${number}`) ? `B${number}` : `P${number}`;
}

function targetsOf(tree: Tree): Map<string, string> {
  const targets = new Map<string, string>();
  for (const element of tree.elements) {
    if (element.name !== 'script') continue;
    for (const child of element.children) {
      if (!isText(child) || !child.data.includes('$R')) continue;
      for (const [, a = '', b = ''] of child.data.matchAll(MOVES)) targets.set(a.startsWith('S') ? a : b, a.startsWith('S') ? b : a);
    }
  }
  return targets;
}

/** Puts the part where its place is kept; what was shown until then goes, up to the comment that ends it. */
function move(part: Element, place: Element): void {
  const { parent } = place;
  if (!parent) return;
  for (const node of shownBefore(place)) removeElement(node);
  removeElement(part);
  const at = parent.children.indexOf(place);
  parent.children.splice(at, 1, part);
  part.parent = parent;
  part.prev = place.prev;
  part.next = place.next;
  if (part.prev) part.prev.next = part;
  if (part.next) part.next.prev = part;
  delete part.attribs['hidden'];
}

/** What stands between a boundary's place and the comment that ends it: a picture of waiting. Nothing where it has no end. */
function shownBefore(place: Element): ChildNode[] {
  const shown: ChildNode[] = [];
  if (!place.attribs['id']?.startsWith('B')) return shown;
  let depth = 0;
  for (let node = place.next; node; node = node.next) {
    if (isComment(node) && /^\$[?!~]?$/.test(node.data)) depth += 1;
    if (isComment(node) && node.data === '/$') {
      if (depth === 0) return shown;
      depth -= 1;
    }
    shown.push(node);
  }
  return [];
}

/** The same tree with its elements in page order again. */
function renumbered({ root }: Tree): Tree {
  const elements: Element[] = [];
  const open: { readonly node: Element; next: number }[] = [];
  const enter = (node: ChildNode): void => {
    if (!isTag(node)) return;
    node.startIndex = elements.length;
    elements.push(node);
    open.push({ node, next: 0 });
  };
  for (const top of root.children) {
    enter(top);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const child = last.node.children[last.next];
      last.next += 1;
      if (child) enter(child);
      else {
        last.node.endIndex = elements.length;
        open.pop();
      }
    }
  }
  return { root, elements, columns: new Map() };
}
