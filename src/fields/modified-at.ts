import { toDate } from './date-evidence.ts';
import type { Field } from './field.ts';
import { jsonLd, meta, microdata } from './rules.ts';
import { saidModified } from './said-dates.ts';
import { TOLD_MODIFIED_AT } from './story.ts';

export const modifiedAt: Field<string> = {
  about: 'When the article was last changed, as the page states it, even when equal to the first date.',
  rules: [
    jsonLd('dateModified'),
    meta(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'date-modified',
      'modified-date',
      'last-modified',
      'dcterms.modified',
      'dc.date.modified',
    ),
    microdata('dateModified'),
    saidModified,
    TOLD_MODIFIED_AT,
  ],
  accept: (candidate, { page }) => toDate(candidate, page),
};
