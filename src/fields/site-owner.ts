import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { ABOUT_SOMEBODY } from '../text/bio-words.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import { looksLikePerson } from '../text/person.ts';
import { fold, tidy } from '../text/spaces.ts';
import { spacedText } from './printed-text.ts';

const HOME = 'header a[href="/"], header h1, nav a[href="/"], a[rel="home"], .site-title, a[href="/"]';
const FOOT = 'footer, footer p, footer span, footer div, [class*="copyright" i]';
const COPYRIGHT =
  /(?:©|[Cc]opyright)\s?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?,?\s?(?:by\s)?(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}\.)?(?:\s(?!All\s)\p{Lu}[\p{L}'’-]{1,20}){1,2})/u;
// "The ferry | Ann Lee", "The ferry (Ann Lee)"
const TITLE_END = /(?:\s[|•·–—:-]\s|\()([^|•·–—:()-]{5,40})\)?$/u;
const ABOUT = new RegExp(`^(?:${anyOf(ABOUT_SOMEBODY)})\\s(.{5,40})$`, 'iu');
const LONGEST_NAME = 40;
const SHORTEST_LABEL = 5;

/**
 * The person whose site it is, where nobody else is named: one that the host is called after, as the home link, the
 * copyright line, the site's name or its menu has it.
 */
export function siteOwners(page: Page): string[] {
  if (!page.url) return [];
  const labels = new URL(page.url).hostname.split('.');
  return namesOfSite(page)
    .map(tidy)
    .filter((text) => looksLikePerson(text) && isCalledAfter(labels, text))
    .slice(0, 1);
}

function namesOfSite({ $, metas }: Page): string[] {
  const texts = (selector: string, most: number, longest: number): string[] =>
    $(selector)
      .toArray()
      .slice(0, most)
      .flatMap((element) => spacedText(element, longest) ?? []);
  return [
    ...texts(HOME, 8, LONGEST_NAME),
    ...texts(FOOT, 30, 160).flatMap((text) => COPYRIGHT.exec(text)?.[1] ?? ''),
    ...metas('og:site_name'),
    ...metas('publisher'),
    TITLE_END.exec(tidy($('title').first().text()))?.[1] ?? '',
    ...texts('nav a, header a', 60, LONGEST_NAME).flatMap((text) => ABOUT.exec(text)?.[1] ?? []),
  ];
}

/** A company is often called by both of its names or by the first, a person's site by the surname, or where the first is a first name. */
function isCalledAfter(labels: readonly string[], name: string): boolean {
  const words = fold(name).split(' ');
  const [first = '', last = ''] = words;
  // "cloud.google.com" is a company's: both words are labels.
  if (words.length !== 2 || words.every((word) => labels.includes(word))) return false;
  if (last.length >= SHORTEST_LABEL && labels.includes(last)) return true;
  if (genderOfFirstName(first) === undefined) return false;
  return (
    [first + last, `${first}-${last}`].some((both) => labels.includes(both)) || (first.length >= SHORTEST_LABEL && labels.includes(first))
  );
}
