import { fold } from '../text/spaces.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';

// A workout's "warm up" or a shop's address may stand several times; a page's second copy is long, or follows at once.
const BLOCKS = 3;
const LONG = 300;
const BESIDE = 40;

interface Run {
  readonly blocks: TextBlock[];
  /** Where the run stands, and where it stood before. */
  readonly at: number;
  readonly place: number;
}

/** Pages print the same text twice: once a screen width, once more for a carousel. The later copies go, block by block in the same order. */
export function dropRepeats(blocks: readonly Block[]): { kept: Block[]; repeated: TextBlock[] } {
  const places = new Map<string, number>();
  const copies = new Set<Block>();
  let run: Run | undefined;
  for (const [index, block] of blocks.filter(isTextBlock).entries()) {
    const place = places.get(block.text);
    if (run && (place === undefined || place !== run.place + run.blocks.length)) {
      if (isCopy(run)) for (const one of run.blocks) copies.add(one);
      run = undefined;
    }
    if (place === undefined) places.set(block.text, index);
    else if (run) run.blocks.push(block);
    else run = { blocks: [block], at: index, place };
  }
  if (run && isCopy(run)) for (const one of run.blocks) copies.add(one);
  return { kept: blocks.filter((block) => !copies.has(block)), repeated: blocks.filter(isTextBlock).filter((block) => copies.has(block)) };
}

function isCopy({ blocks, at, place }: Run): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (blocks.length >= BLOCKS && length >= LONG) || (length >= BESIDE && blocks.length > 1 && place + blocks.length === at);
}

/** Subheads whose own text was cut go; so does a block that repeats the one before. */
export function settle(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (last?.kind === 'subhead' && block.kind === 'subhead' && block.level <= last.level && fold(last.text) === fold(block.text)) continue;
    if (last && 'text' in last && 'text' in block && last.text === block.text) continue;
    kept.push(block);
  }
  return kept;
}

/** Subheads with nothing below them head nothing. */
export function withoutOpenSubheads(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'subhead');
  return blocks.slice(0, last + 1);
}
