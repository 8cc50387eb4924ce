import { scan } from './scan.ts';

/** Limits 6 to 25 times above the largest real page measured (38 deep, 9,888 elements, 70 attributes). */
export const LIMITS = { elements: 200_000, depth: 512, attributes: 1_000, attributeLength: 1 << 20 } as const;

/** The limit that a page broke; `time` where a first try to read it as a tree was ended. */
export type Limit = keyof typeof LIMITS | 'time';

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const BREAKS = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'td', 'section', 'article', 'title']);

const MIN_FLAT_PARAGRAPH = 100;

/**
 * A page too big or too deep for a tree, written again flat: its head's titles and metas, and its
 * words in paragraphs. What is left is an ordinary small page.
 */
export function flatten(html: string): string {
  const head: string[] = [];
  const paragraphs: string[] = [];
  let words = '';
  let silent = 0;
  let title: string | undefined;
  const close = (): void => {
    // Fragments run together: a page of a million one-letter elements is still a few paragraphs.
    if (words.trim().length < MIN_FLAT_PARAGRAPH) {
      if (words !== '' && !words.endsWith(' ')) words += ' ';
      return;
    }
    paragraphs.push(`<p>${escapeText(words)}</p>`);
    words = '';
  };
  scan(html, {
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
      if (silent === 0 && paragraphs.length < LIMITS.elements / 4) words += text;
    },
  });
  if (words.trim()) paragraphs.push(`<p>${escapeText(words)}</p>`);
  return `<html><head><title>${escapeText(title ?? '')}</title>${head.join('')}</head><body><article>${paragraphs.join('')}</article></body></html>`;
}

function metaTag(attributes: Record<string, string>): string {
  const kept = ['name', 'property', 'content', 'charset', 'itemprop'].filter((name) => (attributes[name]?.length ?? Infinity) < 10_000);
  return `<meta ${kept.map((name) => `${name}="${escapeText(attributes[name] ?? '')}"`).join(' ')}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
