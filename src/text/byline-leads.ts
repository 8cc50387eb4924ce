/** What stands before the names of those who wrote, by language, in patterns; data only. */
import { anyOf, type Words } from './any-of.ts';

/** By whom: "by Jo Doe". */
const BY: Words = { en: 'by', de: 'von', fr: 'par', es: 'por', it: 'di', nl: 'door', sv: 'af|av', hr: 'od' };

/** What those who wrote are called: "Author: Jo Doe". */
const AUTHORS: Words = {
  en: 'authors?',
  de: 'autor(?:in|en)?|verfasser(?:in)?',
  fr: 'auteure?s?',
  pt: 'autores',
  it: 'autore',
  nl: 'schrijver',
  sv: 'författare',
  no: 'forfatter',
  da: 'skribent',
  fi: 'kirjoittaja',
  pl: 'autorzy',
  lv: 'autors',
  hu: 'szerzők?',
  sl: 'avtor(?:ica)?',
  el: 'συντάκτης|συντάκτρια',
  ru: 'автор',
  sr: 'аутор',
};

const by = anyOf(BY);
const authors = anyOf(AUTHORS);

/**
 * What is taken from the front of a text that is known to name who wrote, lower case: also words that open many other
 * lines, such as "text" or "more from".
 */
export const LEAD_OF_NAMES = new RegExp(
  `^[(（]?(?:(?:written|authored|contributed|compiled|reported|posted|published|created|recipe|(?:additional )?reporting|(?:guest )?(?:post|article)|words|story|text|(?:this )?(?:post|article|story) (?:was|is) written)\\s{0,2}by|(?:(?:view )?all (?:posts|articles|stories)|(?:more )?(?:posts|articles|stories)|more)\\s(?:by|from)|(?:verfasst|geschrieben|text|words|story|tekst|texto|texte|teksti|testo|interview)\\s?(?::|av|von)|about the author|${authors}|contributors?(?=\\s{0,3}:)|writer|written|${by}|redaktion|от|текст|deur|(?:piše|пише|كتبت?)(?=\\s?:)|oleh(?=\\s?:|\\s\\S+\\s\\S)|بقلم|מאת|yazan|yazar|muhabir|haber(?=\\s?:)|oprac\\.|opracowanie|opracowała?|लेखक|লেখক|tác giả|του|της|των|نویسنده|خبرنگار(?=\\s?:)|تحریر|โดย|ผู้เขียน)\\s{0,3}[:|]?\\s+`,
  'u',
);

/** What makes a line of an article's head a byline: nothing that a sentence may open with. */
export const LEAD_OF_LINE = new RegExp(
  `^[(（]?(?:(?:(?:this )?(?:post|article|story) (?:was |is )?)?(?:written|words|story|reported|posted|text|article|authored)\\s{0,2}by|(?:text|tekst|texte|words)\\s?(?::|av|von)|${by}|${authors}|(?:contributors?|writers?)(?=\\s?:)|(?:ein |eine )?(?:analyse|kommentar|gastbeitrag|kolumne|reportage|bericht|interview|essay) von|(?:analysis|opinion|commentary|essay|column|interview) by|(?:tribune|chronique|enquête|entretien|análisis|opinión|entrevista|crónica|reportaje|analisi|intervista) (?:par|de|por|di)|propos recueillis par|aus \\S{2,20} bericht(?:et|en))(?![\\p{L}])\\s?:?\\s\\p{Lu}|^[(（]?(?:本报记者|记者|記者|作者|责编|責編|责任编辑|責任編輯|撰文)\\s?[:：/／]|(?:本报记者|记者)\\s\\p{Script=Han}{2,4}(?=$|\\s)|\\p{Script=Hangul}{2,4}\\s기자(?:\\s|$)`,
  'iu',
);

/** "Szerző: Jo Doe" · "Oleh Jo Doe", but not Oleh Doe: the same in languages where the name tells it from a word of a sentence. */
export const LEAD_OF_LINE_ELSEWHERE = new RegExp(
  `^(?:deur\\s?:?\\s\\p{Lu}|(?:piše|пише|oleh|yazar|yazan|muhabir|haber)\\s?:\\s\\p{Lu}|oleh\\s\\p{Lu}\\p{Ll}{1,20}\\s\\p{Lu}|(?:بقلم|מאת|लेखक|লেখক|โดย|ผู้เขียน|نویسنده)\\s?:?\\s\\p{L}|(?:تحریر|خبرنگار|tác giả)\\s?:\\s\\p{L}|كتبت?\\s?:\\s\\p{L})`,
  'iu',
);

/** What any such line opens with, a word of its own for each of those above: only behind one is the rest of an element read. */
export const OPENS_LEAD = new RegExp(
  `^[(（]?(?:this|post|article|story|written|words|reported|posted|text|tekst|texte|authored|${by}|${authors}|de\\s|deur|piše|пише|oleh|yaza|muhabir|haber|بقلم|מאת|लेखक|লেখক|โดย|ผู้เขียน|نویسنده|تحریر|خبرنگار|tác|كتب|contributors?|writers?|eine?|analy|opini|commentary|column|tribune|chronique|enquête|entretien|análisis|entrevista|crónica|analisi|intervista|kommentar|gastbeitrag|kolumne|reportage|bericht|interview|essay|propos|aus|本报|记者|記者|作者|责编|責編|责任|責任|撰文|\\p{Script=Hangul})`,
  'iu',
);

/** A text that is nothing but what announces those who wrote, whose names stand below. */
export const LEAD_ALONE = new RegExp(
  `^(?:(?:(?:this )?(?:article|post|story|blog)? ?(?:was )?(?:written|authored|posted)|words) by|author\\(s\\)|${authors}|writers?(?=\\s?:)|contributors?|by|geschreven door|écrit par|escrito por|scritto da|geschrieben von)\\s?:?$`,
  'i',
);
