import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const lv = (): LanguageData => ({
  marks: ['“”', '„”', '„“', '""', '«»', '””'],
  dialogueDash: true,
  cues: words(`
    sacīja saka sacījis sacījusi teica teic teicis teikusi pateica norādīja norāda norādījis norādījusi uzsvēra uzsver uzsvēris
    uzsvērusi piebilda piebilst piebildis piebildusi skaidroja skaidro skaidrojis skaidrojusi paskaidroja paskaidro stāstīja
    stāsta pastāstīja pastāsta stāstījis stāstījusi atzina atzīst atzinis atzinusi apgalvoja apgalvo apgalvojis apgalvojusi
    rakstīja raksta ierakstīja ieraksta uzrakstīja pauda pauž paudis paudusi informēja informē informējis informējusi paziņoja
    paziņo paziņojis paziņojusi ziņo ziņoja komentēja komentē atbildēja atbild atbildējis jautāja jautā vaicāja vaicā brīdināja
    brīdina apliecināja apliecina apstiprināja apstiprina noliedza noliedz kritizēja kritizē nosauca nosauc aicināja aicina
    aicinājis solīja sola apsolīja prognozēja prognozē vērtēja vērtē secināja secina uzskata uzskatīja domā domāja cer cerēja
    atgādināja atgādina atcerējās atceras minēja min minējis minējusi sprieda spriež precizēja precizē papildināja papildina
    atklāja atklāj akcentēja akcentē konstatēja konstatē rezumēja rezumē iebilda iebilst pieprasīja pieprasa ierosināja ierosina
    ieteica iesaka lūdza lūdz pateicās pateicas žēlojās žēlojas sūdzējās sūdzas iesaucās čukstēja nopūtās jokoja joko smējās
    priecājas priecājās raizējas raizējās cildināja uzslavēja apsūdzēja apsūdz raksturoja raksturo dēvēja dēvē citēja citē
    argumentēja argumentē pamatoja pamato pārliecināts pārliecināta pieļāva pieļauj lēsa lēš uzrunāja mierināja mudināja mudina
    izteicās izteicies izteikusies deklarēja definēja sašutis sašutusi atsaucās pauduši sacījuši informējuši norādījuši atzinuši
  `),
  weakCues: words('sāka beidza turpināja turpina redz zina jūt grib skan'),
  nounCues: words('paziņojumā intervijā vēstulē ierakstā runā ziņojumā komentārā relīzē pārskatā sarunā atbildē'),
  phrases: ['saskaņā ar'],
  phrasesAfter: ['teiktā', 'domām', 'vārdiem', 'teiktais', 'sacītā', 'viedoklis', 'uzskatiem', 'ieskatā', 'vērtējumā', 'ziņām'],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['viņa'], he: ['viņš'], they: ['viņi', 'viņas'] },
  determiners: words('viens viena viņa viņas viņu tas tā šis šī divi divas daži dažas kāds kāda'),
  people: words(`
    pārstāv* runasvīr* preses minist* prezident* premjer* mēr* mērs vadītāj* direktor* advokāt* tiesnes* tiesa liecinie* policija
    policist* ekspert* profesor* pētniek* pētniec* uzņēmums kompānija valdība partija priekšsēd* šef* māte tēvs iedzīvotāj*
    kaimiņ* ārst* skolotāj* trener* zemnie* zvejnie* īpašnie* prokuror* prokuratūra sieviete vīrietis ministrija dome pašvaldība
    dienests ugunsdzēs* arodbiedrība biedrība apvienība organizācija ziņojums aktier* aktris* rakstniek* rakstniec* žurnālist*
    vēsturniek* ekonomist* analītiķ* aktīvist* tūrist* šofer* medmās* student* skolēn* spēlētāj* kapteinis kapteine psiholog*
    sociolog* politolog* inženier* arhitekt* mākslinie* režisor* uzņēmēj* klient* pasažier* dēls meita brālis māsa sieva vīrs
    atraitne upuris bīskap* mācītāj* pāvests karalis karaliene deputāt* senator* sekretār* komandier* ģenerāl* vietniek* vietniec*
    speciālist* darbiniek* koordinator* organizator* aculiecinie* jurist* vecāki pacient* pensionār* komisār* inspektor*
    padomniek* zinātniek* zinātniec*
  `),
  prepositions: words('uz no ar par pie pēc līdz pirms bez pret starp zem virs caur kopš dēļ aiz ap gar pār'),
  titles: words(`
    kungs kundze dr dr. prof prof. prezidents prezidente ministrs ministre premjerministrs premjerministre premjers premjere mērs
    mēre direktors direktore vadītājs vadītāja priekšsēdētājs priekšsēdētāja vicemērs vietnieks vietniece pārstāvis pārstāve
    advokāts advokāte prokurors prokurore profesors profesore ārsts ārste skolotājs skolotāja treneris trenere ģenerālis pulkvedis
    kapteinis deputāts deputāte ekonomists ekonomiste politologs politoloģe vēsturnieks vēsturniece analītiķis analītiķe psihologs
    psiholoģe eksperts eksperte speciālists speciāliste rakstnieks rakstniece režisors režisore aktieris aktrise žurnālists
    žurnāliste bīskaps arhibīskaps kardināls mācītājs pāvests karalis karaliene īpašnieks īpašniece zemnieks zemniece tiesnesis
    tiesnese rektors rektore komandieris padomnieks padomniece valdes loceklis locekle
  `),
  particles: words('de van von'),
  nameEndings: words('iņa iņam iņu ajam am ai as es im ei u a i e s š is us'),
  notNames: words(`
    un ir ar no uz ka par kas arī bet tas vai pēc lai to kā tika nav bija jau būs gan tikai viņš viņa līdz pie kad vēl savu šis
    tiek kuri ja mēs es jūs tu viņi viņas šī tā tie tās tādēļ tāpēc tomēr taču turklāt savukārt tagad šodien vakar rīt šeit tur
    kur kāpēc cik kāds kāda visi neviens nekas katrs cits citi pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena
    svētdiena pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien janvāris februāris marts aprīlis maijs jūnijs
    jūlijs augusts septembris oktobris novembris decembris janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī
    oktobrī novembrī decembrī kaut lūk iespējams vienmēr nekad pirms bez pret starp kopš toties piemēram vienlaikus tāpat
  `),
  abbreviations: words('dr prof doc utt u.c piem nr lpp g t.i t.s milj mljrd tūkst'),
  capitalNouns: false,
  grammar: {
    noArticles: true,
    agencies: words('leta letai bns aģentūrai portālam laikrakstam žurnālistiem'),
    readings: ['teikts', 'teikts paziņojumā', 'rakstīts', 'lasāms', 'uzsvērts', 'norādīts'],
    named: words(
      'filma filmā filmu grāmata grāmatā romāns dziesma albums seriāls raidījums raidījumā laikraksts žurnāls kuģis uzņēmums projekts portāls klubs izrāde prāmis prāmja programma',
    ),
    outlets: ['aģentūrai', 'portālam', 'laikrakstam', 'žurnālam', 'raidījumā', 'intervijā', 'ziņo', 'raksta'],
    possessives: { she: ['viņas', 'viņai'], he: ['viņam'] },
    ownPhrases: [
      'pēc viņa teiktā',
      'pēc viņas teiktā',
      'pēc viņa domām',
      'pēc viņas domām',
      'pēc viņa vārdiem',
      'pēc viņas vārdiem',
      'viņaprāt',
      'viņasprāt',
      'viņa ieskatā',
      'viņas ieskatā',
    ],
    copulas: words('ir bija'),
    passives: words('ir tika tiek'),
    relatives: words('kas kurš kura kuri'),
    conjunctions: words('un bet'),
    naming: words('nosaukts nosaukta dēvēts dēvēta'),
    complements: words('ka vai'),
    verbPlural: [],
  },
});
