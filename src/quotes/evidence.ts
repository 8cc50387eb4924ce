import { fold } from '../text/spaces.ts';
import { bodyWords, isCountry } from './bodies.ts';
import { genderOfFirstName, genderOfFirstNameIn, genderOfSurname } from '../text/first-names.ts';
import { languageData } from './languages/index.ts';
import type { NameRun } from './names.ts';
import type { Bare } from './namesakes.ts';
import { genderOfTitle } from './roles.ts';
import type { Word } from './words.ts';

/** What is known of a name while the story is read. */
export interface Evidence {
  name: string;
  role: string | null;
  isAuthor: boolean;
  /** Signs of gender: titles and first names. */
  she: number;
  he: number;
  /** Pronouns that follow the name; they count where no sign does. */
  near: { she: number; he: number };
  person: number;
  count: number;
  /** Place of the first print, in the order of texts. */
  readonly first: number;
  readonly isPlace: boolean;
  isFirstNamed: boolean;
  /** Named in one breath with somebody of the same surname. */
  isPaired: boolean;
  /** The surname alone. */
  bare: Bare | undefined;
  readonly nouns: Set<string>;
  /** Folded forms that mean this name. */
  readonly forms: Set<string>;
}

/** A text of the story with its words and the names in it. */
export interface Text {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly NameRun[];
}

export type Found = Map<string, Evidence>;

export function begin(name: string, first: number, tag: string): Evidence {
  const words = name.split(' ');
  const isNamed = isPersons(words, tag);
  const gender = isNamed ? genderOf(words, tag) : undefined;
  const surname = words.length > 1 ? genderOfSurname(words.at(-1) ?? '') : undefined;
  const noble = nobleGender(words);
  return {
    name,
    role: null,
    isAuthor: false,
    she: (gender === 'she' ? 5 : 0) + (surname ? 2 : 0),
    he: gender === 'he' ? 5 : 0,
    near: { she: 0, he: 0 },
    person: personhoodOf(words, isNamed) + (noble ? 3 : 0) - (isCountry(name, tag) ? 5 : 0),
    count: 0,
    first,
    isPlace: isCountry(name, tag),
    isFirstNamed: false,
    isPaired: false,
    bare: undefined,
    nouns: new Set(noble ? [words[0]?.toLowerCase() ?? ''] : []),
    forms: new Set([fold(name)]),
  };
}

function personhoodOf(words: readonly string[], isCalled: boolean): number {
  const isShouted = words.every((word) => /^[\p{Lu}\p{N}-]{2,}$/u.test(word));
  return (isCalled ? 3 : isShouted ? -3 : 0) - 2 * Math.min(2, bodyWords(words.join(' ')));
}

/** A known first name and more, of either gender. */
function isPersons(words: readonly string[], tag: string): boolean {
  if (words.length < 2 || isCalledAfter(words) || isAcronymIn(words)) return false;
  return (nobleGender(words) ?? genderOfFirstName(firstNameIn(words, tag))) !== undefined;
}

function genderOf(words: readonly string[], tag: string): 'she' | 'he' | undefined {
  if (isKorean(words)) return undefined;
  return nobleGender(words) ?? genderOfFirstNameIn(firstNameIn(words, tag), tag);
}

/** "Kim Jong-un": the surname goes first, whatever first name it looks like. */
function isKorean([, given = '', more]: readonly string[]): boolean {
  return more === undefined && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given);
}

/** "RIA Match": an acronym is no first name, unless all of it is in capitals. */
function isAcronymIn([first = '', second = '']: readonly string[]): boolean {
  return /^\p{Lu}{2,}$/u.test(first) && /\p{Ll}/u.test(second);
}

/** "Duchess of Arrow" */
function nobleGender([title = '', of]: readonly string[]): 'she' | 'he' | undefined {
  return of === 'of' ? genderOfTitle(title) : undefined;
}

/** Hungarian "Kovács Anna" has it at the end. */
function firstNameIn(words: readonly string[], tag: string): string {
  return (languageData(tag).grammar.surnameFirst ? words.at(-1) : words[0]) ?? '';
}

/** "Peter Marsh Sailing Academy", "Marsh & Finch": a body that has somebody's name. */
function isCalledAfter(words: readonly string[]): boolean {
  return words.includes('&') || (words.length > 2 && bodyWords(words.at(-1) ?? '') > 0);
}
