import { attribute } from '../resolve.ts';
import type { Scene, Sieve } from '../scene.ts';

/** `Ortiz: “…”` · `The mayor on the delay: “…”`: a colon that a name stands before, no reporting word. */
export const speakerLabel: Sieve = {
  name: 'speaker-label',
  decide: ({ before, reading, story }: Scene) => {
    if (!/:\s?$/.test(before.text)) return undefined;
    const [first] = before.mentions;
    const opener = first?.kind === 'name' && first.start - before.start < 4 ? first : undefined;
    const label = opener ?? before.mentions.findLast(({ oblique, possessive }) => !oblique && !possessive);
    const given = label && attribute(label, null, reading, story);
    return given?.speaker ? given : undefined;
  },
};
