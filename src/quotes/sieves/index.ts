import type { Sieve } from '../scene.ts';
import { accordingTo } from './according-to.ts';
import { carried, continued, pastSpeaker, running } from './carried.ts';
import { cueAfter, cueBefore } from './cue.ts';
import { nameBeside, previousSentence } from './beside.ts';

/** From most to least precise; the first answer stands and carries the sieve's name. */
export const sieves: readonly Sieve[] = [
  cueAfter,
  cueBefore,
  continued,
  accordingTo,
  carried,
  nameBeside,
  previousSentence,
  pastSpeaker,
  running,
];
