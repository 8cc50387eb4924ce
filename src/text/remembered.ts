/** Texts are often parts of a page, which lives as long as one of them does: few are kept. */
const MOST = 500;

/** A function of a text that a page asks for again and again; the last answers are kept, no more than `most`. */
export function remembered<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    const answer = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
