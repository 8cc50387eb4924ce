/** How languages say that a text takes minutes to read; in lower case, for a pattern that ignores case over all scripts is dear to compile. */
const READING = [
  'read',
  'les[et]|lesning',
  'lees|lezen',
  'lecture',
  'lectura|leer\\b',
  'lettura|leggere',
  'leitura|\\bler\\b',
  'läs|læs',
  'luku|lukea',
  'czyt',
  'čten|číst',
  'čítan',
  'branj',
  'čitanj',
  'olvas',
  'citit|citire',
  'ανάγνωσ|διάβασ',
  'skaity',
  'lasīš',
  'luge',
  'okuma',
  'чтен|прочт|читать',
  'читан',
  'четен',
  'читањ',
  'membaca|baca\\b|bacaan',
  'đọc',
  'קריאה|לקרוא',
  'قراءة|القراءة',
  'خواندن|مطالعه',
  'पढ़',
  'পড়',
  'อ่าน',
  '読',
  '阅读|閱讀',
  '읽',
];

// Behind these no letter follows: "5 minutes", not "5 minutesof".
const WORDS = [
  'min(?:ute|uten|utes|uto|utos|uti|ut|uts|uter|utter|utters|uty|uta|utą|utit|uut|uuttia|uutti|úty|út|ūtes|ūte|učių|utės|it|s)?\\.?',
  'хв(?:илин[аи]?)?\\.?',
  'мин(?:ут[аыи]?)?\\.?',
  'dk\\.?|dakika',
  'perc',
  'λεπτ[άό]',
  'menit|minit',
  'phút',
  'דקות|דקה|דק׳',
  'دقائق|دقيقة|دقیقه',
  'मिनट',
  'মিনিট',
];

// What is written without spaces.
const SIGNS = ['分钟', '分鐘', '分', '분', 'นาที', "['′](?=\\sανάγν)"];

/** A word of reading, in a text in lower case. */
export const READ = new RegExp(READING.join('|'), 'u');

/** The name of a minute, in a text in lower case. */
export const MINUTES = `(?:(?:${WORDS.join('|')})(?![\\p{L}\\p{M}])|${SIGNS.join('|')})`;
