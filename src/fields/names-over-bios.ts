import { isTag } from 'domhandler';
import { tokensOf } from '../body/tokens.ts';
import { cleanBio, isBio, namesProfession, opensWith } from '../text/bios.ts';
import { looksLikePerson } from '../text/person.ts';
import { cardOf, isBioClass } from './author-card.ts';
import { headlineOf } from './headline-zone.ts';
import { oncePerPage } from '../page/views.ts';
import { isElsewhere } from './place.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

/** A name alone with a biography right below it, where the page has but one such pair. */
export const namesOverBios = oncePerPage((page): readonly string[] => {
  const blocks = textBlocks(page);
  const headline = headlineOf(page);
  const found = blocks.filter((block, index) => {
    if (block.text.length > LONGEST_LONE_NAME || !looksLikePerson(block.text) || isElsewhere(block.element)) return false;
    return blocks.slice(index + 1, index + 3).some((bio) => isBioOf(bio, block.text) && cardOf(block, bio, headline) !== undefined);
  });
  const names = [...new Set(found.map(({ text }) => text))];
  return names.length === 1 ? names : [];
});

const LONGEST_LONE_NAME = 40;

const AUTHOR_BIO = / (?:author|autor|auteur|writer|contributor)s? (?:bio|biography|desc|description) /;

/** Whether a text is called the author's biography, or opens with the name and a profession. */
function isBioOf({ element, text }: TextBlock, name: string): boolean {
  const around = element.parent && isTag(element.parent) ? tokensOf(element.parent) : '';
  return (
    isBioClass(tokensOf(element)) ||
    AUTHOR_BIO.test(around) ||
    (opensWith(text, name) && namesProfession(text) && isBio(cleanBio(text, name)))
  );
}
