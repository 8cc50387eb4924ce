import type { Element } from 'domhandler';
import { isText } from 'domhandler';
import { find, getElementsByTagName, textContent } from 'domutils';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import type { Block } from './block.ts';
import { blockReason } from './lines.ts';

/** A link to another article that stood in the text. */
export interface Teaser {
  readonly title: string;
  readonly url: string;
}

const NETWORKS = new Set(
  'facebook.com twitter.com x.com instagram.com linkedin.com pinterest.com reddit.com whatsapp.com wa.me t.me telegram.me threads.net youtube.com tiktok.com bsky.app getpocket.com flipboard.com google.com apple.com spotify.com'.split(
    ' ',
  ),
);

// "example.co.uk", "example.com.au": under these a country hands out names as under its own.
const SECOND_LEVEL = /^(?:com?|org|net|ac|gov|go|edu|or|ne|gob|govt|nom|web)\.[a-z]{2}$/;

/** The labels of a host that name its site, well enough to compare. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  return SECOND_LEVEL.test(two) ? labels.slice(-3).join('.') : two;
}

/** Whether an address is another page of this site. */
export function leadsElsewhere(href: string | undefined, page: Page): boolean {
  const to = page.resolve(href);
  if (!to) return href !== undefined && /^\/?[\w%-]/.test(href);
  const [link, here] = [new URL(to), page.url ? new URL(page.url) : undefined];
  return here === undefined || (siteOf(link.hostname) === siteOf(here.hostname) && link.pathname !== here.pathname);
}

const SHARE = /\/sharer|\/intent\/|share-offsite|\/share\?|sharearticle|^mailto:\?|wa\.me\/\?|whatsapp:\/\/send/i;

/** Whether an address sends the page to somebody else. */
function isShareLink(href: string | undefined): boolean {
  return href !== undefined && SHARE.test(href);
}

/** Why a line is not of the article; `share` of it is links, the first one leads `to`. */
export function lineReason(
  line: string,
  { share, to, kind }: { share: number; to: string | undefined; kind: Block['kind'] },
): string | undefined {
  const why = blockReason(line, share, kind);
  if (why !== undefined) return why;
  if (share > 0.4 && isShareLink(to)) return 'share links';
  return /\p{L}|\p{N}/u.test(line) ? undefined : 'no words';
}

/** Links to other sites are what the text refers to; those of its own site, or of a network to share on, are a menu. */
export function isReference(list: Element, page: Page): boolean {
  const here = page.url ? siteOf(new URL(page.url).hostname) : undefined;
  const hosts = getElementsByTagName('a', list, true, 50).map((link) => {
    const to = page.resolve(link.attribs['href']);
    return to ? siteOf(new URL(to).hostname) : '';
  });
  const away = hosts.filter((host) => host !== '' && host !== here && !NETWORKS.has(host));
  return here !== undefined && away.length > hosts.length * 0.6;
}

const LONGEST_CARD = 400;

/** A card of another page: one link around a title and a line or more below it, each in an element of its own. */
export function isLinkCard(element: Element): boolean {
  const href = element.attribs['href'] ?? '#';
  if (element.name !== 'a' || href.startsWith('#') || textContent(element).length > LONGEST_CARD * 4) return false;
  const isWritten = (text: string): boolean => tidy(text) !== '';
  const texts = find((node) => isText(node) && isWritten(node.data), [element], true, 12);
  const holdsBlocks = getElementsByTagName(isBlockName, element, true, 1).length > 0;
  return holdsBlocks && texts.length > 1 && tidy(textContent(element)).length < LONGEST_CARD;
}

const isBlockName = (name: string): boolean => /^(?:h[1-6]|p)$/.test(name);

/** Whether every link of a list leads to a place on this page. */
export function isContentsList(list: Element): boolean {
  const links = getElementsByTagName('a', list, true, 200);
  return links.length > 1 && links.every((link) => /^#./.test(link.attribs['href'] ?? ''));
}
