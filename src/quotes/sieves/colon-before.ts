import { canBeSubject, personhood, type Mention } from '../mentions.ts';
import { isOutsider } from '../outsiders.ts';
import type { Cue, Reading } from '../reading.ts';
import { attribute } from '../resolve.ts';
import type { Attribution, Scene, Sieve, Story } from '../scene.ts';
import { subjectOf, type Place } from '../subject.ts';
import { within } from '../words.ts';
import { sourceAhead } from './according-to.ts';

/** `She added:`, and the quote is the next paragraph: the paragraph before ends in a colon behind a reporting verb. */
export const colonBefore: Sieve = {
  name: 'colon-before',
  decide: (scene) => {
    const { story, reading, before } = scene;
    const last = story.readings[reading.index - 1];
    if (scene.place > 0 || !last || /\p{L}/u.test(before.text) || !/[^\s\u0001]:\s?$/u.test(last.masked)) return undefined;
    const from = last.sentences.at(-1)?.start ?? 0;
    const place: Place = { reading: last, from, to: last.masked.length, language: story.language };
    const cues = within(last.cues, from, last.masked.length).filter(({ weak }) => !weak);
    const cue = cues.findLast((each) => !each.bound || isNamedFor(each, place));
    if (!cue) return sourceAhead(last, from, story) ?? labelled(last, story);
    const subject = subjectOf(cue, place);
    if (subject && isOutsider(subject)) return undefined;
    return subject ? attribute(subject, cue.text, last, story) : whoeverSpoke(cue, scene);
  },
};

/** The longest paragraph that is nothing but who speaks. */
const LONGEST_LABEL = 140;

/** `Ann Lee, head of the port:`, and the quote is the next paragraph: a name that begins a line without a reporting word. */
function labelled(last: Reading, story: Story): Attribution | undefined {
  const { masked, mentions, sentences } = last;
  if (sentences.length > 1 || masked.length > LONGEST_LABEL) return undefined;
  const [first] = mentions;
  const name = first && first.start === 0 && isFullName(first) && personhood(first) >= 0 ? first : onlyPerson(mentions);
  return name && /^(?:,? [^.;!?]+)?:\s?$/.test(masked.slice(name.end)) ? attribute(name, null, last, story) : undefined;
}

function isFullName(mention: Mention): boolean {
  return mention.kind === 'name' && mention.text.includes(' ') && canBeSubject(mention);
}

/** `The leader of the council, Ann Lee, has issued the following:` */
function onlyPerson(mentions: readonly Mention[]): Mention | undefined {
  const people = mentions.filter((mention) => mention.kind === 'name' && personhood(mention) > 0);
  const name = people.find(isFullName);
  return people.every(({ member }) => member === name?.member) ? name : undefined;
}

/** "a message from Ann Lee telling the owners:", but not "from a statement describing the night:". */
function isNamedFor(cue: Cue, place: Place): boolean {
  return subjectOf(cue, place)?.kind === 'name';
}

/** `“…,” she said, and added:`: the subject of the verb before, who was quoted there. */
function whoeverSpoke({ text }: Cue, { story: { past }, reading }: Scene): Attribution | undefined {
  const last = past.at(-1);
  return last?.given?.speaker && last.passage === reading.index - 1 ? { ...last.given, mention: null, cue: text } : undefined;
}
