import type { Phrases } from './phrases.ts';

export const romance: Readonly<Record<string, Phrases>> = {
  fr: {
    correction: `
      une version précédente de | dans une version précédente | une première version de | cet article a été modifié | cet article a été corrigé
      une précédente version | dans une précédente version | une version antérieure
    `,
    corrected: `rectificatif | erratum | note de la rédaction`,
    wall: `
      il vous reste | la suite est réservée | cet article est réservé | article réservé | contenu réservé
      pour lire la suite | pour continuer la lecture | la suite de cet article est réservée
      envie de lire la suite | réservé aux abonnés | la lecture de cet article est réservée
    `,
    label: `
      partager | écouter | imprimer | enregistrer | fermer | suivre | commenter | réagir | retour
      offrir cet article | partager sur facebook | partager sur twitter | partager sur x | partager sur whatsapp
      partager sur linkedin | partager sur messenger | envoyer par e-mail | envoyer par mail | copier le lien
      lien copié | se connecter | s’inscrire | s'inscrire | s’inscrire gratuitement | identifiez-vous
      ajouter aux favoris | commentaires | voir plus | afficher plus
      partager l’article | partager l'article | partager cet article | écouter l’article | écouter l'article
      partagez cet article | retour en haut | image d’illustration | photo d’illustration
    `,
    teaser: `
      lire aussi | à lire aussi | a lire aussi | à lire | a lire | lire également | à lire également | lire la suite | lire plus
      voir aussi | à voir aussi | à découvrir | à écouter | sur le même sujet | pour aller plus loin | notre dossier
      podcast - | vidéo - | en images - | à lire ensuite | lire notre article | lire notre enquête
      lisez aussi | lisez également | retrouvez également | à lire sur le même sujet | en savoir plus : | pour en savoir plus :
    `,
    neighbour: `article précédent | article suivant | précédent : | suivant : | précédent: | suivant:`,
    bylabel: `écrit par | rédigé par`,
    biolabel: `
      à propos de l’auteur | à propos de l'auteur | à propos de l’auteure | à propos de l’autrice | l’auteur | l'auteur | l’auteure | l’autrice
    `,
    sponsored: `sponsorisé | contenu sponsorisé | publi-rédactionnel | publicité`,
    appeal: `
      les commentaires sont fermés | les commentaires sont clos | vous avez repéré une erreur | une erreur dans l’article | une erreur dans l'article
      vous êtes témoin d’un | vous êtes témoin d'un | vous avez une coquille | cet article est paru dans notre newsletter
      il vous reste | la suite est réservée | cet article est réservé | article réservé
      la suite après cette publicité | lecture du | abonnez-vous | s’abonner | s'abonner | inscrivez-vous | suivez-nous
      ce contenu est bloqué | ce contenu n’est pas | ce contenu n'est pas | pour afficher ce contenu | déjà abonné
      télécharger l’application | votre abonnement n* | pour lire la suite | en vous inscrivant | ajouter un commentaire
      pour ne rien rater | pour ne rien manquer | passer la publicité | la suite après la publicité | cette fonctionnalité n* | recevez l* | recevez chaque | inscription à la newsletter | télécharger l'application | nous n'avons pas pu confirmer
      recevez nos | suivez toute l’actualité | suivez toute l'actualité
      contenu bloqué | ce contenu est hébergé | vous devez accepter les cookies | écouter cet article | une erreur à signaler | signaler une erreur
      vous avez aimé cet article | vous avez aimé ce | cet article vous a plu | soutenez-nous
      contenu externe | vous devez être connecté | connectez-vous pour | pour voir ce contenu | ce contenu ne peut pas être affiché
      tous droits réservés | retrouvez toute l’actualité | retrouvez toute l'actualité | rejoignez notre chaîne | rejoignez-nous sur | votre avis nous | réagissez à cet article
    `,
    banner: `publicité`,
    after: `
      sur le même sujet | à lire aussi | lire aussi | les plus lus | les plus lues | articles liés | articles similaires
      commentaires | dans la même rubrique | mots-clés | mots clés | vous aimerez aussi | à ne pas manquer | plus d’articles
      plus d'articles | thématiques
      articles recommandés | lisez aussi | lire également | à lire également | à voir aussi | pour en savoir plus | en savoir plus
      vous pourriez aimer | vous pourriez aussi aimer | nos autres articles | à lire sur le même sujet | pour aller plus loin
      à propos de l’auteur | à propos de l'auteur | à propos de l’autrice | l’auteur | l’autrice | l'auteur | l'autrice
    `,
    contents: `sommaire | table des matières | dans cet article | au sommaire`,
    opener: `lire la suite | lire plus | voir plus | afficher plus | voir la suite | lire l’article | lire l'article`,
    about: `à propos de`,
    counted: `commentaire | commentaires | partages`,
    comments: `commentaire | commentaires`,
    over: `sur`,
    of: `sur`,
    waiting: `chargement`,
    follow: `suivez | suivez-nous`,
    ago: `il y a`,
    byline: `par | texte :`,
    commenting: `
      laisser un commentaire | laissez un commentaire | poster un commentaire | ajouter un commentaire | réagir à cet article | vos réactions | écrire un commentaire | commenter cet article
    `,
    stamp: `publié | publiée | mis à jour | modifié | temps de lecture | lecture | article réservé aux abonnés | par :`,
    sign: `
      source : | sources : | avec afp | (avec afp | mots-clés : | copyright | avec reuters | avec l’afp | avec l'afp | (avec reuters
      les opinions exprimées | cet article a été publié | cet article est republié
      ce contenu a été publié | cette entrée a été publiée | publié dans | classé dans | catégorie : | catégorie: | catégories : | catégories: | étiquettes : | étiquettes: | mots-clés : | mots-clés:
    `,
  },
  it: {
    correction: `
      una versione precedente di | in una versione precedente | questo articolo è stato corretto
      una versione precedente | nella versione precedente
    `,
    corrected: `rettifica | correzione | errata | errata corrige`,
    wall: `
      per continuare a leggere | contenuto riservato | questo contenuto è riservato | articolo riservato agli abbonati
      questo articolo è riservato | abbonati per continuare | abbonati per leggere | questo articolo è per abbonati
    `,
    label: `
      condividi | ascolta | stampa | salva | chiudi | segui | commenta | commenti | condividi su facebook
      condividi su twitter | condividi su x | condividi su whatsapp | invia per email | copia link | link copiato
      accedi | registrati | mostra altro | vedi altro | condividi questo articolo | condividi l’articolo | foto di archivio
    `,
    teaser: `
      leggi anche | leggi pure | leggi di più | leggi tutto | per approfondire | approfondisci | potrebbe interessarti
      ti potrebbe interessare | vedi anche | guarda anche | articoli correlati | approfondimenti | per saperne di più
      ti potrebbe anche interessare | leggi qui: | articolo correlato
    `,
    neighbour: `articolo precedente | articolo successivo | post precedente | post successivo | precedente: | successivo:`,
    bylabel: `scritto da | redatto da`,
    biolabel: `autore | l’autore | sull’autore | sull'autore`,
    sponsored: `sponsorizzato | contenuto sponsorizzato | pubblicità`,
    appeal: `
      i commenti sono chiusi | commenti chiusi | hai trovato un errore | hai notato un errore
      iscriviti | abbonati | seguici | questo contenuto è riservato | contenuto riservato | riproduzione riservata | per continuare a leggere
      ascolta ora | registrati | accedi | scarica l* | clicca qui | iscriviti alla
      ascolta questo articolo | ascolta l’articolo | ascolta l'articolo | questo contenuto è bloccato | per visualizzare questo contenuto
      ti è piaciuto questo | se ti è piaciuto questo
      contenuto esterno | sei già abbonato | continua a leggere dopo | per vedere questo contenuto | accedi per
      tutti i diritti riservati | unisciti al nostro canale | entra nel nostro canale
    `,
    banner: `pubblicità`,
    after: `
      leggi anche | articoli correlati | i più letti | più letti | ti potrebbe interessare | potrebbe interessarti
      altre notizie | commenti | argomenti | ultime notizie | tag
      le ultime notizie | notizie correlate | altri articoli | potrebbe interessarti anche | ti potrebbe anche interessare | potrebbero interessarti | approfondimenti
      l’autore | l’autrice | l'autore | l'autrice | sull’autore | sull'autore
    `,
    contents: `indice | indice dei contenuti | sommario | in questo articolo`,
    opener: `leggi tutto | continua a leggere | mostra altro | leggi di più`,
    counted: `commenti | condivisioni`,
    comments: `commenti`,
    over: `su`,
    of: `di`,
    pages: `pagine`,
    waiting: `caricamento`,
    follow: `segui | seguici | seguilo`,
    ago: `fa`,
    byline: `di`,
    commenting: `lascia un commento | scrivi un commento | aggiungi un commento | commenta la notizia`,
    stamp: `pubblicato | aggiornato | ultimo aggiornamento | tempo di lettura | di:`,
    sign: `
      fonte: | fonti: | © riproduzione | riproduzione riservata | tag: | © riproduzione riservata
      le opinioni espresse | questo articolo è stato pubblicato | questo articolo è apparso
      questa voce è stata pubblicata | questo articolo è stato pubblicato | pubblicato in | categoria: | categorie: | etichette: | tag:
    `,
  },
  ro: {
    correction: `într-o versiune anterioară`,
    wall: `articol rezervat abonaților | pentru a citi mai departe`,
    label: `distribuie | ascultă | printează`,
    teaser: `
      citește și | citiți și | citeşte şi | citește mai mult | vezi și | recomandări | articole similare
      citește mai multe | te-ar putea interesa | ar putea să te intereseze | știri similare
    `,
    neighbour: `articolul precedent | articolul următor | articolul anterior`,
    appeal: `
      abonează-te | urmărește-ne | pentru a vedea acest | autentificați-vă | autentifică-te | conectează-te pentru | articolul continuă după | ești deja abonat | ascultă articolul
      toate drepturile rezervate
    `,
    banner: `publicitate`,
    after: `
      citește și | articole similare | cele mai citite | comentarii | etichete | ultimele știri
      știri similare | știri recomandate | articole recomandate | te-ar putea interesa | ar putea să te intereseze | recomandări | citiți și | vezi și | citește mai multe
    `,
    contents: `cuprins`,
    ago: `acum`,
    byline: `autor:`,
    comments: `comentarii | comentariu`,
    commenting: `lasă un comentariu | lasă un răspuns | adaugă un comentariu | adaugă comentariu`,
    stamp: `publicat | actualizat | data publicării | autor:`,
    sign: `sursa: | surse: | această intrare a fost publicată | publicat în | categorii: | etichete:`,
  },
};
