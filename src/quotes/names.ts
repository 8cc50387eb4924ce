import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { bodyWords } from './bodies.ts';
import { isIn, type Word } from './words.ts';

/** A run of capitalised words that can be a name, titles before it left out. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly title: string | undefined;
  readonly possessive: boolean;
  /** The run begins its sentence: a capital there proves nothing. */
  readonly opens: boolean;
}

const MAX_WORDS = 8;
const CAPITAL = /^\p{Lu}/u;

/** The runs of a text, given its words; `opens` tells whether a word begins a sentence. */
export function findNames(text: string, words: readonly Word[], language: LanguageData): NameRun[] {
  const names: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(text, words, at, language);
    if (run.length === 0) continue;
    at += run.length - 1;
    const name = toName(text, run, words[at - run.length], language);
    if (name) names.push(name);
  }
  return names;
}

function toName(text: string, run: readonly Word[], before: Word | undefined, language: LanguageData): NameRun | undefined {
  const opens = isSentenceStart(text, run[0]?.start ?? 0);
  const isOwned = before !== undefined && before.end === (run[0]?.start ?? 0) - 1 && isIn(language.prepositions, before.lower);
  const cut = nameStart(run, language, { opens, isOwned });
  const kept = withoutTail(withoutBody(run.slice(cut), language), language);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return undefined;
  const title = run
    .slice(0, isOwned && !run.slice(0, cut).some((word) => isTitle(word, language)) ? 0 : cut)
    .filter((word) => !isNoName(word, language))
    .map((word) => word.text)
    .join(' ');
  // "Jonas Ek.": the stop is the sentence’s; a longer word has lost it already.
  const end = /^\p{Lu}\p{Ll}\.$/u.test(last.text) && !/^[JS]r/.test(last.text) && kept.length > 1 ? last.end - 1 : last.end;
  return {
    start: first.start,
    end,
    text: text.slice(first.start, end),
    title: title || undefined,
    possessive: last.possessive,
    opens: opens && cut === 0,
  };
}

/** "Ann Lee of Northwind Ferries" · "Marijke Vos van de Universiteit Leiden" · "Tiina Vuori Merentutkimuslaitoksesta": behind a person's name a body begins. */
function withoutBody(run: readonly Word[], { particles, grammar }: LanguageData): readonly Word[] {
  if (run.length < 3 || genderOfFirstName(run[0]?.text ?? '') === undefined) return run;
  if (isIn(grammar?.places, run.at(-1)?.lower ?? '')) return run.slice(0, -1);
  const of = run.findIndex(({ lower }) => isIn(particles, lower) || lower === 'of');
  const isBodys = of > 1 && (run[of]?.lower === 'of' || run.slice(of).some(({ text }) => bodyWords(text) > 0));
  return isBodys ? run.slice(0, of) : run;
}

/** "Ende Dezember": months, days and the like end no name; "van der Meer" is one. */
function withoutTail(run: readonly Word[], { notNames, particles }: LanguageData): readonly Word[] {
  let end = run.length;
  while (end > 1 && isIn(notNames, run[end - 1]?.lower ?? '') && !isIn(particles, run[end - 2]?.lower ?? '')) end -= 1;
  return run.slice(0, end);
}

/** Whether nothing but a stop, a colon, a quote or the passage's start stands before. */
function isSentenceStart(text: string, at: number): boolean {
  return /^$|[.!?…:\n\u0001•–—]$/.test(text.slice(Math.max(0, at - 4), at).replace(/[\s"“„«»'‘(]{1,4}$/u, ''));
}

/** A word that is no part of a name but stands before one: "The", "President", "Major-Gen", "Landrätin". */
function isTitle({ lower, text }: Word, { titles, people }: LanguageData): boolean {
  // "NRK-kommentator", "EM-dommer": a role in small letters behind a hyphen.
  if (/^\p{Lu}[\p{L}\p{N}]*-\p{Ll}{4}/u.test(text)) return true;
  const part = lower.slice(lower.lastIndexOf('-') + 1);
  const isOne = (form: string): boolean => isIn(titles, form) || isIn(titles, `${form}.`);
  return isOne(lower) || (part !== lower && isOne(part)) || isIn(people, lower);
}

/** Where the name begins in a run like "Swedish Prime Minister Ulf Kristersson": behind the last title, or at a first name. */
function nameStart(
  run: readonly Word[],
  language: LanguageData,
  { opens, isOwned }: { readonly opens: boolean; readonly isOwned: boolean },
): number {
  let cut = 0;
  while (cut < run.length && isNoName(run[cut] ?? EMPTY, language) && !opensSurname(run.slice(cut), language)) cut += 1;
  const last = run.at(-1) ?? EMPTY;
  if (isTitle(last, language) || bodyWords(last.text) > 0) return cut;
  const titled = run.findLastIndex((word, index) => index >= cut && index < run.length - 1 && isTitle(word, language));
  const isWhole =
    titled > cut && !run.slice(cut, titled).some((word) => isTitle(word, language) || isIn(language.prepositions, word.lower));
  if (titled >= 0 && !isBody(run.slice(titled), language) && (titled === cut || run.length - titled > 2 || !isWhole)) return titled + 1;
  const named = run.findIndex((word, index) => index > cut && index < run.length - 1 && genderOfFirstName(word.text) !== undefined);
  const leads = genderOfFirstName(run[cut]?.text ?? '');
  const isRole = run.slice(cut, Math.max(cut, named)).some((word) => isTitle(word, language));
  // "il ministro dei Trasporti Carlo Ventura": what the role is of, then the name.
  return named > 0 && !leads && (language.capitalNouns || opens || isRole || isOwned) ? named : cut;
}

/** "Van der Meer" without the first name. */
function opensSurname([first, second]: readonly Word[], { particles }: LanguageData): boolean {
  return isIn(particles, first?.lower ?? '') && isIn(particles, second?.lower ?? '');
}

/** "Yesterday", "Beyond" at the head of a run. */
function isNoName({ lower }: Word, { notNames, prepositions, determiners }: LanguageData): boolean {
  return isIn(notNames, lower) || isIn(prepositions, lower) || isIn(determiners, lower);
}

const EMPTY: Word = { text: '', lower: '', start: 0, end: 0, possessive: false };

/** "Court of Appeal", "Bank of Montreal": a noun of people that a name goes on from with a particle. */
function isBody([, next]: readonly Word[], { particles }: LanguageData): boolean {
  return next !== undefined && /^(?:of|for|for|de|du|des|della|di|da|do)$/.test(next.lower) && isIn(particles, next.lower);
}

/** One space joins the words of a name; a full stop only after an initial or a short title. */
function joins(gap: string, before: Word, { abbreviations }: LanguageData): boolean {
  return /^ ?$/.test(gap) || (/^\. $/.test(gap) && (before.text.length === 1 || isIn(abbreviations, before.lower)));
}

function runAt(text: string, words: readonly Word[], at: number, language: LanguageData): Word[] {
  const run: Word[] = [];
  for (let next = at; next < words.length && run.length < MAX_WORDS; next += 1) {
    const word = words[next];
    const before = run.at(-1);
    if (!word || (before && !isJoined(text, before, word, language))) break;
    if (!isCapital(word) && !(before && isParticle(words, next, text, language))) break;
    run.push(word);
    if (word.possessive) break;
  }
  while (run.length > 0 && !CAPITAL.test(run.at(-1)?.text ?? '') && !isCapital(run.at(-1) ?? EMPTY)) run.pop();
  return run;
}

function isCapital({ text }: Word): boolean {
  return (CAPITAL.test(text) || /^(?:al|el|d)['’-]\p{Lu}/u.test(text)) && !/^\p{Lu}['’]$/u.test(text);
}

function isJoined(text: string, before: Word, word: Word, language: LanguageData): boolean {
  const { notNames, cues, capitalNouns } = language;
  const gap = text.slice(before.end, word.start);
  if (!joins(gap, before, language) || before.possessive) return false;
  if (gap.startsWith('.') && isIn(notNames, word.lower)) return false;
  // "Yesterday Ortiz Said": a reporting word in a name is a headline's.
  return !(isIn(cues, word.lower) && !capitalNouns && !CAPITAL.test(word.text));
}

/** A lower-case word inside a name, with a capital right behind it: "Ursula von der Leyen", "Bank of Montreal". */
function isParticle(words: readonly Word[], at: number, text: string, { particles, capitalNouns }: LanguageData): boolean {
  const word = words[at];
  if (!word || !isIn(particles, word.lower)) return false;
  if (capitalNouns && /^(?:de[rns]|dem|am|zu[mr]?|auf)$/.test(word.lower) && !/^(?:von|zu)$/.test(words[at - 1]?.lower ?? '')) return false;
  if (capitalNouns && word.lower === 'vom') return false;
  // "Truppe von Jo Doe": behind a noun it is a preposition.
  if (capitalNouns && word.lower === 'von' && genderOfFirstName(words[at - 1]?.text ?? '') === undefined) return false;
  const next = words[at + 1];
  if (!next || text.slice(word.end, next.start) !== ' ') return false;
  const after = words[at + 2];
  return isCapital(next) || (isIn(particles, next.lower) && after !== undefined && isCapital(after));
}
