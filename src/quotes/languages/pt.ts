import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const pt = (): LanguageData => ({
  marks: ['“”', '«»', '‘’', '""', "''"],
  dialogueDash: true,
  cues: words(`
    disse diz disseram dizem dito dizia afirmou afirma afirmaram afirmam afirmado explicou explica explicaram explicam explicado
    acrescentou acrescenta acrescentaram declarou declara declararam declarado destacou destaca destacaram ressaltou ressalta
    ressaltaram comentou comenta comentaram contou conta contaram contam escreveu escreve escreveram escrito respondeu responde
    responderam sublinhou sublinha sublinharam garantiu garante garantiram lembrou lembra lembraram alertou alerta alertaram
    anunciou anuncia anunciaram considerou considera consideraram referiu refere referiram concluiu conclui concluíram relatou
    relata relataram revelou revela revelaram reconheceu reconhece reconheceram admitiu admite admitiram confirmou confirma
    confirmaram negou nega negaram criticou critica criticaram acusou acusa acusaram pediu pede pediram perguntou pergunta
    perguntaram exclamou exclama brincou brinca ironizou ironiza rebateu rebate retrucou argumentou argumenta argumentaram
    defendeu defende defenderam detalhou detalha informou informa informaram indicou indica indicaram salientou salienta frisou
    frisa reforçou reforça reiterou reitera assegurou assegura avisou avisa advertiu adverte lamentou lamenta lamentaram celebrou
    comemorou comemora prometeu promete propôs propõe sugeriu sugere avaliou avalia avaliaram opinou opina opinam pontuou completou
    completa complementou enfatizou enfatiza esclareceu esclarece observou observa apontou aponta desabafou desabafa confessou
    confessa narrou narra descreveu descreve descreveram classificou classifica definiu define acredita acreditam pensa sustentou
    sustenta questionou questiona tuitou publicou exigiu exige agradeceu agradece reclamou reclama denunciou denuncia citou cita
    vincou atirou
    atribuiu atribui acrescentando afirmando dizendo explicando destacando ressaltando lembrando salientando classificando
    considerando repetiu repete gritou
    chamou chama adiantou adianta referem sustentaram anotou ponderou pondera apelou apela desvalorizou ironizaram assinalou
    assinala resumiu resume rematou remata atalhou explicitou justificou justifica argumentam
    considerado
    frisaram salientaram retruca celebra pontua reforçaram confidenciou confidencia vinca atira disparou dispara recordou recorda indagou indaga replicou replica
    aconselha aconselhou prevê previu calcula avaliam queixa queixou queixam reclamam alfineta
    alfinetou admitem relatam especifica especificou completam emendou finaliza finalizou sintetiza realça realçou destacam insiste
    insistiu relembra relembrou jura jurou alega alegou apontam comunicou antecipa antecipou alertam ameaça ameaçou pedem implora
    suplica rechaça rejeita rejeitou desmente desmentiu contesta contestou elogia elogiou felicita parabeniza grita gritam berra
    sussurra suspira suspirou sorri tuíta postou receia imagina atesta atestou corrobora mencionou manifestou expressou reage reagiu
    confia queixava
  `),
  weakCues: words(`
    falou fala continuou continua prosseguiu prossegue vê fez acha seguiu projeta projetou estima estimou achou ataca atacou assume
    assumiu precisa precisou emenda encerra encerrou notou comunica divulga solicita cobra cobrou convida incentiva ri chora publica
    leu espera teme duvida supõe confiou menciona expõe manifesta expressa analisa analisou reflete
    recomenda recomendou recomendam
    dizer
  `),
  nounCues: words('comunicado nota declaração declarações entrevista mensagem carta discurso post tweet publicação relatório vídeo'),
  phrases: [
    'segundo',
    'de acordo com',
    'conforme',
    'nas palavras de',
    'na opinião de',
    'para',
    'na avaliação de',
    'na visão de',
    'no entender de',
    'segundo as palavras de',
    'nas palavras do',
    'nas palavras da',
    'na opinião do',
    'na opinião da',
    'na avaliação do',
    'na avaliação da',
    'na visão do',
    'na visão da',
    'no entender do',
    'no entender da',
    'na ótica de',
    'na ótica do',
    'na ótica da',
    'a juízo de',
    'a juízo do',
    'a juízo da',
    'no dizer de',
    'ao ver de',
  ],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: {
    she: ['ela'],
    he: ['ele'],
    they: ['eles', 'elas'],
    some: words('outro outra outros outras alguns algumas alguém muitos muitas'),
  },
  determiners: words('o a os as um uma seu sua dois duas vários várias'),
  people: words(`
    oposição
    porta-voz ministr* president* prefeit* advogad* juiz* testemunha* polícia diretor* especialista* pesquisador* investigador*
    professor* empresa governo partido secretári* chefe* mãe pai homem mulher morador* fonte* autarca* deputad* senador* vereador*
    treinador* médic* agricultor* vizinh* sindicato associação relatório comunicado jornal
    ator* atriz cantor* escritor* jornalista* historiador* economista* analista* ativista* manifestante* turista* motorista*
    enfermeir* docente* estudante* alun* jogador* capitão técnico selecionador* ministério câmara bombeiro* psicólog* sociólog*
    politólog* cientista* engenheir* arquiteto* arquiteta* artista* cineasta* pescador* empresári* comerciante* utente* cliente*
    filh* irmão irmã espos* marido viúva vítima* bispo padre papa rei rainha líder* dirigente* governador* procurador* delegad*
    comandante* garoto rapaz jovem senhora fundação universidade organização secretaria
    defensor* governante* acusad* réu ré arguid* suspeit* torcedor* adept* residente* reformad* aposentad* ecologist* biólog*
    geólog* meteorologist* entomologist* doutor* pediatra* epidemiologist* virologist* entidade federação companhia
    clube tribunal executivo legislador* parlamentar parlamentares candidat* opositor* representante* coordenador*
    fundador* proprietári* gerente* administrador* chef cozinheir* agente* ciclista* tenista* futebolista*
    piloto atleta* goleiro guarda-redes atacante avançado músic* autor* autora* poeta* curador* petista* magistrad*
    desembargador* promotor* promotora* alpinist* comissári* mandatári* associaç* consultor* porta-vozes paleontólog* arqueólog*
    astrónom* astrônom* académic* acadêmic* catedrátic* passageir*
  `),
  prepositions: words(`
    de do da dos das a ao à com contra por pelo pela para em no na sobre entre
    nas nos num numa pelos pelas às aos desde até sob após
  `),
  titles: words(`
    sr. sra. dr. dra. presidente presidenta ministro ministra prefeito prefeita senador senadora deputado deputada general
    secretário secretária governador governadora diretor diretora professor professora vereador vereadora autarca treinador
    treinadora advogado advogada porta-voz
  `),
  particles: words('de da do das dos e van von di'),
  nameEndings: [],
  notNames: words(`
    o a os as um uma e mas ou em no na ao do da de por para com sem seu sua este esta que quem quando como se assim então depois
    antes desde segundo ele ela eles não também além segunda terça quarta quinta sexta sábado janeiro fevereiro março
     maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã já ainda porém durante enquanto após
    todos muitos alguns cada dois três é mais dos das muito nos eu só pelo pela até isso entre mesmo foi são está onde porque
    quanto qual quais sempre nunca talvez agora ninguém nada tudo todas aquele aquela esse essa isto outro outra outros muitas
    algumas nenhum apenas quase sobre sob contra
  `),
  abbreviations: words('sr sra dr dra prof eng d exmo av nº pág etc'),
  capitalNouns: false,
  grammar: {
    plainPersons: words('mulher homem'),
    agents: ['por'],
    nounBefore: words('sua seu uma um esta cada na da'),
    plainAdjectives: words('primeiro primeira jovem'),
    outlets: ['ao', 'à', 'no', 'na', 'entrevista ao', 'entrevista à', 'entrevista a'],
    readings: ['lê-se', 'lia-se', 'pode ler-se', 'podia ler-se', 'pode-se ler'],
    named: words(`filme livro romance canção música álbum série jornal revista navio peça jogo podcast programa documentário operação`),
    articles: { she: words('a uma'), he: words('o um') },
    pointers: words('essas assim isso estas'),
    ownPhrases: [
      'a seu ver',
      'para ele',
      'para ela',
      'na sua opinião',
      'nas suas palavras',
      'segundo ele',
      'segundo ela',
      'na opinião dele',
      'na opinião dela',
      'na sua avaliação',
    ],
    verbPlural: words('*ram *am *em'),
    clitics: words('lhe lhes me nos te vos'),
    ownRelatives: words('cujo cuja cujos cujas'),
    belonging: words('de do da dos das'),
    formerly: words('outrora'),
    copulas: words('é era foi'),
    callings: words(`
      juiz juíza desembargador desembargadora delegado delegada
      *eiro *eira *ista *ador *adora *edor *edora *idor *idora *ctor *ctora *ólogo *óloga *ógrafo *ógrafa *euta *iatra *nauta médico
      médica arquiteto arquiteta técnico técnica reformado reformada aposentado aposentada voluntário voluntária vereador vereadora
      sócio sócia gerente autarca
    `),
    notCallings: words(`
      dinheiro janeiro fevereiro primeiro primeira terceiro terceira inteiro inteira verdadeiro verdadeira brasileiro brasileira
      estrangeiro estrangeira financeiro financeira mineiro mineira maneira carreira fronteira bandeira feira segunda-feira
      terça-feira quarta-feira quinta-feira sexta-feira madeira cadeira beira poeira geladeira roteiro cativeiro canteiro lista
      vista entrevista revista pista conquista prevista computador processador corredor fator setor indicador marcador
    `),
    being: ['é', 'trabalha como', 'atua como'],
    meanwhile: words('também agora atualmente hoje ainda'),
    denying: words('não nunca nem'),
    unofficial: words(
      'herói heroína estrela lenda vítima vítimas suspeito amigo amiga fã favorito favorita vencedor vencedora testemunha pessoa',
    ),
    leading: words('dirige preside gere lidera coordena comanda fundou'),
    contested: words('classificação corrida tabela campeonato pesquisas sondagens ranking'),
    passives: words('é foi são foram sido'),
    relatives: words('que quem'),
    conjunctions: words('e mas ou'),
    participles: words('*ndo'),
    unidentified: ['anonimato', 'ser identificad'],
    introductions: ['chama-se', 'se chama', 'o nome dela é', 'o nome dele é', 'o seu nome é', 'seu nome é'],
    naming: words('chamado chamada intitulado denominado'),
    complements: words('que se'),
  },
});
