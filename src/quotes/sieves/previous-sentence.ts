import type { Scene, Sieve } from '../scene.ts';
import { inferFrom } from './inferred.ts';

/** `Ortiz was angry. “…”`: the sentence before, in the same paragraph, is about one person. */
export const previousSentence: Sieve = {
  name: 'previous-sentence',
  decide: ({ story: { subject }, reading, sentence }: Scene) => {
    if (!subject || subject.passage !== reading.index || subject.sentence.end > sentence.start + 1) return undefined;
    const { member, mention, cue } = subject;
    return { ...inferFrom(member), mention: mention.text, cue, attribution: cue ? 'explicit' : 'inferred' };
  },
};
