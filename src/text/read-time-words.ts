/**
 * How languages say that a text takes minutes to read, in patterns; data only. Those of lower case are asked of texts in
 * lower case, for a pattern that ignores case over all scripts is dear to compile.
 */
import { anyOf, type Words } from './any-of.ts';

/** Reading, lower case. */
const READING: Words = {
  en: 'read',
  de: 'les[et]|lesning',
  nl: 'lees|lezen',
  fr: 'lecture',
  es: 'lectura|leer\\b',
  it: 'lettura|leggere',
  pt: 'leitura|\\bler\\b',
  sv: 'läs|læs',
  fi: 'luku|lukea',
  pl: 'czyt',
  cs: 'čten|číst',
  sk: 'čítan',
  sl: 'branj',
  hr: 'čitanj',
  hu: 'olvas',
  ro: 'citit|citire',
  el: 'ανάγνωσ|διάβασ',
  lt: 'skaity',
  lv: 'lasīš',
  et: 'luge',
  tr: 'okuma',
  ru: 'чтен|прочт|читать',
  uk: 'читан',
  bg: 'четен',
  sr: 'читањ',
  id: 'membaca|baca\\b|bacaan',
  vi: 'đọc',
  he: 'קריאה|לקרוא',
  ar: 'قراءة|القراءة',
  fa: 'خواندن|مطالعه',
  hi: 'पढ़',
  bn: 'পড়',
  th: 'อ่าน',
  ja: '読',
  zh: '阅读|閱讀',
  ko: '읽',
};

/** Minutes, lower case; behind these no letter follows: "5 minutes", not "5 minutesof". */
const OF_LETTERS: Words = {
  latin: 'min(?:ute|uten|utes|uto|utos|uti|ut|uts|uter|utter|utters|uty|uta|utą|utit|uut|uuttia|uutti|úty|út|ūtes|ūte|učių|utės|it|s)?\\.?',
  uk: 'хв(?:илин[аи]?)?\\.?',
  ru: 'мин(?:ут[аыи]?)?\\.?',
  tr: 'dk\\.?|dakika',
  hu: 'perc',
  el: 'λεπτ[άό]',
  id: 'menit|minit',
  vi: 'phút',
  he: 'דקות|דקה|דק׳',
  ar: 'دقائق|دقيقة|دقیقه',
  hi: 'मिनट',
  bn: 'মিনিট',
};

/** Minutes that are written without spaces, or as a sign. */
const OF_SIGNS: Words = {
  zh: '分钟|分鐘',
  ja: '分',
  ko: '분',
  th: 'นาที',
  el: "['′΄](?=\\s(?:χρόνος\\s)?ανάγν)",
};

/** What stands before the number of minutes and belongs to the label; any case. */
const BEFORE_MINUTES: Words = {
  en: 'reading time',
  de: 'lesedauer|lesezeit',
  fr: 'temps de lecture',
  es: 'tiempo de lectura',
  nl: 'leestijd',
  sv: 'läsetid',
  da: 'læsetid',
  no: 'lesetid',
};

/** The same where the number follows without "min". */
const BEFORE_SIGN: Words = {
  ja: '読了(?:時間|目安)|所要時間',
  zh: '阅读时间|閱讀時間',
  ko: '읽는 시간',
};

/** What stands behind the minutes and belongs to the label; any case. */
const BEHIND_MINUTES: Words = {
  en: 'read',
  de: 'lesezeit',
  fr: 'de lecture',
  es: 'de lectura',
  nl: 'lezen',
  da: 'læsning',
  sv: 'läsning',
};

/** What takes minutes, too, and is no reading, or was minutes ago; any case. */
const OTHER_TIMES: Words = {
  en: 'listen|watch|\\bago\\b|video|audio|prep|cook',
  de: 'hör|\\bvor |ansehen|anhören',
  fr: 'écouter|il y a',
  es: 'hace',
};

/** What a recipe says of its minutes and portions; any case. */
const RECIPES: Words = {
  en: '\\b(?:prep|cook|bake|total|active|rest|chill) time|\\bserves\\b|\\bservings?\\b',
  de: 'zubereitung|kochzeit|portionen',
  fr: 'préparation|cuisson',
  es: 'cocción',
};

/** A word of reading, in a text in lower case. */
export const READ = new RegExp(anyOf(READING), 'u');

/** The name of a minute, in a text in lower case. */
export const MINUTES = `(?:(?:${anyOf(OF_LETTERS)})(?![\\p{L}\\p{M}])|${anyOf(OF_SIGNS)})`;

/** The words about a number of minutes, where nothing but a space or a comma parts them from a name or a date: "Lesezeit: 4 Minuten". */
export const READ_TIME_LABEL = new RegExp(
  `(?:${anyOf(BEFORE_SIGN)})\\s?[:：]?\\s?(?:約|约)?\\s?\\d{1,3}\\s?[分분](?:钟|鐘)?|(?:(?:${anyOf(BEFORE_MINUTES)})\\s?:?\\s?)?(?:ca\\.?\\s)?\\d{1,3}\\s?-?\\s?min[\\p{L}.]{0,6}(?:\\s(?:to\\s)?(?:${anyOf(BEHIND_MINUTES)}))?`,
  'iu',
);

/** A word that says of minutes that they are of a recording, a recipe, or past. */
export const OTHER_TIME = new RegExp(anyOf(OTHER_TIMES), 'i');

/** A word of a recipe. */
export const OF_RECIPE = new RegExp(anyOf(RECIPES), 'i');
