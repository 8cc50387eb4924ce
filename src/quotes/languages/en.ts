import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const en = (): LanguageData => ({
  marks: ['“”', '‘’', '""', "''"],
  dialogueDash: false,
  cues: words(`
    said says say saying continued continues told tells tell telling added adds adding explained explains explaining
    wrote writes write writing tweeted tweeting posted posting retweeted emailed texted messaged blogged
    noted notes noting stated states stating replied replies replying answered answers answering
    asked asks asking recalled recalls recalling insisted insists insisting
    argued argues arguing claimed claims claiming warned warns warning announced announces announcing
    admitted admits admitting joked jokes joking quipped quips quipping concluded concludes conclude concluding
    commented comments commenting remarked remarks remarking declared declares declaring
    emphasized emphasised emphasizes emphasises emphasizing emphasising stressed stresses stressing
    suggested suggests suggest suggesting responded responds responding reads read
    shouted shouts shouting yelled yells yelling screamed screams screaming whispered whispers whispering
    exclaimed exclaims exclaiming revealed reveals called calls calling
    described describes describing confirmed confirms confirming acknowledged acknowledges acknowledging
    pointed observed observes observing reported reports reporting vowed vows vowing promised promises promising
    pledged pledges pledging urged urges urging laughed laughs laughing smiled sighed sighs quoted quotes quoting
    praised praises praising slammed slams slamming blasted blasts blasting accused accuses accusing
    denied denies denying dubbed dubs dubbing branded brands branding labelled labeled labels labelling labeling
    believes thinks hopes feels testified testifies testifying penned uttered
    reflected reflects cautioned cautions cautioning predicted predicts predicting
    confessed confesses confessing boasted boasts boasting lamented laments lamenting mused muses musing
    pleaded pleads pleading demanded demanding captioned expressed expresses expressing referred
     thanked thanks hailed hails criticized criticised criticizes criticises criticizing criticising
    condemned condemns condemning remembers remembered proclaimed proclaims proclaiming
    repeated repeats reiterated reiterates reiterating maintained maintains maintaining contended contends contending
    lauded lauds cited chanted chants comment highlights highlighted
    puts compared detailed detailing concurred concurs rejected rejects portrayed recommends recommended dismissed dismisses
    complains complained complaining countered counters countering retorted retorts asserted asserts asserting
    alleged alleges alleging affirmed affirms affirming apologised apologized apologises apologizes assured assures
    bemoaned bemoans chimed cried cries clarified clarifies clarifying conceded concedes conceding
    congratulated decried decries decrying denounced denounces denouncing deplored deplores
    elaborated elaborates exhorted fumed fumes gushed gushes hinted hints implored implores interjected interjects
    lambasted lambasts likened likens moaned moans murmured murmurs muttered mutters objected objects
    opined opines pondered ponders protested protests ranted rants reassured reassures rebuked rebukes
    recounted recounts recounting refuted refutes reminded reminds reminding reminisced reminisces
    reprimanded reprimands ridiculed ridicules rebutted scoffed scoffs scolded scolds sneered sneers
    speculated speculates summarised summarized summarises summarizes theorised theorized thundered
    underlined underlines underscored underscores underscoring wondered wonders enthused enthuses railed
    characterised characterized characterises characterizes echoed echoes derided derides grumbled grumbles
    hollered marvelled marveled narrated narrates queried queries rejoined tutted wisecracked
    termed touted touts pronounced greeted reasoned begged begs snarled screeched simpered deadpanned jested crowed intoned piped blurted
    sniffed huffed groused griped hissed barked bellowed drawled croaked raved raves posited posits surmised surmises assure
    assert assuring attest bemoan bragged chided confided confides conjectured divulged gasped inquired
    rejoiced sobbed stormed reckoned reckons caution urge joke
  `),
  weakCues: words(`
    points makes made felt goes went offers offered opens opened closes closed finds found sees saw believed believing
    thought hope hoped gave gives came comes ends ended tried tries began begins shared shares sharing heard
    signed joined decided related relates sang sings explain insist argue warn announce admit declare
    confirm acknowledge predict agree agreed agrees advised advises advocated appealed contested
    credited deemed deems defended defends disclosed discloses disputed disputes estimates estimated feared
    fears highlighting imagined implied implies informed informs instructed interrupted lashed mocked mocks
    outlined outlines petitioned preached proposed proposes quizzed relayed roared ruled
    shrugged snapped beams beamed chuckled chuckles grinned grins giggled winced nodded vented specified specifies spoke speaks stipulates stipulated sums summed cracked cracks
    swore swears teased teases titled translated translates ventured volunteered wailed worried
    demands slated billed interpreted attested attests complimented refers remember testify vow
    details rails snaps mourned voiced
    recommend recommending mentioned mentions
    shot
  `),
  nounCues: words(`
    statement post tweet letter email message interview speech press-release release caption comment remarks note memo
    podcast briefing reply filing testimony affidavit lawsuit report blog op-ed column video
  `),
  phrases: ['according to', 'in the words of', 'as described by', 'as told by', 'as quoted by', 'quoted by', 'cited by', 'attributed to'],
  phrasesAfter: ['put it', 'puts it'],
  orders: ['name-cue', 'cue-name'],
  pronouns: {
    she: ['she'],
    he: ['he'],
    they: ['they', 'it'],
    me: ['i'],
    object: ['me'],
    you: ['you', 'your'],
    some: ['one', 'another', 'others', 'some', 'many', 'most', 'everyone', 'everybody', 'someone', 'somebody', 'anyone'],
  },
  determiners: words('a an the one another his her their its our some two several many three four my this that these those'),
  people: words(`
    boss bosses skipper counterpart co-founder co-founders pupil pupils headteacher medic medics butcher publican partner coworker
    coworkers co-worker co-workers godmother showrunner bassist biographer pundit jockey champion councilor legislator legislators
    envoy delegate delegates mediator investor investors entrepreneur supervisor foreman staffer staffers grower growers grocer
    vendor vendors visitor visitors tourist tourists traveller travellers traveler travelers pedestrian voter voters asylum-seeker
    hostage lecturer carer carers caregiver gallerist collector dealer auctioneer programmer coder hacker gamer cameraman
    translator interpreter archivist whistleblower coroner clerk
    spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople official officials officer officers minister ministers mayor mayors police resident residents witness witnesses source sources lawyer lawyers attorney attorneys judge judges doctor doctors teacher teachers
    mother father grandmother grandfather grandson granddaughter sister brother wife husband daughter son friend friends neighbour neighbours
    neighbor neighbors colleague colleagues employee employees worker workers manager managers
    director directors chief chiefs president presidents chair chairs chairman chairwoman executive executives ceo founder founders owner owners coach coaches captain player players actor actress
    star singer author authors writer writers expert experts analyst analysts economist economists scientist scientists researcher researchers professor* student students graduate graduates grad grads company firm team club
    union ministry leadership department agency council court report statement letter group organization organisation government party
    committee commission man woman girl boy teenager teenagers victim victims survivor survivors driver drivers passenger passengers senator senators governor governors congress congressman congressmen congresswoman congresswomen
    diplomat diplomats ambassador ambassadors general commander commanders soldier soldiers farmer farmers fan fans user users viewer viewers customer customers reporter reporters journalist journalists
    editor editors insider insiders investigator investigators prosecutor prosecutors detective detectives sheriff sheriffs councillor councillors secretary charity foundation bank university
    hospital school study memo memos email emails document documents sign signs post message filing complaint lawsuit ruling website pair couple family
    parent parents speaker speakers premier premiers chancellor chancellors king queen prince princess duchess duke bishop pope priest pastor candidate candidates leader leaders
    adviser advisers advisor advisors consultant consultants strategist strategists newspaper magazine broadcaster broadcasters network label studio channel *-year-old
    voice authority delegation campaigner campaigners activist activists protester protesters conservationist conservationists volunteer volunteers designer designers developer developers
    scholar scholars historian historians representative representatives dentist dentists therapist therapists psychologist psychologists nurse nurses surgeon surgeons
    novelist poet comedian songwriter musician rapper drummer guitarist painter sculptor producer playwright screenwriter
    filmmaker photographer columnist presenter philosopher psychiatrist sociologist anthropologist archaeologist biologist
    chemist physicist astronomer geologist oceanographer meteorologist climatologist epidemiologist virologist physician midwife
    paramedic veterinarian pharmacist counsellor counselor librarian architect engineer plumber electrician carpenter mechanic
    rancher fisherman fisherwoman baker chef cook waiter waitress bartender barista shopkeeper retailer trader broker banker
    accountant auditor pollster lobbyist organizer organiser fundraiser demonstrator refugee migrant immigrant prisoner inmate
    detainee defendant plaintiff claimant complainant juror magistrate barrister solicitor inspector superintendent commissioner
    lieutenant colonel major admiral veteran sailor pilot astronaut cosmonaut goalkeeper midfielder striker defender winger
    batsman bowler wicketkeeper quarterback linebacker pitcher sprinter cyclist swimmer gymnast golfer boxer wrestler skier
    trainer referee umpire rector vicar imam rabbi archbishop cardinal nun monk pensioner widow widower bystander onlooker
    women men blogger bloggers tweeter tweeters supporter supporters aide aides firefighter firefighters ranger rangers cousin uncle aunt nephew niece critic critics *ologist *ologists
    neuroscientist neuroscientists passerby deputy deputies trooper troopers constable constables forecaster forecasters lawmaker lawmakers office marshal caller commuter motorist tenant landlord homeowner householder villager islander roommate flatmate
    influencer youtuber podcaster vlogger streamer lifeguard lifeguards shopper shoppers jogger joggers hiker hikers camper campers walker walkers landowner landowners warden wardens caretaker caretakers bureau board trust palace society federation association alliance regulator watchdog airline supplier manufacturer operator carrier lender automaker carmaker publisher startup opposition girlfriend boyfriend fiancé fiancée stepfather stepmother mum mom dad mother-of-one mother-of-two mother-of-three mother-of-four mother-of-five mother-of-six father-of-one father-of-two father-of-three father-of-four father-of-five father-of-six mum-of-one mum-of-two mum-of-three mum-of-four mum-of-five mum-of-six mom-of-one mom-of-two mom-of-three mom-of-four mom-of-five mom-of-six dad-of-one dad-of-two dad-of-three dad-of-four dad-of-five dad-of-six grandad granddad
    negotiator negotiators coxswain stranger strangers coastguard ombudsman commentator commentators landlady magnate trustee trustees undertaker milkman postman trawlerman crewman crewmate crewmates teammate teammates team-mate team-mates classmate classmates housemate housemates tester testers reviewer monarch beekeeper gamekeeper groundsman signalman
  `),
  prepositions: words(`
    of to with against by for from in at on about over into through after before under between among toward towards
    behind near outside inside via including like than as beyond within without amid despite throughout across along around
    beneath upon beside besides alongside regarding concerning per since until following unlike
  `),
  titles: words(`
    mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady president minister prime premier chancellor senator
    sen. rep. representative gov. governor mayor chief secretary captain capt. general gen. col. colonel lt. lieutenant sgt.
    sergeant officer detective judge justice king queen prince princess pope bishop rev. father sister ceo director chairman
    chairwoman spokesman spokeswoman spokesperson us u.s. uk former republican democratic democrat labour tory conservative
    speaker coach manager actor actress singer star vice deputy foreign defense defence interior finance health commander
    commander-in-chief author geologist historian biologist engineer architect economist scientist researcher lawyer
    attorney farmer teacher driver chef gm vp svp evp cfo coo cto cio mp mep msp qb artist writer photographer designer olympian resident nurse pilot councillor councilman
    councilwoman alderman commissioner inspector superintendent constable chairperson founder curator analyst editor reporter
    journalist correspondent activist campaigner student owner shopkeeper fisherman carpenter miss mx messrs
    asst asst. assoc assoc. assistant associate sens. reps. amb. brig. brig pvt pfc spc planner stylist dietitian nutritionist realtor lead head cllr supt insp det pc dc di dci ds cmdr adm maj cpl rev hon sheriff trooper lawmaker congressman congresswoman
    forecaster meteorologist magistrate prosecutor counsel
  `),
  particles: words('de da di del della der den van von zu al el bin ibn la le dos du of ter af'),
  nameEndings: [],
  notNames: words(`
    the a an but and or in on at as for from with when while after before if it its he she they we you i his her their our
    your my this that these those there here not no yes so then now also meanwhile however although though because since until
    despite during under over more most many some all both each every one two three another other what who how why where which
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december by of to is was are were be has have had will would could should can do did does last next first
    second according following asked speaking writing talking earlier later today yesterday tonight still even only just once
    per about like such ask see meet please consider note remember imagine unfortunately fortunately sadly similarly additionally mbe obe cbe dbe kbe frs qc kc phd md rd rdn jd mba cpa esq
  `),
  abbreviations: words(
    'mr mrs ms dr prof st sen gov gen rep rev col lt capt sgt jr sr hon vs no inc ltd co corp asst assoc adm cmdr maj cpl pvt det insp supt brig sens reps amb cllr mt ft dept univ bros pfc spc',
  ),
  capitalNouns: false,
  grammar: {
    agents: ['by'],
    named: words(`
      film movie book novel song album series show newspaper magazine ship boat ferry game podcast documentary musical opera history
      biography autobiography memoir essay poem hymn aria sitcom comedy exhibition track single column headline headlined title name page pages review reviews article articles chapter section
    `),
    equating: words('is was are were'),
    equated: words('how the what'),
    pointers: words('that those this these such so thus'),
    aspectual: words('continued continues began begins'),
    possessives: { she: ['her', 'hers', 'herself'], he: ['his', 'him', 'himself'], me: ['my', 'our'] },
    unidentified: ['be named', 'be identified', 'anonymity', 'anonymous', 'give her name', 'give his name', 'give their name'],
    ownPhrases: ['in his words', 'in her words', 'in their words', 'in his view', 'in her view', 'in his own words', 'in her own words'],
    ownRelatives: words('whose'),
    belonging: words('of from at with'),
    formerly: words('once formerly previously'),
    copulas: words('is was'),
    being: ['is', 'has been', 'works as', 'serves as', 'acts as'],
    meanwhile: words('also now currently today still already'),
    denying: words('aka alias formerly not no never hardly nothing anything nobody likely said'),
    unofficial: words(
      'hero heroine star legend icon victim suspect friend friends fan stranger winner loser favourite favorite killer murderer liar monster fighter dreamer believer survivor lover reader supporter critic one person people genius beneficiary target prisoner frontrunner front-runner underdog outsider contender loner thinker',
    ),
    leading: words('runs chairs heads leads founded co-founded owns co-owns manages directs oversees'),
    contested: words(
      'race field standings table championship league tour rally poll polls way attack series pack charge line risk group ball scoring rankings points show',
    ),
    nounBefore: words(
      'a an the his her their its our my your this that these those some any no public private initial one two three four five several many few after amid following despite media recent earlier',
    ),
    passives: words('is are was were be been being am gets got'),
    relatives: words('who which that whom'),
    conjunctions: words('and but or then'),
    participles: words('*ing'),
    introductions: ['her name is', 'his name is', 'their name is', 'name was', 'she is called', 'he is called'],
    naming: words('called calls calling call dubbed dubs dubbing titled entitled named known labelled labeled branded nicknamed termed'),
    subordinators: words('after before as since until unless than because while when where'),
    adverbs: words(`
      *ly also later then once again still even already just often always sometimes never now soon first further has have had did does do
      would will could can may might must been not previously recently himself herself themselves itself all both too instead therefore
      today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday is was are were
    `),
    demonyms: words(`
      *ian *ese *ish american european african asian german french dutch greek israeli iraqi pakistani saudi thai swiss czech mexican korean
      republican democratic christian muslim jewish black white western eastern northern southern arab latin latino hispanic
    `),
    nationals: words(`
      american canadian mexican cuban jamaican brazilian argentine argentinian chilean peruvian colombian ecuadorian uruguayan venezuelan
      briton scot scotsman scotswoman englishman englishwoman welshman welshwoman irishman irishwoman ulsterman dutchman dutchwoman
      frenchman frenchwoman spaniard catalan portuguese italian german austrian swiss belgian dane swede norwegian finn icelander pole czech
      slovak hungarian romanian bulgarian serb serbian croat croatian bosnian slovenian slovene albanian kosovan greek turk cypriot maltese
      estonian latvian lithuanian ukrainian russian belarusian georgian armenian kazakh israeli egyptian moroccan algerian tunisian nigerian
      ghanaian ivorian senegalese cameroonian kenyan ethiopian ugandan zimbabwean indian pakistani iranian iraqi japanese korean chinese thai
      vietnamese indonesian filipino australian kiwi texan californian londoner yorkshireman liverpudlian glaswegian mancunian
    `),
    portfolios: words(`
      state commerce labor labour energy education transportation transport agriculture treasury homeland security public human services
      justice trade housing urban development veterans foreign external internal affairs war culture tourism environment fisheries
    `),
    plainAdjectives: words('young old elderly veteran former head chief then junior senior sophomore freshman rookie'),
    spelledOut: {
      sen: 'senator',
      rep: 'representative',
      gov: 'governor',
      cllr: 'councillor',
      dr: 'doctor',
      prof: 'professor',
      capt: 'captain',
      gen: 'general',
      col: 'colonel',
      sgt: 'sergeant',
      lt: 'lieutenant',
      insp: 'inspector',
      det: 'detective',
      supt: 'superintendent',
      rev: 'reverend',
      pm: 'minister',
      mp: 'lawmaker',
      di: 'detective',
      dci: 'detective',
      ds: 'detective',
      dc: 'detective',
      adm: 'admiral',
    },
    adjectives: words('close familiar *ous *ive *ful *less *ary *ular *ical *able *ible own new recent other such female male'),
    relaying: words('quoted quotes quoting cited cites citing'),
    transitive: words(
      'asked quizzed urged accused described called dubbed branded labelled labeled hailed praised slammed condemned criticised criticized',
    ),
    inverting: words(`
      said says wrote writes added adds explained explains noted notes argued argues recalled recalls insisted insists admitted admits
      concluded concludes commented comments remarked remarks observed observes stated states
    `),
    complements: words('that whether if how why what'),
    wording: ['what'],
    creeds: words('catholic orthodox'),
    attributes: words('major general chief star champion'),
    nounAhead: words('like such'),
    handingOn: words('reported reports wrote writes'),
    plainPersons: words('woman man girl boy'),
    callings: words(`
      *er *or *ist *ian *eer *man *woman *person *smith *wright *keeper *monger *hand *maid *holder *worker *mate *ward *crat *path *naut *preneur *ologue
      master headmaster mistress fellow member specialist expert partner assistant associate secretary secretary-general treasurer head attendant
      consultant accountant lieutenant sergeant servant tenant assistant informant applicant participant immigrant descendant merchant
      resident president-elect agent student superintendent correspondent dissident adherent patient parent regent apprentice intern
      guide cook judge nurse coach chef host guest guard scout spy clerk monk nun priest pilot ace native local survivor hero heroine
      emeritus general laureate nominee appointee employee trustee referee devotee advocate delegate candidate graduate undergraduate
      associate magnate tycoon mogul guru whiz enthusiast cardiologist vet medic surgeon physician advocate legend icon dean provost academic principal alumna alumnus millionaire billionaire czar tsar whip steward
      stewardess seamstress heir heiress matriarch patriarch mathematician comic hostess twin spouse
    `),
    notCallings: words(`
      or nor for after another over under either neither whether rather other former latter later earlier number letter matter order power paper water
      winter summer september october november december weather river shower tower corner quarter chapter character factor centre center
      color colour favor favour honor honour labor labour harbor harbour error terror horror mirror floor door minor major prior
      offer answer dinner supper disaster encounter computer newspaper transfer border shoulder finger user-generated cover layer finer
      better bigger greater smaller larger closer further farther lower upper higher inner outer older younger never ever however forever
      behaviour behavior rumor rumour sector motor interior exterior superior inferior junior senior proper super hyper cyber timber amber
      beer career volunteer-led asian american european african ukrainian russian italian german iranian egyptian australian canadian
      enter consider remember discover deliver recover cover wonder suffer refer prefer differ gather trigger foster bother
      civilian christian human afterward forward toward reward second-hand beforehand firsthand
    `),
  },
});
