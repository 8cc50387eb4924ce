import type { Element } from 'domhandler';

const cache = new WeakMap<Element, string>();

/** The words of an element's class and id, lower case, between spaces: `" post content relatedlinks related links "`. */
export function tokensOf(element: Element): string {
  const known = cache.get(element);
  if (known !== undefined) return known;
  const source = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''} ${element.attribs['data-component'] ?? ''}`.slice(
    0,
    500,
  );
  const words = source
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const tokens = ` ${words} `;
  cache.set(element, tokens);
  return tokens;
}
