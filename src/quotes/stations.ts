const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

// On the two sides of a court.
const ACCUSED = words(`
  defendant accused suspect angeklagte angeklagter beschuldigte verdächtige prévenu prévenue accusé accusée acusado acusada imputado imputada
  imputato imputata réu ré arguido arguida verdachte beklaagde tilltalade tiltalte tiltalt mistænkte misstänkte syytetty obžalovaný obžalovaná
  oskarżony oskarżona подсудимый подсудимая обвиняемый обвиняемая обвинувачений обвинувачена підсудний sanık
`);
const COURT = words(`
  lawyer attorney solicitor barrister counsel prosecutor judge avvocata avvocatessa procuratrice magistrata defensor defensora difensore zástupkyně zástupce прокурорка адвокатка суддя obrońca obrończyni justice magistrate coroner anwalt anwältin rechtsanwalt rechtsanwältin verteidiger
  verteidigerin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin richter richterin avocat avocate procureur procureure juge
  bâtonnier bâtonnière abogado abogada fiscal letrado letrada juez jueza magistrado magistrada advogado advogada promotor promotora procurador
  procuradora juiz juíza desembargador avvocato avvocata legale pm procuratore procuratrice giudice advocaat advocate raadsman officier rechter
  advokat försvarare åklagare kammaråklagare domare rådman forsvarer aktor anklager statsadvokat dommer asianajaja syyttäjä tuomari
  käräjätuomari advokát advokátka obhájce státní žalobce žalobkyně soudce soudkyně adwokat mecenas prokurator sędzia адвокат прокурор судья
  защитник суддя захисник avukat savcı hâkim hakim
`);

// Who is asked at the scene, or tells a reporter what others may not know: seldom anybody whom the story has named.
const ASKED = words(`
  speaker stranger source insider informant onlooker eyewitness witness bystander passerby neighbour neighbor caller reporter interviewer moderator firefighter
  paramedic receptionist clerk usher steward officer deputy trooper constable ranger nurse doctor son daughter brother sister husband wife widow widower
  sohn tochter bruder schwester ehefrau ehemann fils fille frère sœur hijo hija hermano hermana figlio figlia fratello sorella filho filha irmão irmã
  zoon dochter broer zus sønn søn dotter datter bror syster søster  insider informant zeuge zeugin augenzeuge augenzeugin nachbar nachbarin anwohner anwohnerin reporter reporterin passant passantin
  témoin voisin voisine riverain riveraine passant passante testigo vecino vecina transeúnte testimone vicino vicina passante testemunha
  vizinho vizinha getuige buurman buurvrouw vittne granne vitne nabo vidne świadek sąsiad sąsiadka svědek svědkyně soused sousedka
  polizist polizistin polizeibeamter polizeibeamtin beamter beamtin feuerwehrmann feuerwehrfrau sanitäter sanitäterin notarzt notärztin arzt ärztin pfleger
  pflegerin krankenschwester kellner kellnerin kassierer kassiererin verkäufer verkäuferin policier policière gendarme pompier ambulancier infirmier
  infirmière médecin serveur serveuse vendeur vendeuse caissier caissière policía agente bombero bombera enfermero enfermera camarero camarera
  cajero cajera dependiente poliziotto poliziotta carabiniere vigile infermiere infermiera cameriere cameriera cassiere cassiera
  bombeiro bombeira polícia enfermeiro enfermeira empregado empregada politieagent brandweerman verpleger verpleegster verpleegkundige
  polisman polismannen brandman brandmannen sjuksköterska sjuksköterskan betjent betjenten politimann politimannen brannmann brannmannen
  sykepleier sykepleieren brandmand brandmanden sygeplejerske sygeplejersken
  свидетель свидетельница очевидец сосед соседка свідок сусід сусідка очевидець tanık komşu
`);

// Offices: whoever holds one is introduced by it, and holds no other.
const OFFICES = words(`
  minister mayor senator governor president premier chancellor councillor commissioner ambassador bishop archbishop sheriff congressman
  congresswoman headteacher principal superintendent chairman chairwoman secretary treasurer
  ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin senatorin präsident präsidentin kanzler
  kanzlerin staatssekretär staatssekretärin botschafter botschafterin bischof
  ministre maire préfet préfète sénateur sénatrice président présidente ambassadeur évêque rectrice
  ministro ministra alcalde alcaldesa senador senadora presidente presidenta gobernador gobernadora consejero consejera embajador obispo
  sindaco sindaca senatore senatrice assessore assessora prefetto questore vescovo prefeito prefeita governador governadora
  burgemeester wethouder borgmester ordfører kommunalråd landshøvding
`);

// What a story calls somebody whom it has named, whatever stands before it: "the Wales wing", "the junior guard".
const EPITHETS = words(`
  striker midfielder defender goalkeeper keeper winger wing forward guard quarterback linebacker receiver pitcher hooker prop centre lock fullback
  batsman bowler sprinter skipper captain champion star actor actress singer rapper comedian billionaire tycoon veteran heptathlete teenager
  stürmer torwart torhüter verteidiger mittelfeldspieler angreifer spielmacher keeper attaquant gardien défenseur milieu capitaine
  delantero portero defensa centrocampista attaccante portiere difensore atacante goleiro zagueiro spits doelman verdediger middenvelder
  anfallare målvakt mittfältare angriper keeper angriber målmand
`);

/** Whether a noun is of somebody whom the story has named. */
export function isEpithet(noun: string): boolean {
  return EPITHETS.has(noun);
}

// Whose child or parent somebody is makes a new person: "the mother of a boy".
const PARENTS = words(
  'mother father mum mom dad mutter vater mère père madre padre mãe pai moeder vader mor far mamma pappa мать отец мати батько matka ojciec',
);

/** Whether "the mother of …" is nobody whom the story has named otherwise. */
export function isParent(noun: string): boolean {
  return PARENTS.has(noun);
}

/** Whether nobody is meant by "the prosecutor", "the insider", unless the story has called somebody so. */
export function isStation(noun: string): boolean {
  return COURT.has(noun) || ASKED.has(noun);
}

/** Whether somebody called by these nouns cannot be meant by this one: the defendant is no lawyer, the campaigner’s mayor no senator. */
export function isOther(noun: string, nouns: ReadonlySet<string>): boolean {
  if (ACCUSED.has(noun)) return [...nouns].some((each) => COURT.has(each));
  return OFFICES.has(noun) && [...nouns].some((each) => OFFICES.has(each) || COURT.has(each));
}

// Words for one thing.
const SAME = [
  'lawyer attorney solicitor barrister counsel advocate',
  'source insider',
  'prosecutor attorney',
  'neighbour neighbor',
  'doctor physician medic surgeon gp paediatrician pediatrician cardiologist oncologist neurologist psychiatrist dermatologist virologist',
  'nurse midwife',
  'officer constable detective sergeant inspector',
  'minister statsråd bewindsvrouw bewindsman',
  'ministra titular governante',
  'ministro titular governante',
  'representative congressman congresswoman lawmaker',
  'senator lawmaker',
  'boss manager coach',
  'spokesman spokesperson',
  'spokeswoman spokesperson',
  'couple pair',
  'king monarch sovereign',
  'queen monarch sovereign',
  'witness eyewitness onlooker bystander',
  'anwalt verteidiger rechtsanwalt',
  'anwältin verteidigerin rechtsanwältin',
  'abogado letrado defensor',
  'abogada letrada defensora',
  'avvocato legale difensore',
  'avvocata legale difensore',
  'avvocatessa legale difensore',
  'advogado defensor',
  'advogada defensora',
  'avocat défenseur conseil',
  'avocate conseil',
  'advocaat raadsman',
  'advocate raadsvrouw',
  'advokat försvarare forsvarer försvarsadvokat forsvarsadvokat',
  'asianajaja puolustaja',
  'advokát obhájce právník',
  'advokátka obhájkyně právnička',
  'adwokat adwokatka mecenas obrońca obrończyni pełnomocnik',
  'адвокат адвокатка защитник защитница юрист',
  'адвокат адвокатка захисник захисниця юрист',
  'avukat vekil müdafi',
].map(words);

/** Other nouns that may mean the same: "attorney" for a lawyer. */
export function synonymsOf(noun: string): readonly string[] {
  return SAME.filter((group) => group.has(noun)).flatMap((group) => [...group].filter((each) => each !== noun));
}
