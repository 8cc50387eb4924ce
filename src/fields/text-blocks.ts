import type { AnyNode, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';

/** A run of text between the borders of block elements, with the nearest of these. */
export interface TextBlock {
  readonly text: string;
  readonly element: Element;
  readonly isHeading: boolean;
}

const BLOCK = new Set(
  'p div section article aside header footer main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody tr td th blockquote figure figcaption address form hr body fieldset details summary nav center dialog'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg select iframe button option textarea'.split(' '));
const MOST_BLOCKS = 6000;
const LONGEST = 4000;
const known = new WeakMap<Page, readonly TextBlock[]>();

/** The page's text as a reader meets it, block by block, furniture and hidden texts included; buttons and code are not. */
export function textBlocks(page: Page): readonly TextBlock[] {
  const ready = known.get(page);
  if (ready) return ready;
  const { $ } = page;
  const root: ParentNode | undefined = $('body').get(0) ?? $.root().get(0);
  const first = root && isTag(root) ? root : root?.children.find((child) => isTag(child));
  const blocks = root && first ? read(root, first) : [];
  known.set(page, blocks);
  return blocks;
}

function read(root: ParentNode, first: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  let run = '';
  let last: AnyNode | null = null;
  const flush = (): void => {
    const text = run.length > LONGEST ? '' : tidy(run);
    const owner = text && last ? blockOf(last.parent, first) : first;
    if (text) blocks.push({ text, element: owner, isHeading: /^h[1-6]$/.test(owner.name) });
    run = '';
  };
  let node: AnyNode | null = root.firstChild;
  while (node && blocks.length < MOST_BLOCKS) {
    if (isText(node)) [run, last] = [run + node.data, node];
    let inner: AnyNode | null = null;
    if (isTag(node) && !SILENT.has(node.name)) {
      if (BLOCK.has(node.name) || (node.name === 'br' && isSecondBreak(node))) flush();
      else if (node.name === 'br') run += ' ';
      inner = node.firstChild;
    }
    node = inner ?? leave(node, root, flush);
  }
  flush();
  return blocks;
}

/** The next node in page order; borders of blocks that end on the way are flushed. */
function leave(node: AnyNode, root: ParentNode, flush: () => void): AnyNode | null {
  for (let up: AnyNode | null = node; up && up !== root; up = up.parent) {
    if (isTag(up) && BLOCK.has(up.name)) flush();
    if (up.nextSibling) return up.nextSibling;
  }
  return null;
}

function blockOf(node: AnyNode | null, first: Element): Element {
  for (let up = node; up; up = up.parent) if (isTag(up) && BLOCK.has(up.name)) return up;
  return first;
}

function isSecondBreak(node: Element): boolean {
  let before = node.previousSibling;
  while (before && isText(before) && tidy(before.data) === '') before = before.previousSibling;
  return before !== null && isTag(before) && before.name === 'br';
}
