import { fold } from '../text/spaces.ts';

/** The forms that a printed name may come from: each ending taken off the last word, then off every word. */
export function stems(words: readonly string[], endings: readonly string[]): string[] {
  const head = words.slice(0, -1);
  const tail = cuts(words.at(-1) ?? '', endings);
  const single = tail.map((last) => [...head, last].join(' '));
  if (head.length !== 1) return single;
  const firsts = cuts(head[0] ?? '', endings).slice(0, 6);
  return [...single, ...firsts.flatMap((first) => tail.slice(0, 6).map((last) => `${first} ${last}`))];
}

function cuts(word: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) => {
    const bare = fold(ending);
    return bare && word.endsWith(bare) && word.length - bare.length >= 3 ? [word.slice(0, -bare.length)] : [];
  });
}

const LETTERS = 2;
const MOST = 16;

/** Names by the first letters of their words, so that an inflected form is held against few. */
export function byLetters<T>(entries: Iterable<readonly [string, T]>): (form: string) => readonly (readonly [string, T])[] {
  const index = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const key = lettersOf(entry[0]);
    const known = index.get(key);
    if (!known) index.set(key, [entry]);
    else if (known.length < MOST) known.push(entry);
  }
  return (form) => index.get(lettersOf(form)) ?? [];
}

function lettersOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, LETTERS))
    .join(' ');
}

/** "piotra zawady" of "piotr zawada": each word the same, or with an ending where the other has another or none. */
export function isFormOf(form: string, base: string, endings: readonly string[]): boolean {
  const bases = base.split(' ');
  return form !== base && form.split(' ').every((word, index) => isWordOf(word, bases[index] ?? '', endings));
}

function isWordOf(word: string, base: string, endings: readonly string[]): boolean {
  if (word === base) return true;
  return endings.some((ending) => {
    const bare = fold(ending);
    if (!bare || !word.endsWith(bare)) return false;
    const stem = word.slice(0, -bare.length);
    if (stem.length < 3) return false;
    // "Kārļa", "Jāņa" beside "Kārlis", "Jānis"
    const hard = stem.replace(/[ļņ]$/, (soft) => (soft === 'ļ' ? 'l' : 'n'));
    // "Zawada", "Záleský", "Kaperová" beside "Zawady", "Záleského", "Kaperové".
    return ((base.startsWith(stem) || base.startsWith(hard)) && base.length - stem.length <= 3) || isFleeting(stem, base);
  });
}

/** "Павел" beside "Павла", "Wilczek" beside "Wilczka": a vowel that goes when an ending comes. */
function isFleeting(stem: string, base: string): boolean {
  return (
    base.length === stem.length + 1 &&
    base.startsWith(stem.slice(0, -1)) &&
    base.at(-1) === stem.at(-1) &&
    /[eěoеёоіє]/u.test(base.at(-2) ?? '')
  );
}
