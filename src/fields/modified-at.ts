import { toIsoDate } from '../text/dates.ts';
import type { Field } from './field.ts';
import { jsonLd, meta, microdata } from './rules.ts';

export const modifiedAt: Field<string> = {
  about: 'When the article was last changed, as the page states it, even when equal to the first date.',
  rules: [
    jsonLd('dateModified'),
    meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'),
    microdata('dateModified'),
  ],
  accept: (candidate) => toIsoDate(candidate),
};
