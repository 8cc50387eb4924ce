import { fold } from '../text/spaces.ts';
import type { Member } from './cast.ts';
import type { Found, Text } from './evidence.ts';
import { surnameOf } from './join.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import type { NameRun } from './names.ts';
import { isKin } from './nouns.ts';
import type { Story } from './scene.ts';
import { isIn } from './words.ts';

/** Where a surname is printed alone: the place of the first time, and how often. */
export interface Bare {
  readonly first: number;
  readonly count: number;
}

/** A story that prints a surname alone so often has one of its bearers in mind. */
const OFTEN = 4;

/** "Nora Quill and her brother Sam Quill": named in one breath, so that neither is whom the surname alone means. */
export function notePair(found: Found, run: NameRun, before: NameRun | undefined, { text }: Text, { grammar }: LanguageData): void {
  if (!before?.text.includes(' ') || before.text === run.text || surnameOf(before.text) !== surnameOf(run.text)) return;
  const [, word = ''] = /^ (\p{L}{1,3}) (?:\p{L}+ ){0,3}$/u.exec(text.slice(before.end, run.start)) ?? [];
  if (!isIn(grammar.conjunctions, word)) return;
  for (const name of [before.text, run.text]) {
    const evidence = found.get(fold(name));
    if (evidence) evidence.isPaired = true;
  }
}

/** Of those who share a surname, everybody whom it may mean as well as the one whom the cast has chosen. */
export function namesakesOf(form: string, chosen: Member, known: readonly Member[]): readonly Member[] {
  if (chosen.person <= 0 || !fold(chosen.name).endsWith(` ${form}`) || isSettled(chosen)) return NONE;
  return known.filter((member) => member !== chosen && isRival(member, chosen, form));
}

const NONE: readonly Member[] = [];

/** Whether the surname alone is printed often, of people who are not named in one breath. */
function isSettled({ bare, isPaired }: Member): boolean {
  return bare !== undefined && bare.count >= OFTEN && isPaired !== true;
}

function isRival(member: Member, chosen: Member, form: string): boolean {
  const { name, person, isAuthor, count, isFirstNamed, isPaired, first, bare } = member;
  if (person <= 0 || isAuthor || count === 0 || !fold(name).endsWith(` ${form}`) || !isAnother(member, chosen)) return false;
  if (isPaired && chosen.isPaired) return true;
  // "Quill" before the other one has come: the story calls the first one so.
  return !isFirstNamed && !(bare !== undefined && chosen.first < bare.first && bare.first < first);
}

/** "Ben Quill" and "Benjamin Quill" may be one person. */
function isAnother({ name, gender }: Member, chosen: Member): boolean {
  if (gender !== undefined && chosen.gender !== undefined && gender !== chosen.gender) return true;
  return fold(name).charAt(0) !== fold(chosen.name).charAt(0);
}

/** "Quill said", where two are called so: whoever came with a relative is meant only right behind own words. */
export function isAnyones({ member, namesakes = NONE }: Mention, { past }: Story): boolean {
  const last = past.at(-1)?.given?.member;
  return namesakes.some((other) => other === last || !isRelative(other) || (other.isPaired === true && member?.isPaired === true));
}

function isRelative({ nouns }: Member): boolean {
  for (const noun of nouns) if (isKin(noun)) return true;
  return false;
}
