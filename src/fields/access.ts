import type { Article } from '../article.ts';
import { textOf } from '../body/block.ts';
import type { Field, Rule } from './field.ts';
import { jsonLdValues } from './rules.ts';

type Access = Article['access'];

const stated: Rule<Access> = {
  name: 'article.isAccessibleForFree',
  source: 'json-ld',
  find: (evidence) =>
    jsonLdValues(evidence, 'isAccessibleForFree').map((value) => (/^(?:false|no|0)$/i.test(String(value)) ? 'paywalled' : 'open')),
};

const tier: Rule<Access> = {
  name: 'meta article:content_tier',
  source: 'meta',
  find: ({ page }) => page.metas('article:content_tier').map((value) => (/^free$/i.test(value) ? 'open' : 'paywalled')),
};

/** A paywall's box beside a text that is hardly more than a preview. */
const cut: Rule<Access> = {
  name: 'paywall box beside a short text',
  source: 'page',
  find: ({ page: { $ }, body }) =>
    textOf(body.blocks).length < 2500 &&
    $('[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="regwall" i]').length > 0
      ? ['paywalled']
      : [],
};

export const access: Field<Access> = {
  about: 'open: the page says so; paywalled: its data says so, or a cut text stands beside a paywall.',
  rules: [stated, tier, cut],
  accept: (candidate) => candidate,
};
