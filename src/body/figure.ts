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

/** Caption and credit of a figure: `figcaption`, or what the CMS's classes call so. */
export function readCaption(element: Element, page: Page): { caption: string | null; credit: string | null } {
  const { $ } = page;
  const holder = $(element).find('figcaption').first();
  const box = holder.length > 0 ? holder : $(element).find('[class*="caption" i]').first();
  const next = box.length > 0 ? box : $(element).parent().find('figcaption, [class*="caption" i]').first();
  if (next.length === 0 || ($(element).parent().find('p').length > 3 && box.length === 0)) return { caption: null, credit: null };
  const own = next.find(CREDIT).first();
  const outside = own.length > 0 ? own : $(element).find(CREDIT).not('img').first();
  const copy = next.clone();
  copy.find('script, style, button, [class*="screen-reader" i], [class*="visually-hidden" i], [class*="sr-only" i]').remove();
  if (own.length > 0) copy.find(CREDIT).remove();
  const creditText = tidy(outside.text());
  const split = splitCredit(tidy(copy.text()).replace(/^(?:image caption|bildunterschrift|legende|caption)\s*[:,]\s*/i, ''));
  return { caption: split.caption, credit: creditText ? (splitCredit(creditText, true).credit ?? creditText) : split.credit };
}
