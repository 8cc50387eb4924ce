import { isAlone, type Attribution, type Scene, type Sieve } from '../scene.ts';
import { within } from '../words.ts';

const inferred = (given: Attribution | undefined): Attribution | undefined =>
  given?.speaker ? { ...given, mention: null, attribution: 'inferred' } : undefined;

/** A quote that runs on over paragraphs: the one before was left open. */
export const continued: Sieve = {
  name: 'continued-quote',
  decide: ({ story, reading, place }: Scene) => {
    const last = story.past.at(-1);
    return place === 0 && last && !last.span.closed && last.passage === reading.index - 1 ? inferred(last.given) : undefined;
  },
};

/** `“A,” she said. “B.”`: the second half has the speaker of the first. */
export const carried: Sieve = {
  name: 'same-paragraph',
  decide: (scene: Scene) => {
    const { lastHere, reading, span } = scene;
    if (!lastHere?.given?.speaker) return undefined;
    const { member, speaker } = lastHere.given;
    const between = within(reading.mentions, lastHere.span.outerEnd, span.outerStart);
    const isOther = between.some(
      (each) => !each.oblique && !each.possessive && each.kind === 'name' && each.member && each.member !== member && each.text !== speaker,
    );
    return isOther && !isAlone(scene)
      ? undefined
      : isOther && changesSubject(scene)
        ? undefined
        : { ...lastHere.given, attribution: 'explicit' };
  },
};

/** The sentence before this quote is about somebody else. */
function changesSubject({ story: { subject }, lastHere, reading }: Scene): boolean {
  return (
    subject?.passage === reading.index &&
    subject.sentence.start > (lastHere?.span.outerEnd ?? 0) &&
    subject.member !== lastHere?.given?.member
  );
}
