import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import type { Page } from '../page/page.ts';
import { tidy, trimEnds } from '../text/spaces.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Block } from './block.ts';
import { linkShare, writeInline } from './inline-html.ts';
import { isButtons } from './lines.ts';

interface Row {
  readonly element: Element;
  readonly cells: readonly Element[];
}

/** The rows of a table, those of tables in it included. */
export function rowsOf(table: Element, { $ }: Page): Row[] {
  const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th';
  return $(table)
    .find('tr')
    .toArray()
    .map((element) => ({ element, cells: element.children.filter(isTag).filter(isCell) }));
}

// Characters of a cell that holds a text.
const LONG = 600;

/** Whether a table does not say anything in rows, but places the parts of a page. */
export function isLayout(table: Element, rows: readonly Row[], { $ }: Page): boolean {
  const isLong = (cell: Element): boolean => textContent(cell).length > LONG;
  return (
    $(table).find('table, p, h1, h2, h3').length > 2 ||
    rows.some(({ cells }) => cells.some(isLong)) ||
    rows.every(({ cells }) => cells.length <= 1)
  );
}

/** A row with its cells; undefined for an empty one, and for one of buttons. */
export function writeRow({ element, cells }: Row, page: Page): Block | undefined {
  const written = cells.map((cell) => writeInline(cell.children, page, () => false));
  const texts = written.map(({ text }) => tidy(text));
  const isLinked = written.every(({ text, linked }) => linkShare(linked, text) > 0.9);
  if (!texts.some(Boolean) || (isLinked && isButtons(texts.join(' ')))) return undefined;
  const html = written
    .map((cell, index) => `<td>${trimEnds(cell.html.replaceAll('\n', ' ')) || escapeHtml(texts[index] ?? '')}</td>`)
    .join('');
  return { kind: 'table-row', text: trimEnds(texts.join('\t')), cells: texts, html, element };
}
