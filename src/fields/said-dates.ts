import type { AnyNode, Element } from 'domhandler';
import { isTag } from 'domhandler';
import { isInside } from '../page/inside.ts';
import { toIsoDate } from '../text/dates.ts';
import { isInCard } from './cards.ts';
import { labelAtEnd } from './date-words.ts';
import { hasPlainDate } from './dates-under-headline.ts';
import type { Evidence, Rule } from './field.ts';
import { headlineOf } from './headline-zone.ts';
import { isBeside, isUnderOthers, WHOLE_ELEMENTS } from './place.ts';
import { offers, shortTexts, times } from './printed-dates.ts';

/**
 * A date that the words "Published", "Erschienen", … announce, before it or in the element before: in the article, else
 * elsewhere, as in a list of others, where no plain date stands under the headline.
 */
export const saidPublished: Rule<string> = {
  name: 'words that say published',
  source: 'page',
  isGuess: true,
  find: function* find(evidence: Evidence) {
    const elsewhere: string[] = [];
    for (const { node, stamp } of datesSaid(evidence)) {
      if (isOwn(node, evidence)) yield stamp;
      else elsewhere.push(stamp);
    }
    if (elsewhere.length > 0 && !hasPlainDate(evidence)) yield* elsewhere;
  },
};

interface SaidDate {
  readonly node: AnyNode;
  readonly stamp: string;
}

function* datesSaid(evidence: Evidence): Generator<SaidDate> {
  const said = times(evidence).filter(({ is, element }) => is === 'published' && !isUnderOthers(element));
  const main = said.filter(({ element }) => !isBeside(element));
  const days = new Set(said.map(({ stamp }) => toIsoDate(stamp)?.slice(0, 10)));
  if (main.length > 0 || days.size === 1) for (const { stamp, element } of main.length > 0 ? main : said) yield { node: element, stamp };
  for (const { text, lead, node } of shortTexts(evidence)) {
    if (isUnderOthers(node)) continue;
    const stamps = [...(labelAtEnd(lead) === 'published' ? offers(text, ['unlabelled']) : []), ...offers(text, ['published'])];
    for (const stamp of stamps) yield { node, stamp };
  }
}

/** Whether a node stands above the end of the text, or below it in the box that holds headline and text, in no card of another article. */
function isOwn(node: AnyNode, { page, body }: Evidence): boolean {
  const headline = headlineOf(page);
  if (!headline || !body.root) return true;
  if (isInCard(node, page)) return false;
  const place = (isTag(node) ? node : node.parent)?.startIndex ?? 0;
  return place <= (body.root.endIndex ?? 0) || boxAround(headline, body.root, node);
}

/** Whether the lowest box around two elements, which is no part of the layout, holds a node, too. */
function boxAround(one: Element, other: Element, node: AnyNode): boolean {
  let box: AnyNode | null = one;
  while (box && !isInside(other, box)) box = box.parent;
  return box !== null && isTag(box) && (box.name === 'article' || !WHOLE_ELEMENTS.has(box.name)) && isInside(node, box);
}

/** A date that the words "Updated", "Aktualisiert", … announce. */
export const saidModified: Rule<string> = {
  name: 'words that say updated',
  source: 'page',
  isGuess: true,
  find: function* find(evidence: Evidence) {
    yield* times(evidence)
      .filter(({ is, element }) => is === 'modified' && !isBeside(element))
      .map(({ stamp }) => stamp);
    for (const { text, lead } of shortTexts(evidence)) {
      if (labelAtEnd(lead) === 'modified') yield* offers(text, ['unlabelled']);
      yield* offers(text, ['modified']);
    }
  },
};
