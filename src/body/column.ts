import type { Element, ParentNode } from 'domhandler';
import { isTag } from 'domhandler';
import { isTextBlock, lengthOf, type Block } from './block.ts';

const PROSE = 80;
const NEARLY_ALL = 0.9;
const FEWEST = 3;

/**
 * Blocks above and below the text that stand beside its column, the lowest element that holds nearly all of the prose:
 * menus, markets, headings of links. Only what is no sentence; below the text only the end, or all of it where most is none.
 */
export function besideColumn(blocks: readonly Block[]): ReadonlySet<Block> {
  const prose = blocks.filter(isProse);
  const column = prose.length < FEWEST ? undefined : columnOf(prose);
  if (!column) return new Set();
  const isBeside = (block: Block): boolean => block.element !== undefined && isTextBlock(block) && !isInColumn(block.element, column);
  const isOwn = (block: Block): boolean => isProse(block) && !isBeside(block);
  const above = blocks.slice(0, blocks.findIndex(isOwn)).filter(isBeside);
  const below = blocks.slice(blocks.findLastIndex(isOwn) + 1).filter(isBeside);
  const mute = below.filter(isMute).length;
  const isOther = mute > 1 && mute * 2 >= below.length;
  const end = isOther ? 0 : below.findLastIndex((block) => !isMute(block)) + 1;
  return new Set([...above.filter(isMute), ...below.slice(end)]);
}

/** Inside the column, or inside a box of the same name and class: some systems put each part of a text in one of its own. */
function isInColumn(element: Element, column: Element): boolean {
  const names = column.attribs['class'];
  for (let up: ParentNode | null = element; up && isTag(up); up = up.parent)
    if (up === column || (names && up.name === column.name && up.attribs['class'] === names)) return true;
  return false;
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length >= PROSE;
}

function columnOf(prose: readonly Block[]): Element | undefined {
  const sums = new Map<Element, number>();
  for (const block of prose)
    for (let up = block.element?.parent; up && isTag(up); up = up.parent) sums.set(up, (sums.get(up) ?? 0) + lengthOf(block));
  const all = prose.reduce((sum, block) => sum + lengthOf(block), 0);
  // Those that hold so much lie one in another: the lowest opens last.
  const holders = [...sums].filter(([, sum]) => sum >= all * NEARLY_ALL).map(([element]) => element);
  return holders.toSorted((a, b) => (b.startIndex ?? 0) - (a.startIndex ?? 0))[0];
}

/** Whether a block says nothing in a sentence. */
function isMute(block: Block): boolean {
  return lengthOf(block) < PROSE && isTextBlock(block) && !/[.!?…。！？]["”’»)]{0,2}$/u.test(block.text);
}
