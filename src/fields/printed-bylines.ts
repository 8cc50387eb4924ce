import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { EDGE, looksLikePerson, splitNames } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';
import { headlineZone } from './headline-zone.ts';
import { isBeside, leafElements } from './place.ts';

const PLACES =
  '[class*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="writer" i], [class*="written" i], [class*="contributor" i], [data-testid*="byline" i], [data-testid*="author" i], [href*="/author/" i], [href*="/authors/" i]';
const LONGEST_LINE = 139;
const LONGEST_LED = 110;
const LONGEST_BOX = 400;
const LEAD =
  /^(?:(?:written|words|story|reported|posted|text|article|authored)\s{0,2}by|(?:text|tekst|texte|words)\s?(?::|av|von)|by|von|par|por|di|door|af|av|od|autor(?:in)?|author|auteur)(?![\p{L}])\s?:?\s\p{Lu}/iu;
// Lines of the people who checked or made something else: no authors where one is named.
const OTHER_HANDS =
  /^\W{0,3}(?:(?:medically |clinically |legally |expert |fact[- ]?)?(?:reviewed|checked|edited|translated|illustrated|photograph\w{0,4}|photos?|curated|approved|verified)\s?(?:by\b|:)|(?:medical(?:ly)?|expert|tax) review(?:er|ed)|editor\s?:|photos?:|fotos?:|foto\s?:)/i;

/** A short printed line: where it stands, as printed, and with the borders of its elements marked. */
export interface PrintedLine {
  readonly element: AnyNode;
  readonly text: string;
  readonly parts: string;
}

/** Text with a space between elements: "By" and "Jo Doe" in two spans are two words. Undefined past `most` characters. */
export function spacedText(node: AnyNode, most: number): string | undefined {
  const pieces: string[] = [];
  if (collect(node, most, pieces) < 0) return undefined;
  const text = joined(pieces);
  return text.length > most ? undefined : text;
}

const joined = (pieces: readonly string[]): string => pieces.join(' ').replace(/ (?=[,.;:)])/g, '');

/** Gathers the tidied pieces of text below a node; gives what is left of `most`, below zero where it was too much. */
function collect(node: AnyNode, most: number, pieces: string[]): number {
  if (isText(node)) {
    const piece = tidy(node.data);
    if (piece) pieces.push(piece);
    return most - piece.length;
  }
  if (!isTag(node) || node.name === 'script' || node.name === 'style') return most;
  let left = most;
  for (const child of node.children) {
    left = collect(child, left, pieces);
    if (left < 0) break;
  }
  return left;
}

function lineOf(element: AnyNode, most: number): PrintedLine | undefined {
  const pieces: string[] = [];
  if (collect(element, most, pieces) < 0 || pieces.length === 0) return undefined;
  const text = joined(pieces);
  return text.length <= 3 || text.length > most ? undefined : { element, text, parts: pieces.join(EDGE) };
}

function isOutside($: Page['$'], element: AnyNode): boolean {
  return isBeside(element) || $(element).closest('figure, figcaption').length > 0;
}

/** What stands right before an element in its own line: "Reviewed by" of "Reviewed by <a>Jo Doe</a>". */
function textBefore(element: AnyNode): string {
  let up: AnyNode | null = element;
  for (let level = 0; up && level < 3; level += 1) {
    const before: AnyNode | null = up.previousSibling;
    const text = before ? (spacedText(before, 60) ?? '') : '';
    if (text) return text;
    up = up.parent;
  }
  return '';
}

/** Short printed lines that an element calls the byline or the author, in page order, outside furniture. */
export function printedLines(page: Page): PrintedLine[] {
  const { $ } = page;
  const found = $(PLACES)
    .toArray()
    .filter((element) => !isOutside($, element))
    .slice(0, 60);
  const lines = new Map<string, PrintedLine>();
  for (const element of found) {
    for (const line of linesIn(page, element)) {
      if (!lines.has(line.text) && !OTHER_HANDS.test(line.text) && !OTHER_HANDS.test(textBefore(line.element))) lines.set(line.text, line);
    }
  }
  return [...lines.values()].slice(0, 20);
}

/** Name and role in elements of their own: first the whole line, then its parts. */
function linesIn(page: Page, element: AnyNode): PrintedLine[] {
  if (spacedText(element, LONGEST_BOX) === undefined) return [];
  return [element, ...leafElements(page, element)].flatMap((one) => lineOf(one, LONGEST_LINE) ?? []);
}

/** Short elements anywhere outside furniture that open with "By", "Von", "Par" … and a person's name. */
export function* ledLines({ $ }: Page, elements?: readonly Element[]): Generator<PrintedLine> {
  const all = elements ?? $('p, span, div, address, li, small, strong, em, i, b, font, a, h3, h4, h5, h6, td').toArray().slice(0, 3000);
  for (const element of all) {
    if (element.children.length > 12) continue;
    const line = lineOf(element, LONGEST_LED);
    if (line === undefined || !LEAD.test(line.text) || isOutside($, element)) continue;
    if (splitNames(line.parts).some(looksLikePerson) || splitNames(line.text).some(looksLikePerson)) yield line;
  }
}

/** Led lines right under the headline. */
export function headlineLines(page: Page): PrintedLine[] {
  return [...ledLines(page, headlineZone(page))];
}

// What sites call the pages of the people who write for them.
const PROFILE =
  /\/(?:@|~|authors?|autor(?:en|es|in)?|auteurs?|team|people|person|staff|experts?|contributors?|profiles?|users?|u|writers?|reporters?|journalists?|members?|by|bio|editors?|redaktion|redakteure?|verfasser)[/=@-]|[?&]author/i;
const LONGEST_NAME = 40;
const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,3}\s?(?:min|hours?|days?)\b/iu;

/** Names of people under the headline that no class announces: beside a date, and linked to a profile, on a portrait or printed again. */
export function namesNearDate(page: Page): string[] {
  const lines = headlineZone(page)
    .filter((element) => element.children.some((child) => isText(child) && tidy(child.data) !== ''))
    .flatMap((element) => lineOf(element, LONGEST_LINE) ?? []);
  return lines
    .filter(({ text }, index) => text.length <= LONGEST_NAME && looksLikePerson(text) && isNear(lines, index))
    .filter((line) => isConfirmed(page, line))
    .map(({ text }) => text)
    .slice(0, 1);
}

function isNear(lines: readonly PrintedLine[], index: number): boolean {
  return [index - 2, index - 1, index + 1, index + 2].some((near) => {
    const text = lines[near]?.text ?? '';
    return text.length <= 60 && DATED.test(text);
  });
}

function isConfirmed({ $ }: Page, { element, text }: PrintedLine): boolean {
  const href = $(element).closest('a').attr('href') ?? $(element).find('a').attr('href') ?? '';
  if (PROFILE.test(href)) return true;
  if (
    $('img[alt]')
      .toArray()
      .some((image) => tidy(image.attribs['alt'] ?? '') === text)
  )
    return true;
  const again = $('p, h2, h3, h4, h5, strong, span, div').toArray().slice(0, 4000);
  return again.some((other) => other !== element && other.children.length === 1 && isBio(other.children[0], text));
}

/** "About Jo Doe", "Jo Doe is …": a text that speaks of the person. */
function isBio(node: AnyNode | undefined, name: string): boolean {
  if (!node || !isText(node)) return false;
  const text = tidy(node.data);
  return text.length > name.length && (text === `About ${name}` || text.endsWith(` by ${name}`) || text.startsWith(`${name} is `));
}

/** Lines right under the headline that a word announces, whoever they name: "by harbourcat", "Posted by Jo". */
export function announcedLines(page: Page): PrintedLine[] {
  return headlineZone(page).flatMap((element) => {
    const line = element.children.length > 12 ? undefined : lineOf(element, LONGEST_NAME + 20);
    return line && /^(?:(?:written|posted|words) by|by)\s?:?\s\S/i.test(line.text) && !isOutside(page.$, element) ? [line] : [];
  });
}

/** Links of printed bylines that lead to the page of one who writes. */
export function profileLinks(page: Page): Element[] {
  const lines = printedLines(page).flatMap(({ element }) => [element, ...page.$(element).find('a').toArray()]);
  return lines.filter((element) => isTag(element)).filter((link) => link.name === 'a' && PROFILE.test(link.attribs['href'] ?? ''));
}
