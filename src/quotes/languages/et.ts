import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const et = (): LanguageData => ({
  marks: ['„“', '„”', '“”', '«»', '""'],
  dialogueDash: true,
  cues: words(`
    ütles ütleb ütlesid ütlevad öelnud öeldi lausus lausub sõnas sõnab rääkis räägib rääkisid selgitas selgitab selgitasid lisas
    lisab lisasid lisanud märkis märgib märkisid kinnitas kinnitab kinnitasid kirjutas kirjutab kirjutasid nentis nendib tõdes
    tõdeb rõhutas rõhutab kommenteeris kommenteerib vastas vastab vastasid küsis küsib küsisid teatas teatab teatasid väitis
    väidab väitsid hoiatas hoiatab meenutas meenutab tunnistas tunnistab arvas arvab arvavad leidis leiab leidsid usub uskus
    usuvad loodab kiitis kiidab kritiseeris kritiseerib süüdistas süüdistab nimetas nimetab kirjeldas kirjeldab lubas lubab palus
    palub nõudis nõuab pakkus ennustas ennustab avaldas avaldab naljatas naljatab ohkas ohkab hüüdis hüüatas sosistas täpsustas
    täpsustab põhjendas põhjendab resümeeris resümeerib täheldas täheldab viitas viitab tänas tänab soovitas soovitab toonitas
    toonitab tõdesid arutles arutleb pihtis mainis mainib eitas eitab ironiseeris kurtis kurdab kahetses kahetseb hindas hindab
    prognoosis prognoosib tsiteeris tsiteerib tutvustas paljastas paljastab lohutas rõõmustas rõõmustab imestas imestab hurjutas
    iseloomustas iseloomustab kutsus veendunud kindel meelest konstateeris täiendas täiendab vihjas muretseb muretses postitas
    säutsus raporteeris teavitas avalikustas
  `),
  weakCues: words('algas alustas lõpetas jätkas jätkab näeb tunneb teab tahab kutsub'),
  nounCues: words(`
    pressiteates avalduses intervjuus kirjas postituses kõnes aruandes teates kommentaaris sotsiaalmeedias vastuses
  `),
  phrases: ['vastavalt'],
  phrasesAfter: ['sõnul', 'hinnangul', 'arvates', 'väitel', 'teatel', 'kinnitusel', 'meelest', 'sõnutsi', 'andmetel', 'arvamusel'],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: [], he: [], they: ['nad', 'nemad'], one: ['ta', 'tema'] },
  determiners: words('üks see too kaks mitu tema nende üht'),
  people: words(`
    pressiesinda* kõneisik* esindaja* minister ministri* peaminist* president* linnapea* vallavanem* abilinnapea* advokaat
    advokaad* vandeadvoka* kohtunik* kohus tunnistaja* politsei politseini* direktor* ekspert eksperdi* professor* teadur* teadla*
    ettevõt* firma valitsus erakond partei juht juhi* juhataja* ema isa elanik* naaber naabri* arst* õpetaja* treener* treeneri*
    talunik* põllumees kalur* omanik* prokurör* prokuratuur naine mees ministeerium* linn vald päästeamet päästja* amet ametiühing
    ühing liit organisatsioon aruanne näitleja* kirjanik* ajakirjanik* ajaloola* majandusteadla* ökonomist* analüütik* aktivist*
    turist* bussijuht õde õed tudeng* üliõpila* õpila* mängija* kapten* psühholoog* sotsioloog* politoloog* insener* arhitekt*
    kunstnik* lavastaja* režissöör* ettevõtja* klient kliendi* reisija* poeg tütar vend abikaasa lesk ohver piiskop* preester
    paavst kuningas kuninganna saadik riigikogulane volinik* sekretär* komandör* kindral* abi asetäitja* spetsialist* töötaja*
    koordinaator* korraldaja* pealtnägija* jurist* vanem vanemad patsient* pensionär* esimees aseesimees kantsler* nõunik*
    vilistlane kaptenid allikas
  `),
  prepositions: [],
  titles: words(`
    härra proua dr dr. prof prof. president minister peaminister linnapea abilinnapea vallavanem direktor juhataja juht professor
    kindral kolonel major kapten advokaat vandeadvokaat prokurör riigiprokurör kohtunik treener peatreener õpetaja arst piiskop
    peapiiskop kantsler nõunik pressiesindaja kõneisik esimees aseesimees tegevjuht rektor dotsent teadur vanemteadur ekspert
    analüütik ökonomist ajaloolane kirjanik näitleja lavastaja saadik suursaadik volinik riigikogu liige komissar politseinik
    peadirektor omanik ettevõtja talunik kunstnik
  `),
  particles: words('de van von'),
  nameEndings: words('sse st le lt ga ks s l e i u a'),
  notNames: words(`
    ja on ei ta et see oli kui ning ka mis oma aga või kes selle seda nii ainult veel siis tema nende juba olid mida pärast välja
    saab olla üle tuleb kuid nad nemad me meie mina ma te teie täna eile homme siin seal praegu seejärel seetõttu samas samuti
    kuigi sest kuna miks kuidas kus millal kõik keegi miski iga teine teised mõni esmaspäev teisipäev kolmapäev neljapäev reede
    laupäev pühapäev esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuar veebruar märts aprill mai
    juuni juuli august september oktoober november detsember jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis
    septembris oktoobris novembris detsembris praeguseks hiljem varem enne lisaks näiteks võib mitte alati kunagi küll just ehk
    isegi
  `),
  abbreviations: words('dr prof hr pr nr lk jne nt st s.t vt mln mld tk a'),
  capitalNouns: false,
  grammar: {
    obliqueEndings: words('*ile *ele *ule *ilt *elt *ult *iga *ega *uga *isse *esse *usse *ist *est'),
    readings: ['seisis', 'seisab', 'öeldakse', 'teatati', 'märgitakse'],
    named: words(`
    film filmi filmis raamat raamatu raamatus romaan laul album sari saade saates ajaleht ajakiri laev projekt projekti näidend
    mäng taskuhääling portaal programm parvlaev
  `),
    outlets: ['intervjuus', 'saates', 'ajalehele'],
    agencies: words('bnsile errile delfile postimehele õhtulehele'),
    ownPhrases: ['tema sõnul', 'tema hinnangul', 'tema arvates', 'tema meelest', 'tema kinnitusel', 'ta sõnul'],
    noArticles: true,
    copulas: words('on oli'),
    passives: words('on oli'),
    relatives: words('kes mis'),
    conjunctions: words('ja ning aga kuid'),
    naming: words('nimega nimeline'),
    complements: words('et kas'),
  },
});
