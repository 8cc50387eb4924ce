import { isOutsider } from '../outsiders.ts';
import type { Cue } from '../reading.ts';
import { attribute } from '../resolve.ts';
import type { Attribution, Scene, Sieve } from '../scene.ts';
import { subjectOf, type Place } from '../subject.ts';
import { within } from '../words.ts';
import { sourceAhead } from './according-to.ts';

/** `She added:`, and the quote is the next paragraph: the paragraph before ends in a colon behind a reporting verb. */
export const colonBefore: Sieve = {
  name: 'colon-before',
  decide: (scene) => {
    const { story, reading, before } = scene;
    const last = story.readings[reading.index - 1];
    if (scene.place > 0 || !last || /\p{L}/u.test(before.text) || !/[^\s\u0001]:\s?$/u.test(last.masked)) return undefined;
    const from = last.sentences.at(-1)?.start ?? 0;
    const place: Place = { reading: last, from, to: last.masked.length, language: story.language };
    const cues = within(last.cues, from, last.masked.length).filter(({ weak }) => !weak);
    const cue = cues.findLast((each) => !each.bound || isNamedFor(each, place));
    if (!cue) return sourceAhead(last, from, story);
    const subject = subjectOf(cue, place);
    if (subject && isOutsider(subject)) return undefined;
    return subject ? attribute(subject, cue.text, last, story) : whoeverSpoke(cue, scene);
  },
};

/** "a message from Ann Lee telling the owners:", but not "from a statement describing the night:". */
function isNamedFor(cue: Cue, place: Place): boolean {
  return subjectOf(cue, place)?.kind === 'name';
}

/** `“…,” she said, and added:`: the subject of the verb before, who was quoted there. */
function whoeverSpoke({ text }: Cue, { story: { past }, reading }: Scene): Attribution | undefined {
  const last = past.at(-1);
  return last?.given?.speaker && last.passage === reading.index - 1 ? { ...last.given, mention: null, cue: text } : undefined;
}
