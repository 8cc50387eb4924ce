import type { Member } from '../cast.ts';
import type { LanguageData } from '../language.ts';
import { fitsPronoun } from '../memory.ts';
import type { Cue } from '../reading.ts';
import { attribute } from '../resolve.ts';
import type { Attribution, Scene, Sieve } from '../scene.ts';
import { isIn } from '../words.ts';

/** The most characters from a verb to its quote. */
const REACH = 60;

/** `Dijo además: “…”` · `Dodał, że „…”`: where the ending of the verb tells the person, a cue before the quote needs no subject. */
export const droppedSubject: Sieve = {
  name: 'dropped-subject',
  decide: (scene) => {
    const { before, span, reading, story } = scene;
    if (!story.language.orders.includes('cue-alone')) return undefined;
    const cue = before.cues.findLast(({ weak, bound, end }) => !weak && !bound && span.outerStart - end < REACH);
    // "la replica": a noun.
    const isNoun = cue && isIn(story.language.determiners, reading.words[cue.at - 1]?.lower ?? '');
    return cue && !isNoun ? withoutSubject(cue, scene) : undefined;
  },
};

/** `"…" dedi.` · `“…,” adding that`: no subject beside the cue; it is the sentence's before, or whoever has been speaking. */
export function withoutSubject(cue: Cue, scene: Scene): Attribution {
  const { before, reading, story, lastHere } = scene;
  const [subject] = before.mentions.filter(({ oblique, possessive }) => !oblique && !possessive);
  if (subject) return attribute(subject, cue.text, reading, story);
  const fits = fitsVerb(cue.lower, story.language);
  const last = lastHere?.given?.member;
  const known = last && fits(last) > 0 ? last : story.memory.rank(fits)[0];
  return {
    speaker: known?.name ?? null,
    mention: null,
    role: known?.role ?? null,
    cue: cue.text,
    attribution: 'inferred',
    member: known,
  };
}

/** "řekla" has a woman for its subject, "řekl" a man, "řekli" several people, who are no one of the story; most languages do not tell. */
function fitsVerb(lower: string, { grammar }: LanguageData): (member: Member) => number {
  if (isIn(grammar?.verbPlural, lower)) return () => 0;
  if (isIn(grammar?.verbGender?.she, lower)) return fitsPronoun('she');
  if (isIn(grammar?.verbGender?.he, lower)) return fitsPronoun('he');
  return ({ person, isAuthor }) => (person > 0 && !isAuthor ? 1 : 0);
}
