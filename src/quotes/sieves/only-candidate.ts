import type { Member } from '../cast.ts';
import type { Mention } from '../mentions.ts';
import { attribute } from '../resolve.ts';
import { isAlone, type Scene, type Sieve } from '../scene.ts';
import { inferFrom } from './inferred.ts';

/** `“I will stay.” Ortiz looked at the quay.`: the sentence behind the quote names one person and no other, or else its paragraph does. */
export const onlyCandidate: Sieve = {
  name: 'only-candidate',
  decide: (scene: Scene) => {
    if (!isAlone(scene)) return undefined;
    const pronoun = pronounBehind(scene);
    const given = pronoun && attribute(pronoun, null, scene.reading, scene.story);
    if (given?.member) return inferFrom(given.member);
    const member = onlyPerson(scene.after.mentions) ?? onlyPerson(scene.reading.mentions);
    return member && inferFrom(member);
  },
};

/** `“Did he say that?” She looks pleased.` */
function pronounBehind({ after }: Scene): Mention | undefined {
  const [first] = after.mentions;
  const isHers = first?.kind === 'pronoun' && (first.gender === 'she' || first.gender === 'he');
  return isHers && first.start - after.start < 3 ? first : undefined;
}

function onlyPerson(mentions: readonly Mention[]): Member | undefined {
  let only: Member | undefined;
  for (const { member } of mentions) {
    if (!member || member.person <= 0 || member.isAuthor || member === only) continue;
    if (only) return undefined;
    only = member;
  }
  return only;
}
