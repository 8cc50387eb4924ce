import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { findOne, textContent } from 'domutils';
import { isInside } from '../page/inside.ts';
import { tidy } from '../text/spaces.ts';
import { isTextBlock, type Block, type TextBlock } from './block.ts';

const LONGEST = 300;

/** Takes back the blocks written last that stand in one small box with a form for an e-mail address: its heading and promise. */
export function takeSignUp(blocks: Block[], form: Element): TextBlock[] {
  const box = signUpBox(form);
  if (!box) return [];
  const above = blocks.findLastIndex(({ element }) => !element || !isInside(element, box));
  return blocks.splice(above + 1).filter(isTextBlock);
}

function signUpBox(form: Element): Element | undefined {
  if (form.name !== 'form' || !findOne(asksForAddress, form.children)) return undefined;
  let box: Element | undefined;
  for (let up = form.parent; up && isTag(up) && isSmall(up); up = up.parent) box = up;
  return box;
}

function asksForAddress({ name, attribs }: Element): boolean {
  return name === 'input' && (attribs['type'] === 'email' || /e-?mail/i.test(`${attribs['name'] ?? ''} ${attribs['placeholder'] ?? ''}`));
}

function isSmall(element: Element): boolean {
  return !/^(?:body|main|article)$/.test(element.name) && tidy(textContent(element)).length < LONGEST;
}
