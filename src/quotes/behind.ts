import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Reading } from './reading.ts';
import { firstFrom, isIn, within } from './words.ts';

/** How far behind its verb a subject may end, in characters. */
const REACH = 90;

/** "sagte Ann Lee", "dijo el alcalde", "said the company’s chief, Jo Doe": right behind the cue, up to `to`. */
export function behindCue(cue: Cue, reading: Reading, to: number, language: LanguageData): Mention | undefined {
  const behind = within(reading.mentions, cue.end, Math.min(to, cue.end + REACH));
  const able = behind.filter(({ possessive }) => !possessive);
  const first = able[0];
  if (!first || first.oblique || !isClose(reading, cue.end, first.start, language)) return undefined;
  const second = able[1];
  // "bezeichnete es Miersch als": the empty subject stands before the real one.
  if (first.kind === 'pronoun' && first.gender === 'they' && second && !second.oblique && second.start - first.end < 3) return second;
  const name = able.slice(1).find(({ kind }) => kind === 'name');
  if (name && isSame(first, name, reading, language)) return name;
  return second ? withTail(first, second, reading) : first;
}

/** The name that a description or a body is followed by, where both are one person. */
function isSame(first: Mention, second: Mention, reading: Reading, language: LanguageData): boolean {
  if (first.kind === 'pronoun' || (first.kind === 'name' && (first.member?.person ?? 0) > 2)) return false;
  const gap = reading.masked.slice(first.end, second.start);
  const isPerson = (second.member?.person ?? -1) >= 0;
  if (first.kind === 'described' && isApposition(gap, isPerson, second)) return true;
  const at = firstFrom(reading.words, second.start);
  if (isPerson && isRoles(gap, second, reading.words[at - 1]?.lower ?? '', language)) return true;
  // "a woman who gave her name as Jo"
  const isNamed = [1, 2].some((back) => isNaming(reading.words[at - back]?.lower ?? '', language));
  return first.kind === 'described' && gap.length < 50 && !/[,.;:]/.test(gap) && isNamed;
}

/** "his wife, Jo Doe" · "la presidenta de la asociación, Carmen Vidal" */
function isApposition(gap: string, isPerson: boolean, { member }: Mention): boolean {
  return /^[^,.;:\u0001]{0,50}, $/u.test(gap) && member !== undefined && (gap === ', ' || isPerson);
}

/** "Northwind Ferries chief executive Jo Doe" · "der Trainer und Ex-Profi Jo Doe" */
function isRoles(gap: string, { text }: Mention, last: string, language: LanguageData): boolean {
  if (/^ (?:[\p{Ll}-]{1,24} ){1,4}$/u.test(gap) && isRole(last, language)) return true;
  const [, word = ''] = /^ (\p{L}{1,3}) (?:[\p{L}-]{1,24} ){0,2}$/u.exec(gap) ?? [];
  return text.includes(' ') && isIn(language.grammar?.conjunctions, word.toLowerCase());
}

function isNaming(lower: string, { grammar }: LanguageData): boolean {
  return lower === 'as' || isIn(grammar?.naming, lower);
}

function isRole(lower: string, { titles, people }: LanguageData): boolean {
  return isIn(titles, lower) || isIn(people, lower);
}

/** Nothing between but a possessor, an article, or words like "also", "denn"; in French a hyphen: "ajoute-t-elle". */
function isClose({ masked, words }: Reading, from: number, to: number, { prepositions, grammar }: LanguageData): boolean {
  const gap = masked.slice(from, to);
  if (/^-(?:t-)?$/.test(gap)) return true;
  // "siger 62-årige Frits Holm", "a expliqué M. Olmet": a stop that ended a sentence would have ended the clause.
  if (gap.length > 48 || !/^ (?:[\p{L}\p{N}’'-]{1,20}\.? ){0,4}$/u.test(gap)) return false;
  return !within(words, from, to).some(
    ({ lower }, index) => isIn(prepositions, lower) && !(index === 0 && isIn(grammar?.reflexives, lower)),
  );
}

/** "analysts at Boston Consulting Group": somebody unnamed takes along where they belong. */
export function withTail(mention: Mention, tail: Mention, { masked }: Reading): Mention {
  const gap = masked.slice(mention.end, tail.start);
  const isTail = /^ (?:at|of|for|from|with|von|bei|der|des|de|du|chez|del|di|da) (?:the )?$/.test(gap);
  if (mention.kind !== 'described' || tail.kind !== 'name' || !isTail) return mention;
  return { ...mention, end: tail.end, text: masked.slice(mention.start, tail.end), definite: false };
}
