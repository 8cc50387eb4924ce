import { escapeHtml } from '../text/escape-html.ts';

const LEAST = 400;
const LEAST_PARTS = 3;
const LINK = /(!?)\[([^[\]]{1,300})\]\((https?:\/\/[^\s()]{1,500}|\/[^\s()]{0,500})(?:\s&quot;[^()]{0,200})?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,300})\1/g;
const HEAD = /^(#{1,6})\s{1,4}(.{1,300})$/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s{1,4}/;

/** A long text without tags, its paragraphs parted by blank lines, as HTML; the marks of Markdown are read. Empty for anything else. */
export function plainHtml(text: string): string {
  if (text.length < LEAST || /<(?:p|div|br)\b/i.test(text)) return '';
  const parts = text.split(/\r?\n[ \t]{0,20}(?:\r?\n[ \t]{0,20})+/).map((part) => part.trim());
  const said = parts.filter((part) => part.includes(' '));
  return said.length < LEAST_PARTS ? '' : parts.filter(Boolean).map(partOf).join('');
}

function partOf(part: string): string {
  const [, marks, head] = HEAD.exec(part) ?? [];
  if (marks !== undefined && head !== undefined) return headOf(Math.max(2, marks.length), head);
  const lines = part.split(/\r?\n/);
  if (lines.every((line) => ITEM.test(line)))
    return `<ul>${lines.map((line) => `<li>${words(line.replace(ITEM, ''))}</li>`).join('')}</ul>`;
  if (lines.every((line) => line.startsWith('>')))
    return `<blockquote>${words(lines.map((line) => line.slice(1).trim()).join(' '))}</blockquote>`;
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(part) ? '' : `<p>${words(part)}</p>`;
}

function headOf(level: number, text: string): string {
  return `<h${level}>${words(text)}</h${level}>`;
}

function words(text: string): string {
  return escapeHtml(text)
    .replace(LINK, (_, picture: string, label: string, href: string) =>
      picture ? `<img src="${href}" alt="${label}">` : `<a href="${href}">${label}</a>`,
    )
    .replace(STRONG, '<strong>$2</strong>')
    .replace(/(^|[\s(])[*_](?=\S)([^*_\n]{1,300})[*_](?=[\s).,;:!?]|$)/g, '$1<em>$2</em>');
}
