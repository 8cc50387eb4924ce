import { bodyWords } from './bodies.ts';
import type { LanguageData } from './language.ts';
import type { NameRun } from './names.ts';
import { isIn } from './words.ts';

/** Turkish "Ulaştırma ve Liman Bakanlığının": a body's name without its case, and with what a conjunction joins to it, which `names` loses. */
export function asBody(name: NameRun, text: string, names: NameRun[], language: LanguageData): NameRun {
  const stem = stemOf(name.text, language);
  if (stem === undefined) return ofMembers(name, text, names);
  const start = startOf(name, text, names, language);
  const end = name.start + stem.length;
  return { ...name, start, end, text: text.slice(start, end) };
}

/** "Boat Owners’ Alliance": whose body it is, in the plural, begins its name. */
function ofMembers(name: NameRun, text: string, names: NameRun[]): NameRun {
  const before = names.at(-1);
  if (before?.possessive !== true || !/^s['’] $/.test(text.slice(before.end - 1, name.start)) || bodyWords(name.text) === 0) return name;
  names.pop();
  return { ...name, start: before.start, text: text.slice(before.start, name.end), opens: before.opens };
}

/** The name up to the ending of a case, where its last word is a body's. */
function stemOf(name: string, { grammar: { bodyNames, caseEndings } }: LanguageData): string | undefined {
  const lower = name.toLowerCase();
  const last = lower.slice(lower.lastIndexOf(' ') + 1);
  if (!bodyNames || name.length !== lower.length) return undefined;
  if (isIn(bodyNames, last)) return name;
  const ending = caseEndings?.find((each) => last.endsWith(each) && isIn(bodyNames, last.slice(0, -each.length)));
  return ending === undefined ? undefined : name.slice(0, -ending.length);
}

/** Where the name begins that a conjunction joins to the one before. */
function startOf({ start }: NameRun, text: string, names: NameRun[], { grammar }: LanguageData): number {
  const before = names.at(-1);
  const [, word = ''] = /^ (\p{Ll}{1,4}) $/u.exec(before ? text.slice(before.end, start) : '') ?? [];
  if (!before || !isIn(grammar.conjunctions, word) || before.text.includes(' ')) return start;
  names.pop();
  return before.start;
}
