import { Kept } from './kept.ts';

const MOST = 500;

/** A function of a text that a page asks for again and again; the last answers are kept, no more than `most`. */
export function remembered<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  // A new map for a full one: V8 links the contents of one that is cleared to what comes after.
  let known = new Map<string, Kept<T>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const own = detached(text);
    const answer = make(own);
    if (known.size >= most) known = new Map();
    known.set(own, new Kept(answer));
    return answer;
  };
}

/** A text of its own: a part of another keeps all of that in memory, often a page. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
