import type { Cast, Member } from './cast.ts';
import type { LanguageData } from './language.ts';
import type { Memory } from './memory.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './spans.ts';
import { within } from './words.ts';

/** Who said it, and how it is known. */
export interface Attribution {
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly role: string | null;
  readonly cue: string | null;
  readonly attribution: 'explicit' | 'inferred';
  /** The member of the cast, where the speaker is one. */
  readonly member: Member | undefined;
  /** True where the words name somebody outside the story, so that nobody in it is to be looked for. */
  readonly isSettled?: boolean;
}

/** Where nothing tells who said it. */
export const NOBODY: Attribution = {
  speaker: null,
  mention: null,
  role: null,
  cue: null,
  attribution: 'inferred',
  member: undefined,
};

/** A stretch of the reporter's own words; offsets are of the passage. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** A quote that was decided before, with where it stands. */
interface Past {
  readonly passage: number;
  readonly span: Span;
  readonly given: Attribution | undefined;
}

/** Somebody whose words came before the name. */
export interface Named {
  readonly described: string;
  readonly member: Member;
  /** The passage that gives it. */
  readonly before: number;
}

/** The last sentence that had a subject before the quote's own. */
interface Subject {
  readonly member: Member;
  readonly mention: Mention;
  readonly passage: number;
  readonly sentence: Sentence;
  /** The last one of its passage. */
  readonly isLast: boolean;
  readonly cue: string | null;
}

/** What the story has told so far. */
export interface Story {
  readonly cast: Cast;
  readonly language: LanguageData;
  readonly memory: Memory;
  readonly readings: readonly Reading[];
  /** The person named far more often than any other. */
  readonly protagonist: Member | undefined;
  /** Quotes decided, newest last. */
  readonly past: Past[];
  /** Who wrote what the story calls "the letter". */
  readonly documents: Map<string, Member>;
  /** The passages that are nothing but the name of whoever said the quote above. */
  readonly signatures: Set<number>;
  /** Named other than behind a preposition: who acts, where a town is only somewhere. */
  readonly actors: Set<Member>;
  /** Who was described before the name came: "the mayor". */
  readonly called: Map<string, Member>;
  /** Those who spoke before their name was given, by their description. */
  readonly named: Named[];
  /** The last one described and not yet named. */
  described: { readonly member: Member; readonly noun: string; readonly passage: number; readonly isDefinite: boolean } | undefined;
  subject: Subject | undefined;
}

/** A quote and what stands around it. */
export interface Scene {
  readonly story: Story;
  readonly reading: Reading;
  readonly span: Span;
  readonly place: number;
  readonly sentence: Sentence;
  /** The sentence up to the opening mark, earlier quotes in it blanked. */
  readonly before: Clause;
  /** From the closing mark to the end of the sentence or the next quote. */
  readonly after: Clause;
  /** The last quote decided, where it stands in this passage. */
  readonly lastHere: Past | undefined;
}

export type Sieve = {
  readonly name: string;
  decide(scene: Scene): Attribution | undefined;
};

const BACK = 600;
const AHEAD = 320;

export function sceneOf(reading: Reading, place: number, story: Story): Scene {
  const { spans, sentences, masked } = reading;
  const span = spans[place] ?? { start: 0, end: 0, outerStart: 0, outerEnd: 0, closed: true, single: false };
  const sentence = sentenceAt(sentences, span.outerStart);
  const own = sentenceAt(sentences, Math.min(masked.length - 1, span.outerEnd));
  const next = spans[place + 1]?.outerStart ?? masked.length;
  const last = story.past.at(-1);
  return {
    story,
    reading,
    span,
    place,
    sentence,
    before: clauseOf(reading, Math.max(sentence.start, span.outerStart - BACK), span.outerStart),
    after: clauseOf(reading, span.outerEnd, Math.min(own.end, next, span.outerEnd + AHEAD)),
    lastHere: last?.passage === reading.index ? last : undefined,
  };
}

export function clauseOf(reading: Reading, start: number, end: number): Clause {
  return {
    start,
    end: Math.max(start, end),
    text: reading.masked.slice(start, Math.max(start, end)),
    mentions: within(reading.mentions, start, end),
    cues: within(reading.cues, start, end),
  };
}

/** The sentence that holds a place. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { start: 0, end: 0 };
}

/** Whether the quote's sentence has nothing but quotes. */
export function isAlone({ before, after, reading, span }: Scene): boolean {
  const behind = /[.!?…]$/.test(reading.passage.text.slice(0, span.end)) && /^\s*(?:\p{Lu}|$)/u.test(after.text) ? '' : after.text;
  return !/\p{L}{2}/u.test(before.text) && !/\p{L}{2}/u.test(behind);
}
