/** The measures of the labelled corpora: how near a found text, name, date or quote is to the labelled one. */

export interface Match {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const SOFT_HYPHEN = /\u00ad/g;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const WORD_OR_IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}_]+/gu;
const SHINGLE = 4;

/** Words in lower case; each Chinese or Japanese character is one. */
export function wordsOf(text: string): string[] {
  return text.replace(SOFT_HYPHEN, '').normalize('NFC').toLowerCase().match(WORD_OR_IDEOGRAPH) ?? [];
}

/** How many items two lists share, each as often as both have it. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of b) {
    const rest = left.get(item) ?? 0;
    if (rest > 0) both += 1;
    left.set(item, rest - 1);
  }
  return both;
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Word overlap, order left aside. Where nothing is labelled, nothing found is right. */
export function wordMatch(found: string, labelled: string): Match {
  const [ours, theirs] = [wordsOf(found), wordsOf(labelled)];
  if (theirs.length === 0) return { precision: ours.length > 0 ? 0 : 1, recall: 1, f1: ours.length > 0 ? 0 : 1 };
  if (ours.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const both = shared(ours, theirs);
  const [precision, recall] = [both / ours.length, both / theirs.length];
  return { precision, recall, f1: harmonic(precision, recall) };
}

function shinglesOf(text: string): string[] {
  const words = text.replace(SOFT_HYPHEN, '').match(WORD) ?? [];
  if (words.length === 0) return [];
  if (words.length <= SHINGLE) return [words.join('\u0000')];
  return Array.from({ length: words.length - SHINGLE + 1 }, (_, start) => words.slice(start, start + SHINGLE).join('\u0000'));
}

/** Overlap of runs of four words; null for a side without words. */
export function shingleMatch(found: string, labelled: string): { precision: number | null; recall: number | null } {
  const [ours, theirs] = [shinglesOf(found), shinglesOf(labelled)];
  const both = shared(ours, theirs);
  return { precision: ours.length > 0 ? both / ours.length : null, recall: theirs.length > 0 ? both / theirs.length : null };
}

const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'"],
  [/[\u201c\u201d\u201e\u201f«»\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

/** For comparing titles: case, typographic marks and spaces do not count. */
export function plain(text: string): string {
  const start = text.replace(SOFT_HYPHEN, '').normalize('NFKC');
  return STRAIGHT.reduce((rest, [mark, instead]) => rest.replace(mark, instead), start)
    .trim()
    .toLowerCase();
}

/** For comparing phrases: punctuation does not count either. */
export function bare(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{M}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function nameKey(name: string): string {
  return bare(name.replace(/^\s*(?:by|von|par|por|di|av|af|van|od)\s+/i, ''));
}

const ARTICLE = /^(?:the|a|an|der|die|das|ein|eine|le|la|les|l|el|los|las|un|una|il|lo|gli|o|os) /;
const TITLE = /^(?:mr|mrs|ms|dr|prof|sir|president|minister) /;

export function speakerKey(name: string): string {
  return bare(name).replace(ARTICLE, '').replace(TITLE, '');
}

/** Equal words, or one is the other inflected: five letters and all but two of the shorter alike. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 3) return false;
  const stem = Math.max(5, shorter - 2);
  return a.slice(0, 5) === b.slice(0, 5) && a.slice(0, stem) === b.slice(0, stem);
}

/** Whether two names are one speaker to a reader: the shorter is part of the longer. */
export function isSameSpeaker(labelled: string, found: string): boolean {
  const names = [labelled, found].map((name) => speakerKey(name).split(' ').filter(Boolean));
  const [short = [], long = []] = names.toSorted((a, b) => a.length - b.length);
  return short.length > 0 && short.every((word) => long.some((other) => isSameWord(word, other)));
}

/** The days that a stamp may mean: as written, and in UTC (a time without offset is read as UTC). */
export function daysOf(stamp: string): string[] {
  const iso = stamp.replace(' ', 'T');
  const hasTime = /T\d/.test(iso);
  const date = new Date(hasTime && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? `${iso}Z` : iso);
  return [iso.slice(0, 10), ...(Number.isNaN(date.getTime()) ? [] : [date.toISOString().slice(0, 10)])];
}
