import { anyOf } from '../text/any-of.ts';
import { MACHINES, MADE, SUMMARIES, THIS } from '../text/machine-words.ts';
import { isTextBlock, type Block } from './block.ts';

const MACHINE = new RegExp(`(?<!\\p{L})(?:${anyOf(MACHINES)})(?!\\p{L})`, 'iu');
const SUMMARY = new RegExp(anyOf(SUMMARIES), 'i');
const IS_MADE = new RegExp(anyOf(MADE), 'i');
const LONGEST_NOTE = 250;
// A summary stands above the text.
const TOP = 14;
const MOST_POINTS = 8;
const LONGEST_LABEL = 40;
const LONGEST_BOX = 1200;

const OPENS_WITH_THIS = new RegExp(`^(?:${anyOf(THIS)})\\s`, 'i');

/** What a machine has summed up above a text, as a note or the heading over it says, with both: nobody of the newsroom wrote it. */
export function machineSummary(blocks: readonly Block[]): ReadonlySet<Block> {
  const top = blocks.slice(0, TOP);
  const at = top.findIndex(isNote);
  const head = top.findIndex(isLabel);
  if (head >= 0) {
    const end = at > head && at - head <= MOST_POINTS && isBoxed(blocks.slice(head, at + 1)) ? at : head + pointsFrom(blocks, head + 1, 1);
    if (end > head) return new Set(blocks.slice(head, end + 1));
  }
  return at < 0 ? new Set() : around(blocks, at);
}

/** The points beside a note, with the heading above them. */
function around(blocks: readonly Block[], at: number): ReadonlySet<Block> {
  const note = blocks[at];
  const before = pointsFrom(blocks, at - 1, -1);
  const points = before > 0 ? before : pointsFrom(blocks, at + 1, 1);
  const first = at - before;
  const heading = blocks[first - 1];
  if (points === 0) return new Set(note && isTextBlock(note) && OPENS_WITH_THIS.test(note.text) ? [note] : []);
  return new Set([...(heading?.kind === 'subhead' ? [heading] : []), ...blocks.slice(first, first + points + 1)]);
}

/** "AI summary", "KI-Zusammenfassung": a label of few words, no sentence. */
function isLabel(block: Block): boolean {
  if (!isTextBlock(block) || (block.kind !== 'subhead' && block.kind !== 'paragraph') || block.text.length > LONGEST_LABEL) return false;
  return !/[.!?]$/.test(block.text) && MACHINE.test(block.text) && SUMMARY.test(block.text);
}

/** Whether label, points and note stand in one box of their own: the element around label and note, or lists between them. */
function isBoxed(blocks: readonly Block[]): boolean {
  const [label, note] = [blocks[0]?.element, blocks.at(-1)?.element];
  const inner = blocks.slice(1, -1);
  if (inner.every(({ kind }) => kind === 'list-item')) return true;
  const size = inner.reduce((sum, block) => sum + (isTextBlock(block) ? block.text.length : LONGEST_BOX), 0);
  return size <= LONGEST_BOX && label !== undefined && (label.parent === note?.parent || label.parent === note);
}

/** How many points stand one after the other from a place on. */
function pointsFrom(blocks: readonly Block[], from: number, step: 1 | -1): number {
  let count = 0;
  while (count < MOST_POINTS && blocks[from + count * step]?.kind === 'list-item') count += 1;
  return count;
}

function isNote(block: Block): boolean {
  if (!isTextBlock(block) || block.kind === 'block-quote' || block.kind === 'list-item' || block.text.length > LONGEST_NOTE) return false;
  return MACHINE.test(block.text) && SUMMARY.test(block.text) && IS_MADE.test(block.text);
}
