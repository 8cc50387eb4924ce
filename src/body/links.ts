import type { Element } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import type { Page } from '../page/page.ts';

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

/** The last two labels of a host, which name the site well enough to compare. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** Whether an address is another page of this site. */
export function isElsewhere(href: string | undefined, page: Page): boolean {
  const to = page.resolve(href);
  if (!to) return href !== undefined && /^\/?[\w%-]/.test(href);
  const [link, here] = [new URL(to), page.url ? new URL(page.url) : undefined];
  return here === undefined || (siteOf(link.hostname) === siteOf(here.hostname) && link.pathname !== here.pathname);
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
