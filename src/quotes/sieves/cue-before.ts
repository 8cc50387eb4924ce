import type { Mention } from '../mentions.ts';
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
      const document = subject && isEmpty(subject, cue, scene) ? sourceOf(scene) : undefined;
      if (subject) return attribute(document ?? subject, cue.text, reading, story);
      const carried = scene.lastHere?.given;
      if (carried && scene.lastHere && scene.lastHere.span.outerStart >= before.start) return { ...carried, cue: cue.text };
    }
    return undefined;
  },
};

/** "In einer Mitteilung hieß es": an "it" right behind the cue is nobody. */
function isEmpty({ kind, gender, start }: Mention, { end }: Cue, { story }: Scene): boolean {
  return kind === 'pronoun' && gender === 'they' && story.language.grammar?.verbSecond === true && start - end < 3;
}

/** The document or body that the clause names. */
function sourceOf({ before }: Scene): Mention | undefined {
  return before.mentions.find(({ kind, member }) => kind === 'described' || (member && member.person < 0));
}

/** Cues before the quote, nearest first; a weak one only right beside it. */
function governing({ before, span }: Scene): readonly Cue[] {
  return before.cues.filter(({ weak, end }) => !weak || (span.outerStart - end < 12 && /[:,]\s?$/.test(before.text))).toReversed();
}
