import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { countedByFirst } from './counters.ts';
import type { Scale } from './furniture.ts';
import { tokensOf } from './tokens.ts';

const SLIDE = / (?:slide|gallery slide|gallery item|list item|listicle item) /;
const PARAGRAPH = 200;

/** Whether a picture's words are a part of the text: those of a slide with a paragraph of some length, or with a heading above one. */
export function isSlideText(caption: Element): boolean {
  const { parent } = caption;
  if (caption.name !== 'figcaption' || !parent || !isTag(parent)) return false;
  const least = hasHeading(caption) ? PARAGRAPH / 2 : PARAGRAPH;
  if (least === PARAGRAPH && !SLIDE.test(tokensOf(parent))) return false;
  return getElementsByTagName('p', caption, true, 5).some((paragraph) => tidy(textContent(paragraph)).length >= least);
}

/** Whether a figure is a slide of the text. */
export function isSlide(figure: Element): boolean {
  return getElementsByTagName('figcaption', figure, true, 1).some(isSlideText);
}

const SHOWN = /^(?:img|picture|video|audio|iframe|canvas|svg|object|embed|table|blockquote|amp-img|script|noscript)$/;
const NOTE = / (?:callout|admonition|highlight|code|codeblock) /;

/** Whether a figure shows nothing and is a box of the text: code, a note. */
export function isTextFigure(element: Element): boolean {
  if (element.name !== 'figure' || getElementsByTagName((name) => SHOWN.test(name), element, true, 1).length > 0) return false;
  return NOTE.test(tokensOf(element)) || getElementsByTagName('pre', element, true, 1).length > 0;
}

const GALLERY =
  / (?:gallery|galleries|photogallery|slideshow|carousel|slider|bildergalerie|fotogalerie|fotostrecke|diaporama|galeria|fotogallery) /;
const FEWEST = 3;
/** So many characters beside it are a text of their own. */
const OWN_TEXT = 600;

/** Whether an element is a gallery in a text that does without it: pictures with their words, no headings. */
export function isGalleryAside(element: Element, tokens: string, { share, total }: Pick<Scale, 'share' | 'total'>): boolean {
  if (!(GALLERY.test(tokens) || isCounted(element)) || total * (1 - share(element)) < OWN_TEXT) return false;
  const named = (name: RegExp, most: number): number => getElementsByTagName((one) => name.test(one), element, true, most).length;
  return named(/^img$/, FEWEST) === FEWEST && named(/^h[2-4]$/, 2) < 2;
}

const LONGEST_SLIDE = 400;

/** Whether a list is one of pictures that are counted: "1/12" on the first. */
function isCounted({ name, children }: Element): boolean {
  if (name !== 'ul' && name !== 'ol') return false;
  const items = children.filter(isTag);
  const [first] = items;
  if (items.length < FEWEST || !first || getElementsByTagName('img', first, true, 1).length === 0) return false;
  const text = tidy(textContent(first));
  return text.length <= LONGEST_SLIDE && countedByFirst(text) === items.length;
}

function hasHeading(caption: Element): boolean {
  return getElementsByTagName((name) => /^h[2-4]$/.test(name), caption, true, 1).length > 0;
}
