import type { Cast } from './cast.ts';
import type { LanguageData } from './language.ts';
import { findMentions, type Mention } from './mentions.ts';
import { findNames, type NameRun } from './names.ts';
import { withoutNicknames, type Nickname } from './nicknames.ts';
import { overwrite } from './overwrite.ts';
import { isEmployerSpan, isOutletSpan } from './outlets.ts';
import type { Passage } from './passage.ts';
import { MASK, sentencesOf, type Sentence } from './sentences.ts';
import type { Span } from './spans.ts';
import { findTag } from './tags.ts';
import { isIn, lowerAt, wordsOf, type Word } from './words.ts';

/** A passage taken apart once: everything later looks at this. Offsets are of the passage. */
export interface Draft {
  readonly passage: Passage;
  readonly index: number;
  /** Where the passage begins in the article's text. */
  readonly offset: number;
  readonly spans: readonly Span[];
  /** The text with quoted words blanked and no-break spaces as plain ones, so that nobody named inside a quote is taken for its speaker. */
  readonly masked: string;
  readonly words: readonly Word[];
  readonly names: readonly NameRun[];
  readonly sentences: readonly Sentence[];
}

/** A reporting word that is used as one. */
export interface Cue extends Word {
  /** Its index in the passage's words. */
  readonly at: number;
  /** "saying", "to criticise": its subject is that of the clause it hangs on. */
  readonly bound: boolean;
  /** Reports only right beside a quote. */
  readonly weak: boolean;
}

export interface Reading extends Draft {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** Whether the language writes "Ankara’da". */
export function hasCaseMarks({ nameEndings }: LanguageData): boolean {
  return nameEndings.some((ending) => ending.length > 2 && /^['’]/.test(ending));
}

/** Takes the passages of a story apart, each at its quoted stretches. */
export function draftsOf(
  passages: readonly Passage[],
  {
    spans: quoted,
    nicknames: called,
  }: { readonly spans: readonly (readonly Span[])[]; readonly nicknames: readonly (readonly Nickname[])[] },
  language: LanguageData,
): Draft[] {
  let offset = 0;
  return passages.map((passage, index) => {
    const all = quoted[index] ?? [];
    const named = new Set(all.filter((span) => isOutletSpan(passage.text, span, language) || isEmployerSpan(passage.text, span, language)));
    const nicknames = outsideOf(called[index] ?? [], all);
    const starts = new Set(nicknames.map(({ start }) => start));
    const spans = all.filter((span) => !named.has(span) && !starts.has(span.outerStart));
    const masked = withoutNicknames(asWords(mask(passage.text, all, language), [...named]), nicknames);
    const words = wordsOf(masked, hasCaseMarks(language));
    const names = findNames(masked, words, language);
    const draft = { passage, index, offset, spans, masked, words, names, sentences: sentencesOf(passage.text, masked, language) };
    offset += passage.text.length + 2;
    return draft;
  });
}

/** Adds to a passage who is named in it and which words report. Field by field, here and below: V8 gives copies of copies a class each, and finds nothing in them fast. */
export function read(draft: Draft, cast: Cast, language: LanguageData): Reading {
  const { passage, index, offset, spans, masked, words, names, sentences } = draft;
  const mentions = findMentions(masked, words, names, { cast, language });
  return { passage, index, offset, spans, masked, words, names, sentences, mentions, cues: cuesOf(masked, words, language) };
}

/** The nicknames that stand in no quote. Both come in the order of the text. */
function outsideOf(nicknames: readonly Nickname[], spans: readonly Span[]): Nickname[] {
  let next = 0;
  let reach = 0;
  return nicknames.filter(({ start }) => {
    for (let span = spans[next]; span && span.outerStart < start; span = spans[next]) {
      reach = Math.max(reach, span.outerEnd);
      next += 1;
    }
    return reach <= start;
  });
}

/** A paper's or an employer's name in marks is a word in small letters like any other. */
function asWords(masked: string, names: readonly Span[]): string {
  const stretches = names.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
  return overwrite(masked, stretches, 'x');
}

/** Stops of Arabic, as what reads a clause knows them. */
const PLAIN: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '۔': '.' };

function mask(text: string, spans: readonly Span[], language: LanguageData): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push(text.slice(at, span.outerStart), maskOf(text, span, language));
    at = span.outerEnd;
  }
  return (parts.join('') + text.slice(at)).replace(/[\u00a0\u2009\u202f،؛؟۔]/g, (sign) => PLAIN[sign] ?? ' ');
}

/** Marks may hold the reporting clause, which is not the speaker's: « …, souligne Léa Roy. … » · “… – ha detto Conti – …” */
function maskOf(text: string, { outerStart, outerEnd, start, end }: Span, language: LanguageData): string {
  const isHolder = text.charAt(outerStart) === '«' || /\s[–—-]\s/.test(text.slice(start, end));
  const tag = isHolder ? findTag(text, start, end, language) : undefined;
  if (!tag || (text.charAt(outerStart) !== '«' && !/^[.,!?…]?\s[–—-]\s/.test(text.slice(tag.quoteEnd, tag.quoteEnd + 4))))
    return MASK.repeat(outerEnd - outerStart);
  return MASK.repeat(tag.quoteEnd - outerStart) + text.slice(tag.quoteEnd, tag.next) + MASK.repeat(outerEnd - tag.next);
}

/** The reporting words that are verbs here: no nouns ("the report"), no passives ("was told"). */
function cuesOf(masked: string, words: readonly Word[], language: LanguageData): Cue[] {
  return words.flatMap((printed, at) => {
    const word = withoutClitic(printed, language);
    const strong = isIn(language.cues, word.lower);
    if (!strong && !isIn(language.weakCues, word.lower)) return [];
    if (!isVerb(masked, words, at, language)) return [];
    const before = lowerAt(words, at - 1);
    // "is calling" has a subject of its own.
    const isLoose = isIn(language.grammar.participles, word.lower) && !isIn(language.grammar.passives, before);
    const bound = isLoose || before === 'to';
    const { text, lower, start, end, possessive } = word;
    return [{ text, lower, start, end, possessive, at, bound, weak: !strong }];
  });
}

/** Portuguese "disse-lhe": a verb and whom it tells in one word. */
function withoutClitic(word: Word, { grammar }: LanguageData): Word {
  const hyphen = grammar.clitics ? word.lower.indexOf('-') : -1;
  if (hyphen < 0 || !isIn(grammar.clitics, word.lower.slice(hyphen + 1))) return word;
  const { text, lower, start, end, possessive } = word;
  return { text: text.slice(0, hyphen), lower: lower.slice(0, hyphen), start, end, possessive };
}

function isVerb(masked: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const word = words[at];
  if (!word || word.possessive || isDoneBy(word, masked, language) || isOther(masked, words, at, language)) return false;
  const before = words[at - 1];
  const isBeside = before !== undefined && masked.slice(before.end, word.start).trim() === '';
  if (isSuffered(word, isBeside ? before : undefined, language)) return false;
  return !isBeside || (!isNounBehind(before, language) && !isPassive(words, at, language));
}

/** A part of a name, or "continued to" act. */
function isOther(masked: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const word = words[at];
  if (word && isInName(word, masked) && !isBehindPronoun(words, at, language)) return true;
  if (isIn(language.grammar.nounAhead, lowerAt(words, at + 1)) && lowerAt(words, at).endsWith('s')) return true;
  if (isIn(language.grammar.lasting, lowerAt(words, at)) && /^(?:se|s'est|est)$/.test(lowerAt(words, at - 1))) return true;
  return isIn(language.grammar.aspectual, lowerAt(words, at)) && lowerAt(words, at + 1) === 'to';
}

/** "Asked about the boats, Lee said" · "When asked, Lee said": who was asked says so. */
function isSuffered({ text, lower }: Word, before: Word | undefined, { grammar }: LanguageData): boolean {
  const opens = before ? isIn(grammar.subordinators, before.lower) : /^\p{Lu}/u.test(text);
  return opens && isIn(grammar.transitive, lower);
}

/** "the report", "Ortiz’s comments". */
function isNounBehind(before: Word, language: LanguageData): boolean {
  return before.possessive || isIn(language.grammar.nounBefore, before.lower) || isAdjective(before, language);
}

/** "their own regular reports", but not "an executive reports". */
function isAdjective({ text, lower }: Word, { grammar, people }: LanguageData): boolean {
  return isIn(grammar.adjectives, lower) && /^\p{Ll}/u.test(text) && !lower.endsWith('ive') && !isIn(people, lower);
}

/** A capital that no beginning of a sentence explains. */
function isInName({ text, start }: Word, masked: string): boolean {
  return /^\p{Lu}/u.test(text) && !/(?:^|[.!?:…\n\u0001–—-]\s?)$/.test(masked.slice(Math.max(0, start - 2), start));
}

/** "she Tweeted": no name goes on behind a pronoun. */
function isBehindPronoun(words: readonly Word[], at: number, { pronouns }: LanguageData): boolean {
  const before = lowerAt(words, at - 1);
  return isIn(pronouns.she, before) || isIn(pronouns.he, before);
}

/** "announced by the minister": somebody behind it did it. */
function isDoneBy({ lower, end }: Word, masked: string, { grammar }: LanguageData): boolean {
  const [, next = ''] = /^ (\p{L}{2,4})(?!\p{L})/u.exec(masked.slice(end, end + 6)) ?? [];
  return isIn(grammar.agents, next) && !isIn(grammar.participles, lower);
}

/** "was told", "is widely described": somebody else reports. */
export function isPassive(words: readonly Word[], at: number, { grammar }: LanguageData): boolean {
  const lower = lowerAt(words, at);
  if (!/(?:ed|old|t|n|o|a|é|ée|és)$/.test(lower) || isIn(grammar.participles, lower)) return false;
  for (let back = 1; back <= 2; back += 1) {
    const before = lowerAt(words, at - back);
    if (isIn(grammar.passives, before)) return lowerAt(words, at + 1) !== 'by';
    if (back === 1 && !/(?:ly|not|also|often|once|always|never|ever|been|being|être|sido)$/.test(before)) return false;
  }
  return false;
}
