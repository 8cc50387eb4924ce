import { isTextBlock } from '../body/block.ts';
import { isCorrection } from '../body/lines.ts';
import { tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';

const CORRECTION =
  /^\W{0,3}(?:corrections?|clarification|editor[’']s note|update|berichtigung|richtigstellung|korrektur|anmerkung der redaktion|rectificatif|erratum|note de la rédaction|corrección|rectificación|fe de err(?:ores|atas)|errata(?: corrige)?|correção|erramos|rettifica|correzione|correctie|rectificatie|rettelse|presisering(?:er)?|rättelse|oppdatering|korjaus|korjattu|oikaisu|sprostowanie|oprava|helyesbítés|διόρθωση|уточнення|виправлення|исправление|уточнение|düzeltme|訂正|更正|정정)(?:[\s,(][^:]{0,60})?\s?[:：]/iu;

/** Whether a text opens with a word for a correction and a colon, or with any word and one before such a sentence. */
function isLabelled(text: string): boolean {
  // The pattern is dear to compile, and most texts have no colon.
  const colon = text.slice(0, 120).search(/[:：]/);
  return colon > 0 && (CORRECTION.test(text) || (colon < LONGEST_LABEL && isCorrection(text.slice(colon + 1).trimStart())));
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
