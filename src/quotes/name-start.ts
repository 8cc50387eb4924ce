import { genderOfFirstName } from '../text/first-names.ts';
import { bodyWords } from './bodies.ts';
import { isHeadFirst } from './descriptions.ts';
import type { LanguageData } from './language.ts';
import { isBodyNoun } from './nouns.ts';
import { isCalling, isHonorific, isRole } from './roles.ts';
import { besideNext, firstFrom, isIn, lowerAt, type Word } from './words.ts';

const CAPITAL = /^\p{Lu}/u;

function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

export function isFirstName(word: Word | undefined): boolean {
  return word !== undefined && genderOfFirstName(word.text) !== undefined;
}

/** A word that is no part of a name but stands before one: "The", "President", "Major-Gen", "Landrätin". */
export function isTitle({ lower, text }: Word, { titles, people, grammar }: LanguageData): boolean {
  // "NRK-kommentator", "EM-dommer": a role in small letters behind a hyphen.
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && /^\p{Lu}[\p{L}\p{N}]*-\p{Ll}{4}/u.test(text)) return true;
  // "Bíró János" is no judge, "Poliția Capitalei" nobody of that name.
  const isNoun = !grammar.surnameFirst && !(grammar.bareOwners && bodyWords(lower) > 0);
  const forms = withoutStops(titles);
  return isIn(forms, lower) || (hyphen >= 0 && isIn(forms, lower.slice(hyphen + 1))) || (isNoun && isIn(people, lower));
}

const stopless = new WeakMap<readonly string[], readonly string[]>();

/** The titles, and the abbreviated ones without their stop, too: "Sen" of "sen.". */
function withoutStops(titles: readonly string[]): readonly string[] {
  const known = stopless.get(titles);
  if (known) return known;
  const forms = [...titles, ...titles.filter((title) => title.endsWith('.')).map((title) => title.slice(0, -1))];
  stopless.set(titles, forms);
  return forms;
}

/** What the words right before a run make of it. */
export interface Placed {
  readonly opens: boolean;
  /** "dei Trasporti Carlo Ventura" */
  readonly isOwned: boolean;
  /** "υπουργός Μεταφορών Γιώργος Παππάς", "starostka Lipnice Jana Malá" */
  readonly isHeld: boolean;
  /** "powiedział PAP Wilk" */
  readonly isTold: boolean;
}

/** Where the name begins in a run like "Swedish Prime Minister Ulf Kristersson": behind the last title, or at a first name. */
export function nameStart(run: readonly Word[], language: LanguageData, { opens, isOwned, isHeld, isTold }: Placed): number {
  const cut = opens ? behindVerb(run, headOf(run, language), language) : headOf(run, language);
  const titled = lastTitle(run, cut, language);
  if (endsAsRole(run, titled, language)) return cut;
  if (titled !== undefined) return ownsTitle(run, titled, language) ? titled : behindOwner(run, titled + 1, language);
  const named = innerFirstName(run, cut);
  if (named < 0) return isTold ? behindAgency(run, cut) : behindOffice(run, cut, language);
  return language.capitalNouns || opens || isOwned || isHeld || isBeforeName(run.slice(cut, named), language) ? named : cut;
}

/** "Dr. Ann Lee of Saltgate University": behind a form of address or a short title, at least two words before what somebody is of. */
function isOfPerson(run: readonly Word[], titled: number | undefined, language: LanguageData): boolean {
  if (titled === undefined || !isShortTitle(run[titled], language)) return false;
  const of = run.findIndex(({ lower }, index) => index > titled && isIn(language.particles, lower));
  return of > titled + 2;
}

/** "Mrs", "Prof." */
export function isShortTitle(word: Word | undefined, language: LanguageData): boolean {
  return word !== undefined && isTitle(word, language) && (isHonorific(word.lower) || isIn(language.abbreviations, word.lower));
}

/** "Stiftung Ferro": a noun that the names of bodies begin with, and no first name behind it. */
function ownsTitle(run: readonly Word[], titled: number, { grammar }: LanguageData): boolean {
  return isIn(grammar.nameOpeners, lowerAt(run, titled)) && !isFirstName(run[titled + 1]);
}

/** "Trener Orła Dariusz Wrona", "Menteri Perhubungan Siti Aminah": where no article stands between, behind a title comes whose it is, then the name. */
function behindOwner(run: readonly Word[], cut: number, language: LanguageData): number {
  return isHeadFirst(language) || language.grammar.bareOwners ? Math.max(cut, innerFirstName(run, cut)) : cut;
}

/** How many words may stand between a role and the name that whose it is begins: "trenér fotbalistů Slavoje Milan Vrba". */
const OWNED = 3;

/** "starostka Lipnice Jana Malá": a role in small letters, in a language that puts whose it is right behind. */
export function ownsBare(text: string, words: readonly Word[], at: number, language: LanguageData): boolean {
  if (!isHeadFirst(language)) return false;
  for (let back = at - 1; back >= at - OWNED; back -= 1) {
    const word = besideNext(text, words, back);
    if (!word || isIn(language.cues, word.lower) || isIn(language.prepositions, word.lower)) return false;
    if (isRole(word.lower, language)) return true;
  }
  return false;
}

/** The fewest words behind "of" that hold whose office it is and a name. */
const OFFICE = 4;

/** "Inspector General of Saltgate Coast Guard Rafi Kush": behind a title and what it is of, the last two words are a name; behind "Secretary of State", all are. */
function behindOffice(run: readonly Word[], cut: number, { titles, particles, grammar }: LanguageData): number {
  const of = run.findIndex(({ lower }, index) => index > cut && lower === 'of' && isIn(particles, lower));
  if (of < 0 || !isIn(titles, lowerAt(run, of - 1))) return cut;
  const named = run.findIndex(({ lower }, index) => index > of && !isIn(grammar.portfolios, lower));
  if (named > of + 1) return named;
  return run.length - of > OFFICE && !run.slice(-3).some(({ lower }) => isIn(particles, lower)) ? run.length - 2 : cut;
}

/** A body or a title at the end, but not the name in "Surgeon Dr Ann King". */
function endsAsRole(run: readonly Word[], titled: number | undefined, language: LanguageData): boolean {
  const last = run.at(-1) ?? EMPTY;
  if (isOfPerson(run, titled, language)) return false;
  const isNamed = titled !== undefined && titled < run.length - 2 && isFirstName(run[titled + 1]);
  return bodyWords(last.text) > 0 || (isTitle(last, language) && !isNamed);
}

/** Where a first name stands inside a run that none opens. */
function innerFirstName(run: readonly Word[], cut: number): number {
  return isFirstName(run[cut])
    ? -1
    : run.findIndex(
        (word, index) => index > cut && index < run.length - 1 && (isFirstName(word) || isHis(word)) && !isInitial(run[index - 1]),
      );
}

/** "Marguerita M. Cheng": behind an initial stands a surname, whatever first name it looks like. */
export function isInitial(word: Word | undefined): boolean {
  return /^\p{Lu}\.?$/u.test(word?.text ?? '');
}

/** A known first name, or in "Marguerita M. Cheng" any with an initial behind it. */
export function opensPerson([first, second]: readonly Word[]): boolean {
  return isFirstName(first) || isInitial(second);
}

/** "Filipa Adamczyka": a man's first name in the second case. */
function isHis({ text }: Word): boolean {
  return /[aа]$/.test(text) && genderOfFirstName(text.slice(0, -1)) === 'he';
}

/** "il ministro dei Trasporti Carlo Ventura", "a déclaré à l'AFP Claire Morin": what a role is of or who is told, then the name. */
function isBeforeName(lead: readonly Word[], language: LanguageData): boolean {
  return lead.every(isAcronym) || lead.some((word) => isTitle(word, language));
}

/** "powiedział PAP Wilk": who is told stands in no case that shows. */
function behindAgency(run: readonly Word[], cut: number): number {
  return run.length - cut > 1 && isAcronym(run[cut] ?? EMPTY) ? cut + 1 : cut;
}

/** Hungarian "a Hírlapnak Nagy Zoltán", Estonian "Priit Mägi ERR-ile": a word in a case that no subject stands in, and no first name. */
export function isInOtherCase(word: Word | undefined, { grammar }: LanguageData): boolean {
  return word !== undefined && isIn(grammar.obliqueEndings, word.lower) && !isFirstName(word);
}

/** How many words at the head of a run are no name. */
function headOf(run: readonly Word[], language: LanguageData): number {
  let cut = run.slice(0, -1).findLastIndex((word) => isInOtherCase(word, language)) + 1;
  while (cut < run.length && isNoName(run[cut] ?? EMPTY, language) && !opensSurname(run.slice(cut), language)) cut += 1;
  const first = run[cut] ?? EMPTY;
  return run.length - cut > 2 && (isCompound(first, language) || isBareCalling(first, language)) ? cut + 1 : cut;
}

/** "Naturschützerin Wiebke Tann", "Landwirt Veit Sägesser": what somebody is; but what ends in "-er" may be of a place. */
function isBareCalling(word: Word, language: LanguageData): boolean {
  if (!language.capitalNouns || word.lower.endsWith('er') || word.text.length < 6 || isFirstName(word)) return false;
  return isCalling(word, word.lower, language) && bodyWords(word.text) === 0;
}

/** "All-Star-Guard Shai Torborg": where nouns have capitals, a compound with hyphens and no first name in it is a role. */
export function isCompound({ text }: Word, { capitalNouns }: LanguageData): boolean {
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
  // "Ministerstwo Zdrowia", "Polícia Judiciária"
  const isBare = !language.capitalNouns && isBodyNoun(lowerAt(run, titled));
  if (titled < 0 || isBare || isBody(run.slice(titled), language) || isOfBody(run, titled, language)) return undefined;
  return isMiddleName(run, cut, titled, language) ? undefined : titled;
}

/** "Ministry of Foreign Affairs": no title, but what a body is for. */
function isOfBody(run: readonly Word[], titled: number, { people, particles }: LanguageData): boolean {
  if (titled < 2 || isIn(people, lowerAt(run, titled)) || !isIn(particles, lowerAt(run, titled - 1))) return false;
  return isBodyNoun(lowerAt(run, titled - 2));
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
export function isNoName({ lower }: Word, { notNames, prepositions, determiners }: LanguageData): boolean {
  return lower.endsWith("n't") || isIn(notNames, lower) || isIn(prepositions, lower) || isIn(determiners, lower);
}

export const EMPTY: Word = { text: '', lower: '', start: 0, end: 0, possessive: false };

/** "Court of Appeal", "Bank of Montreal": a noun of people that a name goes on from with a particle. */
function isBody([, next]: readonly Word[], { particles, prepositions, grammar }: LanguageData): boolean {
  // "Doctors Without Borders"
  if (grammar.adverbs && next && CAPITAL.test(next.text) && isIn(prepositions, next.lower) && !isIn(particles, next.lower)) return true;
  return next !== undefined && /^(?:of|for|for|de|du|des|della|di|da|do)$/.test(next.lower) && isIn(particles, next.lower);
}

/** A title, its stop and the spaces around it. */
const LONGEST_TITLE = 64;

/** A name and the title before it. */
interface Titled {
  readonly start: number;
  readonly title: string | undefined;
}

/** Whether a place stands right before the name that begins at another, nothing but the name's title between. */
export function standsBefore(start: number, at: number, text: string, names: readonly Titled[]): boolean {
  if (start - at > LONGEST_TITLE) return false;
  const gap = text.slice(at, start);
  if (gap === ' ') return true;
  const title = gap.replace('. ', ' ').trim();
  const whole = names[firstFrom(names, start)]?.title;
  // "Deputy" of "Deputy Secretary of State Ann Lee" stands inside the title.
  return title !== '' && whole !== undefined && (whole === title || whole.endsWith(` ${title}`));
}
