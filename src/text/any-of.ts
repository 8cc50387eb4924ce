/** What a table holds for each language, as the alternatives of one pattern. */
export const anyOf = (words: Readonly<Record<string, string>>): string => Object.values(words).join('|');
