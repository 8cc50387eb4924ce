import type { Phrases } from './phrases.ts';

export const nordic: Readonly<Record<string, Phrases>> = {
  da: {
    correction: `i en tidligere version`,
    corrected: `rettelse`,
    wall: `
      kun for abonnenter | for abonnenter | læs videre med et abonnement | artiklen er for abonnenter
      bliv abonnent og | bliv abonnent for at | artiklen er kun for abonnenter
    `,
    label: `
      del | gem | lyt | print | luk | følg | del på facebook | kopier link | link kopieret | log ind | vis mere
      kommentarer | del artiklen | arkivfoto
    `,
    teaser: `
      læs også | læs mere | se også | hør også | artiklen fortsætter | få overblikket
      læs mere om | læs flere | relaterede artikler
    `,
    neighbour: `forrige indlæg | næste indlæg | forrige: | næste:`,
    bylabel: `skrevet af`,
    biolabel: `om forfatteren`,
    sponsored: `sponsoreret | sponsoreret indhold | annonce`,
    appeal: `
      kommentarer er lukket | kommentarsporet er lukket | har du fundet en fejl
      tilmeld dig | følg os | allerede abonnent | artiklen fortsætter | bliv abonnent | log ind for
      få adgang
      artiklen opdateres | har du tips | log ind
      for at se dette indhold | du skal acceptere cookies | lyt til artiklen | log ind for at | alle rettigheder forbeholdes
    `,
    banner: `annonce | reklame`,
    after: `
      læs også | mest læste | seneste nyt | relaterede artikler | kommentarer | emner | mere om emnet | flere artikler
      anbefalede artikler | andre læser | flere nyheder | relaterede nyheder | relateret | mere om | læs mere | se også
      om forfatteren | om skribenten
    `,
    contents: `indholdsfortegnelse`,
    opener: `læs mere | vis mere | læs hele | læs videre`,
    counted: `kommentarer`,
    comments: `kommentarer`,
    over: `til`,
    of: `af`,
    follow: `følg`,
    ago: `siden`,
    byline: `af | tekst:`,
    commenting: `skriv en kommentar | skriv kommentar | efterlad en kommentar`,
    stamp: `publiceret | opdateret | læsetid | offentliggjort | udgivet | af:`,
    sign: `kilde: | kilder: | /ritzau/ | dette indlæg blev udgivet | udgivet i | kategori: | kategorier: | emneord:`,
  },
  no: {
    correction: `i en tidligere versjon | i en tidligere utgave`,
    corrected: `rettelse | presisering | oppdatering`,
    wall: `
      kun for abonnenter | for abonnenter | denne saken er for abonnenter | les videre med | saken er forbeholdt
      bli abonnent for å | bli abonnent og les | les hele saken med
    `,
    label: `
      del | lagre | lytt | skriv ut | lukk | følg | del på facebook | kopier lenke | lenke kopiert | logg inn
      vis mer | kommentarer | del artikkelen | illustrasjonsfoto | arkivfoto
    `,
    teaser: `
      les også | les mer | les mer: | les saken | se også | hør også | saken fortsetter | les hele
      anbefalte saker | relaterte saker | les flere | les mer om
    `,
    neighbour: `forrige innlegg | neste innlegg | forrige: | neste:`,
    bylabel: `skrevet av`,
    biolabel: `om forfatteren`,
    sponsored: `sponset | sponset innhold | annonse`,
    appeal: `
      kommentarfeltet er stengt | funnet en feil | fant du en feil
      saken fortsetter | artikkelen fortsetter | meld deg på | følg oss | allerede abonnent | bli abonnent
      logg inn for | kort fortalt | vis mer | innholdet er laget av | oppsummeringen er
      saken oppdateres | artikkelen oppdateres | har du tips | tips oss | vil du diskutere
      for å se dette innholdet | dette innholdet krever | lytt til saken | lytt til artikkelen | logg inn for å | alle rettigheter forbeholdt
    `,
    banner: `annonse | reklame`,
    after: `
      les også | mest lest | siste nytt | relaterte artikler | kommentarer | emner | flere saker
      relaterte saker | anbefalte saker | flere nyheter | siste saker | relatert | les mer | les mer om
      om forfatteren
    `,
    contents: `innholdsfortegnelse`,
    opener: `les mer | vis mer | les hele | les videre`,
    counted: `kommentarer`,
    comments: `kommentarer`,
    over: `til`,
    of: `av`,
    follow: `følg`,
    ago: `siden`,
    byline: `av | tekst:`,
    commenting: `legg igjen en kommentar | skriv en kommentar | legg igjen et svar`,
    stamp: `publisert | oppdatert | sist oppdatert | lesetid | av:`,
    sign: `kilde: | kilder: | (©ntb) | (ntb) | dette innlegget ble publisert | dette innlegget ble skrevet | publisert i | kategori: | kategorier: | stikkord:`,
  },
  sv: {
    correction: `i en tidigare version`,
    corrected: `rättelse`,
    wall: `
      för prenumeranter | endast för prenumeranter | läs vidare med | artikeln är låst
      den här artikeln är för prenumeranter
      logga in för att läsa | bli prenumerant och | läs hela artikeln med
    `,
    label: `
      dela | spara | lyssna | skriv ut | stäng | följ | dela på facebook | kopiera länk | länk kopierad | logga in
      visa mer | kommentarer | dela artikeln | arkivbild
    `,
    teaser: `
      läs också | läs även | läs mer | läs mer: | se också | lyssna också | missa inte | relaterat
      se även | läs fler | läs vidare | läs hela | mer läsning
    `,
    neighbour: `föregående inlägg | nästa inlägg | föregående: | nästa:`,
    bylabel: `skriven av`,
    biolabel: `om författaren | om skribenten`,
    sponsored: `sponsrad | sponsrat innehåll | annons`,
    appeal: `
      kommentarsfältet är stängt | hittat ett fel | har du hittat ett fel
      prenumerera | följ oss | artikeln fortsätter | redan prenumerant | logga in för | dela artikel
      anmäl dig
      artikeln uppdateras | har du tips | tipsa oss
      för att se innehållet | för att se det här innehållet | det här innehållet kräver | lyssna på artikeln | logga in för att | alla rättigheter förbehållna
    `,
    banner: `annons | reklam`,
    after: `
      läs också | läs även | läs mer | mest läst | mest lästa | senaste nytt | relaterade artiklar | kommentarer | ämnen
      ämnen i artikeln | fler artiklar
      mer om ämnet | mer läsning | se även | läs fler | läs vidare | fler nyheter | relaterat | läs mer om
      om författaren | om skribenten
    `,
    contents: `innehåll | innehållsförteckning`,
    opener: `läs mer | visa mer | läs hela | fortsätt läsa`,
    counted: `kommentarer`,
    comments: `kommentarer`,
    over: `om | till`,
    of: `av`,
    follow: `följ`,
    ago: `sedan`,
    byline: `av`,
    commenting: `lämna en kommentar | skriv en kommentar | kommentera artikeln`,
    stamp: `publicerad | publicerat | uppdaterad | uppdaterat | senast uppdaterad | lästid | av:`,
    sign: `källa: | källor: | det här inlägget postades | detta inlägg publicerades | publicerat i | kategori: | kategorier: | etiketter: | taggar:`,
  },
  is: {
    correction: `í fyrri útgáfu`,
    wall: `aðeins fyrir áskrifendur`,
    label: ``,
    teaser: `
      lesa meira | lestu líka | sjá einnig | meira um | frétt af
      lestu meira
    `,
    appeal: `skráðu þig`,
    banner: `auglýsing | áskrift`,
    after: `mest lesið | tengdar fréttir | fleiri fréttir | athugasemdir`,
    contents: ``,
    comments: `athugasemdir`,
    commenting: `skrifa athugasemd`,
    stamp: `birt | uppfært`,
    sign: `heimild:`,
  },
};
