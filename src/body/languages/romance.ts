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
      contenu externe | vous devez être connecté | connectez-vous pour | pour voir ce contenu | ce contenu ne peut pas être
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
    stamp: `publié | publiée | mis à jour | modifié | temps de lecture | lecture | article réservé aux abonnés | par :`,
    sign: `
      source : | sources : | avec afp | (avec afp | mots-clés : | copyright | avec reuters | avec l’afp | avec l'afp | (avec reuters
      les opinions exprimées | cet article a été publié | cet article est republié
      ce contenu a été publié | cette entrée a été publiée | publié dans | classé dans | catégorie : | catégorie: | catégories : | catégories: | étiquettes : | étiquettes: | mots-clés : | mots-clés:
    `,
  },
  es: {
    correction: `
      una versión anterior de | en una versión anterior | esta noticia ha sido corregida | en una versión previa | una versión previa
    `,
    corrected: `corrección | rectificación | fe de errores | fe de erratas`,
    wall: `
      para seguir leyendo | para continuar leyendo | contenido exclusivo para | este contenido es exclusivo
      contenido solo para suscriptores | artículo solo para suscriptores
      este contenido es solo | este contenido es sólo | suscríbete para seguir | suscríbase para seguir | suscríbete para continuar | suscríbete para leer | hazte premium | hazte suscriptor
    `,
    label: `
      compartir | escuchar | imprimir | guardar | cerrar | seguir | comentar | comentarios | copiar enlace
      compartir en facebook | compartir en twitter | compartir en x | compartir en whatsapp | enviar por correo
      enviar por email | iniciar sesión | regístrate | registrarse | ver más | mostrar más | ver comentarios
      enlace copiado | comparte este artículo | compartir este artículo | comparte esta noticia | imagen de archivo | foto de archivo
    `,
    teaser: `
      lea también | lee también | lee además | lea además | leer más | leer también | te puede interesar | le puede interesar
      puede interesarte | también te puede interesar | ver también | más información | mira también | no te pierdas
      te recomendamos | noticia relacionada | noticias relacionadas | relacionado | sigue leyendo | más sobre
      más info | lee la noticia | ver más | vea también
      le recomendamos | podría interesarte | podría interesarle | quizás te interese | también puede leer | lea más: | lee más:
    `,
    neighbour: `entrada anterior | entrada siguiente | siguiente entrada | artículo anterior | artículo siguiente | anterior: | siguiente:`,
    bylabel: `escrito por | redactado por`,
    biolabel: `sobre el autor | sobre la autora | acerca del autor | acerca de la autora`,
    sponsored: `patrocinado | contenido patrocinado | publicidad`,
    appeal: `
      los comentarios están cerrados | comentarios cerrados | has encontrado un error | ¿has encontrado un error | ¿encontraste un error
      suscríbete | suscríbase | síguenos | síganos | únete a | regístrate | inicia sesión | descarga la app
      este contenido es exclusivo | contenido exclusivo para | para seguir leyendo | al suscribirte
      recibe los titulares | recibe en tu correo | apúntate a | reportar un error | reporta un error | regístrate gratis | conforme a los criterios | haz clic aquí | sigue toda la información | sigue la actualidad
      puedes seguir a | recibe cada | apúntate aquí | apúntate gratis | únete gratis
      reciba cada | reciba las últimas | este contenido no está disponible debido | continúa después de la publicidad | continúa leyendo | escuchar este artículo
      las opiniones expresadas en | ¿te ha gustado este | ¿te gustó este | si te ha gustado este
      contenido externo | inicie sesión | la noticia continúa | el artículo continúa | la nota continúa | ¿ya eres suscriptor | ya eres suscriptor
      para ver este contenido | este contenido no puede | debes iniciar sesión | debe iniciar sesión | todos los derechos reservados
    `,
    banner: `publicidad | newsletter`,
    after: `
      te puede interesar | noticias relacionadas | más noticias | lo más leído | lo más visto | más leídas
      artículos relacionados | relacionadas | comentarios | temas | etiquetas | archivado en | lo último | más en | también te puede interesar
      ver más | le puede interesar | le recomendamos | te recomendamos | podría interesarte | podría interesarle | quizás te interese | lea también
      lee también | más información | otras noticias | relacionado | mira también | sobre el autor | sobre la autora | acerca del autor
    `,
    contents: `
      tabla de contenidos | tabla de contenido | índice | índice de contenidos | contenidos | en este artículo
    `,
    opener: `leer más | seguir leyendo | ver más | mostrar más | continuar leyendo | sigue leyendo`,
    about: `sobre`,
    counted: `comentario | comentarios`,
    comments: `comentario | comentarios`,
    over: `en`,
    of: `de`,
    pages: `página | páginas`,
    waiting: `cargando`,
    follow: `sigue | síguenos`,
    ago: `hace`,
    byline: `por | autor:`,
    stamp: `publicado | actualizado | última actualización | tiempo de lectura | por: | fecha:`,
    sign: `
      fuente: | fuentes: | con información de | con informacion de | etiquetas: | foto de | archivado en
      las opiniones expresadas | este artículo fue publicado | esta nota fue publicada | este artículo se publicó
      esta entrada fue publicada | esta entrada se publicó | publicado en | archivado en | categoría: | categorías: | etiquetas: | etiquetado
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
      contenuto esterno | sei già abbonato | continua a leggere dopo | per visualizzare questo | per vedere questo contenuto | accedi per
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
    stamp: `pubblicato | aggiornato | ultimo aggiornamento | tempo di lettura | di:`,
    sign: `
      fonte: | fonti: | © riproduzione | riproduzione riservata | tag: | © riproduzione riservata
      le opinioni espresse | questo articolo è stato pubblicato | questo articolo è apparso
      questa voce è stata pubblicata | questo articolo è stato pubblicato | pubblicato in | categoria: | categorie: | etichette: | tag:
    `,
  },
  pt: {
    correction: `uma versão anterior d* | esta reportagem foi corrigida | este texto foi corrigido`,
    corrected: `correção | erramos | errata`,
    wall: `
      para continuar lendo | para continuar a ler | conteúdo exclusivo | este conteúdo é exclusivo
      exclusivo para assinantes | artigo exclusivo para assinantes
      assine para continuar | assine para ler | este artigo é exclusivo | para ler o artigo completo | para ler este artigo
    `,
    label: `
      compartilhar | compartilhe | partilhar | ouvir | imprimir | salvar | guardar | fechar | seguir | comentar
      ouça | compartilhar no facebook | compartilhar no whatsapp | partilhar no facebook | copiar link
      link copiado | entrar | cadastre-se | iniciar sessão | ver mais | ver comentários | compartilhe esta notícia | compartilhar notícia | foto de arquivo
    `,
    teaser: `
      leia também | leia mais | leia ainda | ler mais | ler também | veja também | veja mais | saiba mais | confira também
      assista também | notícias relacionadas | relacionado | você também pode gostar
      você pode gostar | você pode se interessar | pode gostar de | leia a seguir
    `,
    neighbour: `post anterior | próximo post | artigo anterior | próximo artigo | anterior: | próximo: | seguinte:`,
    bylabel: `escrito por`,
    biolabel: `sobre o autor | sobre a autora`,
    sponsored: `patrocinado | conteúdo patrocinado | publicidade`,
    appeal: `
      os comentários estão fechados | comentários encerrados | encontrou um erro | encontrou algum erro
      continua após a publicidade | continua depois da publicidade | assine | siga o | siga a | siga-nos
      inscreva-se | cadastre-se | clique aqui | compartilhe | conteúdo exclusivo | este conteúdo é exclusivo | já é assinante
      participe do canal | entre no grupo | please support
      receba as notícias | subscreva | inscreva-se na
      receba as principais | receba notícias | receba no seu | ouvir este artigo | acesse o canal
      gostou deste | gostou do artigo | gostou do post
      para ver este conteúdo | este conteúdo não pode | ouça este artigo | ouça a matéria | ouça esta notícia | faça login para | entre para comentar
      todos os direitos reservados | entre no nosso canal | participe do nosso canal
    `,
    banner: `publicidade`,
    after: `
      leia também | veja também | mais lidas | mais lidos | mais notícias | notícias relacionadas | artigos relacionados
      comentários | tópicos | últimas notícias | mais sobre | relacionadas
      você pode gostar | você também pode gostar | leia mais | leia a seguir | outras notícias | conteúdo relacionado | saiba mais
      sobre o autor | sobre a autora
    `,
    contents: `sumário | índice do artigo | neste artigo`,
    opener: `leia mais | ler mais | continuar lendo | continuar a ler | ver mais | mostrar mais`,
    counted: `comentário | comentários`,
    comments: `comentário | comentários`,
    of: `de`,
    pages: `página | páginas`,
    waiting: `carregando`,
    follow: `siga`,
    ago: `há`,
    byline: `por`,
    stamp: `publicado | publicada | atualizado | atualizada | última atualização | tempo de leitura | por:`,
    sign: `
      fonte: | fontes: | com informações d* | com agência | com lusa | tags:
      as opiniões expressas | este artigo foi publicado originalmente | esta reportagem foi publicada originalmente | texto publicado originalmente
      este artigo foi publicado | esta entrada foi publicada | publicado em | arquivado em | categoria: | categorias: | etiquetas: | marcadores: | tags:
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
    stamp: `publicat | actualizat | data publicării | autor:`,
    sign: `sursa: | surse: | această intrare a fost publicată | publicat în | categorii: | etichete:`,
  },
  ca: {
    correction: `una versió anterior | en una versió anterior`,
    wall: `contingut exclusiu per a subscriptors | només per a subscriptors`,
    label: `comparteix | desa | imprimeix | comentaris`,
    teaser: `llegiu també | llegeix també | també et pot interessar | vegeu també`,
    appeal: `
      subscriu-te | subscriviu-vos | segueix-nos | per veure aquest contingut | inicia sessió | escolta l’article | escolta l'article | ja ets subscriptor
      tots els drets reservats
    `,
    banner: `publicitat`,
    after: `llegiu també | llegeix també | notícies relacionades | el més llegit | més notícies | comentaris | etiquetes`,
    contents: `índex | taula de continguts`,
    stamp: `publicat | actualitzat | temps de lectura`,
    sign: `font: | fonts:`,
  },
};
