import type { Element, ParentNode } from 'domhandler';
import { isCDATA, isTag, isText } from 'domhandler';
import { textContent } from 'domutils';
import type { Tree } from './tree.ts';

/** Code, and no text of what is around it; often the greater part of a page. */
const CODE = new Set(['script', 'style']);

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
        if (!CODE.has(child.name)) gather(child);
        ends[child.startIndex ?? 0] = length;
      } else if (isCDATA(child)) gather(child);
    }
  };
  gather(root);
  const text = pieces.join('');
  const slice = ({ startIndex }: Element): string => text.slice(starts[startIndex ?? 0], ends[startIndex ?? 0]);
  return { of: (element) => (CODE.has(element.name) ? codeOf(element) : slice(element)) };
}

function codeOf(element: Element): string {
  const [only, ...more] = element.children;
  return only && isText(only) && more.length === 0 ? only.data : textContent(element);
}
