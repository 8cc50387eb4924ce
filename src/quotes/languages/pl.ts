import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const pl = (): LanguageData => ({
  marks: ['„”', '«»', '»«', '“”', '‚’', '‘’', '""'],
  dialogueDash: true,
  cues: words(`
    powiedział powiedziała powiedzieli powiedziały mówi mówił mówiła mówią mówili dodał dodała dodaje dodali dodają podkreślił
    podkreśliła podkreśla podkreślili podkreślają wyjaśnił wyjaśniła wyjaśnia wyjaśnili wyjaśniają stwierdził stwierdziła stwierdza
    stwierdzili twierdzi twierdził twierdziła twierdzą napisał napisała napisali pisze piszą zaznaczył zaznaczyła zaznacza
    zaznaczyli przyznał przyznała przyznaje przyznali ocenił oceniła ocenia ocenili poinformował poinformowała informuje
    poinformowali odpowiedział odpowiedziała odpowiada odpowiedzieli zapewnił zapewniła zapewnia zapewnili oświadczył oświadczyła
    oświadcza oświadczyli opowiada opowiadał opowiadała opowiedział relacjonuje relacjonował relacjonowała tłumaczy tłumaczył
    tłumaczyła tłumaczą wspomina wspominał wspominała zauważył zauważyła zauważa zapowiedział zapowiedziała zapowiada zapowiedzieli
    ostrzegł ostrzegła ostrzega ostrzegli zapytał zapytała pyta pytał pytała uważa uważał uważała uważają komentuje skomentował
    skomentowała przekonuje przekonywał przekonywała argumentuje argumentował argumentowała krytykuje skrytykował skrytykowała
    potwierdził potwierdziła potwierdza zaprzeczył zaprzeczyła przypomniał przypomniała przypomina wskazał wskazała wskazuje
    apeluje zaapelował zaapelowała obiecał obiecała obiecuje żartuje zażartował żartowała krzyknął krzyknęła szepnął szepnęła
    westchnął śmieje wylicza opisuje opisał opisała przekazał przekazała przekazali zdradził zdradziła zdradza czytamy nazwał nazwała
    określił określiła zarzucił zarzuciła podsumował podsumowała podsumowuje zastrzegł zastrzegła zastrzega żali narzeka
    cytuje cytował sugeruje zasugerował alarmuje alarmował
    wskazując dodając podkreślając zaznaczając twierdząc wyjaśniając tłumacząc przekonując mówiąc przypominając nazywając zwrócił
    zwróciła zwraca ubolewa ubolewał
    mówiono brzmi ujawnił ujawniła ujawnia uspokaja uspokajał zauważają dopowiada dopowiedział dopowiedziała rzekł rzekła kwituje
    skwitował skwitowała precyzuje doprecyzował oznajmił oznajmiła wyznał wyznała wyznaje radzi radził
    kryje krył kryła
    rzucił rzuciła podał podała podaje podali dopytywał dopytywała dodawał dodawała pisał pisała deklaruje deklarował deklarowała zadeklarował zadeklarowała przestrzegł przestrzegła przestrzega przestrzegał grzmi grzmiał grzmiała dziwi dziwił cieszy cieszył cieszyła martwi skarży skarżył skarżyła wyraził wyraziła gratulował gratulowała pogratulował pogratulowała ripostował ripostowała zripostował odparł odparła odpiera kontruje kontrował powtarza powtarzał powtarzała powtórzył powtórzyła zapewniał zapewniała zapewniają zadaje zdiagnozował prognozuje prognozował sądził sądziła wyjaśniał wyjaśniała podkreślał podkreślała zauważał dodano podkreślono poinformowano przekazano napisano zaznaczono wyjaśniono rozwija kontynuuje kontynuował kontynuowała przyznawał przyznawała wtóruje wtórował wtórowała obawia dywaguje konkluduje konkludował konkludowała analizuje dzieli podzielił podzieliła informowali informował informowała orzekł orzekła uzasadnił uzasadniła uzasadnia uzasadniał uzasadniała wezwał wezwała wzywa prosił prosiła poprosił poprosiła
    przekazuje informują wytłumaczył oceniają przyznają zapowiadają wskazują przypominają ostrzegają ostrzegał apelował apelowała
    apelują komentują komentował ripostuje spytał dopytuje zastanawia oburza oburzał oburzył irytuje denerwuje złości wścieka skarżą
    żalił żaliła narzekają żałuje krytykował krytykują zarzuca oskarżył oskarżyła oskarża zaatakował drwi drwił kpi kpił żartował
    ironizuje ironizował uśmiecha śmiał wspominają opowiadają opisywał zrelacjonował zwierza poradził doradza 
    sugerował proponuje zaproponował postuluje domaga domagają zażądał przyrzekł przewiduje spodziewa obawiają ucieszył
    chwali pochwalił chwalił zachwala gratuluje dziękuje podziękował przeprasza przeprosił przekonują zaprzecza dementuje
    zdementował uściślił krzyczy krzyczał krzyczeli skandowali wołał wołali szepcze wzdycha ogłosił ogłosiła konstatuje skonstatował
    uciął ucięła ucina wtrącił wtrąciła przytaknął przytaknęła przytakuje zaśmiał zaśmiała mruknął mruknęła zawołał zawołała zdziwił zdziwiła
    wykrzyknął wykrzyknęła zaznaczał zaznaczała szydzi szydził szydziła śmiała żachnął żachnęła oponuje oponował oponowała
    nadmienił nadmieniła zachęca zachęcił zachęcał nawołuje alarmują bagatelizuje diagnozuje wyliczał puentuje spuentował
  `),
  weakCues: words(`
    widzi zaczyna kończy chce sądzi myśli liczy prosi brzmiała atakuje żąda szacuje wierzy broni bronił odrzuca woła ogłasza
    zaleca zalecił rekomenduje
  `),
  nounCues: words(`
    oświadczeniu komunikacie wywiadzie rozmowie wpisie liście przemówieniu raporcie konferencji mediach komunikat poście dokumencie uzasadnieniu piśmie publikacji artykule
  `),
  phrases: ['według', 'zdaniem', 'jak mówi', 'w opinii', 'w ocenie', 'jak podkreśla', 'słowami', 'jak twierdzi'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: ['ona'], he: ['on'], they: ['oni', 'one'] },
  determiners: words(`
    jeden jedna jego jej ich ten ta dwóch kilku swoim swojej swoich swojego
  `),
  people: words(`
    opozycja
    rzeczni* minister* ministra prezydent* burmistrz* adwokat* sędzia* świad* policja dyrektor* ekspert* profesor* firma rząd partia
    szef* matka ojciec mieszka* sąsiad* lekarz* lekarka nauczyciel* prezes* wójt* właściciel* rolnik* prokurator* trener* badacz*
    naukowiec kobieta mężczyzna raport związek
    aktor* aktork* pisarz* pisark* dziennikarz* dziennikark* historyk* ekonomist* analityk* aktywist* turyst* kierowc*
    pielęgniark* student* uczeń uczennica zawodnik* zawodniczk* kapitan* trenerk* ministerstwo urząd strażak* psycholog*
    socjolog* politolog* inżynier* architekt* artyst* artystk* reżyser* rybak* przedsiębiorc* klient* syn córka brat siostra żona
    mąż wdowa ofiar* biskup* proboszcz papież król królowa poseł posłank* senator* radn* przewodnicząc* sekretarz* komendant*
    generał* wiceminister* wiceprezydent* premier* prezeska prezesk* właścicielk* pracownik* pracownic* kierownik* kierownicz*
    lider* liderk* koordynator* uczestnik* organizator* rodzic* pacjent*
    policj* prokuratur* ministerstw* urzędzie
    naukow* eksper* szkoleniow* prawni* obrońc* polity* piłkarz* zawodni* lekar* specjalist* stowarzyszeni* związ* spółk*
    organizacj* izb*
    pasażer* przewoźnik* operator*
  `),
  prepositions: words('w we na z ze do od po przy dla u o przez nad pod przed za między wobec przeciw przeciwko'),
  titles: words(`
    pan pani dr dr. prof. prof hab. prezydent minister ministra premier burmistrz dyrektor dyrektorka rzecznik rzeczniczka poseł
    posłanka senator senatorka mecenas adwokat prezes prezeska wójt starosta profesor generał komisarz trener trenerka prokurator
    sędzia wojewoda radny radna ksiądz
    inspektor komendant kurator konserwator sekretarz skarbnik rektor dziekan kapelan ordynator ordynatorka adwokatka pełnomocnik
    pełnomocniczka mec. kpt. asp. st. mł. ppłk płk gen. inż. ks. bp abp kard. red.
  `),
  particles: words('de van von di la'),
  nameEndings: words('owskiego skiego ckiego owskiemu skiemu ckiemu skim ckim skiej ckiej ską cką owi em ego emu ą ę a u y i'),
  notNames: words(`
    a ale i lub w we na z ze do od po przy dla się że gdy jak to ten ta on ona oni my ja według jednak także poniedziałek wtorek
    środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik
    listopad grudzień nie już jeszcze tylko dziś wczoraj jutro tam tu teraz potem ponadto dlatego zdaniem jego jej ich kiedy
    gdzie kto co czy choć mimo podczas przed przez o u za bo więc poinformował niestety dodatkowo wtedy tymczasem obecnie
    natomiast jest są tym był tak tego które może być oraz który która bez było też dlaczego ile jaki jaka jakie zawsze nigdy
    zatem wszyscy wszystko nikt nic każdy inni inne mój nasz nasza swój nad pod
  `),
  abbreviations: words(
    'kpt mjr por ppłk asp insp podinsp nadkom kom sierż dr prof hab ul św np m in tzw r ok nr godz im al gen płk mgr inż mec ks red tys mln mld zł itd itp',
  ),
  capitalNouns: false,
  grammar: {
    agencies: words('pap reuters reutersowi afp ap dpa bbc'),
    outlets: [
      'dla',
      'podaje',
      'pisze',
      'donosi',
      'podał',
      'podała',
      'informuje',
      'portal',
      'portalu',
      'dziennik',
      'dziennika',
      'rozmowie z',
      'łamach',
      'antenie',
      'programie',
    ],
    plainAdjectives: words('młody młoda'),
    inside: words('w we'),
    offices:
      words(`szef* minister ministra premier prezydent burmistrz wójt polityk lider* trener prezes* dyrektor* marszałek poseł posłanka
    naukowiec ekspert ekspertka analityk szkoleniowiec prawnik obrońca piłkarz zawodnik zawodniczka lekarz lekarka reżyser reżyserka
    aktor aktorka pisarz pisarka artysta artystka badacz badaczka specjalista senator samorządowiec przedsiębiorca
    polityczka parlamentarzysta parlamentarzystka
  `),
    readings: ['czytamy', 'napisano', 'można przeczytać', 'brzmi fragment'],
    pointers: words('tak to poinformował powiedział'),
    named: words(
      `film* książ* powieś* piosen* album* serial* program* projek* gazet* dziennik* tygodnik* spół* firm* parti* klub* zespo* stowarzyszen* fundacj* statk* statek prom promu operacj* akcj* serwis* portal* kanał* radio radiu`,
    ),
    ownPhrases: ['jego zdaniem', 'jej zdaniem', 'według niego', 'według niej', 'w jego ocenie', 'w jej ocenie'],
    possessives: { she: ['jej', 'niej'], he: ['jego', 'jemu', 'niego'] },
    noArticles: true,
    verbPlural: words('*li *ły *ją'),
    verbGender: { she: ['*ła'], he: ['*ł'] },
    ownRelatives: words('którego której'),
    belonging: words('z ze'),
    formerly: words('niegdyś dawniej'),
    copulas: words('jest był była'),
    passives: words('jest był została został są'),
    relatives: words('który która którzy'),
    conjunctions: words('i a oraz ale'),
    participles: words('*jąc'),
    naming: words('nazwany nazwana zwany'),
    complements: words('że czy'),
  },
});
