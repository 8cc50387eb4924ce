import { personhood, type Mention } from '../mentions.ts';
import type { Cue } from '../reading.ts';
import { relays } from '../relayed.ts';
import { attribute } from '../resolve.ts';
import { NOBODY, type Attribution, type Clause, type Scene, type Sieve } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { nounBehind } from '../behind.ts';
import { isIn, lowerAt, within } from '../words.ts';
import { isSplit } from './cue-before-quote.ts';
import { withoutSubject } from './dropped-subject.ts';

/** `“…,” Ortiz said` · `“…,” said the mayor` · `„…“, sagte er` · `"…" dedi`: a reporting word right after the quote. */
export const cueAfter: Sieve = {
  name: 'cue-after-quote',
  decide: (scene) => {
    const cue = reportingCue(scene);
    if (!cue) return undefined;
    const { reading, story, after } = scene;
    if (isImpersonal(cue, scene)) return fromSource(cue, scene);
    const subject = subjectOf(cue, { reading, from: after.start, to: after.end, language: story.language });
    const source = subject ?? nounBehind(cue, reading, story.language);
    if (source && isHandedOn(cue, source, scene)) return undefined;
    if (source) return attribute(source, cue.text, reading, story);
    return cue.start - after.start < 32 ? withoutSubject(cue, scene) : undefined;
  },
};

/** `Marsh told the court that it was “unsafe”, the Gazette reports`: a paper hands on what somebody said. */
function isHandedOn({ lower }: Cue, source: Mention, { before, reading, story: { language } }: Scene): boolean {
  if (!isIn(language.grammar.handingOn, lower) || personhood(source) > 0 || source.kind === 'pronoun') return false;
  const teller = before.cues.find(({ weak, bound }) => !weak && !bound);
  if (!teller) return false;
  return within(reading.words, teller.end, before.end).some((word) => isIn(language.grammar.complements, word.lower));
}

/** The first cue behind the quote that reports it and not what follows. */
function reportingCue(scene: Scene): Cue | undefined {
  // "warf ihr mangelnde „Eile“ vor und sprach davon"
  if (isSplit(scene) && scene.before.cues.length > 0) return undefined;
  const { after, span, reading } = scene;
  const quoted = withoutInner(reading.passage.text.slice(span.start, span.end));
  const isPaused = /^\s?[,–—-]/.test(after.text);
  const mayBeWeak = isPaused || /[,.!?…]$/.test(quoted);
  const cues = after.cues.filter((each) => !relays(each, after.cues, reading, scene.story.language));
  const cue = cues.find(({ weak, start }) => !weak || (mayBeWeak && start - after.start < 30));
  if (!cue || cue.start - after.start > 200) return undefined;
  const gap = reading.masked.slice(after.start, cue.start);
  const follows = reading.masked.slice(cue.end, cue.end + 40);
  if (isParted(gap) || leadsUp(gap, follows, scene) || isAside(gap, quoted) || isAnothers(cue, gap, scene)) return undefined;
  return isOfQuote(cue, { gap, follows, quoted, isPaused }, scene) ? cue : undefined;
}

interface Around {
  readonly gap: string;
  readonly follows: string;
  readonly quoted: string;
  readonly isPaused: boolean;
}

/** Set off by a comma, a tag of its own behind a sentence, or built in with what it reports. */
function isOfQuote(cue: Cue, { gap, follows, quoted, isPaused }: Around, scene: Scene): boolean {
  if (isPaused) return true;
  if (/[.!?…]$/.test(quoted)) return isTagBehind(scene, gap, follows);
  return quoted.endsWith(',') || reportsBuiltIn(cue, gap, scene);
}

/** `said: “…”`: a colon right behind the cue; but `„…“, hat Lena Ahrens der Zeitung erzählt: „…“` tells of both. */
function leadsUp(gap: string, follows: string, { story }: Scene): boolean {
  return /^\s?:/.test(follows) && !(gap.startsWith(',') && isIn(story.language.grammar.auxiliaries, firstWord(gap)));
}

/** `“It was easy.” (A spokesman said, “…”)`: a sentence in brackets is about its own words. */
function isAside(gap: string, quoted: string): boolean {
  return /[.!?…]$/.test(quoted) && /^\s?\([^)]*$/.test(gap);
}

/** A sentence behind a quote that has ended: about that one, where no cue led up to it. */
function isTagBehind(scene: Scene, gap: string, follows: string): boolean {
  return !isReportedBefore(scene) && !leadsOn(scene) && isTight(scene.after.text, gap, follows, scene.story.language.grammar.complements);
}

/** `„…“ Roth würdigte ihn als „…“`: where the verb goes second, a sentence that has a quote of its own is about that one. */
function leadsOn({ after, reading, place, story }: Scene): boolean {
  return story.language.grammar.verbSecond === true && reading.spans[place + 1]?.outerStart === after.end;
}

/** `“‘Say yes,’” Marsh said`: the marks of a nested quote that ends with the outer one. */
function withoutInner(quoted: string): string {
  return quoted.replace(/(?<=[,.!?…])\s?['’"”]$/u, '');
}

/** `said it was “not my vibe” and had not read it`: the words before a quote that nothing sets off report it. */
function reportsBuiltIn(cue: Cue, gap: string, { before, after }: Scene): boolean {
  return (isAtOnce(gap) || isTag(gap, after, cue)) && !before.cues.some(({ weak, bound }) => !weak && !bound);
}

/** Whether a cue behind the quote reports another, or the quote has one before it. */
function isAnothers(cue: Cue, gap: string, scene: Scene): boolean {
  if (givesName(cue, scene)) return true;
  const { reading, span } = scene;
  return isLedUpTo(cue, scene) || belongsToNext(gap, withoutInner(reading.passage.text.slice(span.start, span.end)), scene);
}

/** `“…,” to free a boat called Albatros`: the verb gives something its name. */
function givesName({ lower, end }: Cue, { reading, story }: Scene): boolean {
  return isIn(story.language.grammar.naming, lower) && !story.language.capitalNouns && /^ \p{Lu}/u.test(reading.masked.slice(end, end + 3));
}

/** `told them, “…,” the Gazette reported` · `called it “a trap,” arguing that …`: the cue before the quote is the nearer one. */
function isLedUpTo({ bound }: Cue, { before, span, reading }: Scene): boolean {
  const lead = before.cues.findLast(({ weak }) => !weak);
  if (!lead) return false;
  return (bound && !lead.bound) || (FINITE.test(lead.lower) && /^\s?[,:] ?$/.test(reading.masked.slice(lead.end, span.outerStart)));
}

// "may say, “…,” Marsh said" leads up to nothing.
const FINITE = /[sd]$|^wrote$/;

/** A stop between the quote and the cue, or many words without a comma before the last of them. */
function isParted(gap: string): boolean {
  return /[;:]/.test(gap) || (gap.split(/\s+/).length > 16 && !/,\s[^,]{0,60}$/.test(gap));
}

/** `called it “a trap”, while Lena Marsh said …`, `“…” and added that …`: the cue behind a conjunction is another statement’s. */
function belongsToNext(gap: string, quoted: string, { before, story }: Scene): boolean {
  const { conjunctions, subordinators, relatives } = story.language.grammar;
  const opens = firstWord(gap);
  const isJoined = isIn(conjunctions, opens) && (before.cues.length > 0 || !/,\s[^,]{0,60}$/.test(gap));
  if (isJoined || isRelative(gap, opens, relatives)) return true;
  const isOther = opens !== 'as' && isIn(subordinators, opens) && !/[,.!?…]$/.test(quoted);
  return isOther && before.cues.some(({ weak }) => !weak);
}

/** `hailed “a champion,” which is more than Finch said`: a clause about the quote; "that" is an article too, and a tag may follow a comma. */
function isRelative(gap: string, opens: string, relatives: readonly string[] | undefined): boolean {
  return opens.length > 4 && isIn(relatives, opens) && !/,\s[^,]{0,60}$/.test(gap);
}

function firstWord(text: string): string {
  return /^[\s,–—-]{0,3}(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** `Finch asked, “Why?” Marsh replied, “…”`: a quote that a cue led up to needs none behind. */
function isReportedBefore({ before, after }: Scene): boolean {
  return (
    /^\s+\p{Lu}/u.test(after.text) &&
    (before.cues.some(({ weak, bound }) => !weak && !bound) || (/[,:]\s?$/.test(before.text) && before.cues.length > 0))
  );
}

/** A new sentence is about the quote only where it is nothing but a name and a cue. */
function isTight(after: string, gap: string, follows: string, complements: readonly string[] | undefined): boolean {
  const next = /^\s?([\p{L}']+)/u.exec(follows)?.[1]?.toLowerCase() ?? '';
  if (!/^\s/.test(after) || isIn(complements, next) || /^\s?\u0001/.test(follows)) return false;
  return gap.trim().split(/\s+/).length <= 7 && !/[,;]/.test(gap.replace(/,[^,]{1,80},/, '')) && after.trim().split(/\s+/).length <= 22;
}

/** The cue stands with at most a few words between. */
function isAtOnce(gap: string): boolean {
  return gap.trim().split(/\s+/).length <= 4;
}

/** `The plan is a “bad idea” for Norway, Minister Ann Lee said Tuesday.`: subject and cue alone behind the last comma. */
function isTag(gap: string, after: Clause, cue: Cue): boolean {
  const comma = gap.lastIndexOf(', ');
  const subject = after.mentions.findLast(({ end }) => end <= cue.start && cue.start - end < 12);
  const isBare = comma >= 0 && gap.length - comma < 70 && subject !== undefined && !subject.oblique && subject.start >= after.start + comma;
  return isBare || isLongTag(gap, after, cue);
}

/** `“…” when he is back, Ann Lee, head of the board, said` · `“…” for the port, Ann Lee of the University of Saltgate writes` */
function isLongTag(gap: string, { start: from, mentions }: Clause, cue: Cue): boolean {
  const isClosed = gap.endsWith(', ');
  return mentions.some(({ kind, member, start, end, oblique }) => {
    if (kind !== 'name' || oblique || (member?.person ?? 0) <= 0 || cue.start - end > 110) return false;
    const [before, behind] = [gap.slice(0, start - from), gap.slice(end - from)];
    return before.endsWith(', ') && (isClosed ? /^, [^,]+, $/.test(behind) : /^ (?:of|from|at|with) [^,]+$/.test(behind));
  });
}

/** "heißt es", "говорится": nobody in person. */
function isImpersonal({ lower, at }: Cue, { story, reading }: Scene): boolean {
  const readings = story.language.grammar.readings ?? [];
  return readings.includes(lower) || readings.includes(`${lower} ${lowerAt(reading.words, at + 1)}`);
}

/** `“…”, heißt es aus der Fraktion`: the body or text named behind, or whoever was quoted just before. */
function fromSource(cue: Cue, { after, reading, story, lastHere }: Scene): Attribution {
  // "heißt es darin": in a text that a sentence before has named, and no sieve finds.
  if (isIn(story.language.grammar.therein, lowerAt(reading.words, cue.at + 2))) return { ...NOBODY, cue: cue.text, isSettled: true };
  const end = reading.words[cue.at + 1]?.end ?? cue.end;
  const source = after.mentions.find(
    ({ start, kind, member, oblique }) => start >= end && (kind === 'described' || oblique || (member?.person ?? 0) < 0),
  );
  if (source) return attribute(source, cue.text, reading, story);
  return { ...(lastHere?.given ?? NOBODY), cue: cue.text, attribution: 'inferred' };
}
