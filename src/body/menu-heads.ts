import { isTextBlock, type Block } from './block.ts';
import { isAfterHeading } from './headings.ts';

const LONGEST = 60;

/** Headings over menus and cards that were cut: told by their words, or by a box that holds nothing else. */
export class MenuHeads {
  readonly found = new Set<Block>();
  /** Linked subheads right below words that say that others follow. */
  readonly announced = new Set<Block>();
  /** How many blocks stood above such words that were cut. */
  private announcedAt = -1;
  /** How many lists of links and cards were cut. */
  private lists = 0;
  private readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  /** A list of links or a card was cut below what is written so far. */
  noteList(): void {
    this.lists += 1;
    this.noteLink();
  }

  /** Words that say that other articles follow were cut there: "More from the Post". */
  announce(): void {
    this.announcedAt = this.blocks.length;
  }

  /** The last block is a subhead that is a link; a picture may stand above it. */
  noteCard(head: Block): void {
    const above = this.blocks.length - 1 - (this.blocks.at(-2)?.kind === 'figure' ? 1 : 0);
    if (above === this.announcedAt) this.announced.add(head);
  }

  /** A line that is a link was cut there. */
  noteLink(): void {
    // A card's picture stands between.
    const last = this.blocks.at(this.blocks.at(-1)?.kind === 'figure' ? -2 : -1);
    if (last && isMute(last) && isTextBlock(last) && isAfterHeading(last.text)) this.found.add(last);
  }

  /** Takes the heading of a box of which lists were cut, where nothing else is left of it. */
  inBox(write: () => void): void {
    const [above, before] = [this.blocks.length, this.lists];
    write();
    const head = this.blocks[above];
    if (this.lists > before && head && this.blocks.length === above + 1 && isMute(head)) this.found.add(head);
  }
}

/** A heading or a short line, no sentence. */
function isMute(block: Block): boolean {
  return (block.kind === 'subhead' || block.kind === 'paragraph') && block.text.length < LONGEST && !/[.!?…。]$/u.test(block.text);
}
