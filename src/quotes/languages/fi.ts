import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const fi = (): LanguageData => ({
  marks: ['””', '»»', '’’', '“”', '""', "''"],
  dialogueDash: true,
  cues: words(`
    sanoi sanoo sanovat sanoivat sanonut sanoneet kertoi kertoo kertovat kertoivat kertonut toteaa totesi toteavat totesivat todennut
    selitti selittää selittävät selittivät selittänyt lisäsi lisää lisäävät lisännyt kirjoitti kirjoittaa kirjoittavat kirjoittanut
    kommentoi kommentoivat kommentoinut vastasi vastaa vastaavat vastannut kysyi kysyy kysyvät kysyivät painotti painottaa
    painottavat korosti korostaa korostavat korostanut huomautti huomauttaa huomauttavat muistutti muistuttaa muistuttavat varoitti
    varoittaa varoittavat varoittanut väitti väittää väittävät väittänyt myönsi myöntää myöntävät myöntänyt kiisti kiistää kiistävät
    vahvisti vahvistaa vahvistavat arvioi arvioivat arvioinut uskoo uskoi uskovat ajattelee ajatteli pohtii pohti pohtivat miettii
    ihmettelee ihmetteli kritisoi kritisoivat arvosteli arvostelee syyttää syytti vaatii vaati vaativat lupaa lupasi lupaavat
    vakuuttaa vakuutti vakuuttavat kuvailee kuvaili kuvailevat kuvaa kuvasi luonnehtii luonnehti muistelee muisteli muistelevat
    paljastaa paljasti ilmoittaa ilmoitti ilmoittivat tiivistää tiivisti summaa summasi huokaa huokasi naurahtaa naurahti nauraa
    nauroi vitsailee vitsaili huudahtaa huudahti huusi huutaa kuiskasi kuiskaa mainitsee mainitsi perustelee perusteli jatkaa
    jatkoi kiteyttää kiteytti harmittelee harmitteli iloitsee iloitsi kehuu kehui ehdottaa ehdotti kehottaa kehotti raportoi
    tviittasi siteeraa siteerasi tokaisi tokaisee valittaa valitti tunnustaa tunnusti linjaa linjasi täsmentää täsmensi kuittaa
    kuittasi
    kutsui kutsuu kutsuvat viittasi viittaa syytteli pahoittelee pahoitteli puolusti puolustaa
    tiedottaa tiedotti tiedottavat sanailee sanaili luettelee listaa listasi muotoilee muotoili
    huomautettiin avaa avasi ihastelee ihasteli hämmästelee hämmästeli päivittelee päivitteli huolestuu muistuttivat puuskahtaa puuskahti tuhahtaa tuhahti lohkaisee lohkaisi letkauttaa letkautti virkkoo virkkoi tarkentaa tarkensi komppaa komppasi täydentää täydensi jyrähtää jyrähti pamauttaa väläyttää väläytti epäilee epäili ennustaa ennusti ennakoi tulkitsee tulkitsi hehkuttaa hehkutti kiittelee kiitteli kiittää kiitti onnittelee onnitteli pyytää pyysi moittii moitti tuomitsee tuomitsi torjuu torjui
    selventää selvensi mietti arvelee arveli neuvoo neuvoi riemuitsee pelkää pelkäsi hymyilee
    huokaisee huokaisi hihkuu tuumii ilmoittavat twiittaa twiittasi sivaltaa rauhoittelee rohkaisee kannustaa toppuuttelee
    puhui puhuu puhuivat puhuvat pitää
  `),
  weakCues: words(`
    aloittaa aloitti päättää näkee tietää kokee toivoo toivoi tuumaa uhkaa heittää heitti
    suosittelee suositteli suosittelevat
  `),
  nounCues: words('tiedotteessa lausunnossa haastattelussa kirjeessä viestissä puheessa raportissa julkaisussa kolumnissa'),
  phrases: [],
  phrasesAfter: ['mukaan', 'mielestä', 'sanoin'],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: [], he: [], they: ['he'], one: ['hän'] },
  determiners: words('eräs yksi hänen heidän kaksi'),
  people: words(`
    tiedottaj* ministeri* presidentti* pormestari* asianajaj* tuomari* todistaj* poliisi johtaj* asiantuntij* tutkij* professori*
    yhtiö* hallitu* puolue* puheenjohtaj* äiti isä mies nainen asukas lähde opettaj* lääkäri* valmentaj* naapuri* toimitusjohtaj*
    kunnanjohtaj* kaupunginjohtaj* syyttäjä* omistaj* viljelijä* yrittäj* edustaj* yhdistys raportti lehti
    näyttelij* kirjailij* toimittaj* historioitsij* ekonomisti* analyytikko* aktivisti* turisti* kuljettaj* sairaanhoitaj*
    opiskelij* oppilas pelaaj* kapteeni* kunta kaupunki palokunta psykologi* sosiologi* insinööri* arkkitehti* taiteilij* ohjaaj*
    kalastaj* asiakas poika tytär veli sisko vaimo leski uhri* piispa* paavi kuningas kuningatar kansanedustaj* valtuutet*
    sihteeri* komentaj* kenraali* pääministeri* ulkoministeri* ministeriö* virasto liitto järjestö* silminnäkij* matkustaj*
    vanhempi eläkeläi* nuori
    kannattaj* fani fanit ohikulkij* asukkaat analyytikk* komisario* palomestari* virkamies virkamies* kuraattor* rehtor* pappi
    kuluttaj* työntekij*
    poliisin kaupungin liiton viraston yhdistyksen tiedotteen lähteen lähteiden raportin selvityksen tutkimuksen
  `),
  prepositions: [],
  titles: words(`
    herra rouva tohtori professori presidentti ministeri pääministeri puheenjohtaja johtaja toimitusjohtaja pormestari kansanedustaja
    valtiovarainministeri ulkoministeri kaupunginjohtaja kunnanjohtaja asianajaja tutkija erikoistutkija lääkäri ylilääkäri
    opettaja rehtori valmentaja päävalmentaja poliisipäällikkö syyttäjä tiedottaja viestintäpäällikkö toiminnanjohtaja kapteeni
    asukas yrittäjä
    *johtaja *ministeri *päällikkö *tutkija *lääkäri *valmentaja *puheenjohtaja *toimittaja *opettaja *asiantuntija *analyytikko
    *ekonomisti *professori *mestari *hoitaja *edustaja *syyttäjä *asianajaja *tuomari *komisario *valtuutettu *sihteeri *kapteeni
    *ohjaaja *kirjailija *taiteilija *insinööri *pormestari *piispa *presidentti *kuvernööri *yrittäjä *neuvos *eläkeläinen *pelaaja
    *vahti
  `),
  particles: words('af von de van der la'),
  nameEndings: words('lta ltä lla llä lle ssa ssä sta stä een iin in en n'),
  notNames: words(`
    ja mutta tai että kun jos niin kuin myös ei on oli hän he me minä se ne tämä nämä nyt vielä vain jo maanantai tiistai
    keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina
    sunnuntaina tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tänään
    eilen huomenna siellä täällä sitten kuitenkin lisäksi koska vaikka kaikki moni kaksi kolme mitä kuka missä miten miksi hänen
    heidän asiasta tästä siitä tuosta asian mukaan tilanne samalla aiemmin myöhemmin nykyisin viime ensi joskus toisaalta
    toistaiseksi silti siis ovat joka ole sen sekä olla sitä kanssa voi jotka olisi montako millainen aina koskaan ehkä kukaan
    mikään jokainen muut minun meidän ilman yli alle siksi
  `),
  abbreviations: words('esim ym yms jne mm n s nro klo prof tri dos vs ent milj mrd'),
  capitalNouns: false,
  grammar: {
    offices: words(`
      valmentaja ohjaaja ministeri pääministeri asianajaja puheenjohtaja johtaja tutkija professori asiantuntija lääkäri kirjailija näyttelijä pelaaja
      kapteeni syyttäjä analyytikko presidentti toimitusjohtaja tuomari poliitikko taiteilija kansanedustaja
    `),
    addressed: words('sinä sinun te teidän'),
    ownWords: words('minä minua minun minulla minulle mä mun me meitä meidän meillä meille'),
    readings: ['sanotaan', 'todetaan', 'kerrotaan', 'lukee'],
    named: words(
      `elokuva elokuvassa elokuvaa kirja kirjassa romaani kappale albumi sarja sarjassa lehti laiva peli podcast ohjelma ohjelmassa`,
    ),
    ownPhrases: ['hänen mukaansa', 'hänen mielestään', 'hänen sanojensa mukaan'],
    noArticles: true,
    places: words(`
    *sta *stä *ssa *ssä *lta *ltä *lla *llä *lle
  `),
    copulas: words('on oli'),
    passives: words('on oli'),
    relatives: words('joka jotka'),
    conjunctions: words('ja mutta'),
    naming: words('nimeltään'),
    complements: words('että'),
  },
});
