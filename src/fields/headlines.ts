import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { countWords, fold, readEntities, tidy } from '../text/spaces.ts';
import { tokensOf } from '../body/tokens.ts';
import type { Evidence } from './field.ts';
import { isBeside, WHOLE_ELEMENTS } from './place.ts';
import { jsonLd } from './rules.ts';
import { isSiteName, withoutSite } from './site-suffix.ts';
import { oncePerEvidence } from './kept.ts';

const LOWER = 'article h2, main h2, header h2, main h3, [itemprop~="headline"], [class*="headline" i]';
const MAX_LENGTH = 1000;
const MOST_HEADINGS = 40;
// What CMSs set into the h1 beside the headline: kicker, badges, date, byline.
const BESIDE =
  '[class*="visually-hidden" i], [class*="sr-only" i], [class*="screen-reader" i], [class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="topline" i], [class*="label" i], [class*="badge" i], [class*="posted" i], [class*="byline" i], [class*="author" i], [class*="extlnk" i], [class*="headerlink" i], [class*="header-anchor" i], [class*="anchorjs" i], a[href*="/topics/"], a[href*="/category/"], a[rel~="category"], time, h2, h3, script, style, svg, button';

/** A title as a page states it, for people: entities that were escaped twice read, the site's name dropped. */
export function cleanTitle(candidate: string, evidence: Evidence): string {
  const text = readEntities(tidy(candidate)).slice(0, MAX_LENGTH);
  return once(withoutSite(text, evidence));
}

/** A headline that a template prints twice in one element. */
function once(title: string): string {
  const half = title.slice(0, Math.floor(title.length / 2));
  return half.length > SHORTEST_TITLE && title === `${half} ${half}` ? half : title;
}

export interface StatedTitles {
  readonly og: readonly string[];
  readonly twitter: readonly string[];
  readonly headline: readonly string[];
  readonly document: readonly string[];
}

/** What the page's data calls the article, cleaned, by where it says so. */
export const statedTitles = oncePerEvidence((evidence): StatedTitles => {
  const { page } = evidence;
  const clean = (texts: Iterable<string>): string[] => [...texts].map((text) => cleanTitle(text, evidence)).filter(Boolean);
  return {
    og: clean(page.metas('og:title')),
    twitter: clean(page.metas('twitter:title')),
    headline: clean(jsonLd('headline').find(evidence)),
    document: clean([page.$('title').first().text()]),
  };
});

/** The page's `h1`s where a headline stands: not the site's name, not a link home; and which are the last crumb of the way here. */
function readH1s(evidence: Evidence): { placed: Element[]; crumbs: Element[]; isOnlyCrumb: boolean } {
  const { $ } = evidence.page;
  const all = $('h1').toArray().filter(isTag).slice(0, MOST_HEADINGS);
  const kept = all.filter((element) => !isNoHeadline(element, evidence));
  const placed = kept.filter((element) => !isCrumb(element));
  return { placed, crumbs: kept.filter(isCrumb), isOnlyCrumb: placed.length < all.length };
}

function rank(printed: readonly string[], evidence: Evidence): Printed[] {
  const titles = saidTitles(evidence);
  const said = titles.map(fold);
  const texts = printed.map((text) => withoutCounter(text, titles));
  return texts
    .filter((text) => text && !isSiteName(text, evidence, 4))
    .map((text) => ({ text, rank: rankOf(fold(text), said) }))
    .toSorted((a, b) => b.rank - a.rank);
}

// What CMSs print in one element with a headline: a number of comments or a date behind, "Blog:" before.
const COUNTER = /^[\s(|·–-]{0,4}(?:(?!(?:19|20)\d{2}\b)\d{1,5}|\p{L}{3,9}\.?\s\d{1,2},?\s(?:19|20)\d{2})\)?$/u;
const KIND = /^(?:blog|title|article|news|thread|topic|post)\s?:\s?$/i;

/** A headline without a counter or the name of its kind, where the page's data has it without. */
function withoutCounter(text: string, titles: readonly string[]): string {
  const whole = titles.find(
    (title) =>
      title.length > SHORTEST_TITLE &&
      ((text.startsWith(title) && COUNTER.test(text.slice(title.length))) ||
        (text.endsWith(title) && KIND.test(text.slice(0, -title.length)))),
  );
  return whole ?? text;
}

const SHORTEST_TITLE = 12;

/** The `h1`s that the page's data repeats or nearly repeats, likeliest first. */
export function saidH1s(evidence: Evidence): string[] {
  const said = saidTitles(evidence).map(fold);
  const texts = readH1s(evidence).placed.map((element) => saidPart(element, said) ?? printedText(element, evidence));
  return rank(texts, evidence).flatMap(({ text, rank }) => (rank > NOBODY ? [text] : []));
}

/** Where the `h1` is a crumb, in a menu, or the name of a section or a site: the lower headings that the data repeats. */
export function lowerHeadings(evidence: Evidence): string[] {
  const { $ } = evidence.page;
  const { placed, isOnlyCrumb } = readH1s(evidence);
  const said = saidTitles(evidence).map(fold);
  const names = placed.map((element) => printedText(element, evidence)).filter((text) => text && !isSiteName(text, evidence, 4));
  const isNamed = names.some((text) => isMostly(fold(text), said));
  if (isNamed && !isOnlyCrumb) return [];
  const texts = $(isNamed ? LOWER : `${LOWER}, h2, h3`)
    .toArray()
    .filter(isTag)
    .slice(0, MOST_HEADINGS)
    .filter((element) => element.name !== 'h1' && !isBeside(element))
    .map((element) => (rankOf(fold(lastPart(element)), said) > NEARLY ? lastPart(element) : printedText(element, evidence)));
  // A subhead may be a part of the title, too.
  const least = isOnlyCrumb ? INSIDE : SAID;
  return rank(texts, evidence).flatMap(({ text, rank }) =>
    rank >= least || (rank === INSIDE && names.length === 0 && isMostly(fold(text), said)) ? [text] : [],
  );
}

/** Whether a heading is like a title, and not just a lesser part of it. */
function isMostly(text: string, said: readonly string[]): boolean {
  return said.some((title) => isAlike(text, title) && (!title.includes(text) || text.length * 2 > title.length));
}

/** The first `h1` of some words that the data does not know; then crumbs that it knows. */
export function otherH1s(evidence: Evidence): string[] {
  const { placed, crumbs } = readH1s(evidence);
  const alone = rank(
    placed.map((element) => printedText(element, evidence)),
    evidence,
  ).slice(0, 1);
  const known = rank(
    crumbs.map((element) => printedText(element, evidence)),
    evidence,
  ).filter(({ rank }) => rank > NOBODY);
  return [...alone.filter(({ text }) => text.split(' ').length > 2 || countWords(text) > 7), ...known].map(({ text }) => text);
}

/** What the page's data calls the article, one title a place. */
function saidTitles(evidence: Evidence): string[] {
  const { og, twitter, headline, document } = statedTitles(evidence);
  return [
    ...[og, twitter, headline, document].flatMap((titles) => titles.slice(0, 1)),
    ...[...jsonLd('alternativeHeadline').find(evidence)].slice(0, 1),
  ];
}

/** A heading of a kicker and a headline, each in its own element: the headline. */
function lastPart(element: Element): string {
  if (!/^h\d$/.test(element.name)) return '';
  const parts = element.children.filter((node) => isTag(node)).filter((node) => node.name !== 'style' && node.name !== 'script');
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return last ? tidy(textContent(last)) : '';
}

/** The text of a headline without its first or its last element, where the page's data says just that: a kicker, a byline. */
function saidPart(element: Element, said: readonly string[]): string | undefined {
  const whole = tidy(textContent(element));
  const parts = element.children.filter((node) => isTag(node)).map((node) => tidy(textContent(node)));
  const rests = [
    ...parts.slice(0, 1).map((part) => (whole.startsWith(part) ? whole.slice(part.length) : '')),
    ...parts.slice(-1).map((part) => (whole.endsWith(part) ? whole.slice(0, whole.length - part.length) : '')),
  ].map((rest) => withoutDash(tidy(rest)));
  return rests.find((rest) => rest.length > SHORTEST_TITLE && rest !== whole && said.includes(fold(rest)));
}

interface Printed {
  readonly text: string;
  readonly rank: number;
}

function isNoHeadline(element: Element, { page }: Evidence): boolean {
  const { $ } = page;
  if ($(element).closest('nav, footer, aside, dialog').length > 0) return true;
  if (/\balternativeHeadline\b/.test(element.attribs['itemprop'] ?? '') && $('[itemprop~="headline"]').length > 0) return true;
  if (/ (?:logo|site title|sitetitle|site name|brand|masthead) /.test(tokensOf(element))) return true;
  const [link] = $(element).find('a[href]').add($(element).closest('a[href]')).toArray();
  return link !== undefined && isHome($(link).attr('href'), page.resolve($(link).attr('href')));
}

/** The last step of "News > Abroad > Headline": in a list or a box of crumbs, or right after two links and more. */
function isCrumb(element: Element): boolean {
  const near = [element, element.parent, element.parent?.parent].filter((node) => node && isTag(node));
  if (near.some((node) => node && isTag(node) && !WHOLE_ELEMENTS.has(node.name) && /crumb/.test(tokensOf(node)))) return true;
  if (element.parent && isTag(element.parent) && element.parent.name === 'li') return true;
  const siblings = (element.parent?.children ?? []).filter((node) => isTag(node));
  const before = siblings.slice(0, siblings.indexOf(element));
  return (
    before.length > 1 &&
    before.filter((node) => node.name === 'a').length > 1 &&
    before.every(({ name }) => /^(?:a|span|svg|i)$/.test(name))
  );
}

function isHome(href: string | undefined, address: string | undefined): boolean {
  if (address === undefined || href?.startsWith('#')) return false;
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w{2,5})?$/.test(pathname) && search === '';
}

function printedText(element: Element, { page: { $ } }: Evidence): string {
  const copy = $(element).clone();
  const whole = tidy(copy.text());
  copy.find(BESIDE).remove();
  copy.find('br').replaceWith(' ');
  return withoutDash(tidy(copy.text())) || whole;
}

/** What stood before a mark is gone: the mark goes, too. */
function withoutDash(text: string): string {
  return text.replace(/^[-–—:|] /, '');
}

const SAID = 3;
const INSIDE = 2;
const NEARLY = 1;
const NOBODY = 0;

/** How far the page's data says what is printed. */
function rankOf(text: string, said: readonly string[]): number {
  if (said.includes(text)) return SAID;
  if ((text.split(' ').length > 2 || countWords(text) > 7) && said.some((other) => other.includes(text))) return INSIDE;
  return said.some((other) => isAlike(text, other)) ? NEARLY : NOBODY;
}

/** Whether two folded titles may be of one story. */
export function isAlike(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) > 8;
  const words = new Set(b.split(' '));
  const shared = a.split(' ').filter((word) => words.has(word)).length;
  return shared >= Math.max(3, a.split(' ').length * 0.5);
}
