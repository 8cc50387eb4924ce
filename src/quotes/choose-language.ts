import { contradicts, languageOf } from '../text/language-of.ts';
import type { LanguageData } from './language.ts';
import { languageData } from './languages/index.ts';
import type { Passage } from './passage.ts';

const PASSAGES = 200;

/**
 * The data for a story: of the language that the page states unless its text is plainly in another;
 * of the text's where nothing is stated; the fallback for a language that has no data.
 */
export function chooseLanguage(stated: string | null, passages: readonly Passage[]): { readonly tag: string; readonly data: LanguageData } {
  const text = passages
    .slice(0, PASSAGES)
    .map(({ text }) => text)
    .join('\n\n');
  const tag = stated !== null && !contradicts(text, stated) ? stated : (languageOf(text) ?? stated ?? 'en');
  return { tag, data: languageData(tag) };
}
