import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import type { Image } from '../article.ts';
import { fewBelow } from '../page/indexed.ts';
import type { Page } from '../page/page.ts';
import { countWords } from '../text/spaces.ts';
import { isTextBlock, type Block } from './block.ts';
import { leadsElsewhere } from './links.ts';
import { oncePerPage } from '../page/views.ts';

// What a link from a picture shows larger, and what scripts open.
const PICTURE = /^(?:#|javascript:)|\.(?:jpe?g|png|gif|webp)\b|gallery|slideshow|photo|image|foto|bild/i;

/** Whether a link only shows a picture larger. */
export const showsPicture = (href: string): boolean => PICTURE.test(href);

/** A headline's; a name of what is sold is shorter. */
const TITLE_WORDS = 5;
const LONGEST_TITLE = 400;

const titled = oncePerPage(() => new Map<readonly Block[], ReadonlySet<string>>());

interface Pictured {
  readonly image: Image;
  readonly element: Element | undefined;
}

/**
 * Whether a picture without words stands in a link to a page of this site that is linked by a title, too, outside the
 * text: of its teaser. What the text itself has under a linked title is shown there, as in a list of what is sold.
 */
export function isTeaserPicture({ image, element }: Pictured, blocks: readonly Block[], page: Page): boolean {
  if (!element || image.caption !== null || image.credit !== null) return false;
  const [around] = page.$(element).closest('a[href]').toArray().filter(isTag);
  const target = (around ?? fewBelow(element, 'a[href]', page).first)?.attribs['href'];
  return target !== undefined && !showsPicture(target) && titledElsewhere(blocks, page).has(target) && !/\S/.test(page.$(element).text());
}

/** A body's blocks without the pictures of teasers that were cut from it. */
export function withoutTeaserPictures(blocks: readonly Block[], page: Page): readonly Block[] {
  const kept = blocks.filter((block) => block.kind !== 'figure' || !isTeaserPicture(block, blocks, page));
  // The same list keeps what is known of it.
  return kept.length === blocks.length ? blocks : kept;
}

/** The addresses of other pages of this site that a title outside the text leads to. */
function titledElsewhere(blocks: readonly Block[], page: Page): ReadonlySet<string> {
  const known = titled(page);
  const made = known.get(blocks);
  if (made) return made;
  const written = new Set<AnyNode>(blocks.flatMap((block) => (isTextBlock(block) && block.element ? [block.element] : [])));
  const around = new Set<AnyNode>();
  for (const element of written) for (let up: AnyNode | null = element; up && !around.has(up); up = up.parent) around.add(up);
  const isTitle = (link: Element): boolean =>
    !around.has(link) &&
    countWords(page.$(link).text().slice(0, LONGEST_TITLE)) >= TITLE_WORDS &&
    leadsElsewhere(link.attribs['href'], page) &&
    !isBelow(link, written);
  const found = new Set(
    page
      .$('a[href]')
      .toArray()
      .filter(isTag)
      .filter(isTitle)
      .map(({ attribs }) => attribs['href'] ?? ''),
  );
  known.set(blocks, found);
  return found;
}

function isBelow(node: AnyNode, those: ReadonlySet<AnyNode>): boolean {
  for (let up: AnyNode | null = node; up; up = up.parent) if (those.has(up)) return true;
  return false;
}
