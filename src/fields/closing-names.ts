import { isAuthorHeading } from '../body/headings.ts';
import { isTextBlock } from '../body/block.ts';
import { isBio, namesWriter, subjectOf } from '../text/bios.ts';
import { hasFirstName } from '../text/first-names.ts';
import { looksLikePerson } from '../text/person.ts';
import type { Evidence, Rule } from './field.ts';
import { bare, type Found } from './found-authors.ts';
import { namesOtherHand } from './printed-bylines.ts';
import { textBlocks } from './text-blocks.ts';

// "— Jo Doe"
const SIGNATURE = /^[—–]\s?(\p{Lu}[^.,;:!?]{4,38})$/u;
const REACH = 4;

/** Who is spoken of under "About the author", in the biography below the text, or signs its end behind a dash; where it is one person. */
export const CLOSING: Rule<Found> = {
  name: 'biography or signature below the text',
  source: 'page',
  find: (evidence) => {
    const names = new Set([...headed(evidence), ...cut(evidence), ...signed(evidence)]);
    return names.size === 1 ? [[...names].map((name) => bare(name))] : [];
  },
};

function namedIn(text: string): string[] {
  const name = isBio(text) ? subjectOf(text) : undefined;
  return name === undefined ? [] : [name];
}

function headed({ page }: Evidence): string[] {
  const blocks = textBlocks(page);
  return blocks.flatMap(({ text }, index) => {
    if (!isAuthorHeading(text) || namesOtherHand(text)) return [];
    return blocks
      .slice(index + 1, index + REACH)
      .flatMap((block) => namedIn(block.text))
      .slice(0, 1);
  });
}

/** A biography that was told from the text below it. */
function cut({ body }: Evidence): string[] {
  return body.cut.flatMap(({ why, text }) => (why === 'below the text' && namesWriter(text) ? namedIn(text) : []));
}

/** A signature under the last paragraph; one under a quote is of whoever said it. */
function signed({ body }: Evidence): string[] {
  const [last, before] = body.blocks.filter(isTextBlock).toReversed();
  const name = last?.kind === 'paragraph' ? SIGNATURE.exec(last.text)?.[1] : undefined;
  if (name === undefined || before?.kind !== 'paragraph' || /["”»]$/.test(before.text)) return [];
  return looksLikePerson(name) && hasFirstName(name) ? [name] : [];
}
