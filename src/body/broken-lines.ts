import type { ChildNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { tidy } from '../text/spaces.ts';

/** Two line breaks in a row end a block; split here, each part keeps its links. */
export function splitAtBreaks(nodes: readonly ChildNode[]): ChildNode[][] {
  const parts: ChildNode[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    const isBreak = isTag(node) && node.name === 'br';
    if (isBreak) breaks += 1;
    else if (!isText(node) || tidy(node.data) !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** Each line tidied, none empty. */
export function tidyLines(part: string): string {
  return part.split('\n').map(tidy).filter(Boolean).join('\n');
}

/** Inline HTML without spaces and breaks at its ends. */
export function trimHtml(html: string): string {
  let bare = html.replace(/^(?:\s|<br>){1,50}/, '').trimEnd();
  while (bare.endsWith('<br>')) bare = bare.slice(0, -'<br>'.length).trimEnd();
  return bare;
}
