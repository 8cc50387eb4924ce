import { fold } from './spaces.ts';

// Letters that Unicode does not take apart into a letter and its accent.
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ё: 'е' };

/** Whether a name asked for means a person: all of its words are of the name, whatever their case and accents; a surname is enough. */
export function isSameName(asked: string, name: string): boolean {
  const words = wordsOf(asked);
  const of = new Set(wordsOf(name));
  return words.length > 0 && words.every((word) => of.has(word));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœıё]/g, (letter) => PLAIN[letter] ?? letter)
    .split(' ')
    .filter(Boolean);
}
