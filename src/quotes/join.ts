import { fold } from '../text/spaces.ts';
import { bodyWords } from './bodies.ts';
import { isHeadFirst } from './descriptions.ts';
import type { Evidence, Found } from './evidence.ts';
import { genderOfFirstName, hasFirstName } from '../text/first-names.ts';
import type { LanguageData } from './language.ts';
import { byLetters, isFormOf, stems } from './stems.ts';
import { isIn } from './words.ts';

/** "Michala Redla" is "Michal Redl" in another case, where both are printed. */
export function joinInflected(found: Found, language: LanguageData): void {
  const { nameEndings } = language;
  if (nameEndings.length === 0) return;
  const near = byLetters(found);
  for (const [key, inflected] of found) {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 3) continue;
    const base =
      stems(words, nameEndings)
        .map((stem) => found.get(stem))
        .find((each) => each !== undefined && each !== inflected) ??
      near(key).find(([other, each]) => isFormOf(key, other, nameEndings) && found.has(other) && isRather(each, inflected, language))?.[1];
    if (base) absorb(base, inflected, found);
  }
}

/** Of two forms of a name, the dictionary's: the first name is known, else it is printed more often, or shorter. */
function isRather(one: Evidence, other: Evidence, { grammar, prepositions }: LanguageData): boolean {
  const [isKnown, isOther] = [one, other].map(({ name }) => hasFirstName(name));
  if (isKnown !== isOther) return isKnown === true;
  // Finnish has no prepositions, and other cases.
  const isSlavic = grammar.noArticles === true && prepositions.length > 0;
  const nominative = isSlavic ? isNominative(one.name.split(' '), other.name.split(' ')) : undefined;
  if (nominative !== undefined) return nominative;
  if (one.count !== other.count) return one.count > other.count;
  return one.name.length === other.name.length ? one.first < other.first : one.name.length < other.name.length;
}

// Endings of Slavic cases that no surname has in its first.
const OBLIQUE = /(?:[yuieěůęąуыиеюії]|[eoоеє][mм]|[oо]u|[иы]м|ог?ою|[оеє]ві|[oe]?wi|ovi|[eé]ho|[eé]mu|его|ого|ому|ему|ой|ей|ої|[ei]j)$/u;

/** Which of two forms is the first case: "Karel Vrba" beside "Karla Vrby", "Hanna Wilk" beside "Hanny Wilk". */
function isNominative(one: readonly string[], other: readonly string[]): boolean | undefined {
  const [surname = '', otherSurname = ''] = [one.at(-1), other.at(-1)];
  if (OBLIQUE.test(surname) !== OBLIQUE.test(otherSurname)) return OBLIQUE.test(otherSurname);
  if (surname.length !== otherSurname.length) return surname.length < otherSurname.length;
  const [first = '', second = ''] = [one[0], other[0]];
  const isEnded = /[aаяa]$/u.test(first);
  return surname === otherSurname && isEnded !== /[aаяa]$/u.test(second) ? isEnded : undefined;
}

/** "Ланский" alone beside "Войцеха Ланского": whose a surname in its first case is that has its full name in another only. */
export function ownersOfSurnames(found: Found, lone: Iterable<string>, language: LanguageData): ReadonlyMap<string, Evidence> {
  const owners = new Map<string, Evidence>();
  if (language.nameEndings.includes('s')) return possessors(found, lone);
  if (!isHeadFirst(language)) return owners;
  const surnames = new Map(
    [...found.values()].filter(({ name, person }) => person > 0 && name.includes(' ')).map((each) => [surnameOf(each.name), each]),
  );
  const near = byLetters(surnames);
  const { nameEndings } = language;
  for (const key of lone) {
    const [, owner] =
      (surnames.has(key)
        ? undefined
        : near(key).find(([surname]) => isFormOf(surname, key, nameEndings) || isFormOf(key, surname, nameEndings))) ?? [];
    if (!owner || found.has(key)) continue;
    owner.forms.add(key);
    owners.set(key, owner);
  }
  return owners;
}

/** "Molls Sprecher", "Lindheds båt": a surname in its genitive. */
function possessors(found: Found, lone: Iterable<string>): ReadonlyMap<string, Evidence> {
  const owners = new Map<string, Evidence>();
  const surnames = new Map<string, Evidence>();
  for (const each of found.values()) {
    const other = surnames.get(surnameOf(each.name));
    if (each.person > 0 && each.name.includes(' ') && (other?.count ?? 0) < each.count) surnames.set(surnameOf(each.name), each);
  }
  for (const key of lone) {
    const owner = key.endsWith('s') && !surnames.has(key) && !found.has(key) ? surnames.get(key.slice(0, -1)) : undefined;
    if (owner) owners.set(key, owner);
  }
  return owners;
}

/** The last word of a name, folded. */
export function surnameOf(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1));
}

/** "Veteran Evan Fournier" is "Evan Fournier" with a role before it; "Gerd Harry Lybke" is the fuller form of "Harry Lybke". */
export function joinLonger(found: Found, language: LanguageData): void {
  for (const [key, longer] of found) {
    const words = longer.name.split(' ');
    const [first = '', second = ''] = words;
    if (words.length < 3) continue;
    const outer = otherCalled(`${first} ${words.at(-1)}`, longer, found);
    if (outer && longer.person > 0) absorb(longer, outer, found);
    const shorter = otherCalled(words.slice(1).join(' '), longer, found);
    if (!shorter) continue;
    if (opensName(first)) absorb(longer, shorter, found);
    else if (!isIn(language.particles, second.toLowerCase())) {
      shorter.role ??= first;
      absorb(shorter, longer, found);
      found.delete(key);
    }
  }
}

function otherCalled(name: string, than: Evidence, found: Found): Evidence | undefined {
  const other = found.get(fold(name));
  return other === than ? undefined : other;
}

/** A first name or an initial. */
function opensName(word: string): boolean {
  return genderOfFirstName(word) !== undefined || /^\p{Lu}\.?$/u.test(word);
}

function absorb(into: Evidence, from: Evidence, found: Found): void {
  into.count += from.count;
  addGender(into, from);
  into.person = Math.max(into.person, from.person);
  into.role ??= from.role;
  for (const noun of from.nouns) into.nouns.add(noun);
  for (const form of from.forms) {
    into.forms.add(form);
    found.delete(form);
  }
}

function addGender(into: Evidence, from: Evidence): void {
  into.she += from.she;
  into.he += from.he;
  into.near.she += from.near.she;
  into.near.he += from.near.he;
}

/** Surnames and first names of persons; where a single word stands for itself as well, the two are told apart. */
export function addShortForms(found: Found, language: LanguageData): void {
  joinNicknames(found);
  const spent = new Set<string>();
  const surnames = new Set([...found.values()].filter(({ name }) => name.includes(' ')).map(({ name }) => surnameOf(name)));
  for (const evidence of found.values()) {
    for (const { word, place } of partsOf(evidence.name, language)) {
      const own = found.get(word);
      if (!mayStandFor(place, own, evidence) && (place !== 'first' || surnames.has(word) || !speaksForShort(own, evidence))) continue;
      if (own) {
        takeOver(evidence, own, place);
        spent.add(word);
      }
      if (place === 'last' || own || genderOfFirstName(word) !== undefined) evidence.forms.add(word);
    }
  }
  for (const word of spent) found.delete(word);
}

/** "Charles III", "Leo XIV": behind a name, not "Xi". */
function isNumeral(words: readonly string[], index: number): boolean {
  return index > 0 && index === words.length - 1 && /^[IVX]{2,6}$/.test(words[index] ?? '');
}

interface Part {
  readonly word: string;
  readonly place: 'first' | 'middle' | 'last';
}

/** The words that may stand for a name of several; of "Laith al-Balous" that is Balous too. */
function partsOf(name: string, { grammar, particles }: LanguageData): Part[] {
  const printed = name.split(' ');
  const words = printed.map(fold).filter((word, index) => !/^(?:jr|sr|junior|senior)$/.test(word) && !isNumeral(printed, index));
  // "King Charles" of "Charles III"
  if (words.length < 2) return words.length < printed.length ? words.map((word): Part => ({ word, place: 'last' })) : [];
  if (grammar.surnameFirst) words.reverse();
  const last = words.length - 1;
  // "Nor Azlina" of "Nor Azlina Yusof"
  const given: readonly Part[] = last > 1 && !grammar.surnameFirst ? [{ word: words.slice(0, 2).join(' '), place: 'first' }] : [];
  const each = words.map((word, index): Part => ({ word, place: index === last ? 'last' : index === 0 ? 'first' : 'middle' }));
  const [, bare] = /^(?:al|el|ad|ar|as|ash|at|az)[ -](.{3,})/.exec(words[last] ?? '') ?? [];
  const particle = words.findIndex((word, index) => index > 0 && index < last && isIn(particles, word));
  // "De La Rosa" of "Alan De La Rosa"
  const tail: readonly Part[] = particle > 0 ? [{ word: words.slice(particle).join(' '), place: 'last' }] : [];
  const parts = [...given, ...each, ...tail];
  return bare === undefined ? parts : [...parts, { word: bare, place: 'last' }];
}

function takeOver(evidence: Evidence, short: Evidence, place: Part['place']): void {
  if (place === 'first') {
    evidence.isFirstNamed = true;
    evidence.person = Math.max(1, evidence.person);
  }
  if (place === 'last') evidence.bare = { first: short.first, count: short.count };
  evidence.count += short.count;
  evidence.person += evidence.person > -2 ? 1 : 0;
  // "Mr Roe" beside Jenny and Martin Roe
  if (evidence.she === evidence.he) addGender(evidence, short);
}

/** A nickname with the surname, printed as a name of its own. */
function joinNicknames(found: Found): void {
  for (const evidence of found.values()) {
    for (const form of evidence.forms) {
      const other = found.get(form);
      if (other && other !== evidence && form.includes(' ')) absorb(evidence, other, found);
    }
  }
}

/** Whether one word of a name can mean its bearer: the last word, and of a person the first name or a surname in the middle. */
function mayStandFor(place: 'first' | 'middle' | 'last', own: Evidence | undefined, longer: Evidence): boolean {
  if (place !== 'last' && longer.person <= 0) return false;
  if (place === 'middle' && !isSurname(own)) return false;
  if (!own || (place === 'last' && isInCapitals(own, longer))) return true;
  return !standsAlone(own, longer, place === 'last');
}

/** "Nell says", once Nell Haskins has been named: a first name that no list has. */
function speaksForShort(own: Evidence | undefined, { name, person, first, isPlace }: Evidence): boolean {
  return (
    own !== undefined &&
    person === 0 &&
    !isPlace &&
    own.person > 0 &&
    own.first > first &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\S*$/u.test(name) &&
    bodyWords(name) === 0
  );
}

/** "Núñez" of "Álvaro Núñez Feria": a surname in the middle, where it is printed alone. */
function isSurname(own: Evidence | undefined): boolean {
  return own !== undefined && own.person >= 0 && genderOfFirstName(own.name) === undefined;
}

/** "Israel" beside "Israel Katz", "Strava" beside "Camp Strava": a name of its own. */
function standsAlone(own: Evidence, longer: Evidence, isLast: boolean): boolean {
  // "Michael Jordan", and "Jordan" later on
  const isSurname = own.isPlace && isLast && longer.person > 2 && own.first > longer.first;
  if (own.person <= -3) return !isSurname;
  if (isSomebody(longer)) return !isLast && genderOfFirstName(own.name) === undefined && own.first < longer.first && own.count > 3;
  // "Savannah Peterson", and then "Peterson" as often as one likes; but "Camp Strava" of Strava
  return own.first < longer.first || (own.count > 2 * longer.count && !(isLast && isPlainName(longer)));
}

/** "VANTAGE: …" beside "Priya Vantage": a label in capitals, and no acronym. */
function isInCapitals(own: Evidence, { name, person }: Evidence): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return person > 0 && own.name !== last && own.name.length > 2 && own.name === last.toUpperCase();
}

/** A person, or in "When Nela Gorth came, she …" who may be one. */
function isSomebody({ person, near }: Evidence): boolean {
  return person > 0 || (person === 0 && Math.max(near.she, near.he) >= 1);
}

/** Two words with capitals that are no body's. */
function isPlainName({ name, isPlace }: Evidence): boolean {
  return !isPlace && /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(name) && bodyWords(name) === 0;
}

export function addAliases(found: Found, aliases: ReadonlyMap<string, string>): void {
  if (aliases.size === 0) return;
  const owners = new Map<string, Evidence>();
  for (const evidence of found.values()) for (const form of evidence.forms) if (!owners.has(form)) owners.set(form, evidence);
  for (const [printed, key] of aliases) owners.get(key)?.forms.add(printed);
}
