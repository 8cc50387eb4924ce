import type { Uncased } from './uncased.ts';

/** Where the speaker stands: before the cue, behind it, or nowhere (the ending of the verb tells the person). */
type WordOrder = 'name-cue' | 'cue-name' | 'cue-alone';

/** What the quote finder must know of a language. Data only; words are lower case, a `*` stands for any beginning or ending. */
export interface LanguageData {
  /** Pairs of quotation marks as printed, the most usual first: what opens one, and what only closes. */
  readonly marks: readonly string[];
  /** Whether speech in news may be marked by a dash alone. */
  readonly dialogueDash: boolean;
  /** Reporting words as printed; of a verb with a prefix split off the finite part ("teilte … mit"). */
  readonly cues: readonly string[];
  /** Words that report only right beside a quote, and elsewhere mean something else: "points", "feels". */
  readonly weakCues: readonly string[];
  /** Nouns that report: "in a statement", "in einer Mitteilung". */
  readonly nounCues: readonly string[];
  /** Phrases that name a source without a verb, the name follows: "according to". */
  readonly phrases: readonly string[];
  /** The same where the name goes before: "göre", "mukaan", "zufolge". */
  readonly phrasesAfter: readonly string[];
  readonly orders: readonly WordOrder[];
  /** Pronouns of the third person, by gender; `one` is a person of either, `they` several or a body. */
  readonly pronouns: {
    readonly she: readonly string[];
    readonly he: readonly string[];
    readonly they: readonly string[];
    readonly one?: readonly string[];
    /** The first person in the singular: the author; the second: nobody; and who is left open: "another", "some". */
    readonly me?: readonly string[];
    readonly you?: readonly string[];
    /** The first person where it is no subject: "me". */
    readonly object?: readonly string[];
    readonly some?: readonly string[];
  };
  /** Determiners before a described person. */
  readonly determiners: readonly string[];
  /** Nouns of people and bodies that speak without a name. */
  readonly people: readonly string[];
  /** Words after which a name is hardly the subject: "against Dr Moll". */
  readonly prepositions: readonly string[];
  /** Words before a name that are not of it. */
  readonly titles: readonly string[];
  /** Lower-case words inside names: "van", "de la". */
  readonly particles: readonly string[];
  /** Endings that a name takes on when it is inflected, the longest first. */
  readonly nameEndings: readonly string[];
  /** Capitalised words that begin sentences and are no names. */
  readonly notNames: readonly string[];
  /** Words whose full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** True where all nouns are capitalised. */
  readonly capitalNouns: boolean;
  /** Small words of the grammar; what is not given is not looked for. */
  readonly grammar: Grammar;
}

interface Grammar {
  /** Before these a reporting word is a noun: "the report", "her comments". */
  readonly nounBefore?: readonly string[];
  /** "is", "was": what follows says what somebody is. */
  readonly copulas?: readonly string[];
  /** Who did it follows these in the passive: "by". */
  readonly agents?: readonly string[];
  /** Auxiliaries of the passive: "was told". */
  readonly passives?: readonly string[];
  /** Pronouns that open a clause about the word before: "who said". */
  readonly relatives?: readonly string[];
  /** Words that join a second verb to the same subject: "and added". */
  readonly conjunctions?: readonly string[];
  /** Reporting words without a subject of their own: "saying", "adding". */
  readonly participles?: readonly string[];
  /** Verbs that give a thing its name: "called", "dubbed". */
  readonly naming?: readonly string[];
  /** Words right before a name that give it to whom the story has described: "her name is". */
  readonly introductions?: readonly string[];
  /** Prepositions that open a clause as well: "after Ann Lee said". */
  readonly subordinators?: readonly string[];
  /** Adverbs and auxiliaries between a subject and its verb: "has also". */
  readonly adverbs?: readonly string[];
  /** The verb is the second part of its sentence, whatever comes first: "Gestern sagte Ann Lee". */
  readonly verbSecond?: boolean;
  /** The language has no articles: a bare "minister" may be one that was named. */
  readonly noArticles?: boolean;
  /** Reporting verbs that tell the gender of their subject: "řekla", "сказав". */
  readonly verbGender?: { readonly she: readonly string[]; readonly he: readonly string[] };
  /** Reporting verbs in the plural: "dijeron", "řekli", "sagen". */
  readonly verbPlural?: readonly string[];
  /** Endings that stand for "the": Swedish "ministern", "rederiet". */
  readonly definiteEndings?: readonly string[];
  /** Forms of verbs that report without a reporting word: German "sei", "habe". */
  readonly subjunctives?: readonly string[];
  /** Offices that one story has one holder of: "szef rządu", "глава ведомства". */
  readonly offices?: readonly string[];
  /** What a minister is of, behind "of": "Secretary of State". */
  readonly portfolios?: readonly string[];
  /** Prepositions of the place where somebody works: "в полиции сообщили". */
  readonly inside?: readonly string[];
  /** Words that say what a text reads: "heißt es", "se lee". */
  readonly readings?: readonly string[];
  /** Words for a text that was just named, behind one of these: "heißt es darin". */
  readonly therein?: readonly string[];
  /** Nouns that a name in quotation marks follows: "the film “…”", "компания «…»". */
  readonly named?: readonly string[];
  /** Articles that tell the gender of a person: "la camarera". */
  readonly articles?: { readonly she: readonly string[]; readonly he: readonly string[] };
  /** "in her view", "à ses yeux": the source is whom the story is about. */
  readonly ownPhrases?: readonly string[];
  /** The verb ends a clause that a relative pronoun or a conjunction opens: "der auf „…“ verwies". */
  readonly verbFinal?: boolean;
  /** Endings of words for places and bodies that stand behind a name without a preposition: "Tiina Vuori Helsingistä". */
  readonly places?: readonly string[];
  /** Words of a verb that look like prepositions: Czech "ptá se". */
  readonly reflexives?: readonly string[];
  /** Words that open a sentence about the quote before: "That was Ann Lee’s answer". */
  readonly pointers?: readonly string[];
  /** And the verb and the next word of one that says what that quote was: "That was how", "Those were the". */
  readonly equating?: readonly string[];
  readonly equated?: readonly string[];
  /** Verbs that report only where no infinitive follows: "he continued", not "he continued to act". */
  readonly aspectual?: readonly string[];
  /** Words beside the pronouns that tell a gender: "her", "himself". */
  readonly possessives?: { readonly she: readonly string[]; readonly he: readonly string[]; readonly me?: readonly string[] };
  /** Words of a relative clause about somebody whose name is not given: "who asked not to be named". */
  readonly unidentified?: readonly string[];
  /** The verb ends the sentence, its subject opens it: Turkish. */
  readonly verbLast?: boolean;
  /** Turkish "uyarısı yapan Ann Lee": behind a noun of what was said, who did it follows. */
  readonly agentive?: readonly string[];
  /** Pronouns that hang on a verb with a hyphen: Portuguese "disse-lhe". */
  readonly clitics?: readonly string[];
  /** Cues that go on and report nothing behind a reflexive: "l’enquête se poursuit". */
  readonly lasting?: readonly string[];
  /** Adjectives of countries and creeds that have a capital: "the Indian army". */
  readonly demonyms?: readonly string[];
  /** Auxiliaries that open a clause whose reporting verb ends it: German "hat Ann Lee … erzählt". */
  readonly auxiliaries?: readonly string[];
  /** Phrases that a paper's or broadcaster's name follows: "gegenüber", "im Interview mit". */
  readonly outlets?: readonly string[];
  /** Pronouns of whom a reporter asks, where a dash opens the question: "du", "dere". */
  readonly addressed?: readonly string[];
  /** Words of the first person, where a dash alone opens speech and no mark ends it: "jag", "vår". */
  readonly ownWords?: readonly string[];
  /** Adjectives that tell nothing of whose office it is: "der junge Chef", "the young boss". */
  readonly plainAdjectives?: readonly string[];
  /** Words that a body's name ends with, where cases hang on them without a mark: Turkish "bakanlığı". */
  readonly bodyNames?: readonly string[];
  /** And the endings of those cases. */
  readonly caseEndings?: readonly string[];
  /** Agencies that stand beside a verb as those who are told: "BNS sakė meras", "řekl ČTK". */
  readonly agencies?: readonly string[];
  /** Words that the names of agencies, papers and broadcasters end with: who is told in "sagte ein Anwohner der Nordzeitung". */
  readonly press?: readonly string[];
  /** Articles in the case of whom somebody speaks to: "sagte Moll der „Nordpost“". */
  readonly datives?: readonly string[];
  /** What tells speakers where no capital letters do: Chinese, Japanese, Korean. */
  readonly uncased?: Uncased;
  /** What somebody is called after a country or town: "the Spaniard". */
  readonly nationals?: readonly string[];
  /** What a short title stands for: "Sen." for a senator. */
  readonly spelledOut?: Readonly<Record<string, string>>;
  /** Endings and words that are no noun, and so no subject: "their own regular". */
  readonly adjectives?: readonly string[];
  /** Verbs of papers that hand on words: "quoted her as saying". */
  readonly relaying?: readonly string[];
  /** Past forms of cues that somebody suffers: "When asked, Ann Lee". */
  readonly transitive?: readonly string[];
  /** Cues that go before their subject where a comma parts them from what was said: "It is late, said Ann Lee". */
  readonly inverting?: readonly string[];
  /** The surname goes before the first name, and a title behind both: Hungarian "Kovács Anna miniszter". */
  readonly surnameFirst?: boolean;
  /** What an office is of stands bare behind it: "Menteri Perhubungan Siti Aminah", "Ministra Transporturilor, Ioana Micu". */
  readonly bareOwners?: boolean;
  /** What goes on from a noun of people to its second half: Indonesian "juru" to "bicara". */
  readonly secondHalves?: readonly string[];
  /** No capitals show a name: a known first name opens it. Arabic, Hebrew. */
  readonly unmarkedNames?: boolean;
  /** Articles of the first case: what follows is a subject, whatever stands before them. */
  readonly nominatives?: readonly string[];
  /** Endings that no subject has: Hungarian "Ugrónak", Estonian "Postimehele". */
  readonly obliqueEndings?: readonly string[];
  /** Verbs of papers behind what somebody else said: "…, the Gazette reports". */
  readonly handingOn?: readonly string[];
  /** What somebody is called after a creed, behind a word that is a first name elsewhere: "Roman Catholic". */
  readonly creeds?: readonly string[];
  /** Nouns that the names of bodies begin with: "Stiftung Ferro". */
  readonly nameOpeners?: readonly string[];
  /** Nouns of people that are adjectives elsewhere: "a major trend". */
  readonly attributes?: readonly string[];
  /** Nouns that tell nothing of somebody but that it is a woman or a man. */
  readonly plainPersons?: readonly string[];
  /** Words behind which a reporting word is a noun: "queries like". */
  readonly nounAhead?: readonly string[];
  /** Words behind which a subject words something of its own: "what it calls". */
  readonly wording?: readonly string[];
  /** Words behind a cue that open what was said: "that", "whether". */
  readonly complements?: readonly string[];
  /** Nouns that say what somebody is where they stand beside a name, and that nobody is called by alone: "harbour master", "a keen gardener". */
  readonly callings?: readonly string[];
  /** And what is none of these, though it ends as one: "letter". */
  readonly notCallings?: readonly string[];
  /** Verbs that what somebody is follows, in the present: "is", "works as". */
  readonly being?: readonly string[];
  /** Pronouns of a clause about what is somebody’s: "whose", "dont", "la cui". */
  readonly ownRelatives?: readonly string[];
  /** Prepositions behind a name of where its bearer belongs: "of the University of Saltmere". */
  readonly belonging?: readonly string[];
  /** Words before what somebody is no more: "once a nurse". */
  readonly formerly?: readonly string[];
  /** Words between: "also", "since". */
  readonly meanwhile?: readonly string[];
  /** Words that take it back, or say that it has only come about: "not", "geworden". */
  readonly denying?: readonly string[];
  /** Nouns of people that are praise, blame or chance, and no office: "hero", "victim". */
  readonly unofficial?: readonly string[];
  /** Verbs of whoever is at the head of something: "runs", "chairs". */
  readonly leading?: readonly string[];
  /** And what is led for a time only: "the race". */
  readonly contested?: readonly string[];
  /** Words before whom somebody speaks to, which are no part of what the speaker is: "gegenüber". */
  readonly addressing?: readonly string[];
}
