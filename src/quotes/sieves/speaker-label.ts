import { attribute } from '../resolve.ts';
import { canBeSubject, personhood, type Mention } from '../mentions.ts';
import { isRole } from '../roles.ts';
import type { Scene, Sieve } from '../scene.ts';
import { isIn, within } from '../words.ts';

/** How far into a paragraph a label begins. */
const LABEL = 12;

/** `Ortiz: “…”` · `The mayor on the delay: “…”`: a colon that a name stands before, no reporting word. */
export const speakerLabel: Sieve = {
  name: 'speaker-label',
  decide: (scene: Scene) => {
    const { before, reading, story } = scene;
    if (!/:\s?$/.test(before.text)) return undefined;
    const [first] = before.mentions;
    const opener = first && opens(first, scene) ? first : undefined;
    const label =
      opener ??
      before.mentions.find(isPerson) ??
      nameAtColon(scene) ??
      before.mentions.findLast((each) => canBeSubject(each) && maySpeak(each));
    const given = label && attribute(label, null, reading, story);
    return given?.speaker ? given : undefined;
  },
};

/** "Her partner Ann Lee, a diver, took a look:": the one who is named, not what she is. */
function isPerson(mention: Mention): boolean {
  return mention.kind === 'name' && canBeSubject(mention) && personhood(mention) > 0;
}

/** "Some were won over, among them Ann Lee:": a person's name right before the colon, whatever stands before it. */
function nameAtColon({ before }: Scene): Mention | undefined {
  const last = before.mentions.at(-1);
  const isAtColon = last?.kind === 'name' && last.text.includes(' ') && /^:\s?$/.test(before.text.slice(last.end - before.start));
  return isAtColon && personhood(last) > 0 ? last : undefined;
}

/** "In the annals of 1465 CE:": capitals that are nobody. */
function maySpeak(mention: Mention): boolean {
  return mention.kind !== 'name' || personhood(mention) > -3 || mention.start < LABEL;
}

/** A name at the head of the sentence, its titles before it: "Kapitän Timo Brehm nahm …". */
function opens({ kind, start }: Mention, { before, reading, story }: Scene): boolean {
  const { language } = story;
  const isTitle = (lower: string): boolean => isRole(lower, language) || isIn(language.determiners, lower);
  return kind === 'name' && within(reading.words, before.start, start).every(({ lower }) => isTitle(lower));
}
