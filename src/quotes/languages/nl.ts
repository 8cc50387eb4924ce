import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const nl = (): LanguageData => ({
  marks: ['“”', '‘’', '„”', '""', "''"],
  dialogueDash: false,
  cues: words(`
    zei zeiden zegt zeggen gezegd vertelde vertelden vertelt vertellen verteld verklaarde verklaarden verklaart verklaren aldus
    schreef schreven schrijft schrijven geschreven stelde stelden stelt stellen noemt noemde noemden noemen genoemd legde legt
    leggen benadrukte benadrukten benadrukt benadrukken waarschuwde waarschuwden waarschuwt waarschuwen reageert reageerde
    reageerden reageren vindt vinden vond antwoordde antwoordden antwoordt meldt meldde meldden melden liet laat lieten laten klinkt
    klonk luidt luidde bevestigde bevestigt bevestigen ontkende ontkent erkende erkent erkennen gaf geeft vroeg vraagt vragen
    vroegen riep roept riepen beweerde beweert beweren betoogde betoogt concludeerde concludeert vervolgde vervolgt voegde voegt
    herinnerde herinnert klaagde klaagt bekritiseerde bekritiseert grapte grapt meende meent menen dacht denkt denken gelooft
    geloven beloofde belooft eiste eist pleitte pleit pleiten beschreef beschrijft omschreef omschrijft beschuldigde beschuldigt
    kondigde kondigt oordeelde oordeelt sprak spreekt spreken twitterde twittert lacht lachte zucht zuchtte fluisterde schreeuwde
    juichte merkte merkt observeerde constateerde constateert adviseerde adviseert beklemtoonde onderstreepte onderstreept
    citeerde citeert verzucht verzuchtte foetert foeterde moppert mopperde blikt verduidelijkte verduidelijkt
    spraken bekent bekende sneert sneerde twijfelt verdedigt verdedigde prijst prees looft hoopt hoopte typeert typeerde
    verwoordde verwoordt verwoorden bracht vat stipt stipte aangaf aangeeft aangegeven meedeelde meedeelt deelde deelt delen liegt betreurde betreurt betreuren verwelkomt verwelkomde veroordeelde veroordeelt veroordelen hekelde hekelt hekelen bepleit bepleitte bevestigden ontkenden repliceerde repliceert counterde countert voorspelde voorspelt verwacht verwachtte verwijt verweet klaagden fulmineert fulmineerde tiert tierde analyseert analyseerde vult aanvulde aanvult toevoegde toevoegt uitlegde uitlegt opmerkte opmerkt noteert noteerde poneerde poneert dreigde dreigt zweert zwoer vermoedt vermoedde schat schatte relativeert relativeerde nuanceert nuanceerde treedt knikt brieste sakkert sakkerde verduidelijken stipuleert
    verklapt verklapte onthult onthulde verraadt signaleert signaleerde klagen briest eisen smeekt smeekte
    bezweert bezwoer verzekert verzekerde weerspreekt herhaalt herhaalde memoreert preciseert sust troost juicht jubelt jubelde
    grinnikt glimlacht fluistert schreeuwt mompelt vreest vreesde beaamt beaamde oppert opperde suggereert suggereerde betogen
    argumenteert redeneert rechtvaardigt verontschuldigt feliciteert feliciteerde claimt claimde bedankt bedankte roepen
  `),
  weakCues: words(`
    begon begint sluit sloot besluit besloot ging gaat ziet zag maakt maakte toont weet wijst wees werpt wierp vulde schetst
    schetste licht bericht berichtte garandeert
    raadt raden adviseren
  `),
  nounCues: words('verklaring persbericht interview bericht brief toespraak tweet post mail rapport reactie column podcast'),
  phrases: ['volgens', 'aldus', 'in de woorden van', 'naar eigen zeggen van', 'naar mening van', 'naar het oordeel van', 'in de ogen van'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['zij', 'ze'], he: ['hij'], they: [], some: words('ander andere anderen sommigen iemand velen') },
  determiners: words('de het een zijn haar hun twee enkele'),
  people: words(`
    oppositie
    woordvoerder* woordvoerster* minister* president* burgemeester* advoca* rechter* getuige* politie directeur* directrice expert*
    deskundige* onderzoeker* hoogleraar* bedrijf regering partij vakbond moeder vader man vrouw bewoner* bewoonster* bron* buurman
    buurvrouw wethouder* leraar lerares arts* trainer* boer* boerin eigenaar* eigenares* leider* rapport vereniging stichting krant
    rederij* acteur* actrice* zanger* zangeres* schrijver* schrijfster* journalist* historicus historica econo* analist*
    activist* demonstrant* toerist* chauffeur* verpleegkundige* docent* student* scholier* leerling* speler* aanvoerder 
    bondscoach coach ministerie gemeente brandweer psycholoog socioloog wetenschapper* ingenieur* architect* kunstenaar*
    regisseur* visser* ondernemer* winkelier* klant* gebruiker* zoon dochter broer zus echtgenote weduwe slachtoffer* bisschop
    pastoor paus koning koningin kamerlid raadslid fractievoorzitter* voorzitter* secretaris commissaris officier kapitein jongen
    meisje jongeman dame omwonende* buurtbewoner* reiziger* passagier* ooggetuige* organisatie
    raadsman raadsvrouw verdachte* beklaagde* oefenmeester supporter* bioloog biologe geoloog weerman entomoloog 
    dokter* huisarts* viroloog epidemioloog club rechtbank kabinet premier parlementariër* kandidaat
    vertegenwoordiger* coördinator* oprichter* chef agent* wielrenner* tennisser* voetballer* atleet keeper doelman
    kampioen muzikant* auteur* curator* bergbeklimmer* bewindsman bewindsvrouw bewindspersoon politicus politica collega*
    ambassadeur* diplomaat inwoner* inwoonster toezichthouder* topman topvrouw bestuurder* bestuursvoorzitter* vakbondsman
    vakbondsleider* staatssecretaris* projectleider* chirurg* jurist* rector* kroegbaas archeoloog astronoom
    buren
    vervoerder
  `),
  prepositions: words('van met tegen voor uit bij naar in aan op over tussen door onder'),
  titles: words(`
    heer mevrouw meneer dr. prof. president minister burgemeester premier wethouder directeur professor hoogleraar woordvoerder
    woordvoerster advocaat trainer staatssecretaris koning koningin prins prinses officier fractievoorzitter voorzitter
    partijleider onderzoeker bewoner bewoonster
    *bewoner *bewoonster *minister *leider *voorzitter *woordvoerder *woordvoerster *directeur *trainer *coach *onderzoeker
    *onderzoekster *deskundige *analist *econoom *officier *commissaris *kapitein *aanvoerder *spits *journalist *verslaggever
    *presentator *acteur *actrice *schrijver *schrijfster *hoogleraar *advocaat *wethouder *burgemeester *kamerlid *raadslid
    *boer *visser *ondernemer *eigenaar *arts *bioloog *psycholoog *historicus
  `),
  particles: words('van de der den het ’t ten ter te von la el op in ’s'),
  nameEndings: [],
  notNames: words(`
    de het een en maar of in op aan bij met naar van voor zij ze hij wij ik dit dat deze die als ook dan nu nog niet volgens
    omdat toen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december er hier daar vandaag gisteren morgen wel toch dus want hoewel terwijl tijdens na sinds
    alle veel sommige twee drie wat wie waar hoe is te zijn om door uit heeft wordt over zich werd kan meer hebben al worden
    geen was tot waarom wanneer welke altijd nooit misschien daarom daarna eerder later intussen ondertussen inmiddels bovendien
    echter verder zo zelf iedereen niemand niets alles ieder onze ons hun haar hen uw jullie zulke zonder rond tegen
  `),
  abbreviations: words('dr prof mr ir drs dhr mevr mw bv nr ca enz jl'),
  capitalNouns: false,
  grammar: {
    plainPersons: words('vrouw man'),
    agents: ['door'],
    verbPlural: words('*en'),
    auxiliaries: words('heeft hebben had hadden'),
    outlets: ['tegen', 'tegenover', 'in', 'interview met', 'gesprek met'],
    plainAdjectives: words(`
    jonge kersverse nieuwe
  `),
    readings: [
      'klinkt het',
      'klonk het',
      'luidt het',
      'luidde het',
      'heet het',
      'staat in',
      'stond in',
      'valt te lezen',
      'is te lezen',
      'staat er',
    ],
    named: words('film boek roman lied nummer album serie krant tijdschrift schip spel podcast programma documentaire'),
    ownPhrases: ['volgens haar', 'volgens hem', 'in haar ogen', 'in zijn ogen', 'in haar woorden', 'in zijn woorden'],
    equating: words('is was zijn waren'),
    equated: words('de wat'),
    pointers: words('dat dit zo aldus'),
    possessives: { she: ['haar'], he: ['zijn', 'hem'] },
    ownRelatives: words('wiens wier'),
    belonging: words('van uit'),
    formerly: words('ooit voorheen'),
    copulas: words('is was'),
    callings: words(`
      *werker *werkster *leider *leidster *maker *maakster *houder *houdster *drijver *bouwer *kenner *ganger *bewoner *bewoonster
      *speler *speelster *zoeker *kweker *rijder *vanger *wachter *meester *vrouw *man *chef *arts *boer *boerin *coach *trainer
      *adviseur *adviseuse *loog *loge *ist *iste *eur *euse *kundige *naar *nares *schrijver *schrijfster *handelaar *begeleider
      *begeleidster *verzorger *verzorgster *medewerker *verkoper *verkoopster *ondernemer *onderneemster *directeur *beheerder
      *beheerster *bestuurder *bestuurslid *raadslid *lid *hoofd *manager *monteur bakker slager kapper kapster visser molenaar
      schipper tuinder imker dijkgraaf wethouder heemraad waterschapper smid timmerman kok kokkin gids oprichter oprichtster mede-oprichter eigenaar eigenares vrijwilliger
      vrijwilligster
    `),
    notCallings: words(`
      kleur deur geur humeur jongeman iedereen lijst mist twist winst dienst binnenaar klaar elkaar naar openbaar kist gist juist
      beleid gelid ooglid lid-staat augurk voorhoofd overhoofd hoofd
    `),
    being: ['is', 'werkt als'],
    meanwhile: words('ook nu tegenwoordig inmiddels sinds momenteel zelf'),
    denying: words('niet geen nooit geworden geweest benoemd gekozen'),
    unofficial: words(
      'held heldin ster legende slachtoffer verdachte vriend vriendin fan winnaar winnares verliezer favoriet getuige mens persoon',
    ),
    leading: words('leidt runt bestuurt beheert'),
    contested: words('klassement race wedstrijd ranglijst stand peilingen'),
    verbSecond: true,
    verbFinal: true,
    passives: words('wordt werd worden werden'),
    relatives: words('die dat wie'),
    conjunctions: words('en maar of'),
    unidentified: ['anoniem', 'naam niet'],
    introductions: ['haar naam is', 'zijn naam is', 'ze heet', 'zij heet', 'hij heet'],
    naming: words('genoemd heet geheten'),
    complements: words('dat of'),
    subordinators: words('omdat nadat terwijl hoewel voordat toen als'),
  },
});
