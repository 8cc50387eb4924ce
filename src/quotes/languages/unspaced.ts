import type { LanguageData } from '../language.ts';
import type { Uncased } from '../uncased.ts';

/** A language without capital letters: the lists that go by words and capitals are empty. */
export function withoutCapitals(marks: readonly string[], uncased: Uncased): LanguageData {
  return {
    marks,
    dialogueDash: false,
    cues: uncased.verbs,
    weakCues: [],
    nounCues: [],
    phrases: [],
    phrasesAfter: [],
    orders: ['name-cue'],
    pronouns: { she: [], he: [], they: [] },
    determiners: [],
    people: [],
    prepositions: [],
    titles: [],
    particles: [],
    nameEndings: [],
    notNames: [],
    abbreviations: [],
    capitalNouns: false,
    grammar: { uncased },
  };
}

/** The longest first, so that 副司长 is found before 司长. */
export function longestFirst(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted((a, b) => b.length - a.length);
}
