import type { Image } from '../article.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Block } from './block.ts';

/** The blocks as HTML of an allow-list: nothing in it can run. */
export function toHtml(blocks: readonly Block[]): string {
  const out: string[] = [];
  let open: string | undefined;
  for (const block of blocks) {
    const wrapper = wrapperOf(block);
    if (wrapper !== open) {
      if (open) out.push(`</${open}>`);
      if (wrapper) out.push(`<${wrapper}>`);
      open = wrapper;
    }
    const html = write(block);
    if (html) out.push(html);
  }
  if (open) out.push(`</${open}>`);
  return out.join('\n');
}

function wrapperOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'list-item':
      return block.ordered ? 'ol' : 'ul';
    case 'table-row':
      return 'table';
    case 'block-quote':
      return 'blockquote';
    case 'paragraph':
    case 'subhead':
    case 'figure':
    case 'pull-quote':
      return undefined;
  }
}

function write(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'block-quote':
      return `<p>${block.html}</p>`;
    case 'subhead':
      return `<h${block.level}>${block.html}</h${block.level}>`;
    case 'list-item':
      return `<li>${block.html}</li>`;
    case 'table-row':
      return `<tr>${block.html}</tr>`;
    case 'figure':
      return writeFigure(block.image);
    case 'pull-quote':
      return '';
  }
}

function writeFigure({ url, alt, caption, credit }: Image): string {
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(' ');
  const legend = words ? `<figcaption>${escapeHtml(words)}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? '')}">${legend}</figure>`;
}
