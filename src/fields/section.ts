import { tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { isAboveHeadline } from './place.ts';
import { jsonLd, meta, microdata } from './rules.ts';

/** The label over the headline: a short link or text whose class calls it a kicker, section, category or tag. */
const kicker: Rule<string> = {
  name: 'label above h1',
  source: 'page',
  find: ({ page }) => {
    const { $ } = page;
    const h1 = $('h1').first();
    const scope = h1.parent().add(h1.parent().parent()).add(h1.closest('header'));
    return scope
      .find(
        '[class*="kicker" i], [class*="eyebrow" i], [class*="section" i], [class*="category" i], [class*="rubri" i], [class*="tag" i], [rel~="category"]',
      )
      .toArray()
      .filter(
        (element) =>
          isAboveHeadline(element, page) && $(element).closest('nav, aside, footer').length === 0 && $(element).find('h1, p').length === 0,
      )
      .map((element) => tidy($(element).text()));
  },
};

export const section: Field<string> = {
  about: 'The section label or kicker as printed, else what the page’s data says.',
  rules: [
    kicker,
    meta('article:section', 'parsely-section', 'section', 'cxenseparse:section'),
    jsonLd('articleSection'),
    microdata('articleSection'),
  ],
  accept: (candidate) => (candidate.length > 1 && candidate.length <= 60 ? candidate : undefined),
};
