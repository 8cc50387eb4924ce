/** What opens a line of tags, by language, in patterns; data only. */
const TAGS: Readonly<Record<string, string>> = {
  en: 'tags?|labels?|keywords?|tagged',
  de: 'schlagw[oö]rte?r?|stichw[oö]rter',
  fr: 'mots[- ]clés|étiquettes',
  es: 'etiquetas|palabras clave',
  it: 'parole chiave',
  pt: 'palavras-chave',
  nl: 'trefwoorden',
  sv: 'taggar',
  no: 'emneord|stikkord',
  pl: 'tagi',
  cs: 'štítky',
  fi: 'avainsanat',
  tr: 'etiketler',
  hu: 'címkék',
  ru: 'теги|метки',
  ja: 'タグ',
  zh: '标签|標籤',
};

/** What else opens a line of that under which an article is filed. */
const SECTIONS: Readonly<Record<string, string>> = {
  en: 'filed under|categor(?:y|ies)|topics?',
  ja: 'カテゴリー?',
};

const lineOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})\\s?[:：]\\s?`, 'iu');
const TAG_LINE = lineOf(Object.values(TAGS));
const FILED = lineOf([TAGS, SECTIONS].flatMap((words) => Object.values(words)));

/** The tags of a line that opens with the word for them: "Tags: mills, water"; undefined for any other line. */
export function tagsIn(line: string): string | undefined {
  const [words] = TAG_LINE.exec(line) ?? [];
  return words === undefined ? undefined : line.slice(words.length);
}

/** Whether a line says under what an article is filed: "Tags: mills", "Category: News". */
export function isFiled(line: string): boolean {
  return FILED.test(line);
}
