import type { Cast, Member } from './cast.ts';
import type { LanguageData } from './language.ts';
import { findMentions, isIn, wordsOf, type Mention, type Word } from './mentions.ts';
import type { Span } from './spans.ts';

/** Who said it, and how it is known. */
export interface Attribution {
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly role: string | null;
  readonly cue: string | null;
  readonly attribution: 'explicit' | 'inferred';
}

/** A stretch of the reporter's own words beside a quote. */
export interface Clause {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Word[];
}

/** A quote and what stands around it; offsets are of the passage. */
export interface Scene {
  readonly span: Span;
  readonly text: string;
  /** From the end of the sentence or quote before, up to the opening mark. */
  readonly before: Clause;
  /** From the closing mark to the end of the sentence or the next quote. */
  readonly after: Clause;
  /** The sentence before the one that the quote stands in. */
  readonly previous: Clause;
  readonly passage: number;
  readonly isFirstInPassage: boolean;
  readonly cast: Cast;
  readonly language: LanguageData;
  /** Attributions already made, newest last, with the passage they stand in and whether the quote was closed. */
  readonly past: readonly { readonly passage: number; readonly closed: boolean; readonly given: Attribution | undefined }[];
  /** The last person named before this passage. */
  readonly lastNamed: Member | undefined;
  /** Everybody named in the passages before, newest last. */
  readonly recent: readonly Member[];
  /** Whom the passages before were about last. */
  readonly focus: Member | undefined;
}

export type Sieve = {
  readonly name: string;
  decide(scene: Scene): Attribution | undefined;
};

/** Reads a stretch of masked text: who is named in it, which words report. */
export function clauseOf(masked: string, from: number, to: number, cast: Cast, language: LanguageData): Clause {
  const words = wordsOf(masked, from, to);
  const cues = words.filter((word) => isIn(language.cues, word.lower));
  return { text: masked.slice(from, to), mentions: findMentions(masked, words, cast, language), cues };
}

/** The attribution that a mention gives: the cast's full name, a pronoun's person, or the description as printed. */
export function attribute(mention: Mention, cue: Word | undefined, scene: Scene): Attribution | undefined {
  const body = mention.gender === 'they' ? bodyFor(mention, cue, scene) : undefined;
  if (body) return body;
  const person = mention.kind === 'pronoun' ? personFor(mention, scene) : (mention.member ?? meant(mention, scene));
  const speaker = person?.name ?? (mention.kind === 'pronoun' ? describedBefore(mention, scene) : mention.text);
  return { speaker, mention: mention.text, role: person?.role ?? null, cue: cue?.text ?? null, attribution: 'explicit' };
}

/** "it said": the body that spoke or was named last. */
function bodyFor(mention: Mention, cue: Word | undefined, { before, previous, past, cast }: Scene): Attribution | undefined {
  const named = [...previous.mentions, ...before.mentions]
    .filter(({ member, start }) => member && member.person < 0 && start < mention.start)
    .map(({ member }) => member);
  const spoke = past.map(({ given }) => cast.find(given?.speaker ?? '')).filter((member) => member && member.person < 0);
  const body = named.at(-1) ?? spoke.at(-1);
  return body && cue ? { speaker: body.name, mention: mention.text, role: null, cue: cue.text, attribution: 'explicit' } : undefined;
}

/** A pronoun is the nearest person before it: of its gender first, then of unknown gender. */
function personFor(mention: Mention, scene: Scene): Member | undefined {
  if (mention.gender === 'they' || mention.gender === undefined) return undefined;
  const near = [...scene.before.mentions, ...scene.previous.mentions].filter(({ start }) => start < mention.start);
  const spoke = scene.past.findLast(({ passage, given }) => given?.speaker && scene.passage - passage <= 2)?.given?.speaker;
  const speaker = spoke ? scene.cast.find(spoke) : undefined;
  const inSentence = near.filter(({ oblique }) => !oblique).concat(near.filter(({ oblique }) => oblique));
  const order = [
    ...inSentence.flatMap(({ member }) => member ?? []),
    ...(scene.focus ? [scene.focus] : []),
    ...(speaker ? [speaker] : []),
    ...scene.recent.toReversed().slice(0, 12),
  ];
  const people = order.filter(({ person, isAuthor, gender }) => !isAuthor && (person > 0 || gender !== undefined) && person > -3);
  return people.find(({ gender }) => gender === mention.gender) ?? people.find(({ gender }) => gender === undefined);
}

const DEFINITE = /(?:^|\s)(?:the|der|die|den|dem|le|la|el|il|lo|het|de)\s(?:\p{L}+\s){0,2}$/iu;
const BODY =
  /(?:company|firm|bank|newspaper|department|agency|ministry|group|organi[sz]ation|union|club|team|council|charity|unternehmen|konzern|ministerium)$/i;

/** "the expert explains", "the bank said": whoever spoke last, or the body named last, where the article says that he is known. */
function meant(mention: Mention, scene: Scene): Member | undefined {
  if (
    mention.kind !== 'described' ||
    !DEFINITE.test(scene.text.slice(Math.max(0, mention.start - 30), mention.start)) ||
    mention.text.includes(' ')
  )
    return undefined;
  const wantsBody = BODY.test(mention.text);
  const spoke = scene.past
    .filter(({ passage, given }) => given?.speaker && scene.passage - passage <= 4)
    .map(({ given }) => scene.cast.find(given?.speaker ?? ''));
  return [...spoke.toReversed(), ...(wantsBody ? scene.recent.toReversed().slice(0, 6) : [])].find(
    (member) => member && (wantsBody ? member.person < 0 : member.person > 0),
  );
}

/** "A neighbour came out. “…,” she said.": the description that the pronoun stands for. */
function describedBefore(mention: Mention, { before, previous, past }: Scene): string | null {
  const near = [...previous.mentions, ...before.mentions].findLast(({ kind, end }) => kind === 'described' && end <= mention.start);
  return near?.text ?? past.findLast(({ given }) => given?.speaker)?.given?.speaker ?? null;
}
