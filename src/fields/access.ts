import type { AnyNode } from 'domhandler';
import type { Article } from '../article.ts';
import { textOf } from '../body/block.ts';
import type { Body } from '../body/body.ts';
import { isEnciphered } from '../body/enciphered.ts';
import { isWallLine } from '../body/lines.ts';
import { isInside } from '../page/inside.ts';
import type { Json } from '../page/json-ld.ts';
import { tidy } from '../text/spaces.ts';
import type { Field, Rule } from './field.ts';
import { jsonLdValues, webPageValues } from './rules.ts';

type Access = Article['access'];

const isFree = (value: Json): Access => (/^(?:false|no|0)$/i.test(String(value)) ? 'paywalled' : 'open');

const stated: Rule<Access> = {
  name: 'article.isAccessibleForFree',
  source: 'json-ld',
  find: (evidence) => jsonLdValues(evidence, 'isAccessibleForFree').map(isFree),
};

/** As some sites write it, on the node of the page. */
const ofPage: Rule<Access> = {
  name: 'WebPage.isAccessibleForFree',
  source: 'json-ld',
  find: ({ page }) => webPageValues(page, 'isAccessibleForFree').map(isFree),
};

const tier: Rule<Access> = {
  name: 'meta article:content_tier',
  source: 'meta',
  find: ({ page }) => page.metas('article:content_tier').map((value) => (/^free$/i.test(value) ? 'open' : 'paywalled')),
};

const PREVIEW = 3500;
// More than the label of a teaser, which leads nowhere: "Subscribers only".
const SHORTEST_WALL = 20;
const LONGEST_OPENING = 60;
const CODE = 'script, style, template';
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

/** A paywall's box beside such a text: with words of its own, for sites call whole articles and their paragraphs by the wall's name too. */
const boxed: Rule<Access> = {
  name: 'paywall box beside a short text',
  source: 'page',
  find: ({ page: { $ }, body }) => {
    if (!isPreview(body, 2500) && !isIncomplete(body)) return [];
    const text = textOf(body.blocks);
    const isWall = (box: AnyNode): boolean => {
      const own = tidy($(box).text()).slice(0, LONGEST_OPENING);
      const isOffer = own.length >= SHORTEST_WALL || (own !== '' && $(box).find('a[href], button').length > 0);
      return isOffer && !text.includes(own) && !(body.root && isInside(body.root, box));
    };
    return $(BOXES).not(CODE).toArray().slice(0, 20).some(isWall) ? ['paywalled'] : [];
  },
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
  rules: [stated, tier, ofPage, enciphered, barred, boxed],
  accept: (candidate) => candidate,
};
