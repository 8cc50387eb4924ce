import type { Element } from 'domhandler';
import type { Page } from '../page/page.ts';
import type { Block } from './block.ts';

/** The body as found: its blocks, where they came from, and what was cut. */
export interface Body {
  readonly blocks: readonly Block[];
  /** The element that holds the article's text; undefined where none was found. */
  readonly root: Element | undefined;
  /** The way that found it, for `explain`: `readability`, `markup article-body`, `density` … */
  readonly rule: string;
  /** From 0 (a guess) to 1 (several ways agree). */
  readonly confidence: number;
  readonly cut: readonly { readonly why: string; readonly text: string }[];
  /** Codes of issues found on the way: `text-incomplete`, `more-pages` … with words for people. */
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

export function readBody(_page: Page): Body {
  return { blocks: [], root: undefined, rule: 'none', confidence: 0, cut: [], issues: [] };
}
