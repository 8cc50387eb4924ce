import type { Passage } from '../../src/quotes/quotes.ts';

/** One quote as a reader finds it; `null` where nobody or nothing is named. */
export interface Expected {
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly kind: string;
  readonly attribution: string;
}

export interface Case {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly quotes: readonly Expected[];
  /** Why the engine cannot do it yet. */
  readonly known: string | undefined;
}

/**
 * Reads a table of cases:
 *
 *     ## name of the case
 *     One paragraph, perhaps with <strong>bold</strong> or <q>quoted</q> words.
 *
 *     [subhead] Another passage; without a label it is a paragraph.
 *     = text of the quote | speaker | cue | kind | attribution
 *     known: why the engine cannot do it yet
 *
 * `-` is null; kind is `full` and attribution `explicit` (with no speaker `none`) where they are left out; `= -` says that there is no quote.
 */
export function readCases(table: string): Case[] {
  return table
    .split(/^## /m)
    .slice(1)
    .map((part) => toCase(part.trimEnd().split('\n')));
}

function toCase([name = '', ...lines]: readonly string[]): Case {
  const rows = lines.filter((line) => line.startsWith('= '));
  const known = lines.find((line) => line.startsWith('known: '))?.slice('known: '.length);
  const text = lines.filter((line) => !line.startsWith('= ') && !line.startsWith('known: ')).join('\n');
  if (rows.length === 0) throw new Error(`${name}: no expected quote; write "= -" for none`);
  return {
    name,
    passages: text.trim().split('\n\n').map(toPassage),
    quotes: rows.filter((row) => row !== '= -').map((row) => toExpected(row.slice(2))),
    known,
  };
}

function toPassage(line: string): Passage {
  const label = /^\[(subhead|list-item|block-quote)\] /.exec(line);
  const html = line.slice(label?.[0].length ?? 0);
  const kind = label?.[1] === 'subhead' || label?.[1] === 'list-item' || label?.[1] === 'block-quote' ? label[1] : 'paragraph';
  return { kind, html, text: html.replace(/<\/?(?:strong|em|q)>/g, '') };
}

function toExpected(row: string): Expected {
  const cell = (value: string | undefined): string | null => (value === undefined || value === '-' ? null : value);
  const [text = '', speaker, cue, kind = 'full', attribution] = row.split(' | ').map((value) => value.trim());
  return { text, speaker: cell(speaker), cue: cell(cue), kind, attribution: attribution ?? (cell(speaker) === null ? 'none' : 'explicit') };
}

/** What a table says of a quote; a cue at the start of a sentence has a capital. */
export function comparable({ text, speaker, cue, kind, attribution }: Expected): Expected {
  return { text, speaker, cue: cue?.toLowerCase() ?? null, kind, attribution };
}
