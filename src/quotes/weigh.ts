import { bodyWords } from './bodies.ts';
import type { Evidence, Text } from './evidence.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { isAged, type NameRun } from './names.ts';
import { isHers, isRole, noteGender } from './roles.ts';
import { besideNext, firstFrom, isIn, lowerAt, type Word } from './words.ts';

/** Titles, ages, articles and pronouns beside a name. */
export function weigh(evidence: Evidence, run: NameRun, { text, words }: Text, language: LanguageData): void {
  const { start, end, title } = run;
  const at = firstFrom(words, start);
  if (title) {
    noteTitle(evidence, title, language);
    noteJoinedRole(evidence, text, at - title.split(/\s+/).length, { words, language });
  }
  noteRoleBefore(evidence, text, at, { words, language });
  noteHolder(evidence, text, run, { words, language });
  const before = words[at - 1]?.end === start - 1 ? lowerAt(words, at - 1) : '';
  const next = lowerAt(words, firstFrom(words, end));
  if (!title && isIn(language.determiners, before)) evidence.person -= 2;
  if (isIn(language.people, before)) evidence.person += 2;
  // A body speaks too, as often as it is asked.
  if ((isIn(language.cues, next) || isIn(language.cues, before)) && bodyWords(run.text) === 0) evidence.person += 1;
  // "Ann Lee, 42," · "Ann Lee (42)"
  if (/^,? ?\(?\d{2}[,)]/.test(text.slice(end, end + 8))) evidence.person += 3;
  noteApposition(evidence, text, run, { words, language });
  voteByPronoun(evidence, text, run, { words, language });
}

function noteTitle(evidence: Evidence, title: string, { grammar }: LanguageData): void {
  evidence.role ??= title;
  noteGender(evidence, title);
  evidence.person += 2;
  const lower = title.toLowerCase();
  for (const noun of [...lower.split(/\s+/), ...lower.split(/[\s-]+/)]) {
    evidence.nouns.add(noun);
    const whole = grammar.spelledOut?.[noun.replace(/\.$/, '')];
    if (whole !== undefined) evidence.nouns.add(whole);
  }
}

/** "law professor Ann Lee", "soudkyně Hana Malá": a role in small letters right before the name. */
function noteRoleBefore(
  evidence: Evidence,
  text: string,
  at: number,
  { words, language }: { words: readonly Word[]; language: LanguageData },
): void {
  const last = language.grammar.noArticles ? roleWithOwner(text, words, at, language) : at - 1;
  let first = last + 1;
  while (last - first < 3 && isRoleBeside(text, words, first - 1, language)) first -= 1;
  if (first > last) return;
  for (const { lower } of words.slice(first, last + 1)) {
    evidence.nouns.add(lower);
    if (isHers(lower)) evidence.she += 3;
  }
  evidence.person += 2;
  evidence.role ??= text.slice(words[first]?.start, words[at - 1]?.end);
}

/** "der Anwalt und Dissident Jo Doe": what stands before the title and is joined to it. */
function noteJoinedRole(
  evidence: Evidence,
  text: string,
  at: number,
  { words, language }: { words: readonly Word[]; language: LanguageData },
): void {
  const [and, role] = [besideNext(text, words, at - 1), besideNext(text, words, at - 2)];
  if (and && role && isIn(language.grammar.conjunctions, and.lower) && isRole(role.lower, language)) evidence.nouns.add(role.lower);
}

function isRoleBeside(text: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  const word = besideNext(text, words, at);
  return word !== undefined && isRole(word.lower, language) && (language.grammar.noArticles === true || !/^\p{Lu}/u.test(word.text));
}

/** "министр транспорта Павел Зорин": where no article stands between, one word or two may say what the role is of. */
function roleWithOwner(text: string, words: readonly Word[], at: number, language: LanguageData): number {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = besideNext(text, words, back);
    if (!word) break;
    if (isRole(word.lower, language)) return back;
    if (!/^\p{Ll}{4}/u.test(word.text) || isIn(language.cues, word.lower) || isIn(language.prepositions, word.lower)) break;
  }
  return at - 1;
}

/** The most words from a role to the name that it introduces. */
const HELD = 8;

/** "Le ministre de l’Éducation, Robert Cunat, a promis" · "the mayor of Saltgate, Ann Lee.": the name between commas is whose the role is. */
function noteHolder(
  evidence: Evidence,
  text: string,
  { start, end, text: name }: NameRun,
  { words, language }: { words: readonly Word[]; language: LanguageData },
): void {
  const isSetOff = text.startsWith(', ', start - 2) && /^(?:[,.;:)\u0001]| \(|$)/.test(text.slice(end, end + 2));
  const first = firstFrom(words, start);
  const isHolder = isSetOff || isOwnerBefore(text, words, first - 1, language);
  const role = isHolder && name.includes(' ') ? roleBehind(text, words, first - 1, language) : undefined;
  if (role === undefined) return;
  evidence.nouns.add(role);
  evidence.person += 2;
  if (isHers(role)) evidence.she += 3;
}

/** "la ministra dei Trasporti Anna Conti", but not "la figlia di Anna Conti": what a role is of stands right before the name. */
function isOwnerBefore(text: string, words: readonly Word[], at: number, { grammar, prepositions, determiners }: LanguageData): boolean {
  const owner = grammar.articles && besideNext(text, words, at);
  if (!owner || isIn(prepositions, owner.lower) || isIn(determiners, owner.lower)) return false;
  return [at - 1, at - 2].some((before) => isIn(prepositions, lowerAt(words, before)));
}

/** The role that begins, behind its article, the words that end before a comma. */
function roleBehind(text: string, words: readonly Word[], last: number, language: LanguageData): string | undefined {
  for (let at = last; at > last - HELD; at -= 1) {
    const word = words[at];
    const gap = at === last ? '' : text.slice(word?.end, words[at + 1]?.start);
    if (!word || !/^ ?$/.test(gap) || isIn(language.cues, word.lower)) return undefined;
    if (isRole(word.lower, language) && isLedIn(words[at - 1], language)) return word.lower;
  }
  return undefined;
}

/** An article, a possessor, or in "Na opinião do presidente" a preposition that holds an article. */
function isLedIn(before: Word | undefined, { determiners, prepositions }: LanguageData): boolean {
  if (!before) return false;
  const { lower, possessive } = before;
  return possessive || lower === "l'" || isIn(determiners, lower) || isIn(prepositions, lower);
}

/** "Ann Lee, the mayor of Saltgate" · "Ann Lee is a mother of four": the nouns behind the name are hers. */
function noteApposition(
  evidence: Evidence,
  text: string,
  { start, end }: NameRun,
  { words, language }: { words: readonly Word[]; language: LanguageData },
): void {
  const from = firstFrom(words, end);
  const isPredicate = isIn(language.grammar.copulas, lowerAt(words, from)) && isIn(language.determiners, lowerAt(words, from + 1));
  // "In Saltgate, the ministry said": what follows a place is no part of it.
  const isPlaced = isIn(language.prepositions, lowerAt(words, firstFrom(words, start) - 1)) && !isNamedAsSource(text, start, language);
  if ((!text.startsWith(', ', end) || isPlaced) && !isPredicate) return;
  const roles = rolesAhead(text, words, isPredicate ? from + 1 : from, language);
  for (const role of roles) evidence.nouns.add(role);
  if (roles.length > 0) evidence.person += 1;
  if (roles.some(isHers)) evidence.she += 1;
}

/** The longest words that name a source. */
const LONGEST_PHRASE = 30;

/** "according to Ann Lee, a lecturer": what names a source is followed by whoever it is. */
function isNamedAsSource(text: string, start: number, { phrases }: LanguageData): boolean {
  const before = text
    .slice(Math.max(0, start - LONGEST_PHRASE), start)
    .trimEnd()
    .toLowerCase();
  return phrases.some((phrase) => phrase.includes(' ') && before.endsWith(phrase));
}

/** The first role among seven words, before a stop or a reporting word, and a second right behind it: "the chief constable". */
function rolesAhead(text: string, words: readonly Word[], from: number, language: LanguageData): readonly string[] {
  for (let at = from; at < from + 7; at += 1) {
    const word = words[at];
    if (!word || isIn(language.cues, word.lower)) return [];
    if (at > from && /[,.;:(\u0001]/.test(text.slice(words[at - 1]?.end, word.start))) return [];
    if (!isRole(word.lower, language)) continue;
    const next = besideNext(text, words, at) ? words[at + 1] : undefined;
    const second = next && isRole(next.lower, language) ? [next.lower] : [];
    // "In the port of Saltgate, the mayor said": the next clause has begun.
    return isSubjectAt(text, words, at + second.length, language) ? [] : [word.lower, ...second];
  }
  return [];
}

function isSubjectAt(text: string, words: readonly Word[], at: number, { cues }: LanguageData): boolean {
  return besideNext(text, words, at) !== undefined && isIn(cues, lowerAt(words, at + 1));
}

/** "Gerd Harry Lund, von allen Jo genannt" · "Ann Lee, known as Nan": a name that is called another. */
export function nicknameOf({ text, words, names }: Text, run: NameRun, { grammar }: LanguageData): string | undefined {
  const from = firstFrom(words, run.end);
  const isCalled = words.slice(from, from + 8).some(({ lower, start }) => start - run.end < 60 && isIn(grammar.naming, lower));
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
  const reports = isIn(cues, lowerAt(words, after));
  for (const [distance, word] of words.slice(after, after + 22).entries()) {
    const gender = (['she', 'he'] as const).find((each) => pronouns[each].includes(word.lower));
    const other = (['she', 'he'] as const).find((each) => grammar.possessives?.[each].includes(word.lower));
    if (other && !reports) evidence.near[other] += distance < 6 ? BESIDE : FAR;
    if (gender) {
      evidence.near[gender] += 1;
      return;
    }
    // Another name on the way: the pronoun may be that one's.
    if (/^\p{Lu}/u.test(word.text) && !/[.!?]\s$/.test(text.slice(word.start - 2, word.start))) return;
  }
}

// "who gave her name only as Pat"
const GIVEN = / name (?:only )?as $/;

/** Whether an age follows a name, or somebody gives it. */
const isIntroduced = (text: string, { start, end }: NameRun): boolean =>
  isAged(text, end) || GIVEN.test(text.slice(Math.max(0, start - 14), start));

/** "my neighbour Jonas", "Jonas said": one name beside the noun of a person or a reporting word. */
export function standsBesidePerson({ text, words }: Text, run: NameRun, language: LanguageData): boolean {
  const { start, end } = run;
  if (run.title || genderOfFirstName(run.text) !== undefined || isIntroduced(text, run)) return true;
  const at = firstFrom(words, start);
  const before = besideNext(text, words, at - 1)?.lower ?? '';
  if (isIn(language.people, before) || isIn(language.cues, before)) return true;
  const after = words[firstFrom(words, end)];
  return !language.capitalNouns && after?.start === end + 1 && text.charAt(end) === ' ' && isIn(language.cues, after.lower);
}

/** "der Prozess", "the Senate": an article before a single word. */
export function followsArticle({ words }: Text, { start, title }: NameRun, { determiners }: LanguageData): boolean {
  const before = words[firstFrom(words, start) - 1];
  return !title && before !== undefined && before.end === start - 1 && isIn(determiners, before.lower);
}
