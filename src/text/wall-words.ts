/**
 * What pages print that stand in the way of an article, by language, in patterns that ignore case; data only. The titles
 * are read from their beginning.
 */
import type { Words } from './any-of.ts';

/** The title of a page that asks for a proof that a person reads. */
export const BOT_TITLES: Words = {
  en: 'just a moment|attention required|access (?:to this page has been )?denied|are you a (?:robot|human)|verify (?:that )?you are (?:a )?human|pardon our interruption|checking your browser|security (?:check|verification)|human verification|request (?:blocked|unsuccessful)|bot verification|please verify|sorry, you have been blocked|you have been blocked|robot check|one more step|press & hold',
  de: 'nur einen moment',
  fr: 'un instant',
  it: 'un momento',
  nl: 'een moment geduld',
};

/** What such a page says anywhere in its text. */
export const BOT_TEXTS: Words = {
  en: 'please enable js and disable any ad blocker|incapsula incident id|press (?:&|and) hold to confirm|cloudflare ray id|performing a security check on your browser|confirm (?:that )?you are (?:a )?human|unusual (?:traffic|activity) from your',
};

/** The title of a page that asks for consent first. */
export const CONSENT_TITLES: Words = {
  en: 'before you continue|we value your privacy|we care about your privacy|your privacy|(?:cookie )?consent|privacy (?:gate|settings)|consent required',
  de: 'ihre privatsphäre|ihre einwilligung|zustimmung',
  fr: 'votre vie privée|le respect de votre vie privée|vos choix',
  es: 'su privacidad|tu privacidad',
  it: 'la tua privacy|la tua scelta',
  nl: 'jouw privacy|uw privacy',
};

/** Terms, or how they begin, of which a text on consent is full. */
export const CONSENT_TERMS: Words = {
  en: 'cookie|consent|tracking|trackers?\\b|privacy|partners?\\b|personal data|personali[sz]ed|advertis',
  de: 'zustimm|einwillig|werbung|datenschutz|privatsphäre|personenbezogen|partnern?\\b',
  fr: 'consentement|traceurs|vie privée|confidentialité|publicit|données',
  es: 'consentimiento|privacidad|datos',
  it: 'consenso|dati personali',
  nl: 'toestemming|akkoord|persoonlijk|advertent',
  sv: 'samtycke',
  da: 'samtykke',
  pl: 'zgod|prywatno',
};

/** What the button says that gives consent, or how it begins. */
export const AGREEMENTS: Words = {
  en: 'accept|agree|consent',
  de: 'akzeptier|zustimm|einverstanden',
  fr: 'accepter',
  es: 'acept',
  it: 'accett',
  pt: 'aceit',
  nl: 'akkoord',
  sv: 'godkänn',
  no: 'godta',
  pl: 'zgadzam|akceptuj',
};

/** The title of a page that asks for a login. */
export const LOGIN_TITLES: Words = {
  en: 'log ?in|sign ?(?:in|up)|please log in',
  de: 'anmelden|einloggen',
  fr: 'connexion|se connecter',
  es: 'iniciar sesión',
  it: 'accedi',
  nl: 'inloggen',
  sv: 'logga in',
  no: 'logg inn',
  da: 'log ind',
  pl: 'zaloguj',
  ru: 'вход',
  uk: 'увійти',
};

/** What a page says that shows nothing without scripts. */
export const SCRIPT_NEEDS: Words = {
  en: '(?:enable|activate|requires?|need to (?:enable|turn on)|turn on) javascript|javascript (?:is (?:disabled|required|not available)|must be enabled)',
  de: '(?:aktivieren|einschalten) sie (?:bitte )?javascript|javascript aktivieren',
  fr: 'activer javascript',
  es: 'activa javascript',
  it: 'attiva javascript',
  nl: 'schakel javascript in',
};
