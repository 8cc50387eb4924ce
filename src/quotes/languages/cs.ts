import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const cs = (): LanguageData => ({
  marks: ['„“', '»«', '‚‘', '„”', '“”', '""'],
  dialogueDash: false,
  cues: words(`
    řekl řekla řekli řekly říká říkal říkala říkají říkali uvedl uvedla uvedli uvádí uvádějí dodal dodala dodali dodává dodávají
    vysvětlil vysvětlila vysvětlili vysvětluje vysvětlují napsal napsala napsali píše píšou popsal popsala popsali popisuje popisují
    sdělil sdělila sdělili sděluje prohlásil prohlásila prohlásili prohlašuje potvrdil potvrdila potvrdili potvrzuje upozornil
    upozornila upozornili upozorňuje upozorňují tvrdí tvrdil tvrdila tvrdili zdůraznil zdůraznila zdůraznili zdůrazňuje míní myslí
    domnívá soudí reagoval reagovala reagovali reaguje přiznal přiznala přiznali přiznává odpověděl odpověděla odpověděli odpovídá
    stojí doplnil doplnila doplnili doplňuje cituje citoval citovala konstatoval konstatovala konstatuje oznámil oznámila oznámili
    oznamuje informoval informovala informovali informuje podotkl podotkla podotýká poznamenal poznamenala poznamenává připomněl
    připomněla připomíná ujistil ujistila ujišťuje varoval varovala varovali varuje slíbil slíbila slibuje požaduje požádal požádala
    vyzval vyzvala zeptal zeptala ptá kritizoval kritizovala kritizuje kritizují obvinil obvinila označil označila označili označuje
    nazval nazvala nazývá vzkázal vzkázala vzkazuje hodnotí zhodnotil zhodnotila okomentoval okomentovala komentoval komentovala
    komentuje vyprávěl vyprávěla vypráví vzpomíná vzpomínal vzpomínala vyjádřil vyjádřila zavtipkoval vtipkoval vtipkuje vykřikl
    vykřikla zašeptal zašeptala povzdechl povzdechla směje stěžuje stěžoval stěžovala namítl namítla namítá oponoval oponovala
    argumentoval argumentovala argumentuje uzavřel uzavřela shrnul shrnula shrnuje pochválil pochválila svěřil svěřila zmínil zmínila
    zmiňuje nastínil nastínila dementoval popřel popřela popírá odmítl odmítla avizoval zdůvodnil zdůvodnila
    poukázal poukázala poukazuje poukázali odvětil odvětila doufá nabádá litoval litovala lituje
    podivil podivila diví zlobí rozčiluje rozčílil rozčílila zasmál zasmála usmál usmála přibližuje přiblížil přiblížila objasnil objasnila objasňuje ohradil ohradila brání bránil bránila hájí hájil hájila zopakoval zopakovala opakuje pochvaluje pochvaloval pochvalovala raduje radoval radovala postěžoval postěžovala apeluje apeloval apelovala deklaroval deklarovala předpokládá předpovídá odhaduje odhadl odhadla očekává tlumočil tlumočila přidal přidala přidává naznačil naznačila naznačuje zdůvodňuje radí poradil poradila navrhl navrhla navrhuje uznal uznala uznává vyčetl vyčetla vyčítá vzkázali prozradil prozradila prozrazuje líčí líčil líčila vylíčil vylíčila glosoval glosovala trvá věřil věřila dodávali uváděl uváděla informují specifikoval specifikovala upřesnil upřesnila upřesňuje zveřejnil hlásí ohlásil ohlásila pronesl pronesla utrousil utrousila žasne obává omluvil omluvila omlouvá děkuje poděkoval poděkovala
    připustil připustila připustili připouští láká nalákal pokračovali radil radila
    varují myslela myslel domníval domnívala tvrdily uváděli hlásil hlásila křičel křičela křičí zakřičel postesknul posteskl
    posteskla stýská lamentuje kritizovali obviňuje odsoudil odsoudila odsuzuje pochválili chválí gratuluje pogratuloval slibují
    přislíbil přislíbila garantuje pohrozil pohrozila žádají požadují apelují zdůrazňují podtrhl podtrhla akcentuje opáčil opáčila
    odsekl odsekla kontroval kontruje zareagoval zareagovala zareagovali odepsal odepsala tázal otázal otázala ptal ptala přemítá
    filozofuje spekuluje obávají obával doufali prognózuje předpověděl předpověděla vysvětlovali objasnili nastiňuje komentovali
    hodnotili souhlasí nesouhlasí přitakal přitakává přisvědčil potvrzují dementuje vyvrátil rozporuje popírají obhajuje obhajoval
    ospravedlňuje žertoval žertuje vtipkovala zažertoval ironizoval rýpl rýpla poznamenali prohodil prohodila nadhodil vyhrkl
    vyhrkla vyštěkl procedil zavzpomínal zavzpomínala vybavuje vyznal vyznala hřímal hřímá burcuje zuří rozčiloval durdí nechápe
    sdělují tweetoval tweetovala publikoval píší napsaly vzkazují nařídil nařídila navrhují soudili usoudil usoudila zkonstatoval
    vypočítal dodávala shrnuli shodují přibližovala
    mluvil mluvila mluví hovořil hovořila
  `),
  weakCues: words(`
    vidí začal začala končí věří pokračoval pokračovala pokračuje zní zve pozval pozvala volal volala napadl napadla ocenil ocenila
    oceňuje přeje popřál popřála hrozí žádá žádal vyžaduje zajímal přemýšlí uvažuje tuší bojí bál očekávají rozvádí vyhodnotil
    shodli souhlasil omlouval pamatuje bouří zlobil chápe sdílel přidali ručí zamýšlí
    doporučil doporučila doporučuje doporučují
  `),
  nounCues: words('prohlášení zprávě rozhovoru vyjádření dopise příspěvku projevu komentáři tiskové zpráva'),
  phrases: ['podle', 'dle', 'podle slov', 'slovy'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ona'], he: ['on'], they: ['oni', 'ony'] },
  determiners: words(`
    jeden jedna jeho její jejich ten ta dva několik svém své svých svého
  `),
  people: words(`
    mluvčí ministr* prezident* starost* advokát* soud* svědek* policie ředitel* expert* profesor* firma vláda strana předsed* žalobc*
    matka otec obyvatel* soused* lékař* učitel* odborn* majitel* zemědělec* trenér* hejtman* primátor* společnost zpráva spolek žena muž
    vědec vědci vědkyně analyti* kouč obhájc* právni* sportov* režisér* herec herečka spisovatel* badatel* specialist* svaz sdružení
    organizac* asociac* odbory úřad zastupitel* zastupitelka radní důchodc* důchodkyně
    zástupkyně zástupce žalobkyně
    cestující dopravce
  `),
  prepositions: words('v ve na z ze do k ke od po při pro s se u o za před nad pod mezi proti přes'),
  titles: words(`
    pan paní dr. prof. prezident prezidentka ministr ministryně premiér premiérka starosta starostka ředitel ředitelka předseda
    předsedkyně mluvčí advokát advokátka poslanec poslankyně senátor senátorka hejtman hejtmanka primátor primátorka profesor
    profesorka generál trenér trenérka lékař lékařka žalobce žalobkyně soudce soudkyně zástupce
    zástupkyně státní místopředseda místopředsedkyně náměstek náměstkyně vicepremiér exministr europoslanec primář
    rektor makléř makléřka epidemiolog analytik analytička ekonom ekonomka
    radní zastupitel zastupitelka primářka vedoucí hygienička hygienik velitel velitelka vrchní hlavní kapitán kapitánka plk. npor.
    mjr. por. ing. mudr. judr. doc. mgr. bc. kouč historik historička vědec vědkyně
  `),
  particles: words('de van von'),
  nameEndings: words('ového ovému ovou ové ovi ého ému ým em ou ě y u a e i'),
  notNames: words(`
    a ale nebo v ve na z ze do k od po při pro s se si že když kdyby jak to ten ta tento on ona oni my já podle však také
    pondělí úterý středa čtvrtek pátek sobota neděle leden únor březen duben květen červen červenec srpen září říjen listopad
    prosinec ne už ještě jen dnes včera zítra tam tady teď pak proto kvůli přestože zatímco během před o u za kdo co kde jestli
    jeho její jejich nyní včetně zároveň mezitím navíc nicméně dosud letos loni je by jako jsou které který byl tak jsem bylo
    mezi která více než bude proč kolik jaký jaká jaké vždy nikdy možná všichni všechno nikdo nic každý jiní můj náš svůj bez
    nad pod tedy
  `),
  abbreviations: words('dr prof doc ing mgr bc mudr judr phdr č r str např tzv tj apod atd sv ul nám mil mld tis gen plk p'),
  capitalNouns: false,
  grammar: {
    agencies: words('čtk reuters afp ap dpa tasr bbc apa'),
    outlets: [
      'pro',
      'píše',
      'uvádí',
      'napsal',
      'server',
      'serveru',
      'deník',
      'deníku',
      'list',
      'listu',
      'pořadu',
      'rozhovoru pro',
      'vysílání',
    ],
    plainAdjectives: words('mladý mladá'),
    inside: words('v ve na'),
    offices:
      words(`šéf šéfka ministr ministryně premiér premiérka prezident prezidentka starosta starostka politik politička ředitel ředitelka trenér trenérka předseda předsedkyně hejtman hejtmanka
    vědec vědkyně expert expertka analytik analytička kouč obhájce obhájkyně advokát advokátka právník právnička lékař lékařka
    sportovec režisér režisérka herec herečka spisovatel umělec badatel badatelka specialista poslanec poslankyně senátor senátorka
    podnikatel útočník brankář obránce záložník
    zákonodárce
  `),
    readings: ['píše se', 'stojí v', 'uvádí se'],
    pointers: words('to tak uvedl řekl'),
    named: words(
      `film* knih* román* písn* písničk* album* seriál* pořad* projekt* list* deník* týdeník* společnost* firm* stran* klub* spolk* spolek nadac* lod* operac* portál* server*`,
    ),
    ownPhrases: ['podle něj', 'podle něho', 'podle ní', 'podle jeho slov', 'podle jejích slov', 'podle svých slov'],
    reflexives: words('se si'),
    possessives: { she: ['její', 'ní', 'jejích'], he: ['jeho', 'něj', 'něho'] },
    noArticles: true,
    verbPlural: words('*li *ly *jí'),
    verbGender: { she: ['*la'], he: ['*l'] },
    copulas: words('je byl byla'),
    passives: words('je byl byla jsou'),
    relatives: words('který která kteří'),
    conjunctions: words('a ale i'),
    naming: words('nazvaný nazvaná zvaný'),
    complements: words('že zda'),
  },
});
