import { fold } from '../text/spaces.ts';
import { isTextBlock, type Block } from './block.ts';

const SIZE = 3;
const REPEATED = 0.4;

/** A pull quote repeats the text. One that says something else, set in the same markup, is a quote of the story. */
export function settlePullQuotes(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ kind }) => kind === 'pull-quote')) return [...blocks];
  const known = new Set(blocks.filter(isTextBlock).flatMap(({ text }) => shingles(text)));
  return blocks.map((block) => {
    if (block.kind !== 'pull-quote') return block;
    const own = shingles(block.text);
    const repeated = own.filter((shingle) => known.has(shingle)).length;
    return own.length > 2 && repeated < own.length * REPEATED ? { ...block, kind: 'block-quote' } : block;
  });
}

function shingles(text: string): string[] {
  const words = fold(text).split(' ');
  return words.slice(SIZE - 1).map((_, index) => words.slice(index, index + SIZE).join(' '));
}
