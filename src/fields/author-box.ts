import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { presents } from '../body/headings.ts';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { cleanBio, isBio, mayHoldBio, namesProfession, opensWith, speaksOf, speaksOfAnother } from '../text/bios.ts';
import { looksLikePerson } from '../text/person.ts';
import { cardOf, isCalledBio } from './author-card.ts';
import { factsOf, LONGEST_ROLE } from './author-facts.ts';
import { linesOnAuthors } from './author-lines.ts';
import type { AuthorBox } from './found-authors.ts';
import { headlineOf } from './headline-zone.ts';
import { personNodes } from './person-nodes.ts';
import { isElsewhere, isInComments } from './place.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

const LONGEST_NAME_LINE = 60;

/** What the page says of the authors: boxes first, then lines of the text, last the structured data. */
export function findAuthorBoxes(page: Page, names: readonly string[]): AuthorBox[] {
  const blocks = textBlocks(page);
  return [...boxes(page, blocks, names), ...linesOnAuthors(page, names), ...personNodes(page)];
}

/** The name, and shortly after it a text about the person: in a box that says so, or in a small one without the headline. */
function boxes(page: Page, blocks: readonly TextBlock[], names: readonly string[]): AuthorBox[] {
  const headline = headlineOf(page);
  const found: (AuthorBox & { readonly rank: number })[] = [];
  for (const name of names) {
    for (const { block, index } of ownPlaces(blocks, placesOf(blocks, name))) {
      const after = bioAfter(blocks, index, { name, names });
      // The first paragraph of the text is no biography of the byline above it.
      const isOfText = after !== undefined && !cardOf(block, blocks[after], headline);
      const at = isOfText ? undefined : after;
      const card = cardOf(block, at === undefined ? undefined : blocks[at], headline);
      if (!card || isElsewhere(card)) continue;
      const { bio, isCalled } = at === undefined ? NO_BIO : bioAt(blocks, at, { name, names, card, isHeaded: heads(block, name) });
      found.push({
        name,
        bio,
        ...factsOf(page, { name, names, card, near: isOfText ? besideByline(blocks, index) : blocks.slice(index, at ?? index + 3) }),
        rule: isCalled ? 'author box' : 'text after the name',
        source: 'page',
        rank: rankOf({ bio, isCalled }),
      });
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank);
}

const FEWEST_POSTS = 3;

/** Without the places that are alike in boxes of one kind, each over other words: the signatures of a live report. */
function ownPlaces(blocks: readonly TextBlock[], places: readonly PlaceOfName[]): readonly PlaceOfName[] {
  const alike = new Map<string, PlaceOfName[]>();
  for (const place of places) {
    const { parent } = place.block.element;
    const kind = `${kindOf(place.block.element)} in ${parent && isTag(parent) ? kindOf(parent) : ''}`;
    const mates = alike.get(kind);
    if (mates) mates.push(place);
    else alike.set(kind, [place]);
  }
  const isOfPosts = (mates: readonly PlaceOfName[]): boolean =>
    new Set(mates.map(({ index }) => blocks[index + 1]?.text)).size >= FEWEST_POSTS;
  const signatures = new Set([...alike.values()].filter(isOfPosts).flat());
  return places.filter((place) => !signatures.has(place));
}

interface PlaceOfName {
  readonly block: TextBlock;
  readonly index: number;
}

const kindOf = ({ name, attribs }: Element): string => `${name}.${attribs['class'] ?? ''}`;

/** A byline and the line below it, where that names a profession. */
function besideByline(blocks: readonly TextBlock[], index: number): readonly TextBlock[] {
  return blocks.slice(index, index + 2).filter(({ text }, at) => at === 0 || (text.length <= LONGEST_ROLE && namesProfession(text)));
}

interface FoundBio {
  readonly bio: string | null;
  /** The classes around it say what it is. */
  readonly isCalled: boolean;
}

const NO_BIO: FoundBio = { bio: null, isCalled: false };

/** The author looked for, among all that the page names. */
interface Wanted {
  readonly name: string;
  readonly names: readonly string[];
}

/** The card around the author's name, and whether the block with the name is a heading over what it says. */
interface Card extends Wanted {
  readonly card: Element;
  readonly isHeaded: boolean;
}

function bioAt(blocks: readonly TextBlock[], at: number, { name, names, card, isHeaded }: Card): FoundBio {
  const block = blocks[at];
  if (!block) return NO_BIO;
  const isCalled = isHeaded || isCalledBio(block.element, card);
  const isOwn = isAboutOne(block.text, name, names) && (isCalled || namesSubject(block.text, name));
  return { bio: isOwn ? bioFrom(blocks.slice(at, at + MOST_TEXTS), card, name) : null, isCalled };
}

/** Whether a block is a heading over what is said of a person: "Written by Jo Doe". */
const heads = ({ text, isHeading }: TextBlock, name: string): boolean => isHeading && presents(text, name) && looksLikePerson(name);

function isAboutOne(text: string, name: string, names: readonly string[]): boolean {
  return !names.some((other) => other !== name && text.includes(other)) && !speaksOfAnother(text, name);
}

function namesSubject(text: string, name: string): boolean {
  return looksLikePerson(name) && speaksOf(text, name);
}

/** What is called a biography goes first, a whole text before a cut one, and any before none. */
function rankOf({ bio, isCalled }: FoundBio): number {
  const whole = isCalled ? 0 : 2;
  if (bio === null) return whole + 4;
  return /(?:…|\.\.\.)$/.test(bio) ? whole + 1 : whole;
}

/** The blocks that are a line with the name, or open with it. */
function placesOf(blocks: readonly TextBlock[], name: string): PlaceOfName[] {
  const bare = bareName(name);
  return blocks.flatMap((block, index) =>
    block.text.includes(bare) && (isNameLine(block.text, name) || block.text.startsWith(name)) ? [{ block, index }] : [],
  );
}

const bareName = (name: string): string => name.replace(/,\s[^]*/, '');

function isNameLine(text: string, name: string): boolean {
  return text.length <= name.length + LONGEST_NAME_LINE && text.includes(bareName(name));
}

/** Index of the first sentence-like block behind a name, before anything else begins. */
function bioAfter(blocks: readonly TextBlock[], index: number, { name, names }: Wanted): number | undefined {
  const end = endOfRoom(blocks, index);
  for (let at = index; at < end; at += 1) {
    const block = blocks[at];
    if (!block) return undefined;
    if (
      mayHoldBio(block.text) &&
      isBio(cleanBio(block.text, name)) &&
      (at > index || opensWith(block.text, name) || isLabelled(block.text, name))
    )
      return at;
    if (at > index && names.some((other) => other !== name && isNameLine(block.text, other))) return undefined;
    if (at > index && block.text.length > LONGEST_ROLE) return undefined;
  }
  return undefined;
}

const REACH = 7;

/** How far what is said behind a name may stand: not in the comments below it. */
function endOfRoom(blocks: readonly TextBlock[], index: number): number {
  const [own, ...near] = blocks.slice(index, index + REACH);
  const at = own && !isInComments(own.element) ? near.findIndex(({ element }) => isInComments(element)) : -1;
  return index + 1 + (at < 0 ? near.length : at);
}

const isLabelled = (text: string, name: string): boolean =>
  text.startsWith(`${name}:`) || (text.startsWith(name) && text.indexOf(name, name.length) > 0);

/** The first text and the sentences that follow it in the same card. */
function bioFrom(blocks: readonly TextBlock[], card: Element, name: string): string | null {
  const texts: string[] = [];
  const parent = blocks[0]?.element.parent;
  for (const { text, element, isHeading } of blocks) {
    const clean = cleanBio(text, name);
    if (isHeading || !isInside(element, card) || (texts.length > 0 && (element.parent !== parent || !isSentence(clean)))) break;
    texts.push(clean);
  }
  const bio = texts.join(' ');
  return isBio(bio) ? bio : null;
}

// Of a biography.
const MOST_TEXTS = 8;

const isSentence = (text: string): boolean => text.length > 20 && /[.!?…。](?:["”’)]?$|\s)/u.test(text);
