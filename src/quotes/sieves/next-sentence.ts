import { attribute } from '../resolve.ts';
import { clauseOf, isAlone, sentenceAt, type Attribution, type Clause, type Scene, type Sieve } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { isIn } from '../words.ts';

/** The most characters of a sentence that does nothing but name the speaker. */
const SHORT = 140;
const POINTER = /^[.,]?\s{0,2}(\p{L}[\p{L}’']*)/u;

/** `“…” That was the answer of Mayor Ann Lee.` · `«…». Lo ha detto Carlo Conti.`: the sentence behind the quote points back at it. */
export const pointsBack: Sieve = {
  name: 'next-sentence',
  decide: (scene: Scene) => {
    const { reading, span, story } = scene;
    const { pointers } = story.language.grammar;
    if (!pointers || !isAlone(scene)) return undefined;
    const [, first = ''] = POINTER.exec(reading.masked.slice(span.outerEnd, span.outerEnd + 24)) ?? [];
    if (!isIn(pointers, first.toLowerCase())) return undefined;
    const { end } = sentenceAt(reading.sentences, span.outerEnd + 2);
    const clause = clauseOf(reading, span.outerEnd, end);
    return clause.text.length < SHORT ? (reported(clause, scene) ?? named(clause, scene)) : undefined;
  },
};

/** "Así lo aseguró Carmen Vidal": the sentence reports, and names who does. */
function reported({ start, end, cues }: Clause, { reading, story }: Scene): Attribution | undefined {
  const cue = cues.find(({ weak }) => !weak);
  const subject = cue && subjectOf(cue, { reading, from: start, to: end, language: story.language });
  const given = subject?.kind === 'pronoun' ? undefined : subject && attribute(subject, cue?.text ?? null, reading, story);
  return given?.speaker ? given : undefined;
}

function named({ mentions }: Clause, { reading, story }: Scene): Attribution | undefined {
  const mention = mentions.find(({ kind, member }) => kind === 'name' && member && member.person > 0);
  return mention && { ...attribute(mention, null, reading, story), attribution: 'inferred' };
}
