import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const sk = (): LanguageData => ({
  marks: ['„“', '„”', '»«', '‚‘', '“”', '""'],
  dialogueDash: false,
  cues: words(`
    povedal povedala povedali hovorí hovoria hovoril hovorila hovorili uviedol uviedla uviedli uvádza uvádzajú dodal dodala dodali
    dodáva dodávajú vysvetlil vysvetlila vysvetlili vysvetľuje vysvetľujú napísal napísala napísali píše píšu opísal opísala
    opísali opisuje popísal popísala popísali popisuje vyhlásil vyhlásila vyhlásili vyhlasuje potvrdil potvrdila potvrdili
    potvrdzuje upozornil upozornila upozornili upozorňuje upozorňujú tvrdil tvrdila tvrdili tvrdí tvrdia zdôraznil zdôraznila
    zdôraznili zdôrazňuje myslí domnieva reagoval reagovala reagovali zareagoval zareagovala zareagovali reaguje priznal priznala
    priznali priznáva odpovedal odpovedala odpovedali odpovedá doplnil doplnila doplnili dopĺňa citoval citovala citovali cituje
    konštatoval konštatovala konštatovali skonštatoval skonštatovala skonštatovali konštatuje oznámil oznámila oznámili oznamuje
    informoval informovala informovali informuje informujú poznamenal poznamenala poznamenali poznamenáva podotkol podotkla
    podotkli podotýka pripomenul pripomenula pripomenuli pripomína ubezpečil ubezpečila ubezpečili ubezpečuje uistil uistila
    uistili varoval varovala varovali varuje sľúbil sľúbila sľúbili sľubuje požiadal požiadala požiadali žiada vyzval vyzvala
    vyzvali vyzýva spýtal spýtala spýtali pýta opýtal opýtala opýtali kritizoval kritizovala kritizovali kritizuje skritizoval
    skritizovala skritizovali obvinil obvinila obvinili označil označila označili označuje nazval nazvala nazvali nazýva odkázal
    odkázala odkázali odkazuje hodnotí zhodnotil zhodnotila zhodnotili okomentoval okomentovala okomentovali komentoval
    komentovala komentovali komentuje porozprával porozprávala porozprávali rozpráva spomína spomínal spomínala spomínali vyjadril
    vyjadrila vyjadrili zažartoval zažartovala zažartovali žartuje vykríkol vykríkla vykríkli zašepkal zašepkala zašepkali
    povzdychol povzdychla povzdychli vzdychol vzdychla vzdychli sťažuje posťažoval posťažovala posťažovali sťažoval sťažovala
    sťažovali namietol namietla namietli namieta oponoval oponovala oponovali argumentoval argumentovala argumentovali argumentuje
    uzavrel uzavrela uzavreli zhrnul zhrnula zhrnuli pochválil pochválila pochválili zdôveril zdôverila zdôverili spomenul
    spomenula spomenuli načrtol načrtla načrtli priblížil priblížila priblížili približuje popriel popriela poprieli popiera
    odmietol odmietla odmietli odmieta zdôvodnil zdôvodnila zdôvodnili zdôvodňuje poukázal poukázala poukázali poukazuje objasnil
    objasnila objasnili objasňuje ohradil ohradila ohradili bráni zopakoval zopakovala zopakovali opakuje apeloval apelovala
    apelovali apeluje deklaroval deklarovala deklarovali predpokladá odhaduje odhadujúc pridal pridala pridali naznačil naznačila
    naznačili naznačuje poradil poradila poradili radí navrhol navrhla navrhli navrhuje uznal uznala uznali uznáva vyčíta
    prezradil prezradila prezradili prezrádza opisoval opisovala opisovali spresnil spresnila spresnili spresňuje ohlásil ohlásila
    ohlásili hlási utrúsil utrúsila utrúsili ospravedlnil ospravedlnila ospravedlnili poďakoval poďakovala poďakovali ďakuje
    podčiarkol podčiarkla podčiarkli ozrejmil ozrejmila ozrejmili avizoval avizovala avizovali avizuje zverejnil zverejnila
    zverejnili prízvukoval prízvukovala prízvukovali prízvukuje upresnil upresnila upresnili pochvaľuje teší
  `),
  weakCues: words(`
    vidí začal začala začali začína končí verí pokračoval pokračovala pokračovali pokračuje znie dúfa obáva
  `),
  nounCues: words('vyhlásení správe rozhovore vyjadrení liste príspevku prejave komentári statuse tlačovej stanovisku'),
  phrases: ['podľa slov', 'podľa', 'slovami'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ona'], he: ['on'], they: ['oni', 'ony'] },
  determiners: words('jeden jedna jeho jej ich ten tá dva dve niekoľko'),
  people: words(`
    hovorc* hovorkyň* minist* prezident* starost* primátor* advokát* súd* svedok svedk* polícia riaditeľ* expert* profesor* firma
    vláda strana predsed* prokurát* prokuratúra matka otec obyvateľ* sused* lekár* učiteľ* odborn* majiteľ* farmár* roľní* tréner*
    žup* spoločnosť správa spolok žena muž poslan* senátor* herec hereč* spisovateľ* novinár* historik* historič* ekonóm* analyti*
    aktivist* turist* vodič* študent* žiak* hráč* kapitán* ministerstvo úrad hasič* záchranár* psychológ* sociológ* politológ*
    inžinier* architekt* režisér* rybár* podnikateľ* zákazník* syn dcéra brat sestra manžel* vdova biskup* farár* pápež kráľ
    kráľovná veliteľ* generál* tajomník* štátn* zástupc* zástupkyň* vedúc* šéf* koordinátor* rodič* pacient* dôchodk* kastelán*
    vedec vedkyňa vedci
    cestujúci dopravca
  `),
  prepositions: words('v vo na z zo do k ku od po pri pre s so u o za pred nad pod medzi proti cez'),
  titles: words(`
    pan pán pani dr. prof. prezident prezidentka minister ministerka premiér premiérka starosta starostka riaditeľ riaditeľka
    predseda predsedníčka hovorca hovorkyňa advokát advokátka poslanec poslankyňa senátor župan županka primátor primátorka
    profesor profesorka generál tréner trénerka lekár lekárka prokurátor prokurátorka sudca sudkyňa zástupca zástupkyňa
    podpredseda podpredsedníčka štátny tajomník tajomníčka vicepremiér exminister europoslanec europoslankyňa primár rektor
    rektorka analytik analytička ekonóm ekonómka veliteľ kapitán biskup farár šéf šéfka
  `),
  particles: words('de van von'),
  nameEndings: words('ovského ského ckého skému ckému ovej ovou ovi ého ému ým om ej ou u y a e i'),
  notNames: words(`
    a ale alebo v vo na z zo do k od po pri pre s so sa si že keď keby ak ako to ten tá tento on ona oni my ja podľa však aj tiež
    pondelok utorok streda štvrtok piatok sobota nedeľa január február marec apríl máj jún júl august september október november
    december nie už ešte len dnes včera zajtra tam tu teraz potom preto kvôli hoci zatiaľ počas pred o u za kto čo kde či jeho jej
    ich vrátane zároveň medzitým navyše dosiaľ vlani tohto je by sú ktoré ktorý bol tak som bolo medzi ktorá viac než bude prečo
    koľko aký aká aké vždy nikdy možno všetci všetko nikto nič každý iní môj náš svoj bez nad pod teda pondelka
  `),
  abbreviations: words('dr prof doc ing mgr bc mudr judr phdr č r str napr tzv tj atď sv ul nám mil mld tis gen plk p'),
  capitalNouns: false,
  grammar: {
    outlets: ['pre', 'píše', 'uvádza', 'napísal', 'portál', 'portálu', 'denník', 'denníku', 'rozhovore pre', 'relácii', 'vysielaní'],
    agencies: words('tasr sita čtk'),
    plainAdjectives: words('mladý mladá'),
    inside: words('v vo na'),
    offices: words(`
    šéf šéfka minister ministerka premiér premiérka prezident prezidentka starosta starostka politik politička riaditeľ riaditeľka
    tréner trénerka predseda predsedníčka župan primátor primátorka
  `),
    readings: ['píše sa', 'stojí v', 'uvádza sa'],
    pointers: words('to tak uviedol povedal'),
    named: words(`
    film* knih* román* pieseň piesn* album* seriál* reláci* projekt* denník* týždenník* spoločnos* firm* stran* klub* spolok
    spolk* nadáci* loď lod* operáci* portál* festival* hra hre hru výstav*
  `),
    ownPhrases: ['podľa neho', 'podľa nej', 'podľa jeho slov', 'podľa jej slov', 'podľa svojich slov'],
    reflexives: words('sa si'),
    possessives: { she: ['jej', 'nej'], he: ['jeho', 'neho', 'ním'] },
    noArticles: true,
    verbPlural: words('*li *jú *ia'),
    verbGender: { she: ['*la'], he: ['*l'] },
    copulas: words('je bol bola'),
    passives: words('je bol bola sú'),
    relatives: words('ktorý ktorá ktorí'),
    conjunctions: words('a ale i aj'),
    naming: words('nazvaný nazvaná zvaný'),
    complements: words('že či'),
  },
});
