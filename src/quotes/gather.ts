import { fold } from '../text/spaces.ts';
import { acronyms, isAcronym, noteAcronym, spellOut } from './acronyms.ts';
import { begin, type Evidence, type Found, type Text } from './evidence.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import { addAliases, addShortForms, joinInflected, joinLonger, ownersOfSurnames } from './join.ts';
import { addKin } from './kin.ts';
import type { LanguageData } from './language.ts';
import type { NameRun } from './names.ts';
import { notePair } from './namesakes.ts';
import { addNicknames, type Nickname } from './nicknames.ts';
import { printedAs } from './printed-people.ts';
import { isRole, noteGender } from './roles.ts';
import { withSharedSurname } from './shared-surname.ts';
import { isIn } from './words.ts';
import { followsArticle, nicknameOf, standsBesidePerson, weigh } from './weigh.ts';

export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly isAuthor: boolean;
}

export interface Told {
  readonly texts: readonly Text[];
  readonly people: readonly Person[];
  /** Everything that the page prints, quoted words too: a name that only its data has is nobody's to the reader. */
  readonly printed: readonly string[];
  /** All that are set off inside a name there. */
  readonly nicknames: readonly Nickname[];
  readonly tag: string;
}

/** Everything that the texts tell of the names in them. */
export function gather({ texts, people, printed, nicknames, tag }: Told, language: LanguageData): Found {
  const found: Found = new Map();
  for (const person of people) addPerson(found, person, printed, tag);
  const owners = new Map<string, Evidence>();
  for (const { text } of texts) for (const pair of acronyms(text)) noteAcronym(pair, { found, owners, tag });
  const lone = new Map<string, Single>();
  const tails = tailsOf(texts);
  const surnames = surnamesOf(texts);
  const aliases = new Map<string, string>();
  let place = 0;
  for (const each of texts) {
    for (const [at, printed] of each.names.entries()) {
      place += 1;
      const run = withSharedSurname(nameIn(printed, each, { tails, surnames }, language), each, each.names[at + 1], language);
      const key = fold(run.text);
      if (!key) continue;
      if (run !== printed) aliases.set(fold(printed.text), key);
      if (run.text.includes(' ')) {
        note(found, run, each, { place, tag, language });
        notePair(found, run, each.names[at - 1], each, language);
      } else
        countLone(lone, key, run, {
          place,
          isKnown: () => standsBesidePerson(each, run, language),
          isCommon: () => followsArticle(each, run, language),
        });
    }
  }
  addNicknames(found, owners, nicknames);
  joinInflected(found, language);
  joinLonger(found, language);
  for (const [key, owner] of ownersOfSurnames(found, lone.keys(), language)) owners.set(key, owner);
  spellOut(
    texts,
    [...lone.keys()].filter((key) => !owners.has(key) && isAcronym(lone.get(key)?.run.text ?? '')),
    { found, owners, tag },
  );
  for (const [key, single] of lone) settleLone(owners.get(key) ?? found.get(key), key, single, { found, tag });
  addShortForms(found, language);
  addAliases(found, aliases);
  addKin(found, texts, language);
  return found;
}

/** An author, or somebody in the story under the fullest form that is printed. */
function addPerson(found: Found, { name, role, isAuthor }: Person, printed: readonly string[], tag: string): void {
  const known = isAuthor ? { name, stated: name } : printedAs(name, printed);
  if (!known || (!isAuthor && found.has(fold(known.name)))) return;
  const forms = new Set([fold(known.name)]);
  found.set(fold(known.name), { ...begin(known.stated, -1, tag), name: known.name, forms, role, isAuthor, person: 2, count: 0 });
}

// A name of three words or more: its last two may be a surname.
const LONG = /^\S+ \S+ \S+$/;

/** The key of what ends a longer name. */
function endOf(text: string): string {
  return `… ${fold(text)}`;
}

/** How often each name and each surname stands where a capital proves something. */
function tailsOf(texts: readonly Text[]): ReadonlyMap<string, number> {
  const tails = new Map<string, number>();
  for (const { names } of texts) {
    for (const { text, opens } of names) {
      if (LONG.test(text)) tails.set(endOf(text.slice(text.indexOf(' ') + 1)), 1);
      if (opens) continue;
      for (const form of new Set([fold(text), fold(text.slice(text.lastIndexOf(' ') + 1))])) tails.set(form, (tails.get(form) ?? 0) + 1);
    }
  }
  return tails;
}

interface Printed {
  readonly tails: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
}

/** A run without what stands before a name and is no part of it. */
function nameIn(run: NameRun, { text }: Text, { tails, surnames }: Printed, language: LanguageData): NameRun {
  const isWhole = isApposed(run, text, language) && !surnames.has(lastOf(run.text));
  return withoutNoun(isWhole ? run : withoutOpening(run, tails, language), tails, language);
}

/** Surnames that are printed with a first name where a capital proves something. */
function surnamesOf(texts: readonly Text[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ names }) => names.filter(({ text, opens }) => !opens && text.includes(' ')).map(({ text }) => lastOf(text))),
  );
}

function lastOf(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1));
}

/** "Ortwin Hess, a physicist", "Jaimie Orrel, Chief Pilot", Turkish "Safi Demir, teknenin …": two words at the head of a sentence that somebody is called. */
function isApposed({ end, text: name }: NameRun, text: string, language: LanguageData): boolean {
  if (!/^\p{L}+ \p{L}+$/u.test(name)) return false;
  if (language.grammar.verbLast) return text.startsWith(', ', end);
  const [, next = ''] = /^, (\p{L}+) /u.exec(text.slice(end, end + LONGEST_ROLE)) ?? [];
  return /^(?:an?|the|who)$/.test(next) || (!language.capitalNouns && isRole(next.toLowerCase(), language));
}

/** ", spokesperson " */
const LONGEST_ROLE = 24;

/**
 * "Whether Ortiz", "Mitschüler Ortiz": the first word of a sentence, or a noun where all of them have capitals, is no part of a
 * name that is printed without it elsewhere.
 */
function withoutOpening(run: NameRun, tails: ReadonlyMap<string, number>, language: LanguageData): NameRun {
  const { capitalNouns } = language;
  const cut = run.text.indexOf(' ');
  if (isKnownWhole(run, tails, language)) return run;
  const isDoubtful = run.opens ? !tails.has(fold(run.text)) : capitalNouns && !run.title;
  if (!isDoubtful || cut < 0 || genderOfFirstName(run.text.slice(0, cut)) !== undefined) return run;
  const rest = run.text.slice(cut + 1);
  const isNamed = run.opens || genderOfFirstName(rest) === undefined ? isAloneElsewhere(run, rest, tails) : true;
  return isNamed ? { ...run, text: rest, start: run.start + cut + 1, opens: false } : run;
}

/** "Daily Harbour" never stands as "Harbour" alone: each print of the whole is one of its end. */
function isAloneElsewhere({ text, opens }: NameRun, rest: string, tails: ReadonlyMap<string, number>): boolean {
  const times = tails.get(fold(rest)) ?? 0;
  return opens ? times > 0 : times > 1 && times > (tails.get(fold(text)) ?? 0);
}

/** The end of a longer name; "Stiftung Ferro", which begins as the names of bodies do; "Alano De La Rosa", a surname of more words. */
function isKnownWhole({ text }: NameRun, tails: ReadonlyMap<string, number>, { grammar, particles, capitalNouns }: LanguageData): boolean {
  const [first = '', second = '', third] = text.toLowerCase().split(' ');
  if (tails.has(endOf(text)) || (second !== '' && isIn(grammar.nameOpeners, first))) return true;
  return !capitalNouns && third !== undefined && isIn(particles, second);
}

/** "bekommt Ortiz Gegenwind", "Lena Marschs Verweis": where nouns have capitals, one may stand behind a name that is printed without it elsewhere. */
function withoutNoun(run: NameRun, tails: ReadonlyMap<string, number>, { capitalNouns }: LanguageData): NameRun {
  const cut = capitalNouns ? run.text.lastIndexOf(' ') : -1;
  const timesOf = (text: string): number => tails.get(fold(text)) ?? 0;
  if (cut < 0 || timesOf(run.text) > 1 || timesOf(run.text.slice(cut + 1)) > 1) return run;
  const name = nameBefore(run.text.slice(0, cut), timesOf);
  return name === undefined ? run : { ...run, text: name, end: run.start + name.length };
}

/** What stands before a noun, where it is a name that is printed elsewhere too; a genitive loses its ending. */
function nameBefore(text: string, timesOf: (text: string) => number): string | undefined {
  const [first = '', second] = text.split(' ');
  const hasFirstName = genderOfFirstName(first) !== undefined;
  if (hasFirstName !== (second !== undefined)) return undefined;
  if (timesOf(text) > 1) return text;
  return second?.endsWith('s') && timesOf(second.slice(0, -1)) > 0 ? text.slice(0, -1) : undefined;
}

interface Where {
  readonly place: number;
  readonly tag: string;
  readonly language: LanguageData;
}

function note(found: Found, run: NameRun, text: Text, { place, tag, language }: Where): void {
  const key = fold(run.text);
  const evidence = found.get(key) ?? begin(run.text, place, tag);
  found.set(key, evidence);
  evidence.count += 1;
  weigh(evidence, run, text, language);
  // Turkish "Safi Demir, teknenin …": who is set off at the head of a sentence is its subject.
  if (language.grammar.verbLast && run.opens && isApposed(run, text.text, language)) evidence.person += 1;
  const nickname = nicknameOf(text, run, language);
  if (nickname) {
    evidence.forms.add(fold(nickname));
    evidence.forms.add(fold(`${nickname} ${run.text.slice(run.text.lastIndexOf(' ') + 1)}`));
  }
}

/** A name of one word, counted up: an object of one shape, for there are many of them. */
interface Single {
  count: number;
  readonly first: number;
  run: NameRun;
  known: boolean;
  common: boolean;
  /** Only ever printed at the head of a sentence, where any word has a capital. */
  opens: boolean;
}

function countLone(
  lone: Map<string, Single>,
  key: string,
  run: NameRun,
  { place, isKnown, isCommon }: { place: number; isKnown: () => boolean; isCommon: () => boolean },
): void {
  const entry = lone.get(key);
  if (!entry) {
    lone.set(key, { count: 1, first: place, run, known: isKnown(), common: isCommon(), opens: run.opens });
    return;
  }
  entry.count += 1;
  entry.known ||= isKnown();
  entry.common ||= isCommon();
  entry.opens &&= run.opens;
  if (!entry.run.title) entry.run = run;
}

// "HomeGlow": no word of the language.
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

/** A single word is a short form of a longer name, or a name of its own: a country, a body, a surname that stands alone. */
function settleLone(own: Evidence | undefined, key: string, single: Single, { found, tag }: { found: Found; tag: string }): void {
  const { count, first, run, known, common, opens } = single;
  if (own) {
    own.count += count;
    return;
  }
  if (opens && !known && !isAcronym(run.text) && !CAMEL.test(run.text)) return;
  const evidence = begin(run.text, first, tag);
  evidence.count = count;
  if (run.title) {
    evidence.role = run.title;
    noteGender(evidence, run.title);
  }
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(run.text)) evidence.person -= 3;
  else evidence.person += (known ? 2 : 0) - (common ? 2 : 0);
  found.set(key, evidence);
}
