import type { LanguageData } from './language.ts';
import { bodyWords } from './bodies.ts';
import { asBody } from './body-names.ts';
import {
  type Placed,
  EMPTY,
  isCompound,
  isFirstName,
  isInitial,
  isInOtherCase,
  isNoName,
  isShortTitle,
  isTitle,
  nameStart,
  opensPerson,
  ownsBare,
} from './name-start.ts';
import { isBodyNoun } from './nouns.ts';
import { isRole } from './roles.ts';
import { unmarkedRun } from './unmarked-names.ts';
import { besideNext, isIn, lowerAt, type Word } from './words.ts';

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

/** "Federal Bank of Port Saltgate President Ann M. Lee": titles, what they are of, and a name. */
const MAX_WORDS = 12;
const CAPITAL = /^\p{Lu}/u;

/** The runs of a text, given its words; `opens` tells whether a word begins a sentence. */
export function findNames(text: string, words: readonly Word[], language: LanguageData): NameRun[] {
  const names: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(text, words, at, language);
    if (run.length === 0) continue;
    const name = toName(text, run, { words, at }, language);
    at += run.length - 1;
    if (name) names.push(asBody(name, text, names, language));
  }
  return names;
}

/** Where a run stands among the words of its text. */
interface Here {
  readonly words: readonly Word[];
  readonly at: number;
}

function toName(text: string, run: readonly Word[], { words, at }: Here, language: LanguageData): NameRun | undefined {
  const start = run[0]?.start ?? 0;
  const place = placeOf(text, start, { words, at }, language);
  const cut = nameStart(run, language, place);
  const isPlaced = isIn(language.grammar.places, smallWordAt(text, words, at + run.length));
  const kept = withoutTail(withoutBody(run.slice(cut), { isPlaced, isTitled: isPersonal(run[cut - 1], language) }, language), language);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || isCreed(kept, language) || isOffice(run.slice(0, cut), kept, { place, text, language })) return undefined;
  const end = kept.length > 1 ? endOfName(last) : last.end;
  return {
    start: first.start,
    end,
    text: text.slice(first.start, end).replace(/ {2,}/, ' '),
    title: titleOf(run.slice(0, cut), place, language),
    possessive: last.possessive,
    opens: place.opens && cut === 0 && !isExplained(first.lower, text, end, language),
  };
}

/** "Roman Catholic" */
function isCreed(kept: readonly Word[], { grammar }: LanguageData): boolean {
  return kept.length === 2 && isIn(grammar.creeds, kept[1]?.lower ?? '');
}

/** "Maisie, 14, from Saltgate" */
export const isAged = (text: string, end: number): boolean => /^, \d{1,3},/.test(text.slice(end, end + 6));

/** "Shopwell, which warned on profits, fell", "Maisie, 14, tried it": a word that a clause or an age explains is a name. */
function isExplained(word: string, text: string, end: number, { grammar, capitalNouns }: LanguageData): boolean {
  if (!capitalNouns && isAged(text, end)) return true;
  const [, next = ''] = /^, (\p{Ll}{3,6}) /u.exec(text.slice(end, end + 12)) ?? [];
  return !capitalNouns && isIn(grammar.relatives, next) && !isIn(grammar.demonyms, word);
}

/** What stands before a run makes of it. */
function placeOf(text: string, start: number, { words, at }: Here, language: LanguageData): Placed {
  const before = wordBefore(words, at, start);
  const { bareOwners, noArticles } = language.grammar;
  return {
    opens: isSentenceStart(text, start),
    isOwned: isIn(language.prepositions, before) || isOfTheirs(words, at, language),
    isHeld: (bareOwners === true && isRole(before, language)) || ownsBare(text, words, at, language),
    isTold: noArticles === true && isIn(language.cues, before),
  };
}

/** "le ministre de l’Économie Luc Morin", "de la Culture Ana Vomar": an article between, in a language that sets the owner behind. */
function isOfTheirs(words: readonly Word[], at: number, { determiners, prepositions, grammar, capitalNouns }: LanguageData): boolean {
  const [of, article] = [words[at - 2], words[at - 1]];
  if (!of || !article || !grammar.articles || capitalNouns || of.end !== article.start - 1) return false;
  return (article.lower === "l'" || isIn(determiners, article.lower)) && isIn(prepositions, of.lower);
}

// ", Ioana Micu" · ", Superintendan Kamal Hashim"
const NAME_AHEAD = /^, \p{Lu}\p{L}*\.? \p{Lu}/u;

/** "Ministra Transporturilor, Ioana Micu": what an office is of, and its holder behind a comma. */
function isOffice(
  lead: readonly Word[],
  kept: readonly Word[],
  { place, text, language }: { readonly place: Placed; readonly text: string; readonly language: LanguageData },
): boolean {
  const end = kept.at(-1)?.end ?? 0;
  if (lead.length === 0 && isApposed(kept, text, language)) return true;
  // "the company's Vice President, Ivan Lee"
  if (kept.every((word) => isTitle(word, language)) && NAME_AHEAD.test(text.slice(end, end + 40))) return true;
  if (!language.grammar.bareOwners || isFirstName(kept[0])) return false;
  return (place.isHeld || lead.some((word) => isTitle(word, language))) && NAME_AHEAD.test(text.slice(end, end + 40));
}

/** "Ann Lee, Chief Executive of Northwind": behind a name and a comma, an office with one word or two that it is of. */
function isApposed(kept: readonly Word[], text: string, language: LanguageData): boolean {
  const of = kept.findIndex(({ lower }) => isIn(language.particles, lower));
  const isShort = of > 0 && of >= kept.length - 3;
  if (!isShort || !isBehindName(text.slice(0, kept[0]?.start))) return false;
  return kept.slice(0, of).every(({ lower }) => isRole(lower, language) && !isBodyNoun(lower) && !/[^s]s$/.test(lower));
}

/** Whether a word with a capital and a comma end a text. */
function isBehindName(text: string): boolean {
  const word = text.endsWith(', ') ? text.slice(-24, -2).split(/\P{L}/u).at(-1) : undefined;
  return word !== undefined && /\p{Lu}\p{L}/u.test(word);
}

/** The word at an index, where it is in small letters and one space stands before it. */
function smallWordAt(text: string, words: readonly Word[], at: number): string {
  const word = words[at];
  return besideNext(text, words, at - 1) && /^\p{Ll}/u.test(word?.text ?? '') ? (word?.lower ?? '') : '';
}

/** The word right before a run in lower case; an elided one has no space behind: "dell'Economia". */
function wordBefore(words: readonly Word[], at: number, start: number): string {
  const before = words[at - 1];
  return before && before.end >= start - (before.lower.endsWith("'") ? 0 : 1) ? before.lower : '';
}

/** What stands before a name in its run, "Yesterday" and the like left out; "dei Trasporti Carlo Ventura": what a role is of is no title. */
function titleOf(lead: readonly Word[], { isOwned }: Placed, language: LanguageData): string | undefined {
  if (isOwned && !lead.some((word) => isTitle(word, language) || isCompound(word, language))) return undefined;
  const isPart = (word: Word): boolean => !isNoName(word, language);
  // "Secretary of State"
  const within = lead.slice(lead.findIndex(isPart), lead.findLastIndex(isPart) + 1);
  const words = within.filter((word) => word.lower === 'of' || isPart(word)).map((word) => word.text);
  return words.join(' ') || undefined;
}

/** "Jonas Ek.": the stop is the sentence’s; a longer word has lost it already. */
function endOfName({ text, end }: Word): number {
  return /^\p{Lu}\p{Ll}\.$/u.test(text) && !/^[JS]r/.test(text) ? end - 1 : end;
}

/** "Ann Lee of Northwind Ferries" · "Marijke Vos van de Universiteit Leiden" · "Tiina Vuori Merentutkimuslaitoksesta": behind a person's name a body begins. */
function withoutBody(
  run: readonly Word[],
  { isPlaced, isTitled }: { readonly isPlaced: boolean; readonly isTitled: boolean },
  language: LanguageData,
): readonly Word[] {
  const { particles, grammar } = language;
  if (run.length < 3) return run;
  const last = lowerAt(run, run.length - 1);
  // "Tiina Vuori Helsingin yliopistosta", "Tiina Vuori Turun Sanomille"
  const isPlace = isIn(grammar.places, last) || (isPlaced && last.endsWith('n'));
  if (isPlace && (isFirstName(run[0]) || !isFirstName(run[1])))
    return withoutBody(run.slice(0, -1), { isPlaced: true, isTitled }, language);
  if (!isTitled && !opensPerson(run)) return run;
  const of = run.findIndex(({ lower }) => isIn(particles, lower) || lower === 'of');
  const isBodys = of > 1 && (isPlacing(run, of) || run.slice(of).some(({ text }) => bodyWords(text) > 0));
  return isBodys ? run.slice(0, of) : run;
}

/** "Prof.", "Hoogleraar": what only a person is called. */
function isPersonal(word: Word | undefined, language: LanguageData): boolean {
  return isShortTitle(word, language) || (word !== undefined && isRole(word.lower, language) && !isBodyNoun(word.lower));
}

/** "Ann Lee of Saltgate", "Jana Kuiper van Lindendam": behind a surname; "Anna Maria van Dijk" has none before. */
function isPlacing(run: readonly Word[], of: number): boolean {
  const [before, particle, next] = run.slice(of - 1, of + 2);
  if (particle?.lower === 'of') return true;
  return particle?.lower === 'van' && CAPITAL.test(next?.text ?? '') && !isFirstName(before) && !isInitial(before);
}

/** "Ende Dezember": months, days and the like end no name; "van der Meer" is one. */
function withoutTail(run: readonly Word[], language: LanguageData): readonly Word[] {
  const { notNames, particles } = language;
  let end = run.length;
  if (endsInAgency(run)) end -= 1;
  while (end > 2 && isInOtherCase(run[end - 1], language)) end -= 1;
  while (end > 1 && isIn(notNames, lowerAt(run, end - 1)) && !isIn(particles, lowerAt(run, end - 2))) end -= 1;
  return run.slice(0, end);
}

/** Whether nothing but a stop, a colon, a quote or the passage's start stands before. */
function isSentenceStart(text: string, at: number): boolean {
  return /^$|[.!?…:\n\u0001•–—]$/.test(text.slice(Math.max(0, at - 4), at).replace(/[\s"“„«»'‘(]{1,4}$/u, ''));
}

// A nickname that was left blank.
const BLANK = /^ {4,60}$/;

/** One space joins the words of a name; a full stop only after an initial or a short title. */
function joins(gap: string, before: Word, { abbreviations }: LanguageData): boolean {
  return (
    /^ ?$/.test(gap) ||
    BLANK.test(gap) ||
    gap === ' & ' ||
    (/^\. $/.test(gap) && (before.text.length === 1 || isIn(abbreviations, before.lower)))
  );
}

function runAt(text: string, words: readonly Word[], at: number, language: LanguageData): readonly Word[] {
  if (language.grammar.unmarkedNames) return unmarkedRun(text, words, at, language);
  const first = words[at];
  if (!first || !isCapital(first)) return NONE;
  const run = [first];
  for (let next = at + 1; run.length < MAX_WORDS; next += 1) {
    const word = words[next];
    if (!word || !isJoined(text, words[next - 1] ?? EMPTY, word, language)) break;
    if (!isCapital(word) && !isParticle(words, next, text, language)) break;
    run.push(word);
  }
  return run.slice(0, run.findLastIndex(hasCapital) + 1);
}

const NONE: readonly Word[] = [];

function hasCapital({ text }: Word): boolean {
  return CAPITAL.test(text) || /^(?:al|el|ad|ar|as|ash|at|az|ul|d)['’-]\p{Lu}/u.test(text);
}

function isCapital(word: Word): boolean {
  return hasCapital(word) && !/^\p{Lu}['’]$/u.test(word.text);
}

function isJoined(text: string, before: Word, word: Word, language: LanguageData): boolean {
  const { notNames, cues, capitalNouns } = language;
  const gap = text.slice(before.end, word.start);
  if (!joins(gap, before, language) || before.possessive) return false;
  if (gap.startsWith('.') && isIn(notNames, word.lower)) return false;
  // "Yesterday Ortiz Said": a reporting word in a name is a headline's.
  return !(isIn(cues, word.lower) && !capitalNouns && !CAPITAL.test(word.text));
}

/** "Davis von den Werften": the article of the plural is in no name. */
function isDativePlural({ lower }: Word, next: Word, capitalNouns: boolean): boolean {
  return capitalNouns && lower === 'von' && /^de[nm]$/.test(next.lower);
}

/** "Pekka Salmi STT:lle" */
function endsInAgency([first, second, ...others]: readonly Word[]): boolean {
  const last = others.at(-1);
  return last !== undefined && isFirstName(first) && /^\p{Lu}{2,5}$/u.test(last.text) && /\p{Ll}/u.test(second?.text ?? '');
}

/** "Sofía Rey y Nadia Blanco": what joins two names is no part of one. */
function joinsNames({ lower }: Word, next: Word | undefined, after: Word | undefined, { grammar }: LanguageData): boolean {
  return isIn(grammar.conjunctions, lower) && isFirstName(next) && after !== undefined && isCapital(after);
}

/** A lower-case word inside a name, with a capital right behind it: "Ursula von der Leyen", "Bank of Montreal". */
function isParticle(words: readonly Word[], at: number, text: string, language: LanguageData): boolean {
  const { particles, capitalNouns } = language;
  const particle = besideNext(text, words, at);
  if (!particle || !isIn(particles, particle.lower)) return false;
  if (capitalNouns ? isBetweenNouns(particle.lower, words[at - 1]) : isPreposition(particle.lower, words[at - 1])) return false;
  const [next, after] = [words[at + 1], words[at + 2]];
  if (!next || joinsNames(particle, next, after, language) || isDativePlural(particle, next, capitalNouns)) return false;
  return isCapital(next) || (isIn(particles, next.lower) && after !== undefined && isCapital(after));
}

/** Dutch "Starke op Radio Noord", but "Joost op den Camp". */
function isPreposition(particle: string, before: Word | undefined): boolean {
  return /^(?:op|in)$/.test(particle) && !isFirstName(before);
}

/** "Truppe von Jo Doe", "Ende der Krise": among nouns with capitals, what joins them is a preposition or an article. */
function isBetweenNouns(particle: string, before: Word | undefined): boolean {
  if (particle === 'vom') return true;
  if (particle === 'von') return !isFirstName(before);
  return /^(?:de[rns]|dem|am|zu[mr]?|auf)$/.test(particle) && !/^(?:von|zu)$/.test(before?.lower ?? '');
}
