import { attribute, type Clause, type Scene, type Sieve } from '../scene.ts';
import type { Mention } from '../mentions.ts';

/** `“…”, according to the report`: a phrase that names a source. */
export const accordingTo: Sieve = {
  name: 'according-to',
  decide: (scene) => {
    const found = named(scene.after, scene) ?? named(scene.before, scene);
    if (!found) return undefined;
    const given = attribute(found.mention, undefined, scene);
    return given && { ...given, cue: found.phrase };
  },
};

function named(clause: Clause, scene: Scene): { mention: Mention; phrase: string } | undefined {
  const lower = clause.text.toLowerCase();
  for (const phrase of scene.language.phrases) {
    const at = ` ${lower}`.indexOf(` ${phrase} `);
    if (at < 0) continue;
    const base = scene.text.indexOf(clause.text);
    const mention = clause.mentions.find(({ start }) => start - base >= at);
    if (mention && mention.start - base - at < 90) return { mention, phrase };
  }
  return undefined;
}
