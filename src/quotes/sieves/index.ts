import type { Sieve } from '../scene.ts';
import { accordingTo } from './according-to.ts';
import { colonBefore } from './colon-before.ts';
import { continuedQuote } from './continued-quote.ts';
import { cueAfter } from './cue-after-quote.ts';
import { cueBefore } from './cue-before-quote.ts';
import { cueInside } from './cue-inside-quote.ts';
import { droppedSubject } from './dropped-subject.ts';
import { nameAndWord } from './name-and-word.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { pointsBack } from './next-sentence.ts';
import { nounCue } from './noun-cue.ts';
import { previousParagraph } from './previous-paragraph.ts';
import { previousSentence } from './previous-sentence.ts';
import { reportedSpeech } from './reported-speech.ts';
import { onlyCandidate } from './only-candidate.ts';
import { runningSpeaker } from './running-speaker.ts';
import { sameParagraph } from './same-paragraph.ts';
import { signature } from './signature.ts';
import { speakerLabel } from './speaker-label.ts';
import { topicBefore } from './topic-before-quote.ts';
import { verbBeside } from './verb-beside-quote.ts';
import { verbFinal } from './verb-final.ts';
import { writtenSource } from './written-source.ts';

/** From most to least precise; the first answer stands and carries the sieve's name, which is its file's. */
export const sieves: readonly Sieve[] = [
  topicBefore,
  verbBeside,
  nameAndWord,
  signature,
  cueInside,
  accordingTo,
  writtenSource,
  verbFinal,
  cueAfter,
  cueBefore,
  colonBefore,
  droppedSubject,
  continuedQuote,
  reportedSpeech,
  sameParagraph,
  nounCue,
  speakerLabel,
  nameInSentence,
  pointsBack,
  previousSentence,
  onlyCandidate,
  previousParagraph,
  runningSpeaker,
];
