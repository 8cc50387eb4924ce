import { isCountry } from './bodies.ts';
import type { Member } from './cast.ts';
import { describedMember } from './memory.ts';
import type { Reading } from './reading.ts';
import type { Attribution, Story } from './scene.ts';
import type { Uncased } from './uncased.ts';

/** Somebody whom a phrase names or describes, in a language without capital letters. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** A name, and not a description alone. */
  readonly isNamed: boolean;
}

/** The most characters of a name that nothing but its place shows to be one. */
const LONGEST_NAME = 24;
/** The longest name beside a role. */
const LONGEST_BESIDE = 10;

const endingOf = (text: string, list: readonly string[]): string | undefined => list.find((each) => text.endsWith(each));

/** Who a subject is: "山田市長", "이동훈 이사", "副司长姚建廷", "外務省報道官"; undefined for what is nobody. */
export function personIn(phrase: string, data: Uncased): Person | undefined {
  const text = phrase.trim();
  if (text === '' || isNobody(text, data)) return undefined;
  return behindRole(text, data) ?? beforeRole(text, data) ?? bare(text, data);
}

function isNobody(text: string, { nobody, isSpaced }: Uncased): boolean {
  return isSpaced ? nobody.includes(text.split(' ').at(-1) ?? '') : endingOf(text, nobody) !== undefined;
}

/** "副司长姚建廷", "分析师吉恩·蒙斯特": a Chinese name behind its role. */
function behindRole(text: string, data: Uncased): Person | undefined {
  if (data.particles.length > 0) return undefined;
  const at = Math.max(...data.roles.map((role) => (text.includes(role) ? text.lastIndexOf(role) + role.length : -1)));
  const name = at > 0 ? text.slice(at).replace(/^[、”\s]{1,3}/u, '') : '';
  const role = data.roles.find((each) => text.slice(0, at).endsWith(each));
  return role !== undefined && (isName(name, data) || isForeign(name)) ? { name, role, isNamed: true } : undefined;
}

/** "山田市長", "이동훈 이사", "王女士": a name before its role or a form of address; without a name, the role is who speaks. */
function beforeRole(text: string, data: Uncased): Person | undefined {
  const address = endingOf(text, data.address);
  const tail = address ?? endingOf(text, data.roles);
  if (tail === undefined) return undefined;
  const head = headOf(text.slice(0, -tail.length), data);
  const role = address === undefined ? tail : null;
  // 王女士: a surname alone would name nobody.
  if (isSurname(head, data) && !data.isSpaced) return { name: head + tail, role, isNamed: true };
  if (isNameBefore(head, role, data)) return { name: head, role, isNamed: true };
  if (data.isSpaced && isOneOf(head, data.people)) return { name: `${head} ${tail}`, role: null, isNamed: false };
  return role === null ? undefined : { name: lastPart(text, data), role: null, isNamed: false };
}

/** Whether what stands before a role or an address is a name, and not whose the role is. */
function isNameBefore(head: string, role: string | null, data: Uncased): boolean {
  if (isOneOf(head, data.people)) return false;
  // "田中氏": a form of address makes a name of what may end as a body does.
  if (role === null && !data.isSpaced && /^\p{Script=Han}{2,3}$/u.test(head) && !isOneOf(head, data.roles)) return true;
  if (isName(head, data) || isSurname(head, data)) return true;
  return mayBeName(head, data) && (data.surnames === '' || data.isSpaced || role === null);
}

function isOneOf(text: string, list: readonly string[]): boolean {
  return endingOf(text, list) !== undefined;
}

/** What stands before a role, other roles, a country and the like left out: "도널드 트럼프 미국 대통령", "이재명 대통령 당선인". */
function headOf(text: string, data: Uncased): string {
  let head = text.trim();
  for (let parts = 0; parts < 3; parts += 1) {
    const rest = withoutLast(head, data);
    if (rest === undefined) break;
    head = rest;
  }
  return lastPart(head, data);
}

function withoutLast(head: string, data: Uncased): string | undefined {
  if (!data.isSpaced) {
    const qualifier = endingOf(head, data.qualifiers);
    return qualifier !== undefined && head.length > qualifier.length + 1 ? head.slice(0, -qualifier.length) : undefined;
  }
  const [before = '', last] = head.split(' ').slice(-2);
  return last !== undefined && isNoPartOfName(last, before, data) ? head.slice(0, -last.length).trim() : undefined;
}

/** A role, a country or the like; behind a name, the body that the role is of: "김철수 국민의당 의원". */
function isNoPartOfName(word: string, before: string, data: Uncased): boolean {
  const { qualifiers, roles, bodies, tag } = data;
  if (isOneOf(word, bodies) && isName(before, data)) return true;
  return qualifiers.includes(word) || roles.includes(word) || isCountry(word, tag);
}

/** "이재명", "梁振英", "住民", "第三者委": what has no role. */
function bare(text: string, data: Uncased): Person | undefined {
  const last = lastPart(text, data);
  if (endingOf(last, data.people) !== undefined) return { name: last, role: null, isNamed: false };
  const isOne = data.surnames === '' ? last.length > 1 && last.length <= LONGEST_NAME : !data.isSpaced && isName(last, data);
  return isOne ? { name: last, role: null, isNamed: true } : undefined;
}

/** The last word; where no spaces part them, what stands behind 的, or behind the kana of Japanese. */
function lastPart(text: string, { isSpaced, particles }: Uncased): string {
  if (isSpaced) return text.split(' ').at(-1) ?? '';
  if (particles.length === 0) return text.split('的').at(-1) ?? '';
  const bare = /(?:さん|ら)$/u.test(text) ? text.replace(/(?:さん|ら)$/u, '') : text;
  const last = bare.split(/\p{Script=Hiragana}/u).at(-1) ?? '';
  return last.length > 1 ? text.slice(bare.length - last.length) : text;
}

/** Two to four characters that a surname opens, or a foreign name with points between its parts. */
function isName(text: string, { surnames }: Uncased): boolean {
  if (/^\p{L}{1,10}(?:[·・•＝]\p{L}{1,10}){1,4}$/u.test(text)) return true;
  return /^\p{L}{2,4}$/u.test(text) && surnames.includes(text.charAt(0));
}

function isSurname(text: string, { surnames }: Uncased): boolean {
  return text.length === 1 && surnames.includes(text);
}

/** "泰勒斯": the sounds of a foreign name behind a Chinese role. */
function isForeign(text: string): boolean {
  return /^\p{Script=Han}{2,5}$/u.test(text);
}

/** Letters that end as no body does. */
function mayBeName(text: string, { bodies }: Uncased): boolean {
  return text.length <= LONGEST_BESIDE && /^[\p{L}ー]{2,}$|^[\p{L}]$/u.test(text) && endingOf(text, bodies) === undefined;
}

/** How far a story was searched for the fuller form of a name, and what was found. */
interface Searched {
  to: number;
  full: string | undefined;
}

const searched = new WeakMap<Story['readings'], Map<string, Searched>>();
/** A story has a few dozen speakers; a page made to be slow has thousands, each of whom would be looked for in all of it. */
const MOST_SEARCHED = 200;

/** The fullest form of a name that the story prints up to a passage: 山田太郎 for 山田, 梁振英 for 梁. */
function fullest({ name, isNamed }: Person, { readings }: Story, { index }: Reading, data: Uncased): string {
  if (!isNamed || name.length > SHORT) return name;
  const search = searchOf(readings, name);
  if (!search) return name;
  for (; search.full === undefined && search.to <= index; search.to += 1)
    search.full = longerIn(readings[search.to]?.masked ?? '', name, data);
  return search.full ?? name;
}

/** The search for a name, which goes on where it ended; undefined past as many as a story may have. */
function searchOf(readings: Story['readings'], name: string): Searched | undefined {
  const ofStory = searched.get(readings) ?? new Map<string, Searched>();
  searched.set(readings, ofStory);
  const known = ofStory.get(name);
  if (known || ofStory.size >= MOST_SEARCHED) return known;
  const search = { to: 0, full: undefined };
  ofStory.set(name, search);
  return search;
}

/** What is longer is a whole name already. */
const SHORT = 8;
/** The most characters of a given name. */
const GIVEN = 3;

/** A surname with what stands behind it before a role, an address or brackets; of a foreign one, what a point joins to it. */
function longerIn(text: string, name: string, data: Uncased): string | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const ahead = withoutRole(/\p{L}{1,10}[·・＝]$/u.exec(text.slice(Math.max(0, at - 11), at))?.[0], data);
    const given = ahead === undefined ? givenName(text.slice(at + name.length, at + name.length + 16), name, data) : '';
    if (ahead !== undefined || given !== undefined) return `${ahead ?? ''}${name}${given ?? ''}`;
  }
  return undefined;
}

/** "埃马纽埃尔·" of "总统埃马纽埃尔·". */
function withoutRole(text: string | undefined, { roles }: Uncased): string | undefined {
  const role = roles.find((each) => text?.includes(each));
  return role === undefined ? text : text?.slice(text.indexOf(role) + role.length);
}

/** "錫悦（" of "尹錫悦（", "太郎" of "山田太郎市長". */
function givenName(behind: string, name: string, { roles, address }: Uncased): string | undefined {
  const titles = [...address, ...roles];
  if (name.length > 2 || titles.some((title) => behind.startsWith(title))) return undefined;
  for (let length = 1; length <= GIVEN; length += 1) {
    const [given, rest] = [behind.slice(0, length), behind.slice(length).trimStart()];
    if (/^\p{L}+$/u.test(given) && (/^[（(]/.test(rest) || titles.some((title) => rest.startsWith(title)))) return given;
  }
  return undefined;
}

/** The attribution to somebody whom a phrase names. */
export function attributePhrase(
  { person, phrase, cue }: { readonly person: Person; readonly phrase: string; readonly cue: string | null },
  reading: Reading,
  story: Story,
  data: Uncased,
): Attribution {
  const name = fullest(person, story, reading, data);
  const member: Member = { ...describedMember(name, name, undefined), role: person.role };
  return { speaker: name, mention: phrase, role: person.role, cue, attribution: 'explicit', member };
}

/** Who was named or quoted last: whom 他 or 그는 means. */
export function lastSpeaker(mention: string, cue: string | null, { past }: Story): Attribution | undefined {
  const given = past.findLast((each) => each.given?.member)?.given;
  return given && { ...given, mention, cue, attribution: 'explicit' };
}
