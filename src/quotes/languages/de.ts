import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const de = (): LanguageData => ({
  marks: ['„“', '‚‘', '»«', '›‹', '«»', '‹›', '„”', '""'],
  dialogueDash: false,
  cues: words(`
    sagte sagt sagten sagen gesagt sage erklärte erklärt erklärten erklären erläuterte erläutert erläuterten betonte betont betonten
    meinte meint meinten meinen berichtete berichtet berichteten fügte fügten ergänzte ergänzt schrieb schreibt schrieben
    geschrieben hieß heißt kritisierte kritisiert kritisierten kritisieren warnte warnt warnten warnen forderte fordert forderten
    fordern nannte nennt nannten nennen genannt bezeichnete bezeichnet bezeichneten versicherte versichert versicherten teilte
    teilten mitgeteilt kommentierte kommentiert kommentierten antwortete antwortet antworteten fragte fragt fragten findet finden
    sprach spricht sprachen räumte räumt räumten  kündigte kündigt kündigten äußerte äußert äußerten erinnerte erzählte erzählt
    erzählten erzählen lobte lobt lobten bekräftigte bekräftigt begründete begründet unterstrich unterstreicht stellte schwärmte
    schwärmt verriet verrät zitiert zitierte zitieren bestätigte bestätigt bestätigten bemerkte bemerkt konstatierte konstatiert
    monierte moniert mahnte mahnt mahnten glaubt glauben glaubte bilanzierte bilanziert resümierte resümiert beschrieb beschreibt
    beschrieben beschreiben rief rufen riefen wetterte wettert klagte klagt klagten beklagte beklagt behauptet behauptete
    behaupteten argumentierte argumentiert verkündete verkündet postete postet twitterte twittert   scherzte scherzt
    urteilte urteilt weiß   lacht lachte notierte notiert spöttelt spottete spottet empfahl empfiehlt erinnert liest
    witzelt witzelte seufzt seufzte  gestand gesteht bekennt appellierte appelliert prophezeite prognostiziert
    prognostizierte vermutet vermutete verteidigte verteidigt verlangte verlangt beteuerte beteuert dementierte dementiert
    widersprach widerspricht entgegnete entgegnet erwiderte erwidert   präzisierte präzisiert schilderte schildert
    schilderten attestierte attestiert befand folgerte folgert    bat bittet ermahnte gratulierte dankte dankt
    jubelte jubelt schimpfte schimpft polterte poltert höhnte höhnt murmelte flüsterte flüstert brüllte brüllt schrie schreit
    raunte gestikulierte ätzte stichelte stichelt staunte staunt frohlockte triumphierte grummelte zürnte feixte verspricht
    versprach verlautbarte verlautet erwartet rechtfertigte unterstellte drohte droht
    verwies verweist verwiesen beschwört beschwor mutmaßte mutmaßt plädierte plädiert hofft hoffte träumt spekulierte spekuliert
    beruhigte relativierte rechnet
    regt regte preist pries beschwerte beschwert begrüßte begrüßt begrüßten verurteilte verurteilt verurteilten kontert konterte
    konterten hakte hakt bekundete bekundet bedauerte bedauert bedauerten wertete wertet rügte rügt rühmte pochte pocht gelobte
    gelobt scherzten jammerte jammert stöhnte stöhnt orakelte fluchte flucht lästerte lästert schwor schwört tadelte tadelt
    zugab zugibt zugegeben einräumte einräumt hinzufügte hinzufügt hinzugefügt mitteilte mitteilt klarstellte klarstellt
    feststellte feststellt ausführte ausführt anmerkte anmerkt angemerkt einwarf einwirft nachlegte
    zusammenfasste zusammenfasst festhielt festhält hervorhob hervorhebt anfügte anfügt ausrief nachschob vorwarf vorwirft
    bekanntgab bekanntgibt ankündigte ankündigt einschätzte einschätzt entgegenhielt klarmachte beipflichtete beipflichtet
    pflichtete pflichtet eingestand eingesteht erwähnte erwähnt erwähnten mahnen predigte predigt
    behaupten meldete meldet meldeten vermeldete vermeldet führte frohlockt kommentieren diagnostiziert
    diagnostizierte analysiert analysierte philosophierte sinnierte sinniert witzelten frotzelte flachste feixt
     erläutern berichten hinwies hinweist ätzt beklagen bemängelte bemängelt
    bemängelten monierten würdigte würdigt würdigten gratuliert kondolierte titelte titelt postuliert prophezeit
    schwärmten gewarnt beschwichtigte beschwichtigt ruderte
    flehte fleht seufzten jubelten mokierte echauffierte empörte empört ereiferte entrüstete
    rät riet raten ergänzten entgegneten verneint verneinte mailte insistiert insistierte resümieren
    gratulierten befürchtet befürchtete bezweifelt bezweifelte gestanden versichern erwidern antworten skandiert skandierten
    skandieren stammelt stammelte brummt knurrt charakterisierte titulierte beschimpfte beschimpft
    attackiert attackierte nörgelte nörgelt motzt motzte meckert meckerte konstatieren bilanzieren unkte unkt grübelt philosophiert
    fabulierte doziert dozierte beichtete beichtet argwöhnt argwöhnte keilte giftete giftet lobhudelte säuselte säuselt besänftigte
    tröstete tröstet appellieren plädieren postulierte beurteilte beurteilt prognostizieren orakelt verkünden proklamierte
    deklarierte kolportierte referierte referiert rapportierte hoffen ruft kreischt enthüllt enthüllte
  `),
  weakCues: words(`
    fand fanden gab gibt stand steht hielt wies hob legte fasste warf wirft freute wundert machte macht nimmt nahm setzte setzt ging geht zeigte
    zeigt zog zieht schloss schließt begann ließ lässt schlug schlägt wandte wendet deutete deutet stimmte stimmt winkte merkt
    merkte wünscht wünschte wiederholt wiederholte freut ärgert ärgerte wunderte sorgt sorgte bangt zweifelt zweifelte fürchtet
    fürchtete schätzt schätzte rechnete offenbart offenbarte definiert definierte freuten ermuntert ermunterte ermutigte wundern
    bewertet bewertete informierte informiert entschuldigte entschuldigt singt sangen träumte vermerkt betonen loben
    tituliert empfehlen empfahlen charakterisiert
  `),
  nounCues: words(`
    mitteilung erklärung pressemitteilung stellungnahme interview gespräch rede beitrag tweet post brief schreiben mail email
    statement gastbeitrag pressekonferenz bericht podcast aussendung widmung antwort nachricht video posting chat protokoll gutachten
    urteil anklage anklageschrift bekanntmachung einladung aufruf petition einleitung vorwort nachruf leitartikel kommentar antrag
    konzept resolution deklaration begründung anfrage
  `),
  phrases: [
    'laut',
    'so',
    'nach den worten von',
    'nach angaben von',
    'nach aussage von',
    'in den worten von',
    'gemäß',
    'nach ansicht von',
    'nach ansicht des',
    'nach ansicht der',
    'nach meinung von',
    'nach meinung des',
    'nach meinung der',
    'nach einschätzung von',
    'nach einschätzung des',
    'nach einschätzung der',
    'nach überzeugung von',
    'nach auffassung von',
    'nach auffassung des',
    'nach auffassung der',
    'aus sicht von',
    'aus sicht des',
    'aus sicht der',
    'nach den worten des',
    'nach den worten der',
    'nach angaben des',
    'nach angaben der',
    'nach aussage des',
    'nach aussage der',
    'in den augen von',
  ],
  phrasesAfter: ['zufolge', 'nach', 'so'],
  orders: ['name-cue', 'cue-name'],
  pronouns: {
    she: ['sie'],
    he: ['er'],
    they: ['es', 'man'],
    some: words('anderer andere andrer andre anderen einige viele manche mancher jemand niemand'),
  },
  determiners: words('der die das ein eine einer eines einem dem den des ihr sein ihre seine mehrere zwei'),
  people: words(`
    opposition
    freund freundin feuerwehrmann polizist polizistin polizisten imam rabbiner rabbinerin
    sprecher* polizei minister* *kreisen ministerium behörde* leiter* chef* präsident* bürgermeister* anwalt anwältin richter* zeuge* zeugin
    experte* expertin* forscher* professor* trainer* spieler* kollege* kollegin unternehmen firma verband verein gewerkschaft
    regierung partei partei- mann frau bewohner* nachbar* mutter vater regisseur* autor* direktor* geschäftsführer* vorsitzende*
    kanzler* abgeordnete* politiker* bericht schreiben mitteilung papier dokument zeitung magazin konzern nutzer* user* dame herr kund* gast gäste besucher* passant* zuschauer* fan fans schüler* student* lehrer* arzt ärztin ärzte pfleger* patient*
    eltern kind junge mädchen senior* rentner* fahrer* landwirt* bäuerin bauer wirt* händler* veranstalter* organisator* gründer* inhaber*
    staatsanwalt* staatsanwaltschaft gericht richterin ermittler* feuerwehr rettungskräfte stadt verwaltung kommission senat fraktion stiftung stiftungen
    initiative bündnis institut studie gutachten schreiber* kritiker* gegner* befürworter* demonstrant* aktivist* teilnehmer* *-jährige *-jähriger *-jährigen coach* betreiber* sprecherin* leserin* leser* anwohner* *verband *ministerium *behörde *gericht *anwaltschaft *gewerkschaft *fraktion *konzern mitarbeiter*
    tochter sohn bruder schwester ehefrau ehemann witwe witwer großmutter großvater oma opa enkel enkelin tante onkel
    ehepaar paar
    fahrgast fahrgäste passagier* reisende* reisender
  `),
  prepositions: words(
    'von mit gegen für aus bei nach in im am an auf zu zum zur über unter vor durch um gegenüber wegen des dem den einem einen eines einer seinem seinen seiner seines ihrem ihren ihrer ihres vom beim ins',
  ),
  titles: words(`
    *vertreter *vertreterin *general *offizier *kommissar *kommissarin *analyst *analystin *ökonom *ökonomin *jurist *juristin *aktivist
    *aktivistin *berater *beraterin *manager *managerin *kapitän *stürmer *torwart *verteidiger *profi *autor *autorin *regisseur
    *regisseurin *schauspieler *schauspielerin *sänger *sängerin *kommentator *kommentatorin *moderator *moderatorin *kandidat *kandidatin
    *kollege *kollegin *coach *historiker *historikerin *psychologe *psychologin *soziologe *soziologin *physiker *physikerin *virologe *virologin
    *leiter *leiterin *sprecher *sprecherin *chef *chefin *minister *ministerin *meister *meisterin *präsident *präsidentin *anwalt
    *anwältin *direktor *direktorin *trainer *trainerin *experte *expertin *sekretär *sekretärin *vorsitzende *vorsitzender
    *beauftragte *beauftragter *forscher *forscherin *politiker *politikerin *redakteur *redakteurin herr frau dr. prof. professor
    präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundespräsident ministerpräsident ministerpräsidentin
    bürgermeister oberbürgermeister sprecher sprecherin chef chefin trainer trainerin direktor vorsitzende vorsitzender
    abgeordnete papst kardinal bischof bischöfin könig königin prinz prinzessin kaiser mitschüler mitschülerin innenminister außenminister verteidigungsminister finanzminister generalsekretär us-präsident staatschef premier
    *rat *rätin landrat landrätin stadtrat stadträtin senator senatorin dekan dekanin rektor rektorin pfarrer pfarrerin *fischer
    *fischerin *professor *professorin *wissenschaftler *wissenschaftlerin *führer *führerin *pilot *pilotin hafenmeister hafenmeisterin *händler *händlerin *bauer *bäuerin *künstler *künstlerin *musiker *musikerin
    *schriftsteller *schriftstellerin *lehrer *lehrerin *arzt *ärztin *ingenieur *ingenieurin *architekt *architektin
    *unternehmer *unternehmerin *biologe *biologin *mediziner *medizinerin *ermittler *gründer *gründerin *inhaber *inhaberin
    *geschäftsführer *geschäftsführerin *funktionär *torhüter *angreifer *spieler *spielerin *weltmeister *weltmeisterin
    obmann obfrau klubobmann klubobfrau landeshauptmann landeshauptfrau parteiobmann bundesparteiobmann nationalrat nationalrätin regierungsrat regierungsrätin bundesrat bundesrätin ständerat ständerätin gemeindepräsident gemeindepräsidentin stadtpräsident stadtpräsidentin *referent *referentin *beamter *beamtin *richterin *pflegerin *verkäuferin *landwirtin *wirtin *betreiber *betreiberin *kenner *kennerin *legende *ikone *veteran *pionier *pionierin *vorstand *vorständin *intendant *intendantin *kurator *kuratorin *dirigent *dirigentin *komponist *komponistin *fotograf *fotografin *designer *designerin *entwickler *entwicklerin *programmierer *köchin *meteorologe *meteorologin *geologe *geologin *archäologe *archäologin *theologe *theologin *philosoph *philosophin *pädagoge *pädagogin *notarin *makler *maklerin *investor *investorin *gouverneur *gouverneurin *abgeordnete *abgeordneter *rapper *rapperin *comedian *influencer *influencerin *youtuber *youtuberin *streamer *schiedsrichter *schiedsrichterin *kapitänin *keeper *guard *fahrerin *läuferin *springerin *schwimmerin *boxerin *sprinter *sprinterin *turnerin *biathlet *biathletin *olympiasieger *olympiasiegerin *siegerin *siegerinnen *botschafter *botschafterin *diplomat *diplomatin *strategin *stratege *kandidaten *anwohnerin *aktionärin *bewohnerin *besucherin *betroffene *betroffener *zeugin *sachverständige *sachverständiger *dozent *dozentin *klimatologe *klimatologin *ökologe *ökologin *epidemiologe *epidemiologin *neurologe *neurologin *kardiologe *kardiologin *onkologe *onkologin *therapeut *therapeutin *apotheker *apothekerin *zahnärztin *hebamme *sanitäter *sanitäterin
  `),
  particles: words('von vom zu zur zum van de der den am auf di la'),
  nameEndings: ['s', '’', "'"],
  notNames: words(`
    der die das ein eine und aber doch wenn als auch so im in am an auf bei mit nach von vor zu zum zur es er sie wir ich ihr
    dies diese dieser dieses denn weil ob wie was wer wo da dann nun noch nur schon sein seine ihre für aus über unter gegen
    durch ohne um heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
    juli august september oktober november dezember laut zudem außerdem dabei damit danach trotz während alle viele einige mehr
    man nicht kein keine dennoch jedoch deshalb daher zuvor später zuletzt bereits seit bis jetzt hier dort etwa rund neben
    allerdings den sich des ist dem werden hat dass wird einer sind einem war haben oder wurde warum wann welche welcher welches
    jeder jede jedes niemand nichts alles immer nie vielleicht darum hierzu dazu davon daran darauf insgesamt gleichzeitig
    eigentlich tatsächlich schließlich unser unsere mein meine euer eure manche andere beide zwei drei solche derzeit demnach
    offenbar natürlich klar gerade
  `),
  abbreviations: words('dr prof hr fr st nr ca bzw usw z b d h u a inkl geb vgl jan feb aug sept okt nov dez'),
  capitalNouns: true,
  grammar: {
    handingOn: words('schreibt schrieb berichtet berichtete meldet meldete'),
    plainPersons: words('frau mann'),
    nameOpeners: words('stiftung universität hochschule institut klinik'),
    verbPlural: words('*en'),
    subjunctives: words(
      'sei seien habe werde könne müsse solle dürfe wolle gebe gehe stehe komme bleibe brauche lasse nehme sehe liege gelte bestehe handele handle gebühre wisse bedeute führe würde würden hätten hätte wären wäre müssten könnten',
    ),
    therein: words('darin daraus hierin'),
    readings: ['heißt es', 'hieß es', 'ist zu lesen', 'war zu lesen', 'steht in', 'stand in'],
    named: words(
      `film buch roman lied album serie zeitung zeitschrift magazin schiff fähre stück theaterstück spiel podcast verein sender show reihe projekt aktion kampagne account accounts ngo agentur nachrichtenagentur portal blog tanker öltanker frachter hotel theater initiative gruppe band restaurant ensemble schlagwort titel name namen teamname team-name codename codenamen`,
    ),
    articles: { she: words('die eine'), he: words('der ein') },
    possessives: {
      she: words('ihr ihre ihrer ihren ihrem'),
      he: words('sein seine seiner seinen seinem ihm'),
      me: words('mein meine unser unsere'),
    },
    unidentified: ['anonym', 'namen nicht', 'nicht genannt', 'nicht namentlich'],
    equating: words('ist war sind waren'),
    equated: words('die der'),
    pointers: words('das dies diese so mit damit'),
    ownPhrases: [
      'seiner meinung nach',
      'ihrer meinung nach',
      'seiner ansicht nach',
      'ihrer ansicht nach',
      'nach eigenen angaben',
      'in seinen worten',
      'in ihren worten',
      'ihm zufolge',
      'ihr zufolge',
      'laut ihr',
      'laut ihm',
      'ihren worten zufolge',
      'seinen worten zufolge',
      'nach ihren worten',
      'nach seinen worten',
    ],
    outlets: [
      'gegenüber',
      'bei',
      'gespräch mit',
      'interview mit',
      'interview in',
      'interviews mit',
      'bericht',
      'berichten',
      'recherchen',
      'angaben',
      'informationen',
      'beitrag für',
      'gastbeitrag in',
      'podcast',
    ],
    datives: words('der dem'),
    press: words(`
      *agentur *zeitung *rundschau *nachrichten *anzeiger *kurier *blatt *spiegel *magazin dpa afp apa sda epd kna sid reuters bild zeit
      welt faz taz ard zdf mdr ndr wdr swr rbb orf srf
    `),
    plainAdjectives: words('junge jungen alte ältere gebürtige erfahrene gelernte studierte frischgebackene zweifache dreifache'),
    auxiliaries: words('hat hatte haben hatten wird wurde werden wurden soll'),
    addressing: ['gegenüber'],
    callings: words(`
      *er *erin *or *orin *ist *istin *ent *entin *oge *ogin *ant *antin *mann *frau *kraft *leute *leiter *leiterin *wart *meister *meisterin
      *chef *chefin *graf *grafin *nom *nomin *soph *sophin *eur *eurin *ärztin *arzt *wirt *wirtin *rat *rätin *iker *ikerin *wältin *walt
      *mitglied *vorstand *vorsitzende *vorsitzender *beauftragte *beauftragter *angestellte *angestellter *beamter *beamtin *hilfe *legende
      *könig *königin *star *talent *gast *zeuge *zeugin *erbe *erbin *genosse *genossin *kunde *kundin *bote *botin *experte *expertin
      director ceo cto cfo manager head coach partner professor witwe witwer pate patin
    `),
    notCallings: words(`
      dezember november oktober september sommer winter wetter wasser fenster zimmer nummer feuer alter oder aber über unter wieder immer später
      früher weiter leider einer keiner jeder dieser welcher dr her hier vor motor faktor sektor humor labor tor moment prozent dokument
      argument element parlament regiment medikament zement talent-show advent event content student-in monat heimat staat draht
      verrat vorrat kleiner großer guter neuer alter erster letzter
    `),
    ownRelatives: words('deren dessen'),
    belonging: words('von vom aus'),
    formerly: words('einst früher ehemals'),
    copulas: words('ist war'),
    being: ['ist', 'arbeitet als'],
    meanwhile: words('auch heute inzwischen zugleich außerdem derzeit aktuell seit selbst mittlerweile jetzt'),
    denying: words('nicht kein keine keiner nie niemals mehr geworden gewesen worden'),
    unofficial: words(
      'held heldin star legende opfer täter verdächtiger freund freundin fan sieger siegerin gewinner gewinnerin verlierer favorit favoritin zeuge zeugin meister könig königin gast mensch person',
    ),
    leading: words('leitet führt betreibt besitzt verantwortet'),
    contested: words('rennen feld tabelle wertung rangliste liste turnier umfragen leben krieg gespräch gespräche'),
    verbSecond: true,
    verbFinal: true,
    passives: words('wird wurde werden wurden worden'),
    relatives: words('der die das welcher welche'),
    conjunctions: words('und aber oder sowie'),
    introductions: ['ihr name ist', 'sein name ist', 'ihr name:', 'sein name:', 'sie heißt', 'er heißt', 'heißt sie', 'heißt er'],
    naming: words('nennt nannte genannt heißt hieß namens bezeichnet getauft betitelt'),
    complements: words('dass ob wie'),
    subordinators: words('weil nachdem während obwohl indem bevor als wenn'),
  },
});
