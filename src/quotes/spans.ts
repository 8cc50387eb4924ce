/** A stretch between quotation marks in one passage; offsets are of the words inside, marks and spaces left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Offset of the opening mark, and one past the closing one. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False where the closing mark is missing: the words run to the end of the passage. */
  readonly closed: boolean;
  readonly single: boolean;
}

const MAX_QUOTE = 5000;
// What may close each opening mark; mixed pairs are common ("…” , „…").
const CLOSERS: Readonly<Record<string, string>> = {
  '״': '״"',
  '“': '”"“',
  '„': '“”"„',
  '"': '"”“',
  // Urdu: ”…“
  '”': '”"“',
  '‟': '”"',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '‘': "’'",
  "'": "'’",
  '‚': "‘’'",
  '‹': '›',
  '›': '‹›',
};
/** Every mark may open: of a text whose language is not known. */
const ANY = Object.keys(CLOSERS);
const OPENING = new RegExp(`[${ANY.join('')}]`, 'g');
const OPENING_OR_CLOSING = new RegExp(`[${ANY.join('')}${Object.values(CLOSERS).join('')}]`, 'g');
const SINGLE = new Set(['‘', "'", '‚', '‹', '›']);
/** Marks that close nothing. */
const ONLY_OPENING = new Set(['„', '「', '『', '‟']);
const BEFORE_OPEN = /[\s([{—–\-:;,/|>…\u00a0]/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the quoted stretches of a passage in one scan; nested ones stay inside. `marks` are the pairs that the language prints: a mark that
 * opens none of them opens only where nothing else can be meant, and a single one, which may be an apostrophe, never.
 */
export function findSpans(text: string, marks: readonly string[] = ANY): Span[] {
  const spans: Span[] = [];
  for (let at = next(OPENING, text, 0); at < text.length;) {
    if (!opens(text, at, marks)) {
      at = next(OPENING, text, at + 1);
      continue;
    }
    const close = closeOf(text, at, marks);
    const span = close.at === undefined ? unclosed(text, at, close.limit) : toSpan(text, at, close.at, true);
    if (span && span.end - span.start > (span.single ? 2 : 0)) spans.push(span);
    at = next(OPENING, text, span ? Math.max(at + 1, span.outerEnd) : at + 1);
  }
  return spans;
}

/** Where the next such mark stands; the end of the text where there is none. */
function next(mark: RegExp, text: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}

/** `alert("Saved.")`: a mark in code. */
function isArgument(text: string, at: number): boolean {
  return text.charAt(at - 1) === '(' && WORD.test(text.charAt(at - 2));
}

function opens(text: string, at: number, marks: readonly string[]): boolean {
  const mark = text.charAt(at);
  if (!isFollowedByWord(text, at)) return false;
  if (ONLY_OPENING.has(mark)) return true;
  const isOwn = marks.some((pair) => pair.startsWith(mark));
  if (SINGLE.has(mark) && !isOwn) return false;
  if (isOwn && (mark === '“' || mark === '«')) return true;
  const before = text.charAt(at - 1);
  const isFree = before === '' || BEFORE_OPEN.test(before) || CLOSERS[before] !== undefined;
  // '90s: an apostrophe.
  return isFree && (mark !== "'" || /\p{L}|[.…“"]/u.test(text.charAt(at + 1)));
}

function isFollowedByWord(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  if (after === '' || isArgument(text, at)) return false;
  return !/[\s.,;:!?)\]]/.test(after) || text.charAt(at) === '«' || text.startsWith('..', at + 1);
}

/** Where the mark at `open` closes; else where the next such mark opens, or the text ends: the words cannot run further. */
function closeOf(text: string, open: number, marks: readonly string[]): { readonly at: number | undefined; readonly limit: number } {
  const mark = text.charAt(open);
  const last = Math.min(text.length, open + MAX_QUOTE);
  let depth = 0;
  for (let at = next(OPENING_OR_CLOSING, text, open + 1); at < last; at = next(OPENING_OR_CLOSING, text, at + 1)) {
    const char = text.charAt(at);
    if (char === mark && mark === '«') depth += 1;
    const isClose = isCloser(text, at, mark);
    if (!isClose && char === mark && mark !== '«' && opens(text, at, marks)) return { at: undefined, limit: at };
    if (!isClose) continue;
    if (depth > 0) depth -= 1;
    else return { at, limit: at };
  }
  return { at: undefined, limit: last };
}

function isCloser(text: string, at: number, mark: string): boolean {
  return (CLOSERS[mark] ?? '').includes(text.charAt(at)) && !isInHebrew(text, at) && closes(text, at, mark);
}

/** `מנכ"ל`: a mark between two letters of an acronym. */
function isInHebrew(text: string, at: number): boolean {
  return /^[א-ת]["״][א-ת]/.test(text.slice(at - 1, at + 2));
}

function closes(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if ('」』»›'.includes(text.charAt(at)) && mark !== '»') return true;
  const atEnd = after === '' || !WORD.test(after);
  if (SINGLE.has(mark)) return atEnd && !/\s/.test(before) && !isPossessive(text, at);
  // An opening-shaped mark closes only at a word's end.
  if (text.charAt(at) === '“' && mark !== '„') return /[^\s]/.test(before) && atEnd;
  return text.charAt(at) === '”' || atEnd || !/\s/.test(before);
}

/** "the workers’ strike": a plural possessive inside a single-marked quote. */
function isPossessive(text: string, at: number): boolean {
  return text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && /[’']/.test(text.slice(at + 1, at + 400));
}

function unclosed(text: string, open: number, limit: number): Span | undefined {
  const mark = text.charAt(open);
  // A » that opens stands at the start; elsewhere it closes what began before.
  if (SINGLE.has(mark) || (mark === '»' && open > 0)) return undefined;
  const free = open === 0 || BEFORE_OPEN.test(text.charAt(open - 1));
  return free && limit - open > 20 ? toSpan(text, open, limit, false) : undefined;
}

function toSpan(text: string, open: number, close: number, closed: boolean): Span {
  let start = open + 1;
  let end = close;
  while (start < end && /[\s\u00a0\u202f]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s\u00a0\u202f]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end, outerStart: open, outerEnd: closed ? close + 1 : close, closed, single: SINGLE.has(text.charAt(open)) };
}
