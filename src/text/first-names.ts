import { once } from './once.ts';
import { BY_LANGUAGE } from './first-names/by-language.ts';
import { HE } from './first-names/he.ts';
import { SHE } from './first-names/she.ts';

const she = once(SHE);
const he = once(HE);

/** Latin letters without accents, lower case; other scripts as they are. */
function plain(name: string): string {
  const lower = name.toLowerCase();
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  // "İbrahim" in small letters has its dot apart.
  return /^(?:[\u0000-\u024f]|\u0307)+$/.test(lower) ? lower.normalize('NFD').replace(/\p{M}+/gu, '') : lower;
}

/** The gender that a first name suggests, a hyphenated one by its first part. */
export function genderOfFirstName(name: string): 'she' | 'he' | undefined {
  const key = plain(name);
  const hyphen = key.indexOf('-');
  const isAmong = (names: ReadonlySet<string>): boolean => names.has(key) || (hyphen > 0 && names.has(key.slice(0, hyphen)));
  return isAmong(she()) ? 'she' : isAmong(he()) ? 'he' : undefined;
}

/** The same as a language has it: "Andrea" is a man in Italian. */
export function genderOfFirstNameIn(name: string, tag: string): 'she' | 'he' | undefined {
  const own = BY_LANGUAGE[tag];
  const key = plain(name);
  const isIn = (names: string | undefined): boolean => names?.split(' ').includes(key) ?? false;
  if (!own || isIn(own.either)) return own ? undefined : genderOfFirstName(name);
  if (isIn(own.she)) return 'she';
  return isIn(own.he) ? 'he' : genderOfFirstName(name);
}

// Surnames that only women bear: Nováková, Kowalska, Иванова, Петренківська, Kazlauskienė, Jónsdóttir.
const WOMANLY = /(?:ová|dóttir|ienė|[aiuy]tė|[cs]ka|dzka|ska|ская|цька|ська|ова|ева|ёва|ина|іна)$/iu;

/** The gender that the ending of a surname tells. */
export function genderOfSurname(surname: string): 'she' | undefined {
  return surname.length > 4 && WOMANLY.test(surname) ? 'she' : undefined;
}

/** Whether a name opens with a known first name. */
export function hasFirstName(name: string): boolean {
  return genderOfFirstName(name.split(' ')[0] ?? '') !== undefined;
}
