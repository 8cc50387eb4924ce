import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const fr = (): LanguageData => ({
  marks: ['«»', '“”', '‹›', '‘’', '""'],
  dialogueDash: true,
  cues: words(`
    évoquait répétait regrettait répondait demandait annonçait promettait avertissait reconnaissait suggérait résumait commentait réclamait appelait
    dit disent disait disaient déclaré déclare déclarent déclarait affirmé affirme affirment affirmait expliqué explique expliquent
    expliquait indiqué indique indiquent indiquait ajouté ajoute ajoutent ajoutait souligné souligne soulignent soulignait assuré
    assure assurent assurait estimé estime estiment estimait lancé lance confié confie confient confiait raconté raconte racontent
    racontait précisé précise précisent écrit écrivent écrivait répondu répond répondent rappelé rappelle rappellent dénoncé dénonce
    dénoncent insisté insiste insistent regretté regrette regrettent reconnu reconnaît reconnait reconnaissent poursuit poursuivi
    poursuivent conclut conclu concluent martèle martelé plaide plaident plaidé promet promis prévient prévenu avertit averti
    appelé qualifié qualifie évoqué évoque commente commenté annoncé annonce annoncent juge jugé jugent argumente argumenté valoir
    livre rapporte rapporté rapportent témoigne témoigné témoignent observe observé note noté remarque remarqué constate constaté
    constatent soutient soutenu soutiennent prétend prétendu suggère suggéré propose proposé avoue avoué admet admis concède
    concédé répète répété réitère réitéré réagit réagi rétorque rétorqué réplique répliqué riposte ironise ironisé plaisante
    plaisanté s’exclame s’indigne s’interroge s’étonne s’inquiète s’alarme s’emporte s’agace exclame exclamé indigne indigné
    interroge interrogé étonne étonné inquiète inquiété alarme félicite félicité réjouit réjoui soupire sourit murmure crie crié
    demande demandé demandent exige exigé réclame réclamé critique critiqué fustige fustigé accuse accusé salue salué tacle
    résume résumé détaille détaillé décrit décrivent analyse analysé nuance nuancé tempère tempéré temporise confirme confirmé
    confirment dément démenti cite cité lit-on peut-on pense pensent croit affirmaient tranche tonne pointe pointé glisse glissé
    renchérit abonde développe développé énumère enchaîne complète complété souffle lâche lâché tweete tweeté publié espère
    souvient souvenu souviennent évoquant ajoutant précisant affirmant soulignant expliquant assurant rappelant dénonçant
    estimant déclarant indiquant regrettant reconnaissant appelant qualifiant évoquent attribue attribué dixit déplore déploré
    déplorent confesse confessé certifie soupçonne relate relaté insurge insurgé émeut ému amuse amusé justifie justifié défend défendu excuse excusé désole désolé lance-t-on lançait
    glissait plaidait martelait réagissait concluait rappelait poursuivait insistait dénonçait s'insurge interroge-t-il fustigeait
    prônait prône vilipende vilipendé éreinte raille raillé moque moqué hallucine peste pesté enrage grince grincé tempête cingle cinglé
    assène asséné balaie balayé évacue objecte objecté oppose approuve approuvé acquiesce explicite précisait ajouter conclure
    conseille conseillé conseillait alerte alerté alertait alertent indiquaient notait jugeait
    taclé persifle tonné insurgent saluent applaudit réjouissent alarmé soupiré soufflé chuchote murmuré hurle hurlé scande scandé
    scandent clame clamé proclame proclamé jure juré enchaîné renchéri abondé riposté rassure rassuré relativise relativisé minimise
    minimisé nie nié réfute réfuté conteste contesté attaqué épingle décrypte décrypté revendique réclament exhorte exhorté implore
    supplie pronostique prédit plaint plaignent agace agacé enthousiasme enthousiasmé lamente lamenté fulmine étrangle étranglé
    intime sermonne tance réagissent témoignait signale signalé mentionne mentionné remémore esclaffe plaisantait taquine blague
    synthétise théorise félicitée étonnée inquiétée indignée insurgée emportée agacée alarmée désolée réjouie amusée interrogée
    dite exprimé exprime exprimait
    dit-on assure-t-on promet-on explique-t-on confie-t-on glisse-t-on souligne-t-on affirme-t-on précise-t-on rappelle-t-on reconnaît-on admet-on répond-on souffle-t-on estime-t-on juge-t-on insiste-t-on martèle-t-on ajoute-t-on confirme-t-on commente-t-on plaide-t-on déplore-t-on regrette-t-on observe-t-on note-t-on soupire-t-on raconte-t-on déclare-t-on répète-t-on tempère-t-on prévient-on soutient-on murmure-t-on indique-t-on jure-t-on avance-t-on détaille-t-on
  `),
  weakCues: words(`
    fait reprend repris vante vu parle parlé voit trouve termine commencé commence sait veut avance avancé emporte emporté 
    menace menacé tranché attaque charge questionne appelle imagine suppose présume parie prévoit rigole rit informe informé espéré
    souhaite souhaité simplifie narre modère
    recommande recommandé recommandent
  `),
  nounCues: words(`
    communiqué déclaration entretien interview message tweet lettre discours tribune courrier rapport témoignage conférence publication post document note avis texte
  `),
  phrases: [
    'selon',
    'd’après',
    "d'après",
    'pour',
    'aux yeux de',
    'de l’avis de',
    "de l'avis de",
    'dixit',
    'aux yeux du',
    'de l’avis du',
    "de l'avis du",
    'aux dires de',
    'aux dires du',
    'au dire de',
    "de l'aveu de",
    "de l'aveu du",
    'de l’aveu de',
    'de l’aveu du',
    'à en croire',
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: {
    she: ['elle', 't-elle'],
    he: ['il', 't-il'],
    they: ['ils', 'elles'],
    some: words("on autre autres certains certaines beaucoup plusieurs quelqu'un"),
  },
  determiners: words('le la les un une son sa ses leur cette ce plusieurs deux'),
  people: words(`
    coéquipier coéquipière ami amie éleveuse entraîneuse comédien comédienne prêtre imam rabbin grand-mère grand-père syndicaliste
    syndicalistes bénévole bénévoles
    porte-parole entourage préfet* procureur* maire-adjoint* infirmièr* infirmier* gérant* agriculteur* agricultrice* élu* pompier* habitant*
    riverain* commerçant* enseignant* étudiant* militant* passant* touriste* spectateur* supporter* supportrice* entraîneur* joueur* joueuse*
    médecin* soignant* psychologue* sociologue* historien* économiste* ministre* président* maire avocat* juge* témoin* police responsable* directeur* directrice* expert* chercheur*
    chercheuse* professeur* syndicat* association entreprise gouvernement parti patron* secrétaire chef* mère père homme femme
     source* journal voisin* députée* député* sénateur* sénatrice* élu élue infirmi*
     rapport communiqué collectif
    commandant* capitaine lieutenant colonel général gendarme* policier* policière* acteur actrice* chanteur* chanteuse*
    écrivain* romancier* romancière* journaliste* analyste* manifestant* conducteur*
    conductrice* élève* sélectionneur attaquant défenseur gardien milieu meneur ailier portier avant-centre latéral ministère mairie
    préfecture politologue* scientifique* ingénieur* architecte* artiste* cinéaste* réalisateur*
    réalisatrice* pêcheur* éleveur* entrepreneur* client* cliente* usager* fils fille frère sœur épouse mari veuve victime*
    évêque curé pape roi reine conseiller* conseillère* adjoint* candidat* opposant* leader* dirigeant* dirigeante* fondateur*
    fondatrice* propriétaire* locataire* restaurateur* boulanger* boulangère* retraité* retraitée* jeune adolescent*
    riveraine* parquet tribunal fondation organisation université ong
    technicien* technicienne* prévenu* accusé* bâtonnier bâtonnière magistrat* alpiniste* biologiste* géologue* météorologue*
    entomologiste* physicien* chimiste* docteur* pédiatre* épidémiologiste* virologue* fédération compagnie club 
    exécutif parlementaire* représentant* coordinateur* coordinatrice* cuisinier* agent* officier* cycliste* footballeur*
    footballeuse* pilote* athlète* buteur champion* championne* musicien* musicienne* auteur* autrice* poète* créateur* créatrice*
    commissaire* collègue* confrère consœur assistant* assistante* ambassadeur* ambassadrice* diplomate* premier-ministre paysan*
    paysanne* vigneron* viticulteur* maraîcher* sinistré* passager* archéologue* paléontologue* astronome* astrophysicien*
    proviseur*
    cabinet état-major direction rectorat intérieur substitut parquetier
    passagère* exploitant
  `),
  prepositions: words("de du des à au aux avec contre pour par dans sur sous chez vers d’ d' entre devant depuis dès selon après avant"),
  titles: words(`
    m. mme mlle dr me président présidente ministre premier première maire député députée sénateur sénatrice général secrétaire
    leader chef directeur directrice professeur avocat avocate préfet procureur procureure porte-parole
  `),
  particles: words('de du des la le d’ van von ben el al'),
  nameEndings: [],
  notNames: words(`
    le la les un une des et mais ou où en au aux dans sur sous pour par avec sans il elle ils elles on nous vous je ce cette ces
    son sa ses leur qui que quoi quand comme si ainsi alors après avant depuis pendant selon lundi mardi mercredi jeudi vendredi
    samedi dimanche janvier février mars mai juin juillet août septembre octobre novembre décembre de du d’ l’ interrogé
    interrogée contacté contactée lors malgré puis enfin pourtant cependant toutefois car chez vers aujourd’hui hier demain ici
    là deux trois plusieurs certains certaines beaucoup tous toutes chaque autre est pas plus sont ne se ont été était fait même
    être comment pourquoi combien quel quelle quels quelles lequel désormais déjà encore toujours jamais parfois souvent bientôt
    finalement autres certes mieux voilà voici outre face suite côté reste résultat cela ceci celui celle ceux celles
    personne rien chacun aucun aucune également seul seule dès jusque lorsque puisque tandis
  `),
  abbreviations: words('m mm mme mlle dr me st ste p art av env etc janv févr juil sept oct nov déc'),
  capitalNouns: false,
  grammar: {
    plainPersons: words('femme homme'),
    agents: ['par'],
    lasting: words('poursuit poursuivent poursuivait poursuivaient poursuivi poursuivie'),
    readings: [
      'peut-on lire',
      'pouvait-on lire',
      'lit-on',
      'est-il écrit',
      'indique-t-on',
      ...words(
        'dit-on assure-t-on promet-on explique-t-on confie-t-on glisse-t-on souligne-t-on affirme-t-on précise-t-on rappelle-t-on reconnaît-on admet-on répond-on souffle-t-on estime-t-on juge-t-on insiste-t-on martèle-t-on ajoute-t-on confirme-t-on commente-t-on plaide-t-on déplore-t-on regrette-t-on observe-t-on note-t-on soupire-t-on raconte-t-on déclare-t-on répète-t-on tempère-t-on prévient-on soutient-on murmure-t-on jure-t-on avance-t-on détaille-t-on',
      ),
    ],
    named: words(
      `film livre roman chanson album série journal magazine navire pièce jeu podcast émission documentaire opération association`,
    ),
    articles: { she: words('la une'), he: words('le un') },
    possessives: { she: [], he: ['lui'] },
    equating: words('est sont étaient ainsi'),
    equated: words('ainsi par les ce que'),
    pointers: words("c'est voilà ainsi telle ce"),
    ownPhrases: [
      'à ses yeux',
      'pour lui',
      'pour elle',
      'a ses yeux',
      'à son avis',
      'de son propre aveu',
      'selon lui',
      'selon elle',
      "d'après lui",
      "d'après elle",
      'd’après lui',
      'd’après elle',
    ],
    ownRelatives: words('dont'),
    belonging: words('de du des'),
    formerly: words('autrefois jadis'),
    copulas: words('est était'),
    callings: words(`
      *trice *logue *peute *iste *icien *icienne *ographe *iatre *crate *ateur *cteur *cheur *cheuse *leur-en-chef chanteuse
      danseuse vendeuse coiffeuse serveuse joueuse entraîneuse animateur infirmier infirmière aide-soignant aide-soignante
      agriculteur éleveur éleveuse pêcheur maraîcher maraîchère vigneron vigneronne ouvrier ouvrière cuisinier cuisinière menuisier
      plombier pompier policier policière douanier conseiller conseillère romancier romancière banquier banquière fermier fermière
      épicier épicière charpentier charcutier cheffe chef second capitaine boucher bouchère artisan artisane gérant gérante
      exploitant exploitante adjoint adjointe élu élue bénévole retraité retraitée pdg dg vice-pdg
    `),
    notCallings: words(`
      matrice motrice cicatrice dialogue catalogue prologue épilogue analogue liste piste triste existe consiste insiste résiste
      persiste assiste paragraphe orthographe moteur secteur vecteur facteur ordinateur radiateur réacteur tracteur indicateur
      équateur
    `),
    being: ['est', 'travaille comme', 'exerce comme'],
    meanwhile: words("aussi également désormais aujourd'hui actuellement depuis"),
    denying: words('pas plus jamais non ni devenu devenue'),
    unofficial: words(
      'héros héroïne star légende victime victimes suspect ami amie amis fan favori favorite gagnant vainqueur témoin personne',
    ),
    leading: words('dirige préside gère tient anime fonde possède pilote'),
    contested: words('course classement championnat tête bal danse'),
    passives: words('est sont été était étaient'),
    relatives: words('qui que'),
    conjunctions: words('et mais ou'),
    participles: words('*ant'),
    unidentified: ['l’anonymat', "l'anonymat", 'anonyme'],
    introductions: ["s'appelle", 's’appelle', 'son nom est', 'son nom :', 'se nomme'],
    naming: words('appelé appelée baptisé baptisée intitulé intitulée nommé'),
    complements: words("que qu' si"),
    nounBefore: words('la une un cette ce sa son ma mon notre votre aucune aucun'),
    plainAdjectives: words('premier première jeune vieux vieil vieille'),
    outlets: ['à', 'au', 'dans', 'sur', 'colonnes de', 'micro de', 'interview à', 'entretien à'],
  },
});
