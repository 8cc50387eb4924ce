import type { Sieve } from '../scene.ts';
import { accordingTo } from './according-to.ts';
import { carried, continued } from './carried.ts';
import { nameBeside, previousParagraph, previousSentence, running } from './context.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';

/** From most to least precise; the first answer stands and carries the sieve's name. */
export const sieves: readonly Sieve[] = [
  accordingTo,
  cueAfter,
  cueBefore,
  continued,
  carried,
  nameBeside,
  previousSentence,
  previousParagraph,
  running,
];
