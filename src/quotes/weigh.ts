import type { Evidence, Text } from './evidence.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import type { NameRun } from './names.ts';
import { firstFrom, isIn, type Word } from './words.ts';

/** Titles and nouns of women, in lower case. */
export const SHE_TITLE =
  /^(?:mrs|ms|miss|madam|lady|queen|princess|duchess|baroness|dame|frau|mme|mlle|madame|sra|señora|doña|dona|signora|mevrouw|fru|paní|pani|rouva|пані|госпожа)\b|(?:\p{L}{3}in|woman|ess|ice|ière|trice|ora)$/u;

/** Titles and nouns of men, in lower case. */
export const HE_TITLE =
  /^(?:mr|sir|lord|king|prince|duke|baron|herr|m|monsieur|sr|señor|don|signor|meneer|hr|pan|herra|пан|господин)\b|(?:\p{L}{3}man)$/u;

/** Titles, ages, articles and pronouns beside a name. */
export function weigh(evidence: Evidence, run: NameRun, { text, words }: Text, language: LanguageData): void {
  const { title } = run;
  evidence.role ??= title ?? null;
  if (title) {
    if (SHE_TITLE.test(title.toLowerCase())) evidence.she += 5;
    if (HE_TITLE.test(title.toLowerCase())) evidence.he += 5;
    evidence.person += 2;
    for (const noun of title.toLowerCase().split(/[\s-]+/)) evidence.nouns.add(noun);
  }
  const at = firstFrom(words, run.start);
  noteRoleBefore(evidence, text, at, { words, language });
  const before = words[at - 1]?.lower ?? '';
  const next = words[firstFrom(words, run.end)]?.lower ?? '';
  const isNear = words[at - 1]?.end === run.start - 1;
  if (isNear && isIn(language.determiners, before)) evidence.person -= title ? 0 : 2;
  if (isNear && isIn(language.people, before)) evidence.person += 2;
  if (isIn(language.cues, next) || (isNear && isIn(language.cues, before))) evidence.person += 1;
  if (/^,? ?\(?\d{2}[,)]/.test(text.slice(run.end, run.end + 8))) evidence.person += 3;
  noteApposition(evidence, text, run, { words, language });
  voteByPronoun(evidence, text, run, { words, language });
}

/** "law professor Ann Lee", "soudkyně Hana Malá": a role in small letters right before the name. */
function noteRoleBefore(
  evidence: Evidence,
  text: string,
  at: number,
  { words, language }: { words: readonly Word[]; language: LanguageData },
): void {
  let first = at;
  const role = language.grammar?.noArticles ? roleWithOwner(text, words, at, language) : at - 1;
  for (let back = role; back >= Math.max(0, role - 3); back -= 1) {
    const word = words[back];
    if (!word || text.slice(word.end, words[back + 1]?.start) !== ' ' || (/^\p{Lu}/u.test(word.text) && !language.grammar?.noArticles))
      break;
    if (!isIn(language.people, word.lower) && !isIn(language.titles, word.lower)) break;
    evidence.nouns.add(word.lower);
    if (SHE_TITLE.test(word.lower)) evidence.she += 3;
    first = back;
  }
  if (first === at) return;
  evidence.person += 2;
  evidence.role ??= text.slice(words[first]?.start, words[at - 1]?.end);
}

/** "министр транспорта Павел Зорин": where no article stands between, one word or two may say what the role is of. */
function roleWithOwner(text: string, words: readonly Word[], at: number, language: LanguageData): number {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = words[back];
    if (!word || text.slice(word.end, words[back + 1]?.start) !== ' ') break;
    if (isIn(language.people, word.lower) || isIn(language.titles, word.lower)) return back;
    if (!/^\p{Ll}{4}/u.test(word.text) || isIn(language.cues, word.lower) || isIn(language.prepositions, word.lower)) break;
  }
  return at - 1;
}

/** "Ann Lee, the mayor of Saltgate" · "Ann Lee is a mother of four": the nouns behind the name are hers. */
function noteApposition(
  evidence: Evidence,
  text: string,
  { start, end }: NameRun,
  { words, language }: { words: readonly Word[]; language: LanguageData },
): void {
  const from = firstFrom(words, end);
  const isPredicate = isIn(language.grammar?.copulas, words[from]?.lower ?? '') && isIn(language.determiners, words[from + 1]?.lower ?? '');
  // "In Saltgate, the ministry said": what follows a place is no part of it.
  const isPlaced = isIn(language.prepositions, words[firstFrom(words, start) - 1]?.lower ?? '');
  if ((!text.startsWith(', ', end) || isPlaced) && !isPredicate) return;
  for (let at = from + (isPredicate ? 1 : 0), seen = 0; seen < 7; at += 1, seen += 1) {
    const word = words[at];
    if (!word || /[,.;:(\u0001]/.test(text.slice(seen === 0 ? word.start : (words[at - 1]?.end ?? word.start), word.start))) return;
    if (isIn(language.cues, word.lower)) return;
    if (isIn(language.people, word.lower) || isIn(language.titles, word.lower)) {
      evidence.nouns.add(word.lower);
      evidence.person += 1;
      if (SHE_TITLE.test(word.lower)) evidence.she += 1;
      return;
    }
  }
}

/** "Gerd Harry Lund, von allen Jo genannt" · "Ann Lee, known as Nan": a name that is called another. */
export function nicknameOf({ text, words, names }: Text, run: NameRun, { grammar }: LanguageData): string | undefined {
  const from = firstFrom(words, run.end);
  const isCalled = words.slice(from, from + 8).some(({ lower, start }) => start - run.end < 60 && isIn(grammar?.naming, lower));
  const next = names[firstFrom(names, run.end)];
  if (!isCalled || !next || next.start - run.end > 60 || next.text.includes(' ') || /[.;:]/.test(text.slice(run.end, next.start)))
    return undefined;
  return next.text;
}

// "his lawyer", "told her" may be about somebody else.
const BESIDE = 0.5;
const FAR = 0.1;

function voteByPronoun(
  evidence: Evidence,
  text: string,
  { end }: NameRun,
  { words, language: { pronouns, capitalNouns, grammar, cues } }: { words: readonly Word[]; language: LanguageData },
): void {
  if (capitalNouns) return;
  const after = firstFrom(words, end);
  const reports = isIn(cues, words[after]?.lower ?? '');
  for (const [distance, word] of words.slice(after, after + 22).entries()) {
    const gender = (['she', 'he'] as const).find((each) => pronouns[each].includes(word.lower));
    const other = (['she', 'he'] as const).find((each) => grammar?.possessives?.[each].includes(word.lower));
    if (other && !reports) evidence.near[other] += distance < 6 ? BESIDE : FAR;
    if (gender) {
      evidence.near[gender] += 1;
      return;
    }
    // Another name on the way: the pronoun may be that one's.
    if (/^\p{Lu}/u.test(word.text) && !/[.!?]\s$/.test(text.slice(word.start - 2, word.start))) return;
  }
}

/** The word that ends a text, behind which one space stands. */
function wordAtEnd(text: string): string {
  return text.endsWith(' ')
    ? (text
        .slice(0, -1)
        .toLowerCase()
        .split(/[^\p{L}-]/u)
        .at(-1) ?? '')
    : '';
}

/** "my neighbour Jonas", "Jonas said": one name beside the noun of a person or a reporting word. */
export function standsBesidePerson(text: string, { start, end, title, text: name }: NameRun, language: LanguageData): boolean {
  if (title) return true;
  const before = wordAtEnd(text.slice(Math.max(0, start - 30), start));
  const after = /^ ([\p{L}-]{1,30})/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? '';
  const isSubject = isIn(language.cues, before) || (!language.capitalNouns && isIn(language.cues, after));
  return isIn(language.people, before) || isSubject || genderOfFirstName(name) !== undefined;
}

/** "der Prozess", "the Senate": an article before a single word. */
export function followsArticle({ words }: Text, { start, title }: NameRun, { determiners }: LanguageData): boolean {
  const before = words[firstFrom(words, start) - 1];
  return !title && before !== undefined && before.end === start - 1 && isIn(determiners, before.lower);
}
