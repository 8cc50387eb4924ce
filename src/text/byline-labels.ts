import { anyOf } from './any-of.ts';
import { lowerAlike } from './spaces.ts';

/** What a byline calls the words of an article, by language, in patterns of lower case; data only. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'words|text',
  de: 'texte?',
  fr: 'textes?',
  es: 'textos?',
  it: 'testo|testi',
  nl: 'tekst(?:en)?',
  pl: 'teksty',
  fi: 'teksti',
  hu: 'szöveg',
  ru: 'тексты?',
  uk: 'тексти',
  el: 'κείμεν[οα]',
};

/** What it calls the pictures. */
const PICTURES: Readonly<Record<string, string>> = {
  en: 'photos?|photography|photographs?|pictures|images?|illustrations?|artwork|graphics?|visuals|videos?',
  de: 'fotos|fotografien?|bilder|bild|illustrationen|grafik(?:en)?|zeichnungen',
  fr: 'photographies?|dessins?|infographies?|visuels',
  es: 'fotografías?|ilustraci(?:ón|ones)|infografías?|imágenes',
  it: 'illustrazion[ie]|immagini|disegni',
  pt: 'fotografias?|ilustraç(?:ão|ões)|imagens|arte',
  nl: "foto['’]s|beeld|illustraties?",
  sv: 'foto|illustrationer',
  da: 'billeder|illustrasjon(?:er)?|grafikk',
  pl: 'fot\\.|zdjęci[ae]|ilustracj[ae]|grafika',
  fi: 'kuvat?|valokuvat?|kuvitus',
  cs: 'ilustrace',
  hu: 'fotók?|fényképek?|képek',
  ro: 'fotografii|ilustrații',
  hr: 'fotografije|ilustracije',
  ru: 'фото|фотографии|иллюстрации|коллаж|инфографика',
  uk: 'фотографії|ілюстрації',
  bg: 'снимк[аи]',
  el: 'φωτογραφί(?:α|ες)',
  tr: 'fotoğraf(?:lar)?|görsel',
};

/** Work and people before a colon, or before "by", that are no writing. */
const OTHERS: Readonly<Record<string, string>> = {
  en: '(?:copy |photo |video )?editors?|editing|reviewers?|(?:medical|expert|tax|legal) review(?:er)?|producers?|production|photographers?|illustrators?|translators?|translation|fact[- ]?check(?:ers?|ing)?|art|contact',
  de: 'übersetzung|lektorat|faktencheck|fotograf(?:in)?|kamera|schnitt|produktion|bearbeitung|gestaltung',
  fr: 'traduction|relecture|vérification|photographe|édition|réalisation|montage',
  es: 'edición|traducción|revisión|fotógraf[oa]|corrección|producción|verificación',
  it: 'traduzione|revisione|fotograf[oa]|montaggio',
  pt: 'edição|tradução|revisão|produção',
  nl: 'vertaling|eindredactie|fotograaf|vormgeving|productie',
  sv: 'översättning|redigering',
  da: 'oversættelse|oversettelse',
  pl: 'tłumaczenie|przekład|korekta',
  fi: 'käännös|kuvaaja|kuvittaja',
  cs: 'překlad|korektura',
  hu: 'fordítás|szerkesztő|fotós',
  ro: 'traducere',
  hr: 'urednik|urednica|prijevod|lektura',
  ru: 'редактор|перевод|фотограф|корректор|редактура',
  uk: 'редакторка|переклад',
  bg: 'превод',
  el: 'μετάφραση|επιμέλεια',
  tr: 'çeviri',
};

/** The same behind a writer only: alone they stand before who wrote, too. */
const OTHERS_BEHIND = 'redaktion|redactie|redakcja|editörü?|mitarbeit|recherche';

/** What somebody did who did not write, up to the name. */
const DEEDS = {
  en: '(?:medically |clinically |legally |technically |scientifically |expert |fact[- ]?)?(?:reviewed|checked|researched|updated|edited|tested|translated|illustrated|photographed|curated|approved|verified|produced|filmed|proofread)(?: from (?:the )?(?:arabic|chinese|danish|dutch|english|finnish|french|german|greek|hebrew|italian|japanese|korean|norwegian|polish|portuguese|russian|spanish|swedish|turkish|ukrainian))? by|(?:medical(?:ly)?|expert|tax) review(?:er|ed)',
  de: '(?:medizinisch |fachlich |wissenschaftlich |redaktionell )?(?:geprüft|überprüft|redigiert|bearbeitet|übersetzt|aktualisiert|lektoriert|illustriert|fotografiert|gegengelesen) (?:von|durch)|aus dem (?:amerikanischen|arabischen|chinesischen|dänischen|englischen|französischen|griechischen|hebräischen|italienischen|japanischen|niederländischen|norwegischen|polnischen|portugiesischen|russischen|schwedischen|spanischen|türkischen|ukrainischen) (?:übersetzt )?von|mit (?:fotos|bildern|illustrationen|zeichnungen) von',
  fr: "(?:traduit|relu|vérifié|édité|corrigé|illustré|photographié|validé|révisé|revu|mis à jour|filmé)e?s?(?: (?:de l[’']|du )(?:allemand|américain|anglais|arabe|chinois|danois|espagnol|italien|japonais|néerlandais|polonais|portugais|russe|suédois|turc|ukrainien))? par",
  es: '(?:edita|revisa|verifica|traduci|ilustra|actualiza|corregi|valida|fotografia|comproba|supervisa|aproba)d[oa]s?(?: del (?:alemán|árabe|chino|francés|inglés|italiano|japonés|portugués|ruso))? por',
  it: "(?:revisionat|tradott|verificat|aggiornat|modificat|illustrat|corrett|rivist|fotografat)[oaie](?: dal(?:l[’']|lo )?\\s?(?:arabo|cinese|francese|giapponese|inglese|portoghese|russo|spagnolo|tedesco))? da",
  pt: '(?:revist|traduzid|atualizad|corrigid|aprovad)[oa]s? por',
  nl: '(?:vertaald|bewerkt|gecontroleerd|geredigeerd|nagekeken|bijgewerkt|geïllustreerd|gefotografeerd|herzien|beoordeeld) door',
  sv: '(?:redigera|granska|uppdatera|faktagranska|illustrera|fotografera)[dt] av|översatt av',
  da: '(?:redigeret|oversat|opdateret|illustreret|fotograferet|faktatjekket) af',
  no: '(?:redigert|oversatt|oppdatert|illustrert|fotografert|faktasjekket|kvalitetssikret) av',
  pl: '(?:zredagował|przetłumaczył|przełożył|sprawdził)a?|(?:zredagowane|zweryfikowane|sprawdzone|przetłumaczone) przez|tłum\\.',
  cs: '(?:přeložil|zkontroloval|upravil|redigoval)a?',
  hu: 'fordította|szerkesztette|fotózta|ellenőrizte|lektorálta',
  ro: '(?:editat|tradus|verificat|revizuit|fotografiat) de',
  ru: '(?:отредактировал|перевёл|перевел|проверил)а?',
  uk: '(?:відредагува|перекла|перевіри)(?:в|ла)',
};

/** The same without a name, behind a writer: buttons and stamps. */
const STAMPS =
  '(?:medically |clinically |legally |expert |fact[- ]?)?(?:reviewed|checked|edited|editing|translated|illustrated|photographed)';

/** What somebody did who wrote, up to the name. */
const WROTE: Readonly<Record<string, string>> = {
  de: '(?:verfasst|geschrieben|aufgezeichnet) von',
  fr: '(?:écrit|rédigé)e?s? par',
  es: '(?:escrito|redactado)s? por',
  it: '(?:scritt|redatt)[oaie] da|a cura di',
  nl: 'geschreven door',
  sv: '(?:skriven|skrivet) av',
  da: 'skrevet a[fv]',
  pl: 'napisała?|napisane przez',
  fi: 'kirjoittanut',
  cs: 'napsala?',
  hu: 'írta',
  ro: 'scris de',
  hr: 'napisao|napisala',
};

const BY = 'by|von|par|de|di|por|door|av|af|przez';
const AND = '(?:and|und|et|y|e|og|och|en|i|ja|és|și|a|и|і|та|ve|και|[&+/])';

const texts = anyOf(TEXTS);
const pictures = anyOf(PICTURES);
const both = `(?:${texts})\\s?${AND}\\s?(?:${pictures})|(?:${pictures})\\s?${AND}\\s?(?:${texts})`;
const behind = `(?:\\s(?:${BY})(?!\\p{L})\\s?|\\s?)[:：]?`;
const marked = `(?:\\s(?:${BY})(?!\\p{L})\\s?:?|\\s?[:：])`;

/** Who wrote: "Written by", "Text:", "Words and photos by"; without a mark, the words alone before a name. */
const WRITER = new RegExp(`^[(（]?(?:(?:${anyOf(WROTE)})(?!\\p{L})\\s?:?|(?:${both})${behind}|(?:${texts})${behind})\\s+(?=\\S)`, 'u');
const MARKED_WRITER = new RegExp(`^[(（]?(?:(?:${anyOf(WROTE)})(?!\\p{L})\\s?:?|(?:${both}|${texts})${marked})\\s+(?=\\S)`, 'u');

const FIRST = new RegExp(`^[(（]?(?:${anyOf(WROTE)}|${texts}|${pictures})`, 'u');

const WRITER_ALONE = new RegExp(`^(?:(?:${anyOf(WROTE)})\\s?:?|(?:${both}|${texts})${marked})$`, 'u');
const PARTED_WRITER = new RegExp(
  `(?<=[\\n|/·•;.]\\s?)(?:(?:written|words|story|text) by|by|von|par|por|door|av|af|di|${anyOf(WROTE)}|(?:${both}|${texts})${marked}|(?:author|writer|autor(?:in)?|auteur)\\s?:)\\s(?=\\S)`,
  'u',
);

const { en, ...elsewhere } = DEEDS;
const OTHER_HANDS = [
  `(?:${en})(?!\\p{L})`,
  `(?:${anyOf(elsewhere)})(?!\\p{L})`,
  `(?:${pictures})${marked}`,
  `(?:${anyOf(OTHERS)})${marked}`,
];

/** How a line opens that is of people who checked or made something else. */
const OPENS_OTHER = OTHER_HANDS.map((hand) => new RegExp(`^\\P{L}{0,3}(?:${hand})`, 'u'));
const ENDS_OTHER = [
  ...[...OTHER_HANDS, `(?:${pictures})`].map((hand) => new RegExp(`(?<!\\p{L})${hand}\\s?:?\\s?$`, 'u')),
  new RegExp(`(?<=\\S[\\s|/·•,;]{1,3})(?:${OTHERS_BEHIND})\\s?:\\s?$`, 'u'),
];
const ENDS_WRITER = new RegExp(`(?<!\\p{L})(?:${BY}|${anyOf(WROTE)}|${texts}|author|writer|autor(?:in)?|auteur)\\s?:?\\s?$`, 'u');

const NO_ROLE =
  '(?!\\s(?:editor|director|critic|desk|chief|team|lead|manager|instructor|teacher|intern|journalist|reporter|producer|redakt))';

/**
 * What follows the writers of a line, lower case: who edited, translated, photographed. Pictures need neither colon nor "by"
 * there: "Tekst Jo Doe Beeld Al Poe"; but a "photo editor" is somebody's role.
 */
export const OTHER_HANDS_BEHIND: readonly RegExp[] = [
  ...OTHER_HANDS,
  `${STAMPS}(?!\\p{L})`,
  `(?:${OTHERS_BEHIND})\\s?:`,
  `(?:${pictures})(?=\\s\\p{L})${NO_ROLE}`,
].map((hand) => new RegExp(`(?<=\\S)[\\s,.;(/|•·–—-]{1,5}${hand}`, 'u'));

/** The length of the words that a line opens with and that say who wrote it; nothing is said by "Text Size". */
export function writerLabelLength(line: string): number {
  return WRITER.exec(lowerAlike(line.slice(0, LONGEST)))?.[0].length ?? 0;
}

const LONGEST = 80;

/** Whether a line may open so, by the first piece of its text. */
export function mayOpenWithWriter(piece: string): boolean {
  return FIRST.test(lowerAlike(piece));
}

/** Whether a line opens with words that say who wrote, with "by" or a colon, or with a picture's maker behind the writer: "Text Jo Doe Bild Al Poe". */
export function opensWithWriter(line: string): boolean {
  const lower = lowerAlike(line.slice(0, LONGEST));
  return MARKED_WRITER.test(lower) || (WRITER.test(lower) && OTHER_HANDS_BEHIND.some((hand) => hand.test(lower)));
}

/** "Reviewed by Jo Doe", "Fotos: Jo Doe": whether a line opens as one of people who did something else. */
export function opensWithOtherHand(line: string): boolean {
  const lower = lowerAlike(line.slice(0, LONGEST));
  return OPENS_OTHER.some((hand) => hand.test(lower));
}

/** The part of a line that opens with people of other work from where it names who wrote: "Reviewed by Jo Doe | Written by Al Poe". */
export function behindOtherHands(line: string): string | undefined {
  if (!opensWithOtherHand(line)) return undefined;
  const at = PARTED_WRITER.exec(lowerAlike(line))?.index;
  return at === undefined ? undefined : line.slice(at);
}

/** Whether a text is nothing but words that announce who wrote: "Scritto da", "Texte :". */
export function isWriterLabel(text: string): boolean {
  return WRITER_ALONE.test(lowerAlike(text));
}

/** Whether words that stand before a name say that it is of one who did something else: "Reviewed by", "Reviewed by Jo Doe and". */
export function announcesOtherHand(before: string): boolean {
  const end = lowerAlike(before.slice(-LONGEST));
  return ENDS_OTHER.some((hand) => hand.test(end)) || (opensWithOtherHand(before) && !ENDS_WRITER.test(end));
}
