import { isAlone, type Scene, type Sieve, type Story } from '../scene.ts';
import { inferFrom } from './inferred.ts';

/** How many paragraphs on somebody who spoke may still be speaking. */
const NEAR = 2;

/** A paragraph that is nothing but a quote: whoever spoke in the paragraph before goes on, or whom its last sentence was about. */
export const previousParagraph: Sieve = {
  name: 'previous-paragraph',
  decide: (scene: Scene) => {
    const { story, reading, place } = scene;
    if (place > 0 || !isAlone(scene)) return undefined;
    const last = story.past.at(-1);
    const spoke = last && reading.index - last.passage <= NEAR ? last.given?.member : undefined;
    const { subject } = story;
    if (subject && subject.passage === reading.index - 1 && (!spoke || isLater(subject, last))) return inferFrom(subject.member);
    return spoke && inferFrom(spoke);
  },
};

type Subject = NonNullable<Story['subject']>;

function isLater({ passage, sentence }: Subject, last: Story['past'][number] | undefined): boolean {
  if (!last) return true;
  return passage > last.passage || (passage === last.passage && sentence.start >= last.span.outerEnd);
}
