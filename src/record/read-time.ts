import type { ReadTime } from '../article.ts';
import type { PrintedReadTime } from '../fields/read-time.ts';
import { countWords } from '../text/spaces.ts';

// Silent reading of non-fiction in English: Brysbaert 2019. Characters a minute for scripts without spaces.
const WORDS_A_MINUTE = 238;
const CHARACTERS_A_MINUTE = 500;
const UNSPACED = new Set(['zh', 'ja', 'ko']);

/** The printed read time, else one computed from the text's words; null for an empty text. */
export function toReadTime(printed: PrintedReadTime | undefined, text: string, language: string | null): ReadTime | null {
  const unspaced = language !== null && UNSPACED.has(language);
  const words = unspaced ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : countWords(text);
  if (printed) return { ...printed, source: 'page', words };
  if (words === 0) return null;
  const minutes = Math.ceil(words / (unspaced ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE));
  return { minutes, label: null, source: 'computed', words };
}
