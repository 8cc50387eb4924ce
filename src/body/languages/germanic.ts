import type { Phrases } from './phrases.ts';

export const germanic: Readonly<Record<string, Phrases>> = {
  de: {
    correction: `
      in einer früheren version | in einer früheren fassung | in einer vorherigen version | in einer ersten version
      korrekturhinweis | wir haben den artikel korrigiert | wir haben diesen artikel korrigiert
    `,
    corrected: `berichtigung | richtigstellung | korrektur | anmerkung der redaktion`,
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
      zur startseite | nach oben | symbolbild | archivbild | symbolfoto | archivfoto
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
    bylabel: `geschrieben von | verfasst von | ein beitrag von | autor | autorin`,
    biolabel: `über den autor | über die autorin | der autor | die autorin | die autoren | zum autor | zur autorin`,
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
      an dieser stelle findest du | an dieser stelle findet ihr | mit der aktivierung dieses | dieser inhalt kann nicht angezeigt | dieser inhalt kann nicht geladen
      zum anzeigen dieses | hier können sie ihre auswahl | wenn sie diesen artikel kommentieren | bitte melden sie sich an, um | anmelden, um
      sie müssen angemeldet | du musst angemeldet | bereits abonnent? | schon abonnent?
      alle rechte vorbehalten | diskutieren sie mit | was meinen sie? | wie gefällt ihnen dieser | haben sie fragen? schreiben | wie hat ihnen dieser
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
    commenting: `
      ihre meinung | ihre meinung zum thema | schreiben sie einen kommentar | schreibe einen kommentar | kommentar schreiben | kommentar verfassen | leserkommentare | diskutieren sie mit | jetzt kommentieren
    `,
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
    commenting: `lewer kommentaar`,
    stamp: `gepubliseer | bygewerk | leestyd`,
    sign: `bron: | bronne:`,
  },
  nl: {
    correction: `in een eerdere versie | dit artikel is aangepast`,
    corrected: `correctie | rectificatie`,
    wall: `
      dit artikel is exclusief voor | alleen voor abonnees | lees verder met een abonnement
      word abonnee om | om dit artikel te lezen | dit artikel is alleen voor
    `,
    label: `
      delen | luister | print | opslaan | bewaren | sluiten | volgen | reageer | deel | deel op facebook
      deel via facebook | deel via whatsapp | deel via e-mail | kopieer link | link kopiëren | kopieer de link | link gekopieerd | inloggen
      registreren | toon meer | reacties | deel dit artikel | archieffoto
    `,
    teaser: `
      lees ook | lees meer | lees verder | lees hier | bekijk ook | zie ook | luister ook | meer over | ook interessant | lees ook. | meer lezen
      lees nu | verder lezen | meer nieuws: | lees meer over
    `,
    neighbour: `vorig bericht | volgend bericht | vorig artikel | volgend artikel | vorige: | volgende:`,
    bylabel: `geschreven door`,
    biolabel: `over de auteur | over de schrijver`,
    sponsored: `gesponsord | gesponsorde inhoud | advertorial`,
    appeal: `
      reacties zijn gesloten | de reacties zijn gesloten | fout gezien
      abonneer | schrijf je in | meld je aan | volg ons | dit artikel is exclusief | al abonnee | deel dit artikel
      registreer | log in om
      tekst gaat verder | lees verder onder | lees verder na | artikel gaat verder | klik hier om | klik hier voor | schrijf je hier in | verkeerde informatie gezien
      de tekst gaat verder | tekst loopt door | het artikel gaat verder | verhaal gaat verder | je moet cookies | om deze inhoud te | luister naar dit artikel
      deze inhoud kan niet | deze content kan niet | deze inhoud wordt niet | externe inhoud | log in om te | alle rechten voorbehouden | heb je een tip | reageren?
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
    commenting: `plaats een reactie | geef een reactie | laat een reactie achter | reageer op dit artikel | schrijf een reactie`,
    stamp: `gepubliceerd | geplaatst | laatst bijgewerkt | bijgewerkt | leestijd | door:`,
    sign: `
      bron: | bronnen: | door:  | foto:
      dit artikel verscheen eerder | dit artikel is eerder verschenen | dit artikel verscheen oorspronkelijk
      dit bericht is geplaatst | dit bericht werd geplaatst | geplaatst in | categorie: | categorieën: | trefwoorden:
    `,
  },
};
