import type { LanguageData } from './language.ts';
import { isNarration } from './narration.ts';
import type { Passage } from './passage.ts';
import { withElements } from './q-elements.ts';
import { findSpans, type Span } from './spans.ts';
import { findTag, type Tag } from './tags.ts';
import { firstFrom, isIn } from './words.ts';

// A hyphen stands for a dash only where a space follows.
const OPENING = /^\s{0,3}(?:([–—―])[\s\u00a0]{0,2}|(-)[ \u00a0])(?=[\p{Lu}\p{N}¿¡«"“…])/u;
// Behind a sentence; a hyphen there joins words more often than it opens speech.
const INNER = /(?<=[.!?…:][”"»)]{0,2})\s[–—]\s?(?=[\p{Lu}¿¡])/u;
const ENDED = /[.!?…]["”»]?\s?$/u;
const MOST_TAGS = 8;
const LONGEST_TAG = 100;
const SHORT = 3;

/** The quoted stretches of every passage: by their marks, and where the language knows it by a dash at the start. */
export function spansOf(passages: readonly Passage[], language: LanguageData): Span[][] {
  const spans = passages.map((passage) => {
    if (isCode(passage.text)) return [];
    const marked = findSpans(passage.text, language.marks).map((span) => endAtTag(passage.text, span, language));
    return [...withElements(passage, marked)];
  });
  addEndings(spans, passages);
  if (!language.dialogueDash) return spans;
  const spoken = passages.map((passage) => dashSpans(passage, language));
  // Dashes open lists too: only where one of them is surely speech are those without a reporting clause.
  const styles = new Set(passages.flatMap(({ text }, index) => (spoken[index] ? [styleOf(text)] : [])));
  return passages.map((passage, index) => {
    const style = styleOf(passage.text);
    if (!spoken[index] && isReporters(passage, passages[index + 1], language)) return [];
    const untagged =
      style !== undefined && styles.has(style) ? wholeSpan(passage) : style === undefined ? lastSpan(passage, styles) : undefined;
    return spoken[index] ?? (untagged ? [untagged] : (spans[index] ?? []));
  });
}

/** `“The pier is closed. ¶ Nobody should go near.”`: words that run to the end of a paragraph, and only the next one closes them. */
function addEndings(spans: Span[][], passages: readonly Passage[]): void {
  for (const [index, passage] of passages.entries()) {
    const open = spans[index]?.at(-1);
    const next = passages[index + 1];
    if (!open || open.closed || open.outerEnd < passage.text.trimEnd().length || next?.kind !== passage.kind) continue;
    const ending = endingIn(next.text, passage.text.charAt(open.outerStart));
    if (ending) spans[index + 1]?.unshift(ending);
  }
}

// Of those whose opening and closing marks are two.
const ENDINGS: Readonly<Record<string, RegExp>> = {
  '“': /^[^“”„"«»]+(?<=[\p{L}\p{N}.,!?…])(?=”(?!\p{L}))/u,
  '„': /^[^“”„"«»]+(?<=[\p{L}\p{N}.,!?…])(?=[“”](?!\p{L}))/u,
  '«': /^[^“”„"«»]+(?<=[\p{L}\p{N}.,!?…])(?=[  ]?»(?!\p{L}))/u,
};

/** The words of a paragraph up to a mark that closes what the one before it opened. */
function endingIn(text: string, mark: string): Span | undefined {
  const said = ENDINGS[mark]?.exec(text)?.[0];
  if (said === undefined) return undefined;
  const close = text.slice(said.length).search(/\S/u) + said.length;
  return { ...toSpan(text, 0, said.length), outerStart: 0, outerEnd: close + 1 };
}

// Of prose no stretch of a few dozen letters has one of these.
const SIGNS = /[{}()=<>;\\_[\]]/g;
const PROSE = 20;

/** `log.Printf("error: %v", err)`: words in marks are the program's. */
function isCode(text: string): boolean {
  if (!text.includes('("') && !text.includes("('") && !text.includes('= "') && !text.includes(': "')) return false;
  return (text.match(SIGNS)?.length ?? 0) * PROSE > text.length;
}

/** `– Hva synes du om løsningen?`, and a dash opens the next paragraph too: the reporter asks, whose words are nobody's in the story. */
function isReporters({ text }: Passage, next: Passage | undefined, { grammar }: LanguageData): boolean {
  if (!/\?\s?$/.test(text) || styleOf(text) === undefined || !next || styleOf(next.text) === undefined) return false;
  return text
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => isIn(grammar.addressed, word));
}

/** Words whose closing mark is missing end where the reporting clause begins. */
function endAtTag(text: string, span: Span, language: LanguageData): Span {
  if (span.closed) return span;
  const tag = findTag(text, span.start, span.end, language);
  if (!tag) return span;
  const end = /^[,]/.test(text.slice(tag.quoteEnd)) ? tag.quoteEnd + 1 : tag.quoteEnd;
  return { ...span, end, outerEnd: end, closed: true };
}

function styleOf(text: string): string | undefined {
  const [, dash, hyphen] = OPENING.exec(text) ?? [];
  return dash ?? hyphen;
}

/** `– A, säger Karin Lind. B.` · `— A, — сказала она. — B.`: what is said around a reporting clause. */
function dashSpans({ text, kind }: Passage, language: LanguageData): Span[] | undefined {
  if (kind !== 'paragraph' && kind !== 'list-item') return undefined;
  const opening = OPENING.exec(text)?.[0];
  if (opening !== undefined) return spokenFrom(text, opening.length, 0, language);
  const inner = innerOpening(text, language);
  return inner && spokenFrom(text, inner.start, inner.outerStart, language);
}

/** `Wilk kieruje portem. – Prom jest stary – mówi.`: speech that opens behind a sentence is told by its reporting clause. */
function innerOpening(text: string, language: LanguageData): { readonly start: number; readonly outerStart: number } | undefined {
  const { 0: mark, index } = INNER.exec(text) ?? { 0: '', index: 0 };
  const start = index + mark.length;
  const tag = mark === '' ? undefined : findTag(text, start, text.length, language);
  return tag && { start, outerStart: start - mark.trimStart().length };
}

/** The spans from where the first words begin; what is quoted before stays. */
function spokenFrom(text: string, from: number, outerStart: number, language: LanguageData): Span[] | undefined {
  const marked = findSpans(text, language.marks);
  const spans: Span[] = [];
  let start = from;
  let isOpen = true;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    const tag = findTag(text, start, text.length, language);
    if (!tag) break;
    const span = toSpan(text, start, tag.quoteEnd);
    spans.push(spans.length === 0 ? { ...span, outerStart } : span, ...marked.filter(isInside(tag)));
    start = tag.next;
    const again = openingBehind(text, start);
    isOpen = again !== undefined || goesOn({ text, span, tag, marked }, language);
    start = again ?? start;
    if (!isOpen) break;
  }
  if (spans.length === 0) return undefined;
  const rest = text.slice(start).trim();
  if (isOpen && rest.length > SHORT) spans.push(toSpan(text, start, text.length));
  const before = marked.filter(({ outerEnd }) => outerEnd <= outerStart);
  const behind = isOpen ? [] : marked.filter((span) => span.outerStart >= start);
  return [...before, ...spans.filter((span) => span.end > span.start), ...behind];
}

interface Spoken {
  readonly text: string;
  readonly span: Span;
  readonly tag: Tag;
  readonly marked: readonly Span[];
}

/** Whether speech goes on behind its clause: between dashes, only where one opens it again. */
function goesOn({ text, span, tag, marked }: Spoken, language: LanguageData): boolean {
  const { quoteEnd, next } = tag;
  if (hasDash(text, tag) && !/[–—-][.,:;]?\s?$/.test(text.slice(Math.max(0, next - 4), next))) return false;
  if (isTagged(text, marked, next, language)) return false;
  return !isNarration({ said: text.slice(span.start, span.end), clause: text.slice(quoteEnd, next), rest: text.slice(next) }, language);
}

/** `– A, säger Lind. Nu håller hon kurser. – B`: behind a clause the reporter goes on until a dash opens speech again. */
function openingBehind(text: string, from: number): number | undefined {
  const { 0: mark, index } = INNER.exec(text.slice(from)) ?? { 0: '', index: 0 };
  return mark === '' ? undefined : from + index + mark.length;
}

/** `– A, hän sanoo. Nyt hän pitää kursseja. ”B”, hän naurahtaa.`: behind a clause, words in marks with a clause of their own. */
function isTagged(text: string, marked: readonly Span[], from: number, language: LanguageData): boolean {
  const next = marked[firstFrom(marked, from)];
  return next !== undefined && findTag(text, next.outerEnd, next.outerEnd + LONGEST_TAG, language)?.quoteEnd === next.outerEnd;
}

function hasDash(text: string, { quoteEnd }: Tag): boolean {
  return /^[.,!?…]?\s?[–—-]/.test(text.slice(quoteEnd, quoteEnd + 4));
}

/** `– A, sade Lind och talade om ”B”.`: marks in the reporting clause. */
function isInside({ quoteEnd, next }: Tag): (span: Span) => boolean {
  return ({ outerStart, outerEnd }) => outerStart >= quoteEnd && outerEnd <= next;
}

function wholeSpan({ text, kind }: Passage): Span | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined || kind !== 'paragraph') return undefined;
  return ENDED.test(text) && text.trim().split(/\s+/).length > SHORT
    ? { ...toSpan(text, opening.length, text.length), outerStart: 0 }
    : undefined;
}

/** `Ägaren är förkrossad. – Det var mitt livsverk.`: where dashes are surely speech, one behind a sentence opens it too. */
function lastSpan({ text, kind }: Passage, styles: ReadonlySet<string | undefined>): Span | undefined {
  const { 0: mark, index } = INNER.exec(text) ?? { 0: '', index: 0 };
  if (mark === '' || kind !== 'paragraph' || !styles.has(mark.trim())) return undefined;
  const start = index + mark.length;
  return ENDED.test(text) && text.slice(start).split(/\s+/).length > SHORT
    ? { ...toSpan(text, start, text.length), outerStart: start - mark.trimStart().length }
    : undefined;
}

function toSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s–—-]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end, outerStart: start, outerEnd: end, closed: true, single: false };
}
