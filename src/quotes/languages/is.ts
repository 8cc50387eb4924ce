import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const is = (): LanguageData => ({
  marks: ['„“', '„”', '“”', '""', '»«'],
  dialogueDash: false,
  cues: words(`
    segir sagði segja sögðu sagt sagðist segist svarar svaraði svara svöruðu bætir bætti lýsir lýsti lýsa lýstu útskýrir útskýrði
    útskýra spyr spurði spyrja skrifar skrifaði skrifa kveðst kvaðst kveður bendir benti benda greinir greindi telur taldi telja
    fullyrðir fullyrti ítrekar ítrekaði áréttar áréttaði viðurkennir viðurkenndi staðfestir staðfesti rifjar rifjaði nefnir nefndi
    hvetur hvatti varar varaði gagnrýnir gagnrýndi gagnrýna hrósar hrósaði fagnar fagnaði þakkar þakkaði lofar lofaði krefst krafðist
    mótmælir mótmælti vitnar vitnaði játar játaði neitar neitaði hafnar hafnaði upplýsir upplýsti tilkynnir tilkynnti grínast
    andvarpar spáir spáði metur mat óttast óttaðist vonast vonaðist ályktar ályktaði kallar kallaði hrópaði hvíslaði sver rökstyður
    rökstuddi útlistar útlistaði undirstrikar undirstrikaði leggur undrast undraðist harmar harmaði fullvissar fullvissaði gantast
    mælir mælti ávarpaði ávarpar tjáir tjáði tísti tístir orðar orðaði tekur heldur heyrist
  `),
  weakCues: words('finnst fannst veit vissi byrjar byrjaði endar hlær hló brosir brosti tók hélt lagði'),
  nounCues: words('yfirlýsingu tilkynningu viðtali færslu bréfi ræðu skýrslu grein pistli tölvupósti svari dómnum ákæru fréttatilkynningu'),
  phrases: ['að sögn', 'samkvæmt', 'að mati', 'með orðunum'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['hún'], he: ['hann'], they: ['þau', 'þeir', 'þær', 'það'], one: ['hán'] },
  determiners: words('þessi sá sú hinn hin einn ein eitt hans hennar þeirra tveir tvær nokkrir'),
  people: words(`
    talsmað* talskon* ráðherra* *ráðherra forset* forstjór* framkvæmdastjór* prófessor* sérfræðing* lækni* kennar* þingmað* þingkon*
    bæjarstjór* borgarstjór* sveitarstjór* íbú* vitni* móðir faðir kona maður konan maðurinn formað* lögmað* dómar* lögregla* lögreglu*
    ríkisstjórn* fyrirtæki* flokkur* stofnun* félag* *stjóri *fulltrúi *maður *kona nágranni* rithöfund* leikar* blaðamað* hagfræðing*
    sálfræðing* sagnfræðing* þjálfar* leikmað* fyrirliði* sjómað* skipstjór* bónd* bóndi nemand* nemi starfsmað* yfirlög* saksóknar*
    biskup* prest* páfi* kóngur drottning* vottur*
  `),
  prepositions: words('í á við til frá um með af hjá fyrir eftir undir yfir gegn úr vegna án milli meðal að'),
  titles: words(`
    herra frú dr. prófessor forseti forstjóri framkvæmdastjóri ráðherra forsætisráðherra utanríkisráðherra fjármálaráðherra
    dómsmálaráðherra heilbrigðisráðherra menntamálaráðherra umhverfisráðherra innviðaráðherra borgarstjóri bæjarstjóri sveitarstjóri
    þingmaður þingkona alþingismaður formaður varaformaður talsmaður talskona lögmaður dómari læknir yfirlæknir kennari skólastjóri
    þjálfari landsliðsþjálfari fyrirliði leikmaður prestur biskup yfirlögregluþjónn lögreglustjóri saksóknari hagfræðingur
    sérfræðingur rithöfundur leikari leikkona söngvari söngkona skipstjóri
  `),
  particles: words('de van von'),
  nameEndings: words('sonar ar ur s i u a'),
  notNames: words(`
    og en eða ef þegar að í á um með af til frá fyrir við eftir hann hún það þau þeir þær ég þið þetta þessi sá sú svo þá nú ekki
    já nei líka mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag mánudagur þriðjudagur miðvikudagur fimmtudagur
    föstudagur laugardagur sunnudagur janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember dag gær morgun
    þar hér hvað hver hvers hvernig hvenær hvar allir allt enginn ekkert margir sumir samkvæmt einnig þó síðan vegna þess
  `),
  abbreviations: words('dr prof hr t d m a o s frv kr nr kl u þ b e'),
  capitalNouns: false,
  grammar: {
    verbSecond: true,
    definiteEndings: ['urinn', 'inn', 'in', 'nn'],
    possessives: { she: ['hennar', 'henni', 'hana'], he: ['hans', 'honum'] },
    ownPhrases: ['að hans sögn', 'að hennar sögn', 'að hans mati', 'að hennar mati'],
    readings: ['segir í', 'sagði í', 'stendur í'],
    named: words('kvikmyndin myndin bókin skáldsagan lagið platan þátturinn blaðið skipið leikritið hlaðvarpið'),
    outlets: ['samtali við', 'viðtali við', 'við', 'viðtali í'],
    copulas: words('er var'),
    relatives: words('sem'),
    conjunctions: words('og en'),
    naming: words('kallað kölluð nefnd nefnt'),
    complements: words('að hvort'),
  },
});
