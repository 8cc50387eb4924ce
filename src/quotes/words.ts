import { letterWidth } from '../text/letters.ts';
import { lowerAlike } from '../text/spaces.ts';
import { detached } from '../text/remembered.ts';

/** A word of a text with its place; a sentence's final stop and a possessive ending are not of it. */
export class Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Printed with a possessive ending: "Ortiz’s". */
  readonly possessive: boolean;

  constructor({ text, lower }: Source, start: number, end: number, possessive: boolean) {
    this.text = text.slice(start, end);
    this.lower = lower.slice(start, end);
    this.start = start;
    this.end = end;
    this.possessive = possessive;
  }
}

// "souligne-t-il", "dit-elle": French puts verb and pronoun in one word.
const INVERTED = /^([^\d.'’-]{1,30})-(?:t-)?(ils?|elles?)$/i;
// "l'avocat", "d'Ortiz"; "D'Souza" and "L'Oréal" are names of one piece.
const ELIDED = /^(?:(?:[ldnsmtj]|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})|[LDNSJ]['’](?=\p{Ll}))/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;

/** A text, and the same in lower case with straight apostrophes, letter by letter. */
interface Source {
  readonly text: string;
  readonly lower: string;
}

/** The words of a text in order; `hasCaseMarks` where a language hangs case endings on names with an apostrophe: "Ankara’da". */
export function wordsOf(text: string, hasCaseMarks = false): Word[] {
  const source: Source = { text, lower: lowerAlike(text).replaceAll('’', "'") };
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const plain = lettersEnd(text, at);
    if (plain === at) continue;
    const end = wordEnd(text, plain);
    if (end === plain) words.push(new Word(source, at, end, false));
    else words.push(...(hasCaseMarks ? withCase(text.slice(at, end), at, source) : toWords(text.slice(at, end), at, source)));
    at = end - 1;
  }
  return words;
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  for (let width = letterWidth(text, end); width > 0; width = letterWidth(text, end)) end += width;
  return end;
}

/** Where the word ends whose first letters end at a place. */
function wordEnd(text: string, lettersTo: number): number {
  let end = lettersTo;
  for (let width = joinWidth(text, end); width > 0; width = joinWidth(text, end)) end = lettersEnd(text, end + width);
  return end;
}

/** Signs inside a word. Two hyphens are a dash; "R&D" is one word. */
function joinWidth(text: string, at: number): 0 | 1 {
  switch (text.charAt(at)) {
    case '.':
    case "'":
    case '’':
      return 1;
    case '-':
      return text.charAt(at + 1) === '-' ? 0 : 1;
    case '&':
      return CAPITAL.test(text.slice(at + 1, at + 3)) ? 1 : 0;
    default:
      return 0;
  }
}

/** A name in another case than the first is no subject, as a possessor is none. */
function withCase(raw: string, at: number, source: Source): Word[] {
  const [, name] = /^(\p{Lu}[^'’]*)['’]\p{Ll}{1,7}/u.exec(raw) ?? [];
  return name ? [new Word(source, at, at + name.length, true)] : toWords(raw, at, source);
}

function toWords(raw: string, at: number, source: Source): Word[] {
  const [elided = ''] = ELIDED.exec(raw) ?? [];
  const start = at + elided.length;
  const rest = raw.slice(elided.length);
  const words = splitInversion(rest, start, source) ?? [withoutEnding(rest, start, source)];
  return elided ? [new Word(source, at, start, false), ...words] : words;
}

function withoutEnding(raw: string, start: number, source: Source): Word {
  const bare = withoutStop(raw.replace(/['’](?:s|d|m|ll|ve|re)?$/u, ''));
  return new Word(source, start, start + bare.length, POSSESSIVE.test(raw));
}

/** "said." and "NATO." lose their stop, "Dr." and "A." do not. */
function withoutStop(word: string): string {
  let end = word.length;
  while (end > 0 && end > word.length - 3 && isStop(word.charAt(end - 1))) end -= 1;
  if (end === word.length) return word;
  const stem = word.slice(0, end);
  return /[\p{Ll}\p{Script=Hebrew}\p{Script=Arabic}]{2}$|^\p{Lu}{2,8}$/u.test(stem) ? stem : word;
}

function isStop(char: string): boolean {
  return char === '.' || char === '-';
}

function splitInversion(raw: string, start: number, source: Source): Word[] | undefined {
  const [whole = '', verb = '', pronoun] = INVERTED.exec(raw.replace(/[.'’-]{1,3}$/, '')) ?? [];
  if (pronoun === undefined) return undefined;
  const end = start + whole.length;
  return [new Word(source, start, start + verb.length, false), new Word(source, end - pronoun.length, end, false)];
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
  /** Beginnings and endings by their first and last two letters, so that a look-up tries few. */
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
  /** Whether it has beginnings or endings. */
  readonly isOpen: boolean;
  /** Answers given by an open list. */
  asked: Map<string, boolean>;
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

function remember(index: Index, lower: string): boolean {
  const { exact, starts, ends } = index;
  const is =
    exact.has(lower) ||
    (starts.get(lower.slice(0, 2)) ?? none).some((start) => lower.startsWith(start)) ||
    (ends.get(lower.slice(-2)) ?? none).some((end) => lower.endsWith(end)) ||
    // "řekl": an ending of one letter.
    ends.has(lower.slice(-1));
  // A new map for a full one, as `remembered` does.
  if (index.asked.size >= MOST_ASKED) index.asked = new Map();
  index.asked.set(detached(lower), is);
  return is;
}

function indexOf(list: readonly string[]): Index {
  const known = indexes.get(list);
  if (known) return known;
  const starts = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  for (const entry of list) {
    if (entry.endsWith('*')) push(starts, entry.slice(0, 2), entry.slice(0, -1));
    if (entry.startsWith('*')) push(ends, entry.slice(1).slice(-2), entry.slice(1));
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
