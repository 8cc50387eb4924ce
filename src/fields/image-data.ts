import type { Image } from '../article.ts';
import { bareCredit, splitCredit } from '../body/credit.ts';
import { isObject, listOf, own, type Json } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { countWords, readEntities, tidy, toText } from '../text/spaces.ts';
import { oncePerPage } from '../page/views.ts';
import { nameOf, webPageValues } from './rules.ts';

// Shorter ones without an end are what a search engine should read, not captions.
const SENTENCE = 6;

/** A picture known by its address only. */
export function fromUrl(url: string | undefined): Image[] {
  return url ? [{ url, alt: null, caption: null, credit: null, width: null, height: null }] : [];
}

/** A JSON-LD value as a picture: an address, or an ImageObject with what it says of caption and maker. */
function fromJsonLd(value: Json, page: Page): Image[] {
  const node = page.jsonLd.follow(value);
  if (!isObject(node)) return fromUrl(page.resolve(toText(node)));
  const url = page.resolve(toText(own(node, 'url')) ?? toText(own(node, 'contentUrl')));
  const size = (key: string): number | null => Number.parseInt(toText(own(node, key)) ?? '', 10) || null;
  const { caption, credit } = splitCredit(wordsOf(own(node, 'caption')));
  const makers = ['creditText', 'copyrightHolder', 'copyrightNotice', 'creator', 'author'].map((key) => namesOf(own(node, key), page));
  const stated = makers.find((maker) => maker !== '' && !/^https?:/.test(maker));
  const words = caption !== null && (countWords(caption) >= SENTENCE || /[.!?]["”’»]?$/.test(caption)) ? caption : null;
  return fromUrl(url).map((image) => ({
    ...image,
    caption: words,
    credit: stated ? bareCredit(stated) : credit,
    width: size('width'),
    height: size('height'),
  }));
}

/** Who made a picture: one name, or several of a list. */
function namesOf(value: Json | undefined, page: Page): string {
  return listOf(value)
    .flatMap((one) => nameOf(page.jsonLd.follow(one)) ?? [])
    .join(' / ');
}

/** A caption in data, often escaped once more or with markup. */
export function wordsOf(value: Json | undefined): string {
  return tidy(readEntities(toText(value) ?? '').replace(TAG, ' '));
}

const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

/** The pictures that the article's data names, then the page's own. */
export const statedImages = oncePerPage((page): readonly Image[] => {
  return [...page.jsonLd.articles.flatMap((node) => listOf(own(node, 'image'))), ...webPageValues(page, 'primaryImageOfPage')]
    .slice(0, 20)
    .flatMap((value) => fromJsonLd(value, page));
});

// Open Graph first (with the two names that stand for `og:image` itself), then Twitter's.
const SHARED = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'];

/** The addresses of what a page wants shown where it is shared. */
export function sharedImages(page: Page): string[] {
  return [...new Set(SHARED.flatMap((name) => page.metas(name)))];
}

// Microdata, Parse.ly, Sailthru, search engines.
const OTHERWISE = ['image', 'parsely-image-url', 'sailthru.image.full', 'thumbnail'];

/** The addresses of pictures told to services of other kinds. */
export function otherImages(page: Page): string[] {
  const linked = page.$('link[rel="image_src"]').attr('href') ?? '';
  const small = page.jsonLd.articles.flatMap((node) => listOf(own(node, 'thumbnailUrl'))).flatMap((url) => toText(url) ?? []);
  return [linked, ...OTHERWISE.flatMap((name) => page.metas(name)), ...small].filter((url) => url !== '');
}

/** Files that the page's data calls the picture of the article. */
export const knownFiles = oncePerPage(
  (page): ReadonlySet<string> => new Set([...sharedImages(page), ...statedImages(page).map(({ url }) => url)].map(fileOf)),
);

/** The file's name without what tells its size, for telling the same picture at two sizes. */
export function fileOf(url: string): string {
  const inner = /[?&](?:url|src|image)=(https?[^&?]{8,500})/.exec(url)?.[1];
  const path = (inner ? decode(inner) : url).split(/[?#]/)[0] ?? url;
  // "/resources/r/?i=752" names its picture in the query.
  const file = path.split('/').at(-1) || url.replace(SIZES, '');
  return file.replace(/[-_]\d{2,4}x\d{2,4}(?=\.)|-scaled(?=\.)/g, '').replace(/=[swh]\d{2,4}(?:-[\w-]{1,20})?$/, '');
}

// "&w=130&h=90", "&pl=300": how large a server is to make a picture.
const SIZES = /[?&](?:w|h|width|height|f[wh]|[lp]l|q|quality)=\d{0,5}(?=&|$)/g;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A picture with what other places say of the same file, where it says nothing itself; the places are asked in turn. */
export function completed(image: Image, ...places: readonly (() => readonly Image[])[]): Image {
  let { caption, credit } = image;
  for (const place of places) {
    if (caption !== null && credit !== null) break;
    const same = place().filter((other) => fileOf(other.url) === fileOf(image.url));
    caption ??= same.find((other) => other.caption !== null)?.caption ?? null;
    credit ??= same.find((other) => other.credit !== null)?.credit ?? null;
  }
  return { ...image, caption, credit };
}
