import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { getElementsByTagName, nextElementSibling, prevElementSibling } from 'domutils';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { splitNames } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { writerIn } from '../text/writer-labels.ts';
import { headlineOf } from './headline-zone.ts';
import { spacedText } from './printed-text.ts';

const LEVELS = 5;
const LONGEST_TEASER = 800;
const LONGEST_TITLE = 300;
// Fewer letters or words are a section's, a tag's or a button's.
const SHORTEST_TITLE = 20;
const FEWEST_WORDS = 4;
const MOST_LINKS = 4;

/**
 * Whether a line stands in one of several boxes of the same kind, each with a link that could be a headline: a list of
 * teasers, whatever its markup calls it.
 */
export function isInTeaserRow(page: Page, element: AnyNode, text: string): boolean {
  if (isInRow(page, element)) return true;
  const headline = headlineOf(page);
  const names = splitNames(text).filter(looksLikePerson);
  let up: AnyNode | null = isTag(element) ? element : element.parent;
  for (let level = 0; up && isTag(up) && level < LEVELS; level += 1) {
    if (/^(?:body|main)$/.test(up.name) || spacedText(up, LONGEST_TEASER) === undefined) return false;
    if (headline && isInside(headline, up)) return false;
    if (holdsTitle(up, names) && neighboursOf(up).some((one) => holdsTitle(one, names))) return true;
    up = up.parent;
  }
  return false;
}

/** Whether a name stands in a row of Drupal's lists, beside a link to what it is of. */
function isInRow({ $ }: Page, element: AnyNode): boolean {
  const row = $(element).closest('[class*="views-row"]');
  const targets = row.find('a[href]').toArray().slice(0, 6);
  return row.find('h1').length === 0 && new Set(targets.map(({ attribs }) => attribs['href'])).size > 1;
}

/** The elements right before and behind one that look like it. */
function neighboursOf(element: Element): Element[] {
  const beside = [prevElementSibling(element), nextElementSibling(element)];
  return beside.filter((one) => one !== null).filter((one) => one.name === element.name && firstClass(one) === firstClass(element));
}

const firstClass = ({ attribs }: Element): string | undefined => attribs['class']?.trim().split(/\s/)[0];

/** Whether an element holds, or is, a link of so many words that it could be a headline; a link to who wrote is none. */
function holdsTitle(element: Element, names: readonly string[]): boolean {
  const links = element.name === 'a' ? [element] : getElementsByTagName('a', element, true, MOST_LINKS);
  return links.some((link) => link.attribs['href'] !== undefined && isTitle(spacedText(link, LONGEST_TITLE) ?? '', names));
}

function isTitle(text: string, names: readonly string[]): boolean {
  // "Jo Doe – Reporter in Rome"
  if (names.some((name) => text.startsWith(name))) return false;
  const rest = names.reduce((said, name) => said.replace(name, ''), text).trim();
  return rest.length >= SHORTEST_TITLE && rest.split(' ').length >= FEWEST_WORDS && writerIn(text) === undefined;
}
