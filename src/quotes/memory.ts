import { genderOfFirstName } from '../text/first-names.ts';
import type { Member } from './cast.ts';
import type { Gender } from './mentions.ts';
import { isBodyNoun, isDocument } from './nouns.ts';

/** Who is on the reader's mind at a point of the story: everybody named lately, each with a weight that fades by the sentence. */
export interface Memory {
  /** One sentence on. */
  tick(): void;
  see(member: Member, weight: number): void;
  forget(member: Member): void;
  /** Those who fit, weightiest first; `bonus` adds to a member's weight for this question only. */
  rank(fits: (member: Member) => number, bonus?: ReadonlyMap<Member, number>): readonly Member[];
}

// Who was named last counts more than who was named often.
const FADE = 0.62;
const REPEATED = 0.1;
const KEPT = 24;

interface Seen {
  readonly member: Member;
  weight: number;
  at: number;
}

/** An empty memory; it keeps the two dozen seen last, so that a question costs the same anywhere in a story. */
export function createMemory(): Memory {
  let now = 0;
  let seen: Seen[] = [];
  const weightOf = ({ weight, at }: Seen): number => weight * FADE ** (now - at);
  return {
    tick: () => {
      now += 1;
    },
    see: (member, weight) => {
      const known = seen.find((each) => each.member === member || each.member.name === member.name);
      if (known) {
        const kept = weightOf(known);
        known.weight = Math.max(kept, weight) + REPEATED * Math.min(kept, weight);
        known.at = now;
        return;
      }
      seen.push({ member, weight, at: now });
      if (seen.length > KEPT) seen = seen.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, KEPT - 6);
    },
    forget: (member) => {
      seen = seen.filter((each) => each.member !== member && each.member.name !== member.name);
    },
    rank: (fits, bonus) => {
      const members = new Set([...seen.map(({ member }) => member), ...(bonus?.keys() ?? [])]);
      const weights = new Map(seen.map((each) => [each.member, weightOf(each)]));
      return [...members]
        .map((member) => ({ member, weight: ((weights.get(member) ?? 0) + (bonus?.get(member) ?? 0)) * fits(member) }))
        .filter(({ weight }) => weight > 0.005)
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ member }) => member);
    },
  };
}

const UNLIKELY = 0.15;
const NAMED = 0.85;
// A story goes on about whom it names.
const DESCRIBED = 0.7;

/** How well a member fits a pronoun: 0 not at all. */
export function fitsPronoun(gender: Gender): (member: Member) => number {
  return (member) => {
    if (member.isAuthor) return 0;
    if (gender === 'they') return isPlural(member) ? 1 : fitsBody(member);
    if (member.person < 0 || isPlural(member)) return 0;
    if (gender === 'one') return member.gender === undefined ? fitsAnyPerson(member) : 1;
    if (member.gender !== undefined) return member.gender === gender ? (isUnnamed(member) ? DESCRIBED : 1) : 0;
    return fitsByName(member, gender);
  };
}

/** "Ruth": a first name, or else a surname. */
function fitsByName(member: Member, gender: Gender): number {
  const likely = genderOfFirstName(member.name);
  if (likely === undefined) return fitsAnyPerson(member);
  return likely === gender ? NAMED : UNLIKELY;
}

/** Of a gender that nothing tells. One word that nothing shows to be a person may be a place, a body or a work. */
function fitsAnyPerson(member: Member): number {
  const isLong = member.name.includes(' ');
  if (member.person > 0) return isLong ? 0.85 : 0.6;
  return isLong || isUnnamed(member) ? 0.3 : 0.15;
}

/** How well a member can be a body that speaks: a country less, a person not at all. */
export function fitsBody(member: Member): number {
  const { person, gender, name } = member;
  if (gender !== undefined || person > 2 || (person > 0 && isUnnamed(member))) return 0;
  if (person <= -5) return 0.4;
  if (person > 0) return name.includes(' ') ? 0.3 : 0.8;
  return 1;
}

/** Several people described: "two activists", "Federal employees". */
export function isPlural(member: Member): boolean {
  const { name, nouns } = member;
  if (/^(?:one|another) /i.test(name)) return false;
  return (
    (isUnnamed(member) && [...nouns].some((noun) => /[^s]s$|^(?:(?:wo)?men|people|children)$/.test(noun))) ||
    /\s\p{Ll}[\p{L}’'-]*[^s\P{L}]s$/u.test(name)
  );
}

/** A description, not a name. */
export function isUnnamed({ name, isDescribed }: Member): boolean {
  return isDescribed === true || /^\p{Ll}/u.test(name);
}

/** Somebody described and not named, as a member of the story. */
export function describedMember(text: string, noun: string, gender: Member['gender']): Member {
  const isThing = isDocument(noun) || isBodyNoun(noun);
  return { name: text, role: null, isAuthor: false, gender, person: isThing ? -2 : 1, nouns: new Set([noun]), count: 1, first: 0 };
}
