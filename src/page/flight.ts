import { balancedString, stringOf } from './js-string.ts';
import { parseJson, type Json } from './json-ld.ts';

const FLIGHT = 'self.__next_f.push([1,';

/** The strings that React's stream pushes. */
export const flightOf = (script: string): string[] => stringsIn(script, FLIGHT);

/** The strings in double quotes right behind each of the calls. */
export function stringsIn(script: string, call: string): string[] {
  const strings: string[] = [];
  for (let at = script.indexOf(call); at >= 0;) {
    const start = script.indexOf('"', at + call.length);
    const isNext = start >= 0 && start - at < call.length + 3;
    const source = isNext ? balancedString(script, start) : undefined;
    if (source !== undefined) strings.push(...stringOf(source));
    else if (isNext) break;
    at = script.indexOf(call, source === undefined ? at + 1 : start + source.length);
  }
  return strings;
}

const ROW = /([0-9a-f]{1,6}):(?:T([0-9a-f]{1,6}),)?/y;

/**
 * React's stream of rows: `1a:{…}` a line, or `1b:T4d2,…`, a long text with the number of its bytes, which others call `"$1b"`. Rows
 * that are neither are left out.
 */
export function rowsOf(stream: string): Json[] {
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (let at = 0; at < stream.length;) {
    ROW.lastIndex = at;
    const [head = '', id = '', bytes] = ROW.exec(stream) ?? [];
    const start = at + head.length;
    const end = bytes === undefined ? endOfLine(stream, start) : endOfBytes(stream, start, Number.parseInt(bytes, 16));
    if (bytes !== undefined) texts.set(`$${id}`, stream.slice(start, end));
    else if (/[[{]/.test(stream.charAt(start))) rows.push(stream.slice(start, end));
    at = bytes === undefined ? end + 1 : end;
  }
  return rows.flatMap((row) => read(row, texts) ?? []);
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Where so many bytes of UTF-8 end. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalf = code >= 0xd8_00 && code < 0xe0_00;
    left -= code < 0x80 ? 1 : code < 0x8_00 || isHalf ? 2 : 3;
  }
  return at;
}

/** A row with its references to long texts followed. */
function read(row: string, texts: ReadonlyMap<string, string>): Json | undefined {
  if (texts.size === 0) return parseJson(row);
  try {
    const value: Json = JSON.parse(row, (_, inner: Json) => (typeof inner === 'string' ? (texts.get(inner) ?? inner) : inner));
    return value;
  } catch {
    return parseJson(row);
  }
}
