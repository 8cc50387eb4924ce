import { attribute, type Scene, type Sieve } from '../scene.ts';

/** A name in the same sentence, no reporting word: `Ortiz: “…”`, `For Ortiz, it is “…”`. */
export const nameBeside: Sieve = {
  name: 'name-in-sentence',
  decide: (scene: Scene) => {
    const mention =
      scene.before.mentions.findLast(({ kind }) => kind !== 'described') ??
      scene.after.mentions.find(({ kind, member }) => kind === 'name' && member);
    return mention && attribute(mention, undefined, scene);
  },
};

/** `Ortiz was angry. “…”`: the sentence before, in the same paragraph, is about one person. */
export const previousSentence: Sieve = {
  name: 'previous-sentence',
  decide: (scene: Scene) => {
    const mention = scene.previous.mentions.find(({ kind }) => kind !== 'described') ?? scene.previous.mentions[0];
    const given = mention && attribute(mention, scene.previous.cues[0], scene);
    return given && { ...given, attribution: scene.previous.cues.length > 0 ? 'explicit' : 'inferred' };
  },
};
