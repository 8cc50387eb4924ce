import { own, typesOf } from '../page/json-ld.ts';
import { fold, tidy, toText } from '../text/spaces.ts';
import type { Evidence } from './field.ts';
import { printedSiteKeys } from './printed-site-names.ts';
import { jsonLd } from './rules.ts';
import { oncePerEvidence } from './kept.ts';

const SEPARATOR = /\s(?:--|[|·•∙⋆★✦–—‹›<>~@/\\-])\s|\s?[|｜]\s?|\s[»«:]{1,5}\s/;
const TAIL = /[\s|·•∙⋆★✦–—:»«‹›<>~@｜/\\-]{1,10}$/;
const HEAD = /^[\s|·•∙⋆★✦–—:»«‹›<>~@｜/\\-]{1,10}/;
// What a page says of its kind, not of its story.
const LIVE = /\s?(?:[|·•–—-]\s|\s[|｜])\s?(?:live|live updates?|live blog|liveblog|liveticker|as it happened|en direct|en vivo|ao vivo)$/i;

const LONGEST = 40;

/** The names a site goes by, folded and without spaces: as it names itself, and the name in its address. */
const siteKeys = oncePerEvidence(({ page, body }): readonly string[] => {
  const sites = page.jsonLd.nodes.filter((node) => typesOf(node).includes('WebSite'));
  const keys = [
    ...page.metas('og:site_name'),
    ...page.metas('application-name'),
    ...page.metas('apple-mobile-web-app-title'),
    ...page.metas('twitter:site'),
    ...jsonLd('publisher.name').find({ page, body }),
    ...sites.flatMap((node) => [toText(own(node, 'name')) ?? '', toText(own(node, 'alternateName')) ?? '']),
    page.url ? (new URL(page.url).hostname.replace(/^www\./, '').split('.')[0] ?? '') : '',
    page.url ? new URL(page.url).hostname.replace(/^www\./, '') : '',
  ].map(toKey);
  // Some pages call the WebSite by the article's title.
  return [...new Set(keys)].filter((key) => key.length > 2 && key.length <= LONGEST);
});

function toKey(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Whether a text is nothing but the site's name, a little less of it, or more by fewer than `slack` letters. */
export function isSiteName(text: string, evidence: Evidence, slack = 12): boolean {
  const key = toKey(text);
  if (isPrintedName(text, evidence)) return true;
  return (
    key.length > 0 &&
    siteKeys(evidence).some(
      (site) => key === site || (key.length > 3 && site.includes(key)) || (key.includes(site) && key.length < site.length + slack),
    )
  );
}

/** Whether a text is the site's name as it stands on a page whose metas do not give it: in the link home, in the copyright line. */
const isPrintedName = (text: string, { page }: Evidence): boolean =>
  page.metas('og:site_name').length === 0 && printedSiteKeys(page).has(toKey(text));

/** "Site: …", "…: Site", where that is the site's name as printed. */
function withoutPrinted(title: string, evidence: Evidence): string {
  const [first = ''] = title.split(/:\s/, 1);
  if (first !== title && isPrintedName(first, evidence)) return tidy(title.slice(first.length).replace(HEAD, ''));
  const at = title.lastIndexOf(': ');
  return at > 0 && isPrintedName(title.slice(at), evidence) ? title.slice(0, at) : title;
}

// "SZ.de"
const ADDRESS = /^[\p{L}\d-]{2,25}\.(?:[a-z]{2}|com|org|net|info|news)$/iu;

/** Whether a text is the section that the page's address names before the article: "Sport" of `/sport/ferry-wins`. */
function isSection(text: string, { page }: Evidence): boolean {
  const folders = page.url ? new URL(page.url).pathname.split('/').slice(1, -1) : [];
  const key = spelt(text);
  return key.length > 2 && folders.some((folder) => spelt(folder) === key);
}

/** A text as addresses spell it: `landkreismuenchen`. */
function spelt(text: string): string {
  const plain = toKey(text).replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  return plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Whether the last part of a title is the site: by name, by address, or as hardly more than a word behind a bar. */
function namesSite(title: string, last: string, evidence: Evidence): boolean {
  if (isSiteName(last, evidence) || isPrintedName(last, evidence) || ADDRESS.test(last)) return true;
  return / [|｜] ?$/.test(title.slice(0, title.lastIndexOf(last))) && last.split(' ').length <= 4;
}

/** Drops " | Site", " - Site", "Site: " where the site's name or nothing but a short name stands there, the section before it, and "| Live". */
export function withoutSite(title: string, evidence: Evidence): string {
  let rest = title;
  let isSiteGone = false;
  for (let turn = 0; turn < 3; turn += 1) {
    rest = rest.replace(LIVE, '');
    const parts = rest.split(SEPARATOR);
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (parts.length < 2) return withoutPrinted(rest, evidence);
    const at = rest.lastIndexOf(last);
    if (namesSite(rest, last, evidence) || (isSiteGone && isSection(last, evidence))) {
      rest = tidy(rest.slice(0, at).replace(TAIL, ''));
      isSiteGone = true;
    } else if (isSiteName(first, evidence) || isPrintedName(first, evidence)) rest = tidy(rest.slice(first.length).replace(HEAD, ''));
    else return withoutPrinted(rest, evidence);
  }
  return rest;
}
