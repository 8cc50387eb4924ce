import type { Cast, Member } from './cast.ts';
import { genderOfFirstName } from './first-names.ts';
import type { LanguageData } from './language.ts';
import type { NameRun } from './names.ts';
import { isBodyNoun } from './nouns.ts';
import { firstFrom, isExactly, isIn, type Word } from './words.ts';

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
  /** "the mayor": somebody whom the story has named already, or will. */
  readonly definite: boolean;
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
    // "law professor Ann Lee": a role right before a name is the name's.
    const next = named[firstFrom(named, word.end)];
    if (next && text.slice(word.end, next.start) === ' ' && isDescribing(word.lower, language)) continue;
    const gender = genderOf(word.lower, language);
    if (gender) others.push(toPronoun(word, gender, isOblique(words, at, text, language)));
    else {
      const described = describedAt(text, words, at, language);
      if (described) others.push(described);
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

/** "to Norway and Sweden": what is joined to an object is one. */
function joinOblique(mentions: readonly Mention[], text: string, { grammar }: LanguageData): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const [, word = ''] = /^ (\p{L}{1,4}) (?:the )?$/u.exec(before ? text.slice(before.end, mention.start) : '') ?? [];
    joined.push(
      before?.oblique && isIn(grammar?.conjunctions, word) && !isIn(['but', 'then'], word) ? { ...mention, oblique: true } : mention,
    );
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
  const member = cast.find(run.text);
  const isWeak = !run.text.includes(' ') && !run.title && (!member || !member.name.includes(' '));
  if (isWeak && isNoName(text, run, member, language)) return undefined;
  return {
    start: run.start,
    end: run.end,
    text: run.text,
    kind: 'name',
    gender: member?.gender,
    member,
    oblique: isOblique(words, firstWordOf(words, run, text, language), text, language) || isDateline(text, run),
    possessive: run.possessive || isGenitiveName(run.text, member, cast, language) || isOwnerInS(text, run, language),
    definite: false,
  };
}

/** "Rohdes forældre": where a bare s makes the possessor. */
function isGenitiveName(text: string, member: Member | undefined, cast: Cast, { nameEndings }: LanguageData): boolean {
  if (!member || !nameEndings.includes('s') || !text.endsWith('s') || member.name.endsWith('s')) return false;
  return cast.find(text.slice(0, -1)) === member;
}

/** "Nord-Koreas leder Kim": a name in s right before a role is whose the role is. */
function isOwnerInS(text: string, { text: name, end }: NameRun, { nameEndings, people, titles }: LanguageData): boolean {
  if (!nameEndings.includes('s') || !name.endsWith('s') || name.includes(' ') || genderOfFirstName(name) !== undefined) return false;
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24)) ?? [];
  return isIn(people, next) || isIn(titles, next);
}

/** One capitalised word that nobody in the story is called may begin a sentence, or be a noun, a role or an adjective. */
function isNoName(text: string, run: NameRun, member: Member | undefined, language: LanguageData): boolean {
  const lower = run.text.toLowerCase();
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(text.slice(run.end, run.end + 24)) ?? [];
  const isSubject = !language.capitalNouns && isIn(language.cues, next);
  const isRare = (member?.count ?? 0) < 2 && !/^\p{Lu}{2}/u.test(run.text) && !isSubject;
  if ((run.opens || language.capitalNouns) && isRare) return true;
  if (isIn(language.people, lower) || isIn(language.titles, lower) || isIn(language.cues, lower)) return true;
  if (isAdjective(text, run, language)) return true;
  return language.capitalNouns && member !== undefined && member.person > -3 && member.person <= 0;
}

// "České spořitelny", "Української академії": a body’s name goes on in small letters.
const SLAVIC_ADJECTIVE = /(?:[sc]k|[сц]ьк|ск)(?:ý|á|é|ou|ého|ej|iej|iego|ie|im|ą|ий|ая|ое|ой|ого|ом|ую|е|ої|ій|ому)$/u;

/** "the Indian army": no name, unless it is somebody’s first one. */
function isAdjective(text: string, run: NameRun, language: LanguageData): boolean {
  const isSlavic = isHeadFirst(language) && SLAVIC_ADJECTIVE.test(run.text);
  const isListed = (isSlavic || isIn(language.grammar?.demonyms, run.text.toLowerCase())) && genderOfFirstName(run.text) === undefined;
  return isListed && /^ \p{Ll}/u.test(text.slice(run.end, run.end + 2));
}

/** "SALTGATE, April 25 (Wire) - The boat": where and when a report was written. */
function isDateline(text: string, { start, end }: NameRun): boolean {
  return start < 30 && /^[^.!?\u0001]{0,50}\s[-–—]\s/u.test(text.slice(end, end + 60)) && /^[\p{Lu}\s,.()]{3}/u.test(text);
}

/** The index of the first word of a name with its titles. */
function firstWordOf(words: readonly Word[], { start, title }: NameRun, text: string, language: LanguageData): number {
  const { titles, people } = language;
  let at = firstFrom(words, start);
  const count = title ? title.split(/\s+/).length : 0;
  at = Math.max(0, at - count);
  for (let back = 0; back < 3; back += 1) {
    const before = words[at - 1];
    if (!before || text.slice(before.end, words[at]?.start ?? before.end) !== ' ') break;
    if ((!isIn(titles, before.lower) && !isIn(people, before.lower)) || isOfMany(before.lower, language)) break;
    at -= 1;
  }
  return at;
}

// Slavic plurals in other cases than the first.
const OF_MANY = /(?:ami|[aá]ch|ům|om|ów|ами|ями|ах|ях|ов|ев|ів|їв)$/u;

/** "z dziennikarzami Hanna Wilk": several people are no title of one. */
function isOfMany(lower: string, language: LanguageData): boolean {
  return isHeadFirst(language) && OF_MANY.test(lower);
}

function toPronoun({ start, end, text }: Word, gender: Gender, oblique: boolean): Mention {
  return { start, end, text, kind: 'pronoun', gender, member: undefined, oblique, possessive: false, definite: true };
}

function genderOf(lower: string, { pronouns }: LanguageData): Gender | undefined {
  if (pronouns.she.includes(lower)) return 'she';
  if (pronouns.he.includes(lower)) return 'he';
  if (pronouns.one?.includes(lower)) return 'one';
  return pronouns.they.includes(lower) ? 'they' : undefined;
}

const CAPITAL = /^\p{Lu}/u;

/** A preposition before the word, at most an article and one more word between: "to the new mayor". */
function isOblique(words: readonly Word[], at: number, text: string, language: LanguageData): boolean {
  const { prepositions, determiners, capitalNouns } = language;
  const word = words[at];
  if (!word || text.charAt(word.start - 1) === '(') return word !== undefined;
  for (let back = 1, skipped = 0; back <= 3; back += 1) {
    const before = words[at - back];
    const after = words[at - back + 1];
    if (!before || !after || !/^ ?$/.test(text.slice(before.end, after.start))) return false;
    if (isReflexive(words, at - back, language)) return false;
    if (isIn(prepositions, before.lower) || (capitalNouns && isGenitive(words, at - back, text))) return true;
    if (isIn(determiners, before.lower) || before.possessive) continue;
    if (CAPITAL.test(word.text) && !capitalNouns) return false;
    skipped += 1;
    if (capitalNouns && skipped === 1 && /^\p{Ll}.*e[nmrs]$/u.test(before.text)) continue;
    // "of criticism Ortiz said": only in front of an article may another word stand.
    if (skipped > 1 || !isIn(determiners, words[at - back - 1]?.lower ?? '')) return false;
  }
  return false;
}

/** Czech "ptá se Kaperová": the word belongs to the verb. */
function isReflexive(words: readonly Word[], at: number, { grammar, cues }: LanguageData): boolean {
  return isIn(grammar?.reflexives, words[at]?.lower ?? '') && isIn(cues, words[at - 1]?.lower ?? '');
}

/** "der Coach der Franzosen": an article right behind a noun is a genitive's. */
function isGenitive(words: readonly Word[], at: number, text: string): boolean {
  const [noun, article] = [words[at - 1], words[at]];
  return article?.lower === 'der' && CAPITAL.test(noun?.text ?? '') && text.slice(noun?.end ?? 0, article.start) === ' ';
}

const INDEFINITE =
  /^(?:an?|one|another|some|two|several|three|many|ein(?:e[rns]?)?|une?|des|una|uno?|um|uma|en|et|eine|een|bir|sekä|eräs)$/;

/** "a" is Portuguese for "the". */
function isIndefinite(determiner: string, { grammar }: LanguageData): boolean {
  return INDEFINITE.test(determiner) && !(determiner === 'a' && isIn(grammar?.articles?.she, determiner));
}

/** "a spokesperson", "one resident", "the company", "analysts at Boston Consulting Group". */
function describedAt(text: string, words: readonly Word[], at: number, language: LanguageData): Mention | undefined {
  const word = words[at];
  if (!word || !isDescribing(word.lower, language) || isIn(language.cues, word.lower)) return undefined;
  // "police spokesperson", but Slavic "rzecznik prokuratury": the last is whose the first is, or the other way round.
  const [before, next] = isHeadFirst(language) ? [words[at - 1], undefined] : [undefined, words[at + 1]];
  if (before && isIn(language.people, before.lower) && text.slice(before.end, word.start) === ' ') return undefined;
  if (next && isIn(language.people, next.lower) && text.slice(word.end, next.start) === ' ') return undefined;
  const first = phraseStart(text, words, at, language);
  const opening = words[first];
  const determiner = opening && isIn(language.determiners, opening.lower) ? opening.lower : undefined;
  const keeps = determiner === undefined || !isArticle(determiner) || first === at;
  const start = words[keeps ? first : first + 1]?.start ?? word.start;
  const tail = isBodyNoun(word.lower) ? (TAIL.exec(text.slice(word.end, word.end + 80))?.[0] ?? '') : '';
  const end = word.end + tail.length;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'described',
    gender: undefined,
    member: undefined,
    oblique: isOblique(words, first, text, language),
    possessive: word.possessive,
    definite: tail === '' && determiner !== undefined && !isIndefinite(determiner, language),
  };
}

/** Slavic "mluvčí ministerstva": whose somebody is stands behind the noun. */
function isHeadFirst({ grammar, prepositions }: LanguageData): boolean {
  return grammar?.noArticles === true && prepositions.length > 0;
}

// "Partei des Religiösen Zionismus", "committee of the Free Harbours"
const TAIL =
  /^ (?:of the|of|for the|for|des|der|für|du|de la|de|del|della|di|do|da|van de|van) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}/u;

/** A noun of people, alone or at the end of a compound: "Co-Chefin", "27-year-old". */
function isDescribing(lower: string, { people, titles, capitalNouns }: LanguageData): boolean {
  if (capitalNouns && lower.length > 5 && isIn(titles, lower)) return true;
  if (!lower.includes('-') || /^\d/.test(lower)) return isIn(people, lower);
  return isExactly(people, lower) || isIn(people, lower.slice(lower.lastIndexOf('-') + 1));
}

/** Articles are left out of a description, counting words and "some" belong to it. */
function isArticle(determiner: string): boolean {
  return !/^(?:one|another|some|two|three|several|many|zwei|mehrere|dos|varios|deux|plusieurs|due|to|två|twee|dois|iki)$/.test(determiner);
}

/** "…,” prison officials wrote": bare words between a stop and the noun belong to it. */
function isClauseStart(text: string, word: Word | undefined): boolean {
  return word !== undefined && /(?:^|[,;:.!?\u0001–—]\s?)$/.test(text.slice(Math.max(0, word.start - 3), word.start));
}

/** The index where a description begins: its determiner, or the adjectives right before the noun. */
function phraseStart(text: string, words: readonly Word[], at: number, language: LanguageData): number {
  const { determiners, prepositions, cues, notNames } = language;
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = words[back];
    if (!before || text.slice(before.end, words[back + 1]?.start ?? before.end) !== ' ') break;
    if (isIn(determiners, before.lower)) return back;
    if (before.possessive) return back + 1;
    if (isIn(prepositions, before.lower) || isIn(cues, before.lower) || isIn(notNames, before.lower)) break;
    const isCapital = /^\p{Lu}/u.test(before.text);
    // "Kari Lund leder": a person’s name is no part of the description.
    if (isCapital && first < at && genderOfFirstName(before.text) !== undefined) return at;
    if ((isCapital && !isHeadFirst(language)) || isClauseStart(text, words[back])) first = back;
  }
  return first;
}
