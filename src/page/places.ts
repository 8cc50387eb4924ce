/** Numbers of elements in page order. */
export type Places = readonly number[];

export const NOWHERE: Places = [];

/** From the first place to before the second. */
export type Span = readonly [number, number];

/** The places that lie in any of some spans. */
export function within(places: Places, spans: readonly Span[]): Places {
  const [only] = spans;
  if (only && spans.length === 1) return cut(places, only);
  return spans.flatMap((span) => cut(places, span)).toSorted((a, b) => a - b);
}

/** The part of a list that lies in a span. */
function cut(places: Places, [from, to]: Span): Places {
  return places.slice(lowerBound(places, from), lowerBound(places, to));
}

/** Lists in order as one, each place once. */
export function inOrder(lists: readonly Places[], from = 0, to = lists.length): Places {
  if (to - from < 2) return lists[from] ?? NOWHERE;
  const half = (from + to) >> 1;
  return merged(inOrder(lists, from, half), inOrder(lists, half, to));
}

function merged(a: Places, b: Places): Places {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  // Often one list ends before the other begins.
  return (a.at(-1) ?? 0) < (b[0] ?? 0) ? a.concat(b) : zipped(a, b);
}

function zipped(a: Places, b: Places): Places {
  const all: number[] = [];
  let [inA, inB] = [0, 0];
  while (inA < a.length && inB < b.length) {
    const [one, other] = [a[inA] ?? 0, b[inB] ?? 0];
    all.push(one < other ? one : other);
    if (one <= other) inA += 1;
    if (other <= one) inB += 1;
  }
  return inA < a.length ? all.concat(a.slice(inA)) : all.concat(b.slice(inB));
}

/** The first index whose value is not below `least`. */
export function lowerBound(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
