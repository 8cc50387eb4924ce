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
