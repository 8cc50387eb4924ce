import type { Page } from '../page/page.ts';
import { namesProfession, opensWith } from '../text/bios.ts';
import { allMatches } from '../text/all-matches.ts';
import { isLabelWord } from '../text/label-words.ts';
import { fold, tidy } from '../text/spaces.ts';
import { isAuthorLink, isCalledAfter } from './author-links.ts';
import { headlineOf } from './headline-zone.ts';
import { oncePerPage } from '../page/views.ts';
import { textBlocks } from './text-blocks.ts';

// A text of the story.
const PROSE = 110;
const MOST_LINKS = 2000;

/** Whether the headline or a text of some length names the person, other than as its writer. */
export function isSpokenOf(page: Page, name: string): boolean {
  const headline = headlineOf(page);
  if (headline && page.$(headline).text().includes(name)) return true;
  return textBlocks(page).some(
    ({ text }) => text.length > PROSE && text.includes(name) && !(opensWith(text, name) && namesProfession(text)),
  );
}

/** The words that the page prints with a small letter. */
const smallWords = oncePerPage((page): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { text } of textBlocks(page)) for (const [word] of allMatches(SMALL, text)) words.add(fold(word));
  return words;
});

const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{1,30}/gu;

/**
 * Whether a name that no list of first names knows may be a person's: the page uses none of its words as a word, does not
 * speak of it, as of a place, and has no page of its own for it, as for a section.
 */
export function mayBeStranger(page: Page, name: string): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || words.some((word) => isLabelWord(word) || (word.length > 2 && smallWords(page).has(fold(word)))))
    return false;
  return !isSpokenOf(page, words[0] ?? name) && !isSpokenOf(page, name) && !isTitleOfPage(page, name) && !isSection(page, name);
}

const MOST_WORDS = 4;

/** "Harbour Weekly": the end of the page's title. */
function isTitleOfPage({ $, metas }: Page, name: string): boolean {
  const titles = [$('title').first().text(), ...metas('og:site_name')];
  return titles.some((title) => fold(tidy(title)).includes(fold(name)));
}

/** Whether links of that name lead to anything but a page of the person. */
function isSection({ $ }: Page, name: string): boolean {
  return $('a[href]')
    .toArray()
    .slice(0, MOST_LINKS)
    .some((link) => {
      const isNamed = link.children.length < 4 && tidy($(link).text()) === name;
      return isNamed && !isAuthorLink(link) && !isCalledAfter(link.attribs['href'] ?? '', name);
    });
}
