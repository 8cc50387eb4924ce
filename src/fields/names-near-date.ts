import type { AnyNode, Element } from 'domhandler';
import { hasChildren, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { hasFirstName } from '../text/first-names.ts';
import { isLabel } from '../text/label-words.ts';
import { EDGE, readNames, toName } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { isRole } from '../text/roles.ts';
import { tidy } from '../text/spaces.ts';
import { PROFILE } from './author-links.ts';
import { aboveHeadline, headlineZone } from './headline-zone.ts';
import { oncePerPage } from '../page/views.ts';
import { isInTeaser, isLed, isOtherHand } from './printed-bylines.ts';
import { lineOf, type PrintedLine } from './printed-text.ts';
import { mayBeStranger } from './strangers.ts';

const LONGEST_LINE = 139;
const LONGEST_NAME = 40;
/** What the files and classes of portraits are called. */
export const PORTRAIT = /avatar|gravatar|author|headshot|portrait|profile/i;
/** A year, a day in figures, or a span of time: what stands in a line of dates. */
export const DATED =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,3}\s?(?:min|hours?|days?|(?:weeks?|months?|years?|[hmd]) ago)\b/iu;
const SHORT_CAPITALS = /(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u;
// Borders of elements, and what themes set between date, reading time and name: "March 3, 2021 · 6 min · Jo Doe".
const PARTED = new RegExp(`${EDGE}|\\s[·•|—–-]\\s|,\\s(?=\\d)`, 'u');

/** Names of people under the headline that no class announces: beside a date, and with a sign that they are people. */
export const namesNearDate = oncePerPage((page): readonly string[] => namesIn(page, headlineZone(page)));

/** The same right above the headline; and a line there that a word announces. */
export const namesAbove = oncePerPage((page): readonly string[] => {
  const zone = aboveHeadline(page);
  const led = zone
    .flatMap((element) => lineOf(element, LONGEST_LINE) ?? [])
    .filter(({ text, parts }) => isLed(text) && readNames(parts).some(({ name }) => looksLikePerson(name)))
    .filter((line) => !isOtherHand(line.element) && !isInTeaser(page, line));
  return led.length > 0 ? led.slice(0, 1).map(({ parts }) => parts) : namesIn(page, zone);
});

function namesIn(page: Page, elements: readonly Element[]): string[] {
  const lines = elements
    .filter((element) => element.children.some((child) => isText(child) && tidy(child.data) !== ''))
    .flatMap((element) => lineOf(element, LONGEST_LINE) ?? [])
    .filter(({ text }) => !/^[,\s]{0,3}@/.test(text));
  for (const [index, line] of lines.entries()) {
    if (!isNear(lines, index, REACH)) continue;
    if (isListOfNames(line.text)) return [line.text];
    const name = nameOf(page, lines, index);
    if (name !== undefined && !isOtherHand(line.element) && !isInTeaser(page, line)) return [name];
  }
  return [];
}

/** The first person among the parts of a line, if a word or a sign says that it is one. */
function nameOf(page: Page, lines: readonly PrintedLine[], index: number): string | undefined {
  const [line, next] = lines.slice(index, index + 2);
  const parts = line?.parts.split(PARTED).slice(0, MOST_PARTS) ?? [];
  const [first] = parts.flatMap((part) => ({ part, name: personIn(part) ?? '' })).filter(({ name }) => name !== '');
  if (!line || !first) return undefined;
  const isAlone = first.name === first.part || first.part.startsWith(`${first.name},`);
  const isStranger = (): boolean => isAlone && isNear(lines, index, 1) && !isInSentence(line.element) && mayBeStranger(page, first.name);
  return isLed(first.part) || isConfirmed(page, line, next?.text, first.name) || isStranger() ? first.name : undefined;
}

function personIn(part: string): string | undefined {
  const name = part.length <= LONGEST_NAME ? toName(part) : undefined;
  return name !== undefined && looksLikePerson(name) && !SHORT_CAPITALS.test(name) && !isLabel(name) ? name : undefined;
}

const MOST_PARTS = 8;
const REACH = 2;

/** "Jo Doe, Ann Lee": people and nothing else, which is a sign of its own; "Palma, Mallorca" and "San Jose, United States" are none. */
function isListOfNames(text: string): boolean {
  const names = readNames(text).map(({ name }) => name);
  const length = names.reduce((sum, name) => sum + name.length, 0);
  const isOfPeople = names.every(looksLikePerson) && names.filter(hasFirstName).length * 2 >= names.length;
  return names.length > 1 && isOfPeople && text.length - length <= names.length * LONGEST_JOINT;
}

/** What parts two names: ", ", " and ". */
const LONGEST_JOINT = 5;

/** Whether a line holds a date, or one of the short lines next to it. */
function isNear(lines: readonly PrintedLine[], index: number, reach: number): boolean {
  return lines.slice(Math.max(0, index - reach), index + reach + 1).some((near) => {
    return (near === lines[index] || near.text.length <= 60) && DATED.test(near.text);
  });
}

/** A profile behind the name, a known first name, a role or a portrait beside it, or a sentence about the person elsewhere. */
function isConfirmed(page: Page, { element, text }: PrintedLine, next: string | undefined, name: string): boolean {
  const { $ } = page;
  const own = $(element).closest('a[href]').add($(element).find('a[href]')).toArray();
  const link = own.find((one) => $(one).text().includes(name));
  if (link) return PROFILE.test($(link).attr('href') ?? '');
  if (ENDS_WITH_BAR.test(text) || (hasFirstName(name) && !isInSentence(element))) return true;
  if (text === name && isRoleLine(next)) return true;
  if (
    $('img')
      .toArray()
      .some((image) => isPortrait(image, element, name))
  )
    return true;
  const again = $('p, h2, h3, h4, h5, strong, span, div').toArray().slice(0, 4000);
  return again.some((other) => other !== element && isAbout(other.children[0], name));
}

function isRoleLine(text = ''): boolean {
  return text.length <= 60 && isRole(text) && !DATED.test(text);
}

/** A picture that is called by the name, or a portrait in the element that prints it. */
function isPortrait(image: Element, element: AnyNode, name: string): boolean {
  if (tidy(image.attribs['alt'] ?? '') === name) return true;
  return contains(element, image) && PORTRAIT.test(`${image.attribs['src'] ?? ''} ${image.attribs['class'] ?? ''}`);
}

// "Jo Doe |": a name alone, parted from the date that follows.
const ENDS_WITH_BAR = /\s[|•·]$/u;

/** Whether words of some length stand right in or beside an element: a name in bold is of their sentence. */
function isInSentence(element: AnyNode): boolean {
  const beside = [...(hasChildren(element) ? element.children : []), ...(element.parent?.children ?? [])];
  return beside.some(
    (node) =>
      isText(node) &&
      tidy(node.data)
        .split(PARTED)
        .some((part) => part.length > LONGEST_NAME),
  );
}

const contains = (element: AnyNode, inner: AnyNode): boolean => inner.parent === element || inner.parent?.parent === element;

/** "About Jo Doe", "Jo Doe is …": a text that speaks of the person. */
function isAbout(node: AnyNode | undefined, name: string): boolean {
  if (!node || !isText(node)) return false;
  const text = tidy(node.data);
  return text.length > name.length && (text === `About ${name}` || text.endsWith(` by ${name}`) || text.startsWith(`${name} is `));
}
