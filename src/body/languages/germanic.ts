import type { Phrases } from './phrases.ts';

export const germanic: Readonly<Record<string, Phrases>> = {
  de: {
    correction: `
      in einer früheren version | in einer früheren fassung | in einer vorherigen version | in einer ersten version
      korrekturhinweis | wir haben den artikel korrigiert | wir haben diesen artikel korrigiert
    `,
    wall: `
      sie möchten weiterlesen | weiterlesen mit | jetzt weiterlesen | lesen sie weiter mit
      dieser artikel ist nur für abonnenten | nur für abonnenten | für abonnenten | exklusiv für abonnenten
      sie haben noch kein abo | sie sind bereits abonnent | dieser inhalt ist nur für | diesen artikel weiterlesen
      mit plus weiterlesen
      wollen sie weiterlesen | möchten sie weiterlesen | testen sie jetzt | mit abo weiterlesen
      dieser inhalt ist abonnenten | dieser artikel ist exklusiv
    `,
    label: `
      teilen | merken | drucken | speichern | vorlesen | anhören | schließen | folgen | kommentieren | suche
      zurück | artikel anhören | artikel merken | mehr | feedback | fehler melden | link kopieren | link kopiert
      link wurde kopiert | auf facebook teilen | auf twitter teilen | auf x teilen | per e-mail teilen
      per whatsapp teilen | artikel teilen | anmelden | einloggen | registrieren | kommentare | kommentare anzeigen
      mehr anzeigen | weniger anzeigen | aufklappen | zuklappen | schriftgröße | zum anhören | hauptinhalt
    `,
    teaser: `
      lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lesen sie außerdem | lies auch | mehr zum thema
      mehr dazu | mehr lesen | auch interessant | auch lesen | passend zum thema | zum thema | zum artikel: | weitere artikel
      siehe auch | das könnte sie auch interessieren | das könnte dich auch interessieren | empfehlung der redaktion
      hier geht es zu | hier geht’s zu | newsblog: | podcast: | ähnliche
      zum weiterlesen | alle artikel der serie | mehr aus der serie | lesetipp | mehr infos
      lest auch | lest hier | lest mehr | lest dazu
      passend dazu | lesetipps | lies mehr
    `,
    neighbour: `vorheriger beitrag | nächster beitrag | vorheriger artikel | nächster artikel | älterer beitrag | neuerer beitrag | zurück: | weiter:`,
    bylabel: `geschrieben von | verfasst von | ein beitrag von | über den autor | über die autorin | autor | autorin`,
    sponsored: `gesponsert | sponsored post | bezahlte anzeige | bezahlter inhalt | advertorial | publireportage | werbung | anzeige`,
    appeal: `
      haben sie einen fehler | kommentare sind geschlossen | die kommentare sind geschlossen | die kommentarfunktion ist | die kommentarspalte ist
      an dieser stelle finden sie | ich bin damit einverstanden | sie können diesen inhalt
      sie können dem jederzeit | externer inhalt | externen inhalt | empfohlener redaktioneller inhalt
      empfohlener externer inhalt | an dieser stelle befindet sich ein | mit dem klick auf | beim laden des videos
      player wird geladen | jetzt neu bei | schriftgröße anpassen | melden sie sich | jetzt abonnieren
      jetzt anmelden | jetzt kostenlos | hat ihnen dieser artikel gefallen | haben sie fehler | haben sie einen fehler
      fehler gefunden | dieser artikel wurde ausgedruckt | auf dieser seite: | nein danke | sie lesen gerade
      diesen artikel teilen | folgen sie uns | link zum youtube-inhalt | wochen kostenlos testen
      das ist die europäische perspektive | haben sie eine behauptung gefunden | kontaktieren sie uns
      dieser artikel enthält sogenannte | dieser artikel enthält affiliate | dieser text enthält affiliate | tipp: wir sind | dieses element beinhaltet daten | sie können dieses video | dieses video kann nicht | hier geht es zu unserem | täglich wissen, was | lesen sie den ganzen artikel | haben sie hinweise | schreiben sie uns
      haben sie feedback | hast du feedback | hier klicken
      abonnieren sie unseren | abonniere unseren | abonnieren sie hier | laden sie jetzt die | fehler entdeckt | fehler gesehen | artikel anhören
      dieser inhalt wurde aus datenschutz | um diesen inhalt anzuzeigen | mit dem laden des | wir benötigen ihre zustimmung | wir benötigen ihre einwilligung
      dir gefällt dieser | dir hat dieser | ihnen gefällt dieser | unterstütze uns mit | unterstütze mich mit | unterstützen sie uns mit
    `,
    banner: `anzeige | werbung | newsletter | weiterlesen`,
    after: `
      ähnliche | ähnliche artikel | mehr nachrichten | mehr zum thema | weitere artikel | weitere themen | weitere informationen
      weitere nachrichten | schlagwörter | schlagwörter zu diesem artikel | schlagworte | links | links:
      das könnte sie auch interessieren | auch interessant | meistgelesen | kommentare | zum thema | mehr aus | über den autor
      über die autorin | themen | lesen sie auch | newsletter | dieses thema im programm | dieses thema im programm:
      alle artikel der serie | weitere videos | weitere news | mehr zur serie
      lesetipp | lesetipps | weiterführende links | passend dazu | empfohlene artikel | mehr zu diesem thema | lesen sie mehr
      das könnte dich auch interessieren | lies auch | auch spannend | weitere meldungen
    `,
    contents: `inhaltsverzeichnis | inhalt | in diesem artikel | auf dieser seite | inhaltsübersicht`,
    opener: `weiterlesen | weiter lesen | mehr lesen | mehr anzeigen | alles lesen | ganzen artikel`,
    about: `über | zur person`,
    counted: `kommentar | kommentare | aufrufe`,
    comments: `kommentar | kommentare | reaktionen`,
    over: `zu`,
    of: `von`,
    pages: `seite | seiten`,
    waiting: `wird geladen`,
    follow: `folgen | folge`,
    ago: `vor`,
    byline: `von | text: | autor:`,
    stamp: `
      stand: | veröffentlicht | aktualisiert | zuletzt aktualisiert | lesezeit | lesedauer | erstellt | erschienen | von:
      übersetzung und adaptierung | autor: | datum:
    `,
    sign: `
      quelle: | quellen: | mit informationen de* | mit material von | redaktion: | sendung: | dieses thema im programm
      über dieses thema berichtet | dieser artikel ist zuerst | dieser beitrag erschien | dieser text erschien
      dieser artikel erschien | aus dem englischen | übersetzung: | ©  | dpa-infocom | schlagworte: | themen:
      verwendete quellen
      verfasst von | redaktion und lektorat | schlussredaktion: | recherche: | bildredaktion: | fotoredaktion: | faktencheck: | zum weiterlesen:
      über dieses thema bericht* | dieser artikel wurde aus dem | dieser text wurde aus dem | dieser beitrag unterliegt | das ist ein beitrag, der
      mitarbeit: | dieser artikel erschien zuerst | dieser beitrag ist zuerst | dieser text ist zuerst
      dieser eintrag wurde veröffentlicht | dieser eintrag wurde am | dieser beitrag wurde unter | dieser beitrag wurde am | veröffentlicht in | veröffentlicht unter | abgelegt unter | kategorie: | kategorien: | schlagwörter: | schlagwort: | tags:
    `,
  },
  af: {
    correction: `in ’n vorige weergawe`,
    wall: `net vir intekenaars | hierdie artikel is eksklusief`,
    label: `deel | druk | stoor`,
    teaser: `lees ook | lees meer | kyk ook | luister ook`,
    appeal: `teken in | volg ons | skryf in vir`,
    banner: `advertensie`,
    after: `lees ook | meeste gelees | verwante artikels | kommentaar`,
    contents: `inhoud`,
    byline: `deur`,
    stamp: `gepubliseer | bygewerk | leestyd`,
    sign: `bron: | bronne:`,
  },
  nl: {
    correction: `in een eerdere versie | dit artikel is aangepast`,
    wall: `
      dit artikel is exclusief voor | alleen voor abonnees | lees verder met een abonnement
      word abonnee om | om dit artikel te lezen | dit artikel is alleen voor
    `,
    label: `
      delen | luister | print | opslaan | bewaren | sluiten | volgen | reageer | deel | deel op facebook
      deel via facebook | deel via whatsapp | deel via e-mail | kopieer link | link kopiëren | kopieer de link | link gekopieerd | inloggen
      registreren | toon meer | reacties
    `,
    teaser: `
      lees ook | lees meer | lees verder | lees hier | bekijk ook | zie ook | luister ook | meer over | ook interessant | lees ook. | meer lezen
      lees nu | verder lezen | meer nieuws: | lees meer over
    `,
    neighbour: `vorig bericht | volgend bericht | vorig artikel | volgend artikel | vorige: | volgende:`,
    bylabel: `geschreven door | over de auteur`,
    sponsored: `gesponsord | gesponsorde inhoud | advertorial`,
    appeal: `
      reacties zijn gesloten | de reacties zijn gesloten | fout gezien
      abonneer | schrijf je in | meld je aan | volg ons | dit artikel is exclusief | al abonnee | deel dit artikel
      registreer | log in om
      tekst gaat verder | lees verder onder | lees verder na | artikel gaat verder | klik hier om | klik hier voor | schrijf je hier in | verkeerde informatie gezien
      de tekst gaat verder | tekst loopt door | het artikel gaat verder | verhaal gaat verder | je moet cookies | om deze inhoud te | luister naar dit artikel
    `,
    banner: `advertentie`,
    after: `
      lees ook | meer nieuws | meest gelezen | gerelateerd | gerelateerde artikelen | reacties | meer over | aanbevolen
      ander nieuws
      aanbevolen artikelen | meer artikelen | meest gelezen artikelen | ook interessant | meer over dit onderwerp | verder lezen | bekijk ook
      over de auteur | over de schrijver
    `,
    contents: `inhoudsopgave | inhoud | in dit artikel`,
    opener: `lees meer | lees verder | toon meer | meer lezen | verder lezen`,
    counted: `reacties`,
    comments: `reacties`,
    over: `op`,
    of: `van`,
    pages: `pagina's`,
    follow: `volg`,
    ago: `geleden`,
    byline: `door`,
    stamp: `gepubliceerd | geplaatst | laatst bijgewerkt | bijgewerkt | leestijd | door:`,
    sign: `
      bron: | bronnen: | door:  | foto:
      dit artikel verscheen eerder | dit artikel is eerder verschenen | dit artikel verscheen oorspronkelijk
      dit bericht is geplaatst | dit bericht werd geplaatst | geplaatst in | categorie: | categorieën: | trefwoorden:
    `,
  },
  da: {
    correction: `i en tidligere version`,
    wall: `
      kun for abonnenter | for abonnenter | læs videre med et abonnement | artiklen er for abonnenter
      bliv abonnent og | bliv abonnent for at | artiklen er kun for abonnenter
    `,
    label: `
      del | gem | lyt | print | luk | følg | del på facebook | kopier link | link kopieret | log ind | vis mere
      kommentarer
    `,
    teaser: `
      læs også | læs mere | se også | hør også | artiklen fortsætter | få overblikket
      læs mere om | læs flere | relaterede artikler
    `,
    neighbour: `forrige indlæg | næste indlæg | forrige: | næste:`,
    bylabel: `skrevet af | om forfatteren`,
    sponsored: `sponsoreret | sponsoreret indhold | annonce`,
    appeal: `
      kommentarer er lukket | kommentarsporet er lukket | har du fundet en fejl
      tilmeld dig | følg os | allerede abonnent | artiklen fortsætter | bliv abonnent | log ind for
      få adgang
      artiklen opdateres | har du tips | log ind
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
    stamp: `publiceret | opdateret | læsetid | offentliggjort | udgivet | af:`,
    sign: `kilde: | kilder: | /ritzau/ | dette indlæg blev udgivet | udgivet i | kategori: | kategorier: | emneord:`,
  },
  no: {
    correction: `i en tidligere versjon | i en tidligere utgave`,
    wall: `
      kun for abonnenter | for abonnenter | denne saken er for abonnenter | les videre med | saken er forbeholdt
      bli abonnent for å | bli abonnent og les | les hele saken med
    `,
    label: `
      del | lagre | lytt | skriv ut | lukk | følg | del på facebook | kopier lenke | lenke kopiert | logg inn
      vis mer | kommentarer
    `,
    teaser: `
      les også | les mer | les mer: | les saken | se også | hør også | saken fortsetter | les hele
      anbefalte saker | relaterte saker | les flere | les mer om
    `,
    neighbour: `forrige innlegg | neste innlegg | forrige: | neste:`,
    bylabel: `skrevet av | om forfatteren`,
    sponsored: `sponset | sponset innhold | annonse`,
    appeal: `
      kommentarfeltet er stengt | funnet en feil | fant du en feil
      saken fortsetter | artikkelen fortsetter | meld deg på | følg oss | allerede abonnent | bli abonnent
      logg inn for | kort fortalt | vis mer | innholdet er laget av | oppsummeringen er
      saken oppdateres | artikkelen oppdateres | har du tips | tips oss | vil du diskutere
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
    stamp: `publisert | oppdatert | sist oppdatert | lesetid | av:`,
    sign: `kilde: | kilder: | (©ntb) | (ntb) | dette innlegget ble publisert | dette innlegget ble skrevet | publisert i | kategori: | kategorier: | stikkord:`,
  },
  sv: {
    correction: `i en tidigare version`,
    wall: `
      för prenumeranter | endast för prenumeranter | läs vidare med | artikeln är låst
      den här artikeln är för prenumeranter
      logga in för att läsa | bli prenumerant och | läs hela artikeln med
    `,
    label: `
      dela | spara | lyssna | skriv ut | stäng | följ | dela på facebook | kopiera länk | länk kopierad | logga in
      visa mer | kommentarer
    `,
    teaser: `
      läs också | läs även | läs mer | läs mer: | se också | lyssna också | missa inte | relaterat
      se även | läs fler | läs vidare | läs hela | mer läsning
    `,
    neighbour: `föregående inlägg | nästa inlägg | föregående: | nästa:`,
    bylabel: `skriven av | om författaren`,
    sponsored: `sponsrad | sponsrat innehåll | annons`,
    appeal: `
      kommentarsfältet är stängt | hittat ett fel | har du hittat ett fel
      prenumerera | följ oss | artikeln fortsätter | redan prenumerant | logga in för | dela artikel
      anmäl dig
      artikeln uppdateras | har du tips | tipsa oss
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
    stamp: `birt | uppfært`,
    sign: `heimild:`,
  },
};
