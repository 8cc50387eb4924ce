import type { Page } from '../page/page.ts';

const QUERY = /^(?:page|p|pg|paged|pagina|page_no|pagenum|seite|sida|side|strona|stranica|part|start)$/i;
// "/story/2", "/story/page/2/", "/story-2.html", "/story,2.html", "/story/seite-2"
const PATH = /^(.*?)(?:\/(?:(?:page|seite|pagina|sida|side|part|strona)[/-]?)?|[-_,.](?:page|seite|p)?[-_]?)(\d{1,2})(\.\w{2,5})?\/?$/;

/** The address of the article's next page: `rel=next` or a numbered link, where it is this page's own address with a higher number. */
export function nextPageOf(page: Page): string | undefined {
  const { $, url } = page;
  if (!url) return undefined;
  const here = new URL(url);
  // Most links do not hold the number at all, and need not be taken apart.
  const number = String(numberAfter(here));
  const stated = $('link[rel~="next"][href], a[rel~="next"][href]').toArray();
  const listed = $(
    '[class*="pag" i] a[href], [class*="seiten" i] a[href], [class*="post-nav" i] a[href], [class*="page-links" i] a[href]',
  ).toArray();
  for (const link of [...stated, ...listed.slice(0, 100)]) {
    const to = page.resolve($(link).attr('href'));
    if (to?.includes(number) && isNext(new URL(to), here)) return to;
  }
  return undefined;
}

function isNext(to: URL, here: URL): boolean {
  if (to.hostname !== here.hostname) return false;
  return (numberIn(to) ?? 1) === numberAfter(here) && baseOf(to) === baseOf(here);
}

function numberAfter(here: URL): number {
  return (numberIn(here) ?? 1) + 1;
}

/** The number of the page within its article; undefined for an address without one. */
function numberIn(url: URL): number | undefined {
  const asked = [...url.searchParams].find(([name, value]) => QUERY.test(name) && /^\d{1,2}$/.test(value))?.[1];
  const number = asked ?? PATH.exec(url.pathname)?.[2];
  return number === undefined ? undefined : Number(number);
}

/** The address without the page's number. */
function baseOf(url: URL): string {
  const found = PATH.exec(url.pathname);
  const path = found && !hasQueryNumber(url) ? `${found[1] ?? ''}${found[3] ?? ''}` : url.pathname;
  const rest = [...url.searchParams]
    .filter(([name]) => !QUERY.test(name) && !name.startsWith('utm_'))
    .map(([name, value]) => `${name}=${value}`);
  return `${path.replace(/\/$/, '')}?${rest.toSorted((a, b) => a.localeCompare(b)).join('&')}`;
}

function hasQueryNumber(url: URL): boolean {
  return [...url.searchParams].some(([name, value]) => QUERY.test(name) && /^\d{1,2}$/.test(value));
}
