import { canBeSubject } from '../mentions.ts';
import type { Member } from '../cast.ts';
import { meant } from '../resolve.ts';
import { isAlone, type Scene, type Sieve } from '../scene.ts';
import { isIn, within } from '../words.ts';
import { inferFrom } from './inferred.ts';

/** `… stellte Hahn fest. Das zu nutzen, sei „folgerichtig“.`: the German subjunctive goes on reporting whoever spoke before. */
export const reportedSpeech: Sieve = {
  name: 'reported-speech',
  decide: (scene) => {
    const { before, after, reading, story } = scene;
    const { subjunctives } = story.language.grammar;
    if (!subjunctives || isAlone(scene) || [...before.cues, ...after.cues].some(({ weak }) => !weak)) return undefined;
    const isReported = within(reading.words, before.start, after.end).some(({ lower }) => isIn(subjunctives, lower));
    const member = isReported ? (beforeColon(scene) ?? lastReported(scene)) : undefined;
    return member && inferFrom(member);
  },
};

/** `Kuhn wies die Vorwürfe zurück: Sie seien „…“`: whom the words before the colon are about. */
function beforeColon({ before, reading, story }: Scene): Member | undefined {
  const colon = before.text.lastIndexOf(': ');
  const mention = before.mentions.find((each) => canBeSubject(each) && each.end <= before.start + colon);
  return mention && meant(mention, reading, story);
}

/** Who was reported last: in a quote of this passage, or as the subject of a reporting verb here or at the end of the passage before. */
function lastReported({ story, reading, lastHere, place }: Scene): Member | undefined {
  const { subject } = story;
  const isHere = subject?.passage === reading.index;
  const reported = subject?.cue && (isHere || (place === 0 && subject.passage === reading.index - 1)) ? subject : undefined;
  const isLater = reported && (!lastHere || reported.sentence.end > lastHere.span.outerEnd);
  return isLater ? reported.member : lastHere?.given?.member;
}
