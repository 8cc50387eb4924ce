// First names, accents left out; a name used for both genders is in neither list. Those on which at least two of six
// national lists agree (gender-detection-from-name, MIT, © Davide Violante), and common ones of languages it lacks.
export const HE = (): ReadonlySet<string> =>
  new Set(
    `
  aadam aadil aage aahil aakash aamir aarav aarish aarne aaron aarron aarush aayan abas abass abbas abdalla abdallah abdalrahman abdel abdelali abdelatif abdelaziz
  abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah
  abdeljalil abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula abdelmounaim
  abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane
  abderrazak abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdirahman abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulaziz
  abdulhamid abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdurahman abdurrahman abed abel abelardo abelino abid abiel abilio abimael abiram ablaye abner
  abou aboubacar aboubakr abraham abrahan abrahim abram abu abubakar acacio ace acher achilles achour achraf adael adal adalberto adam adamo adams adan addam adeel adel
  adelino adem adham adib adiel adil adin adis adithya aditya adler admir adnan adnane adolf adolfo adolph adon adonai adonay adonis adonys adriaan adrian adriann
  adriano adriel adrien adryan adryel adryen advik adyan aedan aeden aeron affan afif agapito agim agostino agron agus agustin ahad aharon ahmad ahmar ahmed ahmet ahnaf
  ahron ahsan ahyan aidan aidann aiden aimad aiman aimo ainars aissam aitor aivar aivars aizen ajan ajay ajdin akash akbar ake akeem akhil aki akif akil akim akin akio
  akira akiva akos akram akshay alain alam alan alann alanzo alaric alassane alastair alban albano albaro albeiro albert alberto albi albin albino albion alcides aldan
  alden aldin aldo aldric aldrick aldrin aldwin aleandro alec aleck aleister alejandro alejo alek aleks aleksandar aleksander aleksandr aleksei aleksey aleksy alen ales
  alesandro alesio alessandro alessio alex alexan alexandar alexander alexandr alexandre alexandro alexandros alexandru alexei alexey alf alfie alfio alfons alfonso
  alfred alfredo algirdas alhassan alhassane ali alias alicio alieu alif alija alik alim aliou alioune alipio alistair alister aljaz allal allan allen allister almin
  almir alois alon alonso alonzo aloys aloysius alp alper alpha alphonse alphonso altin alun alvar alvaro alvin alvino alwin alwyn amaan amad amadeo amadeu amadeus amadi
  amado amador amadou amalio amancio amando amar amari amaro amaru amauri amaury ambrose ambrosio amdy amedeo ameen ameer amelio amer americo amerigo ameur amiel amil
  amilcar amin amine amir amire amirul amit amjad ammar amon amori amos amr amro amyas amyr anacleto anakin anand anas anass anastasio anatol anatoli ancel anddy ander
  anders anderson andi andoni andony andre andreas andrei andrej andreo andres andreu andreus andrew andrews andrey andri andrian andric andrick andris andrius andriy
  andro andry andrzej andy anes angel angelino angelito angello angelo angelos angelus angus anibal aniceto aniel aniello anies anil anir anis anish anjel anmol annas
  annunziato anouar ansar ansel anselm anselmo ansh antanas ante antero anthone anthoni anthonio anthony antoine antolin anton antone antonello antoni antonin antonino
  antonio antonios antonis antonius antony antonyo antti antton anuar anwar anze aodhan aomar apolinar apollo apolonio aqib aquiles aquilino araf arafat aram aramis aran
  aras arash aravind arben arber arcadio arcangelo archibald archie arda ardi ardian ardit areg arel aren ares arham ari arian ariano arif arik ario arion aris aristides
  aritz ariyan arjan arjun arjuna arkadiusz arkaitz arlan arlen arley arlind arlo armaan arman armand armando armani armen armin armon arnaldo arnau arnauld arnav arne
  arnel arni arno arnold arnost arnulfo aron aronne arpad arron arsalan arsen arsenio arshad arslan artem artemio arthur artin artiom artis arto artur arturas arturo
  arturs artyom arun arush arvid arvids arvin arvind arvo arvydas ary aryan arye aryeh asaad asad asael asaf asaph asbjørn asen asep aser asgeir asher ashok ashraf
  ashvin ashwin asiel asier asif asim askia aslan assane aston ata atakan atanas atem athanasius atif atilano atilla atlas attila attilio audric audrick audrius audun
  augustin augustino augusto augustus aurel aurelian aureliano aurelijus aurelio aurelius auric auron austin austyn avel avelino avi avidan aviel avigdor avinash avishai
  aviv avner avraham avram awab awais axcel axel axl ayaan ayad ayan aydenn aydin aydon ayham ayhem aylan ayman aymane aymen ayomide ayoub ayron ayrton aythan ayub ayush
  ayven ayvin ayyoub ayyub azaan azad azael azam azan azar azeddine azeem azhar aziel azim azir aziz azlan azman azriel azzeddine azzedine azzouz baba babacar bacary
  bachir badara bader badr badreddine baghdad bajram bakar bakari bakary baker baki bakir bakr balazs baldomero baldwin balian balla baltasar baltazar balthasar
  balthazar bambang bara barack barae baran barnabas barry bart bartholome bartholomew bartolo bartolome bartolomeo bartosz bartłomiej barıs bas basem bashir basil
  basilio bassam bassirou bastian bastien battista batuhan bautista bayram bayron bayu baz bedrich bekim bekir belaid belal belarmino belkacem ben benaissa bence
  benedetto benedict benedikt benet bengt beniamin beniamino benicio benigno benito benjamin benjamyn benji bennet benny benson bent bentley beny benyamin benyounes
  berat berkay bernabe bernard bernardino bernardo bernat bernd bernhard bernie berry bert bertalan berthold bertram biagio bienvenido bijan bilal bilel bill binh
  binyamin birger birgir birol bjarki bjarni bjorn bjørn bjørnar bladimir blake blas blaz blazej boaz bob bobby bogdan bogumił bogusław bohdan bohumil bohuslav bojan
  bolesław bongani bonifacio boris borislav borje borut borys bosco bostjan boualem bouazza boubacar boubker boubou bouchaib bouchta boujemaa bourama bouziane bowen boy
  bozo brad bradley brady brahim braian bram brandan brando brandon branislav branko braulio braxton brayan brayden brayton brenan brendan brendon brennan brent
  bretislav brett brian bright brighton bronisław bronson brown bruce bruno bryan bryand bryann bryant bryce bryson bryton buddy budi bulent burak burhan byron børge
  cael caelan caesar caetano cain caio caius caleb calen caliel calin calix calixto callan callen callum calogero calum calvin calvyn camil camillo camilo camron can
  candelario candido carl carles carlito carlitos carlo carlos carlson carlton carmello carmelo carmine carolus carsten carter cary casimiro caspar casper cassian
  cassius castor cataldo catalin catalino cayden cayetano cayo cecil cecilio cedric cedrick cees ceferino celal celebi celestino celso cem cemal cemil cenek cengiz cenk
  cephas cesar cesare cesario cevdet cezar cezary chadi chafik chahid chai chaib chaim chakib chakir champion charbel charles charlie charlton chase chayne chayton che
  cheick cheikh cheng cherif chester chidi chris chriss christan christian christiano christo christobal christof christofer christoffer christoph christophe christopher
  christos chrystian chrystopher chuck cian ciaran cid cillian ciprian cipriano cirilo ciro clarence clark claudino claudio claudiu claudius claus clay clayton clem
  clemens clement clemente cliff clifford clifton clint clinton clive clovis clyde cody cohen colby cole colin collin collins colt conan connor conor conrad conrado
  constantin constantino constantinos cooper corey corian corin cornel cornelio cornelius corrado corry corwin cosimo cosme cosmin cosmo costantino costel court craig
  crescencio cris crisanto crispin criss cristhian cristian cristiano cristino cristo cristobal cristofer cristopher cruz csaba ctibor ctirad curt curtis curtiss
  custodio cyprian cyril cyrus czesław daan dadang daegan dael daemon daevon dagan dagobert dagoberto dagur dainis dainius dairon daisuke dale dalibor dalton dalvin
  daman dame damian damiano damir damjan damon damyan damyen dan dane danel dang danial daniel daniil danil danilo danis danish daniyal danny dante dantes danton dany
  danyal danyl danylo daoud daouda daran dardan darek darel darell daren darian darick dariel dario daris darius dariusz darko darnel darnell daron darrel darrell darren
  darris darry darryl darshan darvin darwin daryan daryl daryll dat dave daven davi david davide davidson davin davis davit davið davon davor davut davy dawid dawie
  dawood dawoud dawson dawud dayan daylan daylon daymon daymond dayron dayson dayton dayven dayvon dayyan daz dean deaven deavon declan deddy dedi deen deepak deividas
  deivy dejan deklan delan delano delfino delio delmar delon delroy delvin demba dembo demetre demetrio demetrius demian demir demis dempsey demyan denes deni deniel
  denilson denis denni dennis denny dennys deny denys denzel deon dereck derek deren deric derick derrick deshawn desiderio desmond destin detlef dev devan deven devid
  devin devis devlet devlin devon devone devonn dewey dexter diago dian diar dick dickson didier diego dieter dietmar dietrich dilan dillan dillon dimas dimitar dimitri
  dimitrios dimitris dimitry din dino diogo dion dionis dionisio dirk dixon diyar djalal djamal djamel django djay djibril djiby djilali dmitri dmitry dmytro dogan
  dogukan dolan domenic domenico domingo domingos dominic dominick dominico dominik don donald donatello donato donavan donnie donnovan donny donovan dony doran dorel
  dorian dorien dorin doron doryan doudou dougie douglas dov dovber dragan drago dragos dramane drazen drew drilon dris driss drissa drystan duane duarte duc dumitru
  duncan duran dusan dusko dustin dusty duy dwain dwayne dwight dyan dylan dyllan dylon dyron dzintars eamon eban eben ebenezer eberhard ebrahim ebrima edan edden eddi
  eddie eddy edem eder ederson edgar edgard edgardo edgars edge edi edilberto edilson edin edinson edir edis edison edmond edmund edmundo edmunds edoardo edon edouard
  edric edrick edris edson eduard eduardo edvard edvin edward edwardo edwen edwin edwing edwyn edy eero eetu efe efraim efrain efrem efren egan egbert ege egidijus
  egidio egill egils egon egor ehab ehan ehsan eidan eiden einar eino eirik eitan eithan eizan ejnar ekain ekaitz ekhi eki eko ekrem elad eladio elam elan elazar eldar
  elder eldin eldrick eleazar eleuterio elhadj elhadji eliab eliah eliam elian elias eliav eliaz eliel elier elies eliezer eligio elija elijah elim elio elion eliot
  eliseo elius eliyas ellian ellias elliot elmedin elmer elmin elmo elon eloy elpidio elroy elson elton elvin elvio elvis elwin elwood elyan elyas elyon emad emanuel
  emanuele emeka emeric emerick emidio emigdio emil emile emilian emiliano emilio emin emir emmanuel emmett emrah emran emre emrick emrik emrys emyr enaitz ender endi
  endri endrit eneko enes engelbert engin enio enis enmanuel enn ennio ennis enoc enoch enric enrico enriko enrique enrrique ensar enver enzi enzio enzo eoghan ephraim
  ephram ephrem epifanio erald eraldo eran erasmo erblin ercan ercole erdal erdem erdi erdogan eren erez erhard eric erich erick erickson ericson erik erikson erion
  erjon erkan erki erkki erling ermal ermes ermin erminio ernest ernesto ernie erno ernst erol eron eros errol ervin erwin eryck eryk esa esai esau eshan esko espen essa
  essaid essam estanislao esteban estefano estevan esteve etan ethan ethanael ethaniel etienne ettore euan eugen eugene eugenijus eugenio eugeniusz eulalio eulogio
  eusebio evan evangelos evans evaristo evelio evens everson evren evzen ewald ewan eyad eyal eyan eydan eyden eytan eythan ezechiel ezekiel ezequiel ezio ezra ezrah
  ezriel fabian fabiano fabien fabio fabius fabricio fabrizio fabrizzio fabyan facundo fadel fadi fahad fahd fahed faheem fahim fahmi fahri faical faisal faissal faiz
  faizal faizan falco fallou fanie faouzi fares farhan farid faris farouk farrell faruk fateh fatih fatmir faustino fausto fauzi favio fawaz faycal fayez faysal fayssal
  federico fedi fedor feliciano feliks felipe felix feras ferdi ferdinand ferdinando ferenc fergus ferhat ferman fermin fernando ferran ferruccio ferry feyyaz fidel
  fidencio fikret fikri filiberto filip filipe filippo finlay finley finn fiorenzo firas firmino fitzgerald flaviano flavio flemming fletcher floreal florencio
  florentino florian florin florindo floyd flynn fode folco folke forrest fortunato foster fouad franc francesc francesco francis francisco franciszek franck franco
  francois frandy frank franklin franko franky frans fransisco frantisek franz fred freddi freddy frederic frederick frederico frederik fredi fredrick fredrik fredy
  freeman fridolin friedrich frikkie fritz friðrik frode froilan fuad fulgencio fulvio furkan fynn gabino gabor gabriel gabryel gad gaddiel gadiel gael gaetano gaizka
  galen galo galvin gamaliel ganesh ganjar garcia gareth gari garion garo garrett garry garth gary gaspar gaspard gaspare gaston gatis gav gavin gavino gavriel gavril
  gaz gede gedeon gediminas geert geir genaro gene generoso gennaro geo geoffrey geordan georg george georges georgi georgio georgios georgy gerald geraldo gerard
  gerardo gerd geremy gergely gergo gerhard gerhardus geric gerlando germain german germano gero gerome geronimo gerrard gerrit gerry gerson gert gery geza ghali ghassan
  ghazi gheorghe ghulam giacinto giacomo gian giancarlo gianfranco gianluca gianmarco gianni gianny giano gianpaolo gianpiero gibran gibril gibson gideon gijs gil
  gilbert gilberto giles gines gino gintaras gintautas gints gio gioacchino giordano giorgi giorgio giosue giovan giovani giovann giovanne giovanni giovanny giovany
  girolamo gisli gitanas giulian giuliano giulio giuseppe given gleb glen glenn godwin gohan gokhan gonzalo gopal gopaul gor gora goran gordon gorge gorka gosta
  gottfried gottlieb gotz gowtham graciano grady graeme graham grant gratian grayson graziano greg gregg gregor gregori gregorio gregory greyson grzegorz guerin
  guglielmo guido guilherme guillaume guillem guillen guillermo guiseppe gundars gunnar gunter gunther guntis gurjot gurpreet gus gustav gustavo gustin guy guðmundur
  gyan gyorgy gyula habib hadi hadj hadrian hadriel hafid hafiz hagen hagop haidar haiden haider haik haim haitam hakan hakeem hakim hakon hal halil halim halldor hamad
  hamadi hamady hamdan hamed hamid hamidou hamilton hamir hamish hamisi hamit hamlet hammad hammadi hammou hamsa hamza hamzah han hanad hani haniel hanif hank hannes
  hannibal hannu hans hansel hao harald hardy harel hari haris harish harith haritz harjot harlan harlem harman harold haron haroon haroun harouna harout harri harris
  harrison harry haru harun harvey hasan haseeb hashim hashir hasnain hassan hassane hassani hasse hatem hatim haukur hayato haydan haydar hayder haydn haydon hayk
  haytam haytham hayyan hazael hazem haziel hazim heber hebert hector heikki heiko heiner heinrich heinz hektor helder helgi helio helios hellmut helmut helmuth hendra
  hendrick hendrik hendrix hendry henk hennie henok henri henrick henrik henrique henry henryk herbert heri heribert heriberto herman hermann hermes herminio hernan
  hernando herold hervey hervin hery heydan hicham hien hieu higinio hilario hillel hilton hipolito hiram hiro hiroshi hisham hocine hodei hogan homar homer honorio
  horace horacio horatio horst horður hossain hossam hossein houari houcine houssain houssam howard hristo hrvoje hubert hudson huey hugh hugo humberto humphrey hung
  hunter huseyin hussain hussam hussein huy huzaifa hynek iacob iacopo iago iain ian ianis iann ibai iban ibn ibra ibrahim ibrahima idan ido idris idriss idrissa ignacio
  ignacy ignas ignatius ignazio igor ihab iheb ike ikenna iker ilai ilan ilario ildefonso ilian ilias iliass iliasse ilie ilir iliya iliyan ilker ilkka illan illias ilya
  ilyas ilyass ilyasse ilyes imaad imad imanol imants imanuel immanuel imraan imran imrane imre imrich imtiaz inaki indalecio indrek ingmar ingo inigo innocenzo
  inocencio inti ioan ioannis ion ionel ionut iori ioritz iosif iqbal ireneusz irfan irmin irvin irving irwin isaac isaack isaak isac isack isael isai isaia isaias isak
  isam isaque isauro ishaan ishak ishan ishaq ishmael isiah isidor isidoro isidro iskander ismaeel ismael ismail ismaila ismet israel issa issac issah issak issaka issam
  istvan italo itamar iulian ivan ivann ivano ivar ivars iven iverson ivica ivo ivor iwan iyad iyan iyed izaac izaak izaan izac izack izai izak izam izan izayah jaafar
  jaak jaan jaap jabari jaber jabier jabir jabril jac jace jacek jacinto jack jackson jacky jacob jacobo jacobus jacopo jacque jacques jad jadd jadden jaden jadon jaeden
  jafar jahan jahden jaheem jaheim jahiem jahleel jahlen jahlil jahmal jahmel jahron jai jaiden jaime jair jairo jaison jak jake jaki jakob jakson jakub jalal jalan
  jaleel jalen jalil jam jamaal jamael jamal jamale jamall jame jamel jamelle james jamesley jameson jamil jamin jamison jamyl jamyson jan janek janez jannik jannis jano
  janos janusz jaouad japhet jaques jared jarel jarell jari jarmo jarno jarod jaromir jaron jaroslav jaroslaw jarosław jarrod jarvis jasim jasin jaskaran jaskirat jason
  jasper jasser jassir jasson jastin jaume javed javi javiel javier jawad jawan jax jaxon jayan jaydan jayden jaydenn jaydon jayen jayke jaylan jaylen jaylon jaymes
  jayron jayson jayzon jaz jazon jeanpierre jeb jed jedrzej jeevan jeferson jeff jefferson jeffery jeffrey jeffry jehiel jelani jelle jelloul jemal jemel jemil jemuel
  jenaro jeno jens jensen jenson jerald jeremi jeremia jeremiah jeremias jeremy jericho jerick jeriel jermaine jernej jeroen jerold jerome jeronimo jerry jerson jerzy
  jesper jesse jessee jessen jessey jesson jesus jethro jeyden jeyson jhoan jhon jhonatan jhonathan jhonny jhony jhovany jiahao jian jibran jibril jihad jilali jim jimi
  jimmi jimmie jimmy jimy jindrich jiovani jiovanni jiovanny jiovany jiri jiro jivan joab joachim joah joan joanes joao joaquim joaquin joas job joby jochen jody joe
  joel joen joey johan johanan johann johannes john johnatan johnathan johnattan johnn johnnie johnny johnson johny johsua jokin joko jolan jon jona jonah jonas jonatan
  jonathan jonel jones jonhatan jonnathan jonny jonty jony joonas joost joram joran jordan jordany jordi jordie jordy jorel joren jorge jorgen jorian joris jorje jorma
  jos joschua jose joseba josef joselito josep joseph josh joshua joshuah joshuan joshue josiah josian josias josip josua josue josuha jotham jouko jouni jourdan jovan
  jovani jovanie jovanni jovanny jovany jowan joze jozef jozsef juan juanito juaquin judd judson juha juhani juho jukka julen julian juliano julien julio julius jullian
  jullien julyan juma jun junaid junhao junior juozas juraj jure jurgen juri juris jussi justin justinas justino justo justus justyn juvenal juventino jyrki jørgen kaan
  kaarlo kabir kacem kacper kaddour kadir kaeden kael kaelan kagan kai kaiden kaido kaiet kail kain kainan kainoa kais kaiser kaito kajetan kalan kalden kaleb kaled
  kalel kalem kalen kalev kalevi kalil kalim kalle kallen kalvin kalyan kamal kamel kamil kamran kamron kamuran kane kanye karam karan karas kare kareem karel karem
  karim karl karlis karlo karlos karol karolis karoly karsten karthik kashif kasim kasimir kaspar kaspars kasper kassem kassim kaua kauan kavi kavin kavish kawan kayan
  kaydan kayden kaydon kayel kayl kaylon kayne kayron kaysan kayson kazimierz kazimir kazuki kazys kealan kean keanan keanu keaton keegan keelan keenan keeran kees
  keevin kei keiji keilan keir keiran keith kelan kelen kellan kelson kelton kelvin kelvyn kemal kemuel ken kenai kenan kendel kendric kendrick kendrik kendrix kendry
  kendryck keni kenji kennan kenneth kenric kenrick kenson kent kenta kentaro kento keny kenyon kenzo keon keone keoni kepa keran kerem kerim kermit kervens kervin
  kerwin kestutis ketut kev kevan keven kevin kevyn kewan keyaan keyan keydan keyden keylan keylon keynan keyron keyshawn keyson keyton keyvin keywan khader khadim
  khadir khairul khaleb khaled khaleel khalel khalid khalif khalifa khalil khan khayden khayri khris kian kiefer kien kieran kieren kierian kieron kilian killian kimmo
  kimo kingsley kingston kirian kiril kirill kirk kirollos kishan kiyan kjell kjell-ake klaas klaus klay klayton kleber klein klevis knut kobe kobus kody koen kofi koji
  kolin kong konnor konor konrad konstantin konstantinos konstanty koray koren kornel kory kosta kostas kouider kourosh kresimir kris krish krishan kristaps kristian
  kristijan kristjan kristof kristofer kristoffer kristopher kruno krystian krystof krystofer krystopher krzysztof kuba kurt kurtis kvetoslav kwabena kwame kyan kylan
  kyle kylian kyllian kymani kynan kyo kyran kyrian kyron labib lachlan ladislao ladislav ladislaw lahbib lahcen lahouari lahoucine lahsen laid lain laith lajos lakhdar
  lalo lamar lambert lamberto lamin lamine lamont lance lancelot lander landon larbi larry lars larsen larson lassana laszlo latif laureano laurens laurent laurentino
  laurentiu lauri laurie lauro laurynas lautaro lawrence lawson layachi layden laydon layne layson layth layton lazar lazaro lazlo leander leandre leandro leart lebron
  lech ledion lee leeam leeroy leif leith leland lemuel len lennart lennon lennox lenny leno leo leon leonard leonardo leoncio leonel leonhard leonid leonidas leopold
  leopoldo leos leroy les lessandro lestat lester leszek lev levan levent levente levi levin levon levy lewis lex leyton lhoucine lhoussaine liam lian liandro liang
  liban liberato libero liberto libor liborio licinio liem linas lincoln link lino linus lion lionel liron lisandro lissandro livan livio liviu lizandro lleyton lliam
  lloyd lluis loay lochlan lochlann logan loghan loic loki lokman long lonny lonzo lorand lorcan lorenz lorenzo lorik lotfi lothar louay louie louis loukas lowell lowen
  loyd luan luar luay lubomir lubor lubos luc luca lucas lucca luccas lucciano lucian luciano lucien lucio lucius lucky ludek ludger ludovico ludovit ludvik ludwig
  ludwik ludwin ludwing luhut luigi luis luiz luk luka lukas lukasz luke luken lungelo luqman luther lyle lyndon lyonel maalik maarten maati maaz mac macario maceo
  maciej mack madden maddox maden madou mads mael magdaleno magnus mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir mahlon mahmood mahmoud mahmud mahmut
  maicol maik maikel maikol majd majdi majed majid makan makar maki makoto maksim maksym maksymilian malachi malang malcolm malcom male maleek malic malick malik malike
  maliki malon malte malvin malyk mamadi mamadou mamady mamoudou manases mandla manex manfred manish manny manoel manolito manolo manraj mansour mansur mantas manu
  manuel maor marc marcel marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marco marcos marcus marek margus marian mariano marinko
  marino mario maris marius mariusz marjan mark markel markku marko markos markus marlin marlon marouan marouane mars marshall martel marten marti martin martino martins
  marty martyn martynas marvel marvelous marven marvens marvin marvins marvyn marwan marwane marx marzio marzouk masaki masato mason massamba massimiliano massimo masson
  matan matar matei matej mateo mateus mateusz mathan matheo matheus mathew mathews mathias mathieu mathis mati matias matija matis matjaz matous mats matt matteo mattew
  matthew matthews matthias matthieu matthis matti mattia mattias mattin mattis matvey matyas maui mauri maurice mauricio maurizio mauro maury mavric mavrick mavrik max
  maxen maxim maxime maximilian maximiliano maximilien maximillian maximino maximo maximus maxwel maxwell mayer mayes maykel mayson mazen mazin mbarek mbark mbaye meelis
  mehdi mehmed mehmet meinrad meir melchor melik melvin melvyn memphis menachem mendel menelik merick merlin merrick mert mervin messi mesut metin meyer mhamed micael
  micah michael michal michał micheal michel michelangelo mick mickael mickel mickey mico mieczysław migel miguel miguelito mihai mihail mihailo mijo mikael mikail mikal
  mike mikel mikhael mikhail mikkel mikko miklos mikolaj mikołaj mikulas milad milan milen miles millan milo milorad milos miloslav miloud milton mimoun mimoune
  mindaugas minh mino miquel mir miran mircea mirco mirko miro miron miroslav mirosław mirsad mirza misael mitch mitchel mitchell mitja mitt mizael mladen moaad moad
  moataz modesto modibo modou modris mogens moha mohamad mohamadou mohamed mohamedali mohammad mohammed mohan mohanad mohand mohaned mohcine mohd mohib mohmed mohsin
  mohsine mohssine moises moiz mojmir mokhtar monir monroe monsef montgomery monty mor morad moreno mori moris moritz morris morrison mort mory mose moses moshe mosiah
  mostafa mostapha mouad mouhamad mouhamadou mouhamed mouhcine mouhssine mouloud mounaim mounir mourad mousa moussa moustafa moustapha muadh muaz muhamad muhamed
  muhammad muhammed muharrem muhsin mumin munir murad murat murray murtaza musa musab mussa mustafa mustapha mwangi mychael mykael mykhaylo mykola myles mylo myron myson
  naaman nabeel nabi nabil nacho nadal nadav nadeem nader nadim nadir naeem nael nafis naftali nagi nahom nahuel nahum naim naji najib najim nam naman namir naoki
  naoufal naphtali napoleon narayan narcis narciso nareg narek narendra naser nash nasim nasir nasreddine nasser nassim nassir natalino natalio natan natanael natanel
  nataniel nate nathan nathanael nathanel nathaniel nathanyel natthan naveed naveen navid navin nawaf nawfal nayan nayden nayef nazar nazario nazir nazzareno ndiaga neal
  nebojsa neco ned neel neftali nehemia neil neill neji nello nels nelson nemanja nemesio nenad neo neri nerijus nestor netanel nethanel nev nevan neven neville newton
  neymar neyo nezar niall nicanor nicasio niccolo nicholas nick nickolas nickson nico nicolae nicolai nicolas nicolo nidal niel niels nigel nihat nikhil nikita niklas
  niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos nilo nils nilson nishan nishanth nissan nissim nithish nitish nixon nizam nizar
  noah noam noe noeh noel nolan noman norbert norberto nordin noreddine norian norlan norm norman normunds norris nouh nourddine nourdin nourdine noureddine novak nuh
  numan nuno nunzio nylan obed obryan octavian octavien octavio octavius odd odei oden odilo odin odon ognjen oier oihan oisin olaf olafur olan oldrich ole oleg olegario
  oleh oleksandr oliver oliverio olivier oliviero oliwier olli ollie olmo olsen olti olusegun omar omari omarion omer omid omran omri ondrej oneal oneil onesimo onni
  onofrio onur onyx oran orazio oren orenzo oreste orestes orhan ori orian oriel oriol orion orlan orson oryan osama oscar osiris oskar oskars osman osmin ossama osvaldo
  oswald oswaldo oszkar otakar othman othmane othniel otieno otilio otis otman otmane otniel ottavio ottmar otto oualid ouassim oumar ousama ousman ousmane oussama
  ousseynou outman ovidio ovidiu owain owais owen owens ozan ozgur ozias ozkan pablito pablo pacey paco paddy pal pall panagiotis pantaleon paolino paolo papa pape
  parker parsa pascal pascual pasi pasqual pasquale pasqualino pastor patric patricio patrick patrik patrizio patryk patxi pau paul paulino paulius paulo pavel pavlo
  pawel paweł pedro peeter peio pekka pentti pepe percy perfecto perrin perry petar pete peter peteris peterson petr petras petri petro petros petru petrus petteri petur
  pharell pharrell phi phil philemon philip philipp philippe phillip phillipe phong phu pier pierce pierluigi piero pierre piers piet pieter pietro pim pio piotr pius
  placido pol polo pontus porfirio poul prabowo pradeep prakash pranav praveen pravin preben predrag prem premysl preston priit primo primoz prudencio przemysław qais
  qasim qays quang quentin quentyn quim quincy quintin qusay rabie rachid radek radim radomir radoslav radosław radouan radouane radovan radu radwan raed raef rael rafa
  rafael rafal rafał raffael raffaele raffaello raffi rafi rafik rafiq ragnar rahal raheem rahim rahman rahmat rahmi rahul rai raian raiden raif raihan raimo raimondo
  raimonds raimundas raimundo rainald rainer rainier raivo raiyan raj rajan rajesh rajko rajveer rakan rakesh rakim ralf ralph ram ramadan raman ramazan ramdane ramez
  rami ramin ramiro ramiz ramli ramon ramond ramses ramsey ramy ramzi ramzy randal randall randolph randy ranjit raoul raphael rashad rashid rasmus rastislav rasul ratko
  rauf raul ravi ray rayaan rayan rayane raydan rayden rayhan raylan raymon raymond raymund raynaldo rayyan razali raziel razvan recep reda redouan redouane reece refael
  reg reggie reginal reginald regino regis rehan rehman rei reijo reinaldo reiner reinhard reinhold reinold reis rejan remigijus remigio remo remus remy renald renaldo
  renan renato rene renji renny reno renzo reshad reuben reuven revan rex rey reyad reyes reymond reynald reynaldo reynold reynolds reza rhys riad rian ricard ricardas
  ricardo riccardo ricco rich richard richardson richie richmond richy rick rickey ricky rico ridge ridhwan ridley ridouan ridouane ridwan rifat rigoberto rihards
  rimantas rinaldo ringo rino rion rishan rishi risto ritchie rithy rito rivaldo riyad rizal rizky rizwan roan roar rob robbie robby robert roberto robin robinson roby
  roc rocco rocky rod roddy roderic roderick rodin rodney rodolfo rodric rodrick rodrigo rodriguez rody roel rogelio roger rogerio rogier rohaan rohan rohit roi rokas
  rolan roland rolandas rolando roldan rolf rolland rollin rolly romain roman romano romario romel romen romeo romero romin romolo romualdas romualdo romulo ron ronal
  ronald ronaldo ronan rone ronel roni ronin ronny rooney roque rory rosendo roshan rosli ross rossano rostislav rowen roy royce ruben rubens rubin rudi rudolf rudolph
  rudy rufino rufus ruggero ruggiero rui rune rupert ruperto ruslan russ russel russell ruud ryan rylan ryo ryszard ryu ryuji saad saaid sabas sabatino saber sabih sabin
  sabino sabir sabri sacha sadik saeed saer safir safouan safwan sahib sahid sahil sahin sahir sai saidou saif saifullah saikou saim saimon sait sajad sajan sajid sajjad
  saladin salah salaheddine saleem saleh salek salif salih salim saliou salman salomon salva salvador salvator salvatore sam samad samael samba sameer samer samet sami
  samie samiel samir sammuel sammy samuel samuele samy sanad sandeep sander sanders sandor sandro sanel sang sanjay sanjeev sanjith sante santhosh santi santiago santino
  santo santos santosh sarkis satchel satoshi saturnino saul sauli saulius saulo savas saverio savino savio sayan sayden sayed schneider scott scottie scotty sean seb
  sebastian sebastiano sebastien sedat sedric sedrick segundo seif seiji seiya sekou selahattin selim sellam selman selwyn sem semih semir senad seng seppo serafin
  serafino serban serge sergei sergej sergey sergi sergio sergiu sergiusz serhiy serigne serjio serkan servando seth sevag sevak severiano severin severino severo seydou
  sezgin shad shady shahan shaheed shahid shahir shahrul shahzad shain shaka shakeel shakil shakir shakur shamir shane shaquille sharif shaun shawn shayaan shayan shayn
  sheikh shelton shemar sherif sheriff sherwin shihab shimon shivam shiven shlomo shoaib shon shone shun shyam shyheim siaka sibusiso sid siddharth siddhartha sidi sidy
  siegfried siegmund sigmund sigurður siim silas silvan silvano silverio silvestr silvestre silvestro silvino silvio silviu simao simba simeon simo simon sinan sincere
  sinisa sion sione sipho siraj sirio sirius siro sixten sixto sjoerd slamet slaven slavko slavomir slayton slevin slimane slobodan sly smail smith snorri socrates
  sofian sofiane sohaib sohail soham sohil solaiman solan solayman soliman solomon solon son sondre sonny soren sorin sotero soufian soufiane soufyane souhaib souhail
  soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila souren spencer srdjan sriram stan stanislaus stanislav stanislaw stanisław stanley stanly stasys
  stavros stefan stefano steffan steffen stein stelian stelios stellan sten stepan stephan stephane stephano stephanus stephen sterling stevan steve steven stevens
  stevenson stevin stew stewart stig stijn stiven stjepan stoyan stu stuart subhan sufian sufyan sugeng suhaib suhail suhayb sukarno sukhwinder sulaiman sulayman
  suleiman suleman suleyman suliman sullivan sultan sunil suparman suraj suren suresh suryadi sutrisno svatopluk svein sveinn sveinung sven svend syd syed sylas sylvan
  sylver sylvester symeon symon szabolcs szymon søren sławomir taavi tadeas tadej tadeo tadeusz tadzio tafari taha tahar taher tahir tahsin tai taib taim taino tairon
  taj takeshi takuma takumi talal talan talha talib taliesin talla tamer tamim tamir tancredi taner tanju tanveer tanvir tao taoufik taoufiq tapio taran taras tarek
  tareq tarik tariq tarmo taufik tawfiq tawhid tayeb tayfun taylan taylon taym tayron tayson tayyab tayyip ted teemu teguh telmo teng teo teodor teodoro teofilo teoman
  terance terence terje tero terrance terrence terry teun teuvo tevfik tevin thabo thad thaddeus thadeus thami tharun themba theo theobald theoden theodor theodore
  thiago thibault thierno thierry thijs thilo thomas thor thorsten tiago tian tiberio tibor tidiane tigran tihomir tiit tijani till tilo tim timmy timo timofey timon
  timoteo timothee timothey timothy timur tino tirso tito titus tiziano tjeerd toader tobia tobias tobie toby tobyas todd todor toivo tolga tom toma tomas tomaso tomasz
  tomer tomislav tommaso tommie tommy tomy tonatiuh toni tonino tonio tonis tonny tony toomas topi tor torben torbjorn torbjørn tord torgeir toribio torres torsten
  toufik touhami traian travis travys trayvis trestan trev trevis trevor trey tri tristan troels trond troy trung trygve trystan tshepo tuan tudor tulio tullio tuncay
  tuncer tuomas tupac txomin tylan tyler tyller tylor tymon tymoteusz tyreek tyreese tyrell tyrese tyrick tyron tyrone tyronne tyson tywan ubaldo ubay udo ufuk ugo ujang
  uldis ulf ulises ulisse ulo ulrich ulrik ulysses umair umar umberto umit umut unai unto urban urbano urho uriel urmas uros usama usman uthman uwe uziel vaclav vadim
  vadym vahan vahe vaino val valdas valdemar valdis valentin valentino valentyn valeriano valerio valeriy valon valter vanni vardan varun vasco vasil vasile vasyl vaughn
  veasna vedat vedran veikko veiko veli venancio ventura vern vernon veron vesa vic vicente victor victoriano victorino victorio vidal vidar viet viggo vignesh vihaan
  vijay vikram viktor vilem vilius ville vilnis vince vincent vincenzo vinh vinicio vinicius vinko vinnie vinny viorel virgil virgilio virginio vishal vishnu vishwa vit
  vital vitali vitalis vitaliy vitaly vitezslav vito vitor vittorio vitus vivek viðir vlad vladan vladimir vladislav vladyslav vlastimil vojtech volkan volker volodymyr
  voltaire vratislav vuk vytautas wacław wade wadie wael wafi wagner wahyu wail waldemar waldo waleed wali walid walker wallace wally walt walter walther waqar waqas
  ward warren warrick waseem wasim wassim watson wawan waylon wayne wenceslao wendel wendelin wendell wenzel werner wes wesley wessam wessley wesson westley weston
  whyatt wiesław wiktor wil wilber wilbert wilbur wilder wiley wilf wilfred wilfredo wilfried wilhelm wiliam will willam willem willi william williams willian willibald
  willie willis willson willy wilmer wilson wilton wim winston witold wladimir wojciech wolf wolfgang wolfram woody wouter wyatt wylan wylliam wynand władysław
  włodzimierz xabi xabier xan xander xavi xavier xian xiang yaacov yaakoub yaakov yacob yacouba yadiel yago yahia yahya yair yakub yaman yamato yamen yamin yan yancey
  yanek yanis yaniv yanko yann yanni yannick yannig yao yared yaron yaroslav yasar yaseen yaser yash yasin yasir yassen yasser yassin yassine yassir yavuz yazan yazen
  yazid yehoshua yeison yeray yeshua yiannis yichen yigit yilmaz yinon yoan yoav yoel yohan yohann yohannes yon yonael yonas yonatan yonathan yong yoni yonis yony yordan
  yosef yoshua yossef yossi youcef younes youness young younis yousaf yousef yousif youssef youssif youssouf yousuf yovan ysmael yuan yul yulen yulian yunes yunis yunus
  yuriy yury yusef yussef yussuf yusuf yuta yuto yuvan yuvraj yves yvon zac zacari zacaria zacarias zacary zaccari zaccaria zach zachari zacharia zachariah zacharias
  zachary zack zackari zackaria zackarie zackary zael zafir zaheer zahi zahid zahir zaid zaim zain zainal zaine zaion zair zak zakari zakaria zakariae zakarie zakariya
  zakariyya zakary zaki zakir zalman zamir zan zane zaven zavier zayaan zayan zayd zayden zayed zayn zayne zayon zbigniew zbynek zdenek zdenko zdravko zdzisław zeeshan
  zeev zeid zein zeke zeki zeljko zen zeno zenon zephyr zeus zeyad ziad zian zidan zidane ziga ziggy zinedine zion ziyaad ziyad ziyan zlatko zoel zohaib zohair zoltan
  zoran zoubir zouhair zouhir zsolt zsombor zubair zulkifli zvone zyan zygimantas zygmunt zyon ørjan øystein øyvind þor þorsteinn łukasz αλέξανδρος αλέξης ανδρέας
  αντώνης απόστολος βαγγέλης βασίλης γεράσιμος γεώργιος γιάννης γιωργος γιώργος γρηγόρης δημήτρης δημήτριος διονύσης ευάγγελος ηλίας θανάσης θεόδωρος θοδωρής ιωάννης
  κυριάκος κωνσταντίνος κώστας λευτέρης λεωνίδας μάκης μάριος μανώλης μιλτιάδης μιχάλης νίκος νικόλαος πέτρος παναγιώτης παύλος σπύρος στέλιος στέργιος στέφανος σταύρος
  σωτήρης τάκης τάσος φώτης χάρης χαράλαμπος χρήστος айрат александар александр алексей анатолий анатолій ангел андрей андрій антон аркадий арсен арсений артем артур
  артём асен атанас богдан божидар бойко борис бојан бранко в'ячеслав вадим валентин валерий валерій васил василий василь веселин виктор виталий владан владимир
  владислав володимир всеволод вячеслав віктор віталій геннадий геннадій георги георгий герман глеб гліб горан григорий григорій давид даниил данило дарко делян денис
  деян дејан димитър дмитрий дмитро добри драган душан евгений егор едуард емил желязко жељко захар зиновий златко зоран зіновій ивайло иван иво игорь илия ильдар ильнур
  илья иннокентий йордан калин кирил кирилл кирило константин костянтин красимир лев леонид леонід лука любомир макар максим марат марк маркіян мартин матвей матвій
  методи микита микола милорад милош мирослав михаил михайло момчил назар назарій небојша ненад никита никола николай огнян олег олександр олексій орест остап павел
  павло петко петр петро петър пилип пламен платон предраг прохор пётр радий радован рамзан ратко рафаэль ринат роберт родион роман росен ростислав румен руслан рустам
  рустем савелий светослав святослав семен семён сергей сергій симеон слободан срђан станислав станіслав стеван степан стефан стоян тарас тимофей тимофій тимур тиміш
  тихомир тодор федор федір филип филипп фёдор філіп христо цветан чавдар эдуард эльдар эмиль юлиан юліан юрий юрій явор яков яків ян ярослав євген єгор іван ігнат ігор
  ілля ілько љубомир אבי אברהם אהרון אורי איתן אלון אליהו אמיר אסף אריאל בנימין גבריאל גדעון גיל דוד דניאל זאב חיים יאיר יהודה יונתן יוסי יוסף יעקב יצחק מאיר מיכאל משה
  נדב ניר עומר עידו עמוס עמית צבי ראובן רון רועי רפאל שלמה שמעון أحمد أنور أيمن إبراهيم إسماعيل إلياس باسل بلال جمال جورج حسن حسين حمزة خالد داود رامي رشيد زياد سامي
  سليمان سمير طارق عادل عبدالرحمن عبدالله علي عماد عمر غسان فؤاد فادي ماهر محمد محمود مروان مصطفى ميشال نبيل هشام وائل وليد ياسر يوسف
  `.split(/\s+/),
  );
