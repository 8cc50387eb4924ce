import type { Element } from 'domhandler';
import type { Page } from '../page/page.ts';
import { isHomeWord, withoutHomeWord } from '../text/home-words.ts';
import { fold, tidy } from '../text/spaces.ts';
import { oncePerPage } from '../page/views.ts';
import { spacedText } from './printed-text.ts';

const MOST_LINKS = 40;
const LONGEST = 40;
const NAMED = '.site-title, .site-name, .sitename, .site-logo, .blog-title, #site-title, #blog-title, #logo';
const FOOT = 'footer, [class*="copyright" i], [id*="copyright" i], [id*="footer" i], [class*="footer" i]';
const COPYRIGHT =
  /(?:©|\([Cc]\)|[Cc]opyright)[\s©,]{0,4}(?:(?:19|20)\d{2}(?:\s?[-–—]\s?(?:(?:19|20)\d{2}|\p{L}{3,8}))?[\s,]{0,3})?(?:by\s)?(\p{Lu}[^.,;:|·•©\n]{2,38})/u;
// What an image or a link home says beside the name, before and behind it, and what a copyright line goes on with.
const LEAD = /^(?:logo(?: of| for)?|homepage(?: of)?)\s/i;
const REST = /\s(?:all rights|inc|llc|ltd)\b/i;
const NO_NAME = /^(?:logo|menu|back|blog|news|index|main)$/i;

/** What a site calls itself on the page: in the link home or its picture, where a name of the site stands, in the copyright line. */
export const printedSiteNames = oncePerPage((page): readonly string[] => {
  const names = [...homeLinks(page), ...page.$(NAMED).toArray().slice(0, 4).flatMap(nameIn), ...copyrights(page)];
  return [...new Set(names.filter((name) => name.length <= LONGEST_ALT).map(bare))].filter(
    (name) => name.length > 2 && !NO_NAME.test(name) && !isHomeWord(name),
  );
});

function bare(name: string): string {
  const text = withoutHomeWord(tidy(name).replace(LEAD, ''));
  return tidy(text.slice(0, REST.exec(text)?.index));
}

const LONGEST_ALT = 60;

function homeLinks(page: Page): string[] {
  const links = page.$('a[href]').toArray().slice(0, MOST_LINKS);
  return links
    .filter(({ attribs }) => isHome(page, attribs['href'] ?? '') || attribs['rel'] === 'home')
    .flatMap((link) => namesOf(page, link));
}

function isHome(page: Page, href: string): boolean {
  if (href === '/') return true;
  const address = href.startsWith('#') ? undefined : page.resolve(href);
  return address !== undefined && /^https?:\/\/[^/]+\/(?:index\.\w{2,5})?$/.test(address) && isSameHost(page, address);
}

function isSameHost(page: Page, address: string): boolean {
  return page.url !== undefined && new URL(page.url).hostname === new URL(address).hostname;
}

/** A link's words, else what its picture says. */
function namesOf({ $ }: Page, link: Element): string[] {
  const said = nameIn(link);
  return said.length > 0
    ? said
    : $(link)
        .find('img[alt]')
        .toArray()
        .slice(0, 2)
        .map(({ attribs }) => attribs['alt'] ?? '');
}

function nameIn(element: Element): string[] {
  const text = spacedText(element, LONGEST);
  return text ? [text] : [];
}

function copyrights({ $ }: Page): string[] {
  const feet = $(FOOT).toArray().slice(0, 12);
  return feet.flatMap((element) => COPYRIGHT.exec(spacedText(element, LONGEST_FOOT) ?? '')?.[1] ?? []);
}

const LONGEST_FOOT = 400;

/** The printed names as they are compared: folded, without spaces. */
export const printedSiteKeys = oncePerPage(
  (page): ReadonlySet<string> =>
    new Set(
      printedSiteNames(page)
        .map((name) => fold(name).replaceAll(' ', ''))
        .filter((key) => key.length > 2),
    ),
);
