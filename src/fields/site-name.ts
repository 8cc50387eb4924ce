import { fold, readEntities } from '../text/spaces.ts';
import type { Field } from './field.ts';
import { jsonLd, meta } from './rules.ts';

export const siteName: Field<string> = {
  about: 'The publication as it names itself.',
  rules: [
    meta('og:site_name'),
    jsonLd('publisher.name'),
    jsonLd('isPartOf.name'),
    meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher'),
  ],
  accept: (candidate, { page }) => {
    // Some pages fill in their title.
    const isTitle = candidate === page.metas('og:title')[0] && fold(page.$('h1').first().text()) === fold(candidate);
    return candidate.length <= 100 && !isTitle && !/^https?:/.test(candidate) ? readEntities(candidate).replace(/^@/, '') : undefined;
  },
};
