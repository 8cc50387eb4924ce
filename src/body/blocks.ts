import type { AnyNode, ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { isTextBlock, ListItem, Prose, type Block, type TextBlock } from './block.ts';
import { splitAtBreaks, tidyLines, trimHtml } from './broken-lines.ts';
import { findCards } from './cards.ts';
import { BODY, contextIn, type Context } from './context.ts';
import { isMediaLink, isPost, postsIn, readPost } from './embedded-post.ts';
import { readFigure } from './figure.ts';
import { cutReason, HEADLINE_HEADER, isPicture, isPullQuote, type Scale } from './furniture.ts';
import { isContentsList, leadsElsewhere, isLinkCard, isReference, lineReason, type Teaser } from './links.ts';
import { MenuHeads } from './menu-heads.ts';
import { isPanelHead } from './hidden.ts';
import { isInline } from './inline-elements.ts';
import { linkShare, writeInline } from './inline-html.ts';
import { LeftOut, type Cut } from './left-out.ts';
import { pullQuote, settlePullQuotes } from './pull-quotes.ts';
import { dropRepeats, settle, withoutOpenSubheads } from './repeats.ts';
import { isQuoteCaption } from './quote-source.ts';
import { isSlide } from './slides.ts';
import { signUpBoxes } from './sign-up.ts';
import { isSponsorLabel, restOfBox } from './sponsored.ts';
import { isLayout, rowsOf, writeRow } from './tables.ts';
import { wordsBelow } from './words-below.ts';

/** Blocks as written, before what stands at their ends is cut. */
export interface Written {
  readonly blocks: readonly Block[];
  readonly cut: readonly Cut[];
  readonly teasers: readonly Teaser[];
  /** Headings over menus and cards that were cut. */
  readonly overMenus: ReadonlySet<Block>;
}

/** A line left out: the share of it in links, where the first leads and what it says, its element. */
interface LeftLine extends Record<'to' | 'link', string | undefined> {
  readonly share: number;
  readonly element: Element;
}

const LONG_CAPTION = 150;

/** Writes what stands below the given elements as blocks, furniture left out. */
export function writeBlocks(roots: readonly Element[], page: Page, scale: Scale): Written {
  const writer = new Writer(page, scale);
  for (const root of roots) writer.walk(root, BODY);
  const { kept, repeated } = dropRepeats(settlePullQuotes(settle(writer.blocks)));
  const cards = findCards(kept, {
    isLinkedHead: (block) => writer.linkedHeads.has(block),
    isAnnounced: (block) => writer.heads.announced.has(block),
  });
  const note = (why: string, { text }: TextBlock): Cut => ({ why, text: text.slice(0, 200) });
  return {
    blocks: withoutOpenSubheads(kept.filter((block) => !cards.has(block))),
    cut: [
      ...writer.leftOut.cut,
      ...repeated.map((block) => note('printed before', block)),
      ...[...cards].filter(isTextBlock).map((block) => note('card of another article', block)),
    ],
    teasers: [
      ...writer.leftOut.teasers,
      ...[...writer.linkedHeads].flatMap(([block, url]) => (cards.has(block) && isTextBlock(block) ? [{ title: block.text, url }] : [])),
    ],
    overMenus: writer.heads.found,
  };
}

class Writer {
  readonly blocks: Block[] = [];
  readonly leftOut: LeftOut;
  /** Subheads that are links to other pages of the site. */
  readonly linkedHeads = new Map<Block, string>();
  readonly heads = new MenuHeads(this.blocks);
  /** How much was cut when the latest subhead was written. */
  private cutBefore = 0;
  /** What was told from another place not to be of the text: the words below a picture, what stands under "Sponsored". */
  private readonly left = new Map<AnyNode, string>();
  private readonly signUps: ReadonlySet<Element>;
  readonly page: Page;
  readonly scale: Scale;

  constructor(page: Page, scale: Scale) {
    this.page = page;
    this.leftOut = new LeftOut(page);
    this.scale = scale;
    this.signUps = signUpBoxes(page);
  }

  walk(parent: Element, context: Context): void {
    let run: ChildNode[] = [];
    const flush = (): void => {
      if (run.length > 0) this.write(run, parent, context);
      run = [];
    };
    for (const node of parent.children) {
      if (isText(node) || (isTag(node) && isInline(node))) run.push(node);
      else if (isTag(node)) {
        flush();
        this.visit(node, context);
      }
    }
    flush();
  }

  private visit(element: Element, context: Context): void {
    const left = this.left.get(element);
    if (left !== undefined) return this.leftOut.note(left, textContent(element));
    if (isPullQuote(element)) return this.pullQuote(element);
    if (isPicture(element)) return this.figure(element);
    if (element.name === 'button' && isPanelHead(element, context.kind === 'subhead'))
      return this.walk(element, { ...BODY, kind: 'subhead', level: 3 });
    if (isPost(element)) return this.post(element);
    const why = this.reason(element);
    if (why) return this.leaveOut(element, why);
    if (isLinkCard(element)) return this.linkCard(element);
    this.enter(element, context);
  }

  private reason(element: Element): string | undefined {
    return this.signUps.has(element) && this.scale.share(element) < 0.4 ? 'sign-up form' : cutReason(element, this.scale);
  }

  /** Writes an element of the text as what its name says. */
  private enter(element: Element, context: Context): void {
    if (element.name === 'ul' || element.name === 'ol') return this.list(element, element.name === 'ol');
    if (element.name === 'table') return this.table(element, context);
    this.heads.inBox(() => this.walk(element, contextIn(element, context)));
  }

  private leaveOut(element: Element, why: string): void {
    for (const post of postsIn(element)) this.post(post);
    if (why === HEADLINE_HEADER) for (const picture of getElementsByTagName('figure', element, true, 10)) this.figure(picture);
    this.leftOut.note(why, textContent(element));
  }

  private linkCard(element: Element): void {
    const [title] = getElementsByTagName((name) => /^(?:h[1-6]|p)$/.test(name), element, true, 1);
    this.leftOut.addTeaser(textContent(title ?? element), element.attribs['href']);
    this.heads.noteList();
    this.leftOut.note('card of another article', textContent(element));
  }

  private figure(element: Element): void {
    if (isSlide(element)) return this.walk(element, BODY);
    const image = readFigure(element, this.page);
    if (image) this.blocks.push({ kind: 'figure', image, element });
    if (image) this.takeLegend(element, image.caption);
    if (element.name !== 'figure') return;
    const prose = getElementsByTagName('p', element, true, 20).filter((paragraph) => textContent(paragraph).length > LONG_CAPTION);
    // A figure never closed holds the rest of the text.
    if (prose.length > 1) return this.walk(element, BODY);
    const held = getElementsByTagName((name) => name === 'table' || name === 'blockquote', element, true, 20);
    for (const one of held) if (!held.some((other) => other !== one && isInside(one, other))) this.visit(one, BODY);
    const source = image ? undefined : getElementsByTagName('figcaption', element, true, 1).find(isQuoteCaption);
    if (source) this.walk(source, { ...BODY, kind: 'block-quote' });
  }

  /** The lines below a picture that are its words are not of the text. */
  private takeLegend(picture: Element, caption: string | null): void {
    const below = wordsBelow(picture);
    if (!below || (below.caption !== null && below.caption !== caption)) return;
    this.left.set(below.element, 'caption');
    if (below.creditLine) this.left.set(below.creditLine, 'caption');
  }

  private pullQuote(element: Element): void {
    const quote = pullQuote(element, this.page);
    if (quote.text) this.blocks.push(quote);
  }

  /** What a post says and the line that names its account; the pictures and pages that it carries are left out. */
  private post(element: Element): void {
    const post = readPost(element);
    if (!post) return this.leftOut.note('embedded post without words', textContent(element));
    for (const paragraph of post.words) {
      const { text, html } = writeInline(paragraph.children, this.page, isMediaLink);
      this.blocks.push({ kind: 'block-quote', text: tidyLines(text), html: trimHtml(html), element });
    }
    this.blocks.push({ kind: 'block-quote', text: post.line, html: escapeHtml(post.line), element });
  }

  /** A list of links is a menu of teasers, not a list of the story. */
  private list(element: Element, ordered: boolean): void {
    const text = tidy(textContent(element));
    const inline = writeInline([element], this.page, () => false);
    const items = element.children.filter((child) => isTag(child) && child.name === 'li').length;
    const isLinked = text !== '' && inline.linked / text.length > 0.75 && items > 0;
    const isMenu = isLinked && (text.length / items < 140 || isContentsList(element));
    if (isMenu && !isReference(element, this.page)) {
      for (const link of getElementsByTagName('a', element, true, 20)) this.leftOut.addTeaser(textContent(link), link.attribs['href']);
      this.heads.noteList();
      return this.leftOut.note('list of links', text);
    }
    this.walk(element, { ...BODY, kind: 'list-item', ordered });
  }

  private table(element: Element, context: Context): void {
    const rows = rowsOf(element, this.page);
    if (!isLayout(element, rows, this.page)) return void this.blocks.push(...rows.flatMap((row) => writeRow(row, this.page) ?? []));
    for (const cell of rows.flatMap(({ cells }) => cells)) this.walkCell(cell, element, context);
  }

  private walkCell(cell: Element, table: Element, context: Context): void {
    // A cell of an inner table is met when that table is visited.
    if (this.page.$(cell).closest('table').get(0) === table) this.walk(cell, context);
  }

  private write(nodes: readonly ChildNode[], element: Element, context: Context): void {
    const left = nodes.find((node) => this.left.has(node));
    if (left) return this.leftOut.note(this.left.get(left) ?? '', textContent(left));
    for (const part of splitAtBreaks(nodes)) this.writePart(part, element, context);
  }

  private writePart(nodes: readonly ChildNode[], element: Element, context: Context): void {
    // Colours of code bear class names of their own: a comment in it is no reader's.
    const isCut = (node: ChildNode): boolean =>
      element.name !== 'pre' && isTag(node) && node.name !== 'a' && node.name !== 'button' && this.isCut(node);
    const { text, html, linked, href, link } = writeInline(nodes, this.page, isCut);
    const parts = text
      .split(/\n(?:[ \u00a0]{0,50}\n)+/)
      .map(tidyLines)
      .filter(Boolean);
    const share = context.href === undefined ? linkShare(linked, text) : 1;
    const to = context.href ?? href;
    for (const part of parts) {
      const why = lineReason(part, { share, to, kind: context.kind });
      if (why) this.leaveLine(part, why, { share, to, link, element });
      else this.push(part, parts.length === 1 ? trimHtml(html) : escapeHtml(part).replaceAll('\n', '<br>'), element, context);
    }
    if (share > 0.9) this.noteLinkedHead(to);
  }

  private leaveLine(line: string, why: string, { share, to, link, element }: LeftLine): void {
    if (why === 'teaser' && share < 0.3) this.heads.announce();
    if (why === 'teaser' || why === 'link alone') {
      this.leftOut.addTeaser(link ?? line, to);
      this.heads.noteLink();
    }
    if (isSponsorLabel(line)) for (const node of restOfBox(element)) this.left.set(node, 'sponsored');
    this.leftOut.note(why, line);
  }

  private noteLinkedHead(to: string | undefined): void {
    const last = this.blocks.at(-1);
    if (last?.kind !== 'subhead' || !leadsElsewhere(to, this.page)) return;
    this.linkedHeads.set(last, this.page.resolve(to) ?? '');
    this.heads.noteCard(last);
  }

  private isCut(element: Element): boolean {
    const why = cutReason(element, this.scale);
    return why !== undefined && why !== 'line about the article';
  }

  private push(text: string, html: string, element: Element, { kind, level, ordered }: Context): void {
    if (kind === 'subhead') this.pushSubhead({ kind, level, text: tidy(text), html, element });
    else if (kind === 'list-item') this.blocks.push(new ListItem(ordered, text, html, element));
    else this.blocks.push(new Prose(kind, text, html, element));
  }

  /** A subhead right after another that lost what stood below it takes its place. */
  private pushSubhead(subhead: Extract<Block, { kind: 'subhead' }>): void {
    const last = this.blocks.at(-1);
    if (last?.kind === 'subhead' && subhead.level <= last.level && this.leftOut.cut.length > this.cutBefore) this.blocks.pop();
    this.cutBefore = this.leftOut.cut.length;
    this.blocks.push(subhead);
  }
}
