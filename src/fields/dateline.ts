import { isTextBlock } from '../body/block.ts';
import type { Field, Rule } from './field.ts';

// "MEXICO CITY (AP) — ", "LONDON, 3 May (Reuters) - ", "Berlin (dpa) – ", "KYIV, Ukraine — "
const DATELINE =
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}.\d ]{2,30})?(?:\s?\([\p{L}\d/ ]{2,20}\))?)|(?:\p{Lu}[\p{L}-]{2,25}(?:[/ ]\p{Lu}[\p{L}-]{2,25})?(?:,\s[\p{L}.\d ]{2,30})?\s?\((?:AP|AFP|dpa|Reuters|APA|EFE|ANSA|Lusa|sda|KNA|epd)[\p{L}/ -]{0,20}\)))\s?[—–-]/u;

const firstParagraph: Rule<string> = {
  name: 'start of the first paragraph',
  source: 'text',
  find: ({ body }) =>
    body.blocks
      .filter(isTextBlock)
      .slice(0, 2)
      .flatMap(({ text }) => DATELINE.exec(text)?.[1]?.trim() ?? []),
};

export const dateline: Field<string> = {
  about: 'Place, and date or agency, at the start of the text.',
  rules: [firstParagraph],
  accept: (candidate) => candidate,
};
