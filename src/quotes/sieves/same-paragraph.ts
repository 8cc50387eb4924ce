import { isAlone, type Scene, type Sieve } from '../scene.ts';
import { within } from '../words.ts';

/** `“A,” she said. “B.”`: the second half has the speaker of the first. */
export const sameParagraph: Sieve = {
  name: 'same-paragraph',
  decide: (scene: Scene) => {
    const { lastHere } = scene;
    if (!lastHere?.given) return undefined;
    if (isNobodys(scene)) return { ...lastHere.given, isSettled: true };
    if (!lastHere.given.speaker) return undefined;
    if (namesAnother(scene) && (!isAlone(scene) || changesSubject(scene))) return undefined;
    return { ...lastHere.given, attribution: 'explicit' };
  },
};

/** `“A,” she yelled. “B.”`: whoever "she" is, it is nobody of the story. */
function isNobodys(scene: Scene): boolean {
  const { given } = scene.lastHere ?? {};
  return (
    given !== undefined && !given.speaker && given.mention !== null && isAlone(scene) && !changesSubject(scene) && !namesAnother(scene)
  );
}

/** Somebody else is named between the two. */
function namesAnother({ lastHere, reading, span }: Scene): boolean {
  const { member, speaker, mention } = lastHere?.given ?? {};
  return within(reading.mentions, lastHere?.span.outerEnd ?? 0, span.outerStart).some(
    (each) =>
      !each.oblique &&
      !each.possessive &&
      each.kind === 'name' &&
      each.member &&
      each.member !== member &&
      each.text !== speaker &&
      each.text !== mention,
  );
}

/** The sentence before this quote is about somebody else. */
function changesSubject({ story: { subject }, lastHere, reading }: Scene): boolean {
  return (
    subject?.passage === reading.index &&
    subject.sentence.start > (lastHere?.span.outerEnd ?? 0) &&
    subject.member !== lastHere?.given?.member
  );
}
