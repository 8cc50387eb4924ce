/** What texts about a writer are made of, and what stands around them, by language, in patterns; data only. */
import type { Words } from './any-of.ts';

/** The heading over a biography, any case. */
export const BIO_HEADINGS: Words = {
  en: 'about (?:the )?(?:author|writer|contributor)s?|author bio|bio(?:graphy)?',
  de: 'zur person|über (?:den autor|die autorin)',
  fr: "à propos de l['’]auteure?",
  es: 'sobre (?:el autor|la autora)',
  pt: 'sobre (?:o autor|a autora)',
};

/** What stands before the name in the menu of a one-person site, any case: "About Jo Doe". */
export const ABOUT_SOMEBODY: Words = {
  en: 'about|meet',
  de: 'über',
  fr: 'à propos de',
  es: 'sobre',
  nl: 'over',
  sv: 'om',
};

/** How what is to be clicked begins behind a biography, lower case; more words may follow. */
export const MORE_OF_WRITER: Words = {
  en: 'all (?:posts|articles|stories) by|more (?:by|from|about|posts|articles|stories)\\b|email:? ',
  de: 'mehr (?:lesen|anzeigen|von|über)|weitere artikel|alle (?:artikel|beiträge)',
  fr: 'voir (?:tous|plus)',
  es: 'ver (?:todos|más|perfil)',
  nl: 'meer artikelen',
};

/** A button behind a biography, lower case, and nothing else. */
export const READ_MORE: Words = {
  en: 'read (?:more|full bio)|full bio(?:graphy)?',
  de: 'mehr|zum profil',
  fr: 'lire (?:la suite|plus)',
  es: 'leer más',
  pt: 'leia mais',
  it: 'leggi (?:tutto|di più)',
  nl: 'lees meer',
  no: 'les mer',
  da: 'læs mere',
  sv: 'läs mer',
};

/** What a box asks of its readers where a biography could stand, any case; whole words. */
export const BOX_APPEALS: Words = {
  en: 'join|sign up|(?:have|got) an?\\s|subscribe|follow|get (?:the|our|my|more|free)|click|share|leave a|please|copyright|©|all rights|this (?:article|post|story)|photo|if you (?:have|want|would|wish)|by (?:comment|subscrib|sign|click|us)ing',
};

/** How a biography opens that does not say the name, any case; whole words. */
export const BIO_OPENINGS: Words = {
  en: "he|she|they|his|her|their|i['’]m|i am|i['’]ve|i (?!(?:think|agree|tried|made|just|am)\\b)\\p{Ll}{2,15}(?=\\s)|my|we['’]re|we are|as an?|with (?:over|more|a)|after|born",
  de: 'er|sie|ich|als',
  fr: 'il|elle|je',
  es: 'él|ella|soy',
  it: 'lui|lei|sono',
  pt: 'ela|ele',
  nl: 'hij|zij',
  sv: 'han|hon|jag',
  no: 'hun|jeg',
};

/** How somebody greets the readers and speaks of herself or himself, any case. */
export const OF_ONESELF: Words = {
  en: "i['’]m|i am|my name is",
  de: 'ich bin',
  fr: 'je suis',
  es: 'soy',
  it: 'sono',
};

/** Professions of people who write, and of those whom papers print, any case; whole words. */
export const PROFESSIONS: Words = {
  en: 'writer|reporter|journalist|editor|author|columnist|correspondent|founder|director|professor|expert|specialist|consultant|researcher|manager|engineer|blogger|freelancer?|analyst|coach|lecturer|fellow|graduate|degree|dietitian|attorney|physician',
  de: 'autor(?:in)?|redakteur(?:in)?|reporterin|journalistin',
  fr: 'journaliste|auteure?',
  es: 'periodista|redactora?',
  it: 'giornalista',
  pt: 'jornalista',
};

/** Offices, any case; whole words. */
export const OFFICES: Words = {
  en: 'head of|ceo|cto|chief|president|owner|photographer|teacher|nurse|scientist|producer|host|chef',
};

/** People who write, any case; whole words. */
export const WRITERS: Words = {
  en: 'writer|reporter|journalist|author|columnist|correspondent|blogger',
  de: 'autorin?|journalistin?|schriftstellerin?',
  fr: 'journaliste|auteure?|autrice|écrivaine?',
  es: 'periodista|escritora?',
  it: 'giornalista|scrittore|scrittrice',
  pt: 'jornalista',
  nl: 'schrijver|schrijfster',
};

/** What a writer does, in the words behind the name, lower case. */
export const WRITES: Words = {
  en: 'writes|covers|reports',
  de: 'schreibt|berichtet',
  fr: 'écrit|couvre',
  es: 'escribe',
  it: 'scrive',
  pt: 'escreve',
  nl: 'schrijft',
  sv: 'skriver',
  pl: 'pisze',
  cs: 'píše',
};

/** What a person is, and where she or he works or lives, likewise. */
export const IS: Words = {
  en: 'is|was|has|works|lives',
  de: 'ist|war|arbeitet|lebt',
  fr: 'est|travaille|vit',
  es: 'es|trabaja|vive',
  it: 'è',
  pt: 'é|trabalha',
  nl: 'werkt',
  sv: 'är',
  no: 'er|jobber',
  pl: 'jest',
  cs: 'je',
};

/** What else a biography says right behind a name that is known: words that open other sentences, too. */
export const SERVES: Words = {
  en: 'are|serves|teaches|joined|specializes|studied|holds|founded|leads|directs|heads',
  de: 'leitet|lehrt',
  fi: 'on',
};
