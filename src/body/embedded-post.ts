import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { findOne, getElementsByTagName, textContent } from 'domutils';
import { tidy } from '../text/spaces.ts';
import { tokensOf } from './tokens.ts';

/** A post of a social network as its embed code prints it before a script takes over. */
export interface EmbeddedPost {
  /** The paragraphs of what was written. */
  readonly words: readonly Element[];
  /** Who wrote it and when: "— Jane Roe (@janeroe) March 3, 2026". */
  readonly line: string;
}

// X, Bluesky, Mastodon, Truth Social, Instagram, Facebook, Threads, TikTok (their embed codes, 2026).
const POST =
  / (?:twitter (?:tweet|video)|bluesky embed|mastodon embed|truthsocial embed|instagram media|fb xfbml parse ignore|text post media|tiktok embed) /;
/** What a post's line ends with, or begins: its account's handle, or who posted it. */
const HANDLE = /\(@[^()\s]{1,80}\)|^[—–-]\s?\p{Lu}/u;
const MEDIA = /^(?:pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/|\[image or embed\])/i;
const LONGEST_LINE = 200;

/** Whether an element is the quoted post of a network that its script would replace. */
export function isPost(element: Element): boolean {
  return element.name === 'blockquote' && POST.test(tokensOf(element));
}

/** The posts in a box that was made for them. */
export function postsIn(element: Element): readonly Element[] {
  return / (?:social|embed|embeds|twitter|tweet|bluesky|mastodon|instagram|facebook) /.test(tokensOf(element))
    ? getElementsByTagName('blockquote', element, true, 20).filter(isPost)
    : [];
}

/** What a post says and who says it; undefined where the embed code prints no words ("View this post on …"). */
export function readPost(element: Element): EmbeddedPost | undefined {
  const paragraphs = getElementsByTagName('p', element, true, 40);
  const last = paragraphs.at(-1);
  if (!last) return undefined;
  const isLine = HANDLE.test(tidy(textContent(last)));
  const words = (isLine ? paragraphs.slice(0, -1) : paragraphs).filter((paragraph) => wordsOf(paragraph) !== '');
  const line = isLine ? tidy(textContent(last)) : tidy(behind(last, element));
  return words.length > 0 && line !== '' && line.length < LONGEST_LINE ? { words, line } : undefined;
}

/** Whether a node only points at a picture or a page that the post carries. */
export function isMediaLink(node: ChildNode): boolean {
  return isTag(node) && node.name === 'a' && MEDIA.test(tidy(textContent(node)));
}

/** The words of a paragraph that are not links to what the post carries. */
function wordsOf(paragraph: Element): string {
  const isMedia = findOne(isMediaLink, paragraph.children) !== null;
  const text = tidy(textContent(paragraph));
  return isMedia && MEDIA.test(text) ? '' : text;
}

/** What stands behind an element in its ancestor. */
function behind(element: Element, root: Element): string {
  const parts: string[] = [];
  for (let node: Element = element; node !== root;) {
    for (let next = node.next; next; next = next.next) if (isText(next) || isTag(next)) parts.push(textContent(next));
    if (!node.parent || !isTag(node.parent)) break;
    node = node.parent;
  }
  return parts.join('');
}
