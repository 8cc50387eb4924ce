import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { nextElementSibling, prevElementSibling } from 'domutils';
import { listOf, own, isObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { anyOf } from '../text/any-of.ts';
import { IS, WRITES } from '../text/bio-words.ts';
import { isBio, namesProfession, namesWriter, opensWith, subjectOf } from '../text/bios.ts';
import { hasFirstName } from '../text/first-names.ts';
import { splitNames, withoutLead } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { isRole } from '../text/roles.ts';
import { fold, tidy, toText } from '../text/spaces.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';
import { writerBeforeAgency } from './agency-line.ts';
import { isBylineLine } from './byline-line.ts';
import { isAuthorHeading } from './headings.ts';

// "Jo writes about the coast": by the given name, in italics below the text.
const GIVEN = new RegExp(`^\\p{Lu}\\p{Ll}{1,15} (?:${anyOf(WRITES)}) `, 'u');

// "Jo is a reporter": the verb right behind the given name.
const SAYS = new RegExp(`^\\S{2,16} (?:${anyOf(IS)}|${anyOf(WRITES)}) `);

/** What tells at the end of a text that a line is about who wrote it. */
export interface Closing {
  /** A paragraph that opens with the name that the page states, or is set apart and names a writer. */
  isBio(block: TextBlock): boolean;
  /** The byline once more, below the text: "Jo Doe, with agencies". */
  isByline(text: string): boolean;
  /** A line that is a stated writer's name. */
  isWriter(text: string): boolean;
}

/** Reads the page's statements of its writers. */
export function closingOf(page: Page): Closing {
  const writers = statedWriters(page);
  const folded = new Set(writers.map(fold));
  return {
    isBio: ({ kind, text, html }) => {
      if (kind !== 'paragraph' || !isBio(text)) return false;
      return writers.some((name) => opensWith(text, name) && namesProfession(text)) || (isSetApart(html) && isOfWriter(text, writers));
    },
    isByline: (text) => {
      const writer = writerBeforeAgency(text);
      return writer !== undefined && (writer === '' || folded.has(fold(writer)) || isPrintedTwice(writer, page));
    },
    isWriter: (text) => text.length < LONGEST_NAME && folded.has(fold(text)),
  };
}

/** Whether a page prints a name elsewhere, too: what names the writer only once is kept. */
function isPrintedTwice(name: string, { $ }: Page): boolean {
  const text = tidy($('body').text());
  return text.indexOf(name) !== text.lastIndexOf(name);
}

const LONGEST_NAME = 60;
const ROOM = 3;
const ROOM_OF_BOX = 5;

/** Where a writer's name stands alone over the last lines, or any name over a line on that person; -1 where none does. */
export function nameOverBio(blocks: readonly Block[], { isWriter }: Closing): number {
  const labelled = labelledBox(blocks);
  if (labelled >= 0) return labelled;
  const from = Math.max(1, blocks.length - ROOM);
  const at = blocks.slice(from).findIndex((block, index) => {
    const below = blocks[from + index + 1];
    if (!below || below.kind !== 'paragraph' || (block.kind !== 'paragraph' && block.kind !== 'subhead')) return false;
    const name = withoutLead(block.text);
    const [given = name] = name.split(' ');
    const isOfName = opensWith(below.text, name) || (hasFirstName(name) && below.text.startsWith(`${given} `) && SAYS.test(below.text));
    const isNamed = looksLikePerson(name) && isOfName && namesProfession(below.text);
    return isNamed || isWriter(name);
  });
  return at < 0 ? -1 : from + at;
}

/** Where "Written by" stands alone over the last lines, with a name or a biography right below; -1 where it does not. */
function labelledBox(blocks: readonly Block[]): number {
  const from = Math.max(1, blocks.length - ROOM_OF_BOX);
  const at = blocks.slice(from).findIndex((block, index) => {
    const below = blocks[from + index + 1];
    if (!below || !isTextBlock(below) || !isTextBlock(block) || !isAuthorHeading(block.text)) return false;
    return looksLikePerson(below.text) || isRole(below.text) || namesWriter(below.text);
  });
  return at < 0 ? -1 : from + at;
}

/** Whether italics below a text are on a stated writer, on one by the given name, or on anybody who writes. */
function isOfWriter(text: string, writers: readonly string[]): boolean {
  if (writers.some((name) => isAtStart(text, name)) || (GIVEN.test(text) && hasFirstName(text))) return true;
  return subjectOf(text) !== undefined && namesWriter(text);
}

/** A name at the start, perhaps behind an article: "Η Μαρία Νικολάου …". */
function isAtStart(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at === 0 || (at > 0 && at <= LONGEST_ARTICLE && text.charAt(at - 1) === ' ');
}

const LONGEST_ARTICLE = 4;

/** All of it in italics. */
function isSetApart(html: string): boolean {
  return html.startsWith('<em>') && html.endsWith('</em>') && html.indexOf('</em>') === html.length - '</em>'.length;
}

/** Short lines in and right below the box of the headline that open with "By". */
function headLines(page: Page): string[] {
  const [headline] = page.$('h1').toArray();
  return (headline ? linesBeside(headline) : []).map((element) => tidy(page.$(element).text().slice(0, LONGEST_LINE))).filter(isBylineLine);
}

/** The nearest elements beside the headline, those behind it with their children, and the one below their box; few, however many there are. */
function linesBeside(headline: Element): Element[] {
  const near: Element[] = [];
  for (let at = prevElementSibling(headline); at && near.length < MOST_BEFORE; at = prevElementSibling(at)) near.unshift(at);
  for (let at = nextElementSibling(headline); at && near.length < MOST_LINES; at = nextElementSibling(at))
    near.push(at, ...at.children.slice(0, MOST_LINES).filter(isTag));
  const box = headline.parent && isTag(headline.parent) ? nextElementSibling(headline.parent) : null;
  return [...near.slice(0, MOST_LINES), ...(box ? [box] : [])];
}

const MOST_LINES = 30;
const MOST_BEFORE = 5;
const LONGEST_LINE = 200;

/** The people whom data, metas and the line under the headline call the authors. */
function statedWriters(page: Page): string[] {
  const inData = page.jsonLd.articles.flatMap((node) =>
    listOf(own(node, 'author')).flatMap((value) => {
      const author = page.jsonLd.follow(value);
      return toText(isObject(author) ? own(author, 'name') : author) ?? [];
    }),
  );
  return [...new Set([...inData, ...page.metas('author'), ...headLines(page)])].flatMap(splitNames).filter(looksLikePerson);
}
