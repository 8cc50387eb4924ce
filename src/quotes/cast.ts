import { fold } from '../text/spaces.ts';
import { HE, SHE } from './first-names.ts';
import type { LanguageData } from './language.ts';
import { findNames, isIn, wordsOf, type Name } from './mentions.ts';

/** Somebody in the story: the fullest printed form of the name. */
export interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly isAuthor: boolean;
  readonly gender: 'she' | 'he' | undefined;
  /** Evidence that this is a person (above 0) and not a place, body or work. */
  readonly person: number;
}

export interface Cast {
  readonly members: readonly Member[];
  /** The member that a printed form of a name means: full name, surname, first name or acronym. */
  find(name: string): Member | undefined;
}

interface Evidence {
  name: string;
  role: string | null;
  isAuthor: boolean;
  she: number;
  he: number;
  person: number;
}

const SHE_TITLE =
  /^(?:mrs|ms|miss|lady|queen|princess|duchess|frau|mme|mlle|sra|señora|signora|fru|paní|pani|пані|госпожа)\b|(?:in|woman|ess|ice)$/iu;
const HE_TITLE = /^(?:mr|sir|lord|king|prince|duke|herr|m|sr|señor|signor|hr|pan|пан|господин)\b|man$/iu;
const BODY =
  /\b(?:hospital|university|college|school|court|bank|institute|ministry|department|agency|council|committee|commission|union|party|club|company|group|inc|ltd|corp|gmbh|ag|house|street|road|park|bridge|airport|church|museum|summit|conference|act|league|cup|times|post|herald|news|magazine|journal|united|city|state|states|county|north|south|east|west|europe|america|africa|asia|office|association|foundation|federation|society|center|centre|network|channel|radio|tv|award|prize|festival|police|army|force|service|board|authority|world|international|national|bistro|hotel|restaurant)\b/i;

/** More names than any story has; past it a page is a list, and only the names known so far are followed. */
const MAX_MEMBERS = 2000;

/** Collects the names of a story from its texts (quotes masked out) and the people its data names. */
export function gatherCast(
  texts: readonly string[],
  people: readonly { name: string; role: string | null; isAuthor: boolean }[],
  language: LanguageData,
): Cast {
  const found = new Map<string, Evidence>();
  for (const { name, role, isAuthor } of people) found.set(fold(name), { ...start(name), role, isAuthor, person: 2 });
  for (const text of texts)
    for (const [acronym, name] of acronyms(text)) if (!found.has(fold(acronym))) found.set(fold(acronym), { ...start(name), person: -3 });
  const named = texts.map((text) => findNames(text, language));
  for (const [index, text] of texts.entries()) collect(text, named[index] ?? [], found, language);
  weighShortForms(named.flat(), found);
  const members = new Map([...found].map(([key, evidence]) => [key, toMember(evidence)]));
  return castOf(members);
}

function start(name: string): Evidence {
  const first = fold(name).split(' ')[0] ?? '';
  const isNamed = name.includes(' ');
  const known = isNamed && (SHE.has(first) || HE.has(first));
  return {
    name,
    role: null,
    isAuthor: false,
    she: isNamed && SHE.has(first) ? 2 : 0,
    he: isNamed && HE.has(first) ? 2 : 0,
    person: (known ? 3 : 0) - (BODY.test(name) ? 4 : 0),
  };
}

function collect(text: string, names: readonly Name[], found: Map<string, Evidence>, language: LanguageData): void {
  for (const { text: name, title, start: at, end } of names) {
    const isAcronym = /^\p{Lu}{2,}$/u.test(name);
    const known = name.includes(' ') || isAcronym || followsPerson(text, at, language);
    const key = known ? fold(name) : '';
    if (key === '' || (found.size >= MAX_MEMBERS && !found.has(key))) continue;
    const evidence = found.get(key) ?? start(name);
    found.set(key, evidence);
    evidence.role ??= title ?? null;
    if (title && SHE_TITLE.test(title)) evidence.she += 3;
    if (title && HE_TITLE.test(title)) evidence.he += 3;
    evidence.person += (title ? 2 : 0) + (isAcronym ? -3 : 0) + placeEvidence(text, at, end, language);
    voteByPronoun(text.slice(end, end + 140), evidence, language);
  }
}

/** "my neighbour Jonas": one name after the noun of a person. */
function followsPerson(text: string, at: number, language: LanguageData): boolean {
  const before =
    text
      .slice(Math.max(0, at - 30), at)
      .trimEnd()
      .split(/\s+/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return isIn(language.people, before);
}

/** Names of places and bodies follow articles; names of people stand beside reporting words and ages. */
function placeEvidence(text: string, at: number, end: number, { determiners, cues, people }: LanguageData): number {
  const before =
    text
      .slice(Math.max(0, at - 30), at)
      .trimEnd()
      .split(/[\s(]+/)
      .at(-1)
      ?.toLowerCase() ?? '';
  const [next = ''] = text
    .slice(end, end + 30)
    .trimStart()
    .split(/[\s,.;]+/);
  const isAged = /^,? ?\(?\d{2}[,)]/.test(text.slice(end, end + 8));
  return (
    (determiners.includes(before) ? -2 : 0) +
    (isIn(people, before) ? 2 : 0) +
    (isIn(cues, next.toLowerCase()) || isIn(cues, before) ? 1 : 0) +
    (isAged ? 3 : 0)
  );
}

function voteByPronoun(after: string, evidence: Evidence, { pronouns, capitalNouns }: LanguageData): void {
  const pronoun = wordsOf(after).find(({ lower }) => pronouns.she.includes(lower) || pronouns.he.includes(lower));
  const name = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.exec(after);
  if (!pronoun || capitalNouns || (name && name.index < pronoun.start)) return;
  if (pronouns.she.includes(pronoun.lower)) evidence.she += 1;
  else evidence.he += 1;
}

/** People are called by their surname later on; places and bodies are not. */
function weighShortForms(names: readonly Name[], found: ReadonlyMap<string, Evidence>): void {
  const byEnding = new Map<string, Evidence[]>();
  for (const evidence of found.values()) for (const ending of endingsOf(fold(evidence.name))) listIn(byEnding, ending).push(evidence);
  const counts = new Map<string, number>();
  for (const { text } of names) if (!text.includes(' ')) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [name, count] of counts)
    for (const evidence of byEnding.get(fold(name)) ?? []) if (evidence.name !== name) evidence.person += count;
}

const LONGEST_ENDING = 8;

/** What stands behind each space: "van der berg", "der berg" and "berg" of "jo van der berg". */
function endingsOf(full: string): string[] {
  const last = full.split(' ').slice(1).slice(-LONGEST_ENDING);
  return last.map((_, index) => last.slice(index).join(' '));
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** "Bank of Montreal (BMO)" */
function acronyms(text: string): [string, string][] {
  return [
    ...text.matchAll(
      /((?:\p{Lu}[\p{L}’'-]{1,20}(?: (?:of|and|for|the|de|der|für|und|des))? ){1,6}\p{Lu}[\p{L}’'-]{1,20}) \((\p{Lu}{2,8})\)/gu,
    ),
  ].map((match) => [match[2] ?? '', (match[1] ?? '').replace(/^The /, '')]);
}

function toMember({ name, role, isAuthor, she, he, person }: Evidence): Member {
  return { name, role, isAuthor, person, gender: she > he ? 'she' : he > she ? 'he' : undefined };
}

function castOf(members: ReadonlyMap<string, Member>): Cast {
  const byWord = new Map<string, Member[]>();
  for (const member of members.values()) {
    for (const word of new Set(fold(member.name).split(' '))) listIn(byWord, word).push(member);
  }
  const known = new Map<string, Member | undefined>();
  const find = (name: string): Member | undefined => {
    if (!known.has(name)) known.set(name, lookUp(fold(name), members, byWord));
    return known.get(name);
  };
  return { members: [...members.values()], find };
}

function lookUp(key: string, members: ReadonlyMap<string, Member>, byWord: ReadonlyMap<string, readonly Member[]>): Member | undefined {
  const exact = members.get(key);
  const words = key.split(' ');
  const last = words.at(-1) ?? key;
  const known = (byWord.get(last) ?? []).filter(({ name }) => words.every((word) => fold(name).split(' ').includes(word)));
  const surname = known.filter(({ name }) => fold(name).endsWith(` ${last}`));
  const best = (surname.length > 0 ? surname : known).toSorted((a, b) => Number(a.isAuthor) - Number(b.isAuthor) || b.person - a.person)[0];
  return exact && (words.length > 1 || exact.name !== best?.name)
    ? best && words.length === 1 && best.name.includes(' ')
      ? best
      : exact
    : (best ?? exact);
}
