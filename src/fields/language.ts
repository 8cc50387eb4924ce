import type { Field } from './field.ts';
import { jsonLd, meta, selectAttribute } from './rules.ts';

export const language: Field<string> = {
  about: 'The language of the text as a lower-case primary tag.',
  rules: [
    selectAttribute('html[lang]', 'lang'),
    selectAttribute('html', 'xml:lang'),
    jsonLd('inLanguage'),
    meta('og:locale', 'content-language', 'language', 'dc.language'),
  ],
  accept: (candidate) => /^([a-z]{2,3})(?:[-_]|$)/.exec(candidate.trim().toLowerCase())?.[1],
};
