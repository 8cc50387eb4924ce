import type { Page } from '../page/page.ts';
import { own } from '../page/json-ld.ts';
import { hasFirstName } from '../text/first-names.ts';
import { looksLikePerson } from '../text/person.ts';
import { isRole } from '../text/roles.ts';
import { fold } from '../text/spaces.ts';
import { isTextBlock, lengthOf, type Block, type TextBlock } from './block.ts';
import type { Written } from './blocks.ts';
import { closingOf, nameOverBio, type Closing } from './closing-bio.ts';
import { besideColumn } from './column.ts';
import type { Cut } from './left-out.ts';
import { machineSummary } from './machine-summary.ts';
import { isBylineLine } from './byline-line.ts';
import { isAfterHeading, isCommentsHeading } from './headings.ts';
import { isSign } from './signs.ts';
import { isDateLine, isStamp } from './stamps.ts';

const HEAD = 14;
// How far below the first paragraph a line may say when the text was changed.
const NOTES = 2;
const PROSE = 110;
const PROSE_CJK = 45;
const TAIL_SHARE = 0.3;
// How many of the last blocks may be about the authors.
const BIOS = 4;
// Behind so much of the text, even several paragraphs under such a heading are of others.
const MOST_OF_ALL = 0.75;
// Of a short text, lists of others may be the most: what a text has at least, in characters.
const LEAST = 150;
// What an article has before its comments at least.
const SHORTEST = 400;

interface Trimmed {
  readonly blocks: Block[];
  readonly cut: readonly Cut[];
}

/** Cuts what stands at the ends of the text and is not of it: above, the headline, names and dates; below, signs of the desk and other articles. */
export function trimEnds({ blocks, overMenus }: Pick<Written, 'blocks' | 'overMenus'>, page: Page): Trimmed {
  const titles = titlesOf(page);
  const below = belowHeadline(blocks, titles[0], page);
  const head = trimHead(below.blocks, titles);
  const tail = trimTail(head.blocks, { closing: closingOf(page), overMenus });
  const beside = besideColumn(tail.blocks);
  const made = machineSummary(tail.blocks);
  return {
    blocks: tail.blocks.filter((block) => !beside.has(block) && !made.has(block)),
    cut: [
      ...below.cut,
      ...head.cut,
      ...tail.cut,
      ...[...beside].flatMap((block) => noteOf(block, 'beside the text')),
      ...[...made].flatMap((block) => noteOf(block, 'summary by a machine')),
    ],
  };
}

/** The headline as printed and as data gives it, folded. */
function titlesOf(page: Page): string[] {
  const stated = page.jsonLd.articles.map((node) => own(node, 'headline')).filter((value) => typeof value === 'string');
  const titles = [page.$('h1').first().text(), ...page.metas('og:title'), ...stated, page.$('title').first().text()];
  return titles.map(fold);
}

/** What stands above the headline inside the container is not of the article. */
function belowHeadline(blocks: readonly Block[], headline: string | undefined, page: Page): Trimmed {
  const at = headline ? blocks.findIndex((block, index) => index < 12 && isTextBlock(block) && fold(block.text) === headline) : -1;
  if (at < 0) return { blocks: [...blocks], cut: [] };
  const above = blocks.slice(0, at);
  // A part of the text may bear the page's title once more.
  if (isBelowH1(above, blocks[at], page) || above.filter((block) => block.kind === 'paragraph' && isProse(block.text)).length > 1)
    return { blocks: [...blocks], cut: [] };
  return {
    blocks: [...above.filter((block) => !isTextBlock(block)), ...blocks.slice(at + 1)],
    cut: [...above, ...blocks.slice(at, at + 1)].flatMap((block) => noteOf(block, 'above the text')),
  };
}

/** Whether a paragraph beside and above a heading that says the title stands below the page's headline itself. */
function isBelowH1(above: readonly Block[], heading: Block | undefined, page: Page): boolean {
  const h1 = page.$('h1').get(0);
  const first = above.find((block) => block.kind === 'paragraph' && isProse(block.text))?.element;
  if (!h1 || !first || first.parent !== heading?.element?.parent) return false;
  return (h1.endIndex ?? Infinity) < (first.startIndex ?? 0);
}

/** Up to the first real paragraph, lines that repeat the headline, or name people, dates and reading time. */
function trimHead(blocks: readonly Block[], titles: readonly string[]): Trimmed {
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && isProse(block.text));
  const limit = Math.min(HEAD, first < 0 ? 4 : first + 1);
  const stamp = lastStamp(blocks, limit);
  const isAbove = (block: TextBlock, index: number): boolean =>
    index <= stamp ||
    isNameLine(block) ||
    isHeadLine(block.text, titles) ||
    isHalfOfTitle(blocks, index, titles) ||
    isRoleBelow(blocks, index);
  const isHead = (block: Block, index: number): boolean => {
    if (!isTextBlock(block) || block.kind === 'block-quote') return false;
    return index < limit ? isAbove(block, index) : index < limit + NOTES && block.kind === 'paragraph' && isDateLine(block.text);
  };
  return {
    blocks: blocks.filter((block, index) => !isHead(block, index)),
    cut: blocks.filter(isHead).flatMap((block) => noteOf(block, 'headline, names or dates')),
  };
}

/** "Staff writer" right below a name. */
function isRoleBelow(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.kind === 'paragraph' && isNameLine(blocks[index - 1]) && isRole(block.text);
}

/** The last line of dates above the text; what stands above it is of the headline. */
function lastStamp(blocks: readonly Block[], limit: number): number {
  return blocks.slice(0, Math.min(limit, DEK)).findLastIndex((block) => block.kind === 'paragraph' && isStamp(block.text));
}

const DEK = 6;

// "Walter Quine, 61, farmer", "Ann Lee (34)": a heading over what one of several people says.
const AGED = /(?:,\s|\()\d{1,3}(?!\d)/;

/** A person's name alone, without what a transcript puts behind it. */
function isNameLine(block: Block | undefined): boolean {
  if (
    block?.kind !== 'paragraph' ||
    AGED.test(block.text) ||
    block.text.endsWith(':') ||
    block.text.length > LONGEST_NAME ||
    !looksLikePerson(block.text)
  )
    return false;
  return hasFirstName(block.text);
}

const LONGEST_NAME = 40;

// Scripts that say more in a character.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isProse(text: string): boolean {
  return text.length >= PROSE || (text.length >= PROSE_CJK && UNSPACED.test(text));
}

function isHeadLine(text: string, titles: readonly string[]): boolean {
  if (isStamp(text) || isBylineLine(text)) return true;
  const folded = fold(text);
  return folded === '' || titles.some((title) => title === folded || isMostOf(title, folded));
}

/** The headline with its kicker, or without. */
function isMostOf(title: string, line: string): boolean {
  const [short, long] = title.length < line.length ? [title, line] : [line, title];
  return short.length > 25 && short.length > long.length * 0.6 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** A headline set in two lines, kicker and title. */
function isHalfOfTitle(blocks: readonly Block[], index: number, titles: readonly string[]): boolean {
  const text = (at: number): string => {
    const block = blocks[at];
    return block && isTextBlock(block) && block.text.length < 150 ? fold(block.text) : '';
  };
  const [before, own, after] = [text(index - 1), text(index), text(index + 1)];
  return (
    own !== '' && titles.some((title) => (before !== '' && title === `${before} ${own}`) || (after !== '' && title === `${own} ${after}`))
  );
}

const FEWEST_POSTS = 3;

/** The name of a stated writer over or below each of several posts. */
function signaturesOf(blocks: readonly Block[], closing: Closing): ReadonlySet<Block> {
  const signed = blocks.filter((block) => isTextBlock(block) && closing.isWriter(block.text));
  return new Set(signed.length >= FEWEST_POSTS ? signed : []);
}

function trimTail(all: readonly Block[], { closing, overMenus }: TailSigns): Trimmed {
  const signatures = signaturesOf(all, closing);
  const blocks = all.filter((block) => !signatures.has(block));
  const total = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  const last = Math.min(endOf(blocks, total, overMenus), afterRule(blocks, total));
  const named = nameOverBio(blocks.slice(0, last), closing);
  const below = named < 0 ? last : named;
  const body = blocks.slice(0, below);
  const nothing = new Set(openingNothing(body));
  const isSigned = (block: TextBlock, index: number): boolean =>
    isSign(block.text) ||
    (index >= below - BIOS && closing.isBio(block)) ||
    (index >= below - 2 && block.kind === 'paragraph' && (isDateLine(block.text) || closing.isByline(block.text)));
  const isCut = (block: Block, index: number): boolean =>
    nothing.has(block) || overMenus.has(block) || (index >= below - 8 && index > 0 && isTextBlock(block) && isSigned(block, index));
  return {
    blocks: body.filter((block, index) => !isCut(block, index)),
    cut: [
      ...[...signatures].flatMap((block) => noteOf(block, 'signature of a post')),
      ...[...body.filter(isCut), ...blocks.slice(below)].flatMap((block) => noteOf(block, 'below the text')),
    ],
  };
}

/** What tells that a block below the text, or a heading in it, is not of it. */
interface TailSigns {
  readonly closing: Closing;
  readonly overMenus: ReadonlySet<Block>;
}

/** Where a heading opens what follows the article; else the number of blocks. */
function endOf(blocks: readonly Block[], total: number, overMenus: ReadonlySet<Block>): number {
  const lastProse = blocks.findLastIndex(isLongParagraph);
  const proseBefore = blocks.slice(0, Math.max(0, lastProse)).findLastIndex(isLongParagraph);
  const column = new Column(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    column.pass(block);
    const isBehindProse = index > lastProse && before > LEAST && !column.goesOn();
    const isLate = before > total * (1 - TAIL_SHARE) || isBehindProse;
    // Where two paragraphs follow, the text goes on, unless nearly all of it stands above.
    const isClose = isLate && (index >= proseBefore || before > total * MOST_OF_ALL);
    // So it does behind a menu in it.
    const isInText = overMenus.has(block) && column.goesOn();
    if (isTextBlock(block) && !isInText && opensAfter(block, before, isClose)) return index;
    before += lengthOf(block);
  }
  return blocks.length;
}

/** The paragraphs that stand side by side in one element, passed one after the other. */
class Column {
  private readonly left = new Map<unknown, number>();
  private parent: unknown;

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) if (isPlain(block)) this.left.set(parentOf(block), (this.left.get(parentOf(block)) ?? 0) + 1);
  }

  pass(block: Block): void {
    if (!isPlain(block)) return;
    this.parent = parentOf(block);
    this.left.set(this.parent, (this.left.get(this.parent) ?? 0) - 1);
  }

  /** Whether paragraphs beside the one passed last follow. */
  goesOn(): boolean {
    return (this.left.get(this.parent) ?? 0) >= FOLLOWING;
  }
}

// How many paragraphs that follow are no note below the text.
const FOLLOWING = 2;

function isPlain(block: Block): boolean {
  return block.kind === 'paragraph' && isProse(block.text);
}

function parentOf({ element }: Block): unknown {
  return element?.parent ?? undefined;
}

/** Whether a heading opens what follows the article: the readers' comments anywhere, other articles near the end. */
function opensAfter({ text }: TextBlock, before: number, isClose: boolean): boolean {
  return (before > SHORTEST && isCommentsHeading(text)) || (isClose && isAfterHeading(text));
}

/** A heading or two, or words with a colon, that nothing follows; more of them are a list of their own. */
function openingNothing(blocks: readonly Block[]): Block[] {
  const texts = blocks.filter(isTextBlock);
  const after = texts.slice(texts.findLastIndex((block) => !isOpening(block)) + 1);
  return after.length <= 2 && after.length < texts.length ? after : [];
}

function isOpening({ kind, text }: TextBlock): boolean {
  return kind === 'subhead' || (kind === 'paragraph' && text.length < 30 && /[:：]$/.test(text));
}

// "___", "—": what a desk sets between the story and its own note.
const RULE = /^(?:_{2,}|—{1,3})$/;
const NOTE_SHARE = 0.3;
const NOTE = 500;

/** Where a rule ends the story and only a note of some lines follows; else the number of blocks. */
function afterRule(blocks: readonly Block[], total: number): number {
  const at = blocks.findLastIndex((block) => isTextBlock(block) && RULE.test(block.text));
  if (at <= 0) return blocks.length;
  const note = blocks.slice(at + 1).reduce((sum, block) => sum + (isTextBlock(block) ? block.text.length : 0), 0);
  return note <= Math.min(NOTE, total * NOTE_SHARE) ? at : blocks.length;
}

function isLongParagraph(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length > (UNSPACED.test(block.text) ? 90 : 200);
}

function noteOf(block: Block, why: string): Cut[] {
  return isTextBlock(block) ? [{ why, text: block.text.slice(0, 200) }] : [];
}
