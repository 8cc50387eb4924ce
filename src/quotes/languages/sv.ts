import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const sv = (): LanguageData => ({
  marks: ['””', '’’', '»»', '“”', '""', "''"],
  dialogueDash: true,
  cues: words(`
    säger sade sa sagt berättar berättade berättat förklarar förklarade förklarat skriver skrev skrivit menar menade menat tillägger
    tillade uppger uppgav uppgett svarar svarade svarat konstaterar konstaterade påpekar påpekade kallar kallade kallat hävdar
    hävdade bekräftar bekräftade bekräftat anser ansåg frågar frågade undrar undrade understryker underströk betonar betonade
    varnar varnade varnat meddelar meddelade meddelat rapporterar rapporterade kommenterar kommenterade kommenterat kritiserar
    kritiserade fortsätter fortsatte avslutar avslutade ropar ropade viskar viskade skriker skrek erkänner erkände medger medgav
    förnekar förnekade lovar lovade kräver krävde uppmanar uppmanade beskriver beskrev beskrivit minns mindes tror trodde tycker
    tyckte hoppas hoppades skämtar skämtade suckar suckade ler skrattar skrattade klagar klagade argumenterar argumenterade
    slår citerar citerade föreslår föreslog försäkrar försäkrade utbrister utbrast sammanfattar sammanfattade resonerar
    spår påstår påstod anklagar anklagade hyllar hyllade tackar tackade upprepar upprepade avslöjar avslöjade noterar noterade
    invänder invände fastslår fastslog lyder löd twittrar twittrade poängterar poängterade intygar bedömer bedömde
    pekade pekar hänvisar hänvisade framhåller framhöll förutspår beklagar beklagade försvarar försvarade tillstår
    konstaterat upplyser upplyste hävdat befarar befarade förtydligar förtydligade inflikar inflikade instämmer instämde kontrar kontrade mailar messar mejlar mejlade ombeds påminner påminde protesterar replikerar resonerade resumerar spekulerar summerar summerade tipsar tänker utropar utropade vidhåller vidhöll vittnar vittnade vädjar vädjade ångrar
    råder tipsade dementerar dementerade rasar rasade dundrar fnyser berömmer gläds jublar jublade
    fruktar gissar replikerade avfärdar avfärdade ironiserar informerar informerade preciserar preciserade tydliggör gratulerar
    gratulerade
    talar talade talat
  `),
  weakCues: words(`
    börjar började får ger gav ser såg gör går tar tog inleder känner står stod hotar hotade liknar liknade motiverar motiverade
    prisar uppskattar ursäktar
    rekommenderar rekommenderade
  `),
  nounCues: words(`
    uttalande pressmeddelande intervju inlägg mejl brev tal rapport kommentar meddelande podd artikel krönika åtalet domen anmälan beslutet utredningen mejlet boken pressmeddelandet brevet rapporten inlägget
  `),
  phrases: ['enligt', 'med orden'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['hon'], he: ['han'], they: ['de', 'dom', 'man'], one: ['hen'] },
  determiners: words('en ett den det hans hennes deras två flera'),
  people: words(`
    talesperson* talesman* taleskvinna* minister* ministern *ministern *minister president* borgmästare* advokat* domare* vittne* polisen chef* expert*
    forskare* professor* bolag* regering* parti* ordförande* mamma pappa man *mannen kvinna *kvinnan boende källa* källor lärare*
    läkare* tränare* granne* grannen bonde* ägare* ägaren direktör* facket åklagare* företaget rapporten kommunen föreningen
    rederi* hamnchef* insatsledare* boende* turist* student* elev* kund* kunder journalist* skådespelare* författare* konstnär*
    redaktör* präst* biskop* statsråd* riksdagsledamot* kommunchef*
    supporter* fan fans fotbollsfan* anhängare* försvarare* regissör* åskådare* besökare* deltagare* pensionär* invånare* bilist*
    passagerare* resenär* patient* sjuksköterska* sjuksköterskan entomolog* biolog* historiker* ekonom* analytiker* kock* krögare*
    företagare* handlare* polis* brandman rådman* kapten* spelare* lagkapten* förbundet myndigheten nämndeman* ledamot*
    generalsekreterare*
    grannar grannarna grannarnas
    kollega* syster bror make maka fru
    rapport
  `),
  prepositions: words(`
    av till med mot för från i på om vid hos mellan genom under över åt utanför bakom framför bredvid inför enligt utan efter
  `),
  titles: words(`
    herr fru dr. professor president minister statsminister ordförande statsministern finansminister utrikesminister ministern
    borgmästare kommunalråd kommunalrådet oppositionsråd oppositionsrådet regionråd regionrådet direktör vd generaldirektör advokat forskaren läkaren läraren tränaren presstalesperson
    presstalespersonen partiledare partiledaren talesperson polischef åklagare kammaråklagare rektor
    *chef *minister *ledare *direktör *ordförande *professor *forskare *talesperson *advokat *tränare *kapten *redaktör
    *analytiker *ekonom *läkare *präst *domare statsråd fiskare
  `),
  particles: words('af av von de van der la'),
  nameEndings: ['s'],
  notNames: words(`
    en ett den det de och men eller i på av till vid med från för som när om han hon vi jag att då där här nu också inte enligt
    efter före måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
    oktober november december idag igår imorgon under sedan så vad vem var hur varför alla många några två tre dock
    samtidigt dessutom detta dessa denna ifjol nyligen tidigare senare istället trots kanske är har sig kan ska mot blir mycket
    skulle än finns bara vilken vilket redan alltid aldrig därför därefter ännu ingen inget allt alltså min din sin
    vår vårt varje sådan nästan både utan över
  `),
  abbreviations: words('dr prof bl a t ex d v s m fl ca nr kl k osv'),
  capitalNouns: false,
  grammar: {
    handingOn: words('skriver skrev rapporterar'),
    plainPersons: words('kvinna kvinnan mannen'),
    addressed: words('du dig din ni er ert era'),
    ownWords: words('jag mig mej min mitt mina vi oss vår vårt våra'),
    definiteEndings: ['en', 'et', 'n', 't', 'erne', 'erna'],
    outlets: ['till', 'skriver tidningen', 'rapporterar', 'intervju med', 'intervju i'],
    plainAdjectives: words('unge unga'),
    offices: words(`
      *hoppet *stjärnan *kaptenen *tränaren *ministern *presidenten *talaren *ordföranden regissören advokaten forskaren experten läkaren direktören författaren artisten skådespelaren spelaren åklagaren analytikern partiledaren kommunalrådet oppositionsrådet regionrådet statsrådet
    `),
    readings: ['står det', 'heter det', 'står att läsa'],
    named: words('filmen boken romanen låten albumet serien tidningen fartyget spelet podden programmet dokumentären'),
    ownPhrases: ['enligt honom', 'enligt henne'],
    pointers: words('det så orden'),
    possessives: { she: ['hennes', 'henne'], he: ['hans', 'honom'] },
    ownRelatives: words('vars'),
    belonging: words('på vid från'),
    formerly: words('tidigare'),
    copulas: words('är var'),
    callings: words(`
      *ledare *lärare *forskare *makare *makerska *ägare *brukare *arbetare *skötare *sköterska *tränare *spelare *läkare *mästare
      *handlare *skapare *vetare *byggare *talare *hållare *tagare *givare *skrivare *jägare *vaktare *målare *sångare *sångerska
      *författare *mäklare *granskare *utvecklare *ansvarig *ansvarige *chef *man *ör *ist *log *konsult *ordförande *sekreterare
      *förare *odlare *iker *loge *arkitekt *ingenjör *assistent *student *vd *rådgivare *samordnare *strateg *befäl *mamma *pappa
      bagare fiskare snickare rörmokare frisör slaktare smed murare elektriker kock kocka servitör servitris bonde pensionär
      grundare medgrundare delägare doktorand docent lektor rektor advokat jurist
    `),
    notCallings: words(`
      annan man förhand allmän dialog katalog analog epilog prolog humör tillbehör interiör exteriör klimatneutral mekanik botanik
      grafik
    `),
    being: ['är', 'arbetar som', 'jobbar som'],
    meanwhile: words('också även nu numera idag sedan'),
    denying: words('inte ingen inget aldrig ej bättre blivit'),
    unofficial: words('hjälte hjältinna stjärna legend offer misstänkt vän fan vinnare förlorare favorit vittne person människa'),
    leading: words('leder driver äger förestår'),
    contested: words('tävlingen loppet ligan tabellen serien matchen'),
    verbSecond: true,
    passives: words('blev blir'),
    relatives: words('som'),
    conjunctions: words('och men eller'),
    introductions: ['hon heter', 'han heter', 'hennes namn är', 'hans namn är'],
    naming: words('kallad kallat heter'),
    complements: words('att om'),
  },
});
