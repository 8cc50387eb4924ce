import type { Image } from '../article.ts';
import { readEntities, tidy, toText } from '../text/spaces.ts';
import { isList, isObject, own, type Json, type JsonObject } from './json-ld.ts';
import type { Follow } from './references.ts';

const MAX_DEPTH = 6;
const URLS = [
  'url',
  'src',
  'source_url',
  'sourceUrl',
  'mediaItemUrl',
  'contentUrl',
  'originalUrl',
  'original_url',
  'href',
  'uri',
  'secure_url',
  'imageUrl',
  'image_url',
];
const INNER = [
  'asset',
  'image',
  'file',
  'media',
  'picture',
  'photo',
  'target',
  'data',
  'node',
  'attributes',
  'field_media_image',
  'uri',
  'original',
  'responsiveImage',
  'attrs',
  'src',
  'value',
  'model',
];
const CAPTIONS = ['caption', 'legend', 'captionText', 'caption_text', 'field_caption', 'field_media_caption', 'subtitle'];
const CREDITS = [
  'credit',
  'credits',
  'creditText',
  'creditLine',
  'credit_line',
  'copyright',
  'photographer',
  'attribution',
  'source',
  'byline',
  'field_credit',
  'field_media_credit',
  'field_photographer',
  'field_copyright',
];
const ALTS = ['alt', 'altText', 'alt_text', 'alternativeText', 'alternative_text'];
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)|\/(?:images?|img|media|photos?|resizer|uploads?)\//i;

/** The picture that a value is or leads to, as data tells of it: its address may be relative. */
export function pictureOf(value: Json | undefined, follow: Follow, depth = 0): Image | undefined {
  const node = follow(value);
  if (typeof node === 'string') return PICTURE.test(node) && !/\s|</.test(node) ? { ...NOTHING, url: node } : undefined;
  if (depth > MAX_DEPTH) return undefined;
  if (isList(node)) return pictureOf(node[0], follow, depth + 1);
  return isObject(node) ? pictureIn(node, follow, depth) : undefined;
}

function pictureIn(node: JsonObject, follow: Follow, depth: number): Image | undefined {
  const inner = INNER.map((key) => own(node, key)).find((one) => typeof one === 'object' && one !== null);
  const below = inner === undefined ? undefined : pictureOf(inner, follow, depth + 1);
  const url = urlOf(node) ?? below?.url ?? sanityFile(node);
  return url === undefined ? undefined : { ...said(node, below, follow), url };
}

const NOTHING = { alt: null, caption: null, credit: null, width: null, height: null };

function urlOf(node: JsonObject): string | undefined {
  // A page is no picture: what is embedded says its kind.
  if (/^(?:video|audio)/.test(toText(own(node, 'contentType') ?? own(node, 'mimeType')) ?? '')) return undefined;
  const url = URLS.map((key) => own(node, key)).find((value) => typeof value === 'string' && value !== '');
  return typeof url === 'string' ? url : undefined;
}

/** What an object says of its picture, else what the file below it says. */
function said(node: JsonObject, below: Image | undefined, follow: Follow): Omit<Image, 'url'> {
  const description = wordsOf(own(node, 'description'));
  const sentence = description !== null && /[.!?)]$/.test(description) ? description : null;
  const words = (keys: readonly string[]): string | null => wordsOf(keys.map((key) => own(node, key)).find(Boolean));
  const { alt, caption, credit, width, height } = below ?? NOTHING;
  const size = (key: string): number | null => Number.parseInt(toText(own(node, key) ?? inDetails(node, key)) ?? '', 10) || null;
  return {
    alt: words(ALTS) ?? alt,
    caption: words(CAPTIONS) ?? caption ?? sentence,
    credit: CREDITS.map((key) => makerOf(own(node, key), follow)).find(Boolean) ?? credit,
    width: size('width') ?? width,
    height: size('height') ?? height,
  };
}

function inDetails(node: JsonObject, key: string): Json | undefined {
  for (const path of [
    ['details', 'image'],
    ['metadata', 'dimensions'],
    ['mediaDetails'],
    ['media_details'],
    ['dimensions'],
    ['resourceMetadata'],
  ]) {
    let at: Json | undefined = node;
    for (const name of path) at = isObject(at) ? own(at, name) : undefined;
    if (isObject(at)) return own(at, key);
  }
  return undefined;
}

/** A text of data as a reader would see it: `"…"`, `{ "rendered": "<p>…</p>" }`, a rich text's words. */
export function wordsOf(value: Json | undefined): string | null {
  return wordsIn(value, 0, { left: MOST_WORDS });
}

function wordsIn(value: Json | undefined, depth: number, budget: { left: number }): string | null {
  budget.left -= 1;
  if (typeof value === 'string') return tidy(readEntities(value.slice(0, LONGEST).replace(TAG, ' '))) || null;
  if (depth > MAX_DEPTH || budget.left < 0 || value === undefined || value === null) return null;
  if (isList(value))
    return (
      tidy(
        value
          .slice(0, MOST)
          .flatMap((one) => wordsIn(one, depth + 1, budget) ?? [])
          .join(' '),
      ) || null
    );
  if (!isObject(value)) return null;
  for (const key of WORDS) {
    const words = wordsIn(own(value, key), depth + 1, budget);
    if (words !== null) return words;
  }
  return null;
}

const MOST_WORDS = 500;
const LONGEST = 20_000;
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;
const WORDS = [
  'basic',
  'rendered',
  'processed',
  'text',
  'plain',
  'value',
  'raw',
  'content',
  'children',
  'json',
  'root',
  'document',
  'en',
  'default',
];
const MOST = 50;

/** `{ "_ref": "image-9f86-2000x1333-jpg" }`: an address that only a project's name completes. */
function sanityFile(node: JsonObject): string | undefined {
  const asset = own(node, 'asset');
  const ref = own(isObject(asset) ? asset : node, '_ref');
  return typeof ref === 'string' && ref.startsWith(UNRESOLVED) ? ref : undefined;
}

const UNRESOLVED = 'image-';

/** Whether data does not tell where a picture stands. */
export function isUnresolved({ url }: Image): boolean {
  return url.startsWith(UNRESOLVED);
}

/** "Jo Doe", ["Jo Doe"], { name: "Jo Doe" }, { by: [{ name: "Jo Doe" }], affiliation: [{ name: "Reuters" }] } */
function makerOf(value: Json | undefined, follow: Follow, depth = 0): string | null {
  const node = follow(value);
  if (depth > MAX_DEPTH) return null;
  if (isList(node)) {
    const names = node.slice(0, MOST_MAKERS).flatMap((one) => makerOf(one, follow, depth + 1) ?? []);
    return names.join(' / ') || null;
  }
  if (!isObject(node)) return wordsOf(node);
  const name = wordsOf(['name', 'title', 'byline', 'text', 'rendered'].map((key) => own(node, key)).find(Boolean));
  if (name !== null) return name;
  const parts = ['by', 'affiliation'].flatMap((key) => makerOf(own(node, key), follow, depth + 1) ?? []);
  return parts.join(' / ') || null;
}

const MOST_MAKERS = 4;
