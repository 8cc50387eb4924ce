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
    // German ", so Moll": only behind a comma, never "So sei es".
    if (at < 0 || (phrase === 'so' && !clause.text.includes(', so '))) continue;
    const base = scene.text.indexOf(clause.text);
    const mention = clause.mentions.find(({ start }) => start - base >= at && start - base - at < 90);
    const printed = mention ?? sourceAsPrinted(scene, base + at + phrase.length);
    if (printed) return { mention: printed, phrase };
  }
  return undefined;
}

/** What follows the phrase up to the next stop, its article left out: "selon la chambre des métiers,". */
function sourceAsPrinted({ text, language }: Scene, from: number): Mention | undefined {
  const raw = /^[^,.;:!?“”"«»„\u0001]{3,60}/u.exec(text.slice(from).trimStart())?.[0]?.trim();
  const words = raw?.split(' ') ?? [];
  const bare = words.slice(language.determiners.includes(words[0]?.toLowerCase() ?? '') ? 1 : 0).join(' ');
  if (!bare || words.length > 7) return undefined;
  const start = text.indexOf(bare, from);
  return { start, end: start + bare.length, text: bare, kind: 'described', gender: undefined, member: undefined, oblique: false };
}
