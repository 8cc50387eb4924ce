import { isTextBlock } from '../body/block.ts';
import type { Field, Rule } from './field.ts';

// "MEXICO CITY (AP) — ", "LONDON, 3 May (Reuters) - ", "Berlin (dpa) – ", "KYIV, Ukraine — "
const SHOUTED =
  /^(?:\([\p{L} ]{2,20}\)\s)?(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}.\d ]{2,30})?(?:\s?\([\p{L}\d/ ]{2,20}\))?)(?:(?<=\))\.)?(?:\s?[—–]|\s?-(?![\p{L}\d]))/u;
const BY_AGENCY =
  /^(\p{Lu}[\p{L}-]{2,25}(?:[/ ]\p{Lu}[\p{L}-]{2,25})?(?:,\s[\p{L}.\d ]{2,30}|\s\d[\p{L}.\d ]{2,30})?\s?\((?:AP|AFP|dpa|Reuters|APA|EFE|ANSA|Lusa|sda|KNA|epd|PTI|IANS|ANI|Xinhua|TASR|SITA|ČTK|PAP|MTI|Belga|ANP|STT|NTB|TT|Ritzau|UPI|Bernama|Kyodo)[\p{L}/ -]{0,20}\))(?:\.?\s?[—–-]|(?<=\d\s?\([A-Z]{2,5}\))\s(?=\p{Lu}))/u;
// Cheap to compile, unlike the two above; few paragraphs pass them.
const OPENS_SHOUTED = /^(?:\([\p{L} ]{2,20}\)\s)?\p{Lu}[\p{Lu}\p{M}.'’ -]{2}/u;
const OPENS_BEFORE_AGENCY = /^[^(]{3,100}\(\p{L}/u;

function placeOf(text: string): string | undefined {
  const found =
    (OPENS_SHOUTED.test(text) ? SHOUTED.exec(text) : undefined) ?? (OPENS_BEFORE_AGENCY.test(text) ? BY_AGENCY.exec(text) : undefined);
  return found?.[1]?.replace(/[\s-]{1,4}$/, '');
}

const firstParagraph: Rule<string> = {
  name: 'start of the first paragraph',
  source: 'text',
  find: ({ body }) =>
    body.blocks
      .filter(isTextBlock)
      .slice(0, 3)
      .flatMap(({ text }) => placeOf(text) ?? []),
};

export const dateline: Field<string> = {
  about: 'Place, and date or agency, at the start of the text.',
  rules: [firstParagraph],
  accept: (candidate) => candidate,
};
