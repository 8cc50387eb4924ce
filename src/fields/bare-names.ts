import type { AnyNode, Element } from 'domhandler';
import { hasChildren, isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { mayHoldBio, namesWriter } from '../text/bios.ts';
import { isWriterLabel } from '../text/byline-labels.ts';
import { hasFirstName } from '../text/first-names.ts';
import { EDGE, isRole, looksLikePerson, readNames, toName } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';
import { headlineZone } from './headline-zone.ts';
import { oncePerPage } from './kept.ts';
import { isElsewhere } from './place.ts';
import { isOtherHand, printedLines } from './printed-bylines.ts';
import { lineOf, type PrintedLine } from './printed-text.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

// What sites call the pages of the people who write for them.
const PROFILE =
  /\/(?:@|~)|\/(?:authors?|autor(?:en|es|in)?|auteurs?|our-team|team|people|person|staff|experts?|contributors?|profiles?|users?|u|writers?|reporters?|journalists?|members?|by|bio|editors?|redaktion|redakteure?|verfasser)[/=@-]|[?&]author|linkedin\.com\/in\//i;
const LONGEST_LINE = 139;
const LONGEST_NAME = 40;
const DATED =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,3}\s?(?:min|hours?|days?|(?:weeks?|months?|years?|[hmd]) ago)\b/iu;
const SHORT_CAPITALS = /(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u;
const PORTRAIT = /avatar|gravatar|author|headshot|portrait|profile/i;

// Borders of elements, and what themes set between date, reading time and name: "March 3, 2021 · 6 min · Jo Doe".
const PARTED = new RegExp(`${EDGE}|\\s[·•|]\\s`, 'u');

/** Names of people under the headline that no class announces: beside a date, and with a sign that they are people. */
export const namesNearDate = oncePerPage((page): readonly string[] => {
  const lines = headlineZone(page)
    .filter((element) => element.children.some((child) => isText(child) && tidy(child.data) !== ''))
    .flatMap((element) => lineOf(element, LONGEST_LINE) ?? [])
    .filter(({ text }) => !/^[,\s]{0,3}@/.test(text));
  const found = lines.flatMap((line, index) => {
    if (isListOfNames(line.text) && isNear(lines, index)) return [line.text];
    const name = line.parts
      .split(PARTED)
      .slice(0, 8)
      .flatMap((part) => (part.length <= LONGEST_NAME ? (toName(part) ?? []) : []))
      .find((text) => looksLikePerson(text) && !SHORT_CAPITALS.test(text));
    return name && isNear(lines, index) && !isOtherHand(line.element) && isConfirmed(page, line, lines[index + 1]?.text, name)
      ? [name]
      : [];
  });
  return found.slice(0, 1);
});

/** "Jo Doe, Ann Lee": people and nothing else, which is a sign of its own; "San Jose, United States" has no first names. */
function isListOfNames(text: string): boolean {
  const names = readNames(text).map(({ name }) => name);
  const length = names.reduce((sum, name) => sum + name.length, 0);
  const called = names.filter(hasFirstName);
  return names.length > 1 && called.length * 2 >= names.length && text.length - length <= names.length * LONGEST_JOINT;
}

/** What parts two names: ", ", " and ". */
const LONGEST_JOINT = 5;

function isNear(lines: readonly PrintedLine[], index: number): boolean {
  return [index - 2, index - 1, index, index + 1, index + 2].some((near) => {
    const text = lines[near]?.text ?? '';
    return (near === index || text.length <= 60) && DATED.test(text);
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

/** Whether a link says that it leads to an author, or its address does. */
export function isAuthorLink({ name, attribs }: Element): boolean {
  return name === 'a' && (/(?:^|\s)author(?:\s|$)/.test(attribs['rel'] ?? '') || PROFILE.test(attribs['href'] ?? ''));
}

/** Links of printed bylines that lead to the page of one who writes. */
export function profileLinks(page: Page): Element[] {
  const lines = printedLines(page).flatMap(({ element }) => [element, ...page.$(element).find('a').toArray()]);
  return lines.filter((element) => isTag(element)).filter((link) => link.name === 'a' && PROFILE.test(link.attribs['href'] ?? ''));
}

const LABEL =
  /^(?:(?:(?:this )?(?:article|post|story|blog)? ?(?:was )?(?:written|authored|posted)|words) by|author\(s\)|authors?|writers?(?=\s?:)|contributors?|by|autor(?:in|en)?|verfasser(?:in)?|auteure?s?|autore|autores|författare|forfatter|skribent|schrijver|geschreven door|écrit par|escrito por|scritto da|geschrieben von)\s?:?$/i;
const MOST_AUTHORS = 12;
// What an avatar without a picture shows.
const INITIALS = 3;

/** What stands right after a text that is nothing but the word "Author" or "Written by": the names there, in a line with semicolons. */
export function labelledNames(page: Page): string[] {
  const blocks = textBlocks(page);
  return blocks.flatMap(({ text, element }, index) => {
    if (text.length > LONGEST_NAME || !(LABEL.test(text) || isWriterLabel(text)) || isElsewhere(element)) return [];
    const next = blocks.slice(index + 1, index + 1 + MOST_AUTHORS);
    const names = listAfter(next);
    return names ? [names] : next.slice(0, 1).flatMap((block) => (block.text.length <= LONGEST_NAME ? [block.text] : []));
  });
}

/** "Ann Lee, Reporter; Bo Cruz" of names, roles and initials in blocks of their own, up to the first other thing. */
function listAfter(blocks: readonly TextBlock[]): string {
  let list = '';
  for (const [index, { text, isHeading }] of blocks.entries()) {
    if (text.length <= INITIALS) continue;
    const isName = text.length <= LONGEST_LINE && (index === 0 || !isHeading) && readNames(text).some(({ name }) => looksLikePerson(name));
    if (list && isRole(text)) list += `, ${text.split(',')[0] ?? ''}`;
    else if (isName) list += list ? `; ${text}` : text;
    else break;
  }
  return list;
}

/** Whom the one avatar beside the date under the headline shows, where a known first name opens what it says. */
export const avatarNames = oncePerPage((page): readonly string[] => {
  const zone = headlineZone(page);
  const names = zone
    .filter(({ name, attribs }) => name === 'img' && PORTRAIT.test(attribs['class'] ?? ''))
    .map(({ attribs }) => tidy(attribs['alt'] ?? ''))
    .filter((alt) => alt.length <= LONGEST_NAME && looksLikePerson(alt) && hasFirstName(alt));
  return names.length === 1 && zone.slice(0, NEAR).some((element) => DATED.test(lineOf(element, LONGEST_LINE)?.text ?? '')) ? names : [];
});

const NEAR = 12;

/** Whoever a picture shows by name above a text that says so too, and that she or he writes; only where the page has but one. */
export const portrayedWriters = oncePerPage((page): readonly string[] => {
  const shown = new Set(
    page
      .$('img[alt]')
      .toArray()
      .map(({ attribs }) => tidy(attribs['alt'] ?? ''))
      .filter((alt) => alt.length <= LONGEST_NAME && looksLikePerson(alt)),
  );
  const blocks = shown.size === 0 ? [] : textBlocks(page);
  const names = [...shown].filter((name) => {
    const about = blocks.filter(({ text, element }) => text.startsWith(name) && !isElsewhere(element));
    const isWriter = about.some(({ text }) => text.startsWith(`${name} `) && mayHoldBio(text) && namesWriter(text));
    return isWriter && !about.some(({ element }) => isOtherHand(element));
  });
  return names.length === 1 ? names : [];
});
