import { agentBefore, agentBehind } from '../agents.ts';
import type { Mention } from '../mentions.ts';
import type { Cue } from '../reading.ts';
import { isAbstract } from '../nouns.ts';
import { isPaper } from '../outlets.ts';
import { attribute } from '../resolve.ts';
import { NOBODY, type Attribution, type Scene, type Sieve } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { isIn, lowerAt, within } from '../words.ts';

/** `Ortiz told reporters: “…”` · `So sagte Müller: „…“` · `Asked about it, she said that “…”`: a reporting word before the quote. */
export const cueBefore: Sieve = {
  name: 'cue-before-quote',
  decide: (scene) => {
    const agent = agentBehind(scene) ?? agentBefore(scene);
    if (agent) return agent;
    const cues = governing(scene);
    for (const [nearness, cue] of cues.entries()) {
      const given = reportedBy(cue, nearness === cues.length - 1, scene);
      if (given) return given;
    }
    return undefined;
  },
};

/** What a cue tells: its subject, or where it has none, whoever was quoted before in its sentence. */
function reportedBy(cue: Cue, isLast: boolean, scene: Scene): Attribution | undefined {
  const { reading, before, story, span, lastHere } = scene;
  const { language } = story;
  const subject = subjectOf(cue, { reading, from: before.start, to: span.outerStart, language });
  // "Ann Lee said the tradition reflects “…”": nothing that speaks.
  if (subject && !isLast && isThing(subject) && !isIn(language.grammar.naming, cue.lower)) return undefined;
  if (subject) return toldBy(subject, cue, scene);
  const paper = paperBefore(cue, scene);
  if (paper) return paper;
  const isCarried = lastHere?.given !== undefined && lastHere.span.outerStart >= before.start;
  return isCarried && lastHere.given ? { ...lastHere.given, cue: cue.text } : undefined;
}

/** `But the “Harbour News” announced “…”`: the verb's subject is a name in marks, an article before it. */
function paperBefore(cue: Cue, { reading: { masked, passage, spans }, place, story }: Scene): Attribution | undefined {
  const span = spans[place - 1];
  if (span?.outerEnd !== cue.start - 1) return undefined;
  const [, article = ''] = /(\p{L}{1,4}) $/u.exec(masked.slice(Math.max(0, span.outerStart - 6), span.outerStart)) ?? [];
  const speaker = passage.text.slice(span.start, span.end);
  if (!isIn(story.language.determiners, article.toLowerCase()) || !isPaper(speaker)) return undefined;
  return { ...NOBODY, speaker, mention: speaker, cue: cue.text, attribution: 'explicit' };
}

function toldBy(subject: Mention, cue: Cue, scene: Scene): Attribution {
  if (isEmpty(subject, cue, scene)) return fromSource(cue, scene);
  if (isExpletive(subject, cue, scene)) return { ...NOBODY, cue: cue.text, isSettled: true };
  return attribute(subject, cue.text, scene.reading, scene.story);
}

function isThing({ kind, text }: Mention): boolean {
  return kind === 'described' && isAbstract(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** "In einer Mitteilung hieß es": an "it" right behind the cue is nobody. */
function isEmpty({ kind, gender, start }: Mention, { end }: Cue, { story }: Scene): boolean {
  return kind === 'pronoun' && gender === 'they' && story.language.grammar.verbSecond === true && start - end < 3;
}

/** "It is time to say “yes”", "when it comes to answering “why”": an "it" that is nobody, and whoever does so is anybody. */
function isExpletive({ kind, text }: Mention, { at, bound }: Cue, { reading }: Scene): boolean {
  return bound && kind === 'pronoun' && text.toLowerCase() === 'it' && lowerAt(reading.words, at - 1) === 'to';
}

/** "Bald heißt es wieder": where the clause names no source, nobody. */
function fromSource(cue: Cue, scene: Scene): Attribution {
  const source = sourceOf(scene);
  return source ? attribute(source, cue.text, scene.reading, scene.story) : { ...NOBODY, cue: cue.text };
}

/** The document or body that the clause names. */
function sourceOf({ before }: Scene): Mention | undefined {
  return before.mentions.find(({ kind, member }) => kind === 'described' || (kind === 'name' && (member?.person ?? 0) <= 0));
}

// No clause that anybody wrote has more.
const MOST_CUES = 8;

/** Cues before the quote, nearest first; a weak one only right beside it. */
function governing(scene: Scene): readonly Cue[] {
  const { before, span, reading, story } = scene;
  const { complements } = story.language.grammar;
  const isBeside = /[:,]\s?$/.test(before.text);
  const nearest = before.cues.at(-1);
  const inner = nearest && before.cues.length > 1 && isInClause(nearest, scene) ? nearest : undefined;
  return before.cues
    .filter((cue) => cue !== inner && !isOfRelative(cue, scene))
    .filter(
      (cue) =>
        !cue.weak ||
        (span.outerStart - cue.end < 12 && isBeside) ||
        isIn(complements, lowerAt(reading.words, cue.at + 1)) ||
        leadsTo(cue, scene) ||
        isSplit(scene),
    )
    .toReversed()
    .slice(0, MOST_CUES);
}

/** "said that until Norway reassures the world, “…”": a cue of a clause inside what was said. */
function isInClause({ start, end }: Cue, { before, reading, span, story }: Scene): boolean {
  if (!/[\p{L}’'], $/u.test(before.text) || span.outerStart - end < 12) return false;
  const outer = before.cues.findLast((cue) => cue.end <= start && !cue.weak)?.end ?? start;
  return within(reading.words, outer, start).some(({ lower }) => lower !== 'as' && isIn(story.language.grammar.subordinators, lower));
}

/** "told Marsh, who defends the crew, that it was “late”": the verb of a relative clause that the words of the one before follow. */
function isOfRelative({ at, end }: Cue, { reading, span, story }: Scene): boolean {
  const { complements, relatives } = story.language.grammar;
  if (!isIn(relatives, lowerAt(reading.words, at - 1))) return false;
  const [, word = ''] = /^[^,]{0,60}, (\p{L}{2,8}) /u.exec(reading.masked.slice(end, Math.min(span.outerStart, end + 72))) ?? [];
  return isIn(complements, word);
}

/** "wirft ihr „Wortbruch“ vor": the other half of the verb right behind the quote. */
export function isSplit({ after, story }: Scene): boolean {
  return (
    story.language.grammar.verbFinal === true &&
    /^ (?:vor|an|fest|hervor|klar|entgegen|voor|aan|vast|toe)(?:[.,;]| und | en |$)/.test(after.text)
  );
}

/** "parla di «scelta obbligata»" · "wees op “een daling”": a preposition and nothing else between. */
function leadsTo({ end }: Cue, { reading, span, story }: Scene): boolean {
  const [, first = ''] = /^ (\p{L}{1,6})['’ ](?:\p{L}{1,4} )?$/u.exec(reading.masked.slice(end, span.outerStart)) ?? [];
  return isIn(story.language.prepositions, first) || isIn(story.language.prepositions, `${first}'`);
}
