import { allMatches } from '../text/all-matches.ts';
import { unflatten } from './flat-list.ts';
import { flightOf, rowsOf, stringsIn } from './flight.ts';
import { readCalled, readLiteral } from './js-literal.ts';
import { balancedString, stringOf } from './js-string.ts';
import { isList, parseJson, type Json } from './json-ld.ts';

/** A script element as it stands in the page; its text is data, never run. */
export interface ScriptText {
  readonly id: string;
  readonly type: string;
  readonly text: string;
}

const MAX_SCRIPT = 4 << 20;
const MAX_TOTAL = 8 << 20;

// State that frameworks leave for the browser, as an assignment: Redux, Apollo, Nuxt 2, Remix, Arc and their likes.
const ASSIGNED =
  /(?:__(?:INITIAL|PRELOADED|APOLLO|REDUX|APP|PAGE|SERVER|NUXT|DATA|STATE|INITIAL_PROPS|remixContext|PRELOADED_QUERIES)[A-Za-z_]{0,20}|Fusion\.(?:globalContent|contentCache)|window\.[A-Z]{1,20}(?:_[A-Z]{1,20}){0,3}_(?:DATA|STATE|PROPS|CONTEXT)|initialState|initialData|APP_STATE|pageData)(?:["']\])?\s{0,3}=\s{0,3}/g;

/** The values that frameworks leave for the browser, in page order; what React streams comes last. */
export function statesOf(scripts: readonly ScriptText[]): Json[] {
  let total = 0;
  const states: Json[] = [];
  const flight: string[] = [];
  const stream: string[] = [];
  for (const script of scripts) {
    total += script.text.length;
    if (script.text.length > MAX_SCRIPT || total > MAX_TOTAL) continue;
    if (/json/i.test(script.type) && !/ld\+json/i.test(script.type)) states.push(...dataOf(script));
    else if (!script.type || /javascript|module/i.test(script.type)) {
      states.push(...assignedTo(script.text), ...startedWith(script.text));
      flight.push(...flightOf(script.text));
      stream.push(...stringsIn(script.text, STREAM));
    }
  }
  return [...states, ...rowsOf(flight.join('')), ...streamedIn(stream.join(''))];
}

// React Router and Remix: a flat list, of which the first line is all that is there at once.
const STREAM = 'streamController.enqueue(';

function streamedIn(stream: string): Json[] {
  const value = stream === '' ? undefined : parseJson(stream.split('\n', 1)[0] ?? '');
  return isList(value) ? [unflatten(value)] : [];
}

/** A JSON script: plain, URL-encoded, or Nuxt's flat list of values that name each other by index. */
function dataOf({ id, text }: ScriptText): Json[] {
  const plain = /^\s{0,20}%[57]B/i.test(text) ? decoded(text.trim()) : ANGULAR.test(text) ? unescaped(text) : text;
  const value = plain === undefined ? undefined : parseJson(plain);
  if (value === undefined) return [];
  return [id === '__NUXT_DATA__' && isList(value) ? unflatten(value) : value];
}

// What Angular wrote before its version 16.
const ANGULAR = /^\s{0,20}[{[]\s{0,5}&q;/;
const ESCAPED: Readonly<Record<string, string>> = { '&q;': '"', '&a;': '&', '&s;': "'", '&l;': '<', '&g;': '>' };

function unescaped(text: string): string {
  return text.replace(/&[qaslg];/g, (mark) => ESCAPED[mark] ?? mark);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// What SvelteKit starts with, behind the two names of what it starts.
const STARTED = /\bkit\.start\(\s{0,3}\w{1,20},\s{0,3}\w{1,20},\s{0,3}(?=\{)/;

function startedWith(script: string): Json[] {
  const match = STARTED.exec(script);
  return match ? [readLiteral(script, match.index + match[0].length) ?? null] : [];
}

/** The values assigned to well-known names: an object, `JSON.parse` of a string, a function called at once. */
function assignedTo(script: string): Json[] {
  return allMatches(ASSIGNED, script)
    .slice(0, 10)
    .flatMap((match) => valueAt(script, match.index + match[0].length) ?? []);
}

function valueAt(script: string, start: number): Json | undefined {
  const quoted = /^JSON\.parse\(\s{0,3}(?:decodeURIComponent\(\s{0,3})?(?=")/.exec(script.slice(start, start + 60));
  if (quoted) {
    const [text] = stringOf(balancedString(script, start + quoted[0].length));
    const json = text?.startsWith('%') ? decoded(text) : text;
    return json === undefined ? undefined : parseJson(json);
  }
  if (script.charAt(start) === '(') return readCalled(script, start);
  const source = balanced(script, start);
  return (
    (source === undefined ? undefined : parseJson(source)) ?? (/[{[]/.test(script.charAt(start)) ? readLiteral(script, start) : undefined)
  );
}

/** The text of the object or list that opens at `start`, by counting brackets outside strings; linear. */
function balanced(text: string, start: number): string | undefined {
  if (!/[{[]/.test(text.charAt(start))) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') at += (balancedString(text, at)?.length ?? text.length) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return undefined;
}
