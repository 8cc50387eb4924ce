import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const sl = (): LanguageData => ({
  marks: ['»«', '„“', '“”', '„”', '""'],
  dialogueDash: true,
  cues: words(`
    rekel rekla rekli dejal dejala dejali povedal povedala povedali pove pravi pravijo pojasnil pojasnila pojasnili pojasnjuje
    pojasnjujejo poudaril poudarila poudarili poudarja poudarjajo dodal dodala dodali dodaja dodajajo zapisal zapisala zapisali
    zapiše piše pišejo napisal napisala napisali ocenil ocenila ocenili ocenjuje ocenjujejo izpostavil izpostavila izpostavili
    izpostavlja menil menila menili meni menijo opozoril opozorila opozorili opozarja opozarjajo zatrdil zatrdila zatrdili
    zatrjuje trdil trdila trdili trdi trdijo sporočil sporočila sporočili sporočajo sporoča navedel navedla navedli navaja
    navajajo odgovoril odgovorila odgovorili odgovarja vprašal vprašala vprašali sprašuje komentiral komentirala komentirali
    komentira izjavil izjavila izjavili priznal priznala priznali priznava potrdil potrdila potrdili potrjuje zanikal zanikala
    zanikali zanika spomnil spomnila spomnili spominja napovedal napovedala napovedali napoveduje predlagal predlagala predlagali
    predlaga obljubil obljubila obljubili obljublja poziva pozval pozvala pozvali zahteval zahtevala zahtevali zahteva kritiziral
    kritizirala kritizirali kritizira obtožil obtožila obtožili obtožuje označil označila označili označuje imenoval imenovala
    imenovali opisal opisala opisali opisuje razložil razložila razložili razlaga razkril razkrila razkrili razkriva zaključil
    zaključila zaključili sklenil sklenila sklenili ugotovil ugotovila ugotovili ugotavlja ugotavljajo prepričan prepričana
    prepričani razmišlja pripoveduje pripovedoval pripovedovala pripovedovali povzel povzela povzeli povzema pripomnil pripomnila
    pripomnili omenil omenila omenili omenja zagotovil zagotovila zagotovili zagotavlja zagotavljajo svaril svarila svarili
    posvaril posvarila posvarili svari zahvalil zahvalila zahvalili zahvaljuje pohvalil pohvalila pohvalili potožil potožila
    potožili pritožil pritožila pritožili pritožuje vzkliknil vzkliknila vzkliknili vzklikne zašepetal zašepetala zašepetali
    pošalil pošalila pošalili opazil opazila opazili opaža domneva domneval upa boji strinja ponovil ponovila ponovili ponavlja
    obrazložil obrazložila obrazložili utemeljil utemeljila utemeljili utemeljuje navrgel navrgla odvrnil odvrnila odvrnili
    odgovarjajo pritrdil pritrdila pritrdili pritrjuje podčrtal podčrtala podčrtali čudil čudila čudili čudi žaluje obžaluje
    obžaloval obžalovala obžalovali razjasnil razjasnila razjasnili pričal pričala pričali izrazil izrazila izrazili izraža
    sprašujejo predvideva predvidel predvidela odločen odločena kritičen kritična apeliral apelirala apelirali objavil objavila
    objavili objavlja zatrdi namignil namignila namignili priporočil priporočila priporočili svetoval svetovala svetovali svetuje
    citiral citirala citirali citira nasprotuje nasprotoval pojasni doda poudari poročal poročala poročali poroča razkrije
    pripomni odgovori navrže
  `),
  weakCues: words(`
    vidi začel začela končal končala nadaljeval nadaljevala nadaljevali nadaljuje verjame hoče glasi sliši
  `),
  nounCues: words('izjavi sporočilu intervjuju pismu objavi govoru poročilu komentarju odzivu zapisu pogovoru'),
  phrases: [
    'po besedah',
    'po mnenju',
    'po navedbah',
    'po oceni',
    'kot pravi',
    'kot je dejal',
    'kot je dejala',
    'po podatkih',
    'z besedami',
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ona'], he: ['on'], they: ['oni', 'one'] },
  determiners: words('en ena eden njegov njegova njen njena njihov ta tisti tista dva dve nekaj neki neka'),
  people: words(`
    govorn* govork* minist* predsedni* predsednic* premier* župan* odvetni* odvetnic* sodni* sodišče priča priče policij*
    policist* ravnatelj* direktor* strokovnja* profesor* podjetje vlada stranka šef* mati oče prebival* sosed* zdravni* zdravnic*
    učitelj* lastni* lastnic* kmet* kmetic* ribič* trener* tožil* tožilec tožilka znanstveni* raziskoval* ženska moški igral*
    pisatelj* novinar* zgodovinar* ekonomist* analitik* analitičark* aktivist* turist* voznik* medicinsk* študent* učenec učenk*
    kapetan* ministrstvo občina gasilec gasilci psiholog* sociolog* politolog* inženir* arhitekt* umetni* režiser* podjetni*
    potni* sin hči brat sestra mož žena vdova žrtev škof* duhovnik* papež kralj* poslan* senator* sekretar* poveljni* general*
    podpredsedni* strokovn* zaposlen* uslužben* vodja voditelj* koordinator* organizator* očivid* pravni* starši pacient* sindikat
    društvo zveza organizacija poročilo upokojen* predstavni* predstavnic*
  `),
  prepositions: words('v na z s iz od do po pri za o k h pred pod nad med skozi proti zaradi brez ob okoli čez'),
  titles: words(`
    gospod gospa dr dr. prof prof. mag mag. doc. predsednik predsednica minister ministrica premier premierka župan županja
    direktor direktorica ravnatelj ravnateljica poslanec poslanka odvetnik odvetnica profesor profesorica general trener trenerka
    tiskovni predstavnik predstavnica govornik zdravnik zdravnica tožilec tožilka sodnik sodnica podpredsednik podpredsednica
    državni sekretar sekretarka ekonomist ekonomistka analitik analitičarka kapitan škof kardinal nadškof igralec igralka režiser
    režiserka pisatelj pisateljica novinar novinarka vodja poveljnik poveljnica evroposlanec evroposlanka podžupan podžupanja
    lastnik lastnica rektor rektorica
  `),
  particles: words('de van von di la'),
  nameEndings: words('eva ova ega skega skemu skim ovo om em i o a u e'),
  notNames: words(`
    in a ali pa v na z s iz od do po pri za da ko kot kako če ker kar to ta tisti on ona oni mi jaz vi ne se je so bi bo bodo še
    že le samo danes včeraj jutri tam tu tukaj zdaj nato potem zato medtem vendar ampak toda čeprav brez vsi vse nihče nič vsak
    drugi moj naš ki kateri katera kdo kje zakaj koliko kaj ponedeljek torek sreda četrtek petek sobota nedelja januar februar
    marec april maj junij julij avgust september oktober november december januarja februarja marca aprila maja junija julija
    avgusta septembra oktobra novembra decembra ponedeljka tudi tako takrat morda nikoli vedno ni niso bil bila bilo med skozi
    proti zaradi torej sicer poleg pred pod nad sta
  `),
  abbreviations: words('dr prof mag doc g ga npr oz itd ipd št str čl sv ul mio mrd tis spec dipl ing'),
  capitalNouns: false,
  grammar: {
    outlets: ['za', 'piše', 'poroča', 'poročajo', 'navaja', 'intervjuju za', 'pogovoru za', 'oddaji'],
    agencies: words('sta-ju'),
    plainAdjectives: words('mladi mlada'),
    inside: words('v na iz s z'),
    offices: words(`
    šef šefica minister ministrica premier premierka predsednik predsednica župan županja direktor direktorica trener politik
    vodja
  `),
    readings: ['piše v', 'navajajo v', 'je zapisano v', 'so zapisali v', 'navaja v', 'so navedli v'],
    pointers: words('to tako s'),
    named: words(`
    film* knjig* roman* pesem pesm* album* serij* oddaj* časopis* dnevnik* revij* ladj* ladja program* projekt* strank* klub*
    društv* podjetj* zavod* fundacij* operacij* gledališč* festival* portal* aplikacij* razstav* predstav* trajekt*
  `),
    ownPhrases: [
      'po njegovih besedah',
      'po njenih besedah',
      'po njegovem mnenju',
      'po njenem mnenju',
      'po njegovi oceni',
      'po njeni oceni',
      'po njegovem',
      'po njenem',
    ],
    reflexives: words('se si'),
    possessives: { she: ['njen', 'njena', 'njenih', 'njenem', 'njeni'], he: ['njegov', 'njegova', 'njegovih', 'njegovem', 'njegovi'] },
    noArticles: true,
    verbPlural: words('*li *jo'),
    verbGender: { she: ['*la'], he: ['*l'] },
    copulas: words('je bil bila'),
    passives: words('bil bila'),
    relatives: words('ki kateri katera'),
    conjunctions: words('in a ter pa'),
    naming: words('imenovan imenovana z naslovom naslovljen'),
    complements: words('da ali'),
  },
});
