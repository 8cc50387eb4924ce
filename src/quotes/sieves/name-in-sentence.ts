import { bodyWords } from '../bodies.ts';
import { attribute } from '../resolve.ts';
import { canBeSubject, type Mention } from '../mentions.ts';
import { isAlone, type Scene, type Sieve } from '../scene.ts';

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
      (isAlone(scene) ? undefined : after.mentions.find(isPersonBehind));
    const given = mention && attribute(mention, null, reading, story);
    return given?.speaker ? given : undefined;
  },
};

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
