import type { Member } from './cast.ts';
import { fitsPronoun } from './memory.ts';
import { canBeSubject, type Mention } from './mentions.ts';
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
  const fits = gender === 'they' ? fitsPronoun(gender) : surely(fitsPronoun(gender));
  const sentence = sentenceAt(reading.sentences, mention.start);
  const before = within(reading.mentions, Math.max(sentence.start, mention.start - 300), mention.start);
  const isFirst = gender !== 'they' && before.length === 0;
  const bonus = inStory(reading, isFirst ? sentence : undefined, story, fits);
  const able = before.filter((each) => each.member && canBeSubject(each) && fits(each.member) > SURE);
  const isLed = isLedUpTo(reading, sentence.start, mention);
  const subject = (isAsClause(reading, mention) ? able.at(-1) : able[0])?.member;
  const most = isLed ? LED_UP : BESIDE;
  addBeside(bonus, before, (mentioned) => (mentioned === subject ? most : OTHER));
  const lone = subject ? undefined : loneOf(before, isLed, fits);
  if (lone) bonus.set(lone, most);
  return story.memory.rank(fits, bonus)[0];
}

/** `Lee’s advice is “…”, she says` · `They heard from Ann Lee: “…”, she said`: the one who is named where nobody is the subject. */
function loneOf(before: readonly Mention[], isLed: boolean, fits: (member: Member) => number): Member | undefined {
  if (!isLed && (before.length !== 1 || before[0]?.possessive !== true)) return undefined;
  const [first, second] = before.flatMap(({ member }) => (member && fits(member) > LIKELY ? [member] : []));
  return second ? undefined : first;
}

// Somebody else in that sentence, and the object of a preposition there.
const OTHER = 0.3;
const OBLIQUE = 0.15;

function addBeside(bonus: Map<Member, number>, before: readonly Mention[], weightOf: (member: Member) => number): void {
  for (const { member, possessive, oblique } of before) {
    if (!member || possessive) continue;
    bonus.set(member, Math.max(bonus.get(member) ?? 0, oblique ? OBLIQUE : weightOf(member)));
  }
}

// The subject of the pronoun's own sentence.
const BESIDE = 0.9;
// One word that may as well be a town is no "she".
const DOUBTFUL = 0.15;

function surely(fits: (member: Member) => number): (member: Member) => number {
  return (member) => {
    const fit = fits(member);
    return fit > DOUBTFUL ? fit : 0;
  };
}

// "Mr Salter’s wife, Ruth, has come. “…”, she said": whom the last words of the paragraph were about.
const TOPIC = 0.7;
const BEFORE = 0.4;
// Whom all of the story is about.
const OFTEN = 0.3;

/** How much the last sentence that had a subject was about it: right before in the passage, or at the end of the passage before. */
function topicality({ member, passage, sentence, isLast }: NonNullable<Story['subject']>, index: number, { start }: Sentence): number {
  if (passage === index) return start - sentence.end < 3 ? TOPIC : 0;
  return passage === index - 1 && isLast && start === 0 && member.person > 0 ? BEFORE : 0;
}

function inStory(
  { index }: Reading,
  sentence: Sentence | undefined,
  { subject, protagonist }: Story,
  fits: (member: Member) => number,
): Map<Member, number> {
  const bonus = new Map<Member, number>();
  if (protagonist) bonus.set(protagonist, OFTEN);
  const weight = subject && sentence ? topicality(subject, index, sentence) : 0;
  if (subject && weight > 0 && fits(subject.member) > LIKELY) bonus.set(subject.member, weight);
  return bonus;
}

/** `Ahrens geht, Brehm hat „nichts zu verlieren“, wie er sagt`: the clause is about the words right before it, and their subject. */
function isAsClause({ masked }: Reading, { start }: Mention): boolean {
  return /\u0001,? (?:wie|as|som|zoals|comme|como|come|jak|как|як) $/.test(masked.slice(Math.max(0, start - 12), start));
}

// More than anybody on the reader's mind weighs.
const LED_UP = 3;

// What has more is a list, and asked at each of its quotes it would be read again.
const LONGEST_SENTENCE = 2000;

/** `That is Ann Lee’s view: “…”, she said`: the quote that the sentence led up to stands between. */
function isLedUpTo({ masked }: Reading, from: number, { start }: Mention): boolean {
  return /: ?\u0001/.test(masked.slice(Math.max(from, start - LONGEST_SENTENCE), start));
}
