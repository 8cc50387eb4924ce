import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const ca = (): LanguageData => ({
  marks: ['«»', '“”', '‘’', '""', "''"],
  dialogueDash: true,
  cues: words(`
    dit diu diuen deia deien digué dir afirmat afirma afirmen afirmava afirmar explicat explica explicuen explicava explicar
    declarat declara declaren declarar afegit afegeix afegeixen afegir assegurat assegura asseguren assegurar assenyalat assenyala
    assenyalen destacat destaca destacuen remarcat remarca remarcuen subratllat subratlla subratllen comentat comenta comenten
    detallat detalla detallen recordat recorda recorden lamentat lamenta lamenten lamentar denunciat denuncia denuncien criticat
    critica criticuen insistit insisteix insisteixen reconegut reconeix reconeixen admès admet admeten advertit adverteix
    adverteixen avisat avisa avisen alertat alerta alerten anunciat anuncia anuncien informat informa informen escrit escriu
    escriuen respost respon responen contestat contesta preguntat pregunta pregunten demanat demana demanen reclamat reclama
    reclamen exigit exigeix promès promet proposat proposa suggerit suggereix defensat defensa defensen argumentat argumenta
    argumenten sostingut sosté sostenen manifestat manifesta manifesten manifestar expressat expressa expressen opinat opina
    opinen considerat considera consideren considerava creu creuen pensa pensen confessat confessa relatat relata relaten narrat
    narra descrit descriu descriuen qualificat qualifica qualificuen titllat titlla titllen definit defineix anomenat resumit
    resumeix conclòs conclou matisat matisa puntualitzat puntualitza puntualitzen precisat precisa precisen concretat concreta
    concreten indicat indica indicuen apuntat apunta apunten negat nega neguen desmentit desmenteix confirmat confirma confirmen
    retret retreu acusat acusa acusen elogiat elogia celebrat celebra celebren agraït agraeix felicitat felicita exclamat exclama
    xiuxiuejat xiuxiueja ironitzat ironitza bromejat bromeja repliquat replicat replica rebla reblat etzibat etziba sentenciat
    sentencia avançat avança revelat revela desvelat desvela emfasitzat emfasitza reiterat reitera reiteren repetit repeteix
    convidat instat insta exposat exposa exposen raonat raona observat observa constatat constata constaten valorat valora valoren
    calculat calcula preveu preveuen tem temen piulat piula publicat publica citat cita dient afegint explicant recordant
    assegurant destacant assenyalant lamentant clar clamat clama raonava
  `),
  weakCues: words(`
    continuat continua parlat parla veu vol vist començat acabat fet espera demanar recordar destacar respondre escriure comentar
  `),
  nounCues: words(`
    comunicat nota declaració declaracions entrevista missatge carta discurs piulada publicació informe vídeo tuit roda
    compareixença
  `),
  phrases: [
    'segons',
    "d'acord amb",
    'd’acord amb',
    'en paraules de',
    'en opinió de',
    'a parer de',
    'a judici de',
    'en paraules del',
    'en opinió del',
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ella'], he: ['ell'], they: ['ells', 'elles'] },
  determiners: words("el la els les l’ l' un una uns unes en na aquest aquesta seu seva dos dues diversos diverses alguns algunes"),
  people: words(`
    portaveu portaveus ministr* president* conseller* conseller consellera alcald* regidor* advocat* jutge jutgessa jutges
    testimoni testimonis policia mossos director* expert* professor* investigador* empresa govern partit cap mare pare veí veïna
    veïns veïnes resident* metge metgessa mestre mestra mestres entrenador* pagès pagesa pagesos pescador* propietari* fiscal
    fiscalia diputat diputada diputats senador* dona home ministeri ajuntament departament generalitat bombers bomber sindicat
    associació entitat fundació organització informe actor actriu escriptor* periodista historiador* economista analista activista
    turista conductor* infermer* estudiant* alumn* jugador* capità psicòleg* sociòleg* politòleg* enginyer* arquitect* artista
    cineasta empresari* client* passatger* fill filla germà germana espòs esposa marit vídua víctim* bisbe rector rectora papa rei
    reina líder dirigent* secretari* comandant general delegat delegada tècnic tècnica científic* científica científics
    treballador* usuari* noi noia jove comerciant* fonts font oposició universitat defensor* síndic síndica
  `),
  prepositions: words("de del dels d’ d' a al als amb contra per pel pels en sobre entre des fins sense sota durant davant cap segons"),
  titles: words(`
    sr. sra. senyor senyora dr. dra. president presidenta vicepresident vicepresidenta ministre ministra conseller consellera
    alcalde alcaldessa regidor regidora diputat diputada senador senadora secretari secretària general director directora
    professor professora catedràtic catedràtica entrenador entrenadora advocat advocada fiscal jutge jutgessa portaveu mossèn
    bisbe cardenal rector rectora capità comissari comissària intendent delegat delegada líder doctor doctora síndic síndica
    expresident exministre exconseller
  `),
  particles: words('de del i dels la les von van d’'),
  nameEndings: [],
  notNames: words(`
    el la els les un una uns unes i però o en al del de per amb sense si que quan com així després abans segons ell ella ells
    elles jo nosaltres no també dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny
    juliol agost setembre octubre novembre desembre avui ahir demà ara aquí allà encara mentre durant tot tots totes molts molt
    alguns cada dos dues tres és són hi ha han va van aquest aquesta aquests aquestes això allò doncs perquè on qui què quant quin
    quina sempre mai potser ningú res tothom altres més menys només fins des entre sobre contra tanmateix finalment a
  `),
  abbreviations: words('sr sra dr dra prof eng d núm pàg etc av st sta'),
  capitalNouns: false,
  grammar: {
    agents: ['per'],
    nounBefore: words('la una un el aquesta aquest seva seu cada'),
    plainAdjectives: words('primer primera jove'),
    outlets: ['a', 'al', 'a la', 'en', 'entrevista a', 'entrevista al', 'entrevista amb', 'micròfons de'],
    readings: ['es llegeix', 'es pot llegir', 'diu el comunicat', 'resa', 'llegeix'],
    named: words(`
    pel·lícula llibre novel·la cançó àlbum sèrie diari revista vaixell obra joc pòdcast programa documental operació film
    exposició
  `),
    articles: { she: words('la una na'), he: words('el un en') },
    pointers: words('així aquestes això'),
    possessives: { she: [], he: [] },
    ownPhrases: [
      'al seu parer',
      'segons ell',
      'segons ella',
      'en la seva opinió',
      'en opinió seva',
      'en paraules seves',
      'al seu entendre',
      'a parer seu',
    ],
    verbPlural: words('*en *aven'),
    copulas: words('és era'),
    passives: words('és estat estada fou'),
    relatives: words('que qui'),
    conjunctions: words('i però o'),
    participles: words('*ant *int *ent'),
    naming: words('anomenat anomenada titulat titulada batejat batejada'),
    complements: words('que si'),
  },
});
