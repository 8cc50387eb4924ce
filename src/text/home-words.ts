/** What sites call their home page where they link to it, by language; data only. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'home|homepage|home page',
  de: 'start|startseite',
  fr: 'accueil',
  es: 'inicio',
  pt: 'início|página inicial',
  nl: 'voorpagina',
  sv: 'hem',
  no: 'hjem|forsiden',
  fi: 'etusivu',
  pl: 'strona główna',
  cs: 'domů',
  ru: 'главная',
  uk: 'головна',
  tr: 'anasayfa|ana sayfa',
  ja: 'ホーム|トップ',
  ko: '홈',
  zh: '首页',
};

const words = new Set(Object.values(WORDS).flatMap((list) => list.split('|')));
// The names of sites end in these, too.
const OF_NAMES = new Set(['start', 'hem', 'hjem', 'トップ']);
const AT_END = new RegExp(`\\s(?:logo|${[...words].filter((word) => !OF_NAMES.has(word)).join('|')})$`, 'i');

/** Whether a text is nothing but a word for the home page. */
export function isHomeWord(text: string): boolean {
  return words.has(text.toLowerCase());
}

/** The name of a site without the word for its home page or its sign behind it: "Harbour Post Home". */
export function withoutHomeWord(name: string): string {
  return name.replace(AT_END, '');
}
