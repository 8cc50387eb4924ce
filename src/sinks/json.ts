import { escapeForTerminal } from '../text/terminal.ts';

/** A value as one line. Characters that end a line for some readers, or reach a terminal raw, are escaped; JSON means the same. */
export function toJsonLine(value: unknown): string {
  return `${escapeForTerminal(JSON.stringify(value))}\n`;
}

/** A value indented by two spaces. */
export function toIndentedJson(value: unknown): string {
  return `${escapeForTerminal(JSON.stringify(value, null, 2))}\n`;
}
