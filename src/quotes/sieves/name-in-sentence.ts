import { bodyWords } from '../bodies.ts';
import { attribute } from '../resolve.ts';
import { canBeSubject, type Mention } from '../mentions.ts';
import { isPassive } from '../reading.ts';
import { isAlone, NOBODY, type Scene, type Sieve } from '../scene.ts';
import { firstFrom, isIn } from '../words.ts';

/** A name in the same sentence, no reporting word: `For Ortiz, it is “…”`. */
export const nameInSentence: Sieve = {
  name: 'name-in-sentence',
  decide: (scene: Scene) => {
    const { before, after, reading, story } = scene;
    // "it is", "il s’agit": nobody in person.
    const able = before.mentions.filter((mention) => canBeSubject(mention) && !(mention.kind === 'pronoun' && mention.gender === 'they'));
    const mention =
      able.find((each) => each.kind === 'name' && maySpeak(each)) ??
      able.find(({ kind }) => kind !== 'name') ??
      before.mentions.find(isPersonsName) ??
      (isAlone(scene) || leadsOn(scene) ? undefined : after.mentions.find(isPersonBehind));
    const other = toldOf(scene);
    if (other) return { ...NOBODY, mention: other.text, isSettled: true };
    const told = mention && wordTold(mention, scene);
    if (told) return { ...NOBODY, mention: null, cue: told, attribution: 'explicit', isSettled: true };
    const given = mention && attribute(mention, null, reading, story);
    return given?.speaker ? given : undefined;
  },
};

/** `“A,” and Marsh takes over: “B.”`: what stands between two quotes and ends with a colon is about the second. */
function leadsOn({ after, reading, place }: Scene): boolean {
  return reading.spans[place + 1]?.outerStart === after.end && /:\s?$/.test(after.text);
}

/** `He “came up behind me”`: whom the first words inside the marks tell of is not who says "me". */
function toldOf({ before, reading: { passage, masked }, span, story }: Scene): Mention | undefined {
  const me = story.language.pronouns.object ?? [];
  const last = me.length > 0 ? before.mentions.at(-1) : undefined;
  if (!last || !canBeSubject(last) || masked.slice(last.end, span.outerStart).trim() !== '') return undefined;
  const said = passage.text.slice(span.start, Math.min(span.end, span.start + LONGEST)).toLowerCase();
  return /^\p{Ll}/u.test(said) && said.split(/\P{L}+/u).some((word) => me.includes(word)) ? last : undefined;
}

/** The most characters of a quote that are asked for a word. */
const LONGEST = 1000;

/** `Doctors were urged to “remain vigilant”`: they did not say so. */
function wordTold({ end }: Mention, { reading, span, story }: Scene): string | undefined {
  const { words } = reading;
  for (let at = firstFrom(words, end); (words[at]?.start ?? Infinity) < span.outerStart; at += 1) {
    const word = words[at];
    if (word && isIn(story.language.cues, word.lower) && isPassive(words, at, story.language)) return word.text;
  }
  return undefined;
}

/** A country or a thing says nothing in person: "Norway has sent “…”". */
function maySpeak({ text, member }: Mention): boolean {
  return member ? member.person > 0 || bodyWords(text) > 0 : text.includes(' ');
}

function isPersonsName({ kind, member }: Mention): boolean {
  return kind === 'name' && member !== undefined && member.person > 0;
}

function isPersonBehind(mention: Mention): boolean {
  return !mention.oblique && (isPersonsName(mention) || (mention.kind === 'pronoun' && mention.gender !== 'they'));
}
