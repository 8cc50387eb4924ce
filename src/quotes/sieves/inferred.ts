import type { Member } from '../cast.ts';
import type { Attribution } from '../scene.ts';

/** A speaker whom only the context gives: nothing at the quote names one. */
export const inferFrom = (member: Member): Attribution => ({
  speaker: member.name,
  mention: null,
  role: member.role,
  cue: null,
  attribution: 'inferred',
  member,
});
