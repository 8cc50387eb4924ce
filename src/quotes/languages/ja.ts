import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const ja = (): LanguageData => ({
  marks: ['「」', '『』', '“”', '‘’'],
  dialogueDash: false,
  cues: words('と述べ* と話し* と語っ* と説明し* と言* と強調し* と訴え* と主張し* と指摘し* と答え* とコメントし* と振り返*'),
  weakCues: [],
  nounCues: [],
  phrases: [],
  phrasesAfter: ['によると', 'によれば'],
  orders: ['name-cue'],
  pronouns: { she: ['彼女'], he: ['彼'], they: [] },
  determiners: [],
  people: [],
  prepositions: [],
  titles: [],
  particles: [],
  nameEndings: [],
  notNames: [],
  abbreviations: [],
  capitalNouns: false,
  grammar: {},
});
