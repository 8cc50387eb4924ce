import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Image } from '../article.ts';
import { readCaption } from '../body/figure.ts';
import { fewBelow } from '../page/indexed.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { allMatches } from '../text/all-matches.ts';
import { fold } from '../text/spaces.ts';
import { articleFigures, boxedPictures, isBeforeText, type Figure } from './figures.ts';
import { headerPictures } from './header-pictures.ts';
import { hydratedImages } from './hydrated.ts';
import { completed, fileOf, fromUrl, knownFiles, otherImages, sharedImages, statedImages } from './image-data.ts';
import { isAboveHeadline, isBeside } from './place.ts';
import { isLed } from './printed-bylines.ts';
import { TOLD_IMAGE } from './story-pictures.ts';

function hasWords({ image: { caption, credit } }: Figure): boolean {
  return caption !== null || credit !== null;
}

/** A figure with what the page's data says of its file. */
function withData(image: Image, { page }: Evidence): Image {
  return completed(
    image,
    () => statedImages(page),
    () => hydratedImages(page),
  );
}

const MOST_TOPS = 12;

/** The first figure before the first paragraph, or the one that the page's data names. */
const lead: Rule<Image> = {
  name: 'figure before the text',
  source: 'page',
  find: (evidence) => {
    const known = knownFiles(evidence.page);
    const before = articleFigures(evidence).filter((figure) => figure.isLead);
    const isKnown = ({ image }: Figure): boolean => known.has(fileOf(image.url));
    // What stands above the headline may be of other stories, where one below it has words, too.
    const isAbove = (figure: Figure): boolean => !isKnown(figure) && isAboveHeadline(figure.element, evidence.page);
    const below = before.slice(0, MOST_TOPS).filter((figure) => !isAbove(figure));
    return [...below.slice(0, 3).filter(hasWords), ...before.slice(0, 3).filter(hasWords), ...before.filter(isKnown)].map(({ image }) =>
      withData(image, evidence),
    );
  },
};

/** The words of a figure that a script is to fill, above the headline or before the text, with the picture that the page's data names. */
const unfilled: Rule<Image> = {
  name: 'words of a figure to be filled',
  source: 'page',
  find: (evidence) => {
    const { page } = evidence;
    const { $ } = page;
    const isLead = (element: Element): boolean =>
      $(element).closest('header').find('h1').length > 0 || (!isBeside(element) && isBeforeText(element, evidence));
    const isUnfilled = (element: Element): boolean =>
      fewBelow(element, 'figcaption', page).count > 0 && fewBelow(element, FILLED, page).count === 0;
    const [figure] = $('figure').toArray().filter(isTag).filter(isUnfilled).slice(0, 20).filter(isLead);
    const [picture] = figure ? fromUrl(page.resolve(sharedImages(page)[0])) : [];
    return figure && picture ? [{ ...picture, ...readCaption(figure, page) }] : [];
  },
};

const FILLED = 'img, amp-img, picture, video, iframe, table, pre, audio, blockquote, button, input, svg';

const named: Rule<Image> = {
  name: 'figure that the data names',
  source: 'page',
  find: (evidence) => {
    const known = knownFiles(evidence.page);
    return articleFigures(evidence)
      .filter((figure) => hasWords(figure) && known.has(fileOf(figure.image.url)))
      .map(({ image }) => withData(image, evidence));
  },
};

const captionedData: Rule<Image> = {
  name: 'article.image with its caption',
  source: 'json-ld',
  find: ({ page }) => statedImages(page).filter(({ caption }) => caption !== null),
};

/** What a reader sees between headline and text: a picture with a line in one box. */
const boxed: Rule<Image> = { name: 'picture boxed with its words under the headline', source: 'page', find: boxedPictures };

// Pictures that are a story's, not a line's or a writer's.
const LEAST_WIDTH = 300;

/** A picture without words between headline and text: one further down that has some is no lead for that. */
const wordless: Rule<Image> = {
  name: 'picture before the text without words',
  source: 'page',
  find: (evidence) =>
    articleFigures(evidence)
      .filter(
        ({ element, isLead, image: { width } }) => isLead && (width ?? LEAST_WIDTH) >= LEAST_WIDTH && isUnderHeadline(element, evidence),
      )
      .slice(0, 1)
      .map(({ image }) => withData(image, evidence)),
};

function isUnderHeadline(element: Element, { page }: Evidence): boolean {
  return !isAboveHeadline(element, page) && !isBeside(element) && page.$(element).closest('a, header nav, button').length === 0;
}

const figure: Rule<Image> = {
  name: 'first figure',
  source: 'page',
  find: (evidence) => {
    const known = knownFiles(evidence.page);
    const figures = articleFigures(evidence);
    return [...figures.slice(0, 3).filter(hasWords), ...figures.filter(({ image }) => known.has(fileOf(image.url)))].map(({ image }) =>
      withData(image, evidence),
    );
  },
};

const structured: Rule<Image> = { name: 'article.image', source: 'json-ld', find: ({ page }) => statedImages(page) };

const openGraph: Rule<Image> = {
  name: 'meta og:image',
  source: 'meta',
  find: ({ page }) =>
    sharedImages(page)
      .flatMap((content) => fromUrl(page.resolve(content)))
      .map((image) => ({ ...image, alt: page.metas('og:image:alt')[0] ?? null })),
};

const header: Rule<Image> = { name: 'picture of the header', source: 'page', find: headerPictures };

const otherwise: Rule<Image> = {
  name: 'picture told to services',
  source: 'meta',
  find: ({ page }) => otherImages(page).flatMap((content) => fromUrl(page.resolve(content))),
};

/** A page's first big picture with words beside it, where nothing calls it a figure. */
const plain: Rule<Image> = {
  name: 'first picture of the body',
  source: 'page',
  find: ({ page, body }) =>
    body.blocks
      .flatMap((block) =>
        block.kind === 'figure' && block.element
          ? [{ ...block.image, ...(block.image.caption ? {} : readCaption(block.element, page)) }]
          : [],
      )
      .slice(0, 1),
};

const any: Rule<Image> = {
  name: 'figure without words',
  source: 'page',
  find: (evidence) => articleFigures(evidence).map(({ image }) => image),
};

// "By Jo Doe posted May 3": a portrait, or a button beside it.
const BYLINE = /\d|^.{0,40}$/;

// Logos, icons, counters and what templates show where no picture is.
const NO_PICTURE =
  /^https?:\/\/[^/]{1,100}\/?$|[/_-]profile[_-](?:lg|sm|default)|logo|avatar|placeholder|apple-touch-icon|[/_-]fb[-_](?:share|primary|default)|\/(?:spacer|blank|pixel)\.|\/(?:1px|null|undefined|track)(?=[?#]|$)|\/1px|[/_-]arrows?[._-]|[/_-]rss[._-]|\/(?:e-?mail|print|facebook|twitter|thumbs?-?(?:up|down)[\w-]{0,12})\.(?:gif|png|jpe?g)|\.svg(?:\?|$)/i;
// "icon_64x64.png"
const SIZED = /[/_](\d{2,3})x(\d{2,3})\.png/gi;

// What a template shows for want of a picture, or whatever the story: "og-default.png", "no-image.jpg".
const DEFAULT =
  /(?:default|share)[-_](?:image|default)|[/_-](?:default|fallback)[-_](?:share|social|og|thumb|photo|picture|post|news|article)|[a-z0-9][_-](?:default|fallback)\.|\bno[-_]?(?:image|img|photo|thumb)/i;

function isIcon({ url }: Image): boolean {
  return allMatches(SIZED, url).some(([, width, height]) => width === height);
}

/** As wide as the page and hardly higher than a line: an advertisement. */
function isStrip({ width, height }: Image): boolean {
  return width !== null && height !== null && height <= 120 && width >= height * 5;
}

export const image: Field<Image> = {
  about: 'The lead picture of the article with its caption and credit; no logo, avatar or placeholder.',
  rules: [lead, unfilled, named, TOLD_IMAGE, captionedData, boxed, wordless, figure, structured, openGraph, plain, any, header, otherwise],
  accept: (candidate, { page }) => {
    if (NO_PICTURE.test(candidate.url) || DEFAULT.test(candidate.url) || isIcon(candidate) || isStrip(candidate)) return undefined;
    const titles = [page.$('h1').first().text(), ...page.metas('og:title')].map(fold);
    if (candidate.caption !== null && BYLINE.test(candidate.caption) && isLed(candidate.caption)) return undefined;
    const isTitle = candidate.caption !== null && titles.includes(fold(candidate.caption));
    return isTitle ? { ...candidate, caption: null } : candidate;
  },
};
