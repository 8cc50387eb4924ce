import type { Element } from 'domhandler';

type Kind = 'paragraph' | 'subhead' | 'list-item' | 'block-quote';

/** What the words that follow belong to. */
export interface Context {
  readonly kind: Kind;
  readonly level: number;
  readonly ordered: boolean;
  /** The link around it all, where a card is one link. */
  readonly href?: string | undefined;
}

/** The body's own level: no list, no quote. */
export const BODY: Context = { kind: 'paragraph', level: 2, ordered: false };

const KINDS = new Map<string, Kind>([
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'block-quote'],
]);

/** What stands in an element: by its name, or what the element itself stands in. */
export function contextIn({ name, attribs }: Element, context: Context): Context {
  if (/^h[1-6]$/.test(name)) return { ...context, kind: 'subhead', level: Math.max(2, Number(name.charAt(1))) };
  const kind = KINDS.get(name);
  if (kind) return { ...context, kind };
  const inner = context.kind === 'subhead' ? { ...BODY, href: context.href } : context;
  return name === 'a' ? { ...inner, href: attribs['href'] } : inner;
}
