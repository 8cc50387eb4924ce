import { bodyWords } from './bodies.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

// What is written speaks for whoever wrote it.
const DOCUMENTS = words(`
  report reports letter letters statement statements study studies memo email emails document documents sign signs post posts message filing
  presentation memorandum editorial brochure transcript indictment complaint lawsuit ruling leaflet paper papers banner plaque petition motion analysis meta-analysis review survey poll contract agreement treaty manual handbook guide advisory bulletin newsletter notice article story book film video research findings
  bericht schreiben mitteilung papier dokument dokumente brief antrag studie urteil stellungnahme erklärung
  rapport lettre communiqué étude document informe carta comunicado estudio rapporto lettera comunicato studio relatório comunicado
`);
// Who has a surname by somebody else.
const KIN = words(`
  wife husband widow widower son daughter brother sister mother father grandson granddaughter
  frau ehefrau mann ehemann witwe witwer sohn tochter bruder schwester mutter vater femme épouse mari veuve veuf fils fille frère sœur mère père
  mujer esposa marido esposo viuda viudo hijo hija hermano hermana madre padre moglie marito vedova figlio figlia fratello sorella
  mulher viúva filho filha irmão irmã mãe pai vrouw echtgenote weduwe man zoon dochter broer zus moeder vader
  hustru kone fru make änka son sønn søn dotter datter bror syster søster söster mor far
`);
const BODIES = words(`
  vervoerder vervoersbedrijf przewoźnik dopravce dopravca перевозчик перевізник exploitant coastguard newspaper magazine broadcaster label firm team pair couple family charity government website outlet regulator watchdog retailer airline carrier
  manufacturer automaker carmaker publisher operator brand startup start-up lender insurer supermarket chain store maker developer
  management prosecution delegation defence defense alliance coalition movement bloc administration embassy consortium campaign lobby laboratory
  feuerwehr bergwacht wasserwacht opposition oposición oppositionen opozycja opozice opozycji oppositionen opposisjonen опозиция оппозиция опозиція
  zeitung magazin konzern unternehmen firma behörde regierung gewerkschaft polizei hersteller betreiber sender
  entreprise gouvernement journal empresa gobierno periódico azienda governo giornale jornal bedrijf regering krant företag regering tidning
  couple famille ehepaar paar familie pareja familia coppia famiglia casal família gezin echtpaar paret parret małżeństwo rodzina manželé rodina семья сім'я подружжя aile çift entourage cabinet rectorat parquet préfecture mairie gendarmerie syndicat ministère opposition fraktion fiscalía policía ayuntamiento ministerio oposición sindicato procura
  questura ministero sindacato opposizione polícia ministério oposição câmara prefeitura rederij politie gemeente ministerie brandweer oppositie
  polisen politiet regeringen regjeringen kommunen företaget selskapet selskabet partiet rederiet policie vláda ministerstvo policja prokuratura
  прокуратуры полиции министерства ведомства правительства следствия прокуратури поліції міністерства уряду відомства prokuratury policji ministerstwa urzędu ministerstva zastupitelství
  ministerstwo полиция прокуратура министерство поліція прокуратура міністерство poliisi kaupunki kunta polis bakanlık belediye savcılık
  asociación entidad compañía organización organismo patronal federación fundación institución associação entidade organização federação
  companhia instituição associazione società ente organizzazione federazione compagnia fondazione istituto association organisation
  fédération compagnie fondation institution collectif vereniging bedrijf stichting bond organisatie vakbond brancheorganisatie
  förening förbund myndighet forening forbund myndighed etat järjestö yhdistys liitto virasto laitos
  svaz spolek společnost sdružení organizace asociace odbory úřad stowarzyszenie związek spółka organizacja izba urząd
  союз ассоциация организация ведомство спілка асоціація організація відомство dernek birlik sendika kurum
  virksomhed avis bedrift yritys hallitus şirket hükümet firma rząd vláda компания правительство компанія уряд
`);

// Bodies that one story has one of: "the bank" is the one that it named. A government or a court is none of these.
const RESOLVED = words(`
  bank company firm newspaper paper magazine group agency organisation organization club charity brand startup retailer airline automaker
  manufacturer outlet department institute foundation association university school hospital watchdog regulator broadcaster publisher network
  studio union party federation society museum operator developer maker platform zeitung magazin konzern unternehmen firma verein verband hersteller
  betreiber sender partei bank universität stiftung behörde entreprise journal association banque empresa banco azienda giornale
  asociación entidad compañía organización federación fundación sindicato associação entidade organização federação companhia
  associazione società organizzazione federazione compagnia fondazione organisation fédération compagnie fondation syndicat
  vereniging bedrijf stichting bond organisatie vakbond förening förbund forening forbund järjestö yhdistys liitto
  svaz spolek společnost sdružení organizace asociace stowarzyszenie związek spółka organizacja
  союз ассоциация организация компания спілка асоціація організація компанія dernek birlik sendika
`);

/** Whether "the …" with this noun means a body that the story has named. */
export function isResolved(noun: string): boolean {
  return RESOLVED.has(noun);
}

/** Whether a noun is of something written: "the letter". */
export function isDocument(noun: string): boolean {
  return DOCUMENTS.has(noun);
}

// "Landeskriminalamt", "Staatsanwaltschaft", "brandkåren"
const BODY_ENDINGS = `
  amt behörde ministerium gericht verband verein institut gesellschaft anwaltschaft ausschuss agentur kammer verwaltung polizei feuerwehr
  regierung konzern kommission departementet verket kåren rederiet kommunen styrelsen
`
  .trim()
  .split(/\s+/);
// What the ending belongs to is a word of its own.
const SHORTEST_STEM = 3;

function endsAsBody(noun: string): boolean {
  return BODY_ENDINGS.some((ending) => noun.length >= ending.length + SHORTEST_STEM && noun.endsWith(ending));
}

/** Whether a noun is of a body that speaks: "the bank", "the newspaper". */
export function isBodyNoun(noun: string): boolean {
  return BODIES.has(noun) || endsAsBody(noun) || (bodyWords(noun) > 0 && !DOCUMENTS.has(noun));
}

// What one person writes to others; a statement may be a body's.
const LETTERS = words(`
  letter email e-mail memo message note post tweet text brief schreiben nachricht mail lettre courriel message carta mensaje correo lettera
  messaggio mensagem e-mail bericht brief brev melding besked meddelande list wiadomość dopis zpráva письмо сообщение лист повідомлення mektup
  mesaj
`);

/** Whether a noun is of words that their writer signs. */
export function isLetter(noun: string): boolean {
  return LETTERS.has(noun);
}

const ABSTRACT = /(?:[st]ion|ment|ism|ance|ence|logy)$/;
const THINGS = words('scene scenes deal law plan rule move result results data idea case year day week month season world market');

/** Whether a noun is of a thing that nobody speaks as: "the tradition reflects". */
export function isAbstract(noun: string): boolean {
  return (ABSTRACT.test(noun) || THINGS.has(noun)) && !isBodyNoun(noun) && !isDocument(noun);
}

const EITHER = words(
  'víctima victime vittima vítima persona personne pessoa star estrella estrela guida guía recrue testemunha criança figura figure',
);

/** Whether a noun has one gender and its bearer another. */
export function isOfEither(noun: string): boolean {
  return EITHER.has(noun);
}

/** The gender that a noun of persons tells. */
export function genderOfNoun(noun: string): 'she' | 'he' | undefined {
  if (SHE.test(noun)) return 'she';
  return HE.test(noun) ? 'he' : undefined;
}

const SHE =
  /(?:woman|girl|mother|sister|wife|daughter|actress|princess|queen|duchess|frau|dame|mutter|tochter|schwester|femme|mère|mujer|madre|donna|mulher|mãe|kvinna|kvinde|kvinne|kobieta|žena|женщина|жінка|kadın)$/;
const HE =
  /(?:^man|(?<!^ger)(?<!o)man|boy|father|brother|husband|(?:^|grand)son|^king|prince|mann|vater|bruder|sohn|homme|père|hombre|padre|uomo|homem|pai|mężczyzna|muž|мужчина|чоловік|adam)$/;

/** Whether a word is of a relative: "wife", "figlio". */
export const isKin = (lower: string): boolean => KIN.has(lower);
