import { genderOfFirstName } from '../text/first-names.ts';
import { bodyWords } from './bodies.ts';
import { fold } from '../text/spaces.ts';
import type { Evidence } from './evidence.ts';
import { gather, type Told } from './gather.ts';
import type { LanguageData } from './language.ts';
import { namesakesOf, type Bare } from './namesakes.ts';
import { byLetters, isFormOf, stems } from './stems.ts';

/** Somebody in the story: the fullest printed form of the name. */
export interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly isAuthor: boolean;
  /** Somebody described and not named, though a capital begins the words: "Officials". */
  readonly isDescribed?: boolean;
  readonly gender: 'she' | 'he' | undefined;
  /** Evidence that this is a person (above 0) and not a place, body or work. */
  readonly person: number;
  /** Nouns that the text prints beside the name, lower case: "mayor", "bank". */
  readonly nouns: ReadonlySet<string>;
  /** How often the name is printed in any form. */
  readonly count: number;
  /** Called by the first name alone somewhere, and so hardly by the surname alone where two share it. */
  readonly isFirstNamed?: boolean;
  /** Named in one breath with somebody of the same surname. */
  readonly isPaired?: boolean;
  /** The place of the first print, in the order of texts; and where the surname stands alone. */
  readonly first: number;
  readonly bare?: Bare | undefined;
}

export interface Cast {
  readonly members: readonly Member[];
  /** The member that a printed form of a name means: full name, surname, first name, acronym or inflected form; of several, one of that gender. */
  find(name: string, gender?: Member['gender']): Member | undefined;
  /** Who else a surname may mean that is found to mean a member. */
  namesakes(surname: string, found: Member): readonly Member[];
}

/** Collects the names of a story from its texts (quotes masked out) and the people its data names. */
export function gatherCast(told: Told, language: LanguageData): Cast {
  const evidence = gather(told, language);
  const forms = new Map<string, Member[]>();
  const members: Member[] = [];
  for (const each of evidence.values()) {
    const member = toMember(each);
    members.push(member);
    for (const form of each.forms) forms.set(form, [...(forms.get(form) ?? []), member].slice(0, 20));
  }
  const best = new Map([...forms].map(([form, known]) => [form, choose(form, known)]));
  const near = byLetters(best);
  const shared = new Map([...forms].filter(([, known]) => known.length > 1));
  const ofGender = (name: string, gender: Member['gender']): Member | undefined => {
    const known =
      gender &&
      shared.get(fold(name))?.filter((member) => (member.gender ?? genderOfFirstName(member.name)) === gender && member.person > 0);
    return known && choose(fold(name), known);
  };
  return {
    members,
    namesakes: (surname, found) => namesakesOf(fold(surname), found, shared.get(fold(surname)) ?? []),
    find: (name, gender) => ofGender(name, gender) ?? best.get(fold(name)) ?? inflected(fold(name), best, near, language),
  };
}

function toMember(evidence: Evidence): Member {
  const { name, role, isAuthor, nouns, count, isFirstNamed, isPaired, first, bare } = evidence;
  const person = evidence.isPlace ? Math.min(PLACE, evidence.person) : Math.max(leastOf(name), evidence.person);
  const gender = person < 0 ? undefined : genderOf(evidence);
  return { name, role, isAuthor, person, nouns, count, isFirstNamed, isPaired, first, bare, gender };
}

const PLACE = -5;
// What a first name or a title tells of a gender.
const NAMED = 5;

/** "the National Weather Service": no place, however sure it is to be no person. */
function leastOf(name: string): number {
  return bodyWords(name.slice(name.lastIndexOf(' ') + 1)) > 0 ? PLACE + 1 : -Infinity;
}

function genderOf({ she, he, near }: Evidence): Member['gender'] {
  // "Gerd Lund, von allen Judy genannt": two first names tell nothing.
  if (she !== he && Math.min(she, he) < NAMED) return she > he ? 'she' : 'he';
  const [more, less] = [Math.max(near.she, near.he), Math.min(near.she, near.he)];
  if (more < 0.4 || more < 1.5 * less) return undefined;
  return near.she > near.he ? 'she' : 'he';
}

/** Of several members with one surname, the one whom it calls by that and prints most; authors last. */
function choose(form: string, known: readonly Member[]): Member | undefined {
  const whole = known.find(({ name }) => fold(name) === form);
  if (whole && form.includes(' ')) return whole;
  return known.toSorted(
    (a, b) =>
      Number(a.isAuthor) - Number(b.isAuthor) ||
      Number(b.person > 0) - Number(a.person > 0) ||
      rankOf(a, form) - rankOf(b, form) ||
      b.count - a.count,
  )[0];
}

/** Who has it for a name goes first, who has it by kin goes last, and before that one whoever is called by the first name. */
function rankOf({ isFirstNamed, name }: Member, form: string): number {
  const folded = fold(name);
  if (folded === form) return 0;
  // "Roe Events Founder" where Jo Roe is in the story: what is no first name is rather a surname.
  if (!folded.endsWith(` ${form}`)) return !folded.includes(' ') ? 3 : genderOfFirstName(form) === undefined ? 2 : 1;
  return isFirstNamed ? 2 : 1;
}

/** "Redla", "Bennetts": a form with an ending that the language hangs on names. */
function inflected(
  form: string,
  best: ReadonlyMap<string, Member | undefined>,
  near: (form: string) => readonly (readonly [string, Member | undefined])[],
  { nameEndings }: LanguageData,
): Member | undefined {
  const words = form.split(' ');
  if (nameEndings.length === 0 || words.length > 4) return undefined;
  for (const key of stems(words, nameEndings)) {
    const member = best.get(key);
    if (member) return member;
  }
  // "Salmen" of "Salmi": an ending in place of another.
  return near(form).find(([key, member]) => member && member.person > 0 && isFormOf(form, key, nameEndings))?.[1];
}
