import type { AnyNode, Element, Text } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { prevElementSibling } from 'domutils';
import { isInside } from '../page/inside.ts';
import { tokensOf } from '../body/tokens.ts';
import type { Page } from '../page/page.ts';
import { announcesOtherHand, behindOtherHands, mayOpenWithWriter, opensWithOtherHand, opensWithWriter } from '../text/byline-labels.ts';
import { LEAD_OF_LINE, LEAD_OF_LINE_ELSEWHERE, OPENS_LEAD } from '../text/byline-leads.ts';
import { isHouse } from '../text/houses.ts';
import { isByFirstName, splitNames } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { fold } from '../text/spaces.ts';
import { headlineOf, headlineZone } from './headline-zone.ts';
import { replayed } from './kept.ts';
import { oncePerPage } from '../page/views.ts';
import { isBeside, isElsewhere, isUnderOthers, leafElements } from './place.ts';
import { lineOf, opening, spacedText, type PrintedLine } from './printed-text.ts';
import { isInTeaserRow } from './teaser-rows.ts';

const PLACES =
  '[class*="byline" i], [id*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="writer" i], [class*="written" i], [class*="contributor" i], [data-testid*="byline" i], [data-testid*="author" i], [href*="/author/" i], [href*="/authors/" i]';
const LONGEST_LINE = 139;
const LONGEST_LED = 110;
// "(Reporting by Jo Doe in Oslo and Al Poe in Rome; Writing by …; Editing by …)"
const LONGEST_SIGNED = 300;
const LONGEST_BOX = 2500;
const LONGEST_TEASER = 800;
// "訳 山田花子": who translated, drew, photographed; and whom to ask.
const OTHER_WORK = /^\W{0,3}(?:contact|(?:イラスト|翻訳者?|訳|写真|撮影|監修|編集)(?:[\s:：／]|$))/i;

/** "Reviewed by", "Photos:": whether a line opens as one of people who did something else. */
export const namesOtherHand = (line: string): boolean =>
  OTHER_WORK.test(line) || (opensWithOtherHand(line) && behindOtherHands(line) === undefined);

/** Whether a line is not of the article; a sidebar right under the headline speaks of it. */
export function isOutside(page: Page, element: AnyNode): boolean {
  const isUnder = isTag(element) && headlineZone(page).includes(element);
  return (isUnder ? isElsewhere(element) : isBeside(element)) || page.$(element).closest('figure, figcaption').length > 0;
}

/** Whether the words right before an element say that the one named there only reviewed, edited or photographed. */
export function isOtherHand(element: AnyNode): boolean {
  const before = textBefore(element);
  return announcesOtherHand(before) || OTHER_WORK.test(before);
}

/** What stands before an element in its own line: "Reviewed by" of "Reviewed by <a>Jo Doe</a>". */
function textBefore(element: AnyNode): string {
  let up: AnyNode | null = element;
  for (let level = 0; up && level < 3; level += 1) {
    const texts: string[] = [];
    for (let before = up.previousSibling; before && texts.length < 6; before = before.previousSibling) {
      const text = spacedText(before, LONGEST_LINE);
      if (text === undefined) break;
      if (text) texts.unshift(text);
    }
    if (texts.length > 0) return texts.join(' ');
    up = up.parent;
  }
  return '';
}

/** Short printed lines that an element calls the byline or the author, in page order, outside furniture. */
export const printedLines = oncePerPage((page): readonly PrintedLine[] => {
  const { $ } = page;
  const found = $(PLACES)
    .toArray()
    .filter((element) => !isOutside(page, element))
    .slice(0, 60);
  const lines = new Map<string, PrintedLine>();
  for (const element of found) {
    for (const line of linesIn(page, element)) {
      if (!lines.has(line.text) && !namesOtherHand(line.text) && !isOtherHand(line.element)) lines.set(line.text, line);
    }
  }
  return [...lines.values()].slice(0, 30);
});

/** Name and role in elements of their own: first the whole line, then its parts. */
function linesIn(page: Page, element: AnyNode): PrintedLine[] {
  if (spacedText(element, LONGEST_BOX) === undefined) return [];
  return [element, ...leafElements(page, element)].flatMap((one) => lineOf(one, LONGEST_LINE) ?? []);
}

/** Whether a line stands in a teaser: a small box with a linked heading that does not name the person. */
export function isInTeaser(page: Page, { element, text }: Pick<PrintedLine, 'element' | 'text'>): boolean {
  if (isInTeaserRow(page, element, text)) return true;
  const levels = isTag(element) && headlineZone(page).includes(element) ? 2 : 4;
  let up = element.parent;
  for (let level = 0; up && level < levels && isTag(up) && !/^(?:body|main)$/.test(up.name); level += 1) {
    if (page.$(up).find('h1').length > 0 || spacedText(up, LONGEST_TEASER) === undefined) return false;
    const headings = page.$(up).find('h2, h3, h4, h5').toArray();
    if (headings.some((heading) => heading === headlineOf(page))) return false;
    if (headings.length > 0)
      return headings.some(
        (heading) =>
          !fold(page.$(heading).text()).includes(fold(text).slice(0, 12)) &&
          page.$(heading).closest('a').add(page.$(heading).find('a')).length > 0,
      );
    up = up.parent;
  }
  return page.$(element).closest('a').find('h2, h3, h4, h5').length > 0;
}

/** The printed lines that stand right under the headline. */
export function linesUnderHeadline(page: Page): PrintedLine[] {
  const zone = new Set<AnyNode>(headlineZone(page));
  return printedLines(page).filter(({ element }) => zone.has(element));
}

/** Short elements anywhere outside furniture that open with "By", "Von", "Par" … and a person's name. */
export const ledLines = oncePerPage((page) =>
  replayed(ledIn(page, page.$('p, span, div, address, li, small, strong, em, i, b, font, a, h3, h4, h5, h6, td').toArray().slice(0, 3000))),
);

/** Those of them that are of no other article, comment, or book under a heading of its own. */
export const ledByOwn = oncePerPage((page) => replayed(own(page)));

function* own(page: Page): Generator<PrintedLine> {
  for (const line of ledLines(page))
    if (!isUnderOthers(line.element) && !isInTeaser(page, line) && !isUnderOtherHeading(page, line.element)) yield line;
}

/** Whether a line stands right below a heading that is not the page's: who wrote the book that it names. */
function isUnderOtherHeading(page: Page, element: AnyNode): boolean {
  const before = isTag(element) ? prevElementSibling(element) : null;
  if (!before || !/^h[2-6]$/.test(before.name) || before === headlineOf(page)) return false;
  const heading = fold(page.$(before).text());
  return !fold(page.$('title').first().text()).includes(heading) && !page.metas('og:title').some((title) => fold(title).includes(heading));
}

function* ledIn(page: Page, elements: readonly Element[]): Generator<PrintedLine> {
  for (const element of elements) {
    if (element.children.length > 12 || !mayBeLed(opening(element))) continue;
    const line = lineOf(element, LONGEST_LED);
    if (line === undefined || !isLed(line.text) || isOutside(page, element)) continue;
    if (splitNames(line.parts).some(looksLikePerson) || splitNames(line.text).some(looksLikePerson)) yield line;
  }
}

/** Whether a text opens with the word that announces an author. */
export const isLed = (text: string): boolean =>
  LEAD_OF_LINE.test(text) ||
  LEAD_OF_LINE_ELSEWHERE.test(text) ||
  opensWithWriter(text) ||
  isByFirstName(text) ||
  behindOtherHands(text) !== undefined;

const mayBeLed = (opening: string): boolean => OPENS_LEAD.test(opening) || mayOpenWithWriter(opening) || opensWithOtherHand(opening);

/** Led lines right under the headline. */
export const ledUnderHeadline = oncePerPage((page) => [...ledIn(page, headlineZone(page))].filter(({ element }) => !isOtherHand(element)));

/** Lines right under the headline that a word announces, with what follows it, whoever that is: "harbourcat", "Jo". */
export function announcedLines(page: Page): { readonly text: string; readonly rest: string }[] {
  return headlineZone(page)
    .flatMap((box) => [box, ...looseTexts(box)])
    .flatMap((box) => {
      // "By Jo, in <a>News</a>, <a>Ferries</a>, …": of a line of many parts the first is read.
      const element = isTag(box) && box.children.length > 12 ? (box.children[0] ?? box) : box;
      const line = lineOf(element, LONGEST_LED);
      const rest = line ? behind(ANNOUNCED, line).replace(/,?\s(?:in|on|at)$/, '') : '';
      return line && rest && SIGNATURE.test(splitNames(rest)[0] ?? '') && !isOutside(page, element) && !isInTeaser(page, line)
        ? [{ text: line.text, rest }]
        : [];
    });
}

/** "By Amanda": what is announced below that is of something else. */
export function isSignedByOne(page: Page): boolean {
  const [first] = announcedLines(page);
  const [name = ''] = first ? splitNames(first.rest) : [];
  return name !== '' && !/\s/.test(name) && !isHouse(name);
}

/** Lines that no element of their own holds, below a dek or before a date. */
function looseTexts({ children }: Element): readonly Text[] {
  if (children.length < 2) return [];
  const begun = children.filter(isText).filter(({ prev }) => prev === null || (isTag(prev) && /^(?:h\d|p|div|br)$/.test(prev.name)));
  return begun.filter(({ data }) => mayBeLed(data.trimStart()) && splitNames(data).some(looksLikePerson));
}

// One word of any case, or several that begin with a capital.
const SIGNATURE =
  /^(?!(?:[Ss]hare|[Vv]iew|[Rr]ead|[Ff]ollow|[Ss]ubscribe|[Ss]ign|[Ll]og|[Ss]ee|[Cc]lick|[Ll]earn|[Dd]ownload)\b)(?:[^\s.]+$|(?:the )?[\p{Lu}\d])/u;

const ANNOUNCED =
  /^(?:[^.]{0,40}\d[^.]{0,20}\s)?(?:(?:written|posted|words|published|authored) by|by)\s?:?\s(?=\S)|^(?:(?:取材・)?文|作者|著者|執筆|ライター|記者)\s?[:：／●◎◆■]\s?/i;

/** What follows "Posted by" in short lines anywhere: the foot of a post. */
export function signedNames(page: Page): string[] {
  return page
    .$('p, span, div, li, small, em, i')
    .toArray()
    .slice(0, 4000)
    .flatMap((element): readonly AnyNode[] => {
      if (element.children.length > 12) return signedTexts(element);
      return SIGNED_WORD.test(opening(element)) ? [element] : [];
    })
    .flatMap((element) => {
      const line = lineOf(element, LONGEST_SIGNED);
      const rest = line ? behind(SIGNED, line) : '';
      return rest && SIGNATURE.test(splitNames(rest)[0] ?? '') && !isOutside(page, element) ? [rest] : [];
    });
}

/** Lines of a long text that breaks part, where it ends in who wrote it: `<br>Written by Jo Doe<br>`. */
function signedTexts({ children }: Element): Text[] {
  const begun = children.filter(isText).filter(({ prev }) => prev !== null && isTag(prev) && prev.name === 'br');
  return begun.filter(({ data }) => SIGNED_WORD.test(data.trimStart()) && splitNames(data).some(looksLikePerson));
}

/** The names behind the words that announce them, up to a semicolon; empty where a line does not open so. */
function behind(lead: RegExp, { parts }: PrintedLine): string {
  const [words] = lead.exec(parts) ?? [];
  return words === undefined ? '' : (parts.slice(words.length).split(';')[0] ?? '');
}

const SIGNED_WORD = /^\(?(?:posted|written|published|submitted|reporting|verfasst|geschrieben)/i;
// "(Reporting by Jo Doe in Oslo; Editing by Ann Lee)"
const SIGNED = /^\(?(?:(?:posted|written|published|submitted|reporting) by|(?:verfasst|geschrieben) von)\s?:?\s(?=\S)/i;

/** The box of a line, its own or one around it, that is called after bylines or authors and holds little else. */
export function bylineBox({ element }: PrintedLine): AnyNode | undefined {
  let box: AnyNode | undefined;
  let up: AnyNode | null = element;
  for (let level = 0; up && isTag(up) && level < 5; level += 1) {
    if (spacedText(up, LONGEST_BYLINE_BOX) === undefined) break;
    if (/ \w*(?:byline|bylines|author|authors|contributors?|writers?|meta) /.test(tokensOf(up))) box = up;
    up = up.parent;
  }
  return box;
}

const LONGEST_BYLINE_BOX = 250;

/** The links of a list that stand in one small element with the first. */
export function neighbours(first: Element, links: readonly Element[]): Element[] {
  let box: AnyNode = first;
  for (let up = first.parent, level = 0; up && level < 5 && spacedText(up, LONGEST_BYLINE_BOX) !== undefined; level += 1) {
    box = up;
    up = up.parent;
  }
  return links.filter((link) => isInside(link, box));
}
