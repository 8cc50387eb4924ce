import { canBeSubject, personhood, type Mention } from '../mentions.ts';
import { attribute } from '../resolve.ts';
import type { Scene, Sieve } from '../scene.ts';
import { isIn, within, type Word } from '../words.ts';

const REACH = 90;
const BESIDE = 40;

/** `In a statement, Ortiz: “…”` · `a letter from the union: “…”` · `Ortiz’s post, “…”`: a noun that reports, and whose it is. */
export const nounCue: Sieve = {
  name: 'noun-cue',
  decide: (scene) => {
    const { reading, span, before, story } = scene;
    const noun = within(reading.words, Math.max(before.start, span.outerStart - REACH), span.outerStart).findLast(({ lower }) =>
      isIn(story.language.nounCues, lower),
    );
    const mention = noun && whose(noun, scene);
    const given = mention && attribute(mention, noun.text, reading, story);
    return given?.speaker ? given : undefined;
  },
};

// "a letter to the mayor", "in an interview with the Gazette": whom it is for, and not who wrote or spoke.
const ADDRESSEE =
  /^ (?:to|with|for|on|at|mit|an|für|bei|zu[mr]?|à|au|aux|avec|pour|con|a|al|alla|para|com|ao|till|til|med|naar|aan|met|voor|do|pro|для) /u;

/** The owner before the noun, else who stands behind it, else the subject of its sentence, else whom it is for. */
function whose(noun: Word, { before, reading }: Scene): Mention | undefined {
  const isPerson = ({ kind, member }: Mention): boolean => kind === 'pronoun' || (kind === 'name' && member !== undefined);
  const others = before.mentions.filter(({ start, end }) => end <= noun.start || start >= noun.end);
  const owner = others.findLast(({ possessive, end }) => possessive && end <= noun.start && noun.start - end < BESIDE);
  const behind = others.find((mention) => mention.start >= noun.end && mention.start - noun.end < BESIDE && isPerson(mention));
  const isFor = behind !== undefined && ADDRESSEE.test(reading.masked.slice(noun.end, behind.start));
  // "In the statement of Northwind Ferries, Ann Lee too has her say:"
  const teller =
    behind && behind.gender === undefined && !behind.text.includes(' ')
      ? others.find((each) => each.start > behind.end && isFullName(each))
      : undefined;
  return owner ?? teller ?? (isFor ? undefined : behind) ?? others.find((mention) => isPerson(mention) && !mention.oblique) ?? behind;
}

function isFullName(mention: Mention): boolean {
  return mention.kind === 'name' && mention.text.includes(' ') && canBeSubject(mention) && personhood(mention) > 0;
}
