import type { ChildNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findOne } from 'domutils';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { isWallLine } from './lines.ts';
import { tokensOf } from './tokens.ts';

const LONGEST = 300;
const MOST = 20;

/**
 * The small boxes around fields that ask for an e-mail address, and around buttons that lead to a form: with heading and promise.
 * And the boxes of what a subscription brings, a list under a line that bars the text.
 */
export function signUpBoxes(page: Page): ReadonlySet<Element> {
  const fields = page.$('input').toArray().filter(asksForAddress).slice(0, MOST);
  const buttons = page.$('a[href]').toArray().filter(leadsToForm).slice(0, MOST);
  const offers = page
    .$('ul')
    .toArray()
    .flatMap((list) => offerAround(list, page) ?? []);
  return new Set([...[...fields, ...buttons].flatMap((field) => boxOf(field, page) ?? []), ...offers]);
}

const LONGEST_OFFER = 1500;
const LONGEST_LINE = 160;

/** The box of a list under "This content is reserved for subscribers". */
function offerAround({ parent, prev }: Element, page: Page): Element | undefined {
  if (!parent || !isTag(parent) || !/^(?:div|section|aside)$/.test(parent.name)) return undefined;
  let above = prev;
  for (let lines = 0; above && lines < MOST_LINES; above = above.prev) {
    if (!isTag(above)) continue;
    lines += 1;
    if (isShort(above, LONGEST_LINE, page) && isWallLine(tidy(page.$(above).text())))
      return isShort(parent, LONGEST_OFFER, page) ? parent : undefined;
  }
  return undefined;
}

const MOST_LINES = 2;

const FORM = /\/(?:newsletters?|subscribe|signup|sign-up|mailing-list|email-signup)(?:[/?#]|$)/i;
const OFFER =
  /[/.](?:subscribe|subscriptions?|subscription-offers?|abos?|abo-shop|abonnements?|abonnieren|abonnes|abonnement-web|abonnez-vous|suscripcion(?:es)?|suscribete|abbonamenti|abbonati|assinaturas?|assine|abonneren|prenumerera|abonnere|prenumerata|predplatne|membership|paywall)(?:[/?#.]|$)/i;

/** A link that is a button in a box, no word of a paragraph. */
function leadsToForm(link: Element): boolean {
  const href = link.attribs['href'] ?? '';
  const { parent } = link;
  if (!parent || !isTag(parent) || !/^(?:div|section|aside)$/.test(parent.name)) return false;
  if (OFFER.test(href) && isBelowList(parent.children)) return true;
  if (!FORM.test(href)) return false;
  return / (?:btn|button|cta) /.test(tokensOf(link)) || findOne(({ name }) => name === 'button', link.children) !== null;
}

/** Whether a list and a heading stand beside a link: what a subscription costs and brings. */
function isBelowList(siblings: readonly ChildNode[]): boolean {
  const names = siblings.filter(isTag).map(({ name }) => name);
  return names.length < MOST && names.some((name) => /^[uo]l$/.test(name)) && names.some((name) => /^(?:h[2-6]|p)$/.test(name));
}

function boxOf(field: Element, page: Page): Element | undefined {
  let box: Element | undefined;
  for (let up = field.parent; up && isTag(up) && isSmall(up, page); up = up.parent) box = up;
  return box;
}

function asksForAddress({ attribs }: Element): boolean {
  return attribs['type'] === 'email' || /e-?mail/i.test(`${attribs['name'] ?? ''} ${attribs['placeholder'] ?? ''}`);
}

function isSmall(element: Element, page: Page): boolean {
  return !/^(?:body|main|article)$/.test(element.name) && isShort(element, LONGEST, page);
}

function isShort(element: Element, most: number, { $ }: Page): boolean {
  const text = $(element).text();
  return text.length < MOST_WHITE && tidy(text).length < most;
}

// With the white space of templates.
const MOST_WHITE = 4000;
