import { isNameInMarks, isProperName, isTitleCase, isTitled } from './names-in-marks.ts';
import { isImagined } from './outsiders.ts';
import { isAlone, type Attribution, type Clause, type Scene } from './scene.ts';
import { lettersAtEnd, wordBefore, wordCount } from './wording.ts';
import { firstFrom, isIn, within } from './words.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// Sieves that carry an attribution on: their cue stands beside another quote.
const CARRIED = new Set(['same-paragraph', 'continued-quote', 'previous-sentence', 'previous-paragraph', 'running-speaker']);

const quotedOf = ({ reading, span }: Scene): string => reading.passage.text.slice(span.start, span.end);

/** full: could stand alone; fragment: built into the reporter's sentence. */
export function kindOf(scene: Scene): 'full' | 'fragment' {
  const quoted = quotedOf(scene);
  const isFull = UNSPACED.test(quoted) ? /[。！？]$/.test(quoted) || quoted.length >= 15 : isWhole(scene, quoted);
  return isFull ? 'full' : 'fragment';
}

/** A sentence by its capital and its end, a dozen words that something ends, or an exclamation. */
function isWhole(scene: Scene, quoted: string): boolean {
  const { before, story } = scene;
  const words = wordCount(quoted);
  const opens = /^(?:[.…¿¡\s[(]{0,4})\p{Lu}/u.test(quoted) || (story.language.grammar.unmarkedNames === true && isSetOff(before));
  const ends = isEnded(scene, quoted);
  if (ends && words >= 12) return true;
  if (ends && opens && words >= (isTagged(scene) ? 2 : 3) && !isBuiltIn(scene, quoted)) return true;
  return words >= 1 && opens && isExclaimed(scene, quoted);
}

/** `“No!”`, `– Kłamstwo – odparł Nowak` */
function isExclaimed(scene: Scene, quoted: string): boolean {
  return /[!?]$/.test(quoted) || isDashed(scene);
}

/** `– Kłamstwo – odparł Nowak`: a dash opens speech, and no term or title. */
function isDashed({ reading, span, after }: Scene): boolean {
  return after.cues.length > 0 && /^[–—―-]\s{0,2}$/.test(reading.passage.text.slice(span.outerStart, span.start));
}

/** Behind a colon, a comma or a stop, or at the head of its paragraph. */
function isSetOff({ text }: Clause): boolean {
  return /(?:^|[:,.!?])\s?$/.test(text);
}

function isEnded(scene: Scene, quoted: string): boolean {
  const { text } = scene.reading.passage;
  const { outerEnd } = scene.span;
  if (/[.,!?…;]$/.test(quoted) || outerEnd >= text.length) return true;
  return /^\s{0,2}[.,!?–—-]/.test(text.slice(outerEnd, outerEnd + 4)) || isFollowedByCue(scene);
}

/** "sprach von einem „Stich in den Rücken“": where nouns have capitals, one proves nothing inside a sentence. */
function isBuiltIn({ before, story }: Scene, quoted: string): boolean {
  return story.language.capitalNouns && /[\p{L}\p{N}]\s?$/u.test(before.text) && !/[.!?…]$/.test(quoted);
}

/** `”Linja säilyy”, sanoi Salmi`: set off from its reporting clause, two words can be a sentence. */
function isTagged(scene: Scene): boolean {
  const { after, story } = scene;
  const cue = after.cues[0];
  const isPaused = /^\s?[,–—-]/.test(after.text) || (story.language.grammar.noArticles === true && quotedOf(scene).endsWith(','));
  return cue !== undefined && cue.start - after.start < 40 && isPaused;
}

/** `“…” dedi`, `“…” diye konuştu`: where the verb goes last, no comma stands between. */
function isFollowedByCue({ after, span }: Scene): boolean {
  const cue = after.cues[0];
  return cue !== undefined && cue.start - span.outerEnd < 8 && !/[.;:]/.test(after.text.slice(0, cue.start - span.outerEnd));
}

/** Quotes in single marks and in subheads are told from scare quotes by a reporting word. */
export function isKept(scene: Scene, given: Attribution | undefined, rule: string | null): boolean {
  return !isImagined(given, scene) && isReal(scene, given, rule);
}

function isReal(scene: Scene, given: Attribution | undefined, rule: string | null): boolean {
  const isCarried = CARRIED.has(rule ?? '');
  const own = isCarried && given ? { ...given, cue: null } : given;
  if (isCarried && isSecondHalf(scene)) return true;
  const hasCue = typeof own?.cue === 'string';
  const isFull = kindOf(scene) === 'full';
  return (
    isQuote(scene, own, rule) &&
    (hasCue || rule === 'reported-speech' || (scene.reading.passage.kind !== 'subhead' && (!scene.span.single || isFull)))
  );
}

/** `“…,” she said. “Never again.”`: a sentence of its own after a quote that was attributed. */
function isSecondHalf(scene: Scene): boolean {
  if (scene.span.single || !isSentence(scene) || isReference(scene)) return false;
  return isAlone(scene) || !isTitled(scene, quotedOf(scene));
}

/** Where no capital opens a sentence: the fewest characters that are more than a word. */
const UNCASED_SHORT = 4;

/** The full stop inside the marks, or right behind them as in Italian and Spanish. */
function isSentence(scene: Scene): boolean {
  const text = quotedOf(scene);
  if (scene.story.language.grammar.uncased) return text.length > UNCASED_SHORT && text.length <= 400 && /[.。!！?？…]$/u.test(text);
  const isEnded = /[.!?…]$/.test(text) || (/^[.!?…]/.test(scene.after.text) && isAlone(scene));
  return text.length <= 400 && /^[¿¡]?\p{Lu}/u.test(text) && isEnded && /\s/.test(text) && !/[“”"]/.test(text);
}

/** Titles of works, nicknames and scare quotes are no quotes unless the sentence names a source for them. */
function isQuote(scene: Scene, given: Attribution | undefined, rule: string | null): boolean {
  const quoted = quotedOf(scene);
  if (!/\p{L}/u.test(quoted) || isNameInMarks(scene, quoted) || isEntitled(scene)) return false;
  if (typeof given?.cue !== 'string' && isReference(scene)) return false;
  return UNSPACED.test(quoted) ? isSpokenUnspaced(scene, given, quoted) : isSpoken(scene, given, rule, quoted);
}

function isSpoken(scene: Scene, given: Attribution | undefined, rule: string | null, quoted: string): boolean {
  const words = wordCount(quoted);
  const isReported = rule === 'reported-speech' || hasSource(scene, given);
  if (isReported && words <= 8 && isOfThing(scene, given, quoted)) return false;
  if (isCutOff(scene)) return true;
  if (words === 1 && isProperName(scene, quoted)) return false;
  if (isReported) return words >= 2 || isWord(scene, given, rule, quoted);
  if (isBehindColon(scene, given, quoted)) return true;
  return isLongEnough(scene, quoted, words);
}

/** One word that was said, and is no term. */
function isWord(scene: Scene, given: Attribution | undefined, rule: string | null, quoted: string): boolean {
  return /[.,]$/.test(quoted) || isExclaimed(scene, quoted) || isJudged(scene, given, rule) || isQuotative(scene, given);
}

/** `“늦었다”고 비판했다`: without capitals, a particle of quoting and a verb behind the marks; or the verb alone, where it goes last. */
function isQuotative({ after, span, story }: Scene, given: Attribution | undefined): boolean {
  const [cue] = after.cues;
  // `“Hayır” dedi`
  if (story.language.grammar.verbLast && cue && !cue.weak && cue.start === span.outerEnd + 1) return given?.attribution === 'explicit';
  return story.language.grammar.uncased !== undefined && given?.attribution === 'explicit' && given.cue !== null;
}

/** `a course titled “…”`, however long: the verb gives a name, and nobody says anything with it. */
function isEntitled({ before, story: { language } }: Scene): boolean {
  const word = wordBefore(before.text.endsWith(', ') ? { ...before, text: `${before.text.slice(0, -2)} ` } : before);
  return word.endsWith('ed') && isIn(language.grammar.naming, word) && !isIn(language.cues, word);
}

// What a citation prints beside the title of a work.
const CITATION = /\bet al\b|\bDOI\b|\bdoi:|https?:\/\/|\bRetrieved from\b/;

// `1 Port Board. “Night ferries,” October 2025.`
const DATED = /^,? (?:\p{L}{3,10}\.? )?(?:\d{1,2}, )?\d{4}\.?$/u;

/** `Marsh T, et al “Boats at night” J Harbour 2013; DOI: …`: the title of a work in a list of references. */
function isReference({ before, after, reading: { masked } }: Scene): boolean {
  if (DATED.test(after.text) && after.end >= masked.length) return true;
  return CITATION.test(masked.slice(Math.max(0, before.end - 60), before.end + LONGEST_CITATION));
}

const LONGEST_CITATION = 700;

function isOfThing(scene: Scene, given: Attribution | undefined, quoted: string): boolean {
  return isNamed(scene, given) || isTitled(scene, quoted);
}

/** `“…”, dijo`: a comma and the cue right behind the marks. */
function isCutOff({ after, span }: Scene): boolean {
  const cue = after.cues[0];
  return cue !== undefined && cue.start - span.outerEnd < 4 && /^\s?,/.test(after.text);
}

/** `Captain Lee was brief: “A sad day.”`: a stop inside the marks, a colon before them, and somebody in the sentence. */
function isBehindColon(scene: Scene, given: Attribution | undefined, quoted: string): boolean {
  const { before, after, story } = scene;
  if (!/: ?$/.test(before.text) || !/^\p{Lu}/u.test(quoted)) return false;
  const isEnded = /[.!?…]$/.test(quoted);
  if (isEnded && isLabelled(scene) && mayBePerson(given)) return true;
  if (!isPerson(given)) return false;
  // `L’allenatore era deluso: «Abbiamo difeso male».`
  const least = isEnded ? 2 : !story.language.capitalNouns && /^[.!?…]/.test(after.text) ? 3 : Infinity;
  return wordCount(quoted) >= least && !isTitleCase(quoted, story.language);
}

function mayBePerson(given: Attribution | undefined): boolean {
  return given?.member !== undefined && given.member.person >= 0;
}

/** `Marsh: “Never.”`: a paragraph that begins with nothing but who speaks. */
function isLabelled({ before: { start, text, mentions } }: Scene): boolean {
  return start === 0 && text.trimEnd().length - 1 === mentions.at(-1)?.end;
}

/** Without a source only a sentence counts, or six words of one; of eight words or less no title. */
function isLongEnough(scene: Scene, quoted: string, words: number): boolean {
  const isSentence = words >= 4 && kindOf(scene) === 'full';
  if (isSentence && words > 8) return true;
  return (isSentence || words >= 6) && !isTitleCase(quoted, scene.story.language);
}

/** Farther behind a quote, a cue that does not report it is another clause's. */
const NEAR = 60;

/** A reporting word in the sentence, or a phrase that names the source. */
function hasSource({ before, after }: Scene, given: Attribution | undefined): boolean {
  const isBehind = after.cues.some(({ weak, start }) => !weak && start - after.start < NEAR);
  return isBehind || before.cues.some(({ weak }) => !weak) || (given?.attribution === 'explicit' && given.cue !== null);
}

/** One word is a quote where a reporting word goes before it, a phrase names whose it is, or in `das sei „folgerichtig“`. */
function isJudged(scene: Scene, given: Attribution | undefined, rule: string | null): boolean {
  if (given === undefined) return false;
  return scene.before.cues.length > 0 || isPredicate(scene) || (rule === 'according-to' && scene.after.cues.length === 0);
}

function isPredicate({ before, story }: Scene): boolean {
  return isIn(story.language.grammar.subjunctives, wordBefore(before));
}

/** Chinese and Japanese quote titles and terms as they quote speech: speech has a stop inside, or a particle or colon beside it. */
function isSpokenUnspaced({ before, after }: Scene, given: Attribution | undefined, quoted: string): boolean {
  if (given?.attribution === 'explicit' && given.cue !== null) return quoted.length > 1;
  return (
    quoted.length >= (given?.speaker && given.cue !== null ? UNCASED_SHORT + 1 : 8) &&
    (/[。！？]/.test(quoted) || /^(?:と|って|라고|고 )/.test(after.text) || /[：:，,]\s?$/.test(before.text))
  );
}

/** `routes called “segments”`, `what it calls a “family plan”`: a thing is given its name, and nobody judged. */
function isNamed(scene: Scene, given: Attribution | undefined): boolean {
  const { before, story, reading } = scene;
  if (isNamedBehind(scene) && (story.language.grammar.verbLast || !(given?.attribution === 'explicit' && isPerson(given)))) return true;
  const word = lastWord(reading.masked.slice(Math.max(0, before.end - 30), before.end));
  if (isIn(story.language.grammar.naming, word)) return !isIn(story.language.cues, word) || !(isPerson(given) || isWorded(scene));
  return !isPerson(given) && !given?.speaker && isInList(scene);
}

/** The fewest words that are more than a name for a thing. */
const WORDED = 4;

/** `what the ministry calls a “clear and unprovoked attack”`: who worded it so is told. */
function isWorded({ before, span, reading, story }: Scene): boolean {
  if (wordCount(reading.passage.text.slice(span.start, span.end)) < WORDED) return false;
  const cue = before.cues.findLast(({ weak }) => !weak);
  const subject = cue && before.mentions.findLast(({ end }) => end < cue.start);
  const what = subject && reading.words[firstFrom(reading.words, subject.start) - 1];
  return what !== undefined && isIn(story.language.grammar.wording, what.lower);
}

/** `die „Sieben Söhne“ genannt werden`: the verb and its auxiliary behind the name, or the auxiliary before it. */
function isNamedBehind({ before, after, reading, story: { language } }: Scene): boolean {
  const { naming, passives, verbFinal, verbLast, inverting } = language.grammar;
  const [, verb = '', next = ''] = /^ (\p{L}{4,16})(?: (\p{L}+))?/u.exec(after.text) ?? [];
  if (!isIn(naming, verb)) return false;
  // "a “burst of light” called Albatros"
  if (inverting) return /^ \p{L}+ \p{Lu}/u.test(after.text);
  // "adlı", "temasıyla": where the verb goes last, the word for a name stands behind it.
  if (verbLast) return true;
  if (!verbFinal) return false;
  return isIn(passives, next) || within(reading.words, before.start, before.end).some(({ lower }) => isIn(passives, lower));
}

/** Somebody with a gender or a name of two words. */
function isPerson(given: Attribution | undefined): boolean {
  const member = given?.member;
  return member !== undefined && member.person > 0 && (member.gender !== undefined || /^\p{Lu}.* /u.test(member.name));
}

/** "hieß unter anderem „Möwe“, „Albatros“": a list of names behind the verb. */
function isInList({ before, story: { language }, reading }: Scene): boolean {
  const cue = before.cues.findLast(({ weak }) => !weak);
  if (!cue || !isIn(language.grammar.naming, cue.lower)) return false;
  const [, next = ''] = /^ (\p{L}+)/u.exec(reading.masked.slice(cue.end, cue.end + 20)) ?? [];
  return !isIn(language.pronouns.they, next);
}

// A verb, an adverb and an article: no language has longer ones.
const LONGEST_LAST_WORDS = 100;

/** The last word before a quote, an article left out. */
function lastWord(text: string): string {
  const words = text.slice(-LONGEST_LAST_WORDS).toLowerCase().replace(/\s$/, '').split(/\s/);
  if (/^(?:an?|the|as|eine?|une?|la|le|el|als|den|die|das)$/.test(words.at(-1) ?? '') && lettersAtEnd(words.at(-2))) words.pop();
  if (words.at(-1)?.endsWith('ly') && lettersAtEnd(words.at(-2))) words.pop();
  return lettersAtEnd(words.at(-1));
}
