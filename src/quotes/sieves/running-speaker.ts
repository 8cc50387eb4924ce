import type { Member } from '../cast.ts';
import type { Reading } from '../reading.ts';
import { isAlone, type Scene, type Sieve } from '../scene.ts';
import { inferFrom } from './inferred.ts';

/** A person by a gender or a name of two words; one word may be a day or a place. */
function isSomebody({ person, isAuthor, gender, name }: Member): boolean {
  return person > 0 && !isAuthor && (gender !== undefined || name.includes(' '));
}

/** A paragraph in which somebody else than the story's people writes has more than the quote: a list of references, a byline. */
function isNothingElse({ reading }: Scene): boolean {
  const known = bare.get(reading);
  if (known !== undefined) return known;
  const isBare = !/\p{L}{2}/u.test(reading.masked);
  bare.set(reading, isBare);
  return isBare;
}

// Asked once a passage: one of nothing but quotes is asked at each of them.
const bare = new WeakMap<Reading, boolean>();

/** The person whom the story is about at this point. */
export const runningSpeaker: Sieve = {
  name: 'running-speaker',
  decide: (scene: Scene) => {
    if (!isAlone(scene) || !isNothingElse(scene)) return undefined;
    const { memory, protagonist } = scene.story;
    const bonus = protagonist ? new Map([[protagonist, 0.6]]) : undefined;
    const member = memory.rank((member) => (isSomebody(member) ? 1 : 0), bonus)[0];
    return member && inferFrom(member);
  },
};
