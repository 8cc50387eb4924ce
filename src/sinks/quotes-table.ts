import type { Article, Quote } from '../article.ts';
import { escapeForTerminal } from '../text/terminal.ts';
import { padTo, widthOf, wrap } from '../text/width.ts';

const GAP = 2;
const NARROW = 60;
const PARAGRAPH = 4;
const HEAD = ['SPEAKER', 'QUOTE', 'CUE', 'PARA'] as const;

/** The quotes of an article as a table for people, at most `width` columns wide; paragraphs are counted from 1. */
export function toQuotesTable({ title, url, capture }: Article, quotes: readonly Quote[], width: number): string {
  const head = [title, url ?? capture.requestedUrl].filter(Boolean).flatMap((line) => wrap(clean(line ?? ''), width));
  const body =
    quotes.length === 0 ? ['No quotes.'] : width < NARROW ? quotes.flatMap((quote) => stacked(quote, width)) : table(quotes, width);
  return `${[...head, '', ...body].join('\n')}\n\n`;
}

function table(quotes: readonly Quote[], width: number): string[] {
  const rows = [HEAD, ...quotes.map((quote) => [speakerOf(quote), textOf(quote), clean(quote.cue ?? ''), placeOf(quote)] as const)];
  const widest = (column: 0 | 1 | 2, limit: number): number => Math.min(limit, Math.max(...rows.map((row) => widthOf(row[column]))));
  const speaker = widest(0, Math.floor(width * 0.28));
  const cue = widest(2, 14);
  const widths = [speaker, widest(1, width - speaker - cue - PARAGRAPH - 3 * GAP), cue, PARAGRAPH];
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? 1));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => padTo(lines[line] ?? '', widths[column] ?? 1))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}

/** For narrow terminals: who, and below it what. */
function stacked(quote: Quote, width: number): string[] {
  const about = [quote.cue ? clean(quote.cue) : '', placeOf(quote)].filter(Boolean).join(', ');
  return [...wrap(`${speakerOf(quote)} (${about})`, width), ...wrap(textOf(quote), width - GAP).map((line) => ' '.repeat(GAP) + line)];
}

function speakerOf({ speaker, attribution }: Quote): string {
  if (speaker === null) return '(nobody named)';
  return clean(speaker) + (attribution === 'inferred' ? ' (inferred)' : '');
}

function textOf({ text }: Quote): string {
  return `“${clean(text)}”`;
}

function placeOf({ paragraph, kind }: Quote): string {
  return paragraph === null ? kind : String(paragraph + 1);
}

/** One line of visible characters. */
function clean(text: string): string {
  return escapeForTerminal(text.replace(/\s+/g, ' '));
}
