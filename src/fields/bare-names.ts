import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Page } from '../page/page.ts';
import { mayHoldBio, namesWriter } from '../text/bios.ts';
import { isWriterLabel } from '../text/byline-labels.ts';
import { LEAD_ALONE } from '../text/byline-leads.ts';
import { hasFirstName } from '../text/first-names.ts';
import { readNames } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { isRole } from '../text/roles.ts';
import { tidy } from '../text/spaces.ts';
import { PROFILE } from './author-links.ts';
import { headlineZone } from './headline-zone.ts';
import { oncePerPage } from '../page/views.ts';
import { DATED, PORTRAIT } from './names-near-date.ts';
import { isElsewhere } from './place.ts';
import { isOtherHand, printedLines } from './printed-bylines.ts';
import { lineOf } from './printed-text.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

const LONGEST_LINE = 139;
const LONGEST_NAME = 40;

/** Links of printed bylines that lead to the page of one who writes. */
export function profileLinks(page: Page): Element[] {
  const lines = printedLines(page).flatMap(({ element }) => [element, ...page.$(element).find('a').toArray()]);
  return lines.filter((element) => isTag(element)).filter((link) => link.name === 'a' && PROFILE.test(link.attribs['href'] ?? ''));
}

const MOST_AUTHORS = 12;
// What an avatar without a picture shows.
const INITIALS = 3;

/** What stands right after a text that is nothing but the word "Author" or "Written by": the names there, in a line with semicolons. */
export function labelledNames(page: Page): string[] {
  const blocks = textBlocks(page);
  return blocks.flatMap(({ text, element }, index) => {
    if (text.length > LONGEST_NAME || !(LEAD_ALONE.test(text) || isWriterLabel(text)) || isElsewhere(element)) return [];
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
