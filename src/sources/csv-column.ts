import { Readable } from 'node:stream';
import { ListError } from './list-error.ts';

/** Where addresses stand in a table. */
export interface Column {
  readonly delimiter: string;
  readonly index: number;
  /** Whether the first line names the columns. */
  readonly isHead: boolean;
}

const NAMES =
  /^(?:(?:web ?)?address|(?:page|article|source|canonical|final)?[ _-]?(?:url|uri)|url[ _-]?(?:address)?|link|href|permalink|loc)$/i;
const DELIMITERS = ['\t', ';', ','];
const URL_CELL = /^https?:\/\/\S+$/i;

/** The column of addresses by a table's first line: by its name, or because it holds the only address; undefined where the line is of no table. */
export function urlColumnOf(line: string): Column | undefined {
  for (const delimiter of DELIMITERS) {
    const cells = cellsOf(line, delimiter);
    const named = cells.findIndex((cell) => NAMES.test(cell));
    if (named >= 0 && (cells.length > 1 || NAMES.test(line.trim()))) return { delimiter, index: named, isHead: true };
    const addresses = cells.filter((cell) => URL_CELL.test(cell));
    // A comma may stand in an address; a space may not.
    const isTable = cells.length > 1 && addresses.length === 1 && (delimiter !== ',' || /\s|"/.test(line) || !/^https?:/i.test(line));
    if (isTable) return { delimiter, index: cells.findIndex((cell) => URL_CELL.test(cell)), isHead: false };
  }
  return undefined;
}

function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}

/** The addresses in a table's column, row by row; cells that hold something else are passed over. */
export async function* readCsvColumn(text: AsyncIterable<string>, { delimiter, index, isHead }: Column): AsyncGenerator<string> {
  const { parse } = await import('csv-parse');
  const parser = Readable.from(text).pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      from_line: isHead ? 2 : 1,
    }),
  );
  try {
    for await (const row of parser) {
      const cells: unknown = row;
      const cell: unknown = Array.isArray(cells) ? cells[index] : undefined;
      if (typeof cell === 'string' && URL_CELL.test(cell)) yield cell;
    }
  } catch (error) {
    throw new ListError(
      `the table cannot be read (${error instanceof Error ? error.message : String(error)}); is a quotation mark never closed?`,
    );
  }
}
