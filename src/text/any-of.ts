/** Words or patterns by language; data only. */
export type Words = Readonly<Record<string, string>>;

/** What a table holds for each language, as the alternatives of one pattern. */
export const anyOf = (words: Words): string => Object.values(words).join('|');
