import type { Quote } from '../article.ts';
import { fold } from '../text/spaces.ts';
import { gatherCast, type Cast, type Member } from './cast.ts';
import type { LanguageData } from './language.ts';
import { languageData } from './languages/index.ts';
import { clauseOf, type Attribution, type Clause, type Scene } from './scene.ts';
import { sieves } from './sieves/index.ts';
import { findSpans, type Span } from './spans.ts';
import { isQuote, kindOf } from './worth.ts';

/** A block of the article's text, as quotes need it. */
export interface Passage {
  readonly kind: 'paragraph' | 'subhead' | 'list-item' | 'block-quote' | 'table-row';
  readonly text: string;
  /** Inline HTML: `strong` tells a speaker label or an interviewer's question. */
  readonly html: string;
}

export interface QuoteContext {
  readonly title: string | null;
  readonly captions: readonly string[];
  /** People that structured data or the byline names, authors among them. */
  readonly people: readonly { readonly name: string; readonly role: string | null; readonly isAuthor: boolean }[];
  /** Lower-case primary tag. */
  readonly language: string | null;
  readonly pullQuotes: readonly string[];
}

// Sieves that carry an attribution on: their cue stands beside another quote.
const CARRIED = new Set(['same-paragraph', 'continued-quote']);

interface Story {
  readonly cast: Cast;
  readonly language: LanguageData;
  readonly past: { passage: number; closed: boolean; given: Attribution | undefined }[];
  readonly quotes: Quote[];
  lastNamed: Member | undefined;
  recent: Member[];
  focus: Member | undefined;
}

/** Every direct quote of the passages with its speaker. Offsets count in the passages joined by a blank line. */
export function findQuotes(passages: readonly Passage[], context: QuoteContext): Quote[] {
  const language = languageData(context.language);
  const spans = passages.map(({ text }) => findSpans(text));
  const masked = passages.map(({ text }, index) => mask(text, spans[index] ?? []));
  const cast = gatherCast([...masked, context.title ?? '', ...context.captions], context.people, language);
  const story: Story = { cast, language, past: [], quotes: [], lastNamed: undefined, recent: [], focus: undefined };
  let offset = 0;
  for (const [index, passage] of passages.entries()) {
    readPassage({ passage, index, offset, masked: masked[index] ?? '', spans: spans[index] ?? [] }, story);
    offset += passage.text.length + 2;
  }
  carryBack(story);
  nameProtagonist(story, passages);
  return [...story.quotes, ...pulls(context.pullQuotes, story.quotes)];
}

/** A quote left open takes the speaker that the paragraph where it ends names. */
function carryBack({ quotes, past }: Story): void {
  for (let index = quotes.length - 2; index >= 0; index -= 1) {
    const [quote, next] = [quotes[index], quotes[index + 1]];
    const isOpen = past[index]?.closed === false && next?.paragraph === (quote?.paragraph ?? 0) + 1;
    if (!quote || !next?.speaker || !isOpen || quote.attribution === 'explicit') continue;
    quotes[index] = {
      ...quote,
      speaker: next.speaker,
      role: next.role,
      cue: quote.cue ?? next.cue,
      attribution: 'inferred',
      rule: 'continued-quote',
    };
  }
}

const VOICES = 3;
const SHARE = 0.6;

/** A paragraph that is nothing but a quote, in a story in which one person does most of the talking, is that person's. */
function nameProtagonist({ quotes, cast }: Story, passages: readonly Passage[]): void {
  const counts = new Map<string, number>();
  for (const { speaker, cue } of quotes) if (speaker && cue) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [name, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < VOICES || count < total * SHARE) return;
  for (const [index, quote] of quotes.entries()) {
    const passage = passages[quote.paragraph ?? -1]?.text ?? '';
    if (quote.speaker || passage.length - quote.text.length > 8) continue;
    quotes[index] = { ...quote, speaker: name, role: cast.find(name)?.role ?? null, attribution: 'inferred', rule: 'protagonist' };
  }
}

/** Quoted words blanked, so that nobody named inside a quote is taken for its speaker. */
function mask(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { outerStart, outerEnd } of spans) {
    parts.push(text.slice(at, outerStart), '\u0001'.repeat(outerEnd - outerStart));
    at = outerEnd;
  }
  return parts.join('') + text.slice(at);
}

interface Reading {
  readonly passage: Passage;
  readonly index: number;
  readonly offset: number;
  readonly masked: string;
  readonly spans: readonly Span[];
}

function readPassage(reading: Reading, story: Story): void {
  const { passage, index, offset, masked, spans } = reading;
  for (const [place, span] of spans.entries()) {
    const scene = sceneOf(reading, place, story);
    const { given, rule } = decide(scene);
    if (!isKept(scene, CARRIED.has(rule ?? '') && given ? { ...given, cue: null } : given, passage) && !isSecondHalf(scene, rule)) continue;
    story.past.push({ passage: index, closed: span.closed, given });
    story.quotes.push({
      text: passage.text.slice(span.start, span.end),
      speaker: given?.speaker ?? null,
      mention: given?.mention ?? null,
      role: given?.role ?? null,
      cue: given?.cue ?? null,
      kind: kindOf(scene),
      attribution: given?.speaker ? given.attribution : 'none',
      rule: given?.speaker ? rule : null,
      paragraph: index,
      start: offset + span.start,
      end: offset + span.end,
      repeats: null,
    });
  }
  const whole = clauseOf(masked, 0, masked.length, story.cast, story.language);
  const named = whole.mentions.findLast(({ kind, member }) => kind === 'name' && member && member.name.includes(' '));
  if (spans.length === 0 && passage.kind === 'block-quote') blockQuote(reading, story);
  story.lastNamed = named?.member ?? story.lastNamed;
  story.focus = focusOf(whole) ?? story.focus;
  story.recent = [...story.recent, ...whole.mentions.flatMap(({ member }) => member ?? [])].slice(-30);
}

/** `“…,” she said. “Never again.”`: a sentence of its own after a quote that was attributed. */
function isSecondHalf({ text, span }: Scene, rule: string | null): boolean {
  return (
    rule !== null &&
    CARRIED.has(rule) &&
    !span.single &&
    /^\p{Lu}[^“”"]{0,200}\s[^“”"]{0,200}[.!?…]$/u.test(text.slice(span.start, span.end))
  );
}

/** Quotes in single marks and in subheads are told from scare quotes by a reporting word. */
function isKept(scene: Scene, given: Attribution | undefined, { kind }: Passage): boolean {
  const hasCue = typeof given?.cue === 'string';
  return isQuote(scene, given) && (hasCue || (kind !== 'subhead' && (!scene.span.single || kindOf(scene) === 'full')));
}

/** Whom a passage is about: the first person in it that is no object of a preposition. */
function focusOf({ mentions }: Clause): Member | undefined {
  return mentions.find(({ member, oblique }) => member && !oblique && member.person > 0 && !member.isAuthor)?.member;
}

/** The first sieve that names a speaker; a pronoun that nobody fits keeps its cue. */
function decide(scene: Scene): { given: Attribution | undefined; rule: string | null } {
  let open: Attribution | undefined;
  for (const { name, decide: ask } of sieves) {
    const given = ask(scene);
    if (given?.speaker) return { given: open ? { ...given, mention: open.mention ?? given.mention, cue: open.cue } : given, rule: name };
    open ??= given;
  }
  return { given: open, rule: null };
}

/** A sentence ends at . ! ? … before a space, or at the mask of another quote. */
function sentenceStart(masked: string, from: number, floor: number): number {
  for (let at = from - 1; at > floor; at -= 1) {
    if (
      /[.!?…]/.test(masked.charAt(at - 1)) &&
      /\s/.test(masked.charAt(at)) &&
      !/(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Gen|Rep))\.$/u.test(masked.slice(Math.max(0, at - 6), at))
    )
      return at;
  }
  return floor;
}

function sentenceEnd(masked: string, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at += 1) {
    if (
      /[.!?…]/.test(masked.charAt(at)) &&
      (at + 1 >= ceiling || /[\s\u0001]/.test(masked.charAt(at + 1))) &&
      !/(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Gov|Gen|Rep))\.$/u.test(masked.slice(Math.max(0, at - 5), at + 1))
    )
      return at + 1;
  }
  return ceiling;
}

function sceneOf(
  { passage, index, masked, spans }: Reading,
  place: number,
  { cast, language, past, lastNamed, recent, focus }: Story,
): Scene {
  const span = spans[place] ?? { start: 0, end: 0, outerStart: 0, outerEnd: 0, closed: true, single: false };
  const floor = spans[place - 1]?.outerEnd ?? 0;
  const ceiling = spans[place + 1]?.outerStart ?? masked.length;
  const from = sentenceStart(masked, span.outerStart, floor);
  const earlier = sentenceStart(masked, Math.max(floor, from - 1), floor);
  return {
    span,
    text: passage.text,
    before: clauseOf(masked, from, span.outerStart, cast, language),
    after: clauseOf(masked, span.outerEnd, sentenceEnd(masked, span.outerEnd, ceiling), cast, language),
    previous: clauseOf(masked, Math.min(earlier, from), from, cast, language),
    passage: index,
    isFirstInPassage: place === 0,
    cast,
    language,
    past,
    lastNamed,
    recent,
    focus,
  };
}

/** A block quote without marks counts where the paragraph before ends in a colon and names a source. */
function blockQuote({ passage, index, offset, masked }: Reading, story: Story): void {
  const { lastNamed, cast, language } = story;
  if (!lastNamed || lastNamed.isAuthor || masked.length < 20) return;
  const mention = clauseOf(lastNamed.name, 0, lastNamed.name.length, cast, language).mentions[0];
  const speaker = mention?.member?.name ?? lastNamed.name;
  story.quotes.push({
    text: passage.text,
    speaker,
    mention: null,
    role: lastNamed.role,
    cue: null,
    kind: 'block',
    attribution: 'inferred',
    rule: 'block-quote',
    paragraph: index,
    start: offset,
    end: offset + passage.text.length,
    repeats: null,
  });
}

function pulls(texts: readonly string[], quotes: readonly Quote[]): Quote[] {
  return texts.map((raw) => {
    const text = raw.replace(/^[“"„«‘'\s]{1,3}|[”"“»’'\s]{1,3}$/g, '');
    const key = fold(text);
    const repeats = quotes.findIndex(
      (quote) => fold(quote.text).includes(key) || (quote.text.length > 30 && key.includes(fold(quote.text))),
    );
    const body = quotes[repeats];
    return {
      text,
      speaker: body?.speaker ?? null,
      mention: null,
      role: body?.role ?? null,
      cue: null,
      kind: 'pull',
      attribution: body?.speaker ? 'inferred' : 'none',
      rule: body?.speaker ? 'pull-quote' : null,
      paragraph: null,
      start: null,
      end: null,
      repeats: repeats < 0 ? null : repeats,
    };
  });
}
