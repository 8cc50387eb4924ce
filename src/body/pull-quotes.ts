import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { fold, tidy } from '../text/spaces.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { isTextBlock, type Block } from './block.ts';
import { quoteSource } from './quote-source.ts';
import { shownText } from './shown-text.ts';

type PullQuote = Extract<Block, { kind: 'pull-quote' }>;

const SIZE = 3;
const REPEATED = 0.4;

/** A pull quote repeats the text. One that says something else, set in the same markup, is a quote of the story. */
export function settlePullQuotes(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ kind }) => kind === 'pull-quote')) return [...blocks];
  const known = new Set(blocks.filter(isTextBlock).flatMap(({ text }) => shingles(text)));
  return blocks.flatMap((block) => {
    if (block.kind !== 'pull-quote') return [block];
    const own = shingles(block.text);
    const repeated = own.filter((shingle) => known.has(shingle)).length;
    return own.length > 2 && repeated < own.length * REPEATED ? asBlockQuote(block) : [block];
  });
}

/** The words, and below them whose they are. */
function asBlockQuote({ text, source, html, element }: PullQuote): Block[] {
  const words: Block = { kind: 'block-quote', text, html, element };
  return source === null ? [words] : [words, { kind: 'block-quote', text: source, html: `<cite>${escapeHtml(source)}</cite>`, element }];
}

/** A name and what it is of, each in an element of its own, have a comma between. */
function sourceText(source: Element, $: Page['$']): string {
  const parts = source.children.filter(isTag);
  const isLoose = source.children.some((node) => isText(node) && node.data.trim() !== '');
  if (isLoose || parts.length === 0) return tidy(shownText($(source)));
  const [first, ...others] = parts.map((part) => sourceText(part, $)).filter(Boolean);
  return [first ?? '', ...others].join(/[—–,-]$/.test(first ?? '') ? ' ' : ', ');
}

/** The words of a pull quote, apart from the line that says whose they are. */
export function pullQuote(element: Element, { $ }: Page): PullQuote {
  const source = quoteSource(element);
  const text = tidy(shownText($(element), source && [source]));
  const said = source ? sourceText(source, $) : '';
  // A box whose class calls all of it so has no words beside.
  if (text === '') return { kind: 'pull-quote', text: said, source: null, html: escapeHtml(said), element };
  return { kind: 'pull-quote', text, source: said || null, html: escapeHtml(text), element };
}

function shingles(text: string): string[] {
  const words = fold(text).split(' ');
  return words.slice(SIZE - 1).map((_, index) => words.slice(index, index + SIZE).join(' '));
}
