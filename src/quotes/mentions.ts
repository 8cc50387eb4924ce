import type { Cast, Member } from './cast.ts';
import { describedAt, isDescribing, isHeadFirst, ofBody } from './descriptions.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { standsBefore } from './name-start.ts';
import type { NameRun } from './names.ts';
import { genderOfNoun } from './nouns.ts';
import { isOblique, isOfSeveral } from './oblique.ts';
import { genderOfTitle, isRole } from './roles.ts';
import { besideNext, firstFrom, isIn, lowerAt, type Word } from './words.ts';

/** Of a pronoun or a name; `one` is a person of either gender. */
export type Gender = 'she' | 'he' | 'they' | 'one';

/** Words in a text that name who may be speaking. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As it names a speaker: no article. */
  readonly text: string;
  readonly kind: 'name' | 'pronoun' | 'described';
  readonly gender: Gender | undefined;
  readonly member: Member | undefined;
  /** After a preposition: hardly the subject of its clause. */
  readonly oblique: boolean;
  /** "Ortiz’s": whose something is. */
  readonly possessive: boolean;
  /** Somebody who speaks with this one: "Mary Quill and John Finch". */
  readonly partner?: Mention;
  /** Who else has the surname that is printed. */
  readonly namesakes?: readonly Member[];
  /** "the mayor": somebody whom the story has named already, or will. */
  readonly definite: boolean;
}

/** Whether it can be the subject of its clause: no object of a preposition, nobody whose something is. */
export function canBeSubject({ oblique, possessive }: Mention): boolean {
  return !oblique && !possessive;
}

/** Evidence that a person is mentioned (above 0); 0 also where the story has nobody of the name. */
export function personhood({ member }: Mention): number {
  return member?.person ?? 0;
}

/** Somebody whom words of a passage describe and no list has, as the subject of a clause. */
export function toDescribed(start: number, text: string, facts: Partial<Pick<Mention, 'gender' | 'definite'>> = {}): Mention {
  return {
    start,
    end: start + text.length,
    text,
    kind: 'described',
    gender: undefined,
    member: undefined,
    oblique: false,
    possessive: false,
    definite: false,
    ...facts,
  };
}

/** Everything in a passage that may name a speaker, in its order. */
export function findMentions(
  text: string,
  words: readonly Word[],
  names: readonly NameRun[],
  { cast, language }: { cast: Cast; language: LanguageData },
): Mention[] {
  const named = names.flatMap((run) => toNamed(text, words, run, { cast, language }) ?? []);
  const others: Mention[] = [];
  for (const [at, word] of words.entries()) {
    if (isInside(named, word)) continue;
    // "law professor Ann Lee", "police Sgt. Ann Lee": a role right before a name is the name's.
    const next = named[firstFrom(named, word.end)];
    if (next && standsBefore(next.start, word.end, text, names) && isDescribing(word.lower, language)) {
      const ofAnother = ofPossessor(text, words, at, { next, language });
      if (ofAnother) others.push(ofAnother);
      continue;
    }
    if (language.grammar.surnameFirst && isBehind(named, word, text) && isDescribing(word.lower, language)) continue;
    const gender = genderOf(word.lower, language);
    if (gender) others.push(toPronoun(word, gender, isObject(words, at, text, language)));
    else {
      const described = describedAt(text, words, at, language);
      if (described) others.push(ofBody(described, word, text, { named, others }));
    }
  }
  // "a Google spokesperson" speaks, not Google.
  const whole = named.filter((name) => !isInside(others, name));
  return joinOblique(
    [...whole, ...others].toSorted((a, b) => a.start - b.start),
    text,
    language,
  );
}

/** "ein Sprecher Molls", "der Anwalt Jo Molls": behind an article and a role, whose it is; but "Ministerin Molls Anwalt". */
function ofPossessor(
  text: string,
  words: readonly Word[],
  at: number,
  { next, language }: { readonly next: Mention; readonly language: LanguageData },
): Mention | undefined {
  if (!language.capitalNouns || !next.possessive || /^ \p{Lu}/u.test(text.slice(next.end, next.end + 3))) return undefined;
  const article = besideNext(text, words, at - 1);
  const described = article && isIn(language.determiners, article.lower) ? describedAt(text, words, at, language) : undefined;
  return described && { ...described, end: next.end, text: text.slice(described.start, next.end), definite: false };
}

/** "Kovács Anna közlekedési miniszter": right behind a name, or an adjective between. */
function isBehind(named: readonly Mention[], { start }: Word, text: string): boolean {
  const name = named[firstFrom(named, start) - 1];
  return name !== undefined && /^ (?:\p{Ll}{3,20} )?$/u.test(text.slice(name.end, start));
}

/** "to Norway and Sweden": what is joined to an object is one. */
function joinOblique(mentions: readonly Mention[], text: string, { grammar, determiners }: LanguageData): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const [, word = '', article = ''] =
      /^ (\p{L}{1,4}) (?:(\p{L}{1,6}) )?$/u.exec(before ? text.slice(before.end, mention.start) : '') ?? [];
    const isJoined = isIn(grammar.conjunctions, word) && !isIn(['but', 'then'], word) && (article === '' || isIn(determiners, article));
    joined.push(before?.oblique && isJoined ? { ...mention, oblique: true } : mention);
  }
  return joined;
}

function isInside(list: readonly Mention[], { start, end }: { readonly start: number; readonly end: number }): boolean {
  const last = list[firstFrom(list, end) - 1];
  return last !== undefined && last.start <= start && last.end >= end;
}

function toNamed(
  text: string,
  words: readonly Word[],
  run: NameRun,
  { cast, language }: { cast: Cast; language: LanguageData },
): Mention | undefined {
  if (isNational(text, run, language)) return toDescribed(run.start, run.text, { definite: true });
  const member = cast.find(run.text, run.title === undefined ? undefined : genderOfTitle(run.title));
  const isWeak = !run.text.includes(' ') && !run.title && (!member || !member.name.includes(' '));
  if ((isWeak && isNoName(text, run, member, language)) || isCommonNoun(text, run, member)) return undefined;
  return {
    start: run.start,
    end: run.end,
    text: run.text,
    kind: 'name',
    gender: member?.gender,
    member,
    oblique: isNoSubject(text, words, run, language),
    possessive: run.possessive || isGenitiveName(run.text, member, cast, language) || isOwnerInS(text, run, language),
    definite: false,
    namesakes: namesakesOf(run, member, cast),
  };
}

const NONE: readonly Member[] = [];

/** A title before a surname tells whose it is. */
function namesakesOf({ text, title }: NameRun, member: Member | undefined, cast: Cast): readonly Member[] {
  return member && title === undefined && !text.includes(' ') ? cast.namesakes(text, member) : NONE;
}

/** An object of a preposition, a dateline, or a name in another case. */
function isNoSubject(text: string, words: readonly Word[], run: NameRun, language: LanguageData): boolean {
  return (
    isOblique(words, firstWordOf(words, run, text, language), text, language) || isDateline(text, run) || isInOtherCase(run.text, language)
  );
}

/** "the Spaniard", but not "the Spanish coach": somebody of the story. */
function isNational(text: string, { text: name, start, end, possessive }: NameRun, { grammar, cues }: LanguageData): boolean {
  if (possessive || !isIn(grammar.nationals, name.toLowerCase())) return false;
  const next = smallWordBehind(text, end);
  const endsPhrase =
    isIn(cues, next) || isIn(grammar.adverbs, next) || isIn(grammar.relatives, next) || !/^ ?[\p{L}-]/u.test(text.slice(end, end + 2));
  return endsPhrase && /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));
}

/** Hungarian "Ugrónak": an ending that no subject has. */
function isInOtherCase(name: string, { grammar }: LanguageData): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return isIn(grammar.obliqueEndings, last.toLowerCase()) && genderOfFirstName(last) === undefined;
}

/** "the Bill", where a Bill Orrel is in the story. */
function isCommonNoun(text: string, { text: name, start }: NameRun, member: Member | undefined): boolean {
  return member !== undefined && member.name.startsWith(`${name} `) && /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));
}

/** "Rohdes forældre": where a bare s makes the possessor. */
function isGenitiveName(text: string, member: Member | undefined, cast: Cast, { nameEndings }: LanguageData): boolean {
  if (!member || !nameEndings.includes('s') || !text.endsWith('s') || member.name.endsWith('s')) return false;
  return cast.find(text.slice(0, -1)) === member;
}

/** "Nord-Koreas leder Kim": a name in s right before a role is whose the role is. */
function isOwnerInS(text: string, { text: name, end }: NameRun, language: LanguageData): boolean {
  if (!language.nameEndings.includes('s') || !name.endsWith('s') || name.includes(' ') || genderOfFirstName(name) !== undefined)
    return false;
  return isRole(smallWordBehind(text, end), language);
}

function smallWordBehind(text: string, end: number): string {
  return /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
}

/** One capitalised word that nobody in the story is called may begin a sentence, or be a noun, a role or an adjective. */
function isNoName(text: string, run: NameRun, member: Member | undefined, language: LanguageData): boolean {
  const lower = run.text.toLowerCase();
  if ((run.opens || language.capitalNouns) && isRare(text, run, member, language)) return true;
  if (isRole(lower, language) || isIn(language.cues, lower) || isAdjective(text, run, language)) return true;
  return language.capitalNouns && member !== undefined && member.person > -3 && member.person <= 0;
}

/** Printed once, and neither an acronym nor the subject of a reporting word. */
function isRare(
  text: string,
  { text: name, end }: NameRun,
  member: Member | undefined,
  { capitalNouns, cues, grammar }: LanguageData,
): boolean {
  const next = smallWordBehind(text, end);
  // "Consider emphasizing": what has a subject of its own has none here.
  const isSubject = !capitalNouns && isIn(cues, next) && !isIn(grammar.participles, next);
  return (member?.count ?? 0) < 2 && !/^\p{Lu}{2}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(name) && !isSubject;
}

// "České spořitelny", "Української академії": a body’s name goes on in small letters.
const SLAVIC_ADJECTIVE = /(?:[sc]k|[сц]ьк|ск)(?:ý|á|é|ou|ého|ej|iej|iego|ie|im|ą|ий|ая|ое|ой|ого|ом|ую|е|ої|ій|ому)$/u;

/** "the Indian army": no name, unless it is somebody’s first one. */
function isAdjective(text: string, run: NameRun, language: LanguageData): boolean {
  // "American said in a statement": a body that is called so for short.
  if (!language.capitalNouns && isIn(language.cues, smallWordBehind(text, run.end))) return false;
  const isSlavic = isHeadFirst(language) && SLAVIC_ADJECTIVE.test(run.text);
  const isListed = (isSlavic || isIn(language.grammar.demonyms, run.text.toLowerCase())) && genderOfFirstName(run.text) === undefined;
  return isListed && /^ \p{Ll}/u.test(text.slice(run.end, run.end + 2));
}

/** "SALTGATE, April 25 (Wire) - The boat": where and when a report was written. */
function isDateline(text: string, { start, end }: NameRun): boolean {
  return start < 30 && /^[^.!?\u0001]{0,50}\s[-–—]\s/u.test(text.slice(end, end + 60)) && /^[\p{Lu}\s,.()]{3}/u.test(text);
}

/** The index of the first word of a name with its titles. */
function firstWordOf(words: readonly Word[], { start, title }: NameRun, text: string, language: LanguageData): number {
  let at = firstFrom(words, start);
  const count = title ? title.split(/\s+/).length : 0;
  at = Math.max(0, at - count);
  for (let back = 0; back < 3; back += 1) {
    const before = besideNext(text, words, at - 1);
    if (!before || !isRole(before.lower, language) || isOfMany(before.lower, language)) break;
    at -= 1;
  }
  return heldBefore(words, at, text, language) ?? at;
}

/** How far before a name its role may stand. */
const HELD = 5;

/** "El concejal de la oposición Carlos Vomar": what a role is of stands in small letters between it and the name. */
function heldBefore(words: readonly Word[], at: number, text: string, language: LanguageData): number | undefined {
  if (language.capitalNouns || !language.grammar.articles) return undefined;
  for (let back = at - 1; back > at - HELD; back -= 1) {
    const word = besideNext(text, words, back);
    if (!word || !/^\p{Ll}/u.test(word.text)) return undefined;
    const isHeld = back < at - 1 && isIn(language.prepositions, lowerAt(words, back + 1)) && isRole(word.lower, language);
    if (isHeld) return genderOfNoun(word.lower) === undefined ? back : undefined;
  }
  return undefined;
}

// The second case of several, which a counted subject stands in, too.
const OF_MANY = /(?:ów|ов|ев|ів|їв)$/u;

/** "z dziennikarzami Hanna Wilk": several people are no title of one. */
function isOfMany(lower: string, language: LanguageData): boolean {
  return isHeadFirst(language) && (isOfSeveral(lower) || OF_MANY.test(lower));
}

/** "with her", but not "Responding to this deal she said": the object of a preposition right before it. */
function isObject(words: readonly Word[], at: number, text: string, language: LanguageData): boolean {
  const before = besideNext(text, words, at - 1);
  return before !== undefined && isIn(language.prepositions, before.lower) && isOblique(words, at, text, language);
}

function toPronoun({ start, end, text }: Word, gender: Gender, oblique: boolean): Mention {
  return { start, end, text, kind: 'pronoun', gender, member: undefined, oblique, possessive: false, definite: true };
}

/** The gender of a pronoun in lower case; undefined for any other word. */
export function genderOf(lower: string, { pronouns }: LanguageData): Gender | undefined {
  if (pronouns.she.includes(lower)) return 'she';
  if (pronouns.he.includes(lower)) return 'he';
  if (pronouns.one?.includes(lower)) return 'one';
  return pronouns.they.includes(lower) ? 'they' : undefined;
}
