import type { Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { tokensOf } from './tokens.ts';

/** Elements that never hold an article's text. */
const SILENT = new Set(
  'script style noscript template nav footer form button select input textarea iframe object embed svg canvas video audio dialog menu label head link meta map'.split(
    ' ',
  ),
);

/** Whole words of class or id that name furniture whatever it holds (but see the guard in `cutReason`). */
const FURNITURE =
  / (?:ads?|adbox|advert|adverts|advertisement|advertising|sponsor|sponsored|promo|promos|promobox|newsletter|newsletters|nl signup|subscribe|subscription|sign up|signup|register|related|relatedlinks|related posts|recommend|recommended|recommendation|recommendations|recirc|recirculation|teaser|teasers|read more|readmore|more from|morefrom|also read|read also|more on|share|sharing|sharebar|share bar|social|socials|addthis|sharedaddy|comment|comments|disqus|respond|cookie|cookies|consent|gdpr|breadcrumb|breadcrumbs|menu|nav|navbar|navigation|sidebar|skip link|sr only|visually hidden|visuallyhidden|screen reader text|screenreader|hidden print|pagination|pager|popup|modal|overlay|lightbox|toolbar|most read|mostread|trending|popular|outbrain|taboola|jwplayer|video player|player|audio player|donate|donation|kg bookmark card|bookmark card|author box|authorbox|author bio|author card|about author|aboutauthor|post author|entry author|author info|author profile|taglist|tag list|tags|post tags|entry tags|topics|keywords|toc|table of contents|next post|previous post|post navigation|app promo|feedback|print only|twitter tweet|instagram media|tiktok embed|disclaimer|affiliate|factbox|fact box|infobox|info box|expandable box|hintergrundbox|faktenbox|wp block post excerpt|wp block query|post excerpt|manualteaser\w{0,20}|opinary|embed consent|external content|img description|image description|postmeta|\w{1,12}postmeta) /;

// Words that also name a room of the article itself: only a small one is furniture.
const SOFT =
  / (?:toc|table of contents|tags|topics|keywords|popular|trending|feedback|register|menu|overlay|affiliate|disclaimer|promo|sponsor|sponsored|read more|readmore|player|modal|subscribe|subscription|social|share|sharing) /;

// "sidebar-grid", "with-sidebar": a layout that has a sidebar, not the sidebar.
export const LAYOUT =
  / (?:(?:with|has|no|hide|left|right|sticky) sidebar|sidebar (?:grid|mode|layout|container|wrapper|page|content|enabled|active|left|right)) /;

/** Words that name furniture only on a short element: the line of names, dates and buttons about an article. */
const LINE =
  / (?:byline|author|authors|meta|date|dates|time|timestamp|published|updated|pubdate|posted|kicker|eyebrow|label|category|categories|reading|readtime|read time|caption|captions|figcaption|credit|credits|copyright|source|legend|wp caption text|image caption|copy link|info|views|badge|tag|topic|rating|follow|correction date) /;
const LINE_LENGTH = 260;

const PULL_QUOTE = / (?:pullquote|pull quote|pullquotes|wp block pullquote|blockquote pull|quote pull) /;

// A teaser set into the text: "Read also: …", in the languages that were met.
const TEASER =
  /^(?:\W{0,3})(?:read (?:also|more|next)|also read|see also|more:|related(?: articles?| stories| content)?\b|recommended|watch:|listen:|don't miss|must read|what to read next|lesen sie (?:auch|mehr)|lesen sie hier|mehr (?:zum thema|dazu)|auch interessant|lire aussi|à lire|a lire|lire également|voir aussi|leggi anche|lea también|lee también|leer más|te puede interesar|le puede interesar|leia (?:também|mais)|saiba mais|lees ook|lue myös|lue lisää|les også|læs også|läs (?:också|även|mer)|czytaj (?:też|także|również|więcej)|čtěte (?:také|více)|číst více|читайте (?:также|также:|також|ще)|ilgili haber|関連記事|관련기사|相关阅读)/iu;

// What sites ask of readers, printed as a paragraph of its own.
const APPEAL =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|reklama?|annonce|annons|article continues (?:below|after)|continue reading|story continues|sign up (?:for|to)|subscribe (?:to|now)|follow us|join our|get the latest|click here to|you can follow|share this|copy link|read more|show more|vis mer|loading|please enable javascript|this article (?:was )?originally|enjoying our|support (?:our|independent)|download our|listen to this article|view comments|post a comment|leave a (?:reply|comment)|all rights reserved|©|an dieser stelle finden sie (?:einen|externen|inhalt)|ich bin damit einverstanden, dass mir|sie können diesen inhalt|externer inhalt|follow (?:\S+ )?(?:us )?on (?:twitter|facebook|x|instagram)|our website is (?:the|your) (?:place|destination) for)/iu;

/** Why an element inside the article's container is not of the article; undefined where it may be. */
export function cutReason(element: Element, share: (element: Element) => number): string | undefined {
  const name = element.name;
  // ASP.NET wraps whole pages in one form.
  if (SILENT.has(name) && !(name === 'form' && share(element) > 0.4)) return `<${name}>`;
  if (name === 'figcaption') return 'caption';
  if (isHidden(element)) return 'hidden';
  const tokens = tokensOf(element);
  const found = FURNITURE.exec(tokens) ?? (name === 'aside' ? ['aside'] : null);
  const limit = found && SOFT.test(` ${found[0].trim()} `) && !isShort(element) ? 0.1 : 0.35;
  if (found && share(element) < limit && !LAYOUT.test(tokens)) return `class ${found[0].trim()}`;
  // The class also marks the text behind the wall, for search engines.
  if (/ (?:paywall|regwall) /.test(tokens) && (share(element) < 0.08 || isShort(element))) return 'class paywall';
  if (!LINE.test(tokens) || /^(?:article|main|section|body)$/.test(name)) return undefined;
  return tidy(textContent(element)).length <= LINE_LENGTH && share(element) < 0.2 && !/^(?:p|h[1-6])$/.test(name)
    ? 'line about the article'
    : lineParagraph(element, tokens);
}

function lineParagraph(element: Element, tokens: string): string | undefined {
  if (element.name !== 'p') return undefined;
  return / (?:byline|caption|credit|copyright|timestamp|wp caption text) /.test(tokens) ? 'line about the article' : undefined;
}

function isShort(element: Element): boolean {
  return tidy(textContent(element)).length < 400;
}

/** Text that a browser does not show. React streams its content hidden (`<div hidden id="S:1">`) and moves it later. */
export function isHidden(element: Element): boolean {
  const { hidden, style, id } = element.attribs;
  if (id !== undefined && /^S:[0-9a-f]+$/.test(id)) return false;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return style !== undefined && /display\s{0,5}:\s{0,5}none/i.test(style);
}

export function isPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(tokensOf(element));
}

const PICTURE = / (?:image|images|img|photo|photos|picture|foto|bild|media|gallery|slide|slideshow|bildergalerie|figure) /;

/** A box of one or more pictures with their words: what a figure is where nothing is called so. */
export function isPictureBox(element: Element): boolean {
  if (!/^(?:div|p|span|section|aside|li|a)$/.test(element.name) || !PICTURE.test(tokensOf(element))) return false;
  if (getElementsByTagName('figure', element, true, 1).length > 0) return false;
  const pictures = getElementsByTagName('img', element, true, 8).length;
  return (
    pictures > 0 && tidy(textContent(element)).length < 350 * pictures && getElementsByTagName('p', element, true, 4).length <= pictures + 1
  );
}

/** Why a written block is not of the article: a teaser, an appeal. `linked` is the share of its text inside links. */
export function blockReason(text: string, linked: number): string | undefined {
  if (text.length < 400 && TEASER.test(text) && (linked > 0.3 || text.length < 40 || /^[^.]{0,60}:/.test(text))) return 'teaser';
  if (text.length < 450 && APPEAL.test(text)) return 'appeal';
  if (linked > 0.9 && text.length < 200 && !/[.!?…。]["”’»)]{0,2}$/.test(text)) return 'link alone';
  return undefined;
}
