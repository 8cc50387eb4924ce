import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { hasFirstName } from '../text/first-names.ts';
import { isLabel } from '../text/label-words.ts';
import { toName } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { tidy } from '../text/spaces.ts';
import { isAuthorLink, isCalledAfter, TOPIC } from './author-links.ts';
import { headlineZone } from './headline-zone.ts';
import { oncePerPage } from '../page/views.ts';
import { isElsewhere } from './place.ts';
import { isInTeaser, isOtherHand, isOutside } from './printed-bylines.ts';
import { lineOf, spacedText } from './printed-text.ts';
import { isSpokenOf } from './strangers.ts';

const LONGEST_NAME = 40;
const LONGEST_BOX = 250;
// A text of the story; the dek is one, the lede the next.
const PROSE = 110;
const MOST_PROSE = 2;
// "AFP Berlin", "NBA Finals": no names.
const CAPITALS = /(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u;
/** People whose names stand alone under the headline, each in an element of its own, where no word or class announces them. */
export interface NamesAlone {
  /** The line as printed: of several names the box around them. */
  readonly text: string;
  readonly names: readonly string[];
  /** Whether more than a first name tells that it is one of a person who writes: a link, a portrait. */
  readonly isSure: boolean;
}

interface Alone {
  readonly name: string;
  readonly element: Element;
}

/**
 * The first names that stand so, with a sign that they are of people who write: a link to a page of theirs, a
 * portrait, or a known first name; and the story does not speak of them.
 */
export const namesAlone = oncePerPage((page): readonly NamesAlone[] => {
  const alone = headLines(page).flatMap((element) => readAlone(page, element));
  const first = alone.find((one) => isWriter(page, one));
  if (!first) return [];
  const box = boxAround(first.element);
  const mates = alone.filter((one) => isInside(one.element, box) && isWriter(page, one));
  const names = [...new Set(mates.map(({ name }) => name))];
  return [{ text: names.length > 1 ? (lineOf(box, LONGEST_BOX)?.text ?? first.name) : first.name, names, isSure: isSure(page, first) }];
});

/** Elements with a text of their own, from the headline down to the lede. */
function headLines(page: Page): Element[] {
  const lines = headlineZone(page).filter(
    ({ name, children }) => !/^h[1-6]$/.test(name) && children.some((child) => isText(child) && tidy(child.data) !== ''),
  );
  let prose = 0;
  const end = lines.findIndex((element) => {
    if (spacedText(element, PROSE) === undefined) prose += 1;
    return prose > MOST_PROSE;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function readAlone(page: Page, element: Element): Alone[] {
  const text = lineOf(element, LONGEST_NAME)?.text ?? '';
  const name = nameIn(text);
  if (name === undefined || isNoByline(page, element)) return [];
  return isInTeaser(page, { element, text }) ? [] : [{ name, element }];
}

/** The name that a line is, of two words or more; undefined where it says anything else. */
function nameIn(text: string): string | undefined {
  const name = /\s/.test(text) ? toName(text) : undefined;
  const isWhole = name !== undefined && name.length >= text.length - 2;
  return isWhole && looksLikePerson(name) && !CAPITALS.test(name) && !isLabel(name) ? name : undefined;
}

function isNoByline(page: Page, element: Element): boolean {
  if (getElementsByTagName('a', element, true, 2).length > 1 || isInSentence(element)) return true;
  return isOtherHand(element) || isOutside(page, element) || isElsewhere(element);
}

/** Whether words stand beside a name in its own paragraph; a comma or "and" between names is none. */
function isInSentence(element: Element): boolean {
  for (
    let up: Element | null = element;
    up && /^(?:a|b|strong|em|i|span)$/.test(up.name);
    up = up.parent && isTag(up.parent) ? up.parent : null
  ) {
    const beside = (up.parent?.children ?? []).filter(isText).map(({ data }) => tidy(data));
    if (beside.some((text) => text.length > LONGEST_JOINT)) return true;
  }
  return false;
}

// " • by ", " and "
const LONGEST_JOINT = 12;

function isWriter(page: Page, one: Alone): boolean {
  if (isSpokenOf(page, one.name)) return false;
  return isSure(page, one) || (linkOf(page, one) === undefined && hasFirstName(one.name) && !isNumbered(one.element));
}

/** Whether an element stands in an item of a numbered list: of the story, as firms and places are whose names look like people's. */
function isNumbered(element: Element): boolean {
  let item: Element | null = element;
  while (item && item.name !== 'li') item = item.parent && isTag(item.parent) ? item.parent : null;
  return item?.parent !== undefined && item?.parent !== null && isTag(item.parent) && item.parent.name === 'ol';
}

function isSure(page: Page, one: Alone): boolean {
  const link = linkOf(page, one);
  const href = link?.attribs['href'] ?? '';
  if (TOPIC.test(href)) return false;
  return (
    hasPortrait(page, one.name) || (link !== undefined && (isAuthorLink(link) || (hasFirstName(one.name) && isCalledAfter(href, one.name))))
  );
}

function linkOf({ $ }: Page, { element }: Alone): Element | undefined {
  return $(element).closest('a[href]').toArray().find(isTag);
}

/** A picture that says whom it shows: "Headshot of Jo Doe", or the name alone in a file or class of portraits. */
function hasPortrait({ $ }: Page, name: string): boolean {
  const pictures = $('img[alt]')
    .toArray()
    .filter(({ attribs }) => attribs['alt']?.includes(name));
  return pictures.some(({ attribs }) => PORTRAIT.test(`${attribs['alt']} ${attribs['src']} ${attribs['class']}`));
}

const PORTRAIT = /avatar|headshot|portrait|profile|^(?:photo|picture|image|bild|foto) (?:of|av|af|von|de|di)\s/i;

/** The largest element around a name that holds hardly more than a line of names. */
function boxAround(element: Element): Element {
  let box = element;
  for (let up = element.parent; up && isTag(up) && spacedText(up, LONGEST_BOX) !== undefined; up = up.parent) box = up;
  return box;
}
