import { anyOf, type Words } from '../text/any-of.ts';
import { isHouseAlone } from './credit.ts';
import { looksLikePerson } from '../text/person.ts';

/** What stands between a writer and those whose material was used; lower case. */
const WITH: Words = {
  en: 'with(?: (?:files|reports|reporting|material|additional reporting) (?:from|by))?(?: the)?',
  fr: "avec(?: (?:les?|l'|des informations d[e']))?",
  de: 'mit(?: (?:material|informationen|agenturmaterial) (?:von|der))?',
  es: 'con(?: (?:información|informacion|datos) (?:de|del))?',
  pt: 'com(?: informações)?(?: (?:da|do|de))?',
  nl: 'met',
  sv: 'med',
  pl: 'za|z',
  cs: 's',
};
const AGENCIES: Words = {
  en: 'agenc(?:y|ies)(?: inputs)?|wires|wire reports|reuters|bloomberg',
  fr: 'agences?',
  de: 'agenturen|apa|kna|sda',
  es: 'agencias',
  pt: 'agências',
  it: 'agenzie',
};

const AND = '\\s?[,/&]\\s?|\\s(?:et|and|und|y|e|en|i|a|och)\\s';
const BETWEEN = new RegExp(AND);

// "Jo Doe (avec AFP)", "J. D., with agencies", "(mit dpa)"
const LINE = new RegExp(
  `^(.{0,60}?)[\\s,]{0,3}[(\\[]?(?:${anyOf(WITH)})[\\s']((?:(?:${anyOf(AGENCIES)}|\\p{L}{2,6})(?:${AND})?){1,4})[)\\]]?\\.?$`,
  'iu',
);
const NAMED = new RegExp(`^(?:${anyOf(AGENCIES)})$`, 'iu');
const INITIALS = /^(?:\p{Lu}\.\s?-?){1,4}$/u;
const LONGEST = 110;

// "Jo Doe/TT"
const SLASHED = /^(.{3,60}?)\s?\/\s?\p{Lu}{2,6}(?:-\p{Lu}{2,6})?$/u;
// "【佐藤健一】"
const BRACKETED = /^【\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ 　]{2,16})】$/u;

/** The writer of a line below the text that signs it, or says with whose material it was made; `''` where it names none, undefined for any other line. */
export function writerBeforeAgency(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, signed] = SLASHED.exec(text) ?? BRACKETED.exec(text) ?? [];
  return signed !== undefined && looksLikePerson(signed) ? signed : besideAgencies(LINE.exec(text) ?? []);
}

function besideAgencies([, writer = '', agencies = '']: readonly string[]): string | undefined {
  const names = agencies.split(BETWEEN).filter(Boolean);
  if (names.length === 0 || !names.every(isAgency)) return undefined;
  if (INITIALS.test(writer)) return '';
  return writer === '' || looksLikePerson(writer) ? writer : undefined;
}

function isAgency(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name) || NAMED.test(name) || isHouseAlone(name);
}
