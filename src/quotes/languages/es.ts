import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const es = (): LanguageData => ({
  marks: ['“”', '«»', '‘’', '""', "''"],
  dialogueDash: true,
  cues: words(`
    dijo dice dijeron dicen dicho decía afirmó afirma afirmaron afirman afirmado explicó explica explicaron explican explicado señaló
    señala señalaron señalan señalado agregó agrega agregaron añadió añade añadieron añadido aseguró asegura aseguraron aseguran
    asegurado declaró declara declararon declarado indicó indica indicaron indican indicado comentó comenta comentaron comentado
    manifestó manifiesta manifestaron manifestado expresó expresa expresaron expresado destacó destaca destacaron destacado sostuvo
    sostiene sostuvieron sostenido advirtió advierte advirtieron advertido subrayó subraya subrayaron subrayado recordó recuerda
    recordaron recordado reconoció reconoce reconocieron reconocido escribió escribe escribieron escrito contó cuenta contaron
    cuentan contado respondió responde respondieron respondido insistió insiste insistieron insistido apuntó apunta apuntado lamentó
    lamenta lamentaron lamentado precisó precisa precisaron precisado anunció anuncia anunciaron anunciado denunció denuncia
    denunciaron denunciado reiteró reitera reiterado concluyó concluye concluido relató relata relataron relatado confesó confiesa
    confesado admitió admite admitieron admitido criticó critica criticaron criticado acusó acusa acusaron pidió pide pidieron
    preguntó pregunta preguntaron exclamó exclama bromeó bromea ironizó ironiza replicó replica argumentó argumenta argumentado
    detalló detalla detallaron detallado informó informa informaron informado confirmó confirma confirmaron confirmado negó niega
    consideró considera consideraron opinó opina opinan celebró celebra aclaró aclara aclarado matizó matiza sentenció sentencia
    remarcó remarca resaltó resalta enfatizó enfatiza puntualizó alertó alerta avisó avisa calificó califica describió describe
    defendió defiende defendido prometió promete propuso propone cree creen piensa piensan zanjó espetó soltó recalcó recalca
    apostilló sugirió sugiere estimó estima tuiteó publicó publica citó cita revela reveló narra narró reclamó reclama exigió exige
    agradeció agradece
    atribuyó atribuye añadiendo afirmando señalando asegurando diciendo explicando recordando calificando indicando subrayando
    describiendo deplora repitió repite susurró grita gritó
    contestó contesta contestaron tachó tacha tildó tilda espeta zanja adelantó adelanta ratificó ratifica puntualizaron
    apostilla remachó remacha garantizó garantiza aseveró asevera acotó acota refirió refiere llamó llama lee lamentaban proclamó
    proclama reivindicó reivindica rechazó rechaza increpó ruega rogó
    exigido tachado pedido acusado calificado descrito prometido propuesto rechazado tildado reclamado agradecido replicado
    opinado preguntado bromeado ironizado sugerido avisado alertado resaltado remarcado recalcado matizado negado celebrado
    valorado valora valoró vaticinado contestado reivindicado garantizado avanzado avanzó avanza adelantado apostillado zanjado
    espetado sentenciado augurado augura auguró cargado arremetió arremete ensalzado ensalza elogió elogia elogiado cuestionó
    cuestiona cuestionado
    queja quejó quejan quejaba expone expuso expusieron plantea plantearon reprochó reprocha razonó razona argumentaron ahondó ahonda abundó abunda incidió incide censuró censura deslizó desliza musitó bramó clamó clama relativizó celebraron rememoró rememora evocó evoca vaticinó vaticina felicitó felicita disculpó disculpa sinceró sincera justificó justifica excusó ejemplificó zanjaron terció tercia intervino interviene inquirió interrogó pregonó confió confía desmintió desmiente rebatió rebate sostenía explicaba contaba señalaba recordaba reconocía aseguraba insistía advertía comentaba describía lamentaba subrayaba manifestaba afirmaban reconocían apuntaron insistían respondían indicaban destacaban
    aconseja aconsejó aconsejan pronostica pronosticó coincide coincidió coinciden coincidieron
    lamentan reprochan critican denuncian apuntan subrayan destacan insisten recuerdan relatan puntualiza añaden agregan remata
    remató sintetiza sintetizó concede desvela desveló informan comunicó argumentan alega alegó aduce adujo advierten alertan
    amenaza amenazó exigen reclaman implora suplica insta instó urgió exhorta exhortó jura juró tranquiliza alaba suspira gritan
    susurra tuitea postea posteó decían comentan observó reflexiona reflexionó corrobora corroboró certifica mencionó expresan
    enfatizan presume presumió indigna indignó emociona defendieron condenó ríe sonríe valoran
    solloza sollozó gimotea suspiró
  `),
  weakCues: words(`
    habló habla siguió sigue continuó continúa prosiguió prosigue resumió resume ve hizo pasó planteó carga cargó define definió
    creía asume asumió comunica condena piden solicita solicitó anima animó espera esperó suelta lanza lanzó dispara disparó observa
    sospecha teme temió duda dudó imagina analiza ilustra ejemplifica menciona invita invitó sugieren
    recomienda recomendó recomiendan
    decir
  `),
  nounCues: words(`
    comunicado declaración declaraciones entrevista mensaje tuit carta discurso rueda informe publicación columna nota tribuna
  `),
  phrases: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'en palabras de',
    'a juicio de',
    'en opinión de',
    'para',
    'en opinión del',
    'a ojos de',
    'en boca de',
    'en palabras del',
    'a juicio del',
    'a ojos del',
    'en opinión de la',
    'a juicio de la',
    'en palabras de la',
    'a decir de',
    'al decir de',
    'a entender de',
    'en voz de',
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: {
    she: ['ella'],
    he: ['él'],
    they: ['ellos', 'ellas'],
    some: words('otro otra otros otras algunos algunas alguien muchos muchas'),
  },
  determiners: words('el la los las un una su sus uno este esta varios dos'),
  people: words(`
    compañero compañera amigo amiga colega hostelero hostelera imán rabino directivo directiva abuela abuelo voluntario voluntaria
    voluntarios
    portavoz oposición vocero* vocera* ministr* president* alcald* abogad* juez* jueza testigo* policía director* expert* investigador*
    profesor* empresa gobierno partido sindicato secretari* jefe* jefa* madre padre hombre mujer vecin* fuente* médic* fiscal
    concejal* diputad* senador* entrenador* agricultor* trabajador* asociación compañía informe comunicado periódico
    camarer* actor* actriz actrices cantante* escritor* novelista* periodista* historiador* economista* analista* activista*
    manifestante* turista* conductor* enfermer* maestr* docente* estudiante* alumn* jugador* capitán delantero técnico
    seleccionador* ministerio ayuntamiento consejer* conseller* delegad* comisari* guardia bombero* psicólog* sociólog*
    politólog* científic* ingenier* arquitect* artista* cineasta* pescador* ganader* empresari* comerciante* usuari* clienta*
    cliente* hij* herman* espos* viud* víctima* sargento coronel obispo cura párroco papa rey reina expresident* exministr*
    líder* dirigent* viceministr* subsecretari* organización fundación universidad
    letrad* alpinist* funcionari* mandatari* gobernante* defensor* defensora* magistrad* acusad* imputad* detenid* procesad*
    aficionad* hincha* seguidor* residente* jubilad* pensionista* ecologist* biólog* geólog* meteorólog* entomólog* 
    doctor* doctora* pediatra* epidemiólog* virólog* sanitari* patronal* entidad federación club tribunal
    ejecutivo premier legislador* congresista* parlamentari* candidat* opositor* representante* coordinador* fundador* dueñ*
    propietari* gerente* administrador* chef cociner* agente* ciclista* tenista* futbolista* piloto
    atleta* deportista* delantera portero arquera guardameta goleador* campeón campeona cantautor* músic* guionist* autor*
    poeta* creador* curador* exfutbolista* supervisor* testig* primatólog* paleontólog* arqueólog* astrónom* catedrátic* académic*
    extrabajador* damnificad* afectad* pasajer*
    titular regidor* edil* sindicalista* marid* vocal
    viajer*
  `),
  prepositions: words(`
    de del a al con contra por para en sobre ante entre hacia desde según
    durante tras bajo mediante junto
  `),
  titles: words(`
    sr. sra. dr. dra. don doña presidente presidenta ministro ministra alcalde alcaldesa senador senadora diputado diputada general
    secretario secretaria gobernador gobernadora director directora profesor profesora juez jueza fiscal concejal concejala portavoz
    vocero vocera abogado abogada entrenador entrenadora
  `),
  particles: words('de del la las los y e da dos van von al'),
  nameEndings: [],
  notNames: words(`
    el la los las un una y pero o en al del de por para con sin su sus este esta estos que quien cuando como si así entonces
    después antes desde durante según él ella ellos lunes martes miércoles jueves viernes sábado no también además enero
    febrero marzo mayo junio agosto septiembre octubre noviembre diciembre aunque mientras tras hoy ayer mañana
    allí aquí asimismo finalmente todo todos muchos algunos otra otro cada dos tres se es lo más le ha sí porque son entre muy
    sobre me hasta hay donde nos fue qué cómo cuándo dónde quién quiénes ahora luego aun aún ya solo sólo nadie nada algo
    alguien tanto cuanto junto frente gracias aquel aquella aquello esa ese eso esos esas estas cualquier ninguno ninguna otros
    otras mucho muchas poco casi quizá quizás tal tampoco
  `),
  abbreviations: words('sr sra srta dr dra d ud uds vd lic ing prof gral av núm pág ee uu etc'),
  capitalNouns: false,
  grammar: {
    plainPersons: words('mujer hombre'),
    agents: ['por'],
    nounBefore: words('su sus una un esta cada toda'),
    plainAdjectives: words('primer primera joven'),
    outlets: ['a', 'en', 'entrevista con', 'entrevista en', 'declaraciones a', 'diario'],
    readings: ['se lee', 'se leía', 'se puede leer', 'se podía leer', 'reza'],
    named: words(
      `película libro novela canción disco álbum serie diario periódico revista barco obra juego podcast programa documental operación`,
    ),
    articles: { she: words('la una'), he: words('el un') },
    equating: words('es son fueron era eran'),
    equated: words('las lo el'),
    pointers: words('esas estas así eso esto tales'),
    ownPhrases: [
      'a su juicio',
      'en su opinión',
      'en sus palabras',
      'a su entender',
      'según él',
      'para él',
      'para ella',
      'según ella',
      'según sus palabras',
    ],
    verbPlural: words('*ron *an *en'),
    ownRelatives: words('cuyo cuya cuyos cuyas'),
    belonging: words('de del'),
    formerly: words('antaño antes'),
    copulas: words('es era fue'),
    callings: words(`
      *ero *era *ista *ador *adora *edor *edora *idor *idora *ctor *ctora *ólogo *óloga *ógrafo *ógrafa *euta *iatra *nauta
      carpintero médico médica arquitecto arquitecta catedrático catedrática jubilado jubilada técnico técnica músico música
      voluntario voluntaria concejal edil edila socio socia gerente
    `),
    notCallings: words(`
      dinero enero febrero primero primera tercero tercera entero entera verdadero verdadera sincero sincera acero cero pero carrera
      manera frontera bandera escalera cartera carretera madera cualquiera espera fuera era primavera esfera hubiera tuviera sendero
      letrero cajero aguacero bolera extranjero extranjera financiero financiera lista vista entrevista revista pista conquista
      prevista alrededor ordenador comedor computadora procesador sector factor vector reactor tractor indicador marcador mercado
      música ligera última
    `),
    being: ['es', 'trabaja como', 'ejerce como'],
    meanwhile: words('también ahora actualmente hoy además'),
    denying: words('no nunca ni tampoco'),
    unofficial: words(
      'héroe heroína estrella leyenda víctima víctimas sospechoso amigo amiga fan favorito favorita ganador ganadora testigo persona partidario partidaria',
    ),
    leading: words('dirige preside regenta lidera coordina fundó gestiona'),
    contested: words('clasificación carrera tabla liga encuestas ranking'),
    passives: words('es fue son fueron sido siendo'),
    relatives: words('que quien quienes'),
    conjunctions: words('y e pero o'),
    participles: words('*ndo'),
    unidentified: ['anonimato', 'ser identificad', 'su nombre'],
    introductions: ['se llama', 'su nombre es'],
    naming: words('llamado llamada titulado titulada denominado denominada bautizado'),
    complements: words('que si'),
  },
});
