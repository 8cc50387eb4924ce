import { attribute } from '../resolve.ts';
import { clauseOf, isAlone, sentenceAt, type Scene, type Sieve } from '../scene.ts';
import { isIn } from '../words.ts';

/** The most characters of a sentence that does nothing but name the speaker. */
const SHORT = 140;

/** `“…” That was the answer of Mayor Ann Lee.`: the sentence behind the quote points back at it. */
export const pointsBack: Sieve = {
  name: 'next-sentence',
  decide: (scene: Scene) => {
    const { reading, span, story } = scene;
    const { pointers } = story.language.grammar ?? {};
    if (!pointers || !isAlone(scene)) return undefined;
    const [, first = ''] = /^\s{0,2}(\p{L}[\p{L}’']*)/u.exec(reading.masked.slice(span.outerEnd, span.outerEnd + 24)) ?? [];
    if (!isIn(pointers, first.toLowerCase())) return undefined;
    const { end } = sentenceAt(reading.sentences, span.outerEnd + 2);
    const { mentions, text } = clauseOf(reading, span.outerEnd, end);
    const named = mentions.find(
      ({ kind, member, possessive }) => kind === 'name' && member && member.person > 0 && (!possessive || text.length < SHORT),
    );
    return named && text.length < SHORT ? { ...attribute(named, null, reading, story), attribution: 'inferred' } : undefined;
  },
};
