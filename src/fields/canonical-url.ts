import type { Field } from './field.ts';
import { jsonLd, meta, selectAttribute } from './rules.ts';

export const canonicalUrl: Field<string> = {
  about: 'The address that the page calls its own.',
  rules: [selectAttribute('link[rel~="canonical"]', 'href'), meta('og:url'), jsonLd('mainEntityOfPage.@id'), jsonLd('url')],
  accept: (candidate, { page }) => page.resolve(candidate),
};
