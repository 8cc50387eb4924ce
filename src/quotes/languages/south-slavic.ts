import type { LanguageData } from '../language.ts';
import { words as latin } from './words.ts';

type List = readonly string[];

/** Croatian, Bosnian and Serbian, whose papers print each other's words; `inScripts` gives a list in the scripts of the language. */
export function southSlavic(inScripts: (list: List) => List): LanguageData {
  return inWords(
    (text) => inScripts(latin(text)),
    (text) => inScripts(text.split(' | ')),
  );
}

type Reader = (text: string) => List;

const inWords = (words: Reader, phrases: Reader): LanguageData => ({
  marks: ['„“', '„”', '»«', '“”', '""', '«»'],
  dialogueDash: true,
  cues: words(`
    kazao kazala kazali kaže kažu rekao rekla rekli dodao dodala dodali dodaje dodaju istaknuo istaknula istaknuli istakao istakla
    istakli ističe ističu izjavio izjavila izjavili izjavljuje poručio poručila poručili poručuje poručuju objasnio objasnila
    objasnili objašnjava objašnjavaju naglasio naglasila naglasili naglašava naglašavaju napisao napisala napisali piše pišu naveo
    navela naveli navodi navode saopštio saopštila saopštili saopćio saopćila saopćili saopćava priopćio priopćila priopćili
    priopćava ocijenio ocijenila ocijenili ocenio ocenila ocenili ocjenjuje ocenjuje ocjenjuju ustvrdio ustvrdila ustvrdili tvrdi
    tvrde tvrdio tvrdila tvrdili potvrdio potvrdila potvrdili potvrđuje potvrđuju upozorio upozorila upozorili upozorava
    upozoravaju podsjetio podsjetila podsjetili podsetio podsetila podsetili podsjeća podseća priznao priznala priznali priznaje
    odgovorio odgovorila odgovorili odgovara pita pitao pitala pitali upitao upitala upitali zaključio zaključila zaključili
    zaključuje smatra smatraju misli misle vjeruje veruje vjeruju najavio najavila najavili najavljuje pojasnio pojasnila
    pojasnili pojašnjava zamolio zamolila zamolili pozvao pozvala pozvali poziva zatražio zatražila zatražili traži optužio
    optužila optužili optužuje nazvao nazvala nazvali naziva opisao opisala opisali opisuje kritizirao kritizirala kritizirali
    kritikovao kritikovala kritikovali demantirao demantirala demantirali demantovao demantovala demantovali negirao negirala
    negirali negira obećao obećala obećali obećava predložio predložila predložili predlaže komentirao komentirala komentirali
    komentira komentarisao komentarisala komentarisali komentariše prokomentirao prokomentirala prokomentirali prokomentarisao
    prokomentarisala prokomentarisali ispričao ispričala ispričali priča pričao pričala pričali sjeća seća prisjetio prisjetila
    prisjetili prisjeća otkrio otkrila otkrili otkriva javio javila javili javlja izvijestio izvijestila izvijestili izvestio
    izvestila izvestili izvještava informirao informirala informirali informisao informisala informisali obavijestio obavijestila
    obavijestili obavestio obavestila obavestili zahvalio zahvalila zahvalili zahvaljuje pohvalio pohvalila pohvalili požalio
    požalila požalili žali uzviknuo uzviknula uzviknuli šapnuo šapnula šapnuli našalio našalila našalili primijetio primijetila
    primijetili primetio primetila primetili primjećuje zapitao zapitala zapitali uvjerava uverava uvjerio uvjerila uvjerili
    uverio uverila uverili objavio objavila objavili objavljuje reagirao reagirala reagirali reagovao reagovala reagovali reagira
    apelirao apelirala apelirali apelovao apelovala apelovali apelira apeluje precizirao precizirala precizirali precizira
    preciznije konstatovao konstatovala konstatovali konstatirao konstatirala konstatirali konstatira konstatuje podvukao podvukla
    podvukli podvlači napomenuo napomenula napomenuli napominje spomenuo spomenula spomenuli spominje pomenuo pomenula pomenuli
    pominje ustanovio ustanovila ustanovili obrazložio obrazložila obrazložili obrazlaže prenosio prenosila prenosili prenosi
    uzvratio uzvratila uzvratili uzvraća ponovio ponovila ponovili ponavlja procijenio procijenila procijenili procenio procenila
    procenili procjenjuje procenjuje naznačio naznačila naznačili sugerirao sugerirala sugerirali sugerisao sugerisala sugerisali
    savjetuje savetuje preporučio preporučila preporučili nadao nadala čestitao čestitala čestitali citira citirao citirala
    citirali naslućuje naslućivao predvidio predvidila predvidili predviđa sumnja strahuje upozna upoznao upoznala poželjio
    poželjila poželjili pohvaljuje kukala rezimirao rezimirala rezimirali opomenuo opomenula opomenuli ogorčen ogorčena uvjeren
    uvjerena uveren uverena siguran sigurna nada
  `),
  weakCues: words('vidi želi nastavio nastavila nastavili nastavlja počeo počela završio završila zna glasi zvuči'),
  nounCues: words(`
    priopćenju saopštenju saopćenju izjavi intervjuu pismu objavi govoru izvješću izveštaju izvještaju komentaru statusu poruci
    obraćanju razgovoru tekstu
  `),
  phrases: phrases(
    'prema riječima | po riječima | prema rečima | po rečima | prema mišljenju | po mišljenju | prema ocjeni | prema oceni | po ocjeni | po oceni | riječima | rečima | prema',
  ),
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: words('ona'), he: words('on'), they: words('oni one') },
  determiners: words(`
    jedan jedna njegov njegova njezin njezina njen njena njihov taj ta ovaj ova dva dvije dve dvoje nekoliko neki neka
  `),
  people: words(`
    glasnogovorni* portparol* minist* predsjedni* predsedni* premijer* gradonačelni* načelni* načelnic* župan* odvjetni* advokat*
    sud sudac sudija sutkinja sudije svjedo* svedo* policij* ravnatelj* direktor* stručnja* profesor* tvrtka firma kompanija
    preduzeće poduzeće vlada stranka šef* majka otac stanovni* mještan* meštan* susjed* komšij* komšin* sused* liječni* lekar*
    ljekar* doktor* doktorica učitelj* nastavni* nastavnic* vlasni* vlasnic* poljoprivredni* seljak ribar* trener* tužitelj*
    tužilac tužilaštvo tužiteljica državno znanstveni* naučni* istraživač* žena muškarac čovjek čovek glumac glumic* pisac
    spisatelj* književni* novinar* povjesničar* istoričar* historičar* ekonomist* analitičar* aktivist* turist* vozač* student*
    učeni* učenic* igrač* kapetan* ministarstvo općina opština grad vatrogas* psiholog* sociolog* politolog* inženjer* arhitekt*
    umjetni* umetni* redatelj* reditelj* režiser* poduzetni* preduzetni* kupac putni* sin kći ćerka brat sestra supruga suprug
    udovica žrtva biskup* sveštenik svećenik župnik papa kralj kraljica zastupni* zastupnic* poslanik poslanica senator* tajni*
    sekretar* zapovjedni* komandant* general* potpredsjedni* potpredsedni* specijalist* zaposleni* službeni* lider* koordinator*
    organizator* očevida* očevid* pravni* pravnic* roditelj* pacijent* sindikat udruga udruženje savez izvor umirovljeni*
    penzioner* dogradonačelni*
  `),
  prepositions: words(`
    u na s sa iz od do po pri za o k ka kod pred pod nad među između kroz protiv zbog nakon poslije posle prije pre bez uz oko
    preko radi
  `),
  titles: words(`
    gospodin gospođa gđa dr dr. prof prof. mr mr. doc. predsjednik predsjednica predsednik predsednica ministar ministrica
    ministarka premijer premijerka gradonačelnik gradonačelnica načelnik načelnica župan županica ravnatelj ravnateljica direktor
    direktorica direktorka zastupnik zastupnica poslanik poslanica odvjetnik odvjetnica advokat advokatica profesor profesorica
    profesorka general trener trenerica glasnogovornik glasnogovornica portparol portparolka liječnik liječnica lekar tužitelj
    tužiteljica tužilac sudac sutkinja sudija potpredsjednik potpredsjednica potpredsednik potpredsednica državni tajnik tajnica
    sekretar sekretarka akademik ekonomist ekonomistica ekonomista analitičar analitičarka kapetan biskup kardinal patrijarh
    vladika fra don mitropolit glumac glumica redatelj reditelj književnik pisac novinar novinarka lider šef šefica komandant
    zapovjednik dogradonačelnik dogradonačelnica vlasnik vlasnica
  `),
  particles: words('de van von di la'),
  nameEndings: words('ovog skog ckog skom ckom ovoj skoj om em oj og ega a u e i'),
  notNames: words(`
    a i ali ili u na s sa iz od do po pri za da kad kada kako ako što to taj ta ovaj ona on oni mi ja vi ne se je su bi će ću još
    već samo danas jučer juče sutra tamo tu ovdje ovde sada zatim zato jer dok nakon poslije posle prije pre tijekom tokom zbog
    bez svi sve nitko niko ništa svaki drugi moj naš koji koja koje tko ko gdje gde zašto koliko ponedjeljak ponedeljak utorak
    srijeda sreda četvrtak petak subota nedjelja nedelja siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan
    listopad studeni prosinac januar februar mart april maj juni juli jun jul august avgust septembar oktobar novembar decembar
    prema međutim osim također takođe tako tada onda iako možda nikad nikada uvijek uvek nema ima biti bilo bio bila nije nisu
    nismo kod među između kroz protiv uz oko dakle naime neka zar pa te ni no
  `),
  abbreviations: words('dr prof mr doc ing inž g gđa gosp npr tj itd str čl sv ul br tis mil mlrd st god kn eur'),
  capitalNouns: false,
  grammar: {
    outlets: phrases(
      'za | piše | javlja | prenosi | navodi | listu | portalu | televiziji | agenciji | intervjuu za | razgovoru za | izjavi za',
    ),
    agencies: words('hini hina tanjugu tanjug beti beta feni fena srni srna n1 hrt-u rts-u'),
    plainAdjectives: words('mladi mlada'),
    inside: words('u iz'),
    offices: words(`
    šef šefica ministar ministrica ministarka premijer premijerka predsjednik predsjednica predsednik predsednica gradonačelnik
    gradonačelnica načelnik ravnatelj direktor trener župan političar lider
  `),
    readings: phrases('stoji u | navodi se u | piše u | ističe se u | navodi se | kaže se u | poručuje se u'),
    pointers: words('to tako time'),
    named: words(`
    film* knjig* roman* pjesm* pesm* album* serij* emisij* list* dnevnik* tjednik* nedeljnik* časopis* brod* program* projekt*
    projekat* strank* klub* udrug* udruženj* tvrtk* kompanij* firm* zaklad* fondacij* operacij* kazališ* pozorišt* festival*
    portal* aplikacij* izložb* predstav* trajekt*
  `),
    ownPhrases: phrases(
      'prema njemu | prema njoj | po njemu | po njoj | prema njegovim riječima | prema njezinim riječima | prema njegovim rečima | prema njenim rečima | po njegovim riječima | po njezinim riječima | po njegovim rečima | po njenim rečima | prema njegovom mišljenju | po njegovom mišljenju | po njezinom mišljenju | po njenom mišljenju | po njegovu mišljenju | po njezinu mišljenju',
    ),
    reflexives: words('se si'),
    possessives: {
      she: words('njezin njezina njen njena njoj njezinim njenim njezinom njenom njezinu'),
      he: words('njegov njegova njemu njegovim njegovu njegovom'),
    },
    noArticles: true,
    verbPlural: words('*li *ju *žu *de *aju'),
    verbGender: { she: words('*la'), he: words('*ao *io *uo *eo') },
    copulas: words('je bio bila'),
    passives: words('bio bila bili'),
    relatives: words('koji koja koje'),
    conjunctions: words('i a ali te pa'),
    naming: words('nazvan nazvana zvan zvana pod imenom'),
    complements: words('da'),
  },
});
