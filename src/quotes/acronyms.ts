import { allMatches } from '../text/all-matches.ts';
import { fold } from '../text/spaces.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import { begin, type Evidence, type Found, type Text } from './evidence.ts';
import type { Word } from './words.ts';

export interface Acronyms {
  readonly found: Found;
  /** The bodies that acronyms stand for, by the folded acronym. */
  readonly owners: Map<string, Evidence>;
  readonly tag: string;
}

export function noteAcronym([acronym, name]: readonly [string, string], { found, owners, tag }: Acronyms): void {
  const evidence = found.get(fold(name)) ?? { ...begin(name, 0, tag), person: -3 };
  evidence.forms.add(fold(acronym));
  evidence.person = Math.min(evidence.person, -3);
  found.set(fold(name), evidence);
  owners.set(fold(acronym), evidence);
}

export const isAcronym = (name: string): boolean => /^\p{Lu}{3,7}$/u.test(name);

/** "Public Services and Procurement Canada" for a PSPC that nobody explains: capitals in a row that spell it. */
export function spellOut(texts: readonly Text[], keys: readonly string[], { found, owners, tag }: Acronyms): void {
  const wanted = new Set(keys.slice(0, 30));
  if (wanted.size === 0) return;
  for (const { text, words } of texts) {
    for (let at = 0; at < words.length; at += 1) {
      if (!/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '')) continue;
      const [acronym, end] = spelt(text, words, at, wanted) ?? [];
      if (!acronym || end === undefined) continue;
      noteAcronym([acronym, text.slice(words[at]?.start, end)], { found, owners, tag });
      wanted.delete(acronym);
    }
  }
}

function spelt(text: string, words: readonly Word[], at: number, wanted: ReadonlySet<string>): [string, number] | undefined {
  let letters = '';
  for (let next = at; next < Math.min(words.length, at + 10); next += 1) {
    const word = words[next];
    const before = words[next - 1];
    if (!word || (next > at && text.slice(before?.end, word.start) !== ' ')) return undefined;
    if (/^\p{Lu}\p{Ll}/u.test(word.text)) letters += word.lower.charAt(0);
    else if (word.text.length > 4 || !/^\p{Ll}/u.test(word.text)) return undefined;
    if (letters.length > 2 && wanted.has(letters)) return [letters, word.end];
  }
  return undefined;
}

// "Bank of Montreal (BMO)"
const ACRONYM = / \((\p{Lu}[\p{Lu}\p{Ll}]{1,7})\)/gu;
const SMALL = /^(?:of|and|for|the|de|la|der|für|und|des|du|y|e|di|van)$/;
const CAPITAL = /^\p{Lu}[\p{L}’'-]{1,20}$/u;
const MOST_WORDS = 7;
// Seven words of 21 characters, with small words between them.
const LONGEST_NAME = 250;

/** The words with capitals that end a text, small words between them; empty where there are fewer than two. */
function nameAtEnd(text: string): string {
  const words = (text.split(/[^\p{L}’' -]/u).at(-1) ?? '').split(' ');
  let [start, capitals] = [words.length, 0];
  for (let at = words.length - 1; at >= 0 && capitals < MOST_WORDS; at -= 1) {
    const word = words[at] ?? '';
    if (CAPITAL.test(word)) [start, capitals] = [at, capitals + 1];
    else if (capitals === 0 || start - at > 2 || !SMALL.test(word)) break;
  }
  return capitals < 2 ? '' : words.slice(start).join(' ');
}

export function acronyms(text: string): [string, string][] {
  // The long pattern is dear to compile.
  if (!/ \(\p{Lu}/u.test(text)) return [];
  return allMatches(ACRONYM, text)
    .filter(([, short = '']) => /\p{Lu}\p{L}*\p{Lu}/u.test(short))
    .map(({ index, 1: short = '' }): [string, string] => [short, nameAtEnd(text.slice(Math.max(0, index - LONGEST_NAME), index))])
    .filter(([short, name]) => name !== '' && isShortFor(short, name))
    .map(([short, name]) => [short, name.replace(/^The /, '')]);
}

/** "Bank of Montreal (BMO)", not "Hannes Moll (CDU)", whose party it is. */
function isShortFor(short: string, name: string): boolean {
  const words = name.split(/[\s-]+/);
  if (genderOfFirstName(words[0] ?? '') !== undefined) return false;
  return words.length > 2 || words.some((word) => word.charAt(0).toLowerCase() === short.charAt(0).toLowerCase());
}
