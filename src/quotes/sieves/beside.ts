import { attribute, type Scene, type Sieve } from '../scene.ts';

/** A name in the same sentence, no reporting word: `Ortiz: “…”`, `For Ortiz, it is “…”`. */
export const nameBeside: Sieve = {
  name: 'name-in-sentence',
  decide: (scene: Scene) => {
    const mention =
      scene.before.mentions.findLast(({ kind, oblique }) => kind !== 'described' && !oblique) ??
      scene.after.mentions.find(({ kind, member }) => kind === 'name' && member);
    return mention && attribute(mention, undefined, scene);
  },
};

/** `Ortiz was angry. “…”`: the sentence before, in the same paragraph, is about one person. */
export const previousSentence: Sieve = {
  name: 'previous-sentence',
  decide: (scene: Scene) => {
    const { mentions, cues } = scene.previous;
    const before = cues[0] && mentions.findLast(({ end, kind }) => kind !== 'described' && end <= (cues[0]?.start ?? 0));
    const mention = before ?? mentions.find(({ kind }) => kind !== 'described') ?? mentions[0];
    const given = mention && attribute(mention, scene.previous.cues[0], scene);
    return given && { ...given, attribution: scene.previous.cues.length > 0 ? 'explicit' : 'inferred' };
  },
};
