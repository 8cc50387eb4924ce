import type { Cue } from '../reading.ts';
import { attribute } from '../resolve.ts';
import type { Scene, Sieve } from '../scene.ts';
import { subjectOf } from '../subject.ts';

/** `Ortiz told reporters: “…”` · `So sagte Müller: „…“` · `Asked about it, she said that “…”`: a reporting word before the quote. */
export const cueBefore: Sieve = {
  name: 'cue-before-quote',
  decide: (scene) => {
    const { reading, before, story, span } = scene;
    for (const cue of governing(scene)) {
      const subject = subjectOf(cue, { reading, from: before.start, to: span.outerStart, language: story.language });
      if (subject) return attribute(subject, cue.text, reading, story);
      const carried = scene.lastHere?.given;
      if (carried && scene.lastHere && scene.lastHere.span.outerStart >= before.start) return { ...carried, cue: cue.text };
    }
    return undefined;
  },
};

/** Cues before the quote, nearest first; a weak one only right beside it. */
function governing({ before, span }: Scene): readonly Cue[] {
  return before.cues.filter(({ weak, end }) => !weak || span.outerStart - end < 40).toReversed();
}
