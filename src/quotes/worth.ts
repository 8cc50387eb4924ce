import type { Attribution, Scene } from './scene.ts';

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// Sieves that carry an attribution on: their cue stands beside another quote.
const CARRIED = new Set(['same-paragraph', 'continued-quote', 'previous-sentence', 'previous-paragraph', 'running-speaker']);

const quotedOf = ({ reading, span }: Scene): string => reading.passage.text.slice(span.start, span.end);

/** full: could stand alone; fragment: built into the reporter's sentence. */
export function kindOf(scene: Scene): 'full' | 'fragment' {
  const { span, reading } = scene;
  const { text } = reading.passage;
  const quoted = quotedOf(scene);
  if (UNSPACED.test(quoted)) return /[。！？]$/.test(quoted) || quoted.length >= 15 ? 'full' : 'fragment';
  const opens = /^(?:[.…\s[(]{0,4})\p{Lu}/u.test(quoted);
  const ends =
    /[.,!?…;]$/.test(quoted) ||
    /^\s{0,2}[.,!?–—-]/.test(text.slice(span.outerEnd, span.outerEnd + 4)) ||
    span.outerEnd >= text.length ||
    isFollowedByCue(scene);
  const words = wordCount(quoted);
  if (words >= 3 && opens && ends) return 'full';
  if (words >= 12 && ends) return 'full';
  return words >= 1 && opens && /[!?]$/.test(quoted) ? 'full' : 'fragment';
}

/** `“…” dedi`, `“…” diye konuştu`: where the verb goes last, no comma stands between. */
function isFollowedByCue({ after, span }: Scene): boolean {
  const cue = after.cues[0];
  return cue !== undefined && cue.start - span.outerEnd < 8 && !/[.;:]/.test(after.text.slice(0, cue.start - span.outerEnd));
}

/** Quotes in single marks and in subheads are told from scare quotes by a reporting word. */
export function isKept(scene: Scene, given: Attribution | undefined, rule: string | null): boolean {
  const isCarried = CARRIED.has(rule ?? '');
  const own = isCarried && given ? { ...given, cue: null } : given;
  if (isCarried && isSecondHalf(scene)) return true;
  const hasCue = typeof own?.cue === 'string';
  const isFull = kindOf(scene) === 'full';
  return isQuote(scene, own) && (hasCue || (scene.reading.passage.kind !== 'subhead' && (!scene.span.single || isFull)));
}

/** `“…,” she said. “Never again.”`: a sentence of its own after a quote that was attributed. */
function isSecondHalf(scene: Scene): boolean {
  return !scene.span.single && /^\p{Lu}[^“”"]{0,200}\s[^“”"]{0,200}[.!?…]$/u.test(quotedOf(scene));
}

/** Titles of works, nicknames and scare quotes are no quotes unless the sentence names a source for them. */
function isQuote(scene: Scene, given: Attribution | undefined): boolean {
  const quoted = quotedOf(scene);
  const words = wordCount(quoted);
  const isReported =
    scene.before.cues.some(({ weak }) => !weak) ||
    scene.after.cues.some(({ weak }) => !weak) ||
    (given?.attribution === 'explicit' && given.cue !== null);
  if (!/\p{L}/u.test(quoted)) return false;
  if (UNSPACED.test(quoted)) return quoted.length >= 8 || isReported;
  if (isReported) return words >= 2 || /[!?.,]$/.test(quoted) || (given !== undefined && scene.before.cues.length > 0);
  if (kindOf(scene) === 'full' && words >= 4) return !isTitleCase(quoted) || words > 8;
  return words >= 6 && !isTitleCase(quoted);
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word));
}
