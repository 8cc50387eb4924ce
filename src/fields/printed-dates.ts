import type { AnyNode, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { nextOf } from '../page/order.ts';
import { stampDate, toIsoDate, writtenDate } from '../text/dates.ts';
import { tidy } from '../text/spaces.ts';
import { tokensOf } from '../body/tokens.ts';
import { leadOf } from './date-evidence.ts';
import { labelAtEnd, splitAtLabels, type LabelledDate } from './date-words.ts';
import type { Evidence, Rule } from './field.ts';
import { oncePerPage } from '../page/views.ts';
import { isInCard, isInSiteHeader } from './cards.ts';
import { spacedText } from './printed-text.ts';
import { headlineZone } from './headline-zone.ts';
import { isBeside, isOfOthers, isUnderOthers, WHOLE_ELEMENTS, nearness } from './place.ts';

/** What a text with dates offers as a date of publication; nothing where it speaks of changes only. */
export function offers(text: string, wanted: readonly LabelledDate['is'][] = ['published', 'unlabelled']): string[] {
  const parts = splitAtLabels(text).filter((part) => writtenDate(part.text) !== undefined);
  return wanted.flatMap((is) => parts.filter((part) => part.is === is).map((part) => part.text));
}

export interface Time {
  readonly stamp: string;
  readonly is: LabelledDate['is'];
  readonly element: AnyNode;
}

/** `time` elements: their machine-readable date, else the printed one, and what the words before or in them say. */
export function times({ page }: Evidence): readonly Time[] {
  return timesOf(page);
}

const timesOf = oncePerPage(({ $ }): readonly Time[] =>
  $('time')
    .toArray()
    .slice(0, 40)
    .map((element) => {
      const stamp = machineDate(element.attribs);
      const own = tidy($(element).text());
      const label = labelAtEnd(own.replace(/\d.*$/s, '').slice(0, 40));
      return {
        stamp: toIsoDate(stamp) ? stamp : own,
        is: isCalledChange(element) ? 'modified' : label === 'unlabelled' ? labelAtEnd(leadOf(element)) : label,
        element,
      };
    }),
);

/** Whether its class, or that of the element around it, calls a time one of a change. */
function isCalledChange(element: Element): boolean {
  const { attribs } = element;
  const called = `${attribs['class'] ?? ''} ${attribs['itemprop'] ?? ''}`;
  // WordPress calls a time both where nothing was changed, and tagDiv every one.
  return isInChange(element) || (/modif|updat|chang/i.test(called) && !/(?:^|\s)(?:published|entry-date)(?:\s|$)/.test(called));
}

/** `<span class="updated-on">` */
function isInChange({ parent }: Element): boolean {
  const around = parent && isTag(parent) ? tokensOf(parent) : '';
  return / updated? (?:on|dt|date) /.test(around) && !/ publish/.test(around);
}

/** What scripts print from: `datetime`, else `data-published`, `data-timestamp` … */
function machineDate(attribs: Readonly<Record<string, string>>): string {
  const names = Object.keys(attribs).filter((name) => DATED_DATA.test(name));
  const said = [attribs['datetime'] ?? '', ...names.map((name) => attribs[name] ?? '')];
  return said.find((text) => stampDate(text) !== undefined) ?? said[0] ?? '';
}

const DATED_DATA = /^data-(?:[a-z]{1,12}-)?(?:date|time|datetime|timestamp|published|publish-date|created)$/;

/** A `time` that its class calls published, or HTML5's drafts did: of no comment, no other article and no change. */
export const publishedTime: Rule<string> = {
  name: 'time called published',
  source: 'page',
  find: (evidence) =>
    times(evidence)
      .filter(({ element, is }) => isTag(element) && isCalledPublished(element) && is !== 'modified')
      .filter(({ element }) => isOfArticle(element, evidence.page))
      .map(({ stamp }) => stamp),
};

function isCalledPublished(element: Element): boolean {
  return element.attribs['pubdate'] !== undefined || / (?:published|entry date) /.test(tokensOf(element));
}

/** Whether a date stands neither in furniture nor in a card of another article. */
const isOfArticle = (node: AnyNode, page: Evidence['page']): boolean => !isBeside(node) && !isUnderOthers(node) && !isInCard(node, page);

/** `time` elements in page order outside furniture, those behind the headline first; none of a change. */
export const printedTime: Rule<string> = {
  name: 'time',
  source: 'page',
  isGuess: true,
  find: (evidence) =>
    times(evidence)
      .filter(({ element, is }) => is !== 'modified' && isOfArticle(element, evidence.page))
      .slice(0, 8)
      .toSorted((a, b) => nearness(a.element, evidence.page) - nearness(b.element, evidence.page))
      .map(({ stamp }) => stamp),
};

/**
 * The one `time` of a page that its class alone calls updated: hAtom takes the change for the publication where that
 * is not stated, and themes that print just one date print that of the publication so.
 */
export const updatedAlone: Rule<string> = {
  name: 'time.updated alone',
  source: 'page',
  isGuess: true,
  find: (evidence) => {
    const near = times(evidence).filter(
      ({ element }) => !isBeside(element) && !isUnderOthers(element) && nearness(element, evidence.page) < 2,
    );
    const isOnly = new Set(near.map(({ stamp }) => stamp)).size === 1;
    const [one] = near.filter(
      ({ element }) => isTag(element) && / updated /.test(tokensOf(element)) && !isInChange(element) && !saysUpdated(element),
    );
    return one && isOnly ? [one.stamp] : [];
  },
};

function saysUpdated(element: AnyNode): boolean {
  return labelAtEnd(leadOf(element)) === 'modified' || splitAtLabels(spacedText(element, 120) ?? '').some(({ is }) => is === 'modified');
}

/** A written date in an element that is called date, in the article's head. */
export const dateClass: Rule<string> = {
  name: 'class date',
  source: 'page',
  isGuess: true,
  find: function* find({ page }) {
    let seen = 0;
    for (const element of page.$(CALLED_DATE).toArray().slice(0, 2000)) {
      const text = spacedText(element, 200) ?? '';
      if (text.length < 6 || text.length >= 200 || isBeside(element)) continue;
      if ((seen += 1) > MOST_CALLED) return;
      if (!isOfChange(element) && !isInCard(element, page) && !isInSiteHeader(element, page)) yield* offers(text);
    }
  },
};

const CALLED_DATE =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';
const MOST_CALLED = 30;

/** Whether an element says, by its class or the words before it, that its date is of a change. */
function isOfChange(element: Element): boolean {
  const tokens = tokensOf(element);
  // Themes without a class for the publication call every `time` updated.
  const isCalled = element.name === 'time' ? isInChange(element) : / (?:updated|modified) /.test(tokens) && !/ published /.test(tokens);
  return isCalled || labelAtEnd(leadOf(element)) === 'modified';
}

/** A short text with a date beside or behind the headline. */
export const nearHeadline: Rule<string> = {
  name: 'near the headline',
  source: 'page',
  isGuess: true,
  find: function* near({ page }: Evidence) {
    const box = page.$('h1').first().parent().parent();
    const around = WHOLE_ELEMENTS.has(box.get(0)?.name ?? '') ? [] : box.find('*').toArray().slice(0, 300);
    for (const element of [...around, ...headlineZone(page)]) {
      if (isOfOthers(element)) continue;
      const text = spacedText(element, 120) ?? '';
      if (text.length > 5 && text.length < 120 && !isSentence(text) && labelAtEnd(leadOf(element)) !== 'modified') yield* offers(text);
    }
  },
};

/** A sentence with a date in it is of the story. */
export const isSentence = (text: string): boolean => text.length > 45 && /[.!?]$/.test(text);

/** Whether a text is of a sentence of the story, or of a row of a table of dates. */
function isOfStory(text: AnyNode): boolean {
  let up = text.parent;
  while (up && isTag(up) && /^(?:a|b|strong|em|i|span|u)$/.test(up.name)) up = up.parent;
  if (!up || !isTag(up)) return false;
  if (up.name === 'td') return (up.parent?.parent?.children ?? []).filter(isTag).length > MOST_ROWS;
  return up.name === 'p' && spacedText(up, LONGEST_LINE) === undefined;
}

const MOST_ROWS = 6;
const LONGEST_LINE = 140;

export interface ShortText {
  readonly text: string;
  readonly lead: string;
  readonly node: AnyNode;
}

const MOST_TEXTS = 4000;
const LONGEST = 250;

/** Texts of one node that are short and hold a date, outside furniture. */
export function shortTexts({ page: { $ } }: Evidence): ShortText[] {
  const found: ShortText[] = [];
  let seen = 0;
  for (let node: AnyNode | null = $('body').get(0) ?? $.root().get(0) ?? null; node && seen < MOST_TEXTS; node = nextOf(node)) {
    if (!isText(node) || !isRead(node.parent)) continue;
    seen += 1;
    const text = tidy(node.data);
    if (!mayHoldDate(text) || writtenDate(text) === undefined || isBeside(node)) continue;
    found.push({ text, lead: leadOf(node), node });
  }
  return found;
}

/** A holder of text that readers see, and no element with a date of its own. */
function isRead(holder: ParentNode | null): boolean {
  return holder !== null && !(isTag(holder) && /^(?:script|style|noscript|title|time|option)$/.test(holder.name));
}

function mayHoldDate(text: string): boolean {
  return text.length >= 6 && text.length <= LONGEST && /\p{Nd}/u.test(text);
}

const LONGEST_ALONE = 45;

/** What stands before the words that say of a second date what it is: "May 3, 2025 (updated May 5, 2025)". */
function unlabelled(text: string): string {
  const [first] = splitAtLabels(text);
  return first?.is === 'unlabelled' ? first.text : text;
}

/** A short text that is hardly more than a date, behind the headline first. */
export const dateAlone: Rule<string> = {
  name: 'text that is a date',
  source: 'page',
  isGuess: true,
  find: (evidence) =>
    shortTexts(evidence)
      .filter(({ text, lead, node }) => unlabelled(text).length <= LONGEST_ALONE && labelAtEnd(lead) !== 'modified' && !isUnderOthers(node))
      .filter(({ node }) => !isInCard(node, evidence.page) && !isInSiteHeader(node, evidence.page) && !isOfStory(node))
      .toSorted((a, b) => nearness(a.node, evidence.page) - nearness(b.node, evidence.page))
      .slice(0, 5)
      .flatMap(({ text }) => offers(text)),
};
