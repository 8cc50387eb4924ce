import { boxOf, isInBox } from './card-box.ts';
import { isStamp } from './stamps.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';

const ITEM = 900;
const BARE = 40;
const SHARE = 0.4;
const PROSE = 1500;
const TITLE = 50;
const LONG = 110;
const LITTLE = 200;

interface Card {
  readonly head: TextBlock;
  readonly rest: TextBlock[];
}

/**
 * Cards of other articles: subheads that are links to other pages of the site, with a line or two below. Several
 * bare ones, wherever they stand, or several with words below where nothing else follows, are no part of the text.
 */
export function findCards(blocks: readonly Block[], { isLinkedHead, isAnnounced }: Heads): ReadonlySet<Block> {
  const written = blocks.filter(isTextBlock);
  const found = new Set<Block>(boxedCards(written, isLinkedHead));
  const texts = written.filter((block) => !found.has(block));
  const total = sizeOf(texts);
  const heads = texts.filter(isLinkedHead).length;
  let above = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const cards = cardsFrom(texts, at, isLinkedHead);
    const all = cards.length > 0 ? cards.flatMap(({ head, rest }) => [head, ...rest]) : texts.slice(at, at + 1);
    const below = total - above - sizeOf(all);
    const isOfOthers =
      cards.length > 0 && areOfOthers(cards, { above, below, total, heads, isAnnounced: cards.some(({ head }) => isAnnounced(head)) });
    if (isOfOthers) for (const block of all) found.add(block);
    above = total - below;
    at += all.length - 1;
  }
  return found;
}

/** What stands in boxes of teasers among the text; where they are much of it, it is a list of them. */
function boxedCards(texts: readonly TextBlock[], isLinkedHead: (block: Block) => boolean): readonly TextBlock[] {
  const boxes = new Set(texts.flatMap((block) => (block.element && isLinkedHead(block) ? (boxOf(block.element) ?? []) : [])));
  const boxed = boxes.size === 0 ? [] : texts.filter(({ element }) => element && isInBox(element, boxes));
  return sizeOf(boxed) < sizeOf(texts) * SHARE ? boxed : [];
}

/** What is known of subheads: links to other pages of the site, and those right below "More stories". */
interface Heads {
  isLinkedHead(block: Block): boolean;
  isAnnounced(block: Block): boolean;
}

/** What stands around cards: characters above and below them and in all, how many subheads are links, and whether words say that others follow. */
interface Place {
  readonly above: number;
  readonly below: number;
  readonly total: number;
  readonly heads: number;
  readonly isAnnounced: boolean;
}

function areOfOthers(cards: readonly Card[], place: Place): boolean {
  const { above, below, total } = place;
  const isFew = total - above - below < total * SHARE;
  if (place.isAnnounced && isFew) return true;
  const isDated = cards.filter(({ rest }) => rest.some(({ text }) => isStamp(text))).length * 2 > cards.length;
  if (closeText(cards, place) && (isFew || (isDated && cards.length > 2))) return true;
  if (!isFew || cards.some(({ rest }) => sizeOf(rest) > BARE)) return false;
  // A subhead of the text that is a link names something; one as long as a headline is a headline.
  return cards.length > 1 || below < LITTLE || isDated || cards.every(({ head }) => head.text.length >= TITLE);
}

/** Where as many such subheads stand above, they are how the text is built. */
function closeText({ length }: readonly Card[], { above, below, heads }: Place): boolean {
  return below < LITTLE && length > 1 && length * 2 > heads && above > PROSE;
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

function mayBelong(block: TextBlock, card: Card): boolean {
  if (isOtherHead(block, card) || isSecondLong(block, card)) return false;
  return card.rest.length <= 2 && sizeOf(card.rest) + block.text.length <= ITEM;
}

/** The cards that stand one after another from here. */
function cardsFrom(texts: readonly TextBlock[], from: number, isLinkedHead: (block: Block) => boolean): Card[] {
  const cards: Card[] = [];
  for (let at = from; at < texts.length; at += 1) {
    const block = texts[at];
    const last = cards.at(-1);
    if (block && isLinkedHead(block)) cards.push({ head: block, rest: [] });
    else if (block && last && mayBelong(block, last)) last.rest.push(block);
    else break;
  }
  const last = cards.at(-1);
  if (last && from + cards.reduce((sum, { rest }) => sum + rest.length + 1, 0) < texts.length) last.rest.splice(sureOf(cards, last));
  return cards;
}

/** How many of the last card's lines are its own: what follows it may be the text again, but cards of a row are alike. */
function sureOf(cards: readonly Card[], last: Card): number {
  const others = cards.slice(0, -1).map(({ rest }) => rest.length);
  return Math.max(
    sizeOf(last.rest.slice(0, 1)) <= BARE ? 1 : 0,
    others.length > 1 ? others.reduce((least, own) => Math.min(least, own)) : 0,
  );
}
