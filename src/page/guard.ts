import { scan } from './scan.ts';

/** Limits 6 to 25 times above the largest real page measured (38 deep, 9,888 elements, 70 attributes, 80,000 characters of text); comments count as elements. */
export const LIMITS = { elements: 200_000, depth: 512, attributes: 1_000, attributeLength: 1 << 20, text: 2 << 20 } as const;

/** The limit that a page broke; `time` where a first try to read it as a tree was ended. */
export type Limit = keyof typeof LIMITS | 'time';

/** Elements whose words nobody reads. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea']);
const BREAKS = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'td', 'section', 'article', 'title']);

const MIN_FLAT_PARAGRAPH = 100;

/** A page written flat. */
export interface Flat {
  readonly html: string;
  /** Whether the page has more text than was taken. */
  readonly isCut: boolean;
}

/**
 * A page too big or too deep for a tree, written again flat: its head's titles and metas, and its
 * words in paragraphs, as many as a page may have. What is left is an ordinary page.
 */
export function flatten(html: string): Flat {
  const head: string[] = [];
  const paragraphs: string[] = [];
  let words = '';
  let silent = 0;
  let room: number = LIMITS.text;
  let title: string | undefined;
  const add = (text: string): void => {
    words += text.slice(0, Math.max(0, room));
    room -= text.length;
  };
  const close = (): void => {
    // Fragments run together: a page of a million one-letter elements is still a few paragraphs.
    if (words.trim().length < MIN_FLAT_PARAGRAPH) {
      if (words !== '' && !words.endsWith(' ')) add(' ');
      return;
    }
    paragraphs.push(`<p>${escapeText(words)}</p>`);
    words = '';
  };
  const isCut = !scan(html, {
    open: (name, attributes) => {
      if (SILENT.has(name)) silent += 1;
      if (name === 'title') title ??= '';
      if (name === 'meta' && head.length < 200) head.push(metaTag(attributes));
      if (BREAKS.has(name)) close();
    },
    close: (name) => {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (name === 'title' && title === '') {
        title = words;
        words = '';
      }
      if (BREAKS.has(name)) close();
    },
    text: (text) => {
      if (silent === 0) add(text);
    },
    isDone: () => room < 0 || paragraphs.length >= LIMITS.elements / 4,
  });
  if (words.trim()) paragraphs.push(`<p>${escapeText(words)}</p>`);
  return {
    html: `<html><head><title>${escapeText(title ?? '')}</title>${head.join('')}</head><body><article>${paragraphs.join('')}</article></body></html>`,
    isCut,
  };
}

function metaTag(attributes: Record<string, string>): string {
  const kept = ['name', 'property', 'content', 'charset', 'itemprop'].filter((name) => (attributes[name]?.length ?? Infinity) < 10_000);
  return `<meta ${kept.map((name) => `${name}="${escapeText(attributes[name] ?? '')}"`).join(' ')}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
