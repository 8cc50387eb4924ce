import { attribute } from '../resolve.ts';
import type { Sieve } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { within } from '../words.ts';

/** `« Le bateau est en retard, souligne Léa Roy. Tout le monde le sait. »`: the reporting clause inside the marks, which alone is not blanked there. */
export const cueInside: Sieve = {
  name: 'cue-inside-quote',
  decide: ({ reading, span, story }) => {
    const [cue] = within(reading.cues, span.start, span.end);
    const subject = cue && subjectOf(cue, { reading, from: span.start, to: span.end, language: story.language });
    return subject && attribute(subject, cue.text, reading, story);
  },
};
