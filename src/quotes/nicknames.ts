import { allMatches } from '../text/all-matches.ts';
import { fold } from '../text/spaces.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import type { Evidence, Found } from './evidence.ts';
import type { LanguageData } from './language.ts';
import { overwrite } from './overwrite.ts';
import { isIn } from './words.ts';

/** What somebody is called, set off inside the name: William “Buck” Harrow, William (Buck) Harrow. */
export interface Nickname {
  /** The marks are of it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly firstName: string;
  readonly surname: string;
}

// ` “Buck” H` · ` (Buck) H`; the surname is looked at, not taken.
const SET_OFF =
  /[\s\u00a0]([“”‘„«"'(])(\p{Lu}\p{Ll}[\p{L}\p{N}’'-]{0,14}(?: [\p{L}\p{N}’'-]{1,12}){0,2}?)([”“’»"')])[\s\u00a0](?=\p{Lu}\p{Ll})/gu;
const FIRST_NAME = /(?:^|[\s\u00a0“‘"'(-])(\p{Lu}(?:\.|\p{Ll}[\p{L}’'-]{0,14}))$/u;
const SURNAME = /^\p{Lu}[\p{L}’'-]{1,20}/u;
/** The longest first name. */
const REACH = 18;

/** The nicknames of a text in their order. */
export function nicknamesIn(text: string, language: LanguageData): readonly Nickname[] {
  const found: Nickname[] = [];
  for (const { 0: whole, 1: open = '', 2: nickname = '', index } of allMatches(SET_OFF, text)) {
    const [, firstName = ''] = FIRST_NAME.exec(text.slice(Math.max(0, index - REACH), index)) ?? [];
    const [surname = ''] = SURNAME.exec(text.slice(index + whole.length, index + whole.length + 22)) ?? [];
    const at = index - firstName.length;
    const isName = isFirstName(firstName, text.slice(Math.max(0, at - 2), at), open, language);
    if (isName && !isIn(language.notNames, surname.toLowerCase()))
      found.push({ start: index + 1, end: index + whole.length - 1, text: nickname, firstName, surname });
  }
  return found;
}

/** A known first name; inside a sentence any capital will do, where it shows a name. */
function isFirstName(word: string, before: string, open: string, { capitalNouns, notNames, titles, cues }: LanguageData): boolean {
  if (word === '' || genderOfFirstName(word) !== undefined) return word !== '';
  if (capitalNouns || open === '(' || /['’]s$/.test(word)) return false;
  const lower = word.toLowerCase();
  return /[\p{L},]\s$/u.test(before) && ![notNames, titles, cues].some((list) => isIn(list, lower));
}

/** The text with its nicknames left blank, so that a name with one is a name. */
export function withoutNicknames(text: string, nicknames: readonly Nickname[]): string {
  return overwrite(text, nicknames, ' ');
}

/** "Buck Harrow", "Buck": who has a nickname is called by it too. */
export function addNicknames(found: Found, owners: Map<string, Evidence>, nicknames: readonly Nickname[]): void {
  for (const { text: nickname, firstName, surname } of nicknames) {
    const evidence = found.get(fold(`${firstName} ${surname}`));
    if (!evidence) continue;
    evidence.forms.add(fold(`${nickname} ${surname}`));
    evidence.forms.add(fold(nickname));
    owners.set(fold(nickname), evidence);
  }
}
