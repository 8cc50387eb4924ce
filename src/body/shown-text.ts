import type { Cheerio } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { SENTENCE_END } from './closing-credit.ts';

// "Image caption", "Visa mer": words for screen readers, icons and folds.
const SILENT =
  'script, style, noscript, button, svg, [class*="screen-reader" i], [class*="visually-hidden" i], [class*="visuallyhidden" i], [class*="sr-only" i]';

const BLOCK = /^(?:div|p|li|dt|dd|br|footer|section|h[1-6])$/;

/** Words at the end of a legend that a fold or a button says. */
export const MORE =
  /(?:\s?(?:vis(?:a)? mer|show more|read more|mehr anzeigen|expand|close|(?:hide|toggle|show) caption|enlarge (?:this )?image|buy (?:now|(?:this )?(?:photo|print|image)s?))){1,3}$/i;

/** What a reader sees of a text, with a space where a block, or an element behind a sentence, parts it; some elements left out. */
export function shownText(words: Cheerio<Element>, without: readonly Element[] = []): string {
  const unseen = new Set<AnyNode>([...words.find(SILENT), ...without]);
  const parts: string[] = [];
  const add = (node: AnyNode): void => {
    if (isText(node)) parts.push(node.data);
    if (!isTag(node) || unseen.has(node)) return;
    if (BLOCK.test(node.name) || SENTENCE_END.test(parts.at(-1) ?? '')) parts.push(' ');
    for (const child of node.children) add(child);
    if (BLOCK.test(node.name)) parts.push(' ');
  };
  for (const node of words) add(node);
  return parts.join('');
}

/** What a reader sees of a short line, without the words of a fold. */
export function shownLine(element: Element, { $ }: Page): string {
  return tidy(seen($(element))).replace(MORE, '');
}

function seen(line: Cheerio<Element>): string {
  const unseen = new Set<AnyNode>(line.find(SILENT));
  if (unseen.size === 0) return line.text();
  const parts: string[] = [];
  const add = (node: AnyNode): void => {
    if (isText(node)) parts.push(node.data);
    if (isTag(node) && !unseen.has(node)) node.children.forEach(add);
  };
  line.each((_, node) => add(node));
  return parts.join('');
}
