import type { Passage } from './passage.ts';
import type { Span } from './spans.ts';

/** A place in a passage's text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const PIECE = /<[^<>]*>|&[a-z]{2,4};|[^<&]|[<&]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The spans of a passage with those that a `<q>` sets: a browser prints the marks of one, the page's text has none. */
export function withElements(passage: Passage, spans: readonly Span[]): readonly Span[] {
  if (!passage.html.includes('<q>')) return spans;
  const merged: Span[] = [];
  let next = 0;
  for (const range of rangesOf(passage)) {
    for (; (spans[next]?.outerEnd ?? Infinity) <= range.start; next += 1) merged.push(...spans.slice(next, next + 1));
    const from = next;
    while ((spans[next]?.outerStart ?? Infinity) < range.end) next += 1;
    const inside = spans.slice(from, next);
    if (!inside.some((span) => isSaid(range, span))) merged.push(toSpan(range));
    else merged.push(...inside);
  }
  return [...merged, ...spans.slice(next)];
}

/** Marks around the element, the same words in marks inside it, or a span that crosses it. */
function isSaid({ start, end }: Range, { outerStart, outerEnd }: Span): boolean {
  const isInside = start <= outerStart && outerEnd <= end;
  return !isInside || (outerStart - start < 2 && end - outerEnd < 2);
}

function toSpan({ start, end }: Range): Span {
  return { start, end, outerStart: start, outerEnd: end, closed: true, single: false };
}

/** Where the outermost `<q>` elements stand in the text; none where text and HTML do not go together. */
function rangesOf({ text, html }: Passage): Range[] {
  const ranges: Range[] = [];
  let [at, depth, start] = [0, 0, 0];
  for (const [piece] of html.matchAll(PIECE)) {
    if (piece === '<q>') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (piece === '</q>') {
      depth -= 1;
      if (depth === 0) ranges.push(trimmed(text, start, at));
    } else if (!isTag(piece) && piece.trim() !== '') {
      while (/\s/.test(text.charAt(at))) at += 1;
      const char = ENTITIES[piece] ?? piece;
      if (!text.startsWith(char, at)) return [];
      at += char.length;
    }
  }
  return ranges.filter(({ start: from, end }) => end > from);
}

function isTag(piece: string): boolean {
  return piece.length > 1 && piece.startsWith('<');
}

function trimmed(text: string, from: number, end: number): Range {
  let start = from;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  return { start, end };
}
