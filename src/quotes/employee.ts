import { hasFirstName } from '../text/first-names.ts';
import { bodyWords } from './bodies.ts';
import type { LanguageData } from './language.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import type { Place } from './subject.ts';
import { firstFrom, isIn } from './words.ts';

/** How many mentions may stand between: "for the contractor". */
const MOST_BETWEEN = 2;

/** "a spokesperson for the contractor, Bellweather Pools": whoever speaks for a body that is named behind a comma, and not the body. */
export function employeeOf(subject: Mention, place: Place): Mention | undefined {
  const { reading, from, language } = place;
  const speaker = language.grammar.bareOwners ? bareEmployee(subject, place) : undefined;
  if (speaker) return speaker;
  if (subject.kind !== 'name' || !reading.masked.startsWith(', ', subject.start - 2) || !isBody(subject, language)) return undefined;
  const at = firstFrom(reading.mentions, subject.start);
  const before = reading.mentions.slice(Math.max(0, at - MOST_BETWEEN), at).filter(({ start }) => start >= from);
  const employee = before.find(({ kind, possessive, oblique, end }) => {
    const [, of = ''] = /^ (\p{L}{2,7}) [^,.;:()\u0001]{3,60}, $/u.exec(reading.masked.slice(end, subject.start)) ?? [];
    return kind === 'described' && !possessive && !oblique && (isIn(language.prepositions, of) || isIn(language.particles, of));
  });
  return employee && withBody(employee, subject, reading);
}

/** "Juru bicara BPBD": where nothing joins a body to who speaks for it. */
function bareEmployee(subject: Mention, { reading, from }: Place): Mention | undefined {
  const before = reading.mentions[firstFrom(reading.mentions, subject.start) - 1];
  const isBodys =
    subject.kind === 'name' && (subject.member?.person ?? 0) <= 0 && before?.kind === 'described' && before.end === subject.start - 1;
  if (!isBodys || before.start < from || before.oblique) return undefined;
  return withBody(before, subject, reading);
}

/** Whoever speaks, and the body behind. */
function withBody(speaker: Mention, { end }: Mention, { masked }: Reading): Mention {
  return { ...speaker, end, text: masked.slice(speaker.start, end), definite: false };
}

/** "Orrelair", "Harrow & Pike", "Cranmore Tiles Ltd", "Bellweather Pools": no first name, and a word of bodies, or one word, or several of a thing. */
function isBody({ text, member }: Mention, language: LanguageData): boolean {
  if (bodyWords(text) > 0 || text.includes(' & ')) return true;
  if (hasFirstName(text) || (member !== undefined && member.name !== text)) return false;
  // "Eutimio Barrantes"
  return !text.includes(' ') || (language.grammar.articles === undefined && /\p{Ll}{2}[^s]s$/u.test(text));
}
