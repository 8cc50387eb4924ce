import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import type { Page } from '../page/page.ts';
import { tidy } from '../text/spaces.ts';

const LONGEST = 300;
const MOST = 20;

/** The small boxes around fields that ask for an e-mail address: with the heading and the promise beside them. */
export function signUpBoxes(page: Page): ReadonlySet<Element> {
  const fields = page.$('input').toArray().filter(asksForAddress).slice(0, MOST);
  return new Set(fields.flatMap((field) => boxOf(field) ?? []));
}

function boxOf(field: Element): Element | undefined {
  let box: Element | undefined;
  for (let up = field.parent; up && isTag(up) && isSmall(up); up = up.parent) box = up;
  return box;
}

function asksForAddress({ attribs }: Element): boolean {
  return attribs['type'] === 'email' || /e-?mail/i.test(`${attribs['name'] ?? ''} ${attribs['placeholder'] ?? ''}`);
}

function isSmall(element: Element): boolean {
  return !/^(?:body|main|article)$/.test(element.name) && tidy(textContent(element)).length < LONGEST;
}
