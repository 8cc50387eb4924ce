import type { LanguageData } from '../language.ts';

const list = (words: string): string[] => words.split(' ');
const none: readonly string[] = [];

export const fr: LanguageData = {
  prepositions: list("de du des à au aux avec contre pour par dans sur sous chez vers d’ d'").filter(Boolean),
  cues: list(
    'dit déclaré déclare affirmé affirme expliqué explique indiqué indique ajouté ajoute souligné souligne assuré assure estimé estime lancé lance confié confie raconté raconte précisé précise écrit répondu répond rappelé rappelle dénoncé dénonce insisté insiste regretté regrette reconnu reconnaît poursuit poursuivi conclut conclu martèle plaide promet prévient avertit a-t-il a-t-elle souligne-t-il souligne-t-elle explique-t-il explique-t-elle ajoute-t-il ajoute-t-elle appelé qualifié évoque évoqué commente annoncé annonce juge jugé argumente argumenté valoir livre',
  ),
  phrases: ['selon', "d'après", 'd’après', 'pour'],
  pronouns: { she: ['elle', 't-elle'], he: ['il', 't-il'], they: ['ils', 'elles', 'on'] },
  determiners: list('le la les un une son sa ses leur cette ce'),
  people: list(
    'porte-parole ministre* président* maire avocat* juge* témoin* police responsable* directeur* directrice* expert* chercheur* professeur* syndicat* association entreprise gouvernement parti patron* secrétaire chef* mère père homme femme habitant* source* journal',
  ),
  titles: list(
    'm. mme mlle dr président présidente ministre premier première maire député députée sénateur général secrétaire leader chef',
  ),
  notNames: list(
    'le la les un une des et mais ou où en au aux dans sur sous pour par avec sans il elle ils elles on nous vous je ce cette ces son sa ses leur qui que quoi quand comme si ainsi alors après avant depuis pendant selon lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre de du d’ l’',
  ),
  capitalNouns: false,
};

export const es: LanguageData = {
  prepositions: list('de del a al con contra por para en sobre ante').filter(Boolean),
  cues: list(
    'dijo dice dijeron afirmó afirma explicó explica señaló señala agregó agrega añadió añade aseguró asegura declaró declara indicó indica comentó comenta manifestó expresó destacó destaca sostuvo sostiene advirtió advierte subrayó recordó reconoció escribió escribe contó cuenta respondió insistió apuntó lamentó precisó anunció denunció reiteró concluyó',
  ),
  phrases: ['según', 'de acuerdo con', 'en palabras de'],
  pronouns: { she: ['ella'], he: ['él'], they: ['ellos', 'ellas'] },
  determiners: list('el la los las un una su sus'),
  people: list(
    'portavoz vocero* vocera* ministr* president* alcalde* alcaldesa abogad* juez* jueza testigo* policía director* expert* investigador* profesor* empresa gobierno partido sindicato secretari* jefe* jefa* madre padre hombre mujer vecin* fuente*',
  ),
  titles: list(
    'sr. sra. dr. dra. don doña presidente presidenta ministro ministra alcalde alcaldesa senador diputado general secretario secretaria gobernador',
  ),
  notNames: list(
    'el la los las un una y pero o en al del de por para con sin su sus este esta estos que quien cuando como si así entonces después antes desde durante según él ella ellos lunes martes miércoles jueves viernes sábado domingo no también además',
  ),
  capitalNouns: false,
};

export const it: LanguageData = {
  prepositions: list('di del della dei degli delle a al alla con contro per da dal in nel nella su').filter(Boolean),
  cues: list(
    'ha detto dice disse dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma sottolineato sottolinea scritto scrive raccontato racconta commentato commenta osservato precisato ricordato ricorda concluso conclude sostiene sostenuto ribadito annunciato annuncia assicura denuncia attacca risponde riferito riferisce',
  ),
  phrases: ['secondo', 'per'],
  pronouns: { she: ['lei', 'ella'], he: ['lui', 'egli'], they: ['loro'] },
  determiners: list('il lo la i gli le un uno una l’ suo sua'),
  people: list(
    'portavoce ministr* president* sindac* avvocat* giudic* testimon* polizia direttor* direttrice esper* ricercator* professor* azienda governo partito sindacato segretari* capo madre padre uomo donna residente* fonte fonti comunità',
  ),
  titles: list('signor signora dott. dottor presidente ministro ministra sindaco onorevole generale segretario premier'),
  notNames: list(
    'il lo la i gli le un uno una e ma o in al del di da per con su se che chi quando come così poi dopo prima secondo lunedì martedì mercoledì giovedì venerdì sabato domenica non anche',
  ),
  capitalNouns: false,
};

export const pt: LanguageData = {
  prepositions: list('de do da dos das a ao com contra por para em no na sobre').filter(Boolean),
  cues: list(
    'disse diz afirmou afirma explicou explica acrescentou acrescenta declarou destacou ressaltou comentou contou escreveu respondeu sublinhou garantiu lembrou alertou anunciou considerou referiu concluiu',
  ),
  phrases: ['segundo', 'de acordo com'],
  pronouns: { she: ['ela'], he: ['ele'], they: ['eles', 'elas'] },
  determiners: list('o a os as um uma seu sua'),
  people: list(
    'porta-voz ministr* president* prefeit* advogad* juiz* testemunha* polícia diretor* especialista* pesquisador* professor* empresa governo partido secretári* chefe* mãe pai homem mulher morador* fonte*',
  ),
  titles: list('sr. sra. dr. dra. presidente ministro ministra prefeito senador deputado general secretário governador'),
  notNames: list(
    'o a os as um uma e mas ou em no na ao do da de por para com sem seu sua este esta que quem quando como se assim então depois antes desde segundo ele ela eles não também além',
  ),
  capitalNouns: false,
};

export const nl: LanguageData = {
  prepositions: list('van met tegen voor uit bij naar in aan op over').filter(Boolean),
  cues: list(
    'zei zegt zeggen vertelde vertelt verklaarde verklaart aldus schreef schrijft stelde stelt noemt noemde legde benadrukte benadrukt waarschuwde waarschuwt reageert reageerde vindt antwoordde meldt liet',
  ),
  phrases: ['volgens', 'aldus'],
  pronouns: { she: ['zij', 'ze'], he: ['hij'], they: none },
  determiners: list('de het een zijn haar'),
  people: list(
    'woordvoerder* minister* president* burgemeester* advocaat* rechter* getuige* politie directeur* expert* onderzoeker* hoogleraar* bedrijf regering partij vakbond moeder vader man vrouw bewoner* bron*',
  ),
  titles: list('de heer mevrouw dr. prof. president minister burgemeester premier'),
  notNames: list(
    'de het een en maar of in op aan bij met naar van voor zij ze hij wij ik dit dat deze die als ook dan nu nog niet volgens omdat toen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ),
  capitalNouns: false,
};
