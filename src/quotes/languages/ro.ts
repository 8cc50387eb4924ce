import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

/** Old fonts print ş and ţ with a cedilla. */
const cedillas = (text: string): readonly string[] => [...new Set(words(`${text} ${text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')}`))];

export const ro = (): LanguageData => ({
  marks: ['„”', '«»', '“”', '„“', '""'],
  dialogueDash: true,
  cues: cedillas(`
    spus spune spun spunea spusese declarat declară declara precizat precizează afirmat afirmă afirmau adăugat adaugă adăuga explicat explică explica transmis transmite transmit
    anunțat anunță scris scrie scriu scria subliniat subliniază menționat menționează susținut susține susțin susținea arătat arată povestit
    povestește povestesc mărturisit mărturisește recunoscut recunoaște recunosc avertizat avertizează completat completează comentat comentează
    întrebat întreabă răspuns răspunde răspund cerut cere cer promis promite criticat critică acuzat acuză confirmat confirmă dezmințit dezminte negat
    neagă concluzionat concluzionează conchis conchide punctat punctează reacționat reacționează remarcat remarcă amintit amintește reamintit
    reamintește insistat insistă glumit glumește strigat strigă șoptit șoptește oftat oftează citat citează numit numește descris descrie catalogat
    cataloghează apreciat apreciază considerat consideră estimat estimează sugerat sugerează propus propune invocat invocă detaliat detaliază relatat
    relatează informat informează dezvăluit dezvăluie asigurat asigură reiterat reiterează răbufnit crede cred admis admite exclamat exclamă
    ironizat ironizează lămurit clarificat clarifică semnalat semnalează solicitat solicită îndemnat îndeamnă postat mulțumit mulțumește
    felicitat calificat califică etichetat rezumat rezumă evocat evocă replicat replică punctând adăugând precizând subliniind explicând spunând afirmând
    justificat justifică motivat motivează deplâns lăudat laudă atenționat atenționează specificat specifică notat notează consemnat pledat
  `),
  weakCues: words(`
    atras atrage continuat continuă vorbit vorbește început încheiat vede făcut știe speră ține zice zis zic
  `),
  nounCues: words(`
    comunicat comunicatul declarație interviu scrisoare mesaj mesajul postare discurs raport raportul conferință cuvântare
    comunicatului
  `),
  phrases: [
    'potrivit',
    'conform',
    'după spusele',
    'în opinia',
    'în viziunea',
    'din punctul de vedere al',
    'în cuvintele lui',
    'după cum spune',
    'după cum afirmă',
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ea'], he: ['el'], they: ['ei', 'ele'], one: ['dânsul', 'dânsa'] },
  determiners: cedillas('un o niște acest această acel acea acești doi două câțiva mai mulți'),
  people: cedillas(`
    purtătoare
    purtător* ministr* președint* premier* primar* viceprimar* avocat* judecător* judecătoare* martor* polițist* poliția director* directoare* expert* profesor* cercetător*
    compania guvernul partidul șef* șefa mama tatăl locuitor* vecin* vecină medic* doctor* deputat* senator* consilier* prefect* procuror* procuroarea
    parchetul antrenor* proprietar* fermier* agricultor* pescar* pompier* femeia bărbatul ministerul primăria asociația sindicatul raportul
    organizația actor* actriță actrița scriitor* scriitoare* jurnalist* istoric* economist* analist* activist* turist* șofer* asistent* student* elev* jucător*
    căpitan* psiholog* sociolog* politolog* inginer* arhitect* artist* regizor* antreprenor* client* pasager* fiul fiica fratele sora soția soțul
    văduva victima episcop* preot* papa regele regina comandant* general* secretar* reprezentant* lider* coordonator* organizator* locotenent*
    vicepreședint* administrator* manager* specialist* investitor* angajat* muncitor* pensionar* pacient* părinte părinții copilul bătrân*
  `),
  prepositions: cedillas(`
    de la din în pe cu pentru prin către despre după până fără sub peste între lângă spre contra împotriva dintre printre lui al ai ale a asupra
    față
  `),
  titles: cedillas(`
    domnul doamna domnule dl. dna. d-na dr. prof. președintele președinta ministrul ministra premierul prim-ministrul primarul primărița deputatul
    deputata senatorul senatoarea generalul directorul directoarea secretarul consilierul prefectul profesorul profesoara avocatul avocata procurorul
    judecătorul antrenorul antrenoarea purtătorul părintele doctorul medicul viceprimarul vicepremierul comisarul liderul regele regina papa
    economistul analistul istoricul scriitorul actorul actrița comandantul inginerul managerul vicepreședintele
  `),
  particles: words('de van von din'),
  nameEndings: words('ului ei lui i'),
  notNames: cedillas(`
    și dar sau în la de din pe cu pentru prin că ca să nu mai un o este sunt era au a al ale ce care cine când cum unde dacă deși după până
    acum astăzi azi ieri mâine aici acolo apoi însă totuși iar deci astfel el ea ei ele eu noi voi luni marți miercuri joi vineri sâmbătă
    duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie acest această aceasta acesta
    acestea toți toate nimeni nimic fiecare cei cele unii doi două trei potrivit conform am ai ați sub peste între lângă fără doar chiar
    totodată de asemenea fiind niciodată mereu poate da nici tot
  `),
  abbreviations: words('dl dna dr prof ing nr str etc art alin lt col gen mil mld sf jud'),
  capitalNouns: false,
  grammar: {
    bareOwners: true,
    secondHalves: ['de cuvânt'],
    nounBefore: words('un o acest acel al'),
    readings: ['se arată în', 'se precizează în', 'se spune în', 'se menționează în', 'scrie în', 'se arată'],
    named: cedillas(`
      filmul filmului film cartea romanul romanului cântecul albumul serialul ziarul revista nava emisiunea emisiunii piesa jocul podcastul programul
      compania firma partidul clubul operațiunea proiectul festivalul
    `),
    outlets: ['pentru', 'la', 'interviu pentru', 'potrivit', 'a transmis', 'scrie'],
    agencies: words('agerpres mediafax news.ro'),
    pointers: words('așa acestea asta'),
    articles: { she: words('o această acea'), he: words('un acest acel') },
    definiteEndings: ['ul', 'ea'],
    possessives: { she: ['ei'], he: ['lui'] },
    ownPhrases: ['potrivit acestuia', 'potrivit acesteia', 'potrivit ei', 'în opinia sa', 'în opinia ei', 'conform acestuia'],
    verbPlural: [],
    copulas: words('este era e'),
    passives: words('fost este'),
    relatives: words('care ce'),
    conjunctions: cedillas('și dar iar'),
    participles: words('*ând *ind'),
    naming: words('numit numită intitulat intitulată denumit'),
    complements: words('că dacă'),
  },
});
