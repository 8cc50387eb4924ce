import type { Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { oncePerPage } from '../page/views.ts';
import { tidy, trimEnds } from '../text/spaces.ts';

/** A run of text between the borders of block elements, with the nearest of these. */
export class TextBlock {
  readonly text: string;
  readonly element: Element;
  readonly isHeading: boolean;

  constructor(text: string, element: Element) {
    this.text = text;
    this.element = element;
    this.isHeading = /^h[1-6]$/.test(element.name);
  }
}

const BLOCK = new Set(
  'p div section article aside header footer main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody tr td th blockquote figure figcaption address form hr body fieldset details summary nav center dialog'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template svg select iframe button option textarea'.split(' '));
const MOST_BLOCKS = 6000;
const LONGEST = 4000;

/** The page's text as a reader meets it, block by block, furniture and hidden texts included; buttons and code are not. */
export const textBlocks = oncePerPage(({ $ }): readonly TextBlock[] => {
  const root: ParentNode | undefined = $('body').get(0) ?? $.root().get(0);
  const first = root && isTag(root) ? root : root?.children.find((child) => isTag(child));
  return root && first ? read(root, first) : [];
});

/** A tree is no deeper than the parser's limit. */
function read(root: ParentNode, first: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  let run = '';
  const flush = (element: Element): void => {
    const text = run === '' || run.length > LONGEST ? '' : tidy(run);
    if (text) blocks.push(new TextBlock(text, element));
    run = '';
  };
  /** `block` is the nearest block element around these children. */
  const visit = ({ children }: ParentNode, block: Element): void => {
    for (const child of children) {
      if (blocks.length >= MOST_BLOCKS) return;
      if (isText(child)) run = joined(run, child.data);
      else if (isTag(child) && !SILENT.has(child.name)) enter(child, block);
    }
  };
  const enter = (element: Element, block: Element): void => {
    if (BLOCK.has(element.name)) {
      flush(block);
      visit(element, element);
      flush(element);
    } else if (element.name === 'br') {
      if (isSecondBreak(element)) flush(block);
      else run += ' ';
    } else visit(element, block);
  };
  visit(root, first);
  flush(first);
  return blocks;
}

/** White space between blocks is most of a page's texts, and would be trimmed away in the end. */
function joined(run: string, text: string): string {
  return run === '' && trimEnds(text) === '' ? '' : run + text;
}

function isSecondBreak(node: Element): boolean {
  let before = node.previousSibling;
  while (before && isText(before) && tidy(before.data) === '') before = before.previousSibling;
  return before !== null && isTag(before) && before.name === 'br';
}
