import type { Element } from 'domhandler';
import { remembered } from '../text/remembered.ts';

/** The words of an element's class and id, lower case, between spaces: `" post content relatedlinks related links "`. */
export function tokensOf(element: Element): string {
  const { class: names = '', id = '', 'data-component': component = '' } = element.attribs;
  return tokensIn(id === '' && component === '' ? names : `${names} ${id} ${component}`);
}

const tokensIn = remembered((source) => {
  const words = source
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ` ${words} `;
});
