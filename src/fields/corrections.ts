import { isTextBlock } from '../body/block.ts';
import { isCorrection } from '../body/lines.ts';
import { tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';

const CORRECTION =
  /^\W{0,3}(?:corrections?|clarification|editor[’']s note|update|berichtigung|korrektur|anmerkung der redaktion|rectificatif|note de la rédaction|corrección|fe de errores|rettelse|rättelse|oppdatering|correzione|уточнення|исправление|düzeltme|訂正)(?:\s[^:]{0,60})?:/iu;

/** Whether a text opens with a word for a correction and a colon; the pattern is dear to compile, most texts have no colon. */
function isLabelled(text: string): boolean {
  return text.slice(0, 120).includes(':') && CORRECTION.test(text);
}

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
