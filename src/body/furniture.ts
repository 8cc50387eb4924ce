import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { findOne, getElementsByTagName, prevElementSibling, textContent } from 'domutils';
import { firstMatch } from '../text/first-match.ts';
import { remembered } from '../text/remembered.ts';
import { isEnd, tidy } from '../text/spaces.ts';
import { isHidden } from './hidden.ts';
import { OWN_PARTS, PLUGIN_FURNITURE } from './plugin-furniture.ts';
import { isQuoteFooter } from './quote-source.ts';
import { isGalleryAside, isSlideText, isTextFigure } from './slides.ts';
import { tokensOf } from './tokens.ts';

/** Elements that never hold an article's text. */
const SILENT = new Set(
  'script style noscript template nav footer form button select input textarea iframe object embed svg canvas video audio dialog menu label head link meta map'.split(
    ' ',
  ),
);

/** Whole words of class or id that name furniture whatever it holds (but see the guard in `cutReason`). */
const FURNITURE =
  / (?:ads?|adbox|advert|adverts|advertisement|advertising|sponsor|sponsored|promo|promos|promobox|newsletter|newsletters|nl signup|subscribe|subscription|sign up|signup|register|related posts|recommend|recommended|recommendation|recommendations|recirc|recirculation|teaser|teasers|read more|readmore|more from|morefrom|also read|read also|more on|share|sharing|sharebar|share bar|social|socials|addthis|sharedaddy|comment|comments|disqus|respond|cookie|cookies|consent|gdpr|breadcrumb|breadcrumbs|menu|nav|navbar|navigation|sidebar|skip link|sr only|visually hidden|visuallyhidden|screen reader text|screenreader|hidden print|pagination|pager|popup|modal|overlay|lightbox|toolbar|most read|mostread|trending|popular|outbrain|taboola|jwplayer|video player|video details|videodetails|video info|video title|video description|video caption|video fallback|player|audio player|donate|donation|kg bookmark card|bookmark card|author box|authorbox|author bio|author card|about author|aboutauthor|post author|entry author|author info|author profile|taglist|tag list|tags|post tags|entry tags|topics|keywords|toc|table of contents|next post|previous post|post navigation|app promo|feedback|print only|disclaimers?|affiliate|factbox|fact box|infobox|info box|expandable box|hintergrundbox|faktenbox|wp block post excerpt|wp block query|post excerpt|opinary|tagbox|tag box|printbox|print box|app hint|app banner|capping|tooltip|tooltips|upsell|testimonals?|cta|call to action|disclosure|sns|broadcast hint|jumplabellist|restricted content|peer articles|prevnext|prev next|nav links|after content|after post|price button|article cards?|ai summary|aisummary|ai article summary|blocker|regwall|access wall|buybox|sign in|signin|login|most popular|also like|up next|upnext|story links|storylinks|embed consent|external content|img description|image description|postmeta|footer|footlinks|dropdown|mega menu|megamenu|megadropdown|reader note|trending now|polls?|poll container|wp polls) /;
// The same with endings, and with beginnings.
const STEMS = / (?:related\w{0,12}|manualteaser\w{0,20}|testimonial\w{0,3}|jump label\w{0,6}|embedded post\w{0,5}|promo\w{0,8}) /;
const POST_META = / \w{1,12}postmeta /;

// A column beside the text, the list of other pages in it, and what search engines are told to leave out.
const BESIDE =
  / (?:(?:side|right) ?(?:bar|rail|box|col|column)|side ?panel|horizontal post list|headlines? ?list|article ?extras|author\w{0,8}box|(?:robots )?nocontent) /;
// What bars the way until the reader signs up.
const BARRIER =
  / (?:subscribe|subscription|subscriber|register|registration|login|sign ?in|signup|sign up|newsletter|metered?) (?:overlay|modal|popup|wall|prompt|barrier|gate) /;

const furnitureWord = remembered((tokens) =>
  firstMatch([BARRIER, STEMS, FURNITURE, BESIDE, POST_META, PLUGIN_FURNITURE], tokens)?.[0].trim(),
);

// Words that also name a room of the article itself: only a small one is furniture.
const SOFT =
  / (?:toc|table of contents|tags|topics|keywords|popular|trending|feedback|register|menu|overlay|affiliate|disclaimer|promo|sponsor|sponsored|read more|readmore|player|modal|subscribe|subscription|social|share|sharing|tooltips?|cta|call to action|disclosure|disclaimers|testimonial\w{0,3}|login|sign in|signin|blocker|after content|after post|promo\w{0,8}|nav links|polls?) /;

// A table of contents is made of links; the same word is also put on the text that it leads to.
const CONTENTS = / (?:toc|table of contents) /;

// Words that name nothing else: beside a text of some length they may hold more than the text.
const HARD = / (?:factbox|fact box|comments|comment list|disqus|most read) /;
const LONG_TEXT = 4000;

/** Tokens of a layout that has a sidebar, not of the sidebar: "sidebar-grid", "with-sidebar". */
export const SIDED_LAYOUT =
  / (?:(?:with|has|no|hide|left|right|sticky) sidebar|no (?:share|sharing|social|comments|toc|tags|ads)|sidebar (?:grid|mode|layout|container|wrap|wrapper|page|content|enabled|active|left|right)) /;

/** Words that name furniture only on a short element: the line of names, dates and buttons about an article. */
const LINE =
  / (?:byline|author|authors|meta|date|dates|time|timestamp|published|updated|pubdate|posted|kicker|eyebrow|label|category|categories|reading|readtime|read time|caption|captions|figcaption|credit|credits|creditos|crediti|bildnachweis|bildquelle|copyright|source|legend|wp caption text|image caption|copy link|info|views|badge|tag|topic|rating|follow|correction date) /;
const isLine = remembered((tokens) => LINE.test(tokens));
const LINE_LENGTH = 260;
// Some of them also name boxes that hold a sentence of the text.
const WEAK_LINE = / (?:info|label|badge|tag|topic|rating|views|source|meta|category|reading) /;

const PULL_QUOTE = / (?:pullquote|pull quote|pullquotes|wp block pullquote|blockquote pull|quote pull) /;

/** How much of the text an element holds: its share from 0 to 1, and all of it in characters. */
export interface Scale {
  share(element: Element): number;
  readonly total: number;
  /** Words that name furniture elsewhere and here the parts of the text themselves. */
  readonly layout: ReadonlySet<string>;
  /** The room of the readers' comments, where their answers tell it. */
  readonly replies?: Element | undefined;
}

const MOST = 0.5;

/** The furniture words whose elements together hold most of the text below an element: its parts are called so. */
export function layoutWords(root: Element, share: (element: Element) => number): ReadonlySet<string> {
  const sums = new Map<string, number>();
  const open: Element[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    const tokens = tokensOf(element);
    const word = share(element) > 0 && element !== root && !SIDED_LAYOUT.test(tokens) ? furnitureWord(tokens) : undefined;
    if (word !== undefined && !HARD.test(` ${word} `)) sums.set(word, (sums.get(word) ?? 0) + share(element));
    else for (const child of element.children) if (isTag(child)) open.push(child);
  }
  return new Set([...sums].filter(([, sum]) => sum > MOST).map(([word]) => word));
}

/** Whether an element never holds the text, by its name. ASP.NET wraps whole pages in one form. */
export function isSilent(element: Element, { share }: Pick<Scale, 'share'>): boolean {
  return SILENT.has(element.name) && !(element.name === 'form' && share(element) > 0.4);
}

/** Why an element inside the article's container is not of the article; undefined where it may be. */
export function cutReason(element: Element, scale: Scale): string | undefined {
  const { name } = element;
  if (element === scale.replies) return 'comments';
  if (isQuoteFooter(element)) return undefined;
  if (isSilent(element, scale)) return `<${name}>`;
  if (name === 'figcaption') return isSlideText(element) ? undefined : 'caption';
  const small = smallPartReason(element, scale);
  if (small) return small;
  const tokens = tokensOf(element);
  if (ENCIPHERED.test(tokens)) return 'enciphered';
  if (OWN_PARTS.test(tokens)) return undefined;
  if (isGalleryAside(element, tokens, scale)) return 'gallery';
  return classReason(element, tokens, scale) ?? (isAboutArticle(element, tokens, scale) ? 'line about the article' : undefined);
}

/** Why the header of the headline is cut: its words go, its pictures stay. */
export const HEADLINE_HEADER = 'header of the article';

/** What no reader sees, and the headline with what stands around it: dek, names, dates. Either may hold the whole article. */
function smallPartReason(element: Element, { share }: Scale): string | undefined {
  if (isHidden(element)) return share(element) < 0.5 ? 'hidden' : undefined;
  const isHeadline = element.name === 'header' && share(element) < 0.2 && getElementsByTagName('h1', element, true, 1).length > 0;
  return isHeadline ? HEADLINE_HEADER : undefined;
}

// The text behind a wall, each letter moved by some places, until a script has seen the reader's key.
const ENCIPHERED = / (?:obfuscated|scrambled|ciphered|enciphered) /;

function classReason(element: Element, tokens: string, scale: Scale): string | undefined {
  if (PAYWALL.test(tokens) && isWall(element, scale)) return 'class paywall';
  const { share, total, layout } = scale;
  const word = furnitureWord(tokens) ?? (element.name === 'aside' ? 'aside' : undefined);
  if (word === undefined || layout.has(word) || SIDED_LAYOUT.test(tokens)) return undefined;
  if (CONTENTS.test(` ${word} `) && linkShare(element) < 0.5) return undefined;
  return share(element) < limitOf(element, ` ${word} `, total) ? `class ${word}` : undefined;
}

const PAYWALL = / (?:paywall|regwall) /;

/** The class also marks the text behind the wall, for search engines. */
function isWall(element: Element, { share }: Scale): boolean {
  return (share(element) < 0.08 || isShort(element)) && isOffer(element);
}

/** A line of names, dates and buttons about the article. */
function isAboutArticle(element: Element, tokens: string, { share }: Scale): boolean {
  if (!isLine(tokens) || /^(?:article|main|section|body|h[1-6])$/.test(element.name)) return false;
  if (element.name === 'p') return LINE_PARAGRAPH.test(tokens);
  const text = tidy(textContent(element));
  if (text.length > LINE_LENGTH || share(element) >= 0.2) return false;
  const isSentence = text.length > 60 && /[.!?]["”’)\d]{0,4}$/.test(text);
  return !isSentence || !WEAK_LINE.test(LINE.exec(tokens)?.[0] ?? '');
}

const LINE_PARAGRAPH = / (?:byline|caption|credits?|creditos|crediti|bildnachweis|bildquelle|copyright|timestamp|wp caption text) /;

/** How much of an element's text stands in links. */
export function linkShare(element: Element): number {
  const links = getElementsByTagName('a', element, true).reduce((sum, link) => sum + tidy(textContent(link)).length, 0);
  return links / Math.max(1, tidy(textContent(element)).length);
}

/** Whether an element asks to sign in or to pay: it holds a button, a form, or a link to either. */
function isOffer(element: Element): boolean {
  const isAsking = (child: Element): boolean =>
    /^(?:button|form|input)$/.test(child.name) ||
    (child.name === 'a' &&
      /subscri|abo(?:nn|s?\b|\/)|login|signin|sign-in|register|account|offer|checkout|plus|premium/i.test(child.attribs['href'] ?? ''));
  return findOne(isAsking, element.children) !== null || tidy(textContent(element)).length < 120;
}

/** Up to what share of the text a word names furniture. */
function limitOf(element: Element, word: string, total: number): number {
  if (SOFT.test(word) && !BARRIER.test(word) && !isShort(element)) return 0.1;
  return HARD.test(word) && total > LONG_TEXT ? 0.7 : 0.35;
}

/** Of a long element only so much is read that it cannot be short. */
function isShort(element: Element): boolean {
  let ink = 0;
  const open: ChildNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isTag(node)) open.push(...node.children);
    else if (isText(node)) ink += inkOf(node.data, SHORT - ink);
    if (ink >= SHORT) return false;
  }
  return tidy(textContent(element)).length < SHORT;
}

const SHORT = 400;

/** How many of a text's characters no tidying takes away, up to what is enough. */
function inkOf(text: string, enough: number): number {
  let ink = 0;
  for (let at = 0; at < text.length && ink < enough; at += 1) if (!isEnd(text.charCodeAt(at))) ink += 1;
  return ink;
}

/** Whether an element is a quote set large beside the text, by its tokens. */
export function isPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(tokensOf(element));
}

const PICTURE =
  / (?:\w{0,12}(?:image|images|img|photo|photos|picture|pictures|foto|fotos|bild)|(?:image|img|photo|foto|bild)\w{0,10}|media|gallery|slide|slideshow|bildergalerie|figure) /;

/** A box of one or more pictures with their words: what a figure is where nothing is called so. */
function isPictureBox(element: Element): boolean {
  if (!/^(?:div|p|span|section|aside|li|a)$/.test(element.name) || !PICTURE.test(tokensOf(element))) return false;
  // A picture's words have no headings; a slide under one is a part of the text.
  if (isHeaded(element) || getElementsByTagName((name) => name === 'figure' || /^h[1-4]$/.test(name), element, true, 1).length > 0)
    return false;
  const pictures = getElementsByTagName('img', element, true, 8).length;
  return (
    pictures > 0 && tidy(textContent(element)).length < 350 * pictures && getElementsByTagName('p', element, true, 4).length <= pictures + 1
  );
}

/** A picture, a figure that shows something, or a box of pictures. */
export function isPicture(element: Element): boolean {
  if (/^(?:img|figure|picture)$/.test(element.name)) return !isTextFigure(element);
  return isPictureBox(element);
}

function isHeaded(element: Element): boolean {
  const before = prevElementSibling(element);
  return before !== null && /^h[2-4]$/.test(before.name) && getElementsByTagName('p', element, true, 1).length > 0;
}
