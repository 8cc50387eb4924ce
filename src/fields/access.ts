import type { Article } from '../article.ts';
import { textOf } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { isEnciphered } from '../body/enciphered.ts';
import { isWallLine } from '../body/lines.ts';
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

const PREVIEW = 3500;
const BOXES = '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="regwall" i]';

/** A line that bars the rest, and a text that is hardly more than a preview or that the page's data holds more of. */
const barred: Rule<Access> = {
  name: 'line that bars the rest of the text',
  source: 'page',
  find: ({ body }) => {
    const isBarred = body.cut.some(({ why, text }) => why === 'paywall' || isWallLine(text));
    return isBarred && (isPreview(body, PREVIEW) || isIncomplete(body)) ? ['paywalled'] : [];
  },
};

/** A paywall's box beside such a text. */
const boxed: Rule<Access> = {
  name: 'paywall box beside a short text',
  source: 'page',
  find: ({ page: { $ }, body }) => ((isPreview(body, 2500) || isIncomplete(body)) && $(BOXES).length > 0 ? ['paywalled'] : []),
};

/** A text in cipher for those who have not signed in. */
const enciphered: Rule<Access> = {
  name: 'enciphered paragraphs',
  source: 'page',
  find: ({ page }) => (isEnciphered(page) ? ['paywalled'] : []),
};

function isPreview({ blocks }: Body, limit: number): boolean {
  return textOf(blocks).length < limit;
}

function isIncomplete({ issues }: Body): boolean {
  return issues.some(({ code }) => code === 'text-incomplete');
}

export const access: Field<Access> = {
  about: 'open: the page says so; paywalled: its data says so, or a cut text stands beside a paywall.',
  rules: [stated, tier, enciphered, barred, boxed],
  accept: (candidate) => candidate,
};
