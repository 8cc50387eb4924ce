export type Row = readonly string[];
export type Table = readonly Row[];

export function row(...cells: readonly (string | number)[]): Row {
  return cells.map(String);
}

/** A table as Markdown, columns aligned. */
export function markdown(table: Table): string {
  const [head = [], ...rest] = table;
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: Row): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rest.map(line)].join('\n');
}
