import { isTextBlock } from '../body/block.ts';
import { writtenDate } from '../text/dates.ts';
import type { Field, Rule } from './field.ts';

// "MEXICO CITY (AP) — ", "LONDON, 3 May (Reuters) - ", "Berlin (dpa) – ", "KYIV, Ukraine — "
const SHOUTED =
  /^(?:\([\p{L} ]{2,20}\)\s)?(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}.\d ]{2,30})?(?:\s?\([\p{L}\d/ ]{2,20}\))?)(?:(?<=\))\.)?(?:\s?[—–]|\s?-(?![\p{L}\d]))/u;
const BY_AGENCY =
  /^(\p{Lu}[\p{L}-]{2,25}(?:[/ ]\p{Lu}[\p{L}-]{2,25})?(?:,\s[\p{L}.\d ]{2,30}|\s\d[\p{L}.\d ]{2,30})?\s?\((?:AP|AFP|dpa|Reuters|APA|EFE|ANSA|Lusa|sda|KNA|epd|PTI|IANS|ANI|Xinhua|TASR|SITA|ČTK|PAP|MTI|Belga|ANP|STT|NTB|TT|Ritzau|UPI|Bernama|Kyodo)[\p{L}/ -]{0,20}\))(?:\.?\s?[—–-]|(?<=\d\s?\([A-Z]{2,5}\))\s(?=\p{Lu}))/u;
// "Tarn Hollow, 3 March — ", "NEW YORK, March 3, 2021 /PRNewswire/ -- ", "Halvik, den 3. März 2021 – "
const BY_DATE =
  /^(\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}(?:,\s\p{Lu}[\p{L}. ]{1,25})?,\s(?:(?:le|den|il|el|am)\s)?(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?)(?:,?\s(?:de\s)?(?:19|20)\d{2})?(?:\s?\/[\p{L} ]{3,25}\/|\s?\([\p{L} ]{2,25}\))?)\s?(?:--|[—–-])\s/u;
const OPENS_BEFORE_DATE = /^\p{Lu}[^\d]{2,60}\d{1,2}/u;
// Cheap to compile, unlike the two above; few paragraphs pass them.
const OPENS_SHOUTED = /^(?:\([\p{L} ]{2,20}\)\s)?\p{Lu}[\p{Lu}\p{M}.'’ -]{2}/u;
const OPENS_BEFORE_AGENCY = /^[^(]{3,100}\(\p{L}/u;

/** A place and a day, with or without its year. */
function dated(text: string): RegExpExecArray | undefined {
  const found = BY_DATE.exec(text);
  const line = found?.[1] ?? '';
  return found && (writtenDate(line) ?? writtenDate(`${line} 2000`)) !== undefined ? found : undefined;
}

function placeOf(text: string): string | undefined {
  const found =
    (OPENS_BEFORE_DATE.test(text) ? dated(text) : undefined) ??
    (OPENS_SHOUTED.test(text) ? SHOUTED.exec(text) : undefined) ??
    (OPENS_BEFORE_AGENCY.test(text) ? BY_AGENCY.exec(text) : undefined);
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
