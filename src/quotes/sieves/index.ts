import type { Sieve } from '../scene.ts';
import { accordingTo } from './according-to.ts';
import { nameAndWord } from './any-language.ts';
import { carried, continued } from './carried.ts';
import { nameBeside, previousParagraph, previousSentence, running } from './context.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { pointsBack } from './forward.ts';
import { cueInside } from './cue-inside.ts';
import { nounCue } from './noun-cue.ts';
import { topicBefore } from './topic.ts';

/** From most to least precise; the first answer stands and carries the sieve's name. */
export const sieves: readonly Sieve[] = [
  topicBefore,
  nameAndWord,
  cueInside,
  accordingTo,
  cueAfter,
  cueBefore,
  continued,
  carried,
  nounCue,
  nameBeside,
  pointsBack,
  previousSentence,
  previousParagraph,
  running,
];
