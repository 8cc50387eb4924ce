import { fold, tidy } from '../text/spaces.ts';
import type { Field } from './field.ts';
import { jsonLd, meta, microdata, select } from './rules.ts';

const DEK = [
  'standfirst',
  'dek',
  'subtitle',
  'subheadline',
  'sub-headline',
  'chapo',
  'vorspann',
  'article-summary',
  'article__summary',
  'lead-in',
  'deck',
  'strapline',
  'intro',
  'article-excerpt',
];

export const description: Field<string> = {
  about: 'The dek (standfirst) printed under the headline, else the page’s own summary.',
  rules: [
    select(DEK.map((name) => `[class*="${name}" i]`).join(', ')),
    microdata('alternativeHeadline'),
    meta('og:description', 'description', 'twitter:description', 'dc.description'),
    jsonLd('description'),
  ],
  accept: (candidate, { page, body }) => {
    if (body.blocks.some((block) => block.kind === 'subhead' && block.text === candidate)) return undefined;
    const text = tidy(candidate);
    return text.length > 20 && text.length < 1000 && fold(text) !== fold(page.$('h1').first().text()) ? text : undefined;
  },
};
