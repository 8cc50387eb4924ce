/** What tells speakers in a language without capital letters, where little or nothing parts the words; the lists as printed, the longest first. */
export interface Uncased {
  readonly tag: string;
  /** What marks a subject, behind it: は, 은; none in Chinese, where the verb follows. */
  readonly particles: readonly string[];
  /** What stands right behind words that were said: と, 라고. */
  readonly quotatives: readonly string[];
  /** What stands there where the words are a name or a term: と呼ば, 라는. */
  readonly naming: readonly string[];
  /** Reporting verbs, in Japanese and Korean by their stems. */
  readonly verbs: readonly string[];
  /** Roles; they stand behind a name, in Chinese before it as well. */
  readonly roles: readonly string[];
  /** Forms of address behind a name, which are no roles: さん, 씨, 先生. */
  readonly address: readonly string[];
  /** Nouns of people and bodies that speak without a name. */
  readonly people: readonly string[];
  /** Characters that surnames begin with; empty where none can be listed. */
  readonly surnames: string;
  /** Endings of bodies and places: 省, 당; what ends so before a role is whose the role is. */
  readonly bodies: readonly string[];
  readonly pronouns: readonly string[];
  /** Words that stand before such a particle or verb and are nobody. */
  readonly nobody: readonly string[];
  /** Words between a subject and its verb, behind which the subject has ended: 在, 对. */
  readonly adverbs: readonly string[];
  /** What may stand between a name and its role: 次期, 전. */
  readonly qualifiers: readonly string[];
  /** Whether spaces part the words. */
  readonly isSpaced: boolean;
}
