import { fold } from '../text/spaces.ts';
import { bodyWords, isCountry } from './bodies.ts';
import { genderOfFirstName, genderOfSurname } from '../text/first-names.ts';
import { languageData } from './languages/index.ts';
import type { NameRun } from './names.ts';
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
  const gender = words.length > 1 && !isCalledAfter(words) ? genderOfFirstName(firstNameIn(words, tag)) : undefined;
  const surname = words.length > 1 ? genderOfSurname(words.at(-1) ?? '') : undefined;
  const isShouted = words.every((word) => /^[\p{Lu}\p{N}-]{2,}$/u.test(word));
  const person = (gender ? 3 : isShouted ? -3 : 0) - 2 * Math.min(2, bodyWords(name)) - (isCountry(name, tag) ? 5 : 0);
  return {
    name,
    role: null,
    isAuthor: false,
    she: (gender === 'she' ? 5 : 0) + (surname ? 2 : 0),
    he: gender === 'he' ? 5 : 0,
    near: { she: 0, he: 0 },
    person,
    count: 0,
    first,
    isPlace: isCountry(name, tag),
    isFirstNamed: false,
    nouns: new Set(),
    forms: new Set([fold(name)]),
  };
}

/** Hungarian "Kovács Anna" has it at the end. */
function firstNameIn(words: readonly string[], tag: string): string {
  return (languageData(tag).grammar.surnameFirst ? words.at(-1) : words[0]) ?? '';
}

/** "Peter Marsh Sailing Academy", "Marsh & Finch": a body that has somebody's name. */
function isCalledAfter(words: readonly string[]): boolean {
  return words.includes('&') || (words.length > 2 && bodyWords(words.at(-1) ?? '') > 0);
}
