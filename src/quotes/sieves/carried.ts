import type { Attribution, Scene, Sieve } from '../scene.ts';

const inferred = (given: Attribution | undefined): Attribution | undefined =>
  given?.speaker ? { ...given, attribution: 'inferred' } : undefined;

/** A quote that runs on over paragraphs: the one before was left open. */
export const continued: Sieve = {
  name: 'continued-quote',
  decide: ({ past, passage, isFirstInPassage }: Scene) => {
    const last = past.at(-1);
    return isFirstInPassage && last && !last.closed && last.passage === passage - 1 ? inferred(last.given) : undefined;
  },
};

/** `“A,” she said. “B.”`: the second half has the speaker of the first. */
export const carried: Sieve = {
  name: 'same-paragraph',
  decide: ({ past, passage, before }: Scene) => {
    const last = past.at(-1);
    const others = before.mentions.filter(({ kind, member }) => kind === 'name' && member && member.name !== last?.given?.speaker);
    return last?.passage === passage && others.length === 0 && last.given?.speaker ? { ...last.given, attribution: 'explicit' } : undefined;
  },
};

/** A quote paragraph of its own after one that was attributed: the speaker goes on. */
export const pastSpeaker: Sieve = {
  name: 'previous-paragraph',
  decide: ({ past, passage, isFirstInPassage, before, lastNamed }: Scene) => {
    const last = past.at(-1);
    if (!last || passage - last.passage > 2 || (isFirstInPassage && before.text.trim().length > 60)) return undefined;
    if (passage - last.passage === 2 && lastNamed && lastNamed.name !== last.given?.speaker) return undefined;
    const given = inferred(last.given);
    return given && { ...given, mention: null, cue: null };
  },
};

/** The person named last before a paragraph that is nothing but a quote. */
export const running: Sieve = {
  name: 'last-named',
  decide: ({ lastNamed, before, after }: Scene) => {
    if (!lastNamed || lastNamed.isAuthor || lastNamed.person <= 0 || before.text.trim().length > 12 || after.text.trim().length > 12)
      return undefined;
    return { speaker: lastNamed.name, mention: null, role: lastNamed.role, cue: null, attribution: 'inferred' };
  },
};
