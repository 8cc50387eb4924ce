/** Whether a style attribute shows its element. */
export interface Shown {
  readonly display: string;
  readonly visibility: string;
}

/** The two declarations of a style attribute that decide it; empty where there is none. */
export function shownBy(style: string): Shown {
  return { display: declared(style, 'display'), visibility: declared(style, 'visibility') };
}

/** The last declaration of a property in a style attribute. */
function declared(style: string, property: string): string {
  const found = style
    .toLowerCase()
    .split(';')
    .findLast((line) => line.slice(0, line.indexOf(':')).trim() === property);
  return found === undefined
    ? ''
    : found
        .slice(found.indexOf(':') + 1)
        .replace('!important', '')
        .trim();
}
