import type { Member } from './cast.ts';
import { describedMember, fitsPronoun, isBody, isBodyNoun } from './memory.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { sentenceAt, type Attribution, type Story } from './scene.ts';
import { within } from './words.ts';

/** The attribution that a mention gives: the cast's full name, a pronoun's person, or the description as printed. */
export function attribute(mention: Mention, cue: string | null, reading: Reading, story: Story): Attribution {
  const member = meant(mention, reading, story);
  return {
    speaker: member?.name ?? (mention.kind === 'pronoun' ? null : mention.text),
    mention: mention.text,
    role: member?.role ?? null,
    cue,
    attribution: 'explicit',
    member,
  };
}

/** The member of the story that a mention stands for; somebody described for the first time becomes one. */
export function meant(mention: Mention, reading: Reading, story: Story): Member | undefined {
  if (mention.kind === 'name') return mention.member;
  if (mention.kind === 'pronoun') return personOf(mention, reading, story);
  return knownAs(mention, reading, story) ?? describedMember(mention.text, nounOf(mention), genderOfNoun(nounOf(mention)));
}

/** A pronoun is the weightiest who fits it; the subject that its sentence began with counts more. */
function personOf(mention: Mention, reading: Reading, story: Story): Member | undefined {
  const { gender } = mention;
  if (gender === undefined) return undefined;
  const sentence = sentenceAt(reading.sentences, mention.start);
  const bonus = new Map<Member, number>();
  for (const each of within(reading.mentions, Math.max(sentence.start, mention.start - 300), mention.start)) {
    if (!each.member || each.possessive) continue;
    bonus.set(each.member, each.oblique ? 0.15 : bonus.size === 0 ? 0.9 : 0.3);
  }
  return story.memory.rank(fitsPronoun(gender), bonus)[0];
}

function nounOf({ text }: Mention): string {
  return text.toLowerCase().split(' ').at(-1) ?? '';
}

function genderOfNoun(noun: string): Member['gender'] {
  if (
    /(?:woman|girl|mother|sister|wife|daughter|actress|princess|queen|frau|mutter|femme|mujer|donna|mulher|kvinna|kvinde|kobieta)$/.test(
      noun,
    )
  )
    return 'she';
  return /(?:man|boy|father|brother|husband|son|king|prince|mann|vater|homme|hombre|uomo|homem)$/.test(noun) ? 'he' : undefined;
}

/** "the bank", "the mayor", "the 36-year-old": the member whom the story has called so, or whom it is about. */
function knownAs(mention: Mention, reading: Reading, { memory, cast }: Story): Member | undefined {
  if (!mention.definite) return undefined;
  const noun = nounOf(mention);
  const isBodys = isBodyNoun(noun);
  const near = within(reading.mentions, mention.start - 200, mention.start).flatMap(({ member }) => member ?? []);
  const named = memory.rank(
    (member) => (member.nouns.has(noun) && (isBodys || member.person > 0) ? 1 : 0),
    new Map(near.map((member) => [member, 0.3])),
  )[0];
  if (named) return named;
  const called = cast.members.find(({ nouns, isAuthor, person }) => nouns.has(noun) && !isAuthor && (isBodys || person > 0));
  if (called && !mention.text.includes(' ')) return called;
  if (isBodys) return mention.text.includes(' ') ? undefined : memory.rank((member) => bodyFit(member, noun))[0];
  if (noun.endsWith('s') || (mention.text.includes(' ') && !/^\d/.test(mention.text))) return undefined;
  return memory.rank((member) => personFit(member, genderOfNoun(noun)))[0];
}

/** "the department" is rather a department than a bank, and never a country. */
function bodyFit(member: Member, noun: string): number {
  if (!isBody(member) || member.person <= -5 || !/^\p{Lu}/u.test(member.name)) return 0;
  return member.name.toLowerCase().includes(noun) ? 2 : 1;
}

/** "the expert explains": nobody was called so; it is whom the story is about. */
function personFit({ person, isAuthor, gender, name }: Member, wanted: Member['gender']): number {
  if (person <= 0 || isAuthor || !/^\p{Lu}/u.test(name)) return 0;
  return wanted === undefined || gender === undefined || gender === wanted ? 1 : 0;
}
