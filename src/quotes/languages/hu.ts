import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const hu = (): LanguageData => ({
  marks: ['„”', '„“', '»«', '“”', '""'],
  dialogueDash: true,
  cues: words(`
    mondta mondja mondták mondják mondtuk elmondta elmondja elmondták elmondják kimondta kimondja közölte közölték közli közlik
    hangsúlyozta hangsúlyozza hangsúlyozták hangsúlyozzák kijelentette kijelenti kijelentették hozzátette hozzáteszi hozzátették
    hozzáteszik hozzáfűzte hozzáfűzi fűzte nyilatkozta nyilatkozott nyilatkozza nyilatkozik nyilatkoztak fogalmazott fogalmaz
    fogalmaztak fogalmaznak írta írja írták írják leírta leírja megírta megírja megjegyezte megjegyezték megjegyzi jegyezte
    jelezte jelezték jelzi jelzik kiemelte kiemeli kiemelték kiemelik magyarázta magyarázza magyarázták magyarázzák válaszolta
    válaszolja válaszolt válaszolták válaszol kérdezte kérdezi kérdezték kérdezik kérdi megkérdezte megkérdezi állította állítja
    állították állítják vélte véli vélték vélik vélekedett vélekedik vélekedtek szögezte leszögezte leszögezi hangoztatta
    hangoztatja hangoztatták emlékeztetett emlékeztet figyelmeztetett figyelmeztet figyelmeztettek megerősítette megerősíti
    cáfolta cáfolja cáfolták elismerte elismeri elismerték ígérte ígéri ígérték megígérte megígéri felidézte felidézi idézte idézi
    idézték idézik idézett mesélte meséli mesélték mesélik mesélt összegezte összegezi összegzett panaszkodott panaszkodik
    panaszkodtak panaszolta panaszolja tudatta tudatja tudatták tájékoztatott tájékoztatta tájékoztattak bejelentette bejelenti
    bejelentették részletezte részletezi ismertette ismerteti ismertették értékelt értékelte értékeli értékelték rámutatott
    rámutat rámutattak aláhúzta aláhúzza elárulta elárulja reagált reagál reagáltak kommentálta kommentálja kommentált bírálta
    bírálja bírálták kérte kéri kérték kérik sürgette sürgeti javasolta javasolja javasolták kifejtette kifejti kifejtették
    megfogalmazta megfogalmazza nevezte nevezi nevezték nevezik méltatta méltatja köszönte megköszönte megköszöni tréfálkozott
    tréfálkozik viccelődött viccelődik kiáltotta kiáltja suttogta suttogja sóhajtotta sóhajtott bizonygatta bizonygatja vallja
    vallotta vallják vádolta vádolja vádolták üzente üzeni üzenték üzenik posztolta posztolt kifogásolta kifogásolja sérelmezte
    sérelmezi indokolta indokolja indokolt számolt beszámolt beszámol beszámoltak pontosított pontosította ecsetelte ecseteli
    taglalta taglalja gratulált gratulál gratuláltak tagadta tagadja tagadták kétli remélte reméli bevallotta bevallja dicsérte
    dicséri követelte követeli követelték követelik ajánlotta ajánlja visszaemlékezett visszaemlékezik emlékezett emlékezik
    bejegyezte bejegyezi jósolta jósolja elmesélte elmeséli elmesélték elmagyarázta elmagyarázza fakadt kifakadt
  `),
  weakCues: words(`
    tette emelte hívta hívja gondolja gondolta húzta árulta mutatott ismerte jelentette erősítette szólt beszélt folytatta
    folytatja tart érzi hiszi
  `),
  nounCues: words(`
    közleményében közleményben nyilatkozatában nyilatkozatban interjúban interjújában levelében levélben bejegyzésében
    bejegyzésben posztjában beszédében jelentésben
  `),
  phrases: [],
  phrasesAfter: ['szerint', 'szavaival', 'véleménye szerint', 'szavai szerint', 'elmondása szerint', 'értékelése szerint'],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: [], he: [], they: ['ők'], one: ['ő'] },
  determiners: words('a az egy egyik ez két néhány több'),
  people: words(`
    szóvivő* miniszter* miniszterelnök* *miniszter polgármester* *polgármester elnök* alelnök* *elnöke ügyvéd* bíró* bíróság tanú*
    rendőr* rendőrség igazgató* *igazgató *igazgatója szakértő* professzor* kutató* cég vállalat kormány párt anya anyja apa apja
    lakó* szomszéd* orvos* tanár* tanító* edző* gazda gazdák tulajdonos* vezető* *vezetője ügyész* ügyészség képviselő* nő férfi
    minisztérium önkormányzat hivatal szakszervezet egyesület szövetség szervezet jelentés színész* író* újságíró* történész*
    közgazdász* elemző* aktivista turista sofőr* ápoló* diák* hallgató* játékos* kapitány* tűzoltó* katasztrófavédelem
    pszichológus* szociológus* politológus* mérnök* építész* rendező* halász* vállalkozó* ügyfél utas* fia lánya testvére felesége
    férje özvegy püspök* pap pápa király* parancsnok* tábornok* államtitkár* titkár* jegyző* főmérnök* gazdálkodó* horgász*
    szemtanú* munkatárs* dolgozó* közlemény
  `),
  prepositions: [],
  titles: words(`
    dr. prof. professzor doktor elnök miniszter miniszterelnök polgármester igazgató vezérigazgató államtitkár képviselő szóvivő
    ügyvéd tábornok ezredes alezredes őrnagy püspök érsek bíboros ifj. id. özv. főpolgármester alpolgármester kormányszóvivő
    rendőrfőkapitány
  `),
  particles: words('de van von'),
  nameEndings: words(`
    nak nek val vel tól től ról ről hoz hez höz ban ben ból ből ért ot et öt at át ét ék on en ön ra re a é t n
  `),
  notNames: words(`
    a az és de hogy nem is egy volt meg ez csak már van azt mint ha még el után vagy szerint ki lesz be fel aki ezt nagyon lehet
    minden úgy mert amely több volna őt pedig ő ők mi ti én te ami amikor ahol akkor itt ott most ma tegnap holnap azonban ezért
    tehát így ugyanakkor emellett hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken
    szombaton január február március április május június július augusztus szeptember október november december januárban
    februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben decemberben
    hogyan miért mikor hol kik senki semmi mindenki néha soha talán igen nincs nincsenek később korábban előtte közben végül arról
    erről ennek annak
  `),
  abbreviations: words('dr prof ifj id özv stb pl kb ún u sz ill vö kft zrt bt nyrt ft'),
  capitalNouns: false,
  grammar: {
    surnameFirst: true,
    obliqueEndings: words('*nak *nek *ban *ben *ból *ből *ról *ről *tól *től *hoz *hez *höz *vel *ért *ebookon *ramon *teren x-en'),
    readings: ['olvasható', 'áll a', 'szerepel a', 'olvasható a'],
    named: words(`
    film filmje című könyv könyve regény regénye dal lemez album sorozat műsor lap hajó darab játék portál podcast folyóirat
  `),
    outlets: ['írja', 'nyilatkozott', 'nyilatkozta', 'mondta'],
    agencies: words('mti'),
    ownPhrases: ['szerinte', 'véleménye szerint', 'elmondása szerint', 'szavai szerint', 'meglátása szerint', 'úgy véli'],
    copulas: words('volt'),
    relatives: words('aki akik amely'),
    conjunctions: words('és de majd'),
    naming: words('nevű című elnevezésű'),
    complements: words('hogy'),
    verbPlural: words('*ták *ték *ják *ik'),
  },
});
