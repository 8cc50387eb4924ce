// First names, accents left out; a name used for both genders is in neither list. Those on which at least two of six
// national lists agree (gender-detection-from-name, MIT, © Davide Violante), and common ones of languages it lacks.
export const HE = (): ReadonlySet<string> =>
  new Set(
    `
  aadam aadil aahil aakash aamir aarav aarish aaron aarron aarush aayan abas abass abbas abdalla abdallah abdalrahman abdel abdelali abdelatif abdelaziz abdelfatah abdelfattah
  abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader
  abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed
  abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem abdessalam abdessamad
  abdesselam abdesslam abdi abdias abdirahman abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi abdulmalik
  abdulrahman abdurahman abdurrahman abed abel abelardo abelino abid abiel abilio abimael abiram ablaye abner abou aboubacar aboubakr abraham abrahan abrahim abram abu abubakar
  acacio ace acher achilles achour achraf adael adal adalberto adam adamo adams adan addam adeel adel adelino adem adham adib adiel adil adin adis adithya aditya adler admir adnan
  adnane adolf adolfo adolph adon adonai adonay adonis adonys adriaan adrian adriann adriano adriel adrien adryan adryel adryen advik adyan aedan aeden aeron affan afif agapito
  agim agostino agron agustin ahad aharon ahmad ahmar ahmed ahmet ahnaf ahron ahsan ahyan aidan aidann aiden aimad aiman aissam aitor aizen ajan ajay ajdin akash akbar akeem akhil
  aki akif akil akim akin akio akiva akram akshay alain alam alan alann alanzo alaric alassane alastair alban albano albaro albeiro albert alberto albi albin albino albion alcides
  aldan alden aldin aldo aldric aldrick aldrin aldwin aleandro alec aleck aleister alejandro alejo alek aleks aleksandar aleksander aleksandr aleksei aleksey aleksy alen alesandro
  alesio alessandro alessio alex alexan alexandar alexander alexandr alexandre alexandro alexandros alexandru alexei alexey alfie alfio alfons alfonso alfred alfredo alhassan
  alhassane ali alias alicio alieu alif alija alik alim aliou alioune alipio alistair alister allal allan allen allister almin almir alon alonso alonzo aloys aloysius alp alper
  alpha alphonse alphonso altin alun alvar alvaro alvin alvino alwin alwyn amaan amad amadeo amadeu amadeus amadi amado amador amadou amalio amancio amando amar amari amaro amaru
  amauri amaury ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel amil amilcar amin amine amir amire amit amjad ammar amon amori amos amr amro amyas
  amyr anacleto anakin anand anas anass anastasio anatol anatoli ancel anddy ander anders anderson andi andoni andony andre andreas andrei andrej andreo andres andreu andreus
  andrew andrews andrey andri andrian andric andrick andriy andro andry andrzej andy anes angelino angelito angello angelo angelos angelus angus anibal aniceto aniel aniello anil
  anir anis anish anjel anmol annas annunziato anouar ansar ansel anselm anselmo ansh ante antero anthone anthoni anthonio anthony antoine antolin anton antone antonello antoni
  antonino antonio antonios antonis antonius antony antonyo antti antton anuar anwar aodhan aomar apolinar apollo apolonio aqib aquiles aquilino araf arafat aram aramis aran aras
  arash aravind arben arber arcadio arcangelo archibald archie arda ardi ardian ardit areg arel aren ares arham ari arian ariano arif arik ario arion aris aristides aritz ariyan
  arjan arjun arjuna arkaitz arlan arlen arley arlind arlo armaan arman armand armando armani armen armin armon arnaldo arnau arnauld arnav arne arnel arno arnold arnulfo aron
  aronne arron arsalan arsen arsenio arshad arslan artem artemio arthur artin artiom artur arturo artyom arun arush arvin arvind ary aryan arye aryeh asaad asad asael asaf asaph
  asen aser asher ashraf ashvin ashwin asiel asier asif asim askia aslan assane aston ata atakan atanas atem athanasius atif atilano atilla atlas attila attilio audric audrick
  augustin augustino augusto augustus aurel aurelian aureliano aurelio aurelius auric auron austin austyn avel avelino avi avidan aviel avigdor avinash avishai aviv avner avraham
  avram awab awais axcel axel axl ayaan ayad ayan aydenn aydin aydon ayham ayhem aylan ayman aymane aymen ayomide ayoub ayron ayrton aythan ayub ayush ayven ayvin ayyoub ayyub
  azaan azad azael azam azan azar azeddine azeem azhar aziel azim azir aziz azlan azriel azzeddine azzedine azzouz baba babacar bacary bachir badara bader badr badreddine baghdad
  bajram bakar bakari bakary baker baki bakir bakr baldomero baldwin balian balla baltasar baltazar balthasar balthazar bara barack barae baran barry bartholome bartholomew bartolo
  bartolome bartolomeo bartosz basem bashir basil basilio bassam bassirou bastian bastien battista batuhan bautista bayram bayron bekim bekir belaid belal belarmino belkacem ben
  benaissa benedetto benedict benedikt benet beniamin beniamino benicio benigno benito benjamin benjamyn benji bennet benny benson bentley beny benyamin benyounes berat berkay
  bernabe bernard bernardino bernardo bernd bernhard bernie berry bert berthold bertram biagio bienvenido bijan bilal bilel bill binh binyamin birol bjorn bjørn bladimir blake blas
  boaz bob bobby bogdan bohdan bohuslav bongani bonifacio boris borislav borys bosco boualem bouazza boubacar boubker boubou bouchaib bouchta boujemaa bourama bouziane bowen boy
  brad bradley brady brahim braian bram brandan brando brandon branislav branko braulio braxton brayan brayden brayton brenan brendan brendon brennan brent brett brian bright
  brighton bronson brown bruce bruno bryan bryand bryann bryant bryce bryson bryton buddy burak burhan byron cael caelan caesar caetano cain caio caius caleb calen caliel calin
  calix calixto callan callen callum calogero calum calvin calvyn camil camillo camilo camron can candelario candido carl carles carlito carlitos carlo carlos carlson carlton
  carmello carmelo carmine carolus carsten carter cary casimiro caspar casper cassian cassius castor cataldo catalin catalino cayden cayetano cayo cecil cecilio cedric cedrick
  ceferino celal celebi celestino celso cem cemal cemil cengiz cenk cephas cesar cesare cesario cezar chadi chafik chahid chai chaib chaim chakib chakir champion charbel charles
  charlie charlton chase chayne chayton che cheick cheikh cheng cherif chester chris chriss christan christian christiano christo christobal christof christofer christoffer
  christoph christophe christopher christos chrystian chrystopher chuck cian ciaran cid cillian ciprian cipriano cirilo ciro clarence clark claudino claudio claudiu claudius claus
  clay clayton clemens clement clemente cliff clifford clifton clint clinton clive clovis clyde cody cohen cole colin collin collins conan connor conor conrad conrado constantin
  constantino constantinos cooper corey corian corin cornel cornelio cornelius corrado corry corwin cosimo cosme cosmin cosmo costantino court craig crescencio cris crisanto
  crispin criss cristhian cristian cristiano cristino cristo cristobal cristofer cristopher cruz curt curtis curtiss custodio cyprian cyril cyrus daegan dael daemon daevon dagan
  dagobert dagoberto dairon dale dalton dalvin daman dame damian damiano damir damjan damon damyan damyen dan dane danel dang danial daniel daniil danil danilo danis danish daniyal
  danny dante dantes danton dany danyal danyl danylo daoud daouda daran dardan darek darel darell daren darian darick dariel dario daris darius dariusz darnel darnell daron darrel
  darrell darren darris darry darryl darshan darvin darwin daryan daryl daryll dat dave daven davi david davide davidson davin davis davit davon davut davy dawid dawood dawoud
  dawson dawud dayan daylan daylon daymon daymond dayron dayson dayton dayven dayvon dayyan dean deaven deavon declan deen deepak deivy dejan deklan delan delano delfino delio
  delmar delon delroy delvin demba dembo demetre demetrio demetrius demian demir demis dempsey demyan deni deniel denilson denis denni dennis denny dennys deny denys denzel deon
  dereck derek deren deric derick derrick desiderio desmond destin detlef dev devan deven devid devin devis devlet devlin devon devone devonn dexter diago dian diar dickson didier
  diego dieter dietmar dietrich dilan dillan dillon dimas dimitar dimitri dimitrios dimitris dimitry din dino diogo dion dionis dionisio dirk dixon diyar djalal djamal djamel
  django djay djibril djiby djilali dmitri dmitry dmytro dogan dogukan dolan domenic domenico domingo domingos dominic dominick dominico dominik don donald donatello donato donavan
  donnie donnovan donny donovan dony doran dorel dorian dorien dorin doron doryan doudou douglas dov dovber dragan drago dragos dramane drew drilon dris driss drissa drystan duane
  duarte duc dumitru duncan duran dusan dustin dusty duy dwain dwayne dwight dyan dylan dyllan dylon dyron eamon eban eben ebenezer eberhard ebrahim ebrima edan edden eddi eddie
  eddy edem eder ederson edgar edgard edgardo edge edi edilberto edilson edin edinson edir edis edison edmond edmund edmundo edoardo edon edouard edric edrick edris edson eduard
  eduardo edvard edvin edward edwardo edwen edwin edwing edwyn edy efe efraim efrain efrem efren egan ege egidio egon egor ehab ehan ehsan eidan eiden einar eirik eitan eithan
  eizan ekain ekaitz ekhi eki elad eladio elam elan elazar eldar elder eldin eldrick eleazar eleuterio elhadj elhadji eliab eliah eliam elian elias eliav eliaz eliel elier elies
  eliezer eligio elija elijah elim elio elion eliot eliseo elius eliyas ellian ellias elliot elmedin elmer elmin elmo elon eloy elpidio elroy elson elton elvin elvio elvis elwin
  elwood elyan elyas elyon emad emanuel emanuele emeric emerick emidio emigdio emil emile emilian emiliano emilio emin emir emmanuel emmett emrah emran emre emrick emrik emrys emyr
  enaitz ender endi endri endrit eneko enes engelbert engin enio enis enmanuel ennio ennis enoc enoch enric enrico enriko enrique enrrique ensar enver enzi enzio enzo eoghan
  ephraim ephram ephrem epifanio erald eraldo eran erasmo erblin ercan ercole erdal erdem erdi erdogan eren erez erhard eric erich erick erickson ericson erik erikson erion erjon
  erkan ermal ermes ermin erminio ernest ernesto erno ernst erol eron eros errol ervin erwin eryck eryk esai esau eshan esko essa essaid essam estanislao esteban estefano estevan
  esteve etan ethan ethanael ethaniel etienne ettore euan eugen eugene eugenio eulalio eulogio eusebio evan evangelos evans evaristo evelio evens everson evren ewald ewan eyad eyal
  eyan eydan eyden eytan eythan ezechiel ezekiel ezequiel ezio ezrah ezriel fabian fabiano fabien fabio fabius fabricio fabrizio fabrizzio fabyan facundo fadel fadi fahad fahd
  fahed faheem fahim fahmi fahri faical faisal faissal faiz faizan falco fallou faouzi fares farhan farid faris farouk farrell faruk fateh fatih fatmir faustino fausto favio fawaz
  faycal fayez faysal fayssal federico fedi fedor feliciano felipe felix feras ferdi ferdinand ferdinando fergus ferhat ferman fermin fernando ferran ferruccio ferry feyyaz fidel
  fidencio fikret fikri filiberto filip filipe filippo finlay finn fiorenzo firas fitzgerald flaviano flavio fletcher floreal florencio florentino florian florin florindo floyd
  flynn fode folco forrest fortunato foster fouad franc francesco francis francisco franck franco francois frandy frank franklin franko franky fransisco franz fred freddi freddy
  frederic frederick frederico frederik fredi fredrick fredrik fredy freeman fridolin friedrich fritz froilan fuad fulgencio fulvio furkan fynn gabino gabor gabriel gabryel gad
  gaddiel gadiel gael gaetano gaizka galen galo galvin gamaliel ganesh garcia gareth gari garion garo garry gary gaspar gaspard gaspare gaston gavin gavino gavriel gavril gedeon
  geir genaro gene generoso gennaro geo geoffrey geordan georg george georges georgi georgio georgios georgy gerald geraldo gerard gerardo gerd geremy gerhard geric gerlando
  germain german germano gero gerome geronimo gerrard gerry gerson gert gery ghali ghassan ghazi gheorghe ghulam giacinto giacomo gian giancarlo gianfranco gianluca gianmarco
  gianni gianny giano gianpaolo gianpiero gibran gibril gibson gideon gil gilbert gilberto giles gines gino gio gioacchino giordano giorgi giorgio giosue giovan giovani giovann
  giovanne giovanni giovanny giovany girolamo giulian giuliano giulio giuseppe given gleb glen godwin gohan gokhan gonzalo gopaul gor gora goran gordon gorge gorka gottfried
  gottlieb gowtham graciano grady graham grant gratian grayson graziano greg gregg gregor gregori gregorio gregory greyson guerin guglielmo guido guilherme guillaume guillem
  guillen guillermo guiseppe gunnar gunter gunther gurjot gurpreet gus gustav gustavo gustin guy gyan habib hadi hadj hadrian hadriel hafid hagen hagop haidar haiden haider haik
  haim haitam hakan hakeem hakim hakon halil halim hamad hamadi hamady hamdan hamed hamid hamidou hamilton hamir hamish hamisi hamit hamlet hammad hammadi hammou hamsa hamza hamzah
  han hanad hani haniel hanif hannes hannibal hans hansel hao harald hardy harel hari haris harish harith haritz harjot harlan harlem harman harold haron haroon haroun harouna
  harout harris harrison harry haru harun harvey hasan haseeb hashim hashir hasnain hassan hassane hassani hasse hatem hatim hayato haydan haydar hayder haydn haydon hayk haytam
  haytham hayyan hazael hazem haziel hazim heber hebert hector heiko heinrich heinz hektor helder helio helios hellmut helmut helmuth hendrick hendrik hendrix hendry henok henri
  henrick henrik henrique henry henryk herbert heribert heriberto herman hermann hermes herminio hernan hernando herold hervey hervin heydan hicham hien hieu higinio hilario hillel
  hilton hipolito hiram hiro hisham hocine hodei hogan homar homer honorio horace horacio horatio horst hossain hossam hossein houari houcine houssain houssam howard hristo hubert
  hudson huey hugh hugo humberto humphrey hung hunter huseyin hussain hussam hussein huy huzaifa iacob iacopo iago iain ian ianis iann ibai iban ibn ibra ibrahim ibrahima idan ido
  idris idriss idrissa ignacio ignatius ignazio igor ihab iheb ike ikenna iker ilai ilan ilario ildefonso ilian ilias iliass iliasse ilie ilir iliya iliyan ilker illan illias ilya
  ilyas ilyass ilyasse ilyes imaad imad imanol imanuel immanuel imraan imran imrane imre imtiaz inaki indalecio ingmar ingo inigo innocenzo inocencio inti ioan ioannis ion ionel
  ionut iori ioritz iosif iqbal irfan irmin irvin irving irwin isaac isaack isaak isac isack isael isai isaia isaias isak isam isaque isauro ishaan ishak ishan ishaq ishmael isiah
  isidor isidoro isidro iskander ismaeel ismael ismail ismaila ismet israel issa issac issah issak issaka issam istvan italo itamar iulian ivan ivann ivano ivar iven iverson ivo
  iwan iyad iyan iyed izaac izaak izaan izac izack izai izak izam izan izayah jaafar jaber jabier jabir jabril jac jace jacek jacinto jack jackson jacky jacob jacobo jacopo jacque
  jacques jad jadd jadden jaden jadon jaeden jafar jahan jahden jaheem jaheim jahiem jahleel jahlen jahlil jahmal jahmel jahron jai jaiden jaime jair jairo jaison jak jake jaki
  jakob jakson jakub jalal jalan jaleel jalen jalil jam jamaal jamael jamal jamale jamall jame jamel jamelle james jamesley jameson jamil jamin jamison jamyl jamyson jan janek
  jannik jannis jano janos janusz jaouad japhet jaques jared jarel jarell jari jarno jarod jaron jaroslaw jarosław jarrod jarvis jasim jasin jaskaran jaskirat jason jasper jasser
  jassir jasson jastin jaume javed javi javiel javier jawad jawan jax jaxon jayan jaydan jayden jaydenn jaydon jayen jayke jaylan jaylen jaylon jaymes jayron jayson jayzon jaz
  jazon jeanpierre jed jeevan jeferson jeff jefferson jeffery jeffrey jeffry jehiel jelani jelloul jemal jemel jemil jemuel jenaro jens jensen jenson jerald jeremi jeremia jeremiah
  jeremias jeremy jericho jerick jeriel jerold jerome jeronimo jerry jerson jesper jesse jessee jessen jessey jesson jesus jethro jeyden jeyson jhoan jhon jhonatan jhonathan jhonny
  jhony jhovany jiahao jian jibran jibril jihad jilali jim jimi jimmi jimmie jimmy jimy jiovani jiovanni jiovanny jiovany jiri jiro jivan joab joachim joah joanes joao joaquim
  joaquin joas job joby jochen jody joe joel joen joey johan johanan johann johannes john johnatan johnathan johnattan johnn johnnie johnny johnson johny johsua jokin jolan jon
  jona jonah jonas jonatan jonathan jonel jones jonhatan jonnathan jonny jony joram joran jordan jordany jordi jordie jordy jorel joren jorge jorgen jorian jorje jos joschua jose
  joseba josef joselito josep joseph josh joshua joshuah joshuan joshue josiah josian josias josip josua josue josuha jotham jourdan jovan jovani jovanie jovanni jovanny jovany
  jowan jozef jozsef juan juanito juaquin judson juha julen julian juliano julien julio julius jullian jullien julyan juma jun junaid junhao junior jurgen justin justino justo
  justus justyn juvenal juventino kaan kabir kacem kacper kaddour kadir kaeden kael kaelan kagan kai kaiden kaiet kail kain kainan kainoa kais kaiser kaito kalan kalden kaleb kaled
  kalel kalem kalen kalil kalim kallen kalvin kalyan kamal kamel kamil kamran kamron kamuran kane kanye karam karan karas kareem karel karem karim karl karlo karlos karsten karthik
  kashif kasim kasimir kaspar kasper kassem kassim kaua kauan kavi kavin kavish kawan kayan kaydan kayden kaydon kayel kayl kaylon kayne kayron kaysan kayson kazimir kazuki kealan
  kean keanan keanu keaton keegan keelan keenan keeran keevin kei keiji keilan keir keiran keith kelan kelen kellan kelson kelton kelvin kelvyn kemal kemuel ken kenai kenan kendel
  kendric kendrick kendrik kendrix kendry kendryck keni kennan kenneth kenric kenrick kenson kent kenta kentaro kento keny kenyon kenzo keon keone keoni kepa keran kerem kerim
  kervens kervin kerwin kevan keven kevin kevyn kewan keyaan keyan keydan keyden keylan keylon keynan keyron keyshawn keyson keyton keyvin keywan khader khadim khadir khaleb khaled
  khaleel khalel khalid khalif khalifa khalil khan khayden khayri khris kian kiefer kien kieran kieren kierian kieron kilian killian kimo kingsley kingston kirian kiril kirill kirk
  kirollos kishan kiyan kjell klaus klay klayton kleber klein klevis kobe kody koen kofi koji kolin kong konnor konor konrad konstantin konstantinos koray koren kornel kory kosta
  kostas kouider kourosh kris krish krishan kristian kristijan kristjan kristof kristofer kristoffer kristopher krystian krystofer krystopher krzysztof kuba kurt kurtis kwabena
  kwame kyan kylan kyle kylian kyllian kymani kynan kyo kyran kyrian kyron labib lachlan ladislao ladislaw lahbib lahcen lahouari lahoucine lahsen laid lain laith lakhdar lalo
  lambert lamberto lamin lamine lance lancelot lander landon larbi larry lars larsen larson lassana laszlo latif laureano laurens laurent laurentino laurentiu lauro lautaro
  lawrence lawson layachi layden laydon layne layson layth layton lazar lazaro lazlo leander leandre leandro leart lebron ledion lee leeam leeroy leif leith leland lemuel len
  lennart lennon lennox lenny leno leo leon leonard leonardo leoncio leonel leonhard leonid leonidas leopold leopoldo leroy lessandro lestat lester leszek lev levan levent levi
  levin levon levy lewis lex leyton lhoucine lhoussaine liam lian liandro liang liban liberato libero liberto liborio licinio liem lincoln link lino linus lion lionel liron
  lisandro lissandro livan livio liviu lizandro lleyton lliam lloyd lluis loay lochlan lochlann logan loghan loic loki lokman long lonny lonzo lorcan lorenz lorenzo lorik lotfi
  lothar louay louis loukas lowell lowen loyd luan luar luay luc luca lucas lucca luccas lucciano lucian luciano lucien lucio lucius lucky ludger ludovico ludwig ludwin ludwing
  luigi luis luiz luk luka lukas lukasz luke luken lungelo luqman luther lyndon lyonel maalik maati maaz mac macario maceo maciej mack madden maddox maden madou mads mael magdaleno
  magnus mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir mahlon mahmood mahmoud mahmud mahmut maicol maik maikel maikol majd majdi majed majid makan makar maki
  makoto maksim maksym maksymilian malang malcolm malcom male maleek malic malick malik malike maliki malon malte malvin malyk mamadi mamadou mamady mamoudou manases mandla manex
  manfred manny manoel manolito manolo manraj mansour mansur manu manuel maor marc marcel marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marco
  marcos marcus marek mariano marino mario marius mariusz mark markel marko markos markus marlin marlon marouan marouane mars marshall martel marten martin martino marty martyn
  marvel marvelous marven marvens marvin marvins marvyn marwan marwane marx marzio marzouk masaki masato mason massamba massimiliano massimo masson matan matar matei matej mateo
  mateus mateusz mathan matheo matheus mathew mathews mathias mathieu mathis matias matija matis mats matt matteo mattew matthew matthews matthias matthieu matthis mattia mattias
  mattin mattis matvey matyas maui maurice mauricio maurizio mauro maury mavric mavrick mavrik max maxen maxim maxime maximilian maximiliano maximilien maximillian maximino maximo
  maximus maxwel maxwell mayer mayes maykel mayson mazen mazin mbarek mbark mbaye mehdi mehmet meinrad meir melchor melik melvin melvyn memphis menachem mendel menelik merick
  merlin merrick mert mervin messi mesut metin meyer mhamed micael micah michael michal michał micheal michel michelangelo mick mickael mickel mickey mico migel miguel miguelito
  mihai mihail mihailo mikael mikail mikal mike mikel mikhael mikhail mikkel mikolaj milad milan milen miles millan milo milos miloud milton mimoun mimoune mino miquel mir miran
  mircea mirco mirko miro miron miroslav mirsad mirza misael mitch mitchel mitchell mitt mizael moaad moad moataz modesto modibo modou moha mohamad mohamadou mohamed mohamedali
  mohammad mohammed mohan mohanad mohand mohaned mohcine mohib mohmed mohsin mohsine mohssine moises moiz mokhtar monir monroe monsef montgomery monty mor morad moreno mori moris
  moritz morris morrison mory mose moses moshe mosiah mostafa mostapha mouad mouhamad mouhamadou mouhamed mouhcine mouhssine mouloud mounaim mounir mourad mousa moussa moustafa
  moustapha muadh muaz muhamad muhamed muhammad muhammed muharrem muhsin mumin munir murad murat murray murtaza musa musab mussa mustafa mustapha mwangi mychael mykael mykhaylo
  mykola myles mylo myron myson naaman nabeel nabi nabil nadal nadav nadeem nader nadim nadir naeem nael nafis naftali nagi nahom nahuel nahum naim naji najib najim nam naman namir
  naoki naoufal naphtali napoleon narayan narcis narciso nareg narek narendra naser nash nasim nasir nasreddine nasser nassim nassir natalino natalio natan natanael natanel
  nataniel nate nathan nathanael nathanel nathaniel nathanyel natthan naveed naveen navid navin nawaf nawfal nayan nayden nayef nazar nazario nazir nazzareno ndiaga neal neco ned
  neel neftali nehemia neil neill neji nello nels nelson nemanja nemesio neo neri nestor netanel nethanel nevan neven neville newton neymar neyo nezar niall nicanor nicasio niccolo
  nicholas nick nickolas nickson nico nicolae nicolai nicolas nicolo nidal niel niels nigel nihat nikhil nikita niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus
  nikolay nikoloz nikos nilo nils nilson nishan nishanth nissan nissim nithish nitish nixon nizar noah noam noe noeh noel nolan noman norbert norberto nordin noreddine norian
  norlan norman norris nouh nourddine nourdin nourdine noureddine novak nuh numan nuno nunzio nylan obed obryan octavian octavien octavio octavius odei oden odilo odin odon oier
  oihan oisin olaf olan ole oleg olegario oleh oleksandr oliver oliverio olivier oliviero olmo olsen olti olusegun omar omari omarion omer omid omran omri oneal oneil onesimo
  onofrio onur onyx oran orazio oren orenzo oreste orestes orhan ori orian oriel oriol orion orlan orson oryan osama oscar osiris oskar osman osmin ossama osvaldo oswald oswaldo
  othman othmane othniel otieno otilio otis otman otmane otniel ottavio ottmar otto oualid ouassim oumar ousama ousman ousmane oussama ousseynou outman ovidio ovidiu owain owais
  owen owens ozan ozias ozkan pablito pablo pacey paco panagiotis pantaleon paolino paolo papa pape parker parsa pascal pascual pasqual pasquale pasqualino pastor patric patricio
  patrick patrik patrizio patryk patxi pau paul paulino paulo pavel pavlo pawel paweł pedro peio pekka pepe percy perfecto perrin perry petar peter peterson petr petro petros petru
  petteri pharell pharrell phi phil philemon philip philipp philippe phillip phillipe phong phu pier pierce pierluigi piero pierre pietro pio piotr pius placido pol polo pontus
  porfirio pranav praveen pravin prem preston primo prudencio qais qasim qays quang quentyn quintin qusay rabie rachid radouan radouane radu radwan raed raef rael rafa rafael rafal
  raffael raffaele raffaello raffi rafi rafik rafiq rahal raheem rahim rahman rahmi rahul rai raian raiden raif raihan raimondo raimundo rainald rainer rainier raiyan raj rajan
  rajko rajveer rakan rakim ralf ralph ram ramadan raman ramazan ramdane ramez rami ramin ramiro ramiz ramon ramond ramses ramsey ramy ramzi ramzy randal randall randolph randy
  ranjit raoul raphael rashad rashid rasmus rasul rauf raul ravi ray rayaan rayan rayane raydan rayden rayhan raylan raymon raymond raymund raynaldo rayyan raziel razvan recep reda
  redouan redouane refael reggie reginal reginald regino regis rehan rehman rei reinaldo reiner reinhard reinhold reinold reis rejan remigio remo remus remy renald renaldo renan
  renato rene renji renny reno renzo reshad reuben reuven revan rex rey reyad reyes reymond reynald reynaldo reynold reynolds reza rhys riad rian ricard ricardo riccardo ricco rich
  richard richardson richie richmond richy rick rickey ricky rico ridge ridhwan ridley ridouan ridouane ridwan rifat rigoberto rinaldo ringo rino rion rishan rishi ritchie rithy
  rito rivaldo riyad rizwan roan robby robert roberto robin robinson roby roc rocco rocky rod roddy roderic roderick rodin rodney rodolfo rodric rodrick rodrigo rodriguez rody roel
  rogelio roger rogerio rohaan rohan rohit roi rolan roland rolando roldan rolf rolland rollin rolly romain roman romano romario romel romen romeo romero romin romolo romualdo
  romulo ron ronal ronald ronaldo ronan rone ronel roni ronin ronny rooney roque rory rosendo roshan ross rossano rowen roy royce ruben rubens rubin rudi rudolf rudolph rudy rufino
  rufus ruggero ruggiero rui rupert ruperto ruslan russel russell ryan rylan ryo ryu ryuji saad saaid sabas sabatino saber sabih sabin sabino sabir sabri sacha sadik saeed saer
  safir safouan safwan sahib sahid sahil sahin sahir sai saidou saif saifullah saikou saim saimon sait sajad sajan sajid sajjad saladin salah salaheddine saleem saleh salek salif
  salih salim saliou salman salomon salva salvador salvator salvatore sam samad samael samba sameer samer samet sami samie samiel samir sammuel sammy samuel samuele samy sanad
  sander sanders sandor sandro sanel sang sanjay sanjeev sanjith sante santhosh santi santiago santino santo santos santosh sarkis satchel saturnino saul sauli saulo savas saverio
  savino savio sayan sayden sayed schneider scott scottie scotty sean sebastian sebastiano sebastien sedat sedric sedrick segundo seif seiji seiya sekou selahattin selim sellam
  selman selwyn sem semih semir seng serafin serafino serge sergei sergej sergey sergi sergio sergiu serhiy serigne serjio serkan servando seth sevag sevak severiano severin
  severino severo seydou sezgin shad shady shahan shaheed shahid shahir shahzad shain shaka shakeel shakil shakir shakur shamir shaquille sharif shaun shawn shayaan shayan shayn
  sheikh shelton shemar sherif sheriff sherwin shihab shimon shivam shiven shlomo shoaib shon shone shun shyam shyheim siaka sibusiso sid siddharth siddhartha sidi sidy siegfried
  siegmund sigmund silas silvan silvano silverio silvestre silvestro silvino silvio simao simba simeon simo simon sinan sincere sion sione sipho siraj sirio sirius siro sixto
  slavko slayton slevin slimane sly smail smith socrates sofian sofiane sohaib sohail soham sohil solaiman solan solayman soliman solomon solon son sonny soren sorin sotero soufian
  soufiane soufyane souhaib souhail soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila souren sriram stan stanislaus stanislav stanislaw stanisław stanley
  stanly stavros stefan stefano steffan steffen stein stelian stelios stellan stepan stephan stephane stephano stephen sterling stevan steve steven stevens stevenson stevin stewart
  stig stiven stoyan stuart subhan sufian sufyan suhaib suhail suhayb sukhwinder sulaiman sulayman suleiman suleman suleyman suliman sullivan sultan sunil suraj suren sven svend
  syd syed sylas sylvan sylver sylvester symeon symon szymon søren tadeo tadeusz tadzio tafari taha tahar taher tahir tahsin tai taib taim taino tairon taj takeshi takuma takumi
  talal talan talha talib taliesin talla tamer tamim tamir tancredi taner tanju tanveer tanvir tao taoufik taoufiq tapio taran taras tarek tareq tarik tariq tawfiq tawhid tayeb
  tayfun taylan taylon taym tayron tayson tayyab ted telmo teng teo teodor teodoro teofilo teoman terance terence terje terrance terrence terry tevfik tevin thabo thaddeus thadeus
  thami tharun themba theo theobald theoden theodor theodore thiago thibault thierno thierry thijs thilo thomas thor thorsten tiago tian tiberio tibor tidiane tigran tijani till
  tilo tim timmy timo timofey timon timoteo timothee timothey timothy timur tino tirso tito titus tiziano tobia tobias tobie toby tobyas todd todor tom toma tomas tomaso tomasz
  tomer tommaso tommie tommy tomy tonatiuh toni tonino tonio tonny tony torben toribio torres torsten toufik touhami traian travis travys trayvis trestan trevis trevor trey tri
  tristan troels troy trung trystan tshepo tuan tudor tulio tullio tuncay tupac txomin tylan tyler tyller tylor tymon tyreek tyreese tyrell tyrese tyrick tyron tyrone tyronne tyson
  tywan ubaldo ubay udo ufuk ugo ulises ulisse ulrich ulrik ulysses umair umar umberto umit umut unai urban urbano uriel usama usman uthman uwe uziel vadim vadym vahan vahe val
  valdemar valentin valentino valentyn valeriano valerio valeriy valon valter vanni vardan varun vasco vasil vasile vasyl veasna vedat venancio ventura vernon veron vicente victor
  victoriano victorino victorio vidal viet viggo vignesh vihaan vijay vikram viktor ville vince vincent vincenzo vinh vinicio vinicius vinnie vinny viorel virgil virgilio virginio
  vishal vishnu vishwa vital vitali vitalis vitaliy vitaly vito vitor vittorio vitus vivek vlad vladimir vladislav vladyslav vojtech volkan volker volodymyr voltaire vuk wade wadie
  wael wafi wagner wail waldemar waldo waleed wali walid walker wallace walter walther waqas ward warrick waseem wasim wassim watson waylon wayne wenceslao wendel wendelin wendell
  wenzel werner wesley wessam wessley wesson westley weston whyatt wiktor wil wilber wilbert wilder wiley wilfred wilfredo wilfried wilhelm wiliam will willam willem willi william
  williams willian willibald willie willis willson willy wilmer wilson wilton wim winston wladimir wojciech wolf wolfgang wolfram woody wyatt wylan wylliam xabi xabier xan xander
  xavi xavier xian xiang yaacov yaakoub yaakov yacob yacouba yadiel yago yahia yahya yair yakub yaman yamato yamen yamin yan yancey yanek yanis yaniv yanko yann yanni yannick
  yannig yao yared yaron yaroslav yasar yaseen yaser yash yasin yasir yassen yasser yassin yassine yassir yavuz yazan yazen yazid yehoshua yeison yeray yeshua yiannis yichen yigit
  yilmaz yinon yoan yoav yoel yohan yohann yohannes yon yonael yonas yonatan yonathan yong yoni yonis yony yordan yosef yoshua yossef yossi youcef younes youness young younis
  yousaf yousef yousif youssef youssif youssouf yousuf yovan ysmael yuan yul yulen yulian yunes yunis yunus yuriy yury yusef yussef yussuf yusuf yuta yuto yuvan yuvraj yves yvon
  zac zacari zacaria zacarias zacary zaccari zaccaria zach zachari zacharia zachariah zacharias zachary zack zackari zackaria zackarie zackary zael zafir zaheer zahi zahid zahir
  zaid zaim zain zaine zaion zair zak zakari zakaria zakariae zakarie zakariya zakariyya zakary zaki zakir zalman zamir zan zane zaven zavier zayaan zayan zayd zayden zayed zayn
  zayne zayon zdenek zeeshan zeev zeid zein zeki zeljko zen zeno zenon zephyr zeus zeyad ziad zian zidan zidane ziggy zinedine zion ziyaad ziyad ziyan zoel zohaib zohair zoltan
  zoran zoubir zouhair zouhir zubair zyan zyon øystein łukasz александр алексей андрей андрій антон артем богдан василий василь виктор виталий владимир володимир віктор віталій
  григорий денис дмитрий дмитро евгений иван игорь кирилл константин максим микола михаил никита николай олег олександр павел павло петро пётр роман руслан сергей сергій тарас юрий
  юрій євген ігор
  aage aarne aimo ake angel arvid arvo asbjørn bart bartłomiej bas bengt bent birger bohumil borje børge cees ctirad daan eero eino ejnar erkki
  erling esa feliks firmino flemming folke frans frode geert gerrit gijs gosta grzegorz hannu heikki heiner henk ilkka jaap jarmo jaromir jelle
  jeroen jerzy jindrich joonas joost jorma jouko juhani jukka jørgen kaarlo kalevi kare kazimierz kees kjell-ake klaas knut kvetoslav ladislav
  lauri lubomir lubor maarten markku matti mauri mieczysław mirosław mogens odd oldrich olli ondrej onni pentti piet pim poul preben premysl
  przemysław radek radim rafał raimo reijo risto roar rogier ruud ryszard seppo sixten sjoerd stijn svein sławomir teun teuvo tjeerd toivo tolga tor
  torbjorn tord torgeir trond tuomas ulf unto urho vaino veikko vit vlastimil vratislav wiesław wouter władysław zbigniew zdzisław ørjan øyvind
  анатолий анатолій артём борис валерий валерій вячеслав геннадий геннадій егор захар илья кирило костянтин лев леонид леонід любомир марат марк
  матвей матвій мирослав михайло назар олексій остап петр ринат ростислав рустам святослав семен семён станислав станіслав степан тимофей тимофій
  тимур федор федір фёдор эдуард ярослав єгор ілля
  olafur sigurður guðmundur bjarni arni helgi þorsteinn pall ragnar gisli petur halldor haukur sveinn birgir asgeir horður friðrik dagur viðir snorri egill bjarki
  davið þor mindaugas gitanas saulius vytautas algirdas andrius gintautas arvydas rolandas valdas kestutis ricardas mantas paulius linas vilius aurelijus remigijus
  raimundas romualdas antanas juozas petras stasys kazys laurynas justinas karolis martynas ignas rokas nerijus arturas egidijus zygimantas gintaras rimantas audrius
  deividas eugenijus gediminas dainius mikko petri teemu jussi harri vesa jouni kimmo pasi tero arto jyrki topi eetu juho kalle veli tayyip ekrem cevdet bulent ozgur
  tuncer barıs jaroslav vaclav frantisek antonin ales miloslav libor lubos zbynek otakar radosław cezary karol trygve espen bjørnar audun sveinung torbjørn rune
  vidar sondre pieter rob joris egbert dick pal sten gotz
  budi agus joko eko wahyu rizky rizal hendra heri hery bambang slamet sugeng dedi deddy wawan asep ujang dadang bayu fauzi rahmat taufik teguh sutrisno
  suparman suryadi sukarno prabowo ganjar luhut anies azman mohd razali zulkifli shahrul khairul faizal amirul nizam rosli ramli hafiz zainal gede ketut
  lajos gyula csaba ferenc gyorgy geza denes balazs gergely gergo bence levente zsolt akos bertalan karoly miklos arpad jeno lorand oszkar szabolcs
  zsombor barnabas serban costel silviu toader juraj rastislav radoslav imrich ludovit marian георги димитър петър стефан христо тодор васил стоян ангел
  красимир пламен росен валентин емил ивайло калин мартин румен светослав цветан явор бойко кирил асен божидар веселин делян деян златко методи момчил
  огнян симеон тихомир филип чавдар атанас илия йордан никола γιωργος γιώργος γιάννης κώστας νίκος δημήτρης παναγιώτης βασίλης χρήστος αντώνης μιχάλης
  μανώλης θανάσης σταύρος σπύρος ηλίας θοδωρής θεόδωρος αλέξης αλέξανδρος ανδρέας απόστολος βαγγέλης γεράσιμος γρηγόρης διονύσης ευάγγελος ιωάννης
  γεώργιος δημήτριος κωνσταντίνος νικόλαος παύλος πέτρος στέλιος στέφανος στέργιος σωτήρης τάσος τάκης φώτης χαράλαμπος χάρης κυριάκος λευτέρης λεωνίδας
  μάριος μάκης μιλτιάδης tomislav darko davor drazen hrvoje ivica kresimir mladen nenad ognjen predrag sinisa slaven slobodan srdjan stjepan tihomir
  vedran zdravko zlatko dusko nebojsa milorad bojan radovan ratko zdenko bozo mijo vinko jure kruno marinko mehmed senad драган горан зоран ненад
  предраг слободан срђан дејан дарко бојан бранко милош милорад небојша александар владан стеван радован ратко душан жељко љубомир gerhardus jacobus
  kobus hennie fanie frikkie dawie stephanus petrus wynand joan francesc bernat quim marti janez marjan joze bostjan matjaz primoz tadej uros jernej
  blaz aljaz ziga anze borut mitja zvone jaan toomas tonis margus urmas meelis indrek priit raivo tarmo aivar kalev kaido siim taavi tiit ulo veiko mati
  peeter erki enn jaak juri andris juris edgars valdis arturs raimonds aivars egils guntis maris martins kristaps normunds gints ivars karlis peteris
  artis arvids dainis dzintars edmunds gatis gundars imants kaspars modris oskars rihards uldis vilnis ainars
  иво петко добри желязко
  аркадий арсений артур вадим владислав всеволод георгий герман глеб давид даниил иннокентий макар платон прохор радий рамзан роберт родион савелий филипп эльдар эмиль
  юлиан яков ян ильдар ильнур айрат рафаэль зиновий арсен гліб григорій данило іван лука маркіян микита назарій орест рустем тиміш філіп пилип едуард юліан яків зіновій
  ілько ігнат в'ячеслав arkadiusz bogumił bogusław bolesław bronisław czesław eugeniusz franciszek ignacy ireneusz jedrzej kajetan konstanty lech ludwik mikołaj oliwier
  sergiusz tymoteusz wacław witold włodzimierz zygmunt alois arnost bedrich blazej bretislav ctibor cenek dalibor evzen hynek krystof leos ludek ludvik matous mikulas
  mojmir radomir rostislav silvestr slavomir svatopluk tadeas vilem vitezslav vladan
  משה דוד יוסי יוסף אברהם יצחק יעקב שמעון דניאל מיכאל אבי רון אלון גיל עמית איתן יונתן אורי עומר נדב אריאל אליהו שלמה חיים מאיר ראובן בנימין גדעון זאב צבי רפאל אהרון יהודה עמוס גבריאל עידו רועי ניר אסף יאיר אמיר سامي
  أحمد محمد محمود علي حسن حسين عمر خالد إبراهيم يوسف مصطفى طارق سمير وليد ياسر هشام أنور جورج إلياس ميشال رامي زياد فادي بلال حمزة عبدالله عبدالرحمن سليمان داود إسماعيل ماهر نبيل عماد باسل غسان رشيد مروان أيمن وائل جمال عادل فؤاد
`.split(/\s+/),
  );
