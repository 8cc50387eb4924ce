import type { AnyNode } from 'domhandler';
import { hasChildren, isTag } from 'domhandler';

const SILENT = new Set(['script', 'style', 'noscript', 'svg', 'template', 'select']);

/** Whether an element holds no text that a reader meets in the line of the page. */
export function isSilent(node: AnyNode): boolean {
  return isTag(node) && SILENT.has(node.name);
}

/** The next node in page order. */
export function nextOf(node: AnyNode): AnyNode | null {
  return hasChildren(node) && node.firstChild ? node.firstChild : nextOutside(node);
}

/** The next node in page order that is not inside this one. */
export function nextOutside(node: AnyNode): AnyNode | null {
  for (let up: AnyNode | null = node; up; up = up.parent) if (up.nextSibling) return up.nextSibling;
  return null;
}

/** The last node in page order before this one that has nothing in it, or says nothing. */
export function lastBefore(node: AnyNode): AnyNode | null {
  let up: AnyNode | null = node;
  while (up && !up.previousSibling) up = up.parent;
  let last: AnyNode | null = up?.previousSibling ?? null;
  while (last && isTag(last) && last.lastChild && !isSilent(last)) last = last.lastChild;
  return last;
}
