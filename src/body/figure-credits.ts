import type { Cheerio } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { isInside } from '../page/inside.ts';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';
import { closingCredit } from './closing-credit.ts';
import { bareCredit, isCreditLine, splitCredit, type Legend } from './credit.ts';
import { isMakerLine } from './maker.ts';
import { shownLine } from './shown-text.ts';

/** Elements that CMSs name after who made a picture. */
export const MAKER =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="fotograf" i], [class*="rights" i], [class*="distributor" i], [class*="quelle" i], [class*="bildautor" i], [class*="nachweis" i], [class*="pictsrc" i], [itemprop="copyrightHolder"], [itemprop="creditText"]';
/** The same among the words of a picture, where also words count that name other things elsewhere. */
export const CREDIT = `${MAKER}, [class*="source" i], [class*="author" i], [class*="autor" i], [class*="agency" i], [class*="__copy" i], [class*="byline" i], small, cite`;
// Beside a caption, in a figure or a box of a picture and its words alone.
const BESIDE = `${CREDIT}, footer, [role="text"]`;
const LONGEST_BESIDE = 120;
// A picture and its words have no more characters.
const LEGEND = 500;
const SWOLLEN = 2000;
// The line of the article's authors, in a box of headline and picture.
const BYLINE = /^(?:by|von|par|por|di|door|af|av)\s/i;

// "credit__caption" of a block that is called credit.
const OF_CAPTION = /credit(?:__|-|_and_|-and-)caption(?:\s|$)/;

// Nothing, or what a player's classes call a credit.
const BUTTON = /^(?:watch|play|listen|video|live)?$/i;

/** Elements that name the maker: by class, else by the words that they open with. */
export function creditsIn(scope: Cheerio<Element>, classes: string, { $ }: Page): Element[] {
  const holds = (one: Element): boolean => one.name !== 'img' && $(one).find('img').length === 0 && !BUTTON.test(tidy($(one).text()));
  const found = scope.find(classes).toArray().filter(isTag);
  const own = found.filter((one) => !OF_CAPTION.test(one.attribs['class'] ?? ''));
  const named = namers(own, $).filter((one) => holds(one) && !isSaid(tidy($(one).text())));
  if (named.length > 0) return named.slice(0, 3);
  const lines = scope.find('span, p, div, em, i').toArray().slice(0, 40).filter(isTag);
  const isLed = (one: Element): boolean => holds(one) && isCreditLine(tidy($(one).text())) && $(one).find(CAPTION).length === 0;
  const led = outermost(lines.filter(isLed)).slice(0, 1);
  if (led.length > 0) return led;
  // An unclosed figure holds the rest of the page.
  if (scope.text().length > SWOLLEN) return [];
  const last = closingCredit(scope.toArray());
  return last && holds(last) ? [last] : [];
}

/** The outermost of elements named after the maker; where one wraps the picture's words too, those inside it. */
function namers(found: readonly Element[], $: Page['$']): Element[] {
  return outermost(found).flatMap((holder) => {
    const inside = outermost(found.filter((one) => one !== holder && isInside(one, holder)));
    const named = inside.reduce((sum, one) => sum + tidy(textContent(one)).length, 0);
    const isWrapper = $(holder).find(CAPTION).length > 0 || tidy(textContent(holder)).length - named > SAID;
    return inside.length > 0 && isWrapper ? inside : [holder];
  });
}

const CAPTION = '[class*="caption" i], [class*="cutline" i]';
const SAID = 60;

/** Whether a text is a sentence of some length, whatever its element is called. */
function isSaid(text: string): boolean {
  return text.length > LONGEST_BESIDE && /\p{Ll}\.$/u.test(text) && splitCredit(text).credit === null;
}

/** Elements of credit in the figure but outside its words. */
export function besideCredits(element: Element, next: Cheerio<Element>, page: Page): Element[] {
  if (next.get(0) === element) return [];
  const { $ } = page;
  const isAlone = element.name === 'figure' || (tidy($(element).text()).length < LEGEND && $(element).find('h1, h2, time').length === 0);
  return creditsIn($(element), isAlone ? BESIDE : MAKER, page).filter(
    (one) =>
      one !== next.get(0) &&
      $(one).closest(next).length === 0 &&
      $(one).find(next).length === 0 &&
      tidy($(one).text()).length <= LONGEST_BESIDE &&
      !isWeak(one, page) &&
      (element.name === 'figure' || !BYLINE.test(tidy($(one).text()))),
  );
}

/** What a figure without a caption says in elements that name makers elsewhere. */
export function figureLegend(element: Element, page: Page): Legend {
  const [one] = element.name === 'figure' ? creditsIn(page.$(element), BESIDE, page) : [];
  const text = one ? shownLine(one, page) : '';
  if (!one || !text || text.length > LONGEST_BESIDE) return { caption: null, credit: null };
  return isWeak(one, page) ? splitCredit(text) : { caption: null, credit: bareCredit(text) || null };
}

/** Whether an element that holds all kinds of small words does not name a maker. */
function isWeak(element: Element, page: Page): boolean {
  if (!/^(?:small|footer)$/.test(element.name) || page.$(element).is(MAKER)) return false;
  const text = shownLine(element, page);
  return !isCreditLine(text) && !isMakerLine(text);
}

/** Of elements some of which hold others: the holders. */
function outermost(found: readonly AnyNode[]): Element[] {
  const all = new Set<AnyNode>(found);
  const isHeld = (node: AnyNode): boolean => {
    for (let up = node.parent; up; up = up.parent) if (all.has(up)) return true;
    return false;
  };
  return found.filter(isTag).filter((element) => !isHeld(element));
}
