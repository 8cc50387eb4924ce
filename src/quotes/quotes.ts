import type { Quote } from '../article.ts';
import { signedQuote } from './attribution-line.ts';
import { blockQuote } from './block-quote.ts';
import { firstPassages, firstTexts } from './bounds.ts';
import { gatherCast, type Cast, type Member } from './cast.ts';
import type { Text } from './evidence.ts';
import type { Person } from './gather.ts';
import type { LanguageData } from './language.ts';
import { chooseLanguage } from './choose-language.ts';
import { spansOf } from './dashes.ts';
import { createMemory, isPlural } from './memory.ts';
import { nameFirstPronoun } from './named-later.ts';
import { findNames } from './names.ts';
import { isLabel } from './labels.ts';
import { nicknamesIn, withoutNicknames, type Nickname } from './nicknames.ts';
import type { Passage } from './passage.ts';
import { pullQuotes, type PullQuote } from './pulls.ts';
import { draftsOf, hasCaseMarks, read, type Reading } from './reading.ts';
import { observe } from './observe.ts';
import { NOBODY, sceneOf, type Attribution, type Scene, type Story } from './scene.ts';
import { sieves } from './sieves/index.ts';
import { withRoles } from './speaker-roles.ts';
import { carryBack, nameDescribed, nameEchoes, nameProtagonist } from './settle.ts';
import { withoutMarks, withoutWidth } from './widthless.ts';
import { wordsOf } from './words.ts';
import { isKept, kindOf } from './worth.ts';

export type { Passage } from './passage.ts';

export interface QuoteContext {
  readonly title: string | null;
  readonly captions: readonly string[];
  /** People whom structured data or the byline names, authors among them; a speaker is called only what the page prints. */
  readonly people: readonly Person[];
  /** Lower-case primary tag. */
  readonly language: string | null;
  /** Their words, or with whom they say they are from. */
  readonly pullQuotes: readonly (string | PullQuote)[];
}

/**
 * Every direct quote of the passages with its speaker. Offsets count in the passages joined by a blank line. A quote is set off: by marks, a
 * dialogue dash, a `<q>`, or as a block quote that names its source. Answers of an interview that nothing sets off are the text itself.
 * Of a text longer than any article the first `MOST_CHARACTERS` are read.
 */
export function findQuotes(all: readonly Passage[], context: QuoteContext): Quote[] {
  const passages = firstPassages(all);
  const bare = withoutWidth(passages);
  return bare ? quotesOf(bare.passages, context).map(bare.restore) : quotesOf(passages, context);
}

function quotesOf(passages: readonly Passage[], context: QuoteContext): Quote[] {
  const captions = firstTexts(context.captions);
  const { tag, data: language } = chooseLanguage(context.language, passages);
  const spans = spansOf(passages, language);
  // Behind the last words that may be somebody's, there is nobody to look for; every passage tells of the cast.
  const last = passages.findLastIndex(({ kind }, index) => kind === 'block-quote' || (spans[index] ?? []).length > 0);
  if (last < 0) return pullQuotes(context.pullQuotes, []);
  const headings = [...(context.title ? [context.title] : []), ...captions].map(withoutMarks);
  const printed = [...passages.map(({ text }) => text), ...headings];
  const nicknames = printed.map((text) => nicknamesIn(text, language));
  const about = headings.map((text, index) => textOf(text, nicknames[passages.length + index] ?? [], language));
  const drafts = draftsOf(passages, { spans, nicknames }, language);
  const texts = [
    ...drafts
      .filter((draft, index) => draft.passage.kind !== 'subhead' || isLabel(draft, drafts[index + 1]))
      .map(({ masked, words, names }) => ({ text: masked, words, names })),
    ...about.slice(context.title && !isSentenceCase(context.title) ? 1 : 0),
  ];
  const cast = gatherCast({ texts, people: context.people, printed, nicknames: nicknames.flat(), tag }, language);
  // The passage behind the last words may name who said them.
  const readings = drafts.slice(0, last + 2).map((draft) => read(draft, cast, language));
  const story: Story = {
    cast,
    language,
    memory: createMemory(),
    readings,
    past: [],
    documents: new Map(),
    signatures: new Set(),
    called: new Map(),
    named: [],
    actors: new Set(),
    described: undefined,
    protagonist: protagonistOf(cast),
    subject: undefined,
  };
  if (context.title) for (const { text } of about[0]?.names ?? []) seeTitle(text, story);
  const found = readings.flatMap((reading) => readPassage(reading, story));
  const open = new Set(story.past.flatMap(({ span, passage }) => (span.closed ? [] : [(readings[passage]?.offset ?? 0) + span.start])));
  const named = nameFirstPronoun(nameDescribed(carryBack(found, open), story.named), readings, language);
  const quotes = nameEchoes(nameProtagonist(named, passages, cast), passages);
  const told = withRoles(quotes, readings, { cast, language });
  return [...told, ...pullQuotes(context.pullQuotes, told)];
}

const MENTIONS = 5;

function protagonistOf({ members }: Cast): Member | undefined {
  const [first, second] = members.filter(({ person, isAuthor }) => person > 0 && !isAuthor).toSorted((a, b) => b.count - a.count);
  return first && first.count >= MENTIONS && first.count >= 1.6 * (second?.count ?? 0) ? first : undefined;
}

/** A headline in which most words are capitalised tells nothing of names. */
function isSentenceCase(title: string): boolean {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Ll}/u.test(word)).length >= long.length / 3;
}

function textOf(printed: string, nicknames: readonly Nickname[], language: LanguageData): Text {
  const text = withoutNicknames(printed, nicknames);
  const words = wordsOf(text, hasCaseMarks(language));
  return { text, words, names: findNames(text, words, language) };
}

function seeTitle(name: string, { cast, memory, actors }: Story): void {
  const member = cast.find(name);
  if (!member || member.isAuthor) return;
  memory.see(member, 0.6);
  actors.add(member);
}

/** The quotes of a passage, sentence by sentence: what a sentence tells is known from the next one on. */
function readPassage(reading: Reading, story: Story): Quote[] {
  const signed = signedQuote(reading, story);
  if (signed) return [...signed];
  const { spans, sentences } = reading;
  const block = blockQuote(reading, story);
  const quotes: Quote[] = block ? [block] : [];
  let place = 0;
  for (const sentence of sentences) {
    for (; place < spans.length && (spans[place]?.outerStart ?? 0) < sentence.end; place += 1) {
      const quote = readQuote(sceneOf(reading, place, story));
      if (quote) quotes.push(quote);
    }
    observe(reading, sentence, story);
  }
  return quotes;
}

function readQuote(scene: Scene): Quote | undefined {
  const { reading, span, story } = scene;
  const { given, rule } = decide(scene);
  if (!isKept(scene, given, rule)) return undefined;
  story.past.push({ passage: reading.index, span, given });
  const { speaker, mention, role, cue, attribution, member } = given ?? NOBODY;
  if (member) story.memory.see(member, 1.2);
  return {
    text: reading.passage.text.slice(span.start, span.end),
    speaker,
    mention,
    role,
    cue,
    kind: kindOf(scene),
    attribution: speaker ? attribution : 'none',
    rule: speaker ? rule : null,
    paragraph: reading.index,
    start: reading.offset + span.start,
    end: reading.offset + span.end,
    repeats: null,
  };
}

/** Sieves that go by who is near, where no word tells that anybody speaks. */
const GUESSING = new Set(['name-in-sentence', 'previous-sentence', 'only-candidate', 'previous-paragraph', 'running-speaker']);

/** Who is guessed is a person: a site, a ship or "travellers" that stand near are not, and no speaker is better than a wrong one. */
function isGuessedThing({ cue, member }: Attribution, rule: string): boolean {
  if (cue !== null || member === undefined || !GUESSING.has(rule)) return false;
  return member.person <= 0 || (rule !== 'name-in-sentence' && isPlural(member));
}

/** The first sieve that names a speaker; a pronoun that nobody fits keeps its cue. */
function decide(scene: Scene): { given: Attribution | undefined; rule: string | null } {
  let open: Attribution | undefined;
  for (const { name, decide: ask } of sieves) {
    const answer = ask(scene);
    const given = answer && isGuessedThing(answer, name) ? undefined : answer;
    if (given?.isSettled && !open) return { given, rule: name };
    if (given?.speaker) return { given: open ? { ...given, mention: open.mention ?? given.mention, cue: open.cue } : given, rule: name };
    open ??= given;
  }
  return { given: open, rule: null };
}
