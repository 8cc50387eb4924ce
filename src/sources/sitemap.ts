import { Parser } from 'htmlparser2';
import { toAddress, toIsoDate, type Entry } from './entry.ts';

export interface Sitemap {
  readonly entries: readonly Entry[];
  /** Of an index: the sitemaps that it names. */
  readonly sitemaps: readonly Entry[];
}

const CHUNK = 65_536;
const DEEPEST = 50;

interface Part {
  loc?: string;
  lastmod?: string;
  title?: string;
  published?: string;
}

/** What each element's text means, by its parent; images and videos have a loc and a title, too. */
const MEANINGS: Readonly<Record<string, keyof Part>> = {
  'url loc': 'loc',
  'sitemap loc': 'loc',
  'url lastmod': 'lastmod',
  'sitemap lastmod': 'lastmod',
  'news title': 'title',
  'news publication_date': 'published',
};

/**
 * The entries of a sitemap or sitemap index (with the news extension), by a SAX parser, so that fifty thousand make no
 * tree. What is malformed is read as far as it can be; entities that a document defines are never known.
 */
export function readSitemap(text: string, base: string | undefined): Sitemap {
  const found: { entries: Entry[]; sitemaps: Entry[] } = { entries: [], sitemaps: [] };
  const path: string[] = [];
  let part: Part = {};
  let words = '';
  const parser = new Parser(
    {
      ontext: (piece) => (words += piece),
      onopentagname: (name) => {
        path.push(localName(name));
        words = '';
        if (path.at(-1) === 'url' || path.at(-1) === 'sitemap') part = {};
      },
      onclosetag: (name) => {
        const element = localName(name);
        const meaning = MEANINGS[`${path.at(-2)} ${element}`];
        if (meaning !== undefined) part[meaning] = words.trim();
        const entry = element === 'url' || element === 'sitemap' ? entryOf(part, base) : undefined;
        if (entry) found[element === 'url' ? 'entries' : 'sitemaps'].push(entry);
        path.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && path.length < DEEPEST; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  return found;
}

function entryOf({ loc, lastmod, title, published }: Part, base: string | undefined): Entry | undefined {
  const url = toAddress(loc, base);
  return url === undefined ? undefined : { url, title: title || null, date: toIsoDate(published) ?? toIsoDate(lastmod) };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
