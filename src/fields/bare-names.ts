import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { EDGE, isRole, looksLikePerson, readNames, toName } from '../text/names.ts';
import { fold, tidy } from '../text/spaces.ts';
import { headlineZone } from './headline-zone.ts';
import { isElsewhere } from './place.ts';
import { lineOf, printedLines, spacedText, type PrintedLine } from './printed-bylines.ts';

// What sites call the pages of the people who write for them.
const PROFILE =
  /\/(?:@|~)|\/(?:authors?|autor(?:en|es|in)?|auteurs?|our-team|team|people|person|staff|experts?|contributors?|profiles?|users?|u|writers?|reporters?|journalists?|members?|by|bio|editors?|redaktion|redakteure?|verfasser)[/=@-]|[?&]author|linkedin\.com\/in\//i;
const LONGEST_LINE = 139;
const LONGEST_NAME = 40;
const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,3}\s?(?:min|hours?|days?)\b/iu;
const SHORT_CAPITALS = /(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u;
const PORTRAIT = /avatar|gravatar|author|headshot|portrait|profile/i;

/** Names of people under the headline that no class announces: beside a date, and with a sign that they are people. */
export function namesNearDate(page: Page): string[] {
  const lines = headlineZone(page)
    .filter((element) => element.children.some((child) => isText(child) && tidy(child.data) !== ''))
    .flatMap((element) => lineOf(element, LONGEST_LINE) ?? []);
  const found = lines.flatMap((line, index) => {
    const name = line.parts
      .split(EDGE)
      .slice(0, 6)
      .flatMap((part) => (part.length <= LONGEST_NAME ? (toName(part) ?? []) : []))
      .find((text) => looksLikePerson(text) && !SHORT_CAPITALS.test(text));
    return name && isNear(lines, index) && isConfirmed(page, line, lines[index + 1]?.text, name) ? [name] : [];
  });
  return found.slice(0, 1);
}

function isNear(lines: readonly PrintedLine[], index: number): boolean {
  return [index - 2, index - 1, index, index + 1, index + 2].some((near) => {
    const text = lines[near]?.text ?? '';
    return (near === index || text.length <= 60) && DATED.test(text);
  });
}

/** A profile behind the name, a role or a portrait beside it, or a sentence about the person elsewhere. */
function isConfirmed(page: Page, { element, text }: PrintedLine, next: string | undefined, name: string): boolean {
  const { $ } = page;
  const own = $(element).closest('a[href]').add($(element).find('a[href]')).toArray();
  const link = own.find((one) => $(one).text().includes(name));
  if (link) return PROFILE.test($(link).attr('href') ?? '');
  if (ENDS_WITH_BAR.test(text)) return true;
  if (text === name && next !== undefined && next.length <= 60 && isRole(next) && !DATED.test(next)) return true;
  const pictures = $('img').toArray();
  if (pictures.some((image) => tidy(image.attribs['alt'] ?? '') === name)) return true;
  if (pictures.some((image) => contains(element, image) && PORTRAIT.test(`${image.attribs['src'] ?? ''} ${image.attribs['class'] ?? ''}`)))
    return true;
  const again = $('p, h2, h3, h4, h5, strong, span, div').toArray().slice(0, 4000);
  return again.some((other) => other !== element && isAbout(other.children[0], name));
}

// "Jo Doe |": a name alone, parted from the date that follows.
const ENDS_WITH_BAR = /\s[|•·]$/u;

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
  /^(?:(?:written|authored|posted|words) by|authors?|by|autor(?:in|en)?|verfasser(?:in)?|auteure?s?|autore|autores|författare|forfatter|skribent|schrijver|geschreven door|écrit par|escrito por|scritto da)\s?:?$/i;

/** Names in the element after one that is nothing but the word "Author" or "Written by". */
export function labelledNames(page: Page): string[] {
  const { $ } = page;
  const labels = $('h2, h3, h4, h5, h6, dt, p, span, div, strong, b, small, label, th, li').toArray().slice(0, 4000);
  return labels.flatMap((label) => {
    const first = label.children.length === 1 ? label.children[0] : undefined;
    if (!first || !isText(first) || first.data.length > 40 || !LABEL.test(tidy(first.data)) || isElsewhere(label)) return [];
    const value = $(label).next().get(0) ?? $(label).parent().next().get(0);
    const line = value ? lineOf(value, LONGEST_LINE) : undefined;
    return line && readNames(line.parts).some(({ name }) => looksLikePerson(name)) ? [listed(value, line)] : [];
  });
}

/** A list of names in elements of their own, as a line with commas. */
function listed(value: Element | undefined, line: PrintedLine): string {
  return value?.name === 'ul' || value?.name === 'ol' ? line.parts.replaceAll(EDGE, '; ') : line.parts;
}

/** The person whose site it is: the home link or copyright line names one that the host is called after. */
export function siteOwners({ $, url }: Page): string[] {
  if (!url) return [];
  const labels = new URL(url).hostname.split('.');
  const home = $('header a[href="/"], header h1, nav a[href="/"], a[rel="home"], .site-title, a[href="/"]').toArray().slice(0, 8);
  const copyright = $('footer, footer p, footer span, footer div, [class*="copyright" i]').toArray().slice(0, 30);
  const texts = [
    ...home.map((element) => spacedText(element, LONGEST_NAME) ?? ''),
    ...copyright.flatMap(
      (element) =>
        /(?:©|copyright)\s?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?,?\s?(?:by\s)?((?:\p{Lu}[\p{L}'’-]{0,20}\.?\s?){2,3})/u.exec(
          spacedText(element, 160) ?? '',
        )?.[1] ?? '',
    ),
  ];
  return texts
    .map(tidy)
    .filter((text) => looksLikePerson(text) && isCalledAfter(labels, text))
    .slice(0, 1);
}

/** One of two names alone is a label of the host: a company is called by both. */
function isCalledAfter(labels: readonly string[], name: string): boolean {
  const words = fold(name).split(' ');
  return words.length === 2 && words.some((word) => word.length >= 5 && labels.includes(word));
}
