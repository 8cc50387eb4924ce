import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Image } from '../article.ts';
import { readFigure } from '../body/figure.ts';
import type { Evidence } from './field.ts';
import { isBeforeText } from './figures.ts';
import { fromUrl } from './image-data.ts';
import { isBeside } from './place.ts';

// What WordPress' themes and blocks call the picture of a post, and Drupal a field that is a picture.
const FEATURED =
  '.wp-post-image, [class*="post-thumbnail" i], .wp-block-cover, .wp-block-post-featured-image, [class*="field--type-image" i], [class*="field-type-image" i]';
// A picture that a style or a lazy loader lays under the header.
const LAID =
  '[class*="hero" i], [class*="featured" i], [class*="cover" i], [class*="banner" i], [class*="header" i], [class*="lead" i], [class*="masthead" i], [class*="background" i]';
const LAZY = ['data-bg', 'data-background', 'data-background-image', 'data-bg-url', 'data-src'];
const MOST = 20;

/** Pictures before the text that have no words: the one that a theme calls the post's, then one laid under the header. */
export function headerPictures(evidence: Evidence): Image[] {
  const { page } = evidence;
  const isHeaders = (element: Element): boolean => !isBeside(element) && isBeforeText(element, evidence);
  const inHeader = (selector: string): Element[] => page.$(selector).toArray().filter(isTag).slice(0, MOST).filter(isHeaders);
  return [
    ...inHeader(FEATURED).flatMap((element) => readFigure(element, page) ?? []),
    ...inHeader(LAID).flatMap((element) => fromUrl(page.resolve(laidUnder(element)))),
  ];
}

/** The address of an element's background. */
function laidUnder({ name, attribs }: Element): string | undefined {
  if (name === 'img' || name === 'script' || name === 'iframe') return undefined;
  return styledUrl(attribs['style'] ?? '') ?? LAZY.flatMap((key) => attribs[key] ?? [])[0];
}

const BACKGROUND = /^\s{0,9}background(?:-image)?\s{0,3}:/i;
const ADDRESS = /url\(\s{0,3}["']?([^"')]{1,500})/i;

/** `background-image: url('/a.jpg')`, read a declaration at a time: one style may hold thousands. */
function styledUrl(style: string): string | undefined {
  const declarations = style.split(';').filter((declaration) => BACKGROUND.test(declaration));
  return declarations.flatMap((declaration) => ADDRESS.exec(declaration)?.[1] ?? [])[0];
}
