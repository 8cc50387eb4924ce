import { textOf } from '../body/block.ts';
import { contradicts, languageOf } from '../text/language-of.ts';
import type { Evidence, Field, Rule } from './field.ts';
import { jsonLd, meta, selectAttribute } from './rules.ts';

/** What the small words of the text say, where the page says nothing or what cannot be. */
const byText: Rule<string> = {
  name: 'small words of the text',
  source: 'text',
  *find(evidence) {
    const tag = languageOf(textIn(evidence));
    if (tag !== undefined) yield tag;
  },
};

export const language: Field<string> = {
  about: 'The language of the text as a lower-case primary tag; the page is believed unless the text is plainly in another.',
  rules: [
    selectAttribute('html[lang]', 'lang'),
    selectAttribute('html', 'xml:lang'),
    jsonLd('inLanguage'),
    meta('og:locale', 'content-language', 'language', 'dc.language'),
    byText,
  ],
  accept: (candidate, evidence) => {
    const tag = /^([a-z]{2,3})(?:[-_]|$)/.exec(candidate.trim().toLowerCase())?.[1];
    return tag === undefined || contradicts(textIn(evidence), tag) ? undefined : tag;
  },
};

const MOST_BLOCKS = 200;

function textIn({ body: { blocks } }: Evidence): string {
  return textOf(blocks.length > MOST_BLOCKS ? blocks.slice(0, MOST_BLOCKS) : blocks);
}
