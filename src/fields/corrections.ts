import { isTextBlock } from '../body/block.ts';
import { isCorrection } from '../body/lines.ts';
import { endOfPhrase } from '../body/phrase-book.ts';
import { tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';

const endOfLabel = endOfPhrase('corrected');
// "Correction, May 3:", behind the word.
const COLON = /^(?:[\s,(][^:]{0,60})?\s?[:：]/u;

/** Whether a text opens with a word for a correction and a colon, or with any word and one before such a sentence. */
function isLabelled(text: string): boolean {
  const colon = text.slice(0, 120).search(/[:：]/);
  if (colon <= 0) return false;
  const end = endOfLabel(text);
  return (end > 0 && COLON.test(text.slice(end))) || (colon < LONGEST_LABEL && isCorrection(text.slice(colon + 1).trimStart()));
}

// "Hinweis: In einer früheren Version …"
const LONGEST_LABEL = 40;

const inText: Rule<readonly string[]> = {
  name: 'paragraph that opens as a correction',
  source: 'page',
  find: ({ page: { $ }, body }) => {
    const blocks = body.blocks.filter(isTextBlock).map(({ text }) => text);
    const boxes = $('[class*="correction" i], [class*="editors-note" i], [class*="editor-note" i]')
      .toArray()
      .map((element) => tidy($(element).text()));
    return [
      [
        ...new Set([
          ...blocks.filter((text) => isLabelled(text) || isCorrection(text)),
          ...boxes.filter((text) => text.length > 20 && text.length < 1500),
        ]),
      ],
    ];
  },
};

export const corrections: Field<readonly string[]> = {
  about: 'Printed corrections and editor’s notes.',
  rules: [inText],
  accept: (candidate) => (candidate.length > 0 ? candidate : undefined),
};
