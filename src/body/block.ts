import type { Element } from 'domhandler';
import type { Image } from '../article.ts';

/** A class, as is a list's item: they hold the page's tree, which what V8 makes of literals may outlive (`NO_CHILDREN` in `page/tree.ts`). */
export class Prose {
  readonly kind: 'paragraph' | 'block-quote';
  readonly text: string;
  readonly html: string;
  readonly element: Element | undefined;

  constructor(kind: Prose['kind'], text: string, html: string, element: Element | undefined) {
    this.kind = kind;
    this.text = text;
    this.html = html;
    this.element = element;
  }
}

export class ListItem {
  readonly kind = 'list-item';
  readonly ordered: boolean;
  readonly text: string;
  readonly html: string;
  readonly element: Element | undefined;

  constructor(ordered: boolean, text: string, html: string, element: Element | undefined) {
    this.ordered = ordered;
    this.text = text;
    this.html = html;
    this.element = element;
  }
}

/** One block of the article's body, in page order. `html` is inline HTML written by an allow-list. */
export type Block =
  | Prose
  | {
      readonly kind: 'subhead';
      readonly level: number;
      readonly text: string;
      readonly html: string;
      readonly element: Element | undefined;
    }
  | ListItem
  | {
      readonly kind: 'table-row';
      readonly text: string;
      readonly cells: readonly string[];
      readonly html: string;
      readonly element: Element | undefined;
    }
  | { readonly kind: 'figure'; readonly image: Image; readonly element: Element | undefined }
  | {
      readonly kind: 'pull-quote';
      readonly text: string;
      /** Whose words it says it holds. */
      readonly source: string | null;
      readonly html: string;
      readonly element: Element | undefined;
    };

/** A block that is part of the text: all but pictures and the quotes set large. */
export type TextBlock = Exclude<Block, { kind: 'figure' | 'pull-quote' }>;

export function isTextBlock(block: Block): block is TextBlock {
  return block.kind !== 'figure' && block.kind !== 'pull-quote';
}

/** The characters that a block gives to the text. */
export function lengthOf(block: Block): number {
  return isTextBlock(block) ? block.text.length : 0;
}

/** The pictures among blocks. */
export function picturesIn(blocks: readonly Block[]): Image[] {
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block.image] : []));
}

const texts = new WeakMap<readonly Block[], string>();

/** The article's text: its text blocks joined by one blank line; joined once for each list. */
export function textOf(blocks: readonly Block[]): string {
  const known = texts.get(blocks);
  if (known !== undefined) return known;
  const text = blocks
    .filter(isTextBlock)
    .map((block) => block.text)
    .join('\n\n');
  texts.set(blocks, text);
  return text;
}
