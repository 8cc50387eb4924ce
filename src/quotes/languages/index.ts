import type { LanguageData } from '../language.ts';
import { de } from './de.ts';
import { cs, ja, pl, ru, tr, uk } from './eastern.ts';
import { en } from './en.ts';
import { da, no, sv } from './nordic.ts';
import { es, fr, it, nl, pt } from './romance.ts';

const LANGUAGES: Readonly<Record<string, LanguageData>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  da,
  sv,
  no,
  nb: no,
  nn: no,
  tr,
  cs,
  pl,
  uk,
  ru,
  ja,
};

/** The data of a language; English for one that is not known. */
export function languageData(tag: string | null): LanguageData {
  return (tag !== null && Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined) ?? en;
}
