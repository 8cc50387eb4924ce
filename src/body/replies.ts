import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { REPLIES, REPLY_TO } from '../text/reply-words.ts';
import { isEnd, tidy } from '../text/spaces.ts';

// What stands below every comment, whatever its system calls its classes.
const REPLY = new RegExp(`^(?:${anyOf(REPLIES)})(?: (?:${anyOf(REPLY_TO)})(?: [^.]{1,40})?|↓)?$`, 'iu');
const FIRST_LETTERS = new Set(
  anyOf(REPLIES)
    .split('|')
    .flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]),
);
const LONGEST = 80;
const FEWEST = 2;
const NEARLY_ALL = 0.8;
const MOST_COMMENT = 4;
// A form, a heading and its notes beside the comments.
const LITTLE = 200;
// Below less the answers are the page: a forum's thread.
const LEAST = 250;

/** The paragraph text that an element holds. */
type Paragraphs = (element: Element) => number;

/**
 * The room of the readers' comments: the lowest element around the links that say "Reply", with what little stands beside
 * it. Undefined where it holds the headline or the text above the first answer, or nothing of length stands outside.
 */
export function findReplies(page: Page, paragraphsIn: Paragraphs, all: number): Element | undefined {
  const { $ } = page;
  const links = $('*').toArray().filter(isTag).filter(saysReply);
  if (links.length < FEWEST) return undefined;
  const headings = $('h1').toArray();
  const mayHold = (room: Element): boolean =>
    !/^(?:html|body|main)$/.test(room.name) && all - paragraphsIn(room) >= LEAST && !headings.some((heading) => isInside(heading, room));
  let room = holderOf(links);
  if (!room || !mayHold(room) || holdsStory(room, links, paragraphsIn)) return undefined;
  for (let up = room.parent; up && isTag(up) && mayHold(up) && paragraphsIn(up) - paragraphsIn(room) < LITTLE; up = up.parent) room = up;
  return room;
}

/** Whether one of an element's own texts says so: of a page's many texts only short ones with the right first letter are read. */
function saysReply({ children }: Element): boolean {
  for (const child of children) if (isText(child) && child.data.length < LONGEST && isReply(child.data)) return true;
  return false;
}

function isReply(text: string): boolean {
  let at = 0;
  while (at < text.length && isEnd(text.charCodeAt(at))) at += 1;
  return FIRST_LETTERS.has(text.charAt(at)) && REPLY.test(tidy(text));
}

/** The lowest element that holds nearly all of the links: one may be of a form, or of another room. */
function holderOf(links: readonly Element[]): Element | undefined {
  const middle = links[Math.floor(links.length / 2)];
  let up: AnyNode | null = middle?.parent ?? null;
  while (up && !holdsMost(up, links)) up = up.parent;
  return up && isTag(up) ? up : undefined;
}

function holdsMost(holder: AnyNode, links: readonly Element[]): boolean {
  const [start, end] = [holder.startIndex ?? 0, holder.endIndex ?? 0];
  return links.filter(({ startIndex }) => (startIndex ?? 0) > start && (startIndex ?? 0) < end).length >= links.length * NEARLY_ALL;
}

/** Whether far more stands above the first answer in a room than a comment has: the text is in it, too. */
function holdsStory(room: Element, links: readonly Element[], paragraphsIn: Paragraphs): boolean {
  const first = links.find((link) => isInside(link, room));
  let above = 0;
  for (let at: Element | undefined = first; at && at !== room; at = at.parent && isTag(at.parent) ? at.parent : undefined)
    for (let before = at.previousSibling; before; before = before.previousSibling) if (isTag(before)) above += paragraphsIn(before);
  return above > LITTLE + (MOST_COMMENT * paragraphsIn(room)) / links.length;
}
