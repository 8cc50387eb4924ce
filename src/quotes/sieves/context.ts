import { attribute } from '../resolve.ts';
import { isAlone, type Attribution, type Scene, type Sieve } from '../scene.ts';
import type { Member } from '../cast.ts';

/** A name in the same sentence, no reporting word: `Ortiz: “…”`, `For Ortiz, it is “…”`. */
export const nameBeside: Sieve = {
  name: 'name-in-sentence',
  decide: ({ before, after, reading, story }: Scene) => {
    const able = before.mentions.filter(({ oblique, possessive }) => !oblique && !possessive);
    const isLabel = /:\s?$/.test(before.text);
    const [first] = before.mentions;
    const opener = first?.kind === 'name' && first.start - before.start < 4 ? first : undefined;
    const label = isLabel ? (opener ?? able.at(-1)) : undefined;
    const mention =
      label ??
      able.find(({ kind }) => kind === 'name') ??
      able.find(({ kind }) => kind !== 'name') ??
      before.mentions.find(({ kind, member }) => kind === 'name' && member && member.person > 0) ??
      after.mentions.find(
        ({ kind, member, gender, oblique }) =>
          !oblique && ((kind === 'name' && member && member.person > 0) || (kind === 'pronoun' && gender !== 'they')),
      );
    const given = mention && attribute(mention, null, reading, story);
    return given?.speaker ? given : undefined;
  },
};

const infer = (member: Member): Attribution => ({
  speaker: member.name,
  mention: null,
  role: member.role,
  cue: null,
  attribution: 'inferred',
  member,
});

/** `Ortiz was angry. “…”`: the sentence before, in the same paragraph, is about one person. */
export const previousSentence: Sieve = {
  name: 'previous-sentence',
  decide: ({ story: { subject }, reading, sentence }: Scene) => {
    if (!subject || subject.passage !== reading.index || subject.sentence.end > sentence.start + 1) return undefined;
    const given = infer(subject.member);
    return { ...given, mention: subject.mention.text, cue: subject.cue, attribution: subject.cue ? 'explicit' : 'inferred' };
  },
};

/** A paragraph that is nothing but a quote: whoever spoke in the paragraph before goes on, or whom its last sentence was about. */
export const previousParagraph: Sieve = {
  name: 'previous-paragraph',
  decide: (scene: Scene) => {
    const { story, reading, place } = scene;
    if (place > 0 || !isAlone(scene)) return undefined;
    const last = story.past.at(-1);
    const { subject } = story;
    const isNear = last && reading.index - last.passage <= 2 && last.given?.member;
    if (subject && subject.passage === reading.index - 1 && (!last || isAfter(subject, last) || !isNear)) return infer(subject.member);
    return isNear && last.given?.member ? infer(last.given.member) : undefined;
  },
};

function isAfter(
  subject: { passage: number; sentence: { start: number } },
  last: { passage: number; span: { outerEnd: number } },
): boolean {
  return subject.passage > last.passage || (subject.passage === last.passage && subject.sentence.start >= last.span.outerEnd);
}

/** The person whom the story is about at this point. */
export const running: Sieve = {
  name: 'running-speaker',
  decide: (scene: Scene) => {
    if (!isAlone(scene)) return undefined;
    const { memory, protagonist } = scene.story;
    const bonus = protagonist ? new Map([[protagonist, 0.6]]) : undefined;
    const member = memory.rank(({ person, isAuthor }) => (person > 0 && !isAuthor ? 1 : 0), bonus)[0];
    return member && infer(member);
  },
};
