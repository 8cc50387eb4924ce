import { isStamp } from './lines.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';

const ITEM = 900;
const BARE = 40;
const SHARE = 0.4;
const PROSE = 1500;
const TITLE = 50;
const LONG = 110;

interface Card {
  readonly head: TextBlock;
  readonly rest: TextBlock[];
}

/**
 * Cards of other articles: subheads that are links to other pages of the site, with a line or two below. Several
 * bare ones, wherever they stand, or several with words below where nothing else follows, are no part of the text.
 */
export function findCards(blocks: readonly Block[], isLinkedHead: (block: Block) => boolean): ReadonlySet<Block> {
  const texts = blocks.filter(isTextBlock);
  const total = sizeOf(texts);
  const heads = texts.filter(isLinkedHead).length;
  const found = new Set<Block>();
  for (let at = 0; at < texts.length; at += 1) {
    const cards = cardsFrom(texts, at, isLinkedHead);
    if (cards.length === 0) continue;
    const all = cards.flatMap(({ head, rest }) => [head, ...rest]);
    const isLast = sizeOf(texts.slice(at + all.length)) < 200;
    const isBare = cards.every(({ rest }) => sizeOf(rest) <= BARE);
    const isFew = sizeOf(all) < total * SHARE;
    const isDated = cards.filter(({ rest }) => rest.some(({ text }) => isStamp(text))).length * 2 > cards.length;
    // A subhead of the text that is a link names something; one as long as a headline is a headline.
    const isTitled = isDated || cards.every(({ head }) => head.text.length >= TITLE);
    // Where as many such subheads stand above, they are how the text is built.
    const isAfterText = isLast && cards.length > 1 && cards.length * 2 > heads && sizeOf(texts.slice(0, at)) > PROSE;
    if ((isFew && (isAfterText || (isBare && (cards.length > 1 || isLast || isTitled)))) || (isDated && cards.length > 2 && isAfterText))
      for (const block of all) found.add(block);
    at += all.length - 1;
  }
  return found;
}

function sizeOf(texts: readonly TextBlock[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** A subhead ends a card, unless it is the card's kicker. */
function isOtherHead(block: TextBlock, { rest }: Card): boolean {
  return block.kind === 'subhead' && (rest.length > 0 || block.text.length > 30);
}

/** A card has one paragraph of some length; a second one is of the text. */
function isSecondLong(block: TextBlock, { rest }: Card): boolean {
  return block.text.length > LONG && rest.some(({ text }) => text.length > LONG);
}

/** The cards that stand one after another from here. */
function cardsFrom(texts: readonly TextBlock[], from: number, isLinkedHead: (block: Block) => boolean): Card[] {
  const cards: Card[] = [];
  for (let at = from; at < texts.length; at += 1) {
    const block = texts[at];
    const last = cards.at(-1);
    if (block && isLinkedHead(block)) cards.push({ head: block, rest: [] });
    else if (
      !block ||
      !last ||
      isOtherHead(block, last) ||
      isSecondLong(block, last) ||
      last.rest.length > 2 ||
      sizeOf(last.rest) + block.text.length > ITEM
    )
      break;
    else last.rest.push(block);
  }
  const last = cards.at(-1);
  // What follows the last one may be the text again.
  if (last && from + cards.reduce((sum, { rest }) => sum + rest.length + 1, 0) < texts.length)
    last.rest.splice(sizeOf(last.rest.slice(0, 1)) <= BARE ? 1 : 0);
  return cards;
}
