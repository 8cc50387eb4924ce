import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { compareDocumentPosition } from 'domutils';

/** Whether a node is another or stands below it; also in copies, whose elements have no place in page order. */
export function isInside(node: AnyNode, outer: AnyNode): boolean {
  for (let up: AnyNode | null = node; up; up = up.parent) if (up === outer) return true;
  return false;
}

// DOM: Node.DOCUMENT_POSITION_PRECEDING
const PRECEDING = 2;

/** Whether a node begins before an element in page order; told by their places, for looking among siblings takes as long as they are many. */
export function precedes(node: AnyNode, other: Element): boolean {
  const [place, from] = [isTag(node) ? node.startIndex : null, other.startIndex];
  return place !== null && from !== null ? place < from : (compareDocumentPosition(node, other) & PRECEDING) !== 0;
}
