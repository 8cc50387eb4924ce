import type { Cheerio } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Image } from '../article.ts';
import { isTextBlock } from '../body/block.ts';
import { countPictures, readFigure } from '../body/figure.ts';
import { isTeaserPicture, showsPicture } from '../body/teaser-pictures.ts';
import { fewBelow } from '../page/indexed.ts';
import { precedes } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { looksLikePerson } from '../text/person.ts';
import { countWords, tidy } from '../text/spaces.ts';
import type { Evidence } from './field.ts';
import { headlineOf, headlineZone } from './headline-zone.ts';
import { fileOf, knownFiles } from './image-data.ts';
import { isBeside } from './place.ts';
import { isLed } from './printed-bylines.ts';
import { oncePerEvidence } from './kept.ts';

const FIGURE =
  'figure, [class*="wp-caption" i], [class*="lead-image" i], [class*="featured-image" i], [class*="hero" i], [class*="article-image" i], [class*="main-image" i], img[data-caption], img[data-c-caption], img[data-image-caption]';
// What CMSs call the words under a picture where they use no figure.
const WORDS =
  'figcaption, [class*="caption" i], [class*="cutline" i], [class*="mediasubtitle" i], [class*="mediainfo" i], [class*="img-info" i], [class*="image-text" i], [class*="img-description" i], [class*="image-description" i], [class*="imagedesc" i], [class*="image-meta" i], [class*="media" i] [class*="description" i], [class*="image" i] [class*="description" i], [class*="image" i] > p, [class*="image" i] > span, [class*="image" i] .info, [class*="gallery-item" i] [class*="text" i], picture + p, [id*="caption" i], [class*="photographer" i], [class*="image" i] cite';
const ROOMS = 'form, dialog, [class*="modal" i], [class*="popup" i], [class*="author" i], [class*="bookmark" i], [class*="newsletter" i]';
const MOST_PARAGRAPHS = 50;
const LEVELS = 4;
// Elements between a figure and the headline that it belongs to.
const NEAR = 12;
const MOST_ABOVE = 6;
const MOST = 150;
const LEGEND = 400;
// Paragraphs of a text, not of a legend.
const MANY = 6;

/** A picture of the article with its words. */
export interface Figure {
  readonly image: Image;
  readonly element: Element;
  /** Whether it stands before the article's first paragraph. */
  readonly isLead: boolean;
}

/** Figures of the article in page order, the header's first; also boxes of one picture and its words. */
export const articleFigures = oncePerEvidence(findFigures);

/** Whether an element stands before the article's first paragraph; false where there is none. */
export function isBeforeText(element: AnyNode, { body }: Evidence): boolean {
  const first = body.blocks.find((block) => isTextBlock(block) && block.kind === 'paragraph' && block.text.length > 60);
  const start = first && isTextBlock(first) ? first.element : undefined;
  return start !== undefined && precedes(element, start);
}

function findFigures(evidence: Evidence): Figure[] {
  const { page, body } = evidence;
  const boxes = collectBoxes({ page, body });
  const blocks = body.blocks.flatMap((block) => (block.kind === 'figure' && block.element ? [block.element] : [])).slice(0, MOST);
  const cards = boxes.filter((element) => isLinked(element, page));
  const mine = boxes.filter((element) => !cards.includes(element) && !isNotOfStory(element, page));
  const around = withAncestors(mine);
  const taken = new Set<AnyNode>([...mine, ...cards]);
  const fromBody = blocks.filter((element) => !around.has(element) && !isWithin(element, taken));
  return [...mine, ...fromBody]
    .toSorted((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0))
    .slice(0, 60)
    .flatMap((element) => {
      const image = readFigure(element, page);
      return image && !isTeaser(image, element, evidence) ? [{ image, element, isLead: isBeforeText(element, evidence) }] : [];
    });
}

function isTeaser(image: Image, element: Element, { page, body }: Evidence): boolean {
  return isTeaserPicture({ image, element }, body.blocks, page) && !holdsKnown(element, page);
}

function collectBoxes({ page, body }: Evidence): Element[] {
  const { $ } = page;
  const scope = $(headlineOf(page) ?? 'body')
    .closest('article, main, body')
    .add($(body.root ?? 'body'));
  const boxes = new Set<Element>(scope.find(FIGURE).toArray().filter(isTag).slice(0, MOST));
  for (const words of scope.find(WORDS).toArray().filter(isTag).slice(0, 80)) {
    const box = boxAround(words, page) ?? pictureBefore(words, page);
    if (box && !isWithin(box, boxes)) boxes.add(box);
  }
  for (const box of [...namedPictures(scope, page), ...figureAbove(page)]) if (!isWithin(box, boxes)) boxes.add(box);
  if (![...boxes].some((box) => holdsKnown(box, page))) for (const box of farFigures(page)) boxes.add(box);
  return [...boxes];
}

/** The figure with words right above the headline, in a room of its own. */
function figureAbove(page: Page): Element[] {
  const place = headlineOf(page)?.startIndex ?? 0;
  const isRightAbove = ({ endIndex }: Element): boolean => endIndex !== null && endIndex <= place && place - endIndex <= NEAR;
  const isWhole = (box: Element): boolean => fewBelow(box, CAPTION, page).count > 0 && countPictures(box, page) === 1;
  const above = page.$(FIGURE).toArray().filter(isTag).filter(isRightAbove);
  return above
    .slice(-MOST_ABOVE)
    .filter((box) => isWhole(box) && !isBeside(box))
    .slice(0, 1);
}

/** Figures outside the article that hold the picture which the page's data names: above it, in a header of their own. */
function farFigures(page: Page): Element[] {
  if (knownFiles(page).size === 0) return [];
  const all = page.$('figure').toArray().filter(isTag).slice(0, MOST);
  return all.filter((figure) => holdsKnown(figure, page)).slice(0, 1);
}

function holdsKnown(box: Element, page: Page): boolean {
  const files = knownFiles(page);
  const images = box.name === 'img' ? [box] : page.$(box).find('img').toArray();
  return images.some(({ attribs }) => files.has(fileOf(attribs['data-src'] ?? attribs['src'] ?? '')));
}

function isWithin(element: Element, boxes: ReadonlySet<AnyNode>): boolean {
  for (let up: AnyNode | null = element; up; up = up.parent) if (boxes.has(up)) return true;
  return false;
}

/** An aside of the article that holds nothing but a picture and its words. */
function mediaAside(element: Element, page: Page): Element | undefined {
  const [aside] = page.$(element).closest('aside').toArray().filter(isTag);
  const isOfArticle = aside !== undefined && page.$(aside).closest('article').length > 0;
  return isOfArticle && countPictures(aside, page) === 1 && page.$(aside).find('h2, h3, h4, ul, form, a img, a amp-img').length === 0
    ? aside
    : undefined;
}

function withAncestors(elements: readonly Element[]): ReadonlySet<AnyNode> {
  const all = new Set<AnyNode>();
  // Where one is known, all above it are.
  for (const element of elements) for (let up: AnyNode | null = element; up && !all.has(up); up = up.parent) all.add(up);
  return all;
}

/** Boxes that nothing calls a figure: a picture that the page's data names, alone with a few words. */
function namedPictures(scope: Cheerio<AnyNode>, page: Page): Element[] {
  return scope
    .find('img')
    .toArray()
    .filter(isTag)
    .filter((img) => holdsKnown(img, page))
    .slice(0, 3)
    .flatMap((img) => (Object.keys(img.attribs).some((name) => /^data-(?:[a-z]{1,12}-)?caption$/.test(name)) ? [img] : boxOf(img, page)));
}

/** The lowest element around a picture that has words, where these are few, no heading, date or button, and of no other picture. */
function boxOf(img: Element, page: Page): Element[] {
  const { $ } = page;
  let box: Element | undefined = img;
  for (let level = 0; box && level <= LEVELS && tidy($(box).text()) === ''; level += 1)
    box = box.parent && isTag(box.parent) ? box.parent : undefined;
  if (!box || box === img || countPictures(box, page) !== 1) return [];
  const isLegend = tidy($(box).text()).length <= LEGEND && $(box).find('h1, h2, time, form, ul').length === 0;
  return isLegend ? [box] : [];
}

/** Pictures between the headline and the text, each alone in a box with a few words, where neither data nor a class tells of them. */
export function boxedPictures(evidence: Evidence): Image[] {
  const { page } = evidence;
  const boxes = headlineZone(page)
    .filter(({ name }) => name === 'img')
    .slice(0, MOST_BOXED)
    .flatMap((img) => boxOf(img, page))
    .filter((box) => isBeforeText(box, evidence) && !isLinked(box, page) && !isNotOfStory(box, page));
  return boxes.flatMap((box) => readFigure(box, page) ?? []).filter(isCaptioned);
}

/** Words of some length, no byline or biography beside a portrait, under what is no sign of a button. */
function isCaptioned({ url, alt, caption, credit, width }: Image): boolean {
  if (caption === null) return credit !== null && !DRAWN.test(url);
  if (countWords(caption) < FEW || isLed(caption) || caption.includes('@')) return false;
  if (DRAWN.test(url) && (width ?? 0) < WIDE) return false;
  return alt === null || !looksLikePerson(alt) || !caption.startsWith(alt);
}

// Signs and labels are drawn; photographs are kept otherwise.
const DRAWN = /\.(?:gif|png)(?:[?#]|$)/i;
const WIDE = 300;
const MOST_BOXED = 6;
// "Jo Doe", "3 min read": what stands beside a portrait.
const FEW = 5;

/** What stands right before a picture's words and holds nothing but the picture, where a larger box holds others, too. */
function pictureBefore(words: Element, page: Page): Element | undefined {
  let at = words;
  for (let level = 0; level < 2; level += 1) {
    const before = page.$(at).prev().get(0);
    if (before) return holdsPictureAlone(before, page) ? before : undefined;
    if (!at.parent || !isTag(at.parent)) return undefined;
    at = at.parent;
  }
  return undefined;
}

function holdsPictureAlone(element: Element, page: Page): boolean {
  return element.name === 'img' || (countPictures(element, page) === 1 && tidy(page.$(element).text()) === '');
}

/** More than a picture's words: several long paragraphs, or more of any length than stand beside a picture. */
function isStory(box: Element, page: Page): boolean {
  if (fewBelow(box, 'p', page).count > MOST_PARAGRAPHS) return true;
  const all = page.$(box).find('p').toArray();
  return all.filter((p) => page.$(p).text().length > 300).length > 2;
}

/** The smallest element around a picture's words that holds just one picture and hardly another paragraph. */
function boxAround(words: Element, page: Page): Element | undefined {
  const { $ } = page;
  if (tidy($(words).text()).length > 700) return undefined;
  let box: Element | undefined = words;
  for (let level = 0; box && level <= LEVELS; level += 1) {
    const pictures = countPictures(box, page);
    if (pictures > 1 || isStory(box, page)) return undefined;
    if (pictures === 1) return box;
    box = box.parent && isTag(box.parent) ? box.parent : undefined;
  }
  return undefined;
}

/** "related photo": the picture that the page's data names, over a caption that leads nowhere. */
function isOwnInRelated(element: Element, page: Page): boolean {
  const box = page.$(element);
  return (
    holdsKnown(element, page) && countWords(tidy(box.find(CAPTION).first().text())) > 4 && box.find('h2, h3, h4, ul, form').length === 0
  );
}

const CAPTION = 'figcaption, [class*="caption" i]';

/** Whether a link leads from a picture and all its words to another page: a teaser. */
function isLinked(element: Element, page: Page): boolean {
  const { $ } = page;
  const said = tidy($(element).text()).length;
  if (said === 0 || holdsKnown(element, page)) return false;
  const around = $(element).closest('a[href]').toArray().filter(isTag);
  const within = $(element).find('a[href]').toArray().filter(isTag).slice(0, 6);
  const pictured = [...around, ...within.filter((link) => $(link).find('img').length > 0)].map((link) => link.attribs['href']);
  const target = pictured.find((href) => href !== undefined && !showsPicture(href));
  if (target === undefined) return false;
  const linked = within.filter(({ attribs }) => attribs['href'] === target).reduce((sum, link) => sum + tidy($(link).text()).length, 0);
  return around.length > 0 || linked >= said * MOSTLY;
}

const MOSTLY = 0.8;

function isNotOfStory(element: Element, page: Page): boolean {
  const { $ } = page;
  // An unclosed figure swallows the article; its own caption tells that it is one.
  const isSwollen = $(element).find('p').length >= MANY && $(element).children('figcaption').length === 0;
  const room = $(element).closest(ROOMS).not('html, body, article, main');
  // The article's own box may be called after what else stands in it.
  const isRoom = room.length > 0 && room.find('p').length < MANY;
  const isOfOthers = isBeside(mediaAside(element, page)?.parent ?? element) && !isOwnInRelated(element, page);
  return isOfOthers || isSwollen || isRoom;
}
