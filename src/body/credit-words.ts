import { lowerAlike } from '../text/spaces.ts';

/** The words that announce who made a picture, by language; lower case, longest first where one opens another. */
const LABELS: Readonly<Record<string, string>> = {
  en: 'photo credits|photo credit|photo illustration|photo courtesy|photo supplied|photographs|photograph|photographer|photography|photos|photo|picture credit|picture courtesy|pictures|picture|image credits|image credit|image source|image courtesy|images|image|credits|credit|illustration|graphic|artwork|pic|copyright|source|courtesy|file photo|file|provided by|supplied by|submitted by|contributed by',
  de: 'symbolfoto|symbolbild|archivbild|archivfoto|bildrechte|bildquelle|bildnachweis|foto|fotos|fotograf|fotografie|bilder|bild|quelle|grafik|illustration',
  fr: 'crédits photos|crédits photo|crédit photo|crédits|crédit|photographie|photo d’illustration|photo|illustration|visuel|droits',
  es: 'créditos|crédito|fotografía|fotos|foto|imagen|fuente|ilustración|cortesía',
  it: 'crediti|credit|fotografia|foto|immagine|fonte|illustrazione|per gentile concessione',
  pt: 'créditos|crédito|fotografia|fotos|foto|imagem|fonte|ilustração|reprodução|divulgação',
  nl: 'fotografie|foto|beeld|afbeelding|bron|illustratie|archieffoto',
  sv: 'fotograf|foto|bilder|bild|källa|illustration|grafik|arkivbild',
  da: 'fotograf|foto|billede|kilde|illustration|grafik|arkivfoto',
  no: 'fotograf|foto|bilde|kilde|illustrasjon|grafikk|arkivfoto',
  pl: 'zdjęcie|zdjęcia|fotografia|fot|foto|źródło|ilustracja|grafika',
  cs: 'fotografie|foto|snímek|zdroj|ilustrace|grafika|autor',
  ru: 'фотография|фото|снимок|изображение|иллюстрация|источник|коллаж',
  uk: 'фотографія|фото|світлина|знімок|зображення|ілюстрація|джерело|колаж',
  tr: 'fotoğraflar|fotoğraf|foto|görsel|kaynak|resim',
  fi: 'kuvituskuva|valokuva|arkistokuva|kuvaaja|kuvat|kuva|lähde|kuvitus|grafiikka',
  ja: '写真提供|写真|画像|撮影|提供|出典',
  ko: '사진 출처|사진|출처|이미지',
  hu: 'fotó|fotók|illusztráció|forrás',
  ro: 'sursa foto|foto|fotografie|sursa|sursă|imagine|ilustrație',
  el: 'φωτογραφία|φωτογραφίες|φωτο|φωτό|φωτ|πηγή',
  bg: 'снимка|снимки|източник|илюстрация',
  hr: 'fotografija|foto|izvor|ilustracija',
  lt: 'nuotrauka|nuotr|nuotraukos autorius|šaltinis',
  lv: 'foto|attēls|avots|ekrānuzņēmums',
  et: 'foto|allikas|pilt',
  is: 'ljósmynd|ljósmyndari|mynd|heimild',
  vi: 'ảnh minh họa|ảnh|hình ảnh|nguồn',
  id: 'foto|gambar|sumber|dok',
  hi: 'फोटो|तस्वीर|स्रोत|साभार',
  ar: 'تصوير|الصورة|صورة|المصدر|مصدر الصورة',
  he: 'צילום|צילומים|תמונה|קרדיט',
  fa: 'عکاس|عکس',
  ur: 'تصویر',
  th: 'ภาพจาก|ภาพ',
  zh: '图片来源|图片|图源|摄影|来源|图|圖片|攝影|圖',
};

/** What stands between a label and the name. */
const MAKERS = 'by|of|courtesy of|courtesy|supplied by|provided by|credit|credits|par|de|von|di|por|av|af|van|door|od|from|via';

/** Agencies, picture houses and what stands for a name where there is none. */
const HOUSES =
  'AFP|AP|AAP|ANI|IANS|APA-Images|ATS|BELGA|BNS|DHA|ELTA|Fotogramma|IHA|İHA|KEYSTONE|Keystone-SDA|Keystone-ATS|LaPresse|Lapresse|Pixsell|PIXSELL|SDA|The Canadian Press|THE CANADIAN PRESS|Ansa|Afp|Epa|ロイター|共同|時事|新华社|视觉中国|中新社|연합뉴스|뉴시스|뉴스1|رويترز|فرانس برس|أ ف ب|أ.ف.ب|الأناضول|أسوشيتد برس|غيتي|د ب أ|ＡＰ|ＡＦＰ|ＡＦＰ時事|新華社|ゲッティ|ABACA|ANP|ANSA|APA|APF|Alamy|Anadolu|Associated Press|Belga|Bloomberg|CTK|ČTK|Canadian Press|DDP|DPA|EFE|EPA|EPA-EFE|Europa Press|GNTM|Gallo Images|Getty|Getty Images|IMAGO|Imago|Imagn|JIJI|Jiji Press|Keystone|Kyodo|LAT Images|LUSA|Lusa|Lehtikuva|Magnum|MAXPPP|MEGA|MTI|NTB|NurPhoto|PA|PA Images|PA Media|PA Wire|PAP|PTI|Pexels|Pixabay|Press Association|RIA Novosti|RTR|Reuters|REUTERS|Rex|Ritzau|SWNS|Scanpix|Shutterstock|Sipa|SIPA|TASS|TT|UPI|USA Today Sports|USA TODAY Sports|USATSI|Thinkstock|Flickr|Corbis|Newscom|Fotolia|Dreamstime|Ukrinform|UNIAN|Unsplash|WireImage|Wikimedia Commons|Xinhua|Yonhap|ZUMA|Zuma|dpa|dapd|epd|freepik|iStock|iStockphoto|picture alliance|picture-alliance|Adobe Stock|Depositphotos|Canva|Handout|HANDOUT|Supplied|SUPPLIED|Submitted|Contributed|Facebook|Instagram|Screengrab|Screenshot';

const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);
const labels = longestFirst([...new Set(Object.values(LABELS).flatMap((list) => list.split('|')))]);

const LONGEST_LABEL = 90;
const MARK_AT_START = /^(?:©|\(c\)|ⓒ|📷|📸)\s{0,3}:?\s{0,3}/u;
const AFTER_LABEL = new RegExp(
  `^\\s{0,2}(?:(?:${MAKERS})(?!\\p{L}))?(?:\\.{1,3}|…)?\\s{0,3}[:：=/|©–-]?\\s{0,3}(?:(?:${MAKERS})(?!\\p{L})\\s{0,2})?[:©]?\\s{0,3}`,
  'u',
);

/** The label that a text opens with: with its colon, or "by", or "©" alone; empty where there is none. */
export function labelOf(text: string): string {
  const lower = lowerAlike(text.slice(0, LONGEST_LABEL));
  const mark = MARK_AT_START.exec(lower);
  if (mark) return text.slice(0, mark[0].length);
  const label = labels.find((words) => lower.startsWith(words) && !/^[\p{L}\d]/u.test(lower.slice(words.length)));
  if (label === undefined) return '';
  return text.slice(0, label.length + (AFTER_LABEL.exec(lower.slice(label.length))?.[0].length ?? 0));
}

/** A label with its colon anywhere; glued to the word before, it has a capital. */
export const LABEL_WITH_COLON = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${labels.join('|')})|(?<=[\\p{Ll}.!?])(?:Image|Photo|Foto|Picture|Bild|Credit))\\.?(?:\\s(?:${MAKERS}))?\\s?(?:[:：=]|\\.{3}|…)\\s?|(?<![\\p{L}\\d])(?:fot|nuotr)\\.\\s?(?=[\\p{L}©])|(?<!\\p{Script=Han})图\\s?[/／｜]\\s?|(?:©|\\(c\\)|ⓒ|📷|📸)\\s?:?\\s?(?=\\p{L}|(?:19|20)\\d{2}\\s\\p{L})`,
  'giu',
);

/** A label and "by" anywhere. */
export const LABEL_BY =
  /(?<![\p{L}\d])(?:(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Ii]llustration|[Gg]raphic)\s(?:by|courtesy(?: of)?|supplied by|credit)|[Cc]ourtesy(?: of)?)\s{1,3}(?=(?:the\s)?[\p{Lu}@])|(?<=[.!?]\s)(?:Photos?|Pictures?|Images?|Provided|Supplied|Submitted|Contributed)\sby\s/gu;

/** Names of agencies as words of their own. */
export const HOUSE = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst(HOUSES.split('|')).join('|')})(?![\\p{L}\\d])`, 'u');

/** A label that stands behind the name: "Jo Doe pic", "Jo Doe / BNS nuotr.". */
export const LABEL_BEHIND = /(?<=[\p{L}.)])\s(?:pics?|photos?|file (?:photo|pic)|nuotr\.?|nuotrauka|fotoğrafı|фото)$/u;

/** A licence that a credit opens with: "CC BY-SA 4.0 Jo Doe". */
export const LICENCE =
  /^(?:cc[\s-]?(?:by|0)(?![\p{L}\d])|creative commons|public domain|gemeinfrei|domaine public|pubblico dominio|dominio público)/iu;

/** What is printed beside a credit and names nobody. */
export const RIGHTS =
  /(?:(?:^|(?<=[.;,|/]\s{0,2}))(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|opens in (?:a )?new (?:tab|window)|opens new tab)|\s?purchase licensing rights)[.,;|/]?\s{0,2}/giu;

/** A text that is nothing but what stands for a credit: "Supplied", "File photo", "zVg". */
export const STANDS_FOR_CREDIT =
  /^(?:supplied|handout|submitted(?: photo)?|contributed(?: photo)?|file(?: photo| image| picture)?|screengrab|screenshot|zvg|privat|private|archiv|archivo|archives?|arşiv|arkiv|cedida|cortesía|dr|d\.r\.|divulgação|reprodução|getty(?: images)?|shutterstock)\.?$/i;
