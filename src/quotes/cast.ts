import { fold } from '../text/spaces.ts';
import type { LanguageData } from './language.ts';
import { findNames } from './mentions.ts';

/** Somebody in the story: the fullest printed form of the name. */
export interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly isAuthor: boolean;
  readonly gender: 'she' | 'he' | 'they' | undefined;
}

export interface Cast {
  readonly members: readonly Member[];
  /** The member that a printed form of a name means: full name, surname, first name or acronym. */
  find(name: string): Member | undefined;
}

const SHE = /^(?:mrs|ms|frau|mme|sra|señora|signora|fru|paní|pani|пані)\b/iu;
const HE = /^(?:mr|herr|m|sr|señor|signor|hr|pan|пан|sir)\b/iu;

/** Collects the names of a story from its texts (quotes masked out) and the people its data names. */
export function gatherCast(
  texts: readonly string[],
  people: readonly { name: string; role: string | null; isAuthor: boolean }[],
  language: LanguageData,
): Cast {
  const members = new Map<string, Member>();
  for (const { name, role, isAuthor } of people) members.set(fold(name), { name, role, isAuthor, gender: undefined });
  for (const text of texts) {
    for (const { text: name, title } of findNames(text, language)) {
      const key = fold(name);
      if (key === '' || (!name.includes(' ') && !/^\p{Lu}{2,}$/u.test(name))) continue;
      const known = members.get(key);
      const gender = known?.gender ?? (title && SHE.test(title) ? 'she' : title && HE.test(title) ? 'he' : undefined);
      members.set(key, { name: known?.name ?? name, role: known?.role ?? title ?? null, isAuthor: known?.isAuthor ?? false, gender });
    }
  }
  const list = [...members.values()];
  const byWord = new Map<string, Member[]>();
  for (const member of list) {
    for (const word of new Set(fold(member.name).split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), member]);
  }
  return { members: list, find: (name) => lookUp(fold(name), members, byWord) };
}

function lookUp(key: string, members: ReadonlyMap<string, Member>, byWord: ReadonlyMap<string, readonly Member[]>): Member | undefined {
  const exact = members.get(key);
  if (exact && key.includes(' ')) return exact;
  const last = key.split(' ').at(-1) ?? key;
  const known = (byWord.get(last) ?? []).filter((member) => key.split(' ').every((word) => fold(member.name).split(' ').includes(word)));
  const surname = known.filter((member) => fold(member.name).endsWith(` ${last}`));
  return (surname.length > 0 ? surname : known).toSorted((a, b) => Number(a.isAuthor) - Number(b.isAuthor))[0] ?? exact;
}
