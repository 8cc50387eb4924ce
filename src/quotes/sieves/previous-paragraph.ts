import { attribute } from '../resolve.ts';
import { isAlone, sentenceAt, type Attribution, type Scene, type Sieve, type Story } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { within } from '../words.ts';
import { inferFrom } from './inferred.ts';

/** The most characters from a word that seldom reports to the colon. */
const REACH = 12;

/** How many paragraphs on somebody who spoke may still be speaking. */
const NEAR = 2;

/** A paragraph that is nothing but a quote: whoever spoke in the paragraph before goes on, or whom its last sentence was about. */
export const previousParagraph: Sieve = {
  name: 'previous-paragraph',
  decide: (scene: Scene) => {
    const { story, reading, place } = scene;
    if (place > 0 || !isAlone(scene)) return undefined;
    const led = leadIn(scene);
    if (led) return led;
    const last = story.past.at(-1);
    const spoke = last && reading.index - last.passage <= NEAR ? last.given?.member : undefined;
    const { subject } = story;
    if (subject && subject.passage === reading.index - 1 && (!spoke || isLater(subject, last))) return inferFrom(subject.member);
    return spoke && inferFrom(spoke);
  },
};

/** `Ann Lee is expected to testify that:`: the paragraph before ends with a colon, and a reporting word leads up to it. */
function leadIn({ story, reading: { index } }: Scene): Attribution | undefined {
  const before = story.readings[index - 1];
  if (!before || !/:\s?$/.test(before.masked)) return undefined;
  const { start, end } = sentenceAt(before.sentences, before.masked.length - 1);
  const cues = within(before.cues, start, end).filter((each) => !each.weak || end - each.end < REACH);
  for (const cue of cues.toReversed()) {
    const subject = subjectOf(cue, { reading: before, from: start, to: end, language: story.language });
    // "Lee read from a statement describing the night:"
    if (!subject || (subject.kind === 'described' && cue.bound)) continue;
    const given = attribute(subject, cue.text, before, story);
    return given.speaker ? given : undefined;
  }
  return undefined;
}

type Subject = NonNullable<Story['subject']>;

function isLater({ passage, sentence }: Subject, last: Story['past'][number] | undefined): boolean {
  if (!last) return true;
  return passage > last.passage || (passage === last.passage && sentence.start >= last.span.outerEnd);
}
