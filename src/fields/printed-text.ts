import type { AnyNode, Element, Text } from 'domhandler';
import { hasChildren, isTag, isText } from 'domhandler';
import { isAgency } from '../text/houses.ts';
import { EDGE } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';
import { oncePerTree } from '../page/views.ts';

/** A short printed line: where it stands, as printed, and with the borders of its elements marked. */
export interface PrintedLine {
  readonly element: AnyNode;
  readonly text: string;
  readonly parts: string;
}

/** What was gathered below a node: all of it, or nothing yet but the largest limit at which it was too much. */
type Gathered = { readonly isWhole: true; readonly need: number; readonly text: string; readonly parts: string } | TooMuch;
interface TooMuch {
  readonly isWhole: false;
  readonly most: number;
}

/** White space that templates leave around a short text. */
const MOST_WHITE = 4_000;

// Many rules of several fields ask for the line of the same element, each with a limit of its own.
const gatheredIn = oncePerTree(() => new Map<AnyNode, Gathered>());

/** Text with a space between elements: "By" and "Jo Doe" in two spans are two words. Undefined past `most` characters. */
export function spacedText(node: AnyNode, most: number): string | undefined {
  const found = gathered(node, most);
  return found.isWhole && found.need <= most && found.text.length <= most ? found.text : undefined;
}

/** The line that an element prints, if it has at most `most` characters and more than three, or is an agency's. */
export function lineOf(element: AnyNode, most: number): PrintedLine | undefined {
  const found = gathered(element, most);
  if (!found.isWhole || found.need > most || found.text.length > most) return undefined;
  if (found.text.length <= 3 && !isAgency(found.text)) return undefined;
  return { element, text: found.text, parts: found.parts };
}

/** How the first piece of text begins that an element prints; empty where it prints none. */
export function opening(node: AnyNode): string {
  if (isText(node)) return tidy(node.data.trimStart().slice(0, OPENING));
  if (!isPrinting(node)) return '';
  for (const child of node.children) {
    const text = opening(child);
    if (text) return text;
  }
  return '';
}

/** As many characters as the words need that announce an author. */
const OPENING = 60;

function isPrinting(node: AnyNode): node is Element {
  return isTag(node) && node.name !== 'script' && node.name !== 'style' && node.name !== 'svg';
}

function gathered(node: AnyNode, most: number): Gathered {
  // What has one text at most is read as fast as it is looked up.
  if (isLeaf(node)) return gather(node, most);
  const known = gatheredIn(node);
  const before = known.get(node);
  if (before && (before.isWhole || before.most >= most)) return before;
  const now = gather(node, most);
  known.set(node, now);
  return now;
}

function isLeaf(node: AnyNode): boolean {
  if (!hasChildren(node)) return true;
  const [child] = node.children;
  return child === undefined || (node.children.length === 1 && isText(child));
}

function gather(node: AnyNode, most: number): Gathered {
  const room = { most, length: 0, need: 0, pieces: [] };
  if (!collect(node, room)) return { isWhole: false, most };
  return { isWhole: true, need: room.need, text: joined(room.pieces), parts: room.pieces.join(EDGE) };
}

const joined = (pieces: readonly string[]): string => (pieces.length === 0 ? '' : pieces.join(' ').replace(/ (?=[,.;:)])/g, ''));

interface Room {
  readonly most: number;
  readonly pieces: string[];
  /** Characters gathered so far. */
  length: number;
  /** The limit that all of it would have needed so far. */
  need: number;
}

/** Gathers the tidied pieces of text below a node; false where it is too much. */
function collect(node: AnyNode, room: Room): boolean {
  if (isText(node)) {
    // Reading a long text anew for each element around it would cost depth times length.
    room.need = Math.max(room.need, room.length + node.data.length - MOST_WHITE);
    if (room.need > room.most) return false;
    const piece = tidy(node.data);
    const last = room.pieces.at(-1);
    if (last !== undefined && continuesWord(node)) room.pieces[room.pieces.length - 1] = last + piece;
    else if (piece) room.pieces.push(piece);
    room.length += piece.length;
    room.need = Math.max(room.need, room.length);
    return room.need <= room.most;
  }
  if (!isPrinting(node)) return true;
  for (const child of node.children) if (!collect(child, room)) return false;
  return true;
}

/** Whether a text goes on with a word that a letter in an element of its own parts: "Jo Do<i>e</i>", "<b>J</b>o Doe". */
function continuesWord(node: Text): boolean {
  const { parent, prev } = node;
  if (prev) return isLetter(prev, /^\p{Lu}$/u) && /^\p{Ll}/u.test(node.data);
  if (parent === null || !isLetter(parent, /^\p{Ll}$/u) || parent.next) return false;
  return parent.prev !== null && isText(parent.prev) && /\p{Ll}$/u.test(parent.prev.data);
}

function isLetter(node: AnyNode, letter: RegExp): boolean {
  const [only, ...more] = isTag(node) ? node.children : [];
  return only !== undefined && more.length === 0 && isText(only) && letter.test(only.data);
}
