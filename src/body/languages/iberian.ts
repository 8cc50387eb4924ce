import type { Phrases } from './phrases.ts';

export const iberian: Readonly<Record<string, Phrases>> = {
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
      contenido externo | inicie sesión | la noticia continúa después | el artículo continúa después | la nota continúa después | la noticia continúa debajo | ¿ya eres suscriptor | ya eres suscriptor
      para ver este contenido | este contenido no puede mostrarse | debes iniciar sesión | debe iniciar sesión | todos los derechos reservados
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
    commenting: `
      deja un comentario | deja tu comentario | dejar un comentario | escribe un comentario | añade un comentario | añadir comentario | comenta esta noticia | agregar comentario
    `,
    stamp: `publicado | actualizado | última actualización | tiempo de lectura | por: | fecha:`,
    sign: `
      fuente: | fuentes: | con información de | con informacion de | etiquetas: | foto de | archivado en
      las opiniones expresadas | este artículo fue publicado | esta nota fue publicada | este artículo se publicó
      esta entrada fue publicada | esta entrada se publicó | publicado en | archivado en | categoría: | categorías: | etiquetas: | etiquetado
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
      para ver este conteúdo | este conteúdo não pode ser exibido | ouça este artigo | ouça a matéria | ouça esta notícia | faça login para | entre para comentar
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
    commenting: `
      deixe um comentário | deixe o seu comentário | deixe seu comentário | escreva um comentário | comente esta notícia | deixe uma resposta
    `,
    stamp: `publicado | publicada | atualizado | atualizada | última atualização | tempo de leitura | por:`,
    sign: `
      fonte: | fontes: | com informações d* | com agência | com lusa | tags:
      as opiniões expressas | este artigo foi publicado originalmente | esta reportagem foi publicada originalmente | texto publicado originalmente
      este artigo foi publicado | esta entrada foi publicada | publicado em | arquivado em | categoria: | categorias: | etiquetas: | marcadores: | tags:
    `,
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
    comments: `comentaris | comentari`,
    commenting: `deixa un comentari | escriu un comentari | deixa el teu comentari`,
    stamp: `publicat | actualitzat | temps de lectura`,
    sign: `font: | fonts:`,
  },
};
