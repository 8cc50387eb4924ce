import type { LanguageData } from '../language.ts';

/** A language that has no file: marks, names and places in the text have to do. */
export const other = (): LanguageData => ({
  marks: ['“”', '«»', '„“', '»«', '””', '""', '‘’', '‚‘', '‹›', "''"],
  dialogueDash: false,
  cues: [],
  weakCues: [],
  nounCues: [],
  phrases: [],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: [], he: [], they: [] },
  determiners: [],
  people: [],
  prepositions: [],
  titles: [],
  particles: ['de', 'da', 'van', 'von', 'al', 'el', 'bin', 'la', 'of'],
  nameEndings: [],
  notNames: [],
  abbreviations: [],
  capitalNouns: false,
  grammar: {},
});
