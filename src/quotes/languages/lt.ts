import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const lt = (): LanguageData => ({
  marks: ['„“', '„”', '“”', '«»', '""'],
  dialogueDash: true,
  cues: words(`
    sakė sako sakęs sakiusi teigė teigia teigęs teigusi tvirtino tvirtina pasakojo pasakoja papasakojo aiškino aiškina paaiškino
    paaiškina pabrėžė pabrėžia akcentavo akcentuoja pridūrė priduria pridėjo prideda rašė rašo parašė komentavo komentuoja
    pakomentavo kalbėjo kalba pažymėjo pažymi nurodė nurodo informavo informuoja patikino patikina tikino tikina pranešė praneša
    priminė primena svarstė svarsto manė įsitikinęs įsitikinusi džiaugėsi džiaugiasi pasidžiaugė apgailestavo apgailestauja
    pripažino pripažįsta paneigė neigia neigė patvirtino patvirtina paragino ragina ragino perspėjo perspėja įspėjo įspėja atsakė
    atsako klausė klausia paklausė pastebėjo pastebi vardijo vardija prisiminė prisimena atskleidė atskleidžia cituoja citavo
    stebėjosi stebisi nusistebėjo juokavo juokauja pajuokavo kritikavo kritikuoja sukritikavo vertino įvertino vertina reziumavo
    reziumuoja apibendrino apibendrina tęsė tęsia žadėjo žada pažadėjo siūlė siūlo pasiūlė prašė prašo paprašė reikalavo reikalauja
    sureagavo reaguoja reagavo pareiškė pareiškia dėstė dėsto skelbė skelbia paskelbė sakoma rašoma teigiama nurodoma pabrėžiama
    prognozavo prognozuoja spėjo spėja neabejoja neabejojo guodėsi guodžiasi skundėsi skundžiasi ironizavo ironizuoja replikavo
    apeliavo apeliuoja gyrė giria dėkojo dėkoja padėkojo linkėjo linki palinkėjo kvietė kviečia pakvietė viliasi vylėsi tikisi
    tikėjosi prabilo prasitarė prisipažino prisipažįsta sušuko šaukė šnibždėjo atsiduso atrėžė atkirto oponavo nesutiko sutiko
    pritarė pritaria vadino pavadino vadina apibūdino apibūdina argumentavo argumentuoja motyvavo konstatavo konstatuoja
  `),
  weakCues: words('mano mato žino jautė jaučia pradėjo baigė nori suprato'),
  nounCues: words('pranešime komentare interviu laiške įraše kalboje pareiškime ataskaitoje socialiniame feisbuke'),
  phrases: ['anot', 'pasak'],
  phrasesAfter: ['teigimu', 'žodžiais', 'nuomone', 'duomenimis', 'manymu', 'vertinimu', 'tvirtinimu'],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ji'], he: ['jis'], they: ['jie', 'jos'] },
  determiners: words('vienas viena jo jos jų tas ta du dvi keli kelios'),
  people: words(`
    atstov* ministr* prezident* premjer* meras merė mero vadov* direktor* advokat* teisėj* liudytoj* policij* ekspert* profesor*
    bendrovė įmonė vyriausybė partija pirminink* prokuror* motina tėvas gyventoj* kaimyn* gydytoj* mokytoj* specialist* savinink*
    ūkinink* treneris trenerė ministerija tarnyba savivaldybė vyras moteris politolog* ekonomist* analitik* istorik* psicholog*
    rašytoj* režisier* aktor* dainink* žurnalist* seimo narys narė komisar* viršinink* pareigūn* ugniagesi* žvej* jūrinink* kapiton*
    student* moksleiv* pacient* turist* keleiv* klient* verslinink* mokslinink* tyrėj* darbuotoj* kandidat*
  `),
  prepositions: words('į iš su už po apie dėl prie per nuo iki be prieš tarp ant pas pagal ties virš anot pasak'),
  titles: words(`
    ponas ponia dr. prof. doc. ministras ministrė prezidentas prezidentė premjeras premjerė meras merė vicemeras vicemerė direktorius
    direktorė vadovas vadovė pirmininkas pirmininkė pavaduotojas pavaduotoja atstovas atstovė advokatas advokatė prokuroras prokurorė
    profesorius profesorė docentas docentė gydytojas gydytoja mokytojas mokytoja treneris trenerė generolas pulkininkas kapitonas
    kapitonė viceministras viceministrė patarėjas patarėja seimo narys narė ekonomistas ekonomistė politologas politologė istorikas
    istorikė analitikas analitikė psichologas psichologė ekspertas ekspertė specialistas specialistė rašytojas rašytoja režisierius
    režisierė aktorius aktorė dainininkas dainininkė žurnalistas žurnalistė komisaras komisarė viršininkas viršininkė vyskupas kardinolas
    kunigas popiežius karalius karalienė savininkas savininkė ūkininkas ūkininkė
  `),
  particles: words('de van von'),
  nameEndings: words('aus iaus iui iai ui io os ės ai ei ą į ų ę o u iu e as is ys us ė a'),
  notNames: words(`
    ir o bet ar kad kai jei nes į iš su už po apie dėl prie per nuo iki be jis ji jie jos mes aš jūs tai šis ši tas ta taip ne dar jau
    tik pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis pirmadienį antradienį trečiadienį
    ketvirtadienį penktadienį šeštadienį sekmadienį sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio
    lapkričio gruodžio šiandien vakar rytoj dabar čia ten todėl tačiau taigi vis dėlto nors kol kas kaip kur kada kodėl kiek jo jų
    mūsų jūsų visi viskas niekas kurie kiti anot pasak tuo tarpu to vėliau anksčiau
  `),
  abbreviations: words('dr prof doc g pvz t y kt pan val mln mlrd tūkst eur gerb p'),
  capitalNouns: false,
  grammar: {
    noArticles: true,
    agencies: words('bns elta eltai lrt lrt.lt lrytas.lt delfi portalui žurnalistams agentūrai'),
    readings: ['rašoma pranešime', 'sakoma pranešime', 'teigiama pranešime', 'skelbiama pranešime'],
    named: words(
      'filmas filme filmo knyga knygos knygoje romanas romano daina dainos laikraštis laikraščio žurnalas žurnalo laivas laivo bendrovė bendrovės įmonė įmonės projektas projekto laida laidos laidoje portalas portalo klubas klubo',
    ),
    outlets: ['portalui', 'naujienų agentūrai', 'laikraščiui', 'žurnalui', 'laidoje', 'portale', 'interviu'],
    possessives: { she: [], he: [] },
    ownPhrases: [
      'jo teigimu',
      'jos teigimu',
      'jo nuomone',
      'jos nuomone',
      'anot jo',
      'anot jos',
      'pasak jo',
      'pasak jos',
      'jo žodžiais',
      'jos žodžiais',
    ],
    copulas: words('yra buvo'),
    relatives: words('kuris kuri kurie'),
    conjunctions: words('ir bet o'),
    naming: words('vadinamas vadinama pavadintas pavadinta'),
    complements: words('kad jog ar'),
    verbPlural: [],
  },
});
