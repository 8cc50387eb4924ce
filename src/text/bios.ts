import { allMatches } from './all-matches.ts';
import { anyOf } from './any-of.ts';
import {
  BIO_HEADINGS,
  BIO_OPENINGS,
  BOX_APPEALS,
  IS,
  MORE_OF_WRITER,
  OFFICES,
  PROFESSIONS,
  READ_MORE,
  SERVES,
  WRITERS,
  WRITES,
} from './bio-words.ts';
import { looksLikePerson } from './person.ts';
import { lowerAlike, tidy, trimEnds } from './spaces.ts';
import { namesNewsWriter } from './writer-words.ts';

const EDGE = '\n';
const SHORTEST = 40;
const LONGEST = 2500;
// More than any tail can take.
const LONGEST_TAIL = 150;
/** How what is to be clicked begins, in lower case, and how many characters may follow. */
const TAILS: readonly (readonly [opening: RegExp, room: number])[] = [
  [/(?:view|see|show|read) (?:all|more|full|my|the|other)?\s?(?:posts?|articles|stories|bio|profile)?|learn more/gu, 60],
  [new RegExp(anyOf(MORE_OF_WRITER), 'gu'), 60],
  [/contact (?:[^@c]|c(?!ontact )){0,40}@/gu, 60],
  [/(?:you should )?follow (?:her|him|them|me|us|\p{Ll})/gu, 80],
  [/read \w{2,20}['’]s full/gu, 30],
  [new RegExp(anyOf(READ_MORE), 'gu'), 0],
  [/(?<=[.!?] )follow/gu, 0],
  [/@\w{2,30}/gu, 0],
];
const BEFORE_TAIL = /[\s([→»|…]{1,5}$/;
const AFTER_TAIL = /[\s.)\]→»›>]{1,5}$/;
const HEADING = new RegExp(`^(?:${anyOf(BIO_HEADINGS)})\\s?[:.|–-]?\\s?`, 'iu');

/** A text about a person without its heading and what is to be clicked. */
export function cleanBio(text: string, name: string): string {
  let rest = tidy(text).replace(HEADING, '');
  const again = rest.startsWith(name) ? rest.indexOf(name, name.length) : -1;
  if (again > 0 && again < name.length + 60 && opensWith(rest.slice(again), name)) rest = rest.slice(again);
  else if (rest.startsWith(name)) rest = rest.slice(0, name.length) + rest.slice(name.length).replace(/^\s{0,2}[:|]\s/, EDGE);
  if (rest.includes(EDGE)) rest = rest.slice(rest.indexOf(EDGE) + 1);
  for (let turn = 0; turn < 3; turn += 1) {
    const before = rest;
    rest = trimEnds(withoutTail(before));
    if (rest === before) break;
  }
  return trimEnds(rest.replace(/^[:–|-]\s/, ''));
}

function withoutTail(text: string): string {
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const end = lowerAlike(text.slice(from));
  const closed = end.length - (AFTER_TAIL.exec(end)?.[0].length ?? 0);
  const starts = TAILS.flatMap(([opening, room]) =>
    allMatches(opening, end)
      .filter((match) => match.index + match[0].length + room >= closed)
      .map(({ index }) => index),
  );
  if (starts.length === 0) return text;
  const before = text.slice(0, from + Math.min(...starts));
  return before.slice(0, before.length - (BEFORE_TAIL.exec(before.slice(-5))?.[0].length ?? 0));
}

const APPEAL = new RegExp(`^(?:${anyOf(BOX_APPEALS)})\\b`, 'i');

// "HALVIK, May 3 (Reuters) -- ": the lede.
const DATELINE = /^\p{Lu}[^()!?]{2,60}\([^()]{2,30}\)\s?(?:--|[–—])\s/u;

/** Whether a text is long enough to hold a biography, before anything of it is taken away. */
export const mayHoldBio = (text: string): boolean => text.length >= SHORTEST;

/** Whether a text has the length and form of one or more sentences about somebody. */
export function isBio(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    !APPEAL.test(text) &&
    !DATELINE.test(text) &&
    text.split(' ').length >= 7 &&
    (/[.!?…。](?:["”’)\]]|$|\s)/u.test(text) || /\b(?:is|was) (?:an?|the)\b/.test(text))
  );
}

const OPENS_WITHOUT_NAME = new RegExp(`^\\W{0,3}(?:${anyOf(BIO_OPENINGS)})\\b`, 'iu');
const PROFESSION = new RegExp(`\\b(?:${anyOf(PROFESSIONS)})\\b`, 'iu');
const OFFICE = new RegExp(`\\b(?:${anyOf(OFFICES)})\\b`, 'iu');

const isProfession = (text: string): boolean => PROFESSION.test(text) || namesNewsWriter(text.toLowerCase());

/** Whether a text speaks of a person: by a part of the name, or opening with a pronoun or a profession. */
export function speaksOf(text: string, name: string): boolean {
  return partsOf(name).some((part) => text.includes(part)) || OPENS_WITHOUT_NAME.test(text) || isProfession(text.slice(0, OPENING));
}

const OPENING = 90;

/** Whether the beginning of a text names a profession or an office. */
export const namesProfession = (text: string): boolean => isProfession(text.slice(0, OPENING)) || OFFICE.test(text.slice(0, OPENING));

const WRITER = new RegExp(`\\b(?:${anyOf(WRITERS)})\\b`, 'iu');

/** Whether the beginning of a text names somebody who writes. */
export const namesWriter = (text: string): boolean => {
  const opening = text.slice(0, OPENING);
  return WRITER.test(opening) || namesNewsWriter(opening.toLowerCase());
};

/** Whether a text opens with another person's name. */
export function speaksOfAnother(text: string, name: string): boolean {
  const other = subjectOf(text);
  return other !== undefined && !partsOf(name).some((part) => other.includes(part));
}

/** The words of a name that tell it apart. */
export function partsOf(name: string): string[] {
  return name
    .replace(/,\s[^]*/, '')
    .split(/[\s.]/)
    .filter((part) => part.length >= 3 && !/^(?:dr|prof|the|von|van|der|den|del|mrs?)$/i.test(part));
}

const IS_OR_DOES = new RegExp(
  `^(?:\\s?\\([^()]{1,40}\\))?,?\\s(?:(?:[^\\s\\d.;:!?()]{1,25}\\s){0,3}?)(?:${anyOf(IS)}|${anyOf(WRITES)}|${anyOf(SERVES)})\\s`,
  'u',
);

/** Whether a text opens with the name and says what the person is or does: "Jo Doe is a writer in …". */
export function opensWith(text: string, name: string): boolean {
  const bare = name.replace(/,\s[^]*/, '');
  if (!text.includes(bare)) return false;
  const start = text.replace(/^(?:dr|prof|mr|mrs|ms|written by)\.?\s/i, '').replace(/^[^\p{L}]{1,3}/u, '');
  return start.startsWith(bare) && IS_OR_DOES.test(start.slice(bare.length, bare.length + 150).toLowerCase());
}

// "Jo Doe is a writer", "Jo Doe covers the coast": the words before the verb.
const SUBJECT = new RegExp(`^((?:[^\\s,;:!?()]{1,21}\\s){2,4})(?:${anyOf(IS)}|${anyOf(WRITES)})\\s`);

/** The person with whose name a text begins that says what she or he is or does. */
export function subjectOf(text: string): string | undefined {
  const name = SUBJECT.exec(text)?.[1]?.trim();
  return name !== undefined && looksLikePerson(name) ? name : undefined;
}
