import { isTag } from 'domhandler';
import { decodeHTML } from 'entities';
import { fold, tidy } from '../text/spaces.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { typesOf } from '../page/json-ld.ts';
import { jsonLd, meta, microdata } from './rules.ts';

const MAX_LENGTH = 1000;
const HIDDEN =
  '[class*="visually-hidden" i], [class*="sr-only" i], [class*="screen-reader" i], [class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="topline" i], [class*="label" i], [class*="badge" i], script, style, svg, button';

/** The headline as printed: the `h1` of the article, else the only one of the page; without kickers set into it. */
const headline: Rule<string> = {
  name: 'h1',
  source: 'page',
  find: ({ page }: Evidence) => {
    const { $ } = page;
    const said = [page.metas('og:title'), page.metas('twitter:title'), [$('title').first().text()]].flat().map(fold);
    const printed = $('h1')
      .toArray()
      .filter(isTag)
      .filter((element) => $(element).closest('nav, footer, aside').length === 0);
    const texts = printed.map((element) => printedText(page, element)).filter(Boolean);
    const known = texts.filter((text) => said.some((other) => isAlike(fold(text), other)));
    return known.length > 0 ? known : texts.filter((text) => texts.length === 1 && text.split(' ').length > 2);
  },
};

function printedText({ $ }: Evidence['page'], element: Parameters<Evidence['page']['$']>[0]): string {
  const copy = $(element).clone();
  const whole = tidy(copy.text());
  copy.find(HIDDEN).remove();
  copy.find('br').replaceWith(' ');
  return tidy(copy.text()).replace(/^[-–—:|] /, '') || whole;
}

function isAlike(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) > 8;
  const words = new Set(b.split(' '));
  const shared = a.split(' ').filter((word) => words.has(word)).length;
  return shared >= Math.max(3, a.split(' ').length * 0.5);
}

/**
 * A newsroom's stated headline where two places agree on it, or where one sets the printed kicker before
 * the h1 ("Harbour: Ferry returns"), as readers see them together.
 */
const stated: Rule<string> = {
  name: 'news headline and og:title agree',
  source: 'json-ld',
  find: (evidence) => {
    const { page } = evidence;
    if (!page.jsonLd.articles.some((node) => typesOf(node).some((type) => /News|Report/.test(type)))) return [];
    const [said] = jsonLd('headline').find(evidence);
    const [shared] = page.metas('og:title');
    const bare = [said, shared].map((text) => (text ? withoutSite(text, evidence) : ''));
    if (bare[0] && fold(bare[0]) === fold(bare[1] ?? '')) return [bare[0]];
    const [printed] = headline.find(evidence);
    return printed ? bare.filter((text) => fold(text).endsWith(` ${fold(printed)}`)) : [];
  },
};

const documentTitle: Rule<string> = { name: 'title', source: 'page', find: ({ page: { $ } }) => [$('title').first().text()] };
const largest: Rule<string> = {
  name: 'class title',
  source: 'page',
  find: ({ page: { $ } }) =>
    $('[class*="headline" i], [class*="entry-title" i], [class*="post-title" i], h1, h2')
      .toArray()
      .slice(0, 3)
      .map((element) => $(element).text()),
};

const SEPARATOR = /\s+[|·•–—-]\s+|\s*[|｜]\s*|\s+[»«:]+\s+/;

/** Drops " | Site", " - Site", "Site: " where the site's name or nothing but a short name stands there. */
function withoutSite(title: string, { page }: Evidence): string {
  const sites = [
    ...page.metas('og:site_name'),
    ...page.metas('application-name'),
    page.url ? (new URL(page.url).hostname.replace(/^www\./, '').split('.')[0] ?? '') : '',
  ]
    .map((name) => fold(name).replaceAll(' ', ''))
    .filter((name) => name.length > 2);
  const isSite = (part: string): boolean => {
    const key = fold(part).replaceAll(' ', '');
    return (
      key.length > 0 &&
      sites.some((site) => key === site || (key.length > 3 && site.includes(key)) || (key.includes(site) && key.length < site.length + 12))
    );
  };
  let rest = title;
  for (let turn = 0; turn < 3; turn += 1) {
    const parts = rest.split(SEPARATOR);
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (parts.length < 2) return rest;
    const at = rest.lastIndexOf(last);
    if (isSite(last) || (/ [|｜] ?$/.test(rest.slice(0, at)) && last.split(' ').length <= 4))
      rest = tidy(rest.slice(0, at).replace(/[\s|·•–—:»«｜-]{1,10}$/, ''));
    else if (isSite(first)) rest = tidy(rest.slice(first.length).replace(/^[\s|·•–—:»«｜-]{1,10}/, ''));
    else return rest;
  }
  return rest;
}

export const title: Field<string> = {
  about: 'The headline as a reader sees it, without the name of the site or the section.',
  rules: [
    stated,
    headline,
    meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    jsonLd('headline'),
    microdata('headline'),
    documentTitle,
    largest,
  ],
  accept: (candidate, evidence) => {
    const text = tidy(
      /&(?:#\d{2,5}|#x[\da-f]{2,5}|amp|quot|apos|lt|gt|[lr][sd]quo|nbsp|hellip|[mn]dash);/i.test(candidate)
        ? decodeHTML(candidate)
        : candidate,
    ).slice(0, MAX_LENGTH);
    const bare = withoutSite(text, evidence);
    return bare && /\p{L}|\p{N}/u.test(bare) ? bare : undefined;
  },
  agree: (a, b) => isAlike(fold(a), fold(b)),
};
