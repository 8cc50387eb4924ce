import { listOf, own, isObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { isBio, namesProfession, namesWriter, opensWith } from '../text/bios.ts';
import { isRole, looksLikePerson, splitNames, withoutLead } from '../text/names.ts';
import { fold, toText } from '../text/spaces.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';
import { isAuthorHeading } from './lines.ts';

// "Jo Doe covers the coast": the words before the verb.
const NAME =
  /^((?:[^\s,;:!?()]{1,21}\s){2,4})(?:is|was|has|covers|writes|works|ist|schreibt|est|écrit|es|escribe|è|scrive|é|escreve|schrijft|werkt|är|er|skriver|jest|pisze|je)\s/;

/** What tells at the end of a text that a line is about who wrote it. */
export interface Closing {
  /** A paragraph that opens with the name that the page states, or is set apart and names a writer. */
  isBio(block: TextBlock): boolean;
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
      if (writers.some((name) => opensWith(text, name) && namesProfession(text))) return true;
      const name = NAME.exec(text)?.[1]?.trim();
      return name !== undefined && isSetApart(html) && looksLikePerson(name) && namesWriter(text);
    },
    isWriter: (text) => text.length < LONGEST_NAME && folded.has(fold(text)),
  };
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
    const isNamed = looksLikePerson(name) && opensWith(below.text, name) && namesProfession(below.text);
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

/** All of it in italics. */
function isSetApart(html: string): boolean {
  return html.startsWith('<em>') && html.endsWith('</em>') && html.indexOf('</em>') === html.length - '</em>'.length;
}

/** The people whom data and metas call the authors. */
function statedWriters(page: Page): string[] {
  const inData = page.jsonLd.articles.flatMap((node) =>
    listOf(own(node, 'author')).flatMap((value) => {
      const author = page.jsonLd.follow(value);
      return toText(isObject(author) ? own(author, 'name') : author) ?? [];
    }),
  );
  return [...new Set([...inData, ...page.metas('author')])].flatMap(splitNames).filter(looksLikePerson);
}
