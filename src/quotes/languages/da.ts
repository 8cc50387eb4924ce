import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const da = (): LanguageData => ({
  marks: ['»«', '”“', '””', '“”', '«»', '’’', '‘’', '""', "''"],
  dialogueDash: true,
  cues: words(`
    siger sagde sagt fortæller fortalte fortalt forklarer forklarede forklaret udtaler udtalte udtalt skriver skrev skrevet tilføjer
    tilføjede tilføjet mener mente ment understreger understregede lyder lød svarer svarede svaret oplyser oplyste oplyst kalder
    kaldte kaldt fastslår fastslog vurderer vurderede hævder hævdede bekræfter bekræftede bekræftet udbryder udbrød slutter
    sluttede griner grinede supplerer supplerede spørger spurgte erkender erkendte indrømmer indrømmede påpeger påpegede advarer
    advarede betoner betonede fremhæver fremhævede konstaterer konstaterede kommenterer kommenterede kritiserer kritiserede
    beskriver beskrev beskrevet mindes erindrer tror troede synes syntes håber håbede lover lovede kræver krævede opfordrer
    opfordrede foreslår foreslog benægter benægtede afviser afviste meddeler meddelte meddelt rapporterer fortsætter fortsatte
    argumenterer argumenterede råber råbte hvisker hviskede skriger joker jokede sukker sukkede smiler ler citerer citerede
    påstår påstod anklager anklagede roser roste takker takkede gentager gentog afslører afslørede bemærker bemærkede noterer
    forsikrer forsikrede uddyber uddybede opsummerer klager klagede tweeter tweetede forudser pointerer pointerede bedyrer
    beretter berettede anfører
    pegede peger henviser henviste beklager beklagede forsvarer forsvarede spår funderer
    anerkender anerkendte bedyrede betegner betegnede frygter frygtede indskyder indvender jubler jublede konkluderer konkluderede medgiver melder meldte noterede opsummerede reagerer reagerede tilslutter tordner tordnede truer truede tvivler
    præciserer præciserede afslutter afsluttede ræsonnerer begrunder begrundede fnyser hylder hyldede
    replicerer replicerede spøger gratulerer gratulerede informerer anslår vidner
    råder
    taler talte
  `),
  weakCues: words(`
    begynder begyndte får giver gav ser så gør går tager tog føler hedder står undrer beder bad raser rasede glæder antager
    husker indleder varsler
    anbefaler anbefalede
  `),
  nounCues: words(`
    udtalelse pressemeddelelse interview opslag mail brev tale rapport kommentar meddelelse podcast indlæg anklageskriftet dommen anmeldelsen afgørelsen mailen bogen pressemeddelelsen brevet rapporten opslaget
  `),
  phrases: ['ifølge', 'med ordene', 'efter'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['hun'], he: ['han'], they: ['de', 'man'] },
  determiners: words('en et den det hans hendes deres to flere'),
  people: words(`
    talsmand* talskvinde* talsperson* minister* ministeren *ministeren *minister præsident* borgmester* advokat* dommer* vidne* politiet direktør* ekspert*
    forsker* professor* selskab* regering* parti* formand* forkvinde* mor far mand *manden kvinde *kvinden beboer* kilde* lærer* læge*
    træner* nabo* landmand* ejer* chef* lederen lederne anklager* kommunen foreningen virksomheden rapporten
    rederi* havnechef* vagtchef* turist* student* elev* kunde* kunder journalist* skuespiller* forfatter* kunstner* redaktør*
    præst* biskop* folketingsmedlem* rådmand*
    supporter* fan fans tilhænger* forsvarer* instruktør* tilskuer* besøgende deltager* pensionist* indbygger* bilist* passager*
    patient* sygeplejerske* entomolog* biolog* historiker* økonom* analytiker* kok* iværksætter* politimand* brandmand* kaptajn*
    spiller* anfører* styrelse* styrelsen forbundet generalsekretær*
    kollega* søster bror
    rapport
    rejsende
  `),
  prepositions: words(`
    af til med mod for fra i på om ved hos mellem gennem under over bag foran efter ifølge uden
  `),
  titles: words(`
    hr. fru dr. professor præsident minister statsminister borgmester formand direktør finansminister udenrigsminister
    justitsminister forkvinde politiker advokat overlæge lektor forsker seniorforsker pressechef vicedirektør politidirektør
    partileder ordfører talsmand talskvinde talsperson rektor
    *chef *minister *leder *direktør *formand *ordfører *professor *forsker *talsmand *advokat *træner *kaptajn *redaktør
    *analytiker *økonom *læge *præst *dommer *borgmester fisker
  `),
  particles: words('af von de van der la'),
  nameEndings: ['s'],
  notNames: words(`
    en et den det de og men eller i på af til ved med fra for som når hvis han hun vi jeg at da der her nu også ikke ifølge
    efter før mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september
    oktober november december under siden så hvad hvem hvor hvordan hvorfor alle mange nogle to tre dog samtidig desuden derfor
    dette disse denne selvom tidligere senere måske trods er har var om kan blev vil sig være havde man blive mere skal noget
    deres hvilken hvilket allerede altid aldrig derefter endnu ingen intet alt altså min din sin vores hver sådan næsten både
    uden mod over ellers
  `),
  abbreviations: words('dr prof bl a f eks d v s m fl ca nr kl hr osv pct mio mia'),
  capitalNouns: false,
  grammar: {
    handingOn: words('skriver skrev'),
    plainPersons: words('kvinde kvinden manden'),
    addressed: words('du dig din jer jeres'),
    ownWords: words('jeg mig min mit mine vi os vores vor vort'),
    definiteEndings: ['en', 'et', 'n', 't', 'erne', 'erna'],
    outlets: ['til', 'over for', 'interview med'],
    plainAdjectives: words('unge'),
    offices: words(`
      *håbet *stjernen *kaptajnen *træneren *ministeren *præsidenten *borgmesteren *formanden *direktøren instruktøren advokaten forskeren eksperten lægen forfatteren artisten skuespilleren spilleren anføreren anklageren analytikeren partilederen
    `),
    readings: ['står der', 'hedder det', 'lyder det', 'lød det'],
    named: words('filmen bogen romanen sangen albummet serien avisen skibet spillet podcasten programmet dokumentaren'),
    ownPhrases: ['ifølge ham', 'ifølge hende'],
    pointers: words('det sådan ordene'),
    possessives: { she: ['hendes', 'hende'], he: ['hans', 'ham'] },
    copulas: words('er var'),
    callings: words(`
      *leder *lærer *forsker *ejer *chef *arbejder *spiller *fører *dyrker *rådgiver *skriver *maler *handler *bygger *træner *læge
      *log *ist *ør *konsulent *formand *mand *mester *ansvarlig *medarbejder *sekretær *iker *assistent *studerende *arkitekt
      *ingeniør *vært *værtinde *ordfører *plejerske *passer *direktør bager fisker slagter smed tømrer murer frisør kok tjener
      landmand gartner elektriker stifter medstifter grundlægger pensionist advokat jurist lektor rektor redaktør
    `),
    notCallings: words(`
      dialog katalog analog epilog prolog humør tilbehør interiør mand forhånd vist sidst først tidligst oktober
    `),
    being: ['er', 'arbejder som'],
    meanwhile: words('også nu siden'),
    denying: words('ikke ingen intet aldrig ej bedre blevet'),
    unofficial: words('helt heltinde stjerne legende offer mistænkt ven veninde fan vinder taber favorit vidne person menneske'),
    leading: words('leder driver ejer'),
    contested: words('løbet ligaen tabellen rækken kampen'),
    verbSecond: true,
    passives: words('blev bliver'),
    relatives: words('som der'),
    conjunctions: words('og men eller'),
    introductions: ['hun hedder', 'han hedder'],
    naming: words('kaldet hedder'),
    complements: words('at om'),
  },
});
