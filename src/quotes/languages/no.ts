import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const no = (): LanguageData => ({
  marks: ['«»', '“”', '””', '‘’', '""', "''"],
  dialogueDash: true,
  cues: words(`
    sier sa sagt seier forteller fortalte fortalt fortel forklarer forklarte forklart skriver skrev skrevet skriv mener mente ment
    meiner legger la understreker understreket understreka opplyser opplyste opplyst svarer svarte svart uttaler uttalte uttalt
    kaller kalte kalt hevder hevdet bekrefter bekreftet bekreftar påpeker påpekte påpeikar spør spurte erkjenner erkjente innrømmer
    innrømmet advarer advarte åtvarar fremhever fremhevet konstaterer konstaterte kommenterer kommenterte kritiserer kritiserte
    beskriver beskrev beskrevet minnes husker tror trodde trur synes syntes synest håper håpet lover lovet krever krevde oppfordrer
    oppfordret foreslår foreslo benekter benektet avviser avviste melder meldte meldt rapporterer rapporterte fortsetter fortsatte
    argumenterer argumenterte roper ropte hvisker hvisket skriker spøker spøkte sukker sukket smiler ler siterer siterte påstår
    påsto anklager anklaget roser roste takker takket gjentar gjentok avslører avslørte bemerker bemerket noterer fastslår fastslo
    forsikrer forsikret utdyper utdypet oppsummerer klager klaget tvitrer lyder lød vurderer vurderte presiserer presiserte
    antyder antydet slår poengterer poengterte utbryter utbrøt tilføyer tilføyde medgir medga
    pekte peker  beklager beklaget forsvarer forsvarte spår undres undrer undret
    betegner betegnet bedyrer bedyret frykter fryktet innvender istemmer jubler jublet karakteriserer karakteriserte konkluderer konkluderte kontrer kontret minner oppsummerte reagerer reagerte repliserer repliserte skryter tilstår tilsto tordner tordnet truer truet tviler utroper vitner vitnet vedgår varsler varslet
    lo lovte avkrefter avkreftet røper røpet mimrer avsluttet resonnerer begrunner begrunnet fnyser hyller
    hyllet gleder tipper parerer tvitret gratulerer gratulerte informerer informerte betror framholder fremholder anslår
    råder
    snakker snakket snakka
  `),
  weakCues: words(`
    viser viste begynner begynte får gir ga ser så gjør går tar tok føler heter står avslutter ber ba raser raste antar
    innleder
    anbefaler anbefalte
  `),
  nounCues: words(`
    uttalelse pressemelding intervju innlegg epost e-post brev tale rapport kommentar melding podkast kronikk tiltalen siktelsen dommen anmeldelsen vedtaket e-posten boka boken pressemeldingen brevet rapporten innlegget
  `),
  phrases: ['ifølge', 'i følge', 'følge', 'med ordene', 'etter'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['hun', 'ho'], he: ['han'], they: ['de', 'dei', 'man'] },
  determiners: words('en et ei den det hans hennes deres to flere'),
  people: words(`
    talsperson* talsmann* talskvinne* minister* ministeren *ministeren *minister president* ordfører* advokat* dommer* vitne* politiet direktør* ekspert*
    forsker* professor* selskap* regjering* parti* lederen lederne mor far mann *mannen kvinne *kvinnen beboer* kilde* lærer* lege* trener*
    nabo* bonde* eier* sjef* aktor kommunen foreningen bedriften rapporten statsråd*
    rederi* havnesjef* operasjonsleder* innsatsleder* vakthavende turist* student* elev* kunde* kunder journalist* skuespiller*
    forfatter* artist* redaktør* prest* biskop* kommunedirektør* pressevakt*
    supporter* fan fans tilhenger* forsvarer* regissør* tilskuer* besøkende deltaker* pensjonist* innbygger* bilist* passasjer*
    pasient* sykepleier* entomolog* biolog* historiker* økonom* analytiker* kokk* gründer* politimann* brannmann* kaptein* spiller*
    styreleder* direktorat* direktoratet forbundet etaten generalsekretær*
    kollega* søster bror
    rapport
    reisende
  `),
  prepositions: words(`
    av til med mot for fra i på om ved hos mellom gjennom under over utenfor bak foran etter ifølge uten
  `),
  titles: words(`
    herr fru dr. professor president minister statsminister ordfører leder finansminister utenriksminister justisminister statsråd
    direktør administrerende assisterende politiadvokat advokat overlege forsker seniorforsker kommunikasjonssjef partileder
    varaordfører lensmann rektor trener talsperson talsmann talskvinne
    *sjef *minister *leder *direktør *formann *ordfører *professor *forsker *talsmann *advokat *trener *kaptein *redaktør
    *analytiker *økonom *lege *prest *dommer fisker
  `),
  particles: words('av von de van der la'),
  nameEndings: ['s'],
  notNames: words(`
    en et ei den det de og men eller i på av til ved med fra for som når hvis han hun vi jeg at da der her nå også ikke ifølge
    etter før mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september
    oktober november desember under siden så hva hvem hvor hvordan hvorfor alle mange noen to tre likevel samtidig dessuten
    derfor dette disse denne nylig tidligere senere istedenfor selv kanskje er har om var kan ble vil seg være hadde man bli mer
    skal noe deres hvilken hvilket allerede alltid aldri deretter ennå ingen intet alt altså min din sin vår hver slik nesten
    både uten mot over ellers
  `),
  abbreviations: words('dr prof bl a f eks d v s m fl ca nr kl osv mill mrd'),
  capitalNouns: false,
  grammar: {
    handingOn: words('skriver skrev melder meldte'),
    plainPersons: words('kvinne kvinnen kvinnan mannen'),
    addressed: words('du deg din dere deres'),
    ownWords: words('jeg meg min mi mitt mine vi oss vår vårt våre eg me'),
    definiteEndings: ['en', 'et', 'n', 'a', 'ene'],
    outlets: ['til', 'overfor', 'intervju med'],
    plainAdjectives: words('unge'),
    offices: words(`
      *håpet *stjernen *stjerna *kapteinen *treneren *ministeren *presidenten *ordføreren *lederen *sjefen regissøren statsråden advokaten forskeren eksperten legen direktøren forfatteren artisten skuespilleren spilleren aktor analytikeren
    `),
    readings: ['står det', 'heter det', 'lyder det', 'lød det'],
    named: words('filmen boken boka romanen sangen låten albumet serien avisen skipet spillet podkasten programmet dokumentaren'),
    ownPhrases: ['ifølge ham', 'ifølge henne', 'ifølge han'],
    pointers: words('det slik ordene'),
    possessives: { she: ['hennes', 'henne'], he: ['hans', 'ham'] },
    copulas: words('er var'),
    callings: words(`
      *leder *leiar *lærer *lærar *forsker *eier *eigar *sjef *arbeider *spiller *fører *dyrker *rådgiver *skriver *maler *handler
      *bygger *trener *lege *log *ist *ør *konsulent *mann *mester *ansvarlig *medarbeider *sekretær *iker *assistent *student
      *arkitekt *ingeniør *vert *vertinne *ordfører *pleier *passer *direktør *representant *tillitsvalgt baker fisker slakter smed
      tømrer murer frisør kokk servitør bonde gartner elektriker gründer grunnlegger pensjonist advokat jurist lektor rektor
      redaktør
    `),
    notCallings: words(`
      dialog katalog analog epilog prolog humør tilbehør interiør mann vist sist først tidligst oktober noenlunde
    `),
    being: ['er', 'jobber som', 'arbeider som'],
    meanwhile: words('også nå siden'),
    denying: words('ikke ingen intet aldri ei bedre blitt'),
    unofficial: words('helt heltinne stjerne legende offer mistenkt venn venninne fan vinner taper favoritt vitne person menneske'),
    leading: words('leder driver eier styrer'),
    contested: words('løpet ligaen tabellen serien kampen'),
    verbSecond: true,
    passives: words('ble blir'),
    relatives: words('som'),
    conjunctions: words('og men eller'),
    introductions: ['hun heter', 'han heter'],
    naming: words('kalt heter'),
    complements: words('at om'),
  },
});
