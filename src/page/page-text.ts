import type { Element, ParentNode } from 'domhandler';
import { isCDATA, isTag, isText } from 'domhandler';
import type { Tree } from './tree.ts';

/** All text of a tree in one string, and which part of it each element holds: an element's text is then a slice. */
export interface PageText {
  of(element: Element): string;
}

/** Gathers the text once. A tree is no deeper than the parser's limit. */
export function gatherText({ root, elements }: Tree): PageText {
  const starts = new Uint32Array(elements.length);
  const ends = new Uint32Array(elements.length);
  const pieces: string[] = [];
  let length = 0;
  const gather = ({ children }: ParentNode): void => {
    for (const child of children) {
      if (isText(child)) {
        pieces.push(child.data);
        length += child.data.length;
      } else if (isTag(child)) {
        starts[child.startIndex ?? 0] = length;
        gather(child);
        ends[child.startIndex ?? 0] = length;
      } else if (isCDATA(child)) gather(child);
    }
  };
  gather(root);
  const text = pieces.join('');
  return { of: ({ startIndex }) => text.slice(starts[startIndex ?? 0], ends[startIndex ?? 0]) };
}
