import { Parser } from 'htmlparser2';
import { toAddress } from './entry.ts';

/** Where a page says that its site's articles are listed. */
export interface HomePage {
  readonly feeds: readonly string[];
  readonly sitemaps: readonly string[];
}

const FEED = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/i;
const COMMENTS = /\bcomments?\b/i;
const MOST = 50;

/** Feeds and sitemaps in the page's `link` elements; feeds of comments are left out. */
export function readHomePage(html: string, address: string | undefined): HomePage {
  const feeds = new Set<string>();
  const sitemaps = new Set<string>();
  let base = address;
  const parser = new Parser({
    onopentag: (name, { href, rel = '', type = '', title = '' }) => {
      if (name === 'base') base = toAddress(href, address) ?? base;
      const url = name === 'link' ? toAddress(href, base) : undefined;
      if (url === undefined) return;
      if (/\balternate\b/i.test(rel) && FEED.test(type) && !COMMENTS.test(`${title} ${new URL(url).pathname}`)) feeds.add(url);
      if (/\bsitemap\b/i.test(rel)) sitemaps.add(url);
    },
  });
  parser.end(html);
  return { feeds: [...feeds].slice(0, MOST), sitemaps: [...sitemaps].slice(0, MOST) };
}
