import type { AnyNode } from 'domhandler';

/** Whether a node is another or stands below it; also in copies, whose elements have no place in page order. */
export function isInside(node: AnyNode, outer: AnyNode): boolean {
  for (let up: AnyNode | null = node; up; up = up.parent) if (up === outer) return true;
  return false;
}
