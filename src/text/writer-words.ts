/**
 * Words for people who write and edit for the news, lower case, by language; data only. The first list holds what also
 * ends a compound ("Wirtschaftskorrespondentin", "utrikesredaktör"), the second what stands alone.
 */
const ENDINGS = [
  'redakteur(?:in)?|korrespondent(?:in|en|ka)?|journalist(?:in|en|ka)?|reporter(?:in|ka)?|kolumnist(?:in|en)?|kommentator(?:in)?|chefreporter(?:in)?',
  'redacteur|verslaggever|verslaggeefster|hoofdredactrice',
  'redaktør(?:en)?|redaktör(?:en)?|skribent(?:en)?|krönikör(?:en)?',
  'toimittaja|kirjeenvaihtaja|kolumnisti',
];
const WHOLE = [
  'autor(?:in)?|gastautor(?:in)?',
  'journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|éditorialiste|grand reporter',
  'periodista|reporter[oa]|redactora?|corresponsal|columnista|editora|enviad[oa] especial|jef[ea] de',
  'giornalista|inviat[oa]|redattore|redattrice|corrispondente|caporedattore|caporedattrice|editorialista|cronista',
  'jornalista|repórter|colunista|correspondente|redatora?|chefe de|chef(?:fe)? de service|chef(?:fe)? de rubrique',
  'dziennikar(?:z|ka|zem|ką)|redaktor(?:ka|em|ką)?|publicyst(?:a|ka|ą|ką)|felietonist(?:a|ka|ą|ką)|reporterem|korespondent(?:ka|em|ką)?',
  'reportér(?:ka)?|komentátor(?:ka)?|zpravodaj(?:ka)?|novinář(?:ka)?|šéfredaktor(?:ka)?',
  'muhabir|muhabiri|yazarı|gazeteci',
];
const CYRILLIC = 'корреспондент|журналист|обозреватель|редактор|кореспондент|журналіст|оглядач';

const WRITER = new RegExp(`(?:${ENDINGS.join('|')})(?!\\p{L})|(?<!\\p{L})(?:${WHOLE.join('|')})(?!\\p{L})|${CYRILLIC}`, 'u');

/** Whether a text in lower case names somebody who writes or edits for the news. */
export function namesNewsWriter(lower: string): boolean {
  return WRITER.test(lower);
}
