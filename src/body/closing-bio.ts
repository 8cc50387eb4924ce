import { listOf, own, isObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { isBio, namesProfession, namesWriter, opensWith } from '../text/bios.ts';
import { looksLikePerson, splitNames } from '../text/names.ts';
import { toText } from '../text/spaces.ts';
import type { TextBlock } from './block.ts';

// "Jo Doe covers the coast": the words before the verb.
const NAME = /^((?:[^\s,;:!?()]{1,21}\s){2,4})(?:is|was|has|covers|writes|works|ist|schreibt|est|écrit|es|escribe|è|scrive|är|er)\s/;

/** Whether a paragraph at the end of a text is about who wrote it: it opens with the name that the page states, or is set apart and names a writer. */
export function closingBio(page: Page): (block: TextBlock) => boolean {
  const writers = statedWriters(page);
  return ({ kind, text, html }) => {
    if (kind !== 'paragraph' || !isBio(text)) return false;
    if (writers.some((name) => opensWith(text, name) && namesProfession(text))) return true;
    const name = NAME.exec(text)?.[1]?.trim();
    return name !== undefined && isSetApart(html) && looksLikePerson(name) && namesWriter(text);
  };
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
  return [...inData, ...page.metas('author')].flatMap(splitNames).filter(looksLikePerson);
}
