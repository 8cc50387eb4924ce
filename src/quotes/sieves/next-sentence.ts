import { attribute } from '../resolve.ts';
import type { LanguageData } from '../language.ts';
import type { Reading } from '../reading.ts';
import { clauseOf, isAlone, sentenceAt, type Attribution, type Clause, type Scene, type Sieve, type Story } from '../scene.ts';
import { MASK } from '../sentences.ts';
import { subjectOf } from '../subject.ts';
import { isIn, lowerAt } from '../words.ts';

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
    if (/^[.,]?\s*$/.test(reading.masked.slice(span.outerEnd, span.outerEnd + 3))) return nextParagraph(scene);
    const [, first = ''] = POINTER.exec(reading.masked.slice(span.outerEnd, span.outerEnd + 24)) ?? [];
    if (!isIn(pointers, first.toLowerCase())) return undefined;
    const { end } = sentenceAt(reading.sentences, span.outerEnd + 2);
    const clause = clauseOf(reading, span.outerEnd, end);
    return clause.text.length < SHORT ? (reported(clause, reading, story) ?? named(clause, reading, story)) : undefined;
  },
};

/** `“…” ¶ That was how Ann Lee described the night.`: the paragraph behind one that is nothing but a quote says what it was. */
function nextParagraph({ reading, story }: Scene): Attribution | undefined {
  const next = story.readings[reading.index + 1];
  const [sentence] = next?.sentences ?? [];
  if (!next || !sentence || reading.spans[0]?.outerStart !== 0 || !equates(next, story.language)) return undefined;
  const clause = clauseOf(next, sentence.start, sentence.end);
  if (clause.text.length >= SHORT || clause.text.includes(MASK)) return undefined;
  return reported(clause, next, story) ?? named(clause, next, story);
}

/** "Those were the words of", "So beschreibt", "Así lo contó", "That was how": no "That is not what". */
function equates({ words }: Reading, { grammar, cues }: LanguageData): boolean {
  const [first, second, third] = [0, 1, 2].map((at) => lowerAt(words, at));
  if (!isIn(grammar.pointers, first ?? '')) return false;
  return (
    isIn(cues, second ?? '') || isIn(cues, third ?? '') || (isIn(grammar.equating, second ?? '') && isIn(grammar.equated, third ?? ''))
  );
}

/** "Así lo aseguró Carmen Vidal": the sentence reports, and names who does. */
function reported({ start, end, cues }: Clause, reading: Reading, story: Story): Attribution | undefined {
  const cue = cues.find(({ weak }) => !weak);
  const subject = cue && subjectOf(cue, { reading, from: start, to: end, language: story.language });
  const given = subject?.kind === 'pronoun' ? undefined : subject && attribute(subject, cue?.text ?? null, reading, story);
  return given?.speaker ? given : undefined;
}

function named({ mentions }: Clause, reading: Reading, story: Story): Attribution | undefined {
  const mention = mentions.find(({ kind, member }) => kind === 'name' && member && member.person > 0);
  return mention && { ...attribute(mention, null, reading, story), attribution: 'inferred' };
}
