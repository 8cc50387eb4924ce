import type { AnyNode } from 'domhandler';
import { isTag } from 'domhandler';
import type { Author } from '../article.ts';
import { EDGE } from '../text/names.ts';
import { looksLikePerson } from '../text/person.ts';
import { tidy } from '../text/spaces.ts';
import type { Evidence, Rule } from './field.ts';
import { isPerson, named, type Found } from './found-authors.ts';
import { kept } from './kept.ts';
import { isInTeaser, isOtherHand, isOutside } from './printed-bylines.ts';
import { lineOf, type PrintedLine } from './printed-text.ts';

/** Characters of a line that is hardly more than a name. */
export const LONGEST_NAME = 90;

/** The people of a printed line; its elements part them, unless a name runs over two. */
export function inLine({ element, text, parts }: PrintedLine): Author[] {
  const isList = isTag(element) && /^[uo]l$/.test(element.name);
  const [inParts = [], inText = []] = [isList ? parts.replaceAll(EDGE, '; ') : parts, text].map((line) =>
    named(line).filter(({ name }) => looksLikePerson(name)),
  );
  return inParts.length > 0 ? inParts : inText;
}

/** The people whom elements name, each with the address that a link of theirs leads to. */
export const linked = ({ page }: Evidence, elements: readonly AnyNode[]): Author[] => {
  const { $ } = page;
  return elements
    .filter((element) => !isOutside(page, element) && !isOtherHand(element) && !isInTeaser(page, { element, text: $(element).text() }))
    .slice(0, 8)
    .flatMap((element) => {
      const url = page.resolve($(element).attr('href')) ?? null;
      const line = lineOf(element, LONGEST_NAME);
      const inParts = named(tidy($(element).attr('content') ?? '') || (line?.parts ?? ''), url);
      const inText = named(line?.text ?? '', url);
      return inText.some(isPerson) && !inParts.some(({ name }) => inText.some((one) => one.name === name)) ? inText : inParts;
    });
};

/** The same of what a selector finds. */
export const links = (selector: string): Rule<Found> =>
  kept({
    name: `select ${selector}`,
    source: 'page',
    find: (evidence) => [linked(evidence, evidence.page.$(selector).toArray())],
  });
