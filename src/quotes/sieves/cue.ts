import type { Mention, Word } from '../mentions.ts';
import { attribute, type Clause, type Scene, type Sieve } from '../scene.ts';

/** `“…,” Ortiz said` · `“…,” said the mayor` · `„…“, sagte er`: a reporting word right after the quote. */
export const cueAfter: Sieve = {
  name: 'cue-after-quote',
  decide: (scene) => {
    const { after, span, text } = scene;
    const cue = after.cues[0];
    if (!cue || cue.start - span.outerEnd > 160 || (/[.!?…]/.test(text.charAt(span.end - 1)) && startsSentence(after))) return undefined;
    // `said it was “not my vibe” and had not read it`: the words before the quote report it.
    if (scene.before.cues.length > 0 && !/[,.!?…]$/.test(text.slice(span.start, span.end)) && !/^\s?,/.test(text.slice(span.outerEnd)))
      return undefined;
    const mention = subject(after, cue, scene);
    // `“…” kaydetti.`: the cue stands alone; who it was, another sieve must say.
    return mention ? attribute(mention, cue, scene) : { speaker: null, mention: null, role: null, cue: cue.text, attribution: 'explicit' };
  },
};

/** After a full stop inside the marks, a capital begins the reporter's next sentence, unless it is a name that reports. */
function startsSentence(after: Clause): boolean {
  const cue = after.cues[0];
  const first = after.mentions[0];
  const words = after.text.trim().split(/\s+/).length;
  return !cue || !first || words > 14 || /\bthat\b|\bdass\b/.test(after.text);
}

/** `Ortiz told reporters: “…”` · `So sagte Müller: „…“`: a reporting word before the quote in its sentence. */
export const cueBefore: Sieve = {
  name: 'cue-before-quote',
  decide: (scene) => {
    const { before } = scene;
    const cue = before.cues.at(-1);
    if (!cue) return undefined;
    const behind = before.mentions.find(({ start, oblique }) => start >= cue.end && start - cue.end < 3 && !oblique);
    const mention = before.mentions.filter(({ end }) => end <= cue.start).at(-1) ?? before.mentions.find(({ start }) => start >= cue.end);
    const isInverted = scene.language.capitalNouns && behind && behind.kind !== 'described';
    const subjectOf = (isInverted ? behind : undefined) ?? firstSubject(before.mentions, cue, scene.text) ?? mention;
    return subjectOf && attribute(subjectOf, cue, scene);
  },
};

/**
 * Who does the reporting before a cue: the nearest name or pronoun that is no object of a preposition;
 * behind a comma ("Ann Lee, once envoy to Norway, said") the one before the insertion.
 */
function firstSubject(mentions: readonly Mention[], cue: Word, text: string): Mention | undefined {
  const ahead = mentions.filter(({ end }) => end <= cue.start);
  const named = ahead.filter(({ kind, oblique }) => kind !== 'described' && !oblique);
  const last = named.at(-1);
  const isInserted = text.slice(0, cue.start).trimEnd().endsWith(',');
  const adjacent = ahead.at(-1);
  if (adjacent?.kind === 'described' && !adjacent.oblique && cue.start - adjacent.end < 3)
    return named.find(({ end }) => adjacent.start - end < 3) ?? adjacent;
  if (isInserted) return named[0] ?? last ?? ahead[0];
  return last ?? ahead.findLast(({ oblique }) => !oblique) ?? ahead.at(-1);
}

/** The subject of a cue after the quote: what stands between quote and cue, else what follows the cue. */
function subject(clause: Clause, cue: Word, scene: Scene): Mention | undefined {
  const ahead = clause.mentions.filter(({ end, start }) => end <= cue.start && start >= scene.span.outerEnd);
  const behind = clause.mentions.filter(({ start }) => start >= cue.end && start - cue.end < 90);
  const opening = ahead[0];
  if (
    opening &&
    opening.kind !== 'described' &&
    !/^['’]s\b/.test(scene.text.slice(opening.end)) &&
    scene.text.slice(scene.span.outerEnd, opening.start).trim().length < 2
  )
    return opening;
  const near = ahead.filter(({ kind, oblique }) => kind !== 'described' && !oblique).at(-1) ?? ahead.at(-1);
  if (near) return near;
  const [first, second] = behind;
  // "said the club's president, Jo Doe": the name behind the description is the speaker.
  if (
    first?.kind === 'described' &&
    second?.kind === 'name' &&
    second.start - first.end < 40 &&
    !/\b(?:of|at|for|von|in|bei|de|to)\b/.test(scene.text.slice(first.end, second.start))
  )
    return second;
  return first;
}
