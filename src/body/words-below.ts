import type { AnyNode, ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName, nextElementSibling, prevElementSibling, textContent } from 'domutils';
import { fold, tidy } from '../text/spaces.ts';
import { splitCredit, type Legend } from './credit.ts';
import { labelOf } from './credit-words.ts';
import { isMaker, isMakerLine } from './maker.ts';

const LEVELS = 5;
const LONGEST = 300;
const LONGEST_EMPHASIS = 500;
const LONGEST_CREDIT = 90;
const LONGEST_CALLED = 700;
const CALLED = /caption|cutline|photographer/i;
const EMPHASIS = new Set(['em', 'i', 'small', 'cite']);
const WRAPPER = /^(?:p|div|a|span|picture|center|strong|b)$/;

/** A line below a picture, and what it says of it. */
interface Below extends Legend {
  readonly element: Element;
  /** The next line, where that says who made the picture. */
  readonly creditLine?: Element;
  /** Whether markup calls the line the picture's words. */
  readonly isCalled: boolean;
}

/**
 * The line right below a picture that is its words, where nothing calls it so: one that ends in a label and who made the
 * picture, or is followed by a line of these; an emphasised one that ends in a name alone, or a paragraph of nothing else.
 * `<p><img></p><p>Boats at dawn. Photo: Jo Doe</p>`, `<img><p>Boats at dawn</p><p>Photo: Jo Doe</p>`.
 */
export function wordsBelow(picture: Element): Below | undefined {
  let at: Element = picture;
  for (let level = 0; level < LEVELS; level += 1) {
    const next = nextNode(at);
    if (next) return isTag(next) ? (readBelow(next) ?? asAlternative(next, picture) ?? boxedLine(next, at)) : undefined;
    const up = at.parent;
    if (!up || !isTag(up)) return undefined;
    if (up.name === 'td') return cellBelow(up);
    if (!WRAPPER.test(up.name)) return undefined;
    at = up;
  }
  return undefined;
}

/** The one cell of the row below, in a table of a picture and its words: what pages had before there were figures. */
function cellBelow(cell: Element): Below | undefined {
  const row = nextNode(cell) === null && cell.parent ? nextNode(cell.parent) : null;
  const [below, ...others] = row && isTag(row) ? row.children.filter((child) => !isEmpty(child)) : [];
  if (!below || !isTag(below) || others.length > 0 || !row || nextNode(row)) return undefined;
  const text = tidy(textContent(below));
  return text === '' || text.length > LONGEST ? undefined : { element: below, isCalled: false, ...splitCredit(text) };
}

function nextNode(node: AnyNode): ChildNode | null {
  let next = node.nextSibling;
  while (next && (isEmpty(next) || isControl(next))) next = next.nextSibling;
  return next;
}

const MEDIA = new Set(['img', 'amp-img', 'picture', 'video', 'audio', 'iframe', 'hr', 'table']);

/** Buttons of a viewer between a picture and its words: elements without a word or a picture. */
function isControl(node: ChildNode): boolean {
  if (isText(node)) return tidy(node.data) === '';
  if (!isTag(node) || /^(?:svg|script|style|noscript)$/.test(node.name)) return true;
  return !MEDIA.has(node.name) && !/^(?:p|h\d)$/.test(node.name) && node.children.every(isControl);
}

function isEmpty(node: ChildNode): boolean {
  if (isText(node)) return tidy(node.data) === '';
  return !isTag(node) || node.name === 'br';
}

function readBelow(element: Element): Below | undefined {
  // A box called so may hold the next picture with its own.
  if (isCalledWords(element) && getElementsByTagName('img', element, true, 1).length === 0)
    return { element, isCalled: true, ...splitCredit(tidy(textContent(element)).slice(0, LONGEST_CALLED)) };
  if ((!LINE.has(element.name) && !EMPHASIS.has(element.name)) || holdsLines(element)) return undefined;
  const text = tidy(textContent(element));
  if (text.length > (isEmphasised(element) ? LONGEST_EMPHASIS : LONGEST)) return undefined;
  const { caption, credit } = splitCredit(text);
  if (credit === null) return withCreditLine(element, text);
  return isOwnLegend(element, text, caption) ? { element, isCalled: false, caption, credit } : undefined;
}

/** Whether a line with a credit is a picture's: it is signed, in brackets, nothing but the credit, or emphasised. */
function isOwnLegend(element: Element, text: string, caption: string | null): boolean {
  if (isSigned(text, caption)) return true;
  const isCredit = caption === null && text.length <= LONGEST_CREDIT;
  if (element.name === 'div') return isCredit && /^\(.*\)$/.test(text);
  return isCredit || isEmphasised(element);
}

/** A line that says what the alternative text of the picture says, and perhaps who made it. */
function asAlternative(element: Element, picture: Element): Below | undefined {
  const [img] = picture.name === 'img' ? [picture] : getElementsByTagName('img', picture, true, 1);
  const alt = fold(img?.attribs['alt'] ?? '');
  if (alt.split(' ').length < SENTENCE) return undefined;
  const text = tidy(textContent(element));
  const isSame = !text.endsWith('?') && text.length < alt.length + LONGEST_CREDIT && fold(text).startsWith(alt);
  if (!isSame || isHeading(element)) return undefined;
  return { element, isCalled: false, ...splitCredit(text) };
}

/**
 * A line without a label that its place tells: small print below a picture, emphasis in the paragraph of the picture, a
 * line in the box of a picture between paragraphs of the text, a centred line below a centred picture.
 */
function boxedLine(line: Element, picture: Element): Below | undefined {
  const text = tidy(textContent(line));
  if (text === '' || text.length > LONGEST || /[:?]$/.test(text) || isHeading(line) || isMostlyLinks(line, text)) return undefined;
  const isTold = isSmallPrint(line) || isEmphasisBeside(line, picture) || isFramed(line, picture) || isCentredPair(line, picture);
  return isTold ? { element: line, isCalled: false, ...splitCredit(text) } : undefined;
}

function isMostlyLinks(line: Element, text: string): boolean {
  const links = getElementsByTagName('a', [line], true, 10).reduce((sum, link) => sum + tidy(textContent(link)).length, 0);
  return links > text.length * 0.5;
}

function isSmallPrint(line: Element): boolean {
  const [only, ...others] = line.children.filter((child) => !isEmpty(child));
  const inner = line.name === 'p' && others.length === 0 && only && isTag(only) ? only : line;
  return inner.name === 'small' || (inner.name === 'font' && /^(?:1|-[12])$/.test(inner.attribs['size'] ?? ''));
}

/** All that a paragraph holds below its picture, in italics. */
function isEmphasisBeside(line: Element, picture: Element): boolean {
  return EMPHASIS.has(line.name) && nextNode(line) === null && isFirst(picture) && picture.parent === line.parent;
}

function isFirst(node: AnyNode): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) if (!isEmpty(before)) return false;
  return true;
}

/** A box of a picture and a line without paragraphs, with prose below it, and prose or nothing of the text above. */
function isFramed(line: Element, picture: Element): boolean {
  const box = line.parent;
  if (!box || !isTag(box) || box.name !== 'div' || picture.parent !== box || !/^(?:div|span)$/.test(line.name)) return false;
  if (!isFirst(picture) || nextNode(line) !== null || getElementsByTagName(isBlock, line, true, 1).length > 0) return false;
  const [above, below] = [prevElementSibling(box), nextElementSibling(box)];
  return below !== null && isProse(below) && (above === null || isProse(above));
}

const isBlock = (name: string): boolean => /^(?:p|ul|ol|table|blockquote|form|button|input|img)$/.test(name);
const PROSE = 80;
const isProse = (element: Element): boolean => element.name === 'p' && tidy(textContent(element)).length >= PROSE;

/** Both centred, and the text below them is not. */
function isCentredPair(line: Element, picture: Element): boolean {
  const below = nextElementSibling(line);
  return isCentred(line) && isCentred(picture) && below !== null && isProse(below) && !isCentred(below);
}

const isCentred = ({ name, attribs }: Element): boolean =>
  name === 'p' &&
  /text-align:\s?center|^center$|text-center|align-center/.test(
    `${attribs['style'] ?? ''}${attribs['align'] ?? ''}${attribs['class'] ?? ''}`,
  );

// Fewer words may be a name or a headline's.
const SENTENCE = 6;

function isHeading(element: Element): boolean {
  return getElementsByTagName((name) => /^h[1-6]$/.test(name), [element], true, 1).length > 0;
}

// What a line is set in; a box with lines in it is none.
const LINE = new Set(['p', 'div']);

function holdsLines(element: Element): boolean {
  return getElementsByTagName((name) => LINE.has(name), element.children, true, 2).length > 1;
}

/** Whether a label stands before the name that a line ends with: no sentence of a text does. */
function isSigned(text: string, caption: string | null): boolean {
  const rest = text.slice(caption?.length ?? 0).replace(/^[^\p{L}©]{1,6}/u, '');
  return /[:：©]/.test(labelOf(rest));
}

// "[2/5] Boats leave the quay": which picture of a gallery it is.
const PLACE = /^\[\d{1,2}\s?\/\s?\d{1,2}\]/;
const LONGEST_LEGEND = 350;
const FEWEST = 4;
// Few paragraphs end in a colon and a few words; the others need not be split.
const SIGNED = /[:：©][^:：©.!?]{2,80}$/;

/** Whether a paragraph is the words of a picture, wherever it stands: with its place in a gallery, or signed by a name behind a label, which may stand alone. */
export function isCaptionLine(text: string): boolean {
  if (text.length > LONGEST_LEGEND || !/\p{L}/u.test(text)) return false;
  if (PLACE.test(text)) return true;
  if (!SIGNED.test(text)) return false;
  const { caption, credit } = splitCredit(text);
  if (credit === null || (caption !== null && caption.split(' ').length < FEWEST)) return false;
  return isSigned(text, caption) && (isMakerLine(credit) || isMaker(credit));
}

/** A line, and the next one where that is a label and a name: "Boats at dawn" over "Photo: Jo Doe". */
function withCreditLine(element: Element, text: string): Below | undefined {
  const next = nextNode(element);
  if (text === '' || !next || !isTag(next) || next.name !== element.name) return undefined;
  const line = tidy(textContent(next));
  const { caption, credit } = line.length > LONGEST_CREDIT ? NO_LEGEND : splitCredit(line);
  return caption === null && credit !== null && isSigned(line, null)
    ? { element, creditLine: next, isCalled: false, caption: text, credit }
    : undefined;
}

const NO_LEGEND: Legend = { caption: null, credit: null };

/** Whether a line, or the first thing in it, is called a caption or after the photographer. */
function isCalledWords(element: Element): boolean {
  const inner = element.children.find((child) => !isEmpty(child));
  const called = [element, ...(inner && isTag(inner) ? [inner] : [])];
  return called.some(({ attribs }) => CALLED.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`));
}

/** Whether all of a line is emphasised; words that go on behind it are a sentence of the text. */
function isEmphasised(element: Element): boolean {
  if (element.name !== 'p') return nextNode(element) === null;
  const [only, ...others] = element.children.filter((child) => !isEmpty(child));
  return others.length === 0 && only !== undefined && isTag(only) && EMPHASIS.has(only.name);
}
