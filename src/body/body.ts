import type { Element } from 'domhandler';
import type { JsonObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { countWords } from '../text/spaces.ts';
import { isTextBlock, textOf, type Block } from './block.ts';
import { writeBlocks, type Written } from './blocks.ts';
import { trimEnds } from './ends.ts';
import { readFromData } from './from-data.ts';
import { layoutWords, type Scale } from './furniture.ts';
import { introductionOf } from './introduction.ts';
import type { Cut } from './left-out.ts';
import type { Teaser } from './links.ts';
import { nextPageOf } from './next-page.ts';
import type { Dom } from './readability.ts';
import { weigh } from './root.ts';
import { findUnstated, readStated, type Stated } from './stated.ts';
import { withoutTeaserPictures } from './teaser-pictures.ts';
import { chooseRoot, type Choice, type Way, type Weighed } from './ways.ts';

/** The body as found: its blocks, where they came from, and what was cut. */
export interface Body {
  readonly blocks: readonly Block[];
  /** The element that holds the article's text; undefined where none was found. */
  readonly root: Element | undefined;
  /** The way that found it, for `explain`: `markup div.entry-content`, `density …`, `readability …`. */
  readonly rule: string;
  /** From 0 (a guess) to 1 (several ways agree). */
  readonly confidence: number;
  /** Every way that was tried, the chosen one first. */
  readonly ways: readonly Way[];
  readonly cut: readonly Cut[];
  /** Links to other articles that stood in the text. */
  readonly teasers: readonly Teaser[];
  /** Where the text is of the data that scripts start from: the object that tells of the article. */
  readonly story?: JsonObject | undefined;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

/** Less than this many characters are hardly an article. */
const HARDLY = 250;

const NONE: Body = { blocks: [], root: undefined, rule: 'none', confidence: 0, ways: [], cut: [], teasers: [], issues: [] };

/** Finds the article's container in several ways, compares them, and writes its blocks; what is not of the text is cut, with the reason. */
export async function readBody(page: Page, dom: Dom = 'light'): Promise<Body> {
  const stated = readStated(page);
  const weighed = { page, weights: weigh(page), stated };
  const choice = await chooseRoot(weighed, dom);
  const body = choice ? writeBody(weighed, choice) : NONE;
  if (textOf(body.blocks).length >= HARDLY) return body;
  const data = readFromData(page, stated);
  return data && textOf(data.blocks).length > HARDLY ? { ...body, ...data, root: undefined, confidence: 0.5 } : body;
}

function writeBody({ page, weights, stated }: Weighed, { root, ways }: Choice): Body {
  const total = Math.max(1, weights.of(root.element));
  const share = (element: Element): number => weights.of(element) / total;
  const scale = { share, total, layout: layoutWords(root.element, share), replies: weights.replies };
  const written = writeWhole(page, root.element, scale);
  const trimmed = trimEnds(written, page);
  const unstated = stated ? findUnstated(trimmed.blocks, stated) : new Set<Block>();
  const blocks = withoutTeaserPictures(
    trimmed.blocks.filter((block) => !unstated.has(block)),
    page,
  );
  const unknown = [...unstated].filter(isTextBlock).map(({ text }) => ({ why: 'not in the page’s own data', text: text.slice(0, 200) }));
  return {
    blocks,
    root: root.element,
    rule: root.rule,
    confidence: root.confidence,
    ways,
    cut: [...written.cut, ...trimmed.cut, ...unknown],
    teasers: written.teasers,
    issues: issuesOf(page, blocks, stated),
  };
}

/** The container's blocks, and above them an introduction that stands outside: one paragraph only where the container opens with a subhead. */
function writeWhole(page: Page, root: Element, scale: Scale): Written {
  const written = writeBlocks([root], page, scale);
  const introduction = introductionOf(page, root, scale);
  const isMissed = introduction.length > 1 || (introduction.length === 1 && written.blocks.find(isTextBlock)?.kind === 'subhead');
  return isMissed ? writeBlocks([...introduction, root], page, scale) : written;
}

function issuesOf(page: Page, blocks: readonly Block[], stated: Stated | undefined): Body['issues'] {
  const issues: { code: string; message: string }[] = [];
  const words = stated ? countWords(textOf(blocks)) : 0;
  if (stated && words < stated.words * 0.6)
    issues.push({ code: 'text-incomplete', message: `the page's own data holds ${stated.words} words, the text ${words}` });
  const next = nextPageOf(page);
  if (next) issues.push({ code: 'more-pages', message: `the article goes on at ${next}` });
  return issues;
}
