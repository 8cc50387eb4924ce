import type { LanguageData } from './language.ts';
import { isOutlet } from './outlets.ts';
import type { Clause, Scene } from './scene.ts';
import { wordBefore, wordCount } from './wording.ts';
import { isIn } from './words.ts';

// `viņa rakstīja “Facebook”`
const PLATFORM = /^(?:facebook|twitter|x|instagram|tiktok|telegram|youtube|threads|linkedin|whatsapp|bluesky|truth social)$/i;

/** `компании «Северный путь»` · `the film “Late boat”` · `laut „Nordpost“`: what a name follows, set in marks. */
export function isNameInMarks(scene: Scene, quoted: string): boolean {
  const { before, story } = scene;
  if (PLATFORM.test(quoted)) return true;
  if (isSource(before, quoted, story.language)) return wordCount(quoted) <= 4;
  if (isOutlet(scene, quoted) || isInBrackets(scene, quoted)) return true;
  if (
    !isIn(story.language.grammar.named, wordBefore(withoutComma(before))) ||
    !/^[\p{Lu}\p{N}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(quoted)
  )
    return false;
  // American commas and full stops stand inside the marks.
  return isTitleCase(quoted, story.language) ? !/[!?…]$/.test(quoted) : !/[.!?,…]$/.test(quoted) && wordCount(quoted) <= 5;
}

/** `the novelist Ann Lee (“Late Boats”)` */
function isInBrackets({ before, after }: Scene, quoted: string): boolean {
  const isOpened = before.text.endsWith(' (') && before.mentions.at(-1)?.end === before.end - 2;
  return isOpened && after.text.startsWith(')') && !/[.!?…]$/.test(quoted) && wordCount(quoted) <= 6;
}

/** `her biography, “…”` */
function withoutComma(before: Clause): Clause {
  return before.text.endsWith(', ') ? { ...before, text: `${before.text.slice(0, -2)} ` } : before;
}

/** `according to the new “dot plot”` · `laut „Nordpost“`: the phrase for a source right before the marks, or an article and an adjective between. */
function isSource({ text }: Clause, quoted: string, { phrases, determiners }: LanguageData): boolean {
  const tail = text.slice(-48);
  const lower = tail.toLowerCase();
  return phrases.some((phrase) => {
    const at = phrase.length > 3 ? lower.lastIndexOf(`${phrase} `) : -1;
    if (at < 0 || /\p{L}/u.test(tail.charAt(at - 1))) return false;
    const between = tail.slice(at + phrase.length + 1);
    const [, article = ''] = /^(\p{Ll}{1,4}) (?:\p{Ll}{1,14} )?$/u.exec(between) ?? [];
    return between === '' ? /^\p{Lu}/u.test(quoted) : isIn(determiners, article);
  });
}

/** `in an article titled ‘Safer Streets for All’`: capitals throughout, and no reporting word right before or behind. */
export function isTitled({ before, after, span, story, reading }: Scene, quoted: string): boolean {
  if (wordCount(quoted) < 2 || !isTitleCase(quoted, story.language) || /[!?…]$/.test(quoted)) return false;
  // `In “Songs of the Harbour,” Lena Marsh writes …`
  if (isIn(story.language.prepositions, wordBefore(before))) return true;
  const isPaused = /^\s?[,–—-]/.test(after.text) || quoted.endsWith(',');
  if (isPaused && after.cues.some(({ start }) => start - after.start < TAG)) return false;
  const cue = before.cues.at(-1);
  return (
    !/[:,]\s?$/.test(before.text) && !(cue && !cue.weak && /^\s?(?:\p{L}{1,5} )?$/u.test(reading.masked.slice(cue.end, span.outerStart)))
  );
}

/** The most characters from a quote to the cue of its tag. */
const TAG = 40;

/** Capitals throughout; they say nothing where every noun has one. */
export function isTitleCase(text: string, { capitalNouns }: LanguageData): boolean {
  if (capitalNouns || /^[^\p{L}\p{N}]{0,2}\p{Ll}/u.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word));
}

/** `the “Today” folder`, `dubbed him “Coach”`: one word with a capital inside a sentence names something. */
export function isProperName({ before, story }: Scene, quoted: string): boolean {
  const isInside = /[\p{L}’']\s$/u.test(before.text) && !before.cues.some(({ end }) => before.end - end < 2);
  return !story.language.capitalNouns && isInside && /^\p{Lu}\p{Ll}+[.,]?$/u.test(quoted);
}
