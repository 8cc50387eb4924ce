import type { Member } from './cast.ts';
import { fitsPronoun } from './memory.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { sentenceAt, type Story } from './scene.ts';
import type { Sentence } from './sentences.ts';
import { within } from './words.ts';

// A member that may as well be a place or a work fits worse.
const SURE = 0.2;
// And a topic that is one is no person.
const LIKELY = 0.3;

/** A pronoun is the weightiest who fits it; the subject that its sentence began with counts more. */
export function personOf(mention: Mention, reading: Reading, story: Story): Member | undefined {
  const { gender } = mention;
  if (gender === undefined) return undefined;
  const fits = fitsPronoun(gender);
  const sentence = sentenceAt(reading.sentences, mention.start);
  const bonus = inStory(reading, sentence, story, fits);
  const before = within(reading.mentions, Math.max(sentence.start, mention.start - 300), mention.start);
  const able = before.filter(({ member, possessive, oblique }) => member && !possessive && !oblique && fits(member) > SURE);
  const subject = (isAsClause(reading, mention) ? able.at(-1) : able[0])?.member;
  for (const { member, possessive, oblique } of before) {
    if (!member || possessive) continue;
    const weight = oblique ? 0.15 : member === subject ? (isLedUpTo(reading, sentence.start, mention) ? LED_UP : 0.9) : 0.3;
    bonus.set(member, Math.max(bonus.get(member) ?? 0, weight));
  }
  return story.memory.rank(fits, bonus)[0];
}

// "Mr Salter’s wife, Ruth, has come. “…”, she said": whom the last words of the paragraph were about.
const TOPIC = 0.4;
// Whom all of the story is about.
const OFTEN = 0.3;

function inStory(
  { index }: Reading,
  { start }: Sentence,
  { subject, protagonist }: Story,
  fits: (member: Member) => number,
): Map<Member, number> {
  const bonus = new Map<Member, number>();
  if (protagonist) bonus.set(protagonist, OFTEN);
  const isTopic = subject?.passage === index && start - subject.sentence.end < 3;
  if (isTopic && fits(subject.member) > LIKELY) bonus.set(subject.member, TOPIC);
  return bonus;
}

/** `Ahrens geht, Brehm hat „nichts zu verlieren“, wie er sagt`: the clause is about the words right before it, and their subject. */
function isAsClause({ masked }: Reading, { start }: Mention): boolean {
  return /\u0001,? (?:wie|as|som|zoals|comme|como|come|jak|как|як) $/.test(masked.slice(Math.max(0, start - 12), start));
}

// More than anybody on the reader's mind weighs.
const LED_UP = 3;

/** `That is Ann Lee’s view: “…”, she said`: the quote that the sentence led up to stands between. */
function isLedUpTo({ masked }: Reading, from: number, { start }: Mention): boolean {
  return /: ?\u0001/.test(masked.slice(from, start));
}
