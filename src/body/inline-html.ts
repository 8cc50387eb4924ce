import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import type { Page } from '../page/page.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { isWordButton } from './inline-elements.ts';
import { isNoteMark } from './note-marks.ts';

const KEPT: Readonly<Record<string, string>> = {
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
  q: 'q',
  cite: 'cite',
  mark: 'mark',
  s: 's',
  del: 'del',
  ins: 'ins',
};
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'select',
  'textarea',
  'form',
  'input',
]);

/** The words of a paragraph, as text and as HTML. */
export interface Inline {
  /** Raw text; a line break is `\n`, white space is not tidied yet. */
  text: string;
  html: string;
  /** Characters that stand inside links. */
  linked: number;
  /** Where the first link leads, as written. */
  href?: string | undefined;
  /** Its words. */
  link?: string | undefined;
}

/** Inline nodes as text and as HTML of the allow-list: no attribute survives but an http(s) `href`. */
export function writeInline(nodes: readonly ChildNode[], page: Page, skip: (node: ChildNode) => boolean): Inline {
  const out: Inline = { text: '', html: '', linked: 0 };
  for (const node of nodes) append(out, node, page, skip);
  return out;
}

// "» Ferry sold «", "▸ Ferry sold": marks around a link that is all there is.
const MARKS = /^[\s>»→▸►•*+–—-]{1,8}|[\s<«←*+]{1,8}$/g;
// "Privacy | Terms | Contact"
const BARS = /\s?[|·•∙]\s?/g;
const SHORT = 250;

/** The share of a text that stands in links, from 0 to 1; marks around a link are of it. */
export function linkShare(linked: number, text: string): number {
  const bare = text.replaceAll('\n', '').trim();
  const share = linked / Math.max(1, bare.length);
  if (share < 0.5 || share > 0.9 || bare.length > SHORT) return share;
  return Math.min(1, linked / Math.max(1, bare.replace(MARKS, '').replace(BARS, '').length));
}

function append(out: Inline, node: ChildNode, page: Page, skip: (node: ChildNode) => boolean): void {
  if (isText(node)) {
    const text = node.data.replace(/[ \t\n\f\r]+/g, ' ');
    out.text += text;
    out.html += escapeHtml(text);
    return;
  }
  if (!isTag(node) || skip(node)) return;
  if (isWordButton(node)) return setApart(out, writeInline(node.children, page, skip));
  if (isUnwritten(node)) return;
  if (node.name === 'br') {
    out.text += '\n';
    out.html += '<br>';
    return;
  }
  const inner = writeInline(node.children, page, skip);
  const [open, close] = tagsOf(node.name, page.resolve(node.attribs['href']));
  out.text += inner.text;
  out.linked += node.name === 'a' ? inner.text.trim().length : inner.linked;
  if (out.href === undefined) {
    out.href = node.name === 'a' ? node.attribs['href'] : inner.href;
    out.link = node.name === 'a' ? inner.text : inner.link;
  }
  out.html += inner.text.trim() ? `${open}${inner.html}${close}` : inner.html;
}

function isUnwritten(element: Element): boolean {
  return SILENT.has(element.name) || isNoteMark(element);
}

/** A button's words, with the space that its box makes. */
function setApart(out: Inline, { text, html }: Inline): void {
  const space = /\s$/.test(out.text) || /^\s/.test(text) ? '' : ' ';
  out.text += space + text;
  out.html += space + html;
}

function tagsOf(name: string, href: string | undefined): readonly [string, string] {
  if (name === 'a') return href ? [`<a href="${escapeHtml(href)}">`, '</a>'] : ['', ''];
  const kept = KEPT[name];
  return kept ? [`<${kept}>`, `</${kept}>`] : ['', ''];
}
