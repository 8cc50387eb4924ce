import { genderOfFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { bodyWords } from './bodies.ts';
import { asBody } from './body-names.ts';
import { isRole } from './roles.ts';
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
    at += run.length - 1;
    const name = toName(text, run, words[at - run.length], language);
    if (name) names.push(asBody(name, text, names, language));
  }
  return names;
}

function toName(text: string, run: readonly Word[], before: Word | undefined, language: LanguageData): NameRun | undefined {
  const start = run[0]?.start ?? 0;
  const opens = isSentenceStart(text, start);
  const lead = before?.end === start - 1 ? before.lower : '';
  const place = { opens, ...placeBehind(lead, language) };
  const cut = nameStart(run, language, place);
  const kept = withoutTail(withoutBody(run.slice(cut), language), language);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || isOffice(run.slice(0, cut), kept, { place, text, language })) return undefined;
  const end = kept.length > 1 ? endOfName(last) : last.end;
  return {
    start: first.start,
    end,
    text: text.slice(first.start, end),
    title: titleOf(run.slice(0, cut), place, language),
    possessive: last.possessive,
    opens: opens && cut === 0,
  };
}

/** What the word right before a run makes of it. */
interface Placed {
  readonly opens: boolean;
  /** "dei Trasporti Carlo Ventura" */
  readonly isOwned: boolean;
  /** "υπουργός Μεταφορών Γιώργος Παππάς" */
  readonly isHeld: boolean;
  /** "powiedział PAP Wilk" */
  readonly isTold: boolean;
}

function placeBehind(before: string, language: LanguageData): Omit<Placed, 'opens'> {
  const { bareOwners, noArticles } = language.grammar;
  return {
    isOwned: isIn(language.prepositions, before),
    isHeld: bareOwners === true && isRole(before, language),
    isTold: noArticles === true && isIn(language.cues, before),
  };
}

// ", Ioana Micu" · ", Superintendan Kamal Hashim"
const NAME_AHEAD = /^, \p{Lu}\p{L}*\.? \p{Lu}/u;

/** "Ministra Transporturilor, Ioana Micu": what an office is of, and its holder behind a comma. */
function isOffice(
  lead: readonly Word[],
  kept: readonly Word[],
  { place, text, language }: { readonly place: Placed; readonly text: string; readonly language: LanguageData },
): boolean {
  if (!language.grammar.bareOwners || isFirstName(kept[0])) return false;
  const end = kept.at(-1)?.end ?? 0;
  return (place.isHeld || lead.some((word) => isTitle(word, language))) && NAME_AHEAD.test(text.slice(end, end + 40));
}

/** What stands before a name in its run, "Yesterday" and the like left out; "dei Trasporti Carlo Ventura": what a role is of is no title. */
function titleOf(lead: readonly Word[], { isOwned }: Placed, language: LanguageData): string | undefined {
  if (isOwned && !lead.some((word) => isTitle(word, language) || isCompound(word, language))) return undefined;
  const words = lead.filter((word) => !isNoName(word, language)).map((word) => word.text);
  return words.join(' ') || undefined;
}

/** "Jonas Ek.": the stop is the sentence’s; a longer word has lost it already. */
function endOfName({ text, end }: Word): number {
  return /^\p{Lu}\p{Ll}\.$/u.test(text) && !/^[JS]r/.test(text) ? end - 1 : end;
}

/** "Ann Lee of Northwind Ferries" · "Marijke Vos van de Universiteit Leiden" · "Tiina Vuori Merentutkimuslaitoksesta": behind a person's name a body begins. */
function withoutBody(run: readonly Word[], { particles, grammar }: LanguageData): readonly Word[] {
  if (run.length < 3 || !isFirstName(run[0])) return run;
  if (isIn(grammar.places, lowerAt(run, run.length - 1))) return run.slice(0, -1);
  const of = run.findIndex(({ lower }) => isIn(particles, lower) || lower === 'of');
  const isBodys = of > 1 && (lowerAt(run, of) === 'of' || run.slice(of).some(({ text }) => bodyWords(text) > 0));
  return isBodys ? run.slice(0, of) : run;
}

function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

function isFirstName(word: Word | undefined): boolean {
  return word !== undefined && genderOfFirstName(word.text) !== undefined;
}

/** "Ende Dezember": months, days and the like end no name; "van der Meer" is one. */
function withoutTail(run: readonly Word[], { notNames, particles }: LanguageData): readonly Word[] {
  let end = run.length;
  while (end > 1 && isIn(notNames, lowerAt(run, end - 1)) && !isIn(particles, lowerAt(run, end - 2))) end -= 1;
  return run.slice(0, end);
}

/** Whether nothing but a stop, a colon, a quote or the passage's start stands before. */
function isSentenceStart(text: string, at: number): boolean {
  return /^$|[.!?…:\n\u0001•–—]$/.test(text.slice(Math.max(0, at - 4), at).replace(/[\s"“„«»'‘(]{1,4}$/u, ''));
}

/** A word that is no part of a name but stands before one: "The", "President", "Major-Gen", "Landrätin". */
function isTitle({ lower, text }: Word, { titles, people, grammar }: LanguageData): boolean {
  // "NRK-kommentator", "EM-dommer": a role in small letters behind a hyphen.
  if (/^\p{Lu}[\p{L}\p{N}]*-\p{Ll}{4}/u.test(text)) return true;
  // "Bíró János" is no judge, "Poliția Capitalei" nobody of that name.
  const isNoun = !grammar.surnameFirst && !(grammar.bareOwners && bodyWords(lower) > 0);
  const part = lower.slice(lower.lastIndexOf('-') + 1);
  const isOne = (form: string): boolean => isIn(titles, form) || isIn(titles, `${form}.`);
  return isOne(lower) || (part !== lower && isOne(part)) || (isNoun && isIn(people, lower));
}

/** Where the name begins in a run like "Swedish Prime Minister Ulf Kristersson": behind the last title, or at a first name. */
function nameStart(run: readonly Word[], language: LanguageData, { opens, isOwned, isHeld, isTold }: Placed): number {
  const cut = opens ? behindVerb(run, headOf(run, language), language) : headOf(run, language);
  const titled = lastTitle(run, cut, language);
  if (endsAsRole(run, titled, language)) return cut;
  if (titled !== undefined) return behindOwner(run, titled, language);
  const named = innerFirstName(run, cut);
  if (named < 0) return isTold ? behindAgency(run, cut) : behindOffice(run, cut, language);
  return language.capitalNouns || opens || isOwned || isHeld || isBeforeName(run.slice(cut, named), language) ? named : cut;
}

/** "Menteri Perhubungan Siti Aminah": what an office is of may stand between its title and a first name. */
function behindOwner(run: readonly Word[], titled: number, { grammar }: LanguageData): number {
  const named = grammar.bareOwners ? innerFirstName(run, titled + 1) : -1;
  return named < 0 ? titled + 1 : named;
}

/** The fewest words behind "of" that hold whose office it is and a name. */
const OFFICE = 4;

/** "Inspector General of Saltgate Coast Guard Rafi Kush": behind a title and what it is of, the last two words are a name. */
function behindOffice(run: readonly Word[], cut: number, { titles, particles }: LanguageData): number {
  const of = run.findIndex(({ lower }, index) => index > cut && lower === 'of' && isIn(particles, lower));
  const isOffice = of > 0 && isIn(titles, lowerAt(run, of - 1)) && run.length - of > OFFICE;
  return isOffice && !run.slice(-3).some(({ lower }) => isIn(particles, lower)) ? run.length - 2 : cut;
}

/** A body or a title at the end, but not the name in "Surgeon Dr Ann King". */
function endsAsRole(run: readonly Word[], titled: number | undefined, language: LanguageData): boolean {
  const last = run.at(-1) ?? EMPTY;
  const isNamed = titled !== undefined && titled < run.length - 2 && isFirstName(run[titled + 1]);
  return bodyWords(last.text) > 0 || (isTitle(last, language) && !isNamed);
}

/** Where a first name stands inside a run that none opens. */
function innerFirstName(run: readonly Word[], cut: number): number {
  return isFirstName(run[cut]) ? -1 : run.findIndex((word, index) => index > cut && index < run.length - 1 && isFirstName(word));
}

/** "il ministro dei Trasporti Carlo Ventura", "a déclaré à l'AFP Claire Morin": what a role is of or who is told, then the name. */
function isBeforeName(lead: readonly Word[], language: LanguageData): boolean {
  return lead.every(isAcronym) || lead.some((word) => isTitle(word, language));
}

/** "powiedział PAP Wilk": who is told stands in no case that shows. */
function behindAgency(run: readonly Word[], cut: number): number {
  return run.length - cut > 1 && isAcronym(run[cut] ?? EMPTY) ? cut + 1 : cut;
}

/** How many words at the head of a run are no name. */
function headOf(run: readonly Word[], language: LanguageData): number {
  let cut = 0;
  while (cut < run.length && isNoName(run[cut] ?? EMPTY, language) && !opensSurname(run.slice(cut), language)) cut += 1;
  return run.length - cut > 2 && isCompound(run[cut] ?? EMPTY, language) ? cut + 1 : cut;
}

/** "All-Star-Guard Shai Torborg": where nouns have capitals, a compound with hyphens and no first name in it is a role. */
function isCompound({ text }: Word, { capitalNouns }: LanguageData): boolean {
  const parts = text.split('-');
  return capitalNouns && parts.length > 1 && parts.every((part) => part.length > 2 && genderOfFirstName(part) === undefined);
}

/** "Replied Stephen", "Ask Ann Lee": a verb at the head of a sentence. */
function behindVerb(run: readonly Word[], cut: number, { cues, capitalNouns }: LanguageData): number {
  const first = run[cut];
  const isVerb = first !== undefined && cut < run.length - 1 && !capitalNouns && isIn(cues, first.lower) && !isFirstName(first);
  return isVerb ? cut + 1 : cut;
}

/** The index of the last title before a name, behind the first `cut` words. */
function lastTitle(run: readonly Word[], cut: number, language: LanguageData): number | undefined {
  const titled = run.findLastIndex((word, index) => index >= cut && index < run.length - 1 && isTitle(word, language));
  if (titled < 0 || isBody(run.slice(titled), language)) return undefined;
  return isMiddleName(run, cut, titled, language) ? undefined : titled;
}

/** "Ann Prince Lee": a title with only names before it and one word behind. */
function isMiddleName(run: readonly Word[], cut: number, titled: number, language: LanguageData): boolean {
  if (titled === cut || run.length - titled > 2) return false;
  return !run.slice(cut, titled).some((word) => isTitle(word, language) || isIn(language.prepositions, word.lower));
}

/** "Van der Meer" without the first name. */
function opensSurname([first, second]: readonly Word[], { particles }: LanguageData): boolean {
  return isIn(particles, first?.lower ?? '') && isIn(particles, second?.lower ?? '');
}

/** "Yesterday", "Beyond" at the head of a run. */
function isNoName({ lower }: Word, { notNames, prepositions, determiners }: LanguageData): boolean {
  return lower.endsWith("n't") || isIn(notNames, lower) || isIn(prepositions, lower) || isIn(determiners, lower);
}

const EMPTY: Word = { text: '', lower: '', start: 0, end: 0, possessive: false };

/** "Court of Appeal", "Bank of Montreal": a noun of people that a name goes on from with a particle. */
function isBody([, next]: readonly Word[], { particles, prepositions, grammar }: LanguageData): boolean {
  // "Doctors Without Borders"
  if (grammar.adverbs && next && CAPITAL.test(next.text) && isIn(prepositions, next.lower) && !isIn(particles, next.lower)) return true;
  return next !== undefined && /^(?:of|for|for|de|du|des|della|di|da|do)$/.test(next.lower) && isIn(particles, next.lower);
}

/** One space joins the words of a name; a full stop only after an initial or a short title. */
function joins(gap: string, before: Word, { abbreviations }: LanguageData): boolean {
  return /^ ?$/.test(gap) || gap === ' & ' || (/^\. $/.test(gap) && (before.text.length === 1 || isIn(abbreviations, before.lower)));
}

function runAt(text: string, words: readonly Word[], at: number, language: LanguageData): readonly Word[] {
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

/** A lower-case word inside a name, with a capital right behind it: "Ursula von der Leyen", "Bank of Montreal". */
function isParticle(words: readonly Word[], at: number, text: string, { particles, capitalNouns }: LanguageData): boolean {
  const particle = besideNext(text, words, at);
  if (!particle || !isIn(particles, particle.lower)) return false;
  if (capitalNouns && isBetweenNouns(particle.lower, words[at - 1])) return false;
  const [next, after] = [words[at + 1], words[at + 2]];
  // "Davis von den Werften": the article of the plural is in no name.
  if (!next || (capitalNouns && particle.lower === 'von' && /^de[nm]$/.test(next.lower))) return false;
  return isCapital(next) || (isIn(particles, next.lower) && after !== undefined && isCapital(after));
}

/** "Truppe von Jo Doe", "Ende der Krise": among nouns with capitals, what joins them is a preposition or an article. */
function isBetweenNouns(particle: string, before: Word | undefined): boolean {
  if (particle === 'vom') return true;
  if (particle === 'von') return !isFirstName(before);
  return /^(?:de[rns]|dem|am|zu[mr]?|auf)$/.test(particle) && !/^(?:von|zu)$/.test(before?.lower ?? '');
}
