import { COUNTRIES } from '../text/countries.ts';

// Words of names of bodies, places and events, as printed in names of any language served.
const BODY = new Set(
  `
  alliance guild coalition consortium academy hospital university college school court bank institut institute ministry department agency council committee commission union party
  club company group inc ltd llc plc corp corporation gmbh ag se house street road avenue park bridge airport church museum summit
  conference act league cup times post herald news magazine journal united city town county state states province north south east west
  northern southern eastern western europe america africa asia office association foundation federation society center centre network
  channel radio tv award awards prize festival police army force forces service services board authority world international national
  bistro hotel restaurant assembly parliament senate congress cabinet administration organisation organization project programme program
  fund clause constitution amendment system systems media press studio studios records labs? technologies airlines airways motors energy
  partners capital holdings securities games olympics war week island islands river lake mountain valley beach sea ocean bay cape
  universität hochschule schule ministerium bundestag bundesrat landtag amt gericht verband verein gesellschaft partei stadt straße
  platz zeitung stiftung kirche krankenhaus klinik université école hôpital ministère parti syndicat société mairie conseil banque
  tribunal universidad ministerio partido gobierno ayuntamiento banco università ministero partito comune banca universidade ministério
  governo prefeitura universiteit ministerie gemeente partij universitet kommune regering politi polis bakanlığı üniversitesi belediyesi
  институт института институте университета университете министерства центр центра академия академии фонд фонда союз союза партия партии
  думы госдумы банк банка суд суда совет совета комитет комитета агентство агентства служба службы інститут інституту університеті центру
  академії фонду спілка спілки партія партії банку суду рада ради комітет комітету агентство агентства служби instytut instytutu uniwersytetu
  centrum fundacja fundacji związku partii banku sądu rady komitetu agencji akademii institutu ústav ústavu univerzity centra nadace svazu
  strany banky soudu výboru agentury akademie fc sc sv afc cf cd bk if ifk fk vv vfb vfl tsv partisi uniwersytet ministerstwo univerzita університет міністерство університету министерство
  poliția poliția ministerul primăria guvernul parchetul universitatea spitalul partidul banca consiliul rendőrség ügyészség minisztérium önkormányzat
  egyetem kórház bíróság párt bizottság szövetség egyesület polícia ministerstvo mesto univerzita nemocnica kementerian dinas badan universitas
  universiti pemerintah polres polda kabupaten kecamatan pt cv tbk persero sdn bhd bank lembaga komisi yayasan jabatan majlis
  ministarstvo sveučilište univerzitet bolnica stranka odbor vijeće savet policija ministrstvo univerza bolnišnica občina ministeerium ülikool haigla
  erakond linnavalitsus ministrija universitāte slimnīca pašvaldība министерство министерството полиция университет университетът община болница
  министарство универзитет полиција υπουργείο πανεπιστήμιο νοσοκομείο δήμος εταιρεία πολυτεχνείο regering universiteit ministerie ministeri
  conselleria departament universitat generalitat
`.split(/\s+/),
);

/** How many words of a name are of bodies, places or events and not of persons: "Harbour Board", "Universität Kiel". */
export function bodyWords(name: string): number {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => BODY.has(word)).length;
}

const regions = new Map<string, ReadonlySet<string>>();

/** Whether a name is a country's, in a language or in English, or a city's that looks like a first name and a surname. */
export function isCountry(name: string, tag: string): boolean {
  const lower = name.toLowerCase().replace(/^the /, '');
  return COUNTRIES.has(lower) || NICKNAMES.has(lower) || CITIES.has(lower) || (tag !== 'en' && regionsOf(tag).has(lower));
}

const CITIES: ReadonlySet<string> = new Set(
  `
  new york|new york city|new orleans|new delhi|new jersey|new hampshire|new mexico|new england|los angeles|las vegas|san francisco|san diego|
  san antonio|san jose|san juan|santa fe|santa cruz|santa monica|st. louis|salt lake city|north carolina|south carolina|north dakota|south dakota|
  west virginia|hong kong|tel aviv|abu dhabi|kuala lumpur|addis ababa|buenos aires|rio de janeiro|são paulo|sao paulo|belo horizonte|cape town|
  port louis|baton rouge|ho chi minh city|mexico city|kansas city|quebec city|nueva york|nova york|nova iorque|la paz|la coruña|las palmas
`
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
);

const NICKNAMES = new Set('us usa uk eu u.s. u.k. u.n. un nato britain england scotland wales america europe korea congo'.split(' '));

/** Names of countries as the platform knows them; built once a language. */
function regionsOf(tag: string): ReadonlySet<string> {
  const known = regions.get(tag);
  if (known) return known;
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
    for (const code of codes()) names.add(display.of(code)?.toLowerCase() ?? '');
  } catch {
    // A tag that the platform refuses has no names.
  }
  regions.set(tag, names);
  return names;
}

function codes(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
