import type { LanguageData } from '../language.ts';

const list = (words: string): string[] => words.split(' ');

export const de: LanguageData = {
  prepositions: list(
    'von mit gegen für aus bei nach in im am an auf zu zum zur über unter vor durch um gegenüber wegen der des dem den vom beim ins',
  ).filter(Boolean),
  cues: list(
    'sagte sagt sagten sagen gesagt erklärte erklärt erklärten erläuterte erläutert betonte betont meinte meint berichtete berichtet fügte ergänzte ergänzt schrieb schreibt schrieben hieß heißt kritisierte kritisiert warnte warnt forderte fordert nannte nennt bezeichnete bezeichnet versicherte versichert teilte kommentierte antwortete antwortet fragte fragt findet fand sprach spricht räumte gab kündigte äußerte erinnerte erzählte erzählt lobte lobt bekräftigte begründete unterstrich stellte schwärmte verriet zitiert zitierte bestätigte bemerkte konstatierte monierte mahnte mahnt glaubt bilanzierte resümierte beschrieb beschreibt rief wetterte klagte beklagte beklagt behauptet behauptete argumentierte verkündete postete twitterte wundert freute scherzte urteilte weiß stand steht lacht lachte notierte notiert spöttelt empfahl empfiehlt erinnert liest witzelt seufzt gibt betonte sagten',
  ),
  phrases: ['laut', 'so', 'nach den worten von', 'nach angaben von', 'zufolge'],
  pronouns: { she: ['sie'], he: ['er'], they: ['es', 'man'] },
  determiners: list('der die das ein eine einer eines dem den des ihr sein ihre seine'),
  people: list(
    'sprecher* polizei minister* ministerium behörde* leiter* chef* präsident* bürgermeister* anwalt anwältin richter* zeuge* experte* expertin* forscher* professor* trainer* spieler* kollege* unternehmen firma verband verein gewerkschaft regierung partei partei- mann frau bewohner* nachbar* mutter vater regisseur* autor* direktor* geschäftsführer* vorsitzende* kanzler* abgeordnete* politiker* bericht schreiben mitteilung papier dokument zeitung magazin konzern',
  ),
  titles: list(
    '*leiter *leiterin *sprecher *sprecherin *chef *chefin *minister *ministerin *meister *meisterin *präsident *präsidentin *anwalt *anwältin *direktor *direktorin *trainer *trainerin *experte *expertin *sekretär *sekretärin *vorsitzende *vorsitzender *beauftragte *beauftragter *forscher *forscherin *politiker *politikerin *redakteur *redakteurin herr frau dr. prof. professor präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundespräsident ministerpräsident ministerpräsidentin bürgermeister oberbürgermeister sprecher sprecherin chef chefin trainer trainerin direktor vorsitzende vorsitzender abgeordnete innenminister außenminister verteidigungsminister finanzminister generalsekretär us-präsident staatschef premier',
  ),
  notNames: list(
    'der die das ein eine und aber doch wenn als auch so im in am an auf bei mit nach von vor zu zum zur es er sie wir ich ihr dies diese dieser dieses denn weil ob wie was wer wo da dann nun noch nur schon sein seine ihre für aus über unter gegen durch ohne um heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember laut zudem außerdem dabei damit danach trotz während alle viele einige mehr man nicht kein keine',
  ),
  capitalNouns: true,
};
