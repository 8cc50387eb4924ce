import type { Cheerio } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Image } from '../article.ts';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { splitCredit } from './credit.ts';

const JUNK = /(?:^data:|pixel|spacer|blank|placeholder|1x1|avatar|gravatar|logo|icon|sprite|\.svg(?:\?|$))/i;
const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [class*="source" i], [class*="photographer" i], [class*="autor" i], small, cite';

/** The picture of a figure or an image element with its caption and credit; undefined for pixels, logos and the like. */
export function readFigure(element: Element, page: Page): Image | undefined {
  const { $ } = page;
  const img = element.name === 'img' ? $(element) : $(element).find('img').first();
  const url = page.resolve(sourceOf(page, element, img.get(0)));
  if (!url || JUNK.test(url)) return undefined;
  const width = toSize(img.attr('width'));
  const height = toSize(img.attr('height'));
  if ((width !== null && width < 80) || (height !== null && height < 60)) return undefined;
  return { url, alt: tidy(img.attr('alt') ?? '') || null, ...readCaption(element, page), width, height };
}

function toSize(value: string | undefined): number | null {
  const size = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(size) && size > 0 ? size : null;
}

/** Lazy pictures keep their address in data attributes, `srcset` or a `<source>`. */
function sourceOf(page: Page, element: Element, img: Element | undefined): string | undefined {
  const a = img?.attribs ?? {};
  const plain = [a['data-src'], a['data-lazy-src'], a['data-original'], a['src']].find(
    (src) => src && !src.startsWith('data:') && !JUNK.test(src),
  );
  const set =
    a['data-srcset'] ??
    a['srcset'] ??
    page.$(element).find('source[srcset]').attr('srcset') ??
    page.$(element).find('source[data-srcset]').attr('data-srcset');
  return plain ?? largest(set);
}

/** The widest entry of a srcset. */
function largest(set: string | undefined): string | undefined {
  const entries = (set ?? '')
    .slice(0, 10_000)
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/));
  return entries.toSorted((x, y) => Number.parseFloat(y[1] ?? '0') - Number.parseFloat(x[1] ?? '0'))[0]?.[0] || undefined;
}

// "Image caption, …", "Camera Icon…": words for screen readers and icons.
const LABEL =
  /^(?:image caption|bildunterschrift|legende|caption|camera icon|image|open image in gallery)\s{0,3}[:,]?\s{0,3}(?=\p{Lu}|["“„«])/iu;
const MORE = /\s?(?:vis(?:a)? mer|show more|read more|mehr anzeigen|expand|close)$/i;
const WORDS =
  '[class*="caption" i], [class*="mediasubtitle" i], [class*="img-info" i], [class*="image-text" i], [class*="description" i], [class*="image-meta" i], [class*="legend" i], .info';

/** The element that holds a picture's words: `figcaption`, what a class calls so, else all words of a box of one picture. */
function wordsOf(element: Element, { $ }: Page): Cheerio<Element> | undefined {
  const inside = [$(element).find('figcaption').first(), $(element).find(WORDS).first()].find(
    (found) => found.length > 0 && tidy(found.text()) !== '',
  );
  if (inside) return inside;
  if (element.name !== 'img' && element.name !== 'figure' && element.name !== 'picture')
    return tidy($(element).text()).length < 500 && $(element).find('img').length === 1 ? $(element) : undefined;
  const beside = $(element).parent();
  const found = beside.find('p').length > 3 ? undefined : beside.find('figcaption, [class*="caption" i]').first();
  return found && found.length > 0 ? found : undefined;
}

/** Caption and credit of a figure: `figcaption`, or what the CMS's classes call so. */
export function readCaption(element: Element, page: Page): { caption: string | null; credit: string | null } {
  const { $ } = page;
  const next = wordsOf(element, page);
  if (!next) return { caption: null, credit: null };
  const own = next.find(CREDIT).first();
  const outside = own.length > 0 ? own : $(element).find(CREDIT).not('img').first();
  const copy = next.clone();
  copy.find('script, style, button, [class*="screen-reader" i], [class*="visually-hidden" i], [class*="sr-only" i]').remove();
  if (own.length > 0) copy.find(CREDIT).remove();
  const creditText = tidy(outside.text());
  const split = splitCredit(tidy(copy.text()).replace(LABEL, '').replace(MORE, ''));
  return { caption: split.caption, credit: creditText ? (splitCredit(creditText, true).credit ?? creditText) : split.credit };
}
