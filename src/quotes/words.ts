/** A word of a text with its place; a sentence's final stop and a possessive ending are not of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Printed with a possessive ending: "Ortiz’s". */
  readonly possessive: boolean;
}

// Two hyphens are a dash; "R&D" is one word.
const WORDS = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.'’]|-(?!-)|&(?=\p{Lu}))*/gu;
// "souligne-t-il", "dit-elle": French puts verb and pronoun in one word.
const INVERTED = /^([^\d.'’-]{1,30})-(?:t-)?(ils?|elles?)$/i;
// "l'avocat", "d'Ortiz"; "D'Souza" and "L'Oréal" are names of one piece.
const ELIDED = /^(?:(?:[ldnsmtj]|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})|[LDNSJ]['’](?=\p{Ll}))/u;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;

// What elision, inversion, possessives and stops are printed with: most words have none of it.
const JOINED = /[.'’-]/;

/** The words of a text in order; `hasCaseMarks` where a language hangs case endings on names with an apostrophe: "Ankara’da". */
export function wordsOf(text: string, hasCaseMarks = false): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS))
    words.push(...(hasCaseMarks ? withCase(match[0], match.index) : toWords(match[0], match.index)));
  return words;
}

/** A name in another case than the first is no subject, as a possessor is none. */
function withCase(raw: string, at: number): Word[] {
  const [, name] = /^(\p{Lu}[^'’]*)['’]\p{Ll}{1,7}/u.exec(raw) ?? [];
  return name ? [toWord(name, at, true)] : toWords(raw, at);
}

function toWords(raw: string, at: number): Word[] {
  if (!JOINED.test(raw)) return [toWord(raw, at, false)];
  const [elided = ''] = ELIDED.exec(raw) ?? [];
  const inverted = INVERTED.exec(raw.slice(elided.length).replace(/[.'’-]{1,3}$/, ''));
  if (inverted) return [...(elided ? [toWord(elided, at, false)] : []), ...splitInversion(inverted, at + elided.length)];
  const rest = raw.slice(elided.length);
  const possessive = POSSESSIVE.test(rest);
  const bare = rest.replace(/['’](?:s|d|m|ll|ve|re)?$/u, '').replace(/(\p{Ll}{2}|^\p{Lu}{2,8})[.-]{1,3}$/u, '$1');
  const word = toWord(bare, at + elided.length, possessive);
  return elided ? [toWord(elided, at, false), word] : [word];
}

function toWord(text: string, start: number, possessive: boolean): Word {
  return { text, lower: lowerOf(text), start, end: start + text.length, possessive };
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function splitInversion([whole, verb = '', pronoun = '']: RegExpExecArray, at: number): Word[] {
  return [toWord(verb, at, false), toWord(pronoun, at + whole.length - pronoun.length, false)];
}

/** The word at an index in lower case; empty where there is none. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** The word at an index, where one space and nothing else parts it from the next. */
export function besideNext(text: string, words: readonly Word[], at: number): Word | undefined {
  const word = words[at];
  const next = words[at + 1];
  return word && next && next.start === word.end + 1 && text.charAt(word.end) === ' ' ? word : undefined;
}

interface Index {
  readonly exact: ReadonlySet<string>;
  /** Beginnings and endings by their first and last three letters, so that a look-up tries few. */
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
  /** Whether it has beginnings or endings. */
  readonly isOpen: boolean;
  /** Answers given by an open list. */
  readonly asked: Map<string, boolean>;
}

const indexes = new WeakMap<readonly string[], Index>();
const none: readonly string[] = [];

/** Whether a word is in a list whose entries may begin or end in `*`; each list is indexed once. */
export function isIn(list: readonly string[] | undefined, lower: string): boolean {
  if (!list || lower === '') return false;
  const index = indexOf(list);
  return index.isOpen ? (index.asked.get(lower) ?? remember(index, lower)) : index.exact.has(lower);
}

/** The words of one story are asked again and again. */
const MOST_ASKED = 5000;

function remember({ exact, starts, ends, asked }: Index, lower: string): boolean {
  const is =
    exact.has(lower) ||
    (starts.get(lower.slice(0, 2)) ?? none).some((start) => lower.startsWith(start)) ||
    (ends.get(lower.slice(-2)) ?? none).some((end) => lower.endsWith(end));
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(lower, is);
  return is;
}

function indexOf(list: readonly string[]): Index {
  const known = indexes.get(list);
  if (known) return known;
  const starts = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  for (const entry of list) {
    if (entry.endsWith('*')) push(starts, entry.slice(0, 2), entry.slice(0, -1));
    if (entry.startsWith('*')) push(ends, entry.slice(-2), entry.slice(1));
  }
  const exact = new Set(list.filter((entry) => !entry.includes('*')));
  const index = { exact, starts, ends, isOpen: starts.size + ends.size > 0, asked: new Map<string, boolean>() };
  indexes.set(list, index);
  return index;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Whether a word is in a list as it stands there, no beginning or ending left open. */
export function isExactly(list: readonly string[], lower: string): boolean {
  return indexOf(list).exact.has(lower);
}

/** The first index of an ordered list whose place is at or behind `at`. */
export function firstFrom(list: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of an ordered list that begins inside a stretch. */
export function within<T extends { readonly start: number }>(list: readonly T[], from: number, to: number): T[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to));
}
