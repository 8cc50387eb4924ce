import { canBeSubject, type Mention } from '../mentions.ts';
import type { Cue } from '../reading.ts';
import { attribute } from '../resolve.ts';
import type { Scene, Sieve } from '../scene.ts';
import { isIn, within } from '../words.ts';

/** The most characters between a quote and the verb that ends its clause: "„…“ gesprochen hatte". */
const REACH = 14;

/** `Ulmer, der auf „…“ verwies` · `weil sie ihn „…“ nennt` · `Ulmer hat es „…“ genannt`: German and Dutch verbs may go last. */
export const verbFinal: Sieve = {
  name: 'verb-final',
  decide: (scene) => {
    const { after, reading, story } = scene;
    if (!story.language.grammar.verbFinal) return undefined;
    const cue = after.cues.find(({ start, weak }) => !weak && start - after.start < REACH);
    const subject = cue && endsClause(cue, scene) ? (subjectBefore(scene) ?? subjectOfAuxiliary(scene)) : undefined;
    return subject && attribute(subject, cue?.text ?? null, reading, story);
  },
};

/** Nothing but the quote's clause stands before the verb, and a stop right behind it. */
function endsClause(cue: Cue, { after, reading }: Scene): boolean {
  return !/[.,;:]/.test(after.text.slice(0, cue.start - after.start)) && /^(?:[.,;]|$)/.test(reading.masked.slice(cue.end, cue.end + 1));
}

/** The word that a relative pronoun stands for, or the first that can be the subject behind a conjunction. */
function subjectBefore({ before, story }: Scene): Mention | undefined {
  const [clause = '', opener = ''] = /, (\p{L}{2,10}) [^,]{0,120}$/u.exec(before.text) ?? [];
  const comma = before.end - clause.length;
  const { relatives, complements, subordinators } = story.language.grammar;
  const from = comma + opener.length + 3;
  // "die sie „…“ nennt": the pronoun behind the relative one is the subject.
  const own = before.mentions.find(({ start, kind }) => start === from && kind === 'pronoun');
  if (isIn(relatives, opener)) return own ?? before.mentions.findLast(({ end }) => end <= comma && comma - end < 2);
  if (!isIn(complements, opener) && !isIn(subordinators, opener)) return undefined;
  return before.mentions.find((mention) => mention.start > comma && canBeSubject(mention));
}

/** `Ahrens hatte den Plan „…“ genannt`, `Gestern hat Ahrens ihn „…“ genannt`: right before the auxiliary, or behind it. */
function subjectOfAuxiliary({ before, reading, story: { language } }: Scene): Mention | undefined {
  const { auxiliaries, passives } = language.grammar;
  const auxiliary = within(reading.words, before.start, before.end).findLast(
    ({ lower }) => isIn(auxiliaries, lower) && !isIn(passives, lower),
  );
  if (!auxiliary || /[.;:]/.test(reading.masked.slice(auxiliary.end, before.end))) return undefined;
  const able = before.mentions.filter(canBeSubject);
  return able.find(({ end }) => auxiliary.start - end === 1) ?? able.find(({ start }) => start - auxiliary.end === 1);
}
