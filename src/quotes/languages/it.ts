import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const it = (): LanguageData => ({
  marks: ['«»', '“”', '‘’', '""', "''"],
  dialogueDash: false,
  cues: words(`
    detto dice dicono disse dissero diceva dichiarato dichiara dichiarano dichiarò spiegato spiega spiegano spiegò aggiunto aggiunge
    aggiungono aggiunse affermato afferma affermano affermò sottolineato sottolinea sottolineano sottolineò scritto scrive scrivono
    scrisse raccontato racconta raccontano raccontò commentato commenta commentano commentò osservato osserva precisato precisa
    precisano ricordato ricorda ricordano concluso conclude concludono concluse sostiene sostengono sostenuto ribadito ribadisce
    ribadiscono annunciato annuncia annunciano assicura assicurato assicurano denuncia denunciato denunciano attacca attaccato
    risponde risposto rispondono rispose riferito riferisce riferiscono ammesso ammette ammettono ammise confermato conferma
    confermano smentito smentisce avvertito avverte avvertono avvisa ironizza ironizzato scherza scherzato replica replicato
    replicano chiesto chiede chiedono chiese domanda domandato esclama esclamato esclamò lamenta lamentato lamentano critica
    criticato criticano accusa accusato accusano promette promesso propone proposto rivela rivelato rivelano confessa confessato
    confida confidato insiste insistito rilancia rilanciato evidenzia evidenziato rimarca rimarcato segnala segnalato auspica
    auspicato definito definisce definiscono descritto descrive descrivono chiarito chiarisce puntualizza puntualizzato argomenta
    ragiona riconosciuto riconosce sbotta sbottato tuona incalza chiosa chiosato fanno ritiene ritengono pensa crede parlato
    prosegue proseguito continua continuato twitta twittato cita citato invita esorta esortato garantisce garantito riassume
    riassunto tuonato commossa
    aggiungendo spiegando sottolineando affermando dicendo ricordando parlando definendo precisando commentando sospira urla
    legge sapere parla chiosava ammonisce ammonito racconterà taglia dirlo taglio sentenzia sentenziato aggiungeva spiegava
    raccontava sosteneva bolla bollato etichetta precisava rivendica rivendicato sottoscrive plaude parlava
    boccia bocciato bocciano stronca stroncato liquida ribatte ribattuto ribattono controbatte
    elogia elogiato elogiano contesta contestato contestano rimprovera ironizzano
    tuonò attaccò incalzato rincara rincarato chiosò replicò obietta obiettato sospirato ricostruisce ricostruito deplora sintetizza sintetizzato riflette riflettuto rassicura rassicurato esulta esultato gioisce argomentato motiva motivato svela svelato
    consiglia consigliato consigliano anticipa anticipato pronostica ipotizza ipotizzato bacchetta minimizza
    minimizzato grida gridato gridano urlano urlato sussurra mormora bisbiglia sorride indigna indignato infuria rammarica
    rammaricato rallegra rallegrato congratula giura giurato giurano nega negato negano concede concesso soggiunge ripete ripetuto
    protesta protestano immagina sospetta teme temono sperano invoca implora supplica incita sollecita suggerisce suggerito intima
    minaccia minacciato asserisce constata constatato rammenta rammentato rievoca sdrammatizza punzecchia loda applaude dettaglia
    specifica specificato giustifica giudica
    detta espresso esprime
  `),
  weakCues: words(`
    chiama chiamato fatto vede fa trova spera dichiarazioni prevede affonda affondato punge frena frenato allerta lancia lanciato
    ride piange commuove sfoga sfogato arrabbia preoccupa stupisce stupito meraviglia dispera dispiace complimenta ringrazia saluta
    augura augurato esclude escluso narra illustra illustrato integra riprende considera dubita esige pretende informa informato
    comunica comunicato riporta rileva difende difeso scusa festeggia analizza condanna
    raccomanda raccomandato
  `),
  nounCues: words(`
    scritta striscione cartello documento testo nota comunicato dichiarazione intervista messaggio lettera discorso post tweet conferenza intervento rapporto relazione
  `),
  phrases: [
    'secondo',
    'per',
    'a detta di',
    'stando a',
    'a giudizio di',
    'nelle parole di',
    'le parole di',
    'per voce di',
    'secondo quanto riferito da',
    'le parole del',
    'le parole della',
    'nelle parole del',
    'nelle parole della',
    'a detta del',
    'a detta della',
    'a giudizio del',
    'a giudizio della',
    'ad avviso di',
    'ad avviso del',
    'ad avviso della',
    'a parere di',
    'a parere del',
    'a parere della',
    "ad avviso dell'",
    "a parere dell'",
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: {
    she: ['lei', 'ella'],
    he: ['lui', 'egli'],
    they: ['loro'],
    some: words('altro altra altri altre alcuni alcune qualcuno molti'),
  },
  determiners: words('il lo la i gli le un uno una l’ suo sua due alcuni alcune'),
  people: words(`
    portavoce compagnia leader tifos* ministr* president* sindac* avvocat* giudic* testimon* polizia direttor* direttrice esper* ricercator* professor*
    azienda governo partito sindacato segretari* capo madre padre uomo donna residente* fonte fonti comunità assessor* consiglier*
    procurator* medic* allenator* agricoltor* abitante abitanti vicin* associazione società rapporto comunicato
    attore attrice cantante* scrittore scrittrice giornalist* storic* economist* analist* attivist* manifestant* turist* autist*
    infermier* maestr* docent* student* studentess* giocator* capitano tecnico mister ministero comune carabinier* vigili
    psicolog* sociolog* politolog* scienziat* ingegner* architett* artist* regist* pescator* imprenditor* commerciant* utent*
    client* figli* fratello sorella moglie marito vedova vittim* vescovo parroco papa re regina ex deputat* senator* governator*
    leader* dirigent* questore prefetto pm gip onorevole ragazzo ragazza signora signore pensionat* operai*
    legale difensor* imputat* indagat* accusat* abitant* biolog* geolog* meteorolog* entomolog* dottor* dottoressa
    pediatr* epidemiolog* virolog* ente federazione club tribunale premier parlamentar* candidat* oppositor*
    rappresentant* coordinator* coordinatrice fondator* fondatrice titolar* proprietari* gestor* amministrator* chef cuoc* agente
    agenti ufficiale ciclist* tennist* calciator* pilota atlet* portiere attaccante difensore centrocampista 
    musicist* autor* autrice poeta curator* curatrice alpinist* primario primaria assistente collega procuratrice questura
    prefettura onlus ong sottosegretari* vicepresident* viceministr* capogruppo bracciant* allevator* consulente* archeolog*
    astronom* astrofisic* rettore rettrice preside insegnant* passegger*
  `),
  prepositions: words(`
    di del della dell' all' dall' nell' sull' dei degli delle a al alla con contro per da dal in nel nella su sul tra fra
    nei negli nelle sui sullo sugli sulle ai agli alle allo dai dalle dallo dalla col verso presso durante dopo
  `),
  titles: words(`
    signor signora dott. dottor dottoressa presidente ministro ministra sindaco sindaca onorevole generale segretario segretaria
    premier professor professoressa prof. direttore direttrice assessore assessora consigliere avvocato procuratore portavoce
    allenatore don padre
  `),
  particles: words('di de del della dei degli d’ da lo la van von'),
  nameEndings: [],
  notNames: words(`
    il lo la i gli le un uno una e ma o in al del di da per con su se che chi quando come così poi dopo prima secondo lunedì
    martedì mercoledì giovedì venerdì sabato domenica non anche gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre oggi ieri domani ora qui intanto infine inoltre però tuttavia mentre durante questo
    questa tutti molti alcuni ogni due tre è nel nella alla sono si dei della ha più ho dal delle suo sua essere stato dalla tra
    ci hanno perché degli cosa dove quanto quale quali già ancora sempre mai forse adesso allora quindi infatti ecco nessuno
    niente tutto quello quella quelli quelle questi queste ognuno altri altre altro alcune intorno contro sotto sopra senza
  `),
  abbreviations: words('sig sigg dott prof avv ing on sen gen art pag ecc dr'),
  capitalNouns: false,
  grammar: {
    plainPersons: words('donna uomo'),
    nounBefore: words('una un questa questo sua suo ogni della nella dalla alla'),
    plainAdjectives: words('primo prima giovane'),
    outlets: ['a', 'al', 'alla', 'su', 'sul', 'sulla', 'nel', 'nella', 'intervista a', 'intervista al', 'dal', 'dalle', 'microfoni di'],
    readings: ['si legge', 'si leggeva', 'recita', 'è scritto', 'si legge ancora'],
    named: words(
      `film libro romanzo canzone album serie giornale quotidiano rivista nave spettacolo gioco podcast programma documentario operazione`,
    ),
    articles: { she: words('la una'), he: words('il lo un uno') },
    equating: words('è sono erano fu'),
    equated: words('le quanto il'),
    pointers: words(`questa queste così quello parole
    lo dirlo
  `),
    ownPhrases: ['a suo avviso', 'a suo dire', 'secondo lui', 'secondo lei', 'per lui', 'per lei', 'a suo giudizio', 'a suo parere'],
    verbPlural: words('*no *rono *ati'),
    ownRelatives: ['il cui', 'la cui', 'i cui', 'le cui'],
    belonging: words("di del dello della dell' dei"),
    formerly: words('già'),
    copulas: words('è era fu'),
    callings: words(`
      *aio *aia *ista *tore *trice *ologo *ologa *ografo *ografa *euta *iatra *nauta infermiere infermiera cameriere cameriera
      carabiniere ingegnere parrucchiere parrucchiera giardiniere cassiera consigliere consigliera portiere pizzaiolo medico
      pompiere cuoco cuoca barista insegnante docente commerciante negoziante volontario volontaria titolare socio socia tecnico
      architetto architetta avvocato avvocata pensionato pensionata
    `),
    notCallings: words(`
      gennaio febbraio migliaio paio centinaio motore settore fattore trattore reattore vettore ascensore televisore matrice
      cicatrice lista vista intervista rivista pista conquista prevista spiaggia ghiaia
    `),
    being: ['è', 'lavora come'],
    meanwhile: words('anche ora oggi attualmente'),
    denying: words('non mai stato stata diventato diventata'),
    unofficial: words(
      'eroe eroina star stella leggenda vittima sospettato amico amica tifoso favorito favorita vincitore vincitrice testimone persona',
    ),
    leading: words('dirige guida presiede gestisce coordina'),
    contested: words('classifica corsa gara campionato sondaggi'),
    passives: words('è stato stata fu viene venne'),
    relatives: words('che cui'),
    conjunctions: words('e ma o'),
    participles: words('*ndo'),
    unidentified: ['anonim', 'essere identificat'],
    introductions: ['si chiama', 'il suo nome è'],
    naming: words('chiamato chiamata intitolato denominato'),
    complements: words('che se'),
  },
});
