import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const af = (): LanguageData => ({
  marks: ['“”', '‘’', '„”', '""', "''"],
  dialogueDash: false,
  cues: words(`
    sê gesê vertel verduidelik bygevoeg voeg skryf geskryf vra gevra antwoord geantwoord verklaar meen glo beweer benadruk
    beklemtoon waarsku gewaarsku bevestig erken ontken beskryf noem genoem kla gekla kritiseer gekritiseer beskuldig belowe
    verseker berig skerts geskerts roep uitgeroep fluister gefluister herinner onthou voorspel reken argumenteer verdedig bedank
    prys geprys pleit gepleit vereis eis geëis voorgestel twiet getwiet plaas verwys opgemerk merk som opgesom saamgevat sug gesug
    lag gelag grap spot bieg onthul toegegee gee aangekondig kondig versoek smeek dring aangedring stel voorsien vermoed dink
    gedink hoop betreur juig vrees bekla raai aangeraai haal aangehaal lui gelui bespiegel mymer reageer gereageer kommentaar kap
    spog dreig gedreig brom snou bely betoog twyfel
  `),
  weakCues: words('laat gaan vervolg begin sien voel'),
  nounCues: words('verklaring mediaverklaring onderhoud brief boodskap toespraak verslag plasing rubriek e-pos'),
  phrases: ['volgens', 'aldus', 'in die woorde van', 'na die mening van'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['sy'], he: ['hy'], they: ['hulle'] },
  determiners: words("die 'n ’n n een sy haar hul hulle dié hierdie daardie twee drie verskeie"),
  people: words(`
    woordvoerder* minister* president* burgemeester* advokaat prokureur* regter* landdros hof getuie* ooggetuie* polisie polisieman
    polisiewoordvoerder direkteur* deskundige* kenner* professor* navorser* maatskappy regering party partyleier leier* hoof ma pa
    moeder vader inwoner* buurman buurvrou dokter* onderwyser* afrigter* boer boere boervrou eienaar* vissers visserman aanklaer*
    raadslid raadslede vrou man departement munisipaliteit brandweer vakbond vereniging organisasie akteur* aktrise skrywer*
    joernalis* historikus ekonoom ontleder* aktivis* toeris* bestuurder* verpleegster* student* leerder* speler* kaptein*
    sielkundige* ingenieur* argitek* kunstenaar* regisseur* sakeman sakevrou kliënt* passasier* seun dogter broer suster weduwee
    slagoffer* biskop predikant dominee pous koning koningin bevelvoerder* generaal* sekretaris* voorsitter* verslag bron bronne
    werker* *leier *hoof *woordvoerder *bestuurder ouer ouers wetenskaplike* parlementslid premier*
  `),
  prepositions: words(`
    van in op met vir by aan na uit oor teen tot tydens tussen onder volgens sonder deur om voor agter ná weens
  `),
  titles: words(`
    mnr mnr. me me. mev mev. dr dr. prof prof. adv adv. ds ds. president adjunkpresident minister premier burgemeester generaal
    kolonel kaptein luitenant sersant konstabel brigadier direkteur professor regter dokter dominee biskop voorsitter woordvoerder
    afrigter advokaat raadslid ouderling luitenant-kolonel genl genl. kol kol. kapt kapt. lt lt. sers sers. aartsbiskop koning
    prins prinses
  `),
  particles: words('van de der den du le la von ten ter'),
  nameEndings: words('se s'),
  notNames: words(`
    die en van in is wat nie het dit vir om hy met te op sy aan dat ’n 'n as was deur ook word hulle sal maar kan by na meer haar
    gesê sê toe uit kom al nog ons ek jy julle u daar hier nou dan so waar wie hoe hoekom waarom wanneer want omdat terwyl nadat
    voordat sodra indien alhoewel hoewel egter daarom dus intussen volgens ná tydens vandag gister môre maandag dinsdag woensdag
    donderdag vrydag saterdag sondag januarie februarie maart april mei junie julie augustus september oktober november desember
    baie almal niemand niks elke ander een twee drie my jou ja nee miskien altyd nooit selfs net eers later vroeër
  `),
  abbreviations: words('mnr me mev dr prof adv ds genl kol kapt lt sers nr bl bv ens m.a.w st eerw edms bpk'),
  capitalNouns: false,
  grammar: {
    agents: ['deur'],
    verbSecond: true,
    nounBefore: words('die n ’n sy haar hierdie'),
    auxiliaries: words('het'),
    readings: ['staan in', 'lui die', 'lui', 'staan daar in'],
    named: words(`
    film fliek boek roman liedjie album reeks koerant tydskrif skip program speletjie podcast drama rubriek toneelstuk maatskappy
  `),
    outlets: ['aan', 'teenoor', 'onderhoud met', 'vir', 'op'],
    possessives: { she: ['haar'], he: ['hom'] },
    ownPhrases: ['volgens hom', 'volgens haar', 'na sy mening', 'na haar mening', 'in sy woorde', 'in haar woorde'],
    copulas: words('is was'),
    passives: words('is word was'),
    relatives: words('wat'),
    conjunctions: words('en maar'),
    naming: words('genaamd getiteld bekend'),
    complements: words('dat of'),
  },
});
