import { genderOfFirstName, hasFirstName } from '../text/first-names.ts';
import type { Text } from './evidence.ts';
import type { LanguageData } from './language.ts';
import type { NameRun } from './names.ts';
import { isIn } from './words.ts';

/** "Martin and Jenny Roe": a first name that is joined to a full name has its surname. */
export function withSharedSurname(run: NameRun, { text }: Text, next: NameRun | undefined, { grammar }: LanguageData): NameRun {
  if (!next?.text.includes(' ') || run.text.includes(' ') || grammar.surnameFirst) return run;
  const [, word = ''] = /^ (\p{L}{1,3}) $/u.exec(text.slice(run.end, next.start)) ?? [];
  if (!isIn(grammar.conjunctions, word) || genderOfFirstName(run.text) === undefined || !hasFirstName(next.text)) return run;
  return { ...run, text: `${run.text}${next.text.slice(next.text.lastIndexOf(' '))}` };
}
