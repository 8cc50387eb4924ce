import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { toName } from '../text/names.ts';
import { tidy } from '../text/spaces.ts';
import { writerIn } from '../text/writer-labels.ts';
import { headlineZone } from './headline-zone.ts';
import { oncePerPage } from '../page/views.ts';
import { isInTeaser, isOtherHand, isOutside } from './printed-bylines.ts';
import { lineOf } from './printed-text.ts';

const LONGEST_LABEL = 120;
const LONGEST_LINE = 139;
const LEVELS = 4;

/** A writer whom a picture or a link under the headline names to those who do not see it, and the line that prints the name. */
export interface SaidWriter {
  readonly name: string;
  readonly line: string | undefined;
}

/** `<img alt="Writer: Jo Doe">`, `<a title="View all posts by Jo Doe">`, `<a aria-label="Alle Artikel von Jo Doe">`. */
export const saidWriters = oncePerPage((page): readonly SaidWriter[] => {
  const found = headlineZone(page).flatMap((element) => {
    const name = nameSaid(element);
    if (name === undefined || isOtherHand(element) || isOutside(page, element) || isInTeaser(page, { element, text: name })) return [];
    return [{ name, line: lineAround(element, name) }];
  });
  const names = new Set<string>();
  return found.filter(({ name }) => !names.has(name) && names.add(name));
});

function nameSaid({ attribs }: Element): string | undefined {
  const labels = [attribs['alt'], attribs['aria-label'], attribs['title']].filter((label) => label && label.length <= LONGEST_LABEL);
  return labels.map((label) => toName(writerIn(tidy(label ?? '')) ?? '')).find((name) => name !== undefined);
}

function lineAround(element: Element, name: string): string | undefined {
  let up: Element | null = element;
  for (let level = 0; up && level < LEVELS; level += 1) {
    const text = lineOf(up, LONGEST_LINE)?.text;
    if (text?.includes(name)) return text;
    up = up.parent && isTag(up.parent) ? up.parent : null;
  }
  return undefined;
}
