import { Parser, parseFeed as parseLoosely } from 'htmlparser2';
import { toAddress, toIsoDate, type Entry } from './entry.ts';

interface Item {
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly dates: readonly (string | undefined)[];
}

/** The entries of an RSS, RDF, Atom or JSON feed, in its order; undefined where it is none. What is malformed is read as far as it can be. */
export async function readFeed(text: string, base: string | undefined): Promise<readonly Entry[] | undefined> {
  const items = (await strictly(text)) ?? loosely(text);
  return items?.flatMap(({ links, title, dates }) => {
    const url = links.map((link) => toAddress(link, base)).find(Boolean);
    const date = dates.map(toIsoDate).find(Boolean) ?? null;
    return url === undefined ? [] : [{ url, title: plainText(title), date }];
  });
}

/** By feedsmith, which knows every dialect but takes no broken one. */
async function strictly(text: string): Promise<readonly Item[] | undefined> {
  const { parseFeed } = await import('feedsmith');
  try {
    const parsed = parseFeed(text.trimStart());
    switch (parsed.format) {
      case 'rss':
        return (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc }) => ({
          links: [link, guid?.isPermaLink === false ? undefined : guid?.value],
          title,
          dates: [pubDate, ...(dc?.dates ?? [])],
        }));
      case 'rdf':
        return (parsed.feed.items ?? []).map(({ link, title, dc }) => ({ links: [link], title, dates: [...(dc?.dates ?? [])] }));
      case 'atom':
        return (parsed.feed.entries ?? []).map(({ links = [], id, title, published, updated }) => ({
          links: [links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href, id],
          title: title?.value,
          dates: [published, updated],
        }));
      case 'json':
        return (parsed.feed.items ?? []).map((item) => ({
          links: [item.url, item.external_url, item.id],
          title: item.title,
          dates: [item.date_published, item.date_modified],
        }));
    }
  } catch {
    return undefined;
  }
}

/** By a parser of tag soup: a feed that was cut, or in which somebody forgot to write &amp;. */
function loosely(text: string): readonly Item[] | undefined {
  if (!/<(?:rss|rdf:rdf|feed)\b/i.test(text.slice(0, 65_536))) return undefined;
  const items = parseLoosely(text)?.items;
  return items?.map(({ link, id, title, pubDate }) => ({ links: [link, id], title, dates: [pubDate?.toISOString()] }));
}

/** Titles may be HTML. */
function plainText(title: string | undefined): string | null {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(title ?? '');
  return text.replace(/\s+/g, ' ').trim() || null;
}
