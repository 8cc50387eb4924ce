import type { CheerioAPI } from 'cheerio/slim';
import { isTag } from 'domhandler';
import type { ScriptText } from './states.ts';
import { isList, isObject, own, parseJson, type Json } from './json-ld.ts';

/** Where they stand: Inertia, Livewire 3 and 2, react-rails, Astro, Symfony UX. */
export const STATE_ATTRIBUTES = [
  'data-page',
  'wire:snapshot',
  'wire:initial-data',
  'data-react-props',
  'data-props',
  'data-symfony--ux-react--react-props-value',
];
const ASTRO = 'props';
const ATTRIBUTES = [...STATE_ATTRIBUTES, ASTRO];
const HOLDERS = [`astro-island[${ASTRO}]`, ...STATE_ATTRIBUTES.map((name) => `[${name.replaceAll(':', '\\:')}]`)].join(', ');
const LEAST = 200;
const MOST = 20;
const MAX_DEPTH = 40;

/** The state that frameworks leave in an attribute of the element they fill, as if it stood in a script. */
export function attributeStates($: CheerioAPI): ScriptText[] {
  return $(HOLDERS)
    .toArray()
    .filter(isTag)
    .flatMap(({ name, attribs }) => {
      const text = ATTRIBUTES.map((key) => attribs[key]).find(isState);
      return text === undefined ? [] : [{ id: '', type: 'application/json', text: name === 'astro-island' ? plainProps(text) : text }];
    })
    .slice(0, MOST);
}

const isState = (value: string | undefined): boolean => value !== undefined && value.length > LEAST && /^\s{0,5}[[{]/.test(value);

/** Astro writes each value of a component with the number of its type before it: `{"title":[0,"…"],"tags":[1,[[0,"…"]]]}`. */
function plainProps(text: string): string {
  const value = parseJson(text);
  if (!isObject(value)) return text;
  const entries = Object.keys(value).map((key): [string, Json] => [key, unpacked(own(value, key) ?? null, 0)]);
  return JSON.stringify(Object.fromEntries(entries));
}

function unpacked(value: Json, depth: number): Json {
  if (depth > MAX_DEPTH || !isList(value) || typeof value[0] !== 'number') return null;
  const inner = value[1] ?? null;
  if (isList(inner)) return inner.map((item) => unpacked(item, depth + 1));
  if (!isObject(inner)) return inner;
  const entries = Object.keys(inner).map((key): [string, Json] => [key, unpacked(own(inner, key) ?? null, depth + 1)]);
  return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'));
}
