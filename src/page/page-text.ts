import type { AnyNode, Element } from 'domhandler';
import { hasChildren, isComment, isTag, isText } from 'domhandler';
import type { Tree } from './tree.ts';

/** All text of a tree in one string, and which part of it each element holds: an element's text is then a slice. */
export interface PageText {
  of(element: Element): string;
}

/** Gathers the text once, without recursion. */
export function gatherText({ root, elements }: Tree): PageText {
  const starts = new Uint32Array(elements.length);
  const ends = new Uint32Array(elements.length);
  const pieces: string[] = [];
  let length = 0;
  const leave = (node: AnyNode): void => {
    if (isTag(node)) ends[node.startIndex ?? 0] = length;
  };
  let node: AnyNode | null = root;
  while (node) {
    if (isTag(node)) starts[node.startIndex ?? 0] = length;
    if (isText(node)) {
      pieces.push(node.data);
      length += node.data.length;
    }
    const first: AnyNode | null = hasChildren(node) && !isComment(node) ? (node.children[0] ?? null) : null;
    if (first) {
      node = first;
      continue;
    }
    leave(node);
    while (node && !node.next) {
      node = node.parent;
      if (node) leave(node);
    }
    node = node?.next ?? null;
  }
  const text = pieces.join('');
  return { of: ({ startIndex }) => text.slice(starts[startIndex ?? 0], ends[startIndex ?? 0]) };
}
