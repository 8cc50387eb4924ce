/** What the quote finder must know of a language. Data only. */
export interface LanguageData {
  /** Reporting words as printed, lower case. A trailing `*` stands for any ending. */
  readonly cues: readonly string[];
  /** Phrases that name a source without a verb: "according to". The name follows. */
  readonly phrases: readonly string[];
  /** Pronouns of the third person, by gender. */
  readonly pronouns: { readonly she: readonly string[]; readonly he: readonly string[]; readonly they: readonly string[] };
  /** Determiners before a described person. */
  readonly determiners: readonly string[];
  /** Nouns of people and bodies that speak without a name, lower case; `*` as above. */
  readonly people: readonly string[];
  /** Words after which a name is hardly the subject: "against Dr Moll". */
  readonly prepositions: readonly string[];
  /** Words before a name that are not of it, lower case. */
  readonly titles: readonly string[];
  /** Capitalised words that begin sentences and are no names. */
  readonly notNames: readonly string[];
  /** True where all nouns are capitalised. */
  readonly capitalNouns: boolean;
}
