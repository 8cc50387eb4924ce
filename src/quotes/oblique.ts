import type { LanguageData } from './language.ts';
import { isIn, type Word } from './words.ts';

const CAPITAL = /^\p{Lu}/u;

/** A preposition before the word, at most an article and one more word between: "to the new mayor". */
export function isOblique(words: readonly Word[], at: number, text: string, language: LanguageData): boolean {
  const { prepositions, determiners, capitalNouns } = language;
  const word = words[at];
  if (!word || text.charAt(word.start - 1) === '(') return word !== undefined;
  for (let back = 1, skipped = 0; back <= 3; back += 1) {
    const before = words[at - back];
    const after = words[at - back + 1];
    if (!before || !after || !/^ ?$/.test(text.slice(before.end, after.start))) return false;
    if (isReflexive(words, at - back, language)) return false;
    if (isIn(prepositions, before.lower) || (capitalNouns && isGenitive(words, at - back, text))) return true;
    if (isIn(determiners, before.lower) || before.possessive) continue;
    if (CAPITAL.test(word.text) && !capitalNouns) return false;
    skipped += 1;
    if (capitalNouns && skipped === 1 && /^\p{Ll}.*e[nmrs]$/u.test(before.text)) continue;
    // "of criticism Ortiz said": only in front of an article may another word stand.
    if (skipped > 1 || !isIn(determiners, words[at - back - 1]?.lower ?? '')) return false;
  }
  return false;
}

/** Czech "ptá se Kaperová": the word belongs to the verb. */
function isReflexive(words: readonly Word[], at: number, { grammar, cues }: LanguageData): boolean {
  return isIn(grammar?.reflexives, words[at]?.lower ?? '') && isIn(cues, words[at - 1]?.lower ?? '');
}

/** "der Coach der Franzosen": an article right behind a noun is a genitive's. */
function isGenitive(words: readonly Word[], at: number, text: string): boolean {
  const [noun, article] = [words[at - 1], words[at]];
  return article?.lower === 'der' && CAPITAL.test(noun?.text ?? '') && text.slice(noun?.end ?? 0, article.start) === ' ';
}
