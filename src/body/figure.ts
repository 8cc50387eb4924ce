import type { Cheerio } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { decodeHTML } from 'entities';
import type { Image } from '../article.ts';
import { fewBelow } from '../page/indexed.ts';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { LEGEND_APPEALS, LEGEND_LABELS } from '../text/legend-words.ts';
import { countWords, tidy } from '../text/spaces.ts';
import { PLACE_BEFORE_WORDS } from './counters.ts';
import { RIGHTS } from './credit-words.ts';
import { bareCredit, splitCredit, withoutCreditLine, type Legend } from './credit.ts';
import { besideCredits, CREDIT, creditsIn, figureLegend, MAKER } from './figure-credits.ts';
import { isMakerLine } from './maker.ts';
import { MORE, shownLine, shownText } from './shown-text.ts';
import { tokensOf } from './tokens.ts';
import { wordsBelow } from './words-below.ts';
import { oncePerPage } from '../page/views.ts';

const JUNK = /(?:^data:|pixel|spacer|blank|placeholder|1x1|avatar|gravatar|logo|icon|sprite|loader|loading|\.svg(?:\?|$))/i;
const LEGEND = 500;
// Body and fields ask of the same figures.
const picturesOf = oncePerPage(() => new Map<Element, Image | undefined>());

/** The picture of a figure or an image element with its caption and credit; undefined for pixels, logos and the like. */
export function readFigure(element: Element, page: Page): Image | undefined {
  const known = picturesOf(page);
  if (!known.has(element)) known.set(element, findPicture(element, page));
  return known.get(element);
}

function findPicture(element: Element, page: Page): Image | undefined {
  const { $ } = page;
  const img = element.name === 'img' ? $(element) : pictureIn(element, page);
  const url = page.resolve(sourceOf(page, element, img.get(0)));
  const size = sizeOf(img);
  if (!url || JUNK.test(url) || isTiny(size) || TINY.test(url) || img.attr('align') === 'absmiddle') return undefined;
  const alt = tidy(img.attr('alt') ?? '') || null;
  return { url, alt, ...readLegend(element, alt, page), ...size };
}

/** The first picture outside `noscript`, or the one inside where that tells the address; no portrait in a byline where there is another. */
function pictureIn(element: Element, page: Page): Cheerio<Element> {
  const { $ } = page;
  const found = picturesIn(element, page);
  const pictures = found.filter((_, img) => !isPortrait(img, element));
  const all = pictures.length > 0 || found.length === 1 ? pictures : found;
  const shown = all.filter((_, img) => $(img).closest('noscript').length === 0);
  const [first] = shown.length > 0 ? shown : all;
  const isFilled = first === undefined || shown.length === all.length || sourceOf(page, element, first) !== undefined;
  return $(isFilled ? first : all.not(shown).get(0));
}

/** Whether a picture in a box shows who wrote: in a byline, or in a link to the author's page. */
function isPortrait(img: Element, box: Element): boolean {
  for (let up: Element | null = img, level = 0; up && up !== box && level < PORTRAIT_LEVELS; level += 1) {
    if (BYLINE.test(tokensOf(up)) || (up.name === 'a' && PROFILE.test(up.attribs['href'] ?? ''))) return true;
    up = up.parent && isTag(up.parent) ? up.parent : null;
  }
  return false;
}

const PORTRAIT_LEVELS = 4;
const BYLINE = / (?:byline|avatar|headshot) /;
const PROFILE = /\/(?:authors?|editors|contributors|staff)\//;

type Size = Pick<Image, 'width' | 'height'>;

/** The size that an image states; sizes up to sixteen are a ratio (16 by 9), or an icon's. */
function sizeOf(img: Cheerio<Element>): Size {
  const [width, height] = [toSize(img.attr('width')), toSize(img.attr('height'))];
  const isRatio = width !== null && height !== null && width <= 16 && height <= 16 && width !== height;
  return isRatio ? { width: null, height: null } : { width, height };
}

// Thumbnails that a server scales: "?w=40&h=40".
const TINY = /[?&](?:w|width)=\d{1,2}(?:\.0)?(?:&|$)/;

function isTiny({ width, height }: Size): boolean {
  return (width !== null && width < 80) || (height !== null && height < 60);
}

function toSize(value: string | undefined): number | null {
  const size = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(size) && size > 0 ? size : null;
}

/** Lazy pictures keep their address in data attributes, `srcset` or a `<source>`. */
function sourceOf(page: Page, element: Element, img: Element | undefined): string | undefined {
  const a = img?.attribs ?? {};
  const plain = [a['data-src'], a['data-lazy-src'], a['data-original'], a['src']].find(
    (src) => src && !src.startsWith('data:') && !JUNK.test(src) && !TINY.test(src),
  );
  if (plain && OF_SET.test(plain)) return largest(plain.replaceAll('%20', ' '));
  const set =
    a['data-srcset'] ??
    a['srcset'] ??
    page.$(element).find('source[srcset]').attr('srcset') ??
    page.$(element).find('source[data-srcset]').attr('data-srcset');
  return plain ?? largest(set);
}

// A lazy loader's `data-src` may hold a whole srcset.
const OF_SET = /(?:\s|%20)\d{1,5}[wx](?:,|$)/;

/** The widest entry of a srcset. */
function largest(set: string | undefined): string | undefined {
  const entries = (set ?? '')
    .slice(0, 10_000)
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/));
  return entries.toSorted((x, y) => Number.parseFloat(y[1] ?? '0') - Number.parseFloat(x[1] ?? '0'))[0]?.[0] || undefined;
}

// "Image caption, …", "Camera Icon…": words for screen readers and icons.
const LABEL = new RegExp(`^(?:${anyOf(LEGEND_LABELS)})\\s{0,3}[:,]?\\s{0,3}(?=\\p{Lu}|["“„«])`, 'iu');
// "WATCH Boats leave the quay"
const PLAYER = /^(?:(?:WATCH|LISTEN)\s?[:|]?|Video\s?:|View Photo Gallery\s?[—–:-])\s(?=\p{Lu})/u;
// "HARBOUR_0519.JPG Boats leave the quay"
const FILE = /^[\w-]{1,60}\.(?:jpe?g|png|gif|tiff?)\s(?=\S)/i;
const APPEAL = new RegExp(`^(?:${anyOf(LEGEND_APPEALS)})(?!\\p{L})`, 'iu');
const WORDS =
  '[class*="caption" i], [class*="cutline" i], [class*="mediasubtitle" i], [class*="img-info" i], [class*="image-text" i], [class*="description" i], [class*="image-meta" i], [class*="legend" i], [class*="bildunterschrift" i], [class*="bildtext" i], [class*="didascalia" i], [class*="onderschrift" i], [class*="pie-de-foto" i], [class*="piefoto" i], .info';

/** The element that holds a picture's words: `figcaption`, what a class calls so, else all words of a box of one picture. */
function wordsOf(element: Element, page: Page): Cheerio<Element> | undefined {
  const { $ } = page;
  for (const selector of ['figcaption', WORDS]) {
    const inside = $(element).find(selector).first();
    if (inside.length > 0 && tidy(inside.text()) !== '') return inside;
  }
  if (!/^(?:img|figure|picture)$/.test(element.name))
    return isLegendLong(tidy($(element).text())) && countPictures(element, page) === 1 ? $(element) : undefined;
  const beside = wordsBeside(element, page);
  if (beside || element.name !== 'figure') return beside;
  const text = tidy($(element).text());
  return text.length < LEGEND && isSaid(text) ? $(element) : undefined;
}

function isLegendLong({ length }: string): boolean {
  return length > 0 && length < LEGEND;
}

/** Fewer words, or no sentence, are a button's: "View 3 images". */
function isSaid(text: string): boolean {
  return countWords(text) > 4 && (/[.!?]$/.test(text) || splitCredit(text).credit !== null);
}

/** What is called a caption in the holder of a picture, unless that holds running text. */
function wordsBeside(element: Element, page: Page): Cheerio<Element> | undefined {
  const holder = element.parent;
  if (!holder || !isTag(holder) || fewBelow(holder, 'p', page).count > 3) return undefined;
  const found = fewBelow(holder, 'figcaption, [class*="caption" i], [class*="cutline" i]', page).first;
  const around = found?.parent;
  if (!found || !around || !isTag(around)) return undefined;
  const isOfAnother = around !== holder && fewBelow(around, 'img', page).count > 0 && !isInside(holder, around);
  return isOfAnother ? undefined : page.$(found);
}

function picturesIn(element: Element, page: Page): Cheerio<Element> {
  return page.$(element).find(fewBelow(element, 'img', page).count > 0 ? 'img' : 'amp-img');
}

// A box of so many pictures is a gallery, however many it holds.
const GALLERY = 20;

/** Pictures below an element, up to a gallery's; a lazy one and its twin in `noscript` are one. */
export function countPictures(element: Element, page: Page): number {
  const { $ } = page;
  if (fewBelow(element, 'img', page).count > GALLERY) return GALLERY;
  const all = picturesIn(element, page);
  return all.filter((_, img) => $(img).closest('noscript').length === 0).length || Math.min(1, all.length);
}

/** Caption and credit of a figure: `figcaption`, or what the CMS's classes or attributes call so. */
export function readCaption(element: Element, page: Page): Legend {
  return readLegend(element, null, page);
}

function readLegend(element: Element, alt: string | null, page: Page): Legend {
  const stated = attributeLegend(element, page);
  const next = wordsOf(element, page);
  const shown = next ? printedLegend(element, next, page) : loneLegend(element, page);
  const caption = [shown.caption, stated.caption].find((text) => text && isLegend(text)) ?? null;
  // Some CMSs print the caption and keep the credit in the alternative text.
  const spare = alt && /[([]/.test(alt) ? splitCredit(alt).credit : null;
  const credit = shown.credit ?? stated.credit ?? (caption ? (creditBelow(element) ?? spare) : null);
  // A label alone names nobody.
  return credit ? { caption: caption && withoutRepeat(caption, credit), credit } : { caption, credit: null };
}

/** "Boats at dawn (Jo Doe)", where the CMS knows the name, too. */
function withoutRepeat(caption: string, credit: string): string | null {
  const behind = caption.startsWith(`${credit} `) ? caption.slice(credit.length).trim() : '';
  if (/^\p{Lu}/u.test(behind) && behind.length > credit.length) return behind;
  return caption.endsWith(` (${credit})`) ? caption.slice(0, -credit.length - 3).trim() || null : caption;
}

/** A word alone is a button's or a card's, unless it is a sentence. */
function isLegend(text: string): boolean {
  return countWords(text) > (/[.!?]$/.test(text) ? 0 : 1) && !APPEAL.test(text);
}

function printedLegend(element: Element, next: Cheerio<Element>, page: Page): Legend {
  const isWhole = next.get(0) === element;
  // A box with headings, dates or buttons holds more than a picture and its words.
  if (isWhole && next.find('h1, h2, h3, time, ul, form, button').length > 0) return { caption: null, credit: null };
  if (!isWhole && next.is(MAKER) && isMakerLine(shownText(next))) return { caption: null, credit: bareCredit(shownText(next)) };
  return partedLegend(element, next, isWhole ? `${MAKER}, cite` : CREDIT, page);
}

/** A picture's words and, in elements of their own, who made it. */
function partedLegend(element: Element, next: Cheerio<Element>, classes: string, page: Page): Legend {
  const own = creditsIn(next, classes, page);
  const aside = own.length > 0 ? own : besideCredits(element, next, page);
  const text = caption(shownText(next, own));
  const credits = [...new Set(aside.map((credit) => bareCredit(shownLine(credit, page))).filter((credit) => credit))];
  const whole = text === '' && aside[0] ? holderOfAll(shownLine(aside[0], page)) : undefined;
  if (whole) return whole;
  return credits.length === 0 ? splitCredit(text) : withoutCreditLine(withoutCredit(text, credits.join(' / ')));
}

/** A caption without what labels, players, galleries and buttons print with it. */
function caption(text: string): string {
  const line = tidy(text);
  const isCredit = CREDIT_LABEL.test(line) && isMakerLine(line.replace(LABEL, ''));
  const extras = [...(isCredit ? [] : [LABEL]), PLAYER, /^[-–—|] /, PLACE_BEFORE_WORDS, FILE, MORE, RIGHTS];
  return extras.reduce((rest, extra) => rest.replace(extra, ''), line).trim();
}

// "Image: Jo Doe", where others have a caption behind it.
const CREDIT_LABEL = /^image\s?:/i;

/** What an element says that is called after the photographer and holds all of a picture's words. */
function holderOfAll(text: string): Legend | undefined {
  const { caption, credit } = splitCredit(text);
  return caption !== null && credit !== null && caption.length > credit.length ? { caption, credit } : undefined;
}

/** The credit of a captioned picture in a paragraph of its own below it. */
function creditBelow(element: Element): string | null {
  const below = wordsBelow(element);
  return below?.caption === null ? below.credit : null;
}

/** What stands below a picture without a caption of its own, else the credit in its figure. */
function loneLegend(element: Element, page: Page): Legend {
  const below = wordsBelow(element);
  if (below?.isCalled) return printedLegend(element, page.$(below.element), page);
  return below ?? figureLegend(element, page);
}

/** A legend whose credit stands in an element of its own, and may be said again in the text. */
function withoutCredit(text: string, credit: string): Legend {
  const split = splitCredit(text);
  const [a, b] = [credit.toLowerCase(), split.credit?.toLowerCase() ?? ''];
  const isLonger = b.length > a.length && isMakerLine(split.credit ?? '');
  if (b && (a.includes(b) || b.includes(a))) return { caption: split.caption, credit: isLonger ? split.credit : credit };
  return { caption: text.replace(/[\s/|–—-]{1,6}$/u, '').trim() || null, credit };
}

/** `data-caption`, `data-credit` and the like on a figure, its link or its picture. */
function attributeLegend(element: Element, { $ }: Page): Legend {
  const holders = [element, ...$(element).find('img, a').toArray().slice(0, 4)].filter(isTag);
  const read = (pattern: RegExp): string | undefined => {
    for (const { attribs } of holders) {
      const name = Object.keys(attribs).find((key) => pattern.test(key));
      if (name === undefined) continue;
      const value = tidy(decodeHTML($(`<i>${attribs[name]}</i>`).text()));
      if (value && value.length < 1000 && !/^[[{]|^https?:/.test(value)) return value;
    }
    return undefined;
  };
  const { caption, credit } = splitCredit(read(/^data-(?:[a-z]{1,12}-)?caption$/) ?? '');
  const named = bareCredit(read(/^data-(?:[a-z]{1,12}-)?(?:credits?|copyright|photographer)$/) ?? '');
  if (named) return { caption, credit: named };
  const title = tidy(holders.find(({ name }) => name === 'img')?.attribs['title'] ?? '');
  return { caption, credit: credit ?? (/[:©]/.test(title) ? splitCredit(title).credit : null) };
}
