// First names, accents left out; a name used for both genders is in neither list. Those on which at least two of six
// national lists agree (gender-detection-from-name, MIT, © Davide Violante), and common ones of languages it lacks.
export const SHE = (): ReadonlySet<string> =>
  new Set(
    `
  aaleyah aalia aaliya aaliyah aalyah abbie abby abbygael abbygail abeer abelina abella abida abigaelle abigail abiha abisha abrar abril aby abygael abygail acacia
  achieng ada adalgisa adalia adalina adaline adalyne adalynn adara adassa adaya addolorata addyson adea adela adelaida adelaide adele adeleine adelia adelie adelina
  adeline adelita adella adelle adelyne adena adia adiana adiba adila adina adisa adison adisson aditi adja adjoa adna adonia adora adoracion adra adriana adriane
  adrianna adrianne adrielle adrienne adrina adryana advika adyson adysson aela aella aelyn aerin aeris aerith aeryn afaf afia afiya afnan afra afrah afsana afton agata
  agatha agne agnes agnese agneta agnieszka agostina agueda agustina ahana ahava ahlam ahna aia aiana aicha aida aide aidee aija aila aileen ailen ailey ailin ailine
  ailis ailsa ailyn aimee aimi aimy aina ainara aine ainhoa aino ainoa ainoha aintzane aira aisa aisha aishah aishwarya aisling aislinn aisosa aissata aissatou aiste
  aitana aivy aixa aiya aiyana aiyanna aiza aizah ajla ajna akane akasha akela akemi akiko akila akilah akima akina akshara akshaya ala alaa alabama alaia alaina alaine
  alaitz alana alanah alandra alanis alanna alannah alanys alara alayah alayna alba albana albena alberta albertina albina alda alea aleandra alecia aleena aleesha
  aleeyah aleeza alegria aleida aleina alejandra alejandrina aleksandra aleksia alena alenka alesia alessa alessandra alessia alessya alexandra alexandria alexandrina
  alexia alexiana alexie alexina alexya aleya aleyah aleyda aleyna alfonsina alia aliah aliana alica alice alicea alicia alicja alicya alida alie aliha alika alima
  alimatou alina aline aliona alis alisa alise alisea alisha alishba alisia alison alissa alisse alissia alisson alissya alisya alita aliya aliyah aliyana aliyyah aliza
  alize alizea alizee alizia alizon alla allana allegra allia alliah allicia allie allison allissa allisson alliya alliyah allyah allyana allycia allyson allyssa
  allyssia allysson alma almira almudena alona alondra altagracia altea althea altina alva alvina alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona
  alys alysa alyse alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia alysson alyze alzbeta ama amada amadea amaia amal amalia amalie amalya amana amanda
  amandine amane amani amanie amaranta amaria amarilys amaris amarya amaryllis amarys amatullah amaya amayah ambar amber amberly ambra ambrosia ameena ameera amela ameli
  amelia amelie amelina ameliya amellia amely amelya amena ameni ami amica amie amila amilia amilya amina aminah aminata aminta amira amirah amita amma ammara amna amnah
  amparo amra amreen amrita amy amyra ana ana-maria anabel anabela anabella anabelle anae anaeli anaelle anah anahi anahit anahita anahy anaia anaid anais anaisa anaise
  anaiz analia analie analucia analy anam anamaria anamika ananya anarose anastacia anastasia anastasiia anastasija anastasiya anastassia anastasya anastazia anastazja
  anaya anayah anays anca ancuta andie andjela andora andra andrea andreana andreea andreia andreina andreja andrena andriana andrina ane anea anela anelia anelise
  anella anelle anesa anessa aneta anett anette aneya anezka angela angele angeles angelia angelica angelie angelika angelina angeline angelines angelique angelita
  angella angelle angellina angelyna angelyne angelys angie ani ania anica anicia anie aniece aniela aniella anika anila anina anique anisa anisha anishka anisia anissa
  anissia aniston anita aniya anja anjali anjalie anjana anjela anjelina anju anjuli anka anke ankie ann anna annabel annabella annabelle annah annais annalaura annalena
  annalia annalie annalisa annalucia annaly annamaria annasofia annastasia annaya annayah anne anne-mette anneke anneli annelie annelies anneliese annelise annella
  annelore annelyse annemarie annetta annette anni annia annicka annie annika annisa annissa annunziata anny annya anouk anoushka anqi anselma anta antea anthea antigone
  antoinette antonela antonella antonia antonie antonieta antonietta antonija antonina anusha anushka anuska anwen any anya anyah anycia anyelina anysia anyssa aoi aoife
  aouatif apolline apollonia apolonia apryl aqsa ara arabella arabelle araceli aracelis aracely arai arantxa arantza arbia arcadia arcangela archana areej arelis arena
  aretha arfa argelia argentina aria ariadna ariadne ariah ariam ariana ariane arianna arianne ariel ariela ariella arielle arife arij arin arina arisa arisha arista
  ariya arizona arlene arlet arlette arlinda arline armanda armela armida armina arminda armoni armonia armonie arnela arsenia arta artemia artemis artemisia aruna arwa
  arwen arya aryah aryam aryana aryanna aryelle arzu asa ascension ase aseel asha ashana ashanti ashanty asheley ashley ashly ashlyn ashna asiya asiyah asja aslaug asli
  asma asmaa asmae asmahan asra assata assia assil assiya assumpcio assunta asta aster astou astrid astryd asuncion asya atalia atena athalia athalie athanasia athea
  athena athina atika atina atiya atlantis aubery aubree audelia audree audrena audrey audrie audrina audrone augusta augustina aune aura aurea aurela aurelia aureliana
  aurelie aurelija auria auriana aurianna aurielle aurora ausrine austeja auður ava avah avalon avana avelina aveline avigail avila avital aviva avneet avril awa axelle
  aya ayaa ayaat ayada ayah ayala ayame ayana ayanah ayanna ayannah ayat ayda ayelen ayesha ayfer ayiana ayisha ayla aylah aylana aylee ayleen aylen aylin aylina ayline
  aylinn aylla aymara aymee aynur ayra ayse aysel aysenur aysha aysun ayten ayu ayumi ayza aza azadeh azalee azalia azelia azia aziza azizah azlina azra azucena azul
  azure azza azzurra babette badia badiaa bahar bahia bahija baiba balbina bambi banu barbara barbora basilia basma basmala bassma batoul batsheva batul batya baya bayan
  bea beata beatrice beatris beatrix beatriz becky begona beila bela belen belgin belinda belkis bella belle bellina belma benedetta benedicta benicia benita bente
  berenice berit bernadette bernadine bernarda bernice berra berta bertha berthilde bertina bess bessie bessy betania beth bethanie bethany bethel betina betsabe betsy
  bettie bettina betty betul bev beverley beverly beyonce bianca bianka bibiana bienvenida bijou bilge biljana billie bina binta binti bintou birgit birgitta birgitte
  birna birute bisi bisma bitia blanca blandina blanka blazena blessing bluma bochra bodil boglarka bogumiła bohumila bonita bonnie bouchra boutaina bozena branka
  breanne breda brenda brendy briana brianda brianna brianne bridget bridgette briella brigida brigitta brigitte brihana brihanna brinda brisa briseida briseis britanny
  britany brithany brithney britney britta brittanie brittany briyana bronwen brook brooke brooklyne brooklynn bruna brunella brunhild brunhilde bryana bryanna bryhanna
  bryndis btissam buket bushra busisiwe busra cadia caelia caitlin caitlyn caitlyne cala calia calie calina calissa calista calixta callia callie calliope callista cally
  calogera caly calypso calyssa calysta camelia camellia camie camila camilia camilla camille camillia cammie cammy camryn camyla canan candace candela candelaria
  candice candida candie candy candyce cansu caprice capucine cara caren caridad carin carina carine carinne carla carlene carlie carlina carline carlita carlota
  carlotta carlyn carma carme carmela carmelia carmelina carmelita carmella carmelle carmen carmina carol carola carolann carolanne carole carolin carolina caroline
  carolyn carolyne carrie carys casandra casilda casimira cassandra cassi cassia cassiana cassidi cassidie cassie cassy cataleya catalina catarina caterina caterine
  catherine cathleen cathrine cathy cati catia catie catina catrina catriona caty cayetana cayla cecile cecilia cecilie cecillia cecily cecylia cedra celena celene
  celesta celeste celestina celia celicia celie celina celine celise celsa cely cemre ceren cerena cerina cerise cerys ceyda ceylin chadia chafia chahd chahida chahrazad
  chaima chaimaa chaimae chaira chama chana chanda chanel chanell chanelle chani chania chanice channa channel channelle chantal chantelle chany chanya chara charifa
  charis charity charlee charleen charlene charlette charline charlise charlize charlotte charlye charlyn charlyze charmaine chaya chayenne chayma chaymaa chaymae chelby
  chelsea chelsee chelsey chelsie chelsy chenoa cherie cherish cherry cheryl cheyene cheyenne chiara chimamanda chioma chloe chloee chloey chorouk chrissie chrissy
  christa christabel christabelle christal christana christel christella christelle christia christiana christiane christianne christie christina christine chrystal
  chrystina ciana cianna ciara ciarra cicilia ciel cindel cinderella cindi cindy cinthia cinthya cintia cintya cinzia cipriana cira circe citlali claira claire clara
  clare claribel clarice clarie clarisa clarissa clarisse clarita clary claryssa claudette claudia claudina claudine clea clelia clemence clemencia clementina clementine
  cleo cleopatra clio cloe cloee clorinda clotilde clover coco colette colleen collette conceicao concepcio concepcion concetta concha conchita connie consolacion
  constance constancia constantina constanza consuelo cora coral coralia coralie coraline coralyn cordelia cordula coretta corie corina corine corinna corinne cornelia
  corrie corrine corynne cosette cosima costanza coumba courtney covadonga cozette crista cristal cristalina cristel cristela cristiana cristiane cristina cristine
  crysta crystal crystel cyana cyane cyanna cyanne cyara cyndi cyndy cynthia cyntia cyria dace daena daenerys dafne dagmar dahiana dahlia dahlila dahlya daiana daiga
  daila daina daira daisie daissy daisy daiva dajana dala dalal dalia daliah daliana dalida dalila dalilah dalina dalinda daliya dally dalya dalyla damaris damarys
  damiana damya dana danae danah danay danaya danella dania daniah danica daniela daniella danielle danielly danijela danika danila danita danitza daniya daniyah danna
  danuta danute danya danyah danyele danyla daphne daphnee daphney dara dareen daria dariana darielle darina dariya darja darla darleen darlene darline darling darya
  dasha davia davida davina davinia dawn daya dayami dayana dayanara dayanna dayanne daylia dayna dayra daysi dea deana deanna debbie debby debora deborah debra deena
  deepa deepika defne dehlia deidre deirdre deisy dejana delfina delia deliah delicia delila delilah delina delinda della delphina delsy demetra demetria demi dena denia
  denisa denise denisia denisse denize denya denyse deolinda derya desideria desire desiree despina destinee deva devika devina devora devorah dewi deyanira deyna deysi
  dhalia dharma diala diamante diamantina diana diandra diane diani dianna dianne diara didem diem digna dijana dikra dilara dilek dilia dimitra dina dinah dinara diona
  dionisia dionne diora dita diva divina divine divya dixie diyana djamila djeneba doaa doha doina dolce dolly dolores domenica dominga dominica dominika dominique
  domino domitilla donata donatella donia donika donna donya dora dorcas doreen dorene dorette doriana dorianna dorina dorinda doris dorita dorota dorotea dorothea
  dorothy dorte dottie douaa douae dounia dounya dragana drahomira drifa drissia dua dubravka duduzile dulce dulcie dulcinea dunia dunja dunya durdica dusanka dyana
  dyane dyanna dyna ebba ebony ebru ecaterina ece ecrin eda edda edeline eden edie edina edit edita edith edna eduarda edurne edvige edwina edyta eeva effie egle eha
  eija eila eileen eilidh eiliyah eilleen eily eilyn eimy eira eire eirinn ekaterina ekram ela elaia elaina elaine elana elanie elanna elanor elara elaya elayna elba
  elda elea eleah eleana eleanna eleanor eleanore electra eleina elektra elen elena elene eleni elenie elenna elenor eleonor eleonora eleonore elettra eleya eleyna elfi
  elfride elfriede elga eliana elianah eliane elianna elicia elida elide elidia elif elifnur elika elin elina elinor elinore eliona eliora elis elisa elisabel elisabet
  elisabeta elisabete elisabeth elisabetta elise elisea elisenda elisheva elisia eliska elissa eliyana eliza elizabet elizabeta elizabeth elizaveta elizia elka elke ella
  ellah ellana elle ellea ellen ellena elley elli ellia elliana ellie elliette ellina ellinor ellora ellyana ellyn elma elmarie elmedina elmina elmira elna elodia elodie
  eloina eloisa eloise elona elora elorah elouise elowen els elsa elsabe else elsi elsie elsy elva elvia elvina elvira elyana elyanah elyanna elycia elyn elyna elynn elysa
  elysabeth elysha elysia elyssa elyssia elyza elyzabeth elza elzbieta ema emalia eman emanuela emanuella emanuelle emelia emelie emelina emeline emely emelyn emi emie
  emiko emili emilia emiliana emilie emilija emiline emillia emillie emilly emily emilya emina emine emira emlyn emma emmah emmanuela emmanuella emmanuelle emme emmelie
  emmeline emmi emmie emmy emmylou emna emy emylia emylie ena enara enaya encarnacion endang ene enedina eneida engracia enia enid eniko eniola enisa enma enna enola
  enrica enriqueta enya enza eowyn era erica ericka erika erin erina erinn erisa erla erlinda ermelinda ermina erminia erna ernesta ernestina ernestine ersilia eryka
  erykah eryn erynn erza erzsebet esha eshaal eshal eshana esin esma esme esmee esmeralda esperanca esperanza esra esraa essi estee estefani estefania estefany estel
  estela estella estelle ester estera esther estitxu estrella eszter etana etelvina ethel etna ettie etty eugenia eugenie eulalia eunice eusebia eva evah evalina evaline
  evana evangelia evangelina evangeline evangelyne evanie evanna eve eveleen evelia evelin evelina eveline evely evelyn evelyna evelyne everly evette evgenia evi evie
  evija evita evon evonne ewa ewelina eya eyana eydis eyla eyleen eylin eyva fabia fabiana fabienne fabiola fabrizia fadila fadma fadoua faduma fadwa fahima faina faith
  faiza faizah fallon fama fani fanni fannie fanny fanta fany faouzia farah farha farhana faria farida fariha farrah fartun faryal farzana fatema fathia fathima fatiha
  fatim fatima fatimah fatimata fatimazahra fatime fatimetou fatine fatma fatmata fatna fatou fatouma fatoumata fattouma fatuma fatumata fausta faustina favour fawzia
  fay faye fayna fayza febe federica fedora felicia feliciana felicidad felicita felicitas felicity felicja felina felipa felisa femke ferdaous feride fermina fernanda
  fettouma feyza fidelia filippa filomena fina fiona fionna fiorella fiorenza firdaous firdaus firdaws fitri fiza fjola flaminia flavia fleur flor flora florence
  florencia florentina flores floria floriana florica florina florinda folake folashade fortunata fotini fouzia fran franca frances francesca franceska francette
  franchesca francheska francia francina francine francisca francoise franka frantiska franziska freda freja freya freyja frida frieda fuensanta fulvia funda funmilayo
  gabbie gabi gabija gabriela gabriele gabriella gabryelle gaelle gaetana gaia gala galia galina galit galla galya galyna gamze gania ganna gao gara gayane gea geena
  gelsomina gema gemma gena genesis geneva genevieve genia genie genna genny genoveffa genoveva georgette georgia georgiana georgie georgina geraldine gerarda gerardina
  gerda gerlinde germana gerta gertrud gertrude gessica ghita ghizlan ghizlane ghofran giada giana gianina gianna giannina gift gila gilda gill gillian gimena gina
  ginesa ginevra ginger ginna ginni ginny gintare gioia giordana giorgia giovana giovanna gisel gisela gisele gisella giselle gitte giulia giuliana giulianna giulietta
  giuseppa giuseppina giusy gizele gizella gizelle gizem gladis gladys glenda gloria gloriana glorya glynis goda gohar golda goldie gordana grace gracia graciana gracie
  graciela graciella gracy grayce grazia graziella grazyna grecia greetje gregoria greta gretchen grete gretel gretta griet grisel griselda guadalupe gudrun guendalina
  guiliana guillermina guinevere gul gulay gulsum gunhild gunilla gunta guri gurleen guðbjorg guðrun gwen gwendolen gwendolyn gwendolynn gwenna gwyneth gyongyi gyorgyi
  gypsy gyselle habiba haby hada hadassa hadassah hadda hadhoum hadia hadiatou hadiya hadja hafdis hafida hafsa hafsah hafssa hagar haidy haifa haila hailee hailie
  hailley haily haizea hajar hajer hajira hajnalka hajra hakima hala halana haleema haley halia halima halimah halina halla halley halyna hamida hamna hana hanaa hanadi
  hanae hanah hanako hanalei hanan hanane hania hanifa hanife hanin haniya hanke hanna hannah hannan hanne hanneke hannelore hannia hanny harini harleen harmonie harmony
  harriet haruka hasina hasini hasmik hasna hasnaa hasnae hassania hassna hatice hattie hava havana havanna hawa haya hayat hayate haydee hayla haylee hayleen haylie
  hayriye hazel heather heavenly heba hedvika hedwig hegoa heide heidemarie heidi heidie heidy heike helana heleen helen helena helene helga heli helia heliana helina
  hella helle hellen helly helma helmi hema hena hend henna henrietta henriette henrika henryka henya hera hermelinda hermina hermine herminia hermione herta hertha
  hettie hetty hevin hiba hibah hidaya hila hilaria hilarie hilary hilda hilde hildegard hildur hilkka hillary hilma hina hinano hinata hind hinda hira hlima hoda hodaya
  hollie holly honey honor honorata honoria horia hortencia hortensia hosanna houda houria houriya huda hulya husna iana ianna iara ibolya ibtisam ibtissam ibtissame ida
  idalia idalina idania idoia idoya ieva ifrah ignacia ignazia ihintza ikhlas ikram ikrame ila ilana ilaria ilayda ilda ildiko ilea ileana ilena ilene ilenia ilham
  ilhame iliana ilianna ilina iliyana ilka illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse iluta ily ilyana ilyanna ilyssa ilze iman imane
  imani imanie imbi imelda imen imma immacolata immaculada imogen ina inaaya inah inara inas inass inaya inayah inci indhira indie indira indya ine ineke ines inese
  inessa inez inga inge ingeborg inger ingibjorg ingrid ingrida ingvild iniya inka inmaculada inna innaya innocence inocencia insaf inssaf intissar intza ioana ioanna
  iola iolana iolanda iole iona ione ionela ionna ipek iqra iraida irati iren irena irene iria iriana irina iris irma irmgard irsa iryna irys isabeau isabel isabela
  isabele isabella isabelle isadora isamar isatou isaura ishana ishani ishika isidora isidra isis isla ismahan isobel isolda isolde isolina isora isra israa israe issraa
  isys ita italia itto itzel itziar iulia iuliana iva ivana ivanka ivanna iveta ivette ivie ivona ivone ivonne ivy iwona iyana iyona iza izabel izabela izabella izabelle
  izel izumi izza izzie izzy jaana jaanika jacinta jackeline jacqueline jada jade jadwiga jaelle jaelyn jahida jahlia jahna jahnaya jaida jaina jala jalia jalila jalina
  jaliya jaliyah jalya jalyah jamela jamelia jamella jamila jamilah jamilla jamyla jana janaa janae janah janaina janan janani janat janaya jane janele janell janella
  janelle janessa janet janeth janette janice janie janina janine janique janira janis janise janita janna jannah jannat jannate janne janneke jannet jannette jannie
  janyce jaquelin jaqueline jara jarmila jaroslava jasleen jasmeen jasmeet jasmin jasmina jasmine jasmyn jasmyne jaspreet jassmine jayah jayana jayanah jayani jayanna
  jaycee jayda jayla jaylee jayleen jaylie jayline jaylis jayna jayne jazia jazmin jazmine jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie
  jeannine jelena jelina jelissa jema jemaa jemima jemimah jemma jena jenah jenaya jenaye jenessy jenifer jeniffer jenine jenisha jenna jennah jenni jennie jennifer
  jenniffer jennipher jenny jennyfer jeny jenyfer jersey jerusalen jesica jessalynn jessica jessika jessyca jessye jessyka jezabel jezabelle jezebel jhade jhoanna jia
  jiahui jiana jiaqi jiayi jihan jihane jill jimena jina jinan jindriska jing jirina jitka joana joanie joanna joannah joanne joannie joaquina joceline jocelyn jodie
  joee joelie joella joelle joellen joelly joely johana johanna johannah johanne johara joia jolanda jolanta joleen jolene jolie jolina joline jone jonelle jordana
  jordanna jorgina josee josefa josefina josefine joseline joselle josely joselyne josephina josephine josette josiane josianne josie josline josseline josselyne
  jossette jossie jovana jovanna jovita joy joya joyce jozette jozica juana juanita judie judit judith judy julia juliana juliane julianna julianne julie julienne juliet
  julieta julieth julietta juliette julina julissa julita jullia julliette jully julyana julyanna jumana juna junia junie juno jurate jurgita justa justina justine
  justyna justyne jutta jytte kacey kacia kacie kadia kadiatou kadidia kadidiatou kadidja kadija kadijah kadri kady kaela kaelie kaely kaelyn kaelynn kaena kahlan kaia
  kaidi kaila kailani kaili kailly kaily kailyn kailyne kaina kainat kaira kaire kaisa kaisha kaithlyn kaitlin kaitlyn kaitlyne kaja kajsa kala kalea kalena kalia
  kaliana kalie kalila kalima kalina kalinda kalissa kalista kaliya kaliyah kallie kallista kally kaltoum kalya kalyani kalyna kalyssa kalysta kamala kamaria kamelia
  kamila kamilah kamile kamilia kamilla kamilya kamyla kamylle kana kandice kandy kandyce kanika kanya kanza kaoutar kaouthar kareen karen karen-marie karien karima
  karin karina karine karinne karishma karisma karla karlene karlie karlina karlyn karma karmen karola karole karolina karoline karolyn karolyne kartini kary karyn
  karyna kasandra kasia kassandra kassia kassidy kassie kata katalin katalina katalyna katarina katarzyna kate kateleen katelyn katelyne katelynn kateri katerina
  katerine kateryna kath kathaleen kathalina katharina katharine katheleen kathelyn katherin katherina katherine kathia kathie kathleen kathlyn kathrin kathrine kathryn
  kathy kathya kati katia katiana katica katie katina katiuscia katixa katja katlyn katrin katrina katrine katryn kattalin kattie katty katy katya kavita kawtar kawthar
  kawther kayana kaycee kaycie kayla kaylah kaylee kayleen kayleigh kayli kaylia kayliah kayliana kaylie kaylin kaylina kaylla kayna kaysha kaysia kaysie kayte kea keana
  keerthana keesha keiko keila keilana keina keira keisha keisi keisy kelcy keli kelia keliah kelicia kelina kelis keliyah kella kelli kellie kelly kellyanna kellyanne
  kellyn kelsea kelsey kelsi kelsie kelsy keltoum kena kenda kendra kenia kenna kenza kenzie keona kera keren kerli kersti kerstin kesha keshia kesia ketsia ketty keva
  kexin keya keyana keyanna keyla keylah keylie keyna keyra keysha keyshia keysi khadidiatou khadidja khadija khadijah khadijatou khadra khady khaila khaira khalia
  khalida khalila khaoula khawla khayla kheira khiara khira khloe kholoud khouloud khyra kiana kianna kiara kiarah kiarra kiera kiki kilia kim kima kimaya kimberlee
  kimberley kimberlie kimberlly kimberly kimiko kimiya kimmie kimora kimya kimyah kina kindra kine kinga kinsey kinza kinzy kiona kira kirsi kirsten kirstin kirsty kisha
  kismet kitana kitty kiya kiyana kiyomi kizzy kjersti klara klarisa klarissa klaudia klavdija klea kloe kloey koko kolbrun kolinda komal konstantina kora korinna
  kornelia kourtney krisha krissy krista kristal kristel kristelle kristiana kristie kristiina kristin kristina kristine kristyna krisztina krizia krysta krystal krystel
  krystiana krystie krystina krystyna ksenia kubra kulli kumba kveta kvetoslava kya kyana kyanna kyara kyarah kyarra kyera kyla kylee kylia kyliana kylianne kylie kyllie
  kymberley kymia kyra kyrah kyria kyrsten lacey laela laelia laelle laetitia lahna laia laiana laiba laida laila laily laima laina laine lainy laisha laiya laiza laken
  lakshmi lala lale lali lalia lalita lalitha lama lamia lamiaa lamiae lamis lamiya lamya lamyaa lamyae lana lanae lanah lania lanna lannah lara larah larisa larissa
  larysa laryssa latifa latisha latoya launa laura lauralee lauralie laurana laureana laureen lauren laurencia laurene laurentia laurentina lauretta laurina laurinda
  lauryn laurynn lavanya lavinia laya layah layal layali layan layana layanna layla laylana laylla layna laynie lea leah leana leandra leanie leann leanna leanne leany
  leda leeana leeann leela leelo leeloo leen leena leeya leeyah leia leiana leidy leila leilah leilana leilani leilanie leilany leili leilia leily leina leire leiya
  leiyah lejla lela lelia lempi lemya lena lenah lenaya lene lenette leni lenka lenna lenora lenore leocadia leola leona leonarda leoncia leonia leonie leonna leonor
  leonora leonore leontina leora lerato lesia lesley leslie leslye lestari leticia letitia letizia lettie levana lexa lexi lexia lexie leya leyah leyana leyanna leyla
  leyli leyna lia liah liana lianah liandra liane lianna lianne liara liat liba libby libera liberata libertad libia libuse licia lida lidia lidija lidiya lidmila lidya
  lieke liela lielle lien liesbeth liese liesel lieselotte liezl liga ligia liina liis liisa liisi lil lila lilah lilana lilea lili lilia liliah lilian liliana liliane
  lilianna lilianne lilibeth lilie lilienne lilit lilith liliya lilja lilla lillah lilli lillia lilliana lilliane lillie lilly lily lilya lilyana lilyanna lilyrose lina
  linah lincy linda linde lindiwe lindsy lindy line linette ling linh linna linnea linsay linsey linsy linzy liona liora lira liria lis lisa lisabeth lisandra lisanne
  lisbet lisbeth lise lisette lissa lissandra lisset lissette lita litzy liubov liudmyla liv livia liviana livie livy livya liya liyah liyana liyanna liz liza lizandra
  lizbeth lizeth lizette lizzie lizzy ljiljana ljubica lluna lluvia loa lobna loes loganne loida lola loli lolita lolla lona lone loni lonna lora loraine loralie lore
  lorea loredana loreen lorelai lorelei lorelie lorella lorely lorena lorene lorenna lorenza loreta loretta loreyna loriana lorianna lorianne lorie lorna lorraine lorrie
  loryn lotta lotte lottie louanne loubna louella louisa louise louiza lourdes lovely lovina lua luana luanna luanne luba lubna luccia lucciana luce lucelia lucero luci
  lucia luciana lucianna lucianne lucie luciene lucienne lucija lucila lucilia lucilla lucille lucina lucinda lucine lucrecia lucretia lucrezia lucy lucyna lucynda
  ludivina ludmila ludmilla ludmiła ludovica ludwika luella luigia luigina luisa luisana luise luiza lujain lulia luma lumi luminita luna lunah lunna lupe lupita lurdes
  lusia luz luzia luzmila lya lyah lyana lyanna lyanne lyda lydia lydiana lydianne lyla lylah lyli lylia lyliana lylianna lylie lylla lyllie lyn lyna lynda lyndie
  lyndsay lyndsey lynelle lynette lynn lynna lynne lynsey lyra lysa lysandra lysette lyssa lyubov lyudmyla lyvia lyza maaike maarit maarja maayan mabel macarena macaria
  macrina macy madalena madalina maddalen maddalena maddi maddie maddison maddyson madelaine madeleine madelena madelin madeline madelon madelyn madelyne madge madie
  madiha madilyn madina madisson madlyn madonna madyson mae maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve mafalda magali magalie magaly magda
  magdalena magdalene magdelena magdeline magdolna maggie maggy maghnia magnolia maha mahalia maham maheen mahina mahinur mahira mahjouba mahlia mahnoor mahya mai maia
  maialen maica maida maider maija maika maila maile mailee maileen mailen maili mailie maily mailyn mailynn maimouna maimuna maira maire maisa maisha maisie maisy
  maitane maite maitena maiya maj maja majda majida makeda makenzie makenzy makia mala malaak malaika malak malake malea malee malena malgorzata malia maliah malie
  maliha malika malin malina malinda malini malisa malissa maliya maliyah malka mallika mallorie mally malorie malvina malya malyah malyssa manahil manal manar mandi
  mandie mandy manha manika manila manisha manna mannat manola manoli manolita manon manuela manuella manya mar mara marah maral maram maranatha maravillas marcela
  marcelina marceline marcella marcia marciana marcie marcy marella maren maret marga margaret margareta margarete margareth margarethe margarett margarette margarida
  margarita margaux margery margherita margie margit margo margot margret margriet marguerite mari maria mariaclara mariaelena mariah marialuisa mariam mariama mariame
  mariami mariana mariane marianela mariangel mariangela marianna marianne mariateresa maribel maribelle marica maricarmen maricela marie marieke mariel mariela mariele
  mariella marielle mariem marieme marieta marietjie marietta mariette mariia marija marijana marijane marijke marika mariko marilena marilia marilin marilou marilu
  mariluz marily marilyn marina marine marinela marinella marinna mariola marion mariona marisa marisabel marisela mariska marisol marissa marit marita marite maritza
  marivel mariya mariyah mariyam mariyana mariza marja marjatta marjeta marjorie marjory marketa marla marlaine marlee marleen marlen marlena marlene marleni marleny
  marlette marli marlie marliese marline marlise marlowe marlyn marlyne marlys marni marnie maroua marry marsha marta martha martina martine martyna marua marwa marwah
  mary marya maryah maryam maryama maryan maryana maryann maryanna maryanne marybel maryelle maryem maryjane maryla marylee marylin marylou marylyn maryn maryna marysa
  marysol maryssa marzena marzia masa masha massiel matea mateja mathea mathilda mathilde matilda matilde mattea mattie maty matylda maud maura maureen mauricia maurine
  mavi mavis maxima maxine maya mayah mayanna mayar maybel maybeline maybelle maybelline mayda maye mayela mayelin mayka mayla maylee mayleen maylen maylene mayli maylia
  maylie maylin maymuna mayra maysa maysaa maysae maysie mayte mayumi mayuri mayzie mazal małgorzata mbarka mea meagan meaghan medea medina meena meera meg megan megann
  megawati meggan meggie meghan meghann megumi meha mehreen mei meia meila meili meiling meily meilyn meina meira melana melane melani melania melanie melany melanye
  melba melda melea meleane melek melena meli melia meliah melicia melida meliha melika melike melina melinda meline melinna melisa melissa melita meliya meliyah meliza
  mellissa mellony melodi melodia melodie melody melonie melony melora melvina melyna melynda melynna melysa melyssa mena mencia menna meral merce mercedes mercy
  meredith meri meriam meriem merieme merike merina merisa meritxell merja merle merline merve mervi mery meryam meryem meryeme meta metka mette meya meylin mhairi mia
  miah miana micaela micaella michaela michaele michaella michaelle michalina michela michelina michella michelle mickaela midori mieke miel miette migdalia mignon
  miguela miha mihaela miia mikaela mikaella mikela mila milada milady milagro milagros milah milana milanna milca milda mildred mileena milena milene miley mili milia
  miliana milica milie milinda milissa milka milla milliana millicent millie milly miloslava milouda miluse mily mimi mimouna mimount mimoza mina minah minahil minal
  mindy mine minela minerva minha minka minna minnie miquela mira mirabel mirabella mirabelle mirah miral miranda mireia mireille mirela mirella mirelle miren mireya
  miri miriam mirian miriana mirielle mirjam mirjana mirka mirna miroslava mirosława mirra mirsada mirta mirtha miryam misa misaki misheel mishel misia missy mitra mitzi
  miya miyah miyana miyu miyuki mizuki modesta modesty moesha moira mojca moll mollie molly mona monalisa monette monia monica monika monique monserrat montana
  montserrat moorea mora morag morena morgana morganne morrigan mouna mounia moya mpho muge muna muntaha muriel muskan mwajuma mya myah myana myanna myha myia myla mylah
  mylee mylena mylene mylia myliana mylie mylla myra myrah myranda myriam myriana myrna myrta myrtle naama naara naba nabiha nabila nacera nacira nada nadejda nadezda
  nadezhda nadia nadiia nadin nadina nadine nadira nadiya nadja nadra nadya naeli naema nafisa nahia nahida nahima nahla nahomi nahomy naia naiara naida naika naike
  naila nailah naima naimah naina naira nairi naisha naiya naja najat najate najia najima najla najlae najma najoua najwa nakiya nala nalah naledi nalia nalini naliya
  naliyah nalla nami namira nan nana nancy nandi nandini nanette naoko naome naomi naomie naomy naoual nara narcisa nare nargis narjes narjis nasha nasia nasira nasra
  nasreen nassima nassira nastasia nastia natacha natali natalia natalie nataliia natalija natalina nataliya natallia nataly natalya natasa natascha natasha nathalia
  nathalie nathaly nathalya nathalye nathania natia natividad natsuki natsumi naturelle nausica nausicaa nava navy nawal naya nayah nayana nayara nayda nayeli nayelie
  nayima nayla naylah nayma nayra naysha nazan nazaret nazaria nazha nazia naziha nazli ndeye nea necla neda neela neelah neema neena neeve nefertiti neha nehal neila
  neima neira neisha neiva nejla nela nelcy nele neli nelia neliah nelida nelina nell nella nelle nelli nellie nelly nelsy nely nema nena nene neomi nerea nereida
  neringa nermin nermine nesrin nesrine nessa nettie neus neva nevae nevaeh neve nevenka neya neyah neyla neysa nezha nhu nia niama niamh nicki nickie nicol nicolasa
  nicole nicoleta nicoletta nicolette nicolina nicolle nida nidia niema nieves nihad nihal niina nijole nika nikky nikol nikole nikolett nikolina nila nilah nilda nilla
  nilufer nimra nina ninah ninette ninfa ningsih nini niobe nira nirvana nisa nisha nisrin nisrine nissa nissrine nita nithya nitya niva nives niya niyah niza nneka noa
  noami noara noela noeli noelia noelie noella noely noemi noemie noemy noga nogaye noha nohaila nohemi nohemy nokuthula nomi nomvula nona noor noora nor nora norah
  noraini norazlina noreen norhan norma nouhaila nouhayla nour noura nouran nouria nouzha novalie noya ntombi nubia nuha nunzia nunziata nur nura nurcan nurhan nurhayati
  nuria nuriye nursel nurul nusayba nya nyah nydia nyima nyla nylah nylia nylla nyna nynke nyssa oana oceana oceanna octavia octavie odalis odalys odelia odessa odette
  odilia ofelia ohanna oihana oihane oksana oksanа ola olaia olaya oleksandra olena olesia olesya olga olha oliana olimpia olina olinda oliva olivia olivya oliwia
  ollivia olya olympia olyvia omaima omara omaya omayma omayra omnia ona onelia oona ophelia ophelie ora orah oriana orianna orla orli orly ornella orsola orsolya otilia
  ottavia ottilia otylia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouidad ouissal oumaima oumayma oumou outi oviya oxana ozlem paige paivi palesa palma
  palmira paloma pamela pamella panagiota pandora paola paolina paquita parisa pariss parissa parvati parys pascuala pasqua pasqualina patience patricia patrizia
  patrycja patsy patty paula pauleen paulette paulina pauline pavithra pavla pavlina payton paz peace pearl peggie peggy pelin pema penda penelope penina penny pepa
  pepita perihan perla pernille pervin petra petrona peyton phebe philippa philippine philomena phoebe phoebee phoebie phyllis pia piedad piera pierina pietra piia pilar
  pina piper pippa piret pirjo piroska piya placida pola polina polly pollyanna polona pooja poppy posy preciosa precious prescilla presly pricila pricilla princess
  prisca priscila priscilla prisha prithika priya priyanka promise providence prudence pura purificacion purity puspa pınar queenie quynh rabab rabea rabia rabiaa
  rachael rachana rachel rachele rachelle rachida radha radhika radia radka radmila rafaela rafaella raffaela raffaella rafia rafika raghad ragnheiður ragnhild rahaf
  rahel rahima rahma raiana raihana raija raika raima raina raisa raissa raiza rajaa rajah rajana rakel rakia raluca rama ramata ramatou ramatoulaye ramia raminta ramla
  ramona ramya rana randa randi rania raniya ranya raphaela raphaella raphaelle raquel rasa rasha rashel rashida rasika rasma ratna ravina rawan rawen raya rayana
  rayanna rayhana rayhanna rayma rayna rayssa razan rea reana reanne rebeca rebecca rebecka rebeka rebekah rebekka reem reena reeva refilwe regina regine reham rehana
  rehanna rehema reina rekha remedio remedios remie rena renad renata renate renee reshma retha retno reva reyana reyhana reyna rhea rhian rhianna rhiannon rhoda rhonda
  ria riana rianna rica ricarda richelle rifka rihab riham rihana rihanna riikka riina riitta rikke rim rima rime rimes rina rinad rini rita ritaj ritaje ritej ritika
  ritva riva rivka riya riyana rkia roberta rochelle rocio rodaina rodayna rodica roeya rohani roisin rokaya rokhaya rokia roksana rola romaine romaisa romaissa
  romaissae romana romaysa romi romie romina romy rona rosa rosabel rosabella rosabelle rosalba rosalia rosalina rosalind rosalinda rosaline rosalita rosaly rosalyn
  rosamaria rosamund rosana rosangela rosanna rosanne rosaria rosario rosaura rose roseanne roselia roselina roseline rosella roselyn roselyne rosemarie rosemary roser
  rosetta rosette roshni rosi rosibel rosie rosina rosita rosmery rossana rossella roswitha rosy rowena roxana roxane roxann roxanna roxanne roxy roya roza rozalia rubi
  rubie rubina ruby rudite rufina rukaya rumaysa rut ruta ruth ruthy rutt ruxandra ruzena ruzica ryana ryanna ryhana ryhanna rym ryszarda saadia saara saba sabah sabiha
  sabina sabine sabira sabra sabreena sabria sabrin sabrina sabrine sabriya sabryna sadaf sade sadhana sadia sadie sadiya safa safaa safae safah safia safiatou safina
  safira safiya safiyah safiyya safiyyah sagrario sahana sahar sahara sahira sahory sahra saida saima saina saioa saira saja sajida saki sakina sakinah sakura saleah
  saleha salena saliah saliha salima salimah salimata salimatou salina salka sally salma salome saloua salsabil salvadora salvatrice salwa sama samah samanta samantha
  samara samarah samaria samaya samera samia samiah samiha samina samira samirah samiya sammantha samra samrah samuela samya samyra sana sanaa sanae sanah sanam sanaya
  sanda sandhya sandra sandrina sandrine sandy sania saniya saniye sanja sanjana sanna sanne santina sanya saoirse saori saory saphia saphina saphira saphire saphyra
  sapna sara sarafina sarah sarai saranda saranya saray sarayma sare sari saria sarika sarina sarita sariya sarka sarmite sarolta sarra sarrah sarya saryna saskia satu
  saturnina savana savanah savanna saveria savina sayana sayda sayla sayra sayuri scarlet scarlett scarlette sebastiana secilia seda sedra sefora seham seher seija seila
  sela selah selena selene selenia selia selin selina seline selma selva selyna sema semia semiha semira semra semya senada sendy senia senka sephora sera serafina serah
  serap seraphina seraphine seraya seren serena serene serenna serin serina serine serra sevana sevda severa severina severine sevgi seynabou sfia shabana shada shadia
  shae shaelynn shahad shahana shahd shahed shahida shaila shailey shaili shaily shaima shaina shaira shakila shakira shakti shalia shalimar shalini shalva shama shamia
  shamira shana shanah shanaya shandra shanel shanell shanelle shania shanice shanika shanna shannah shannel shannen shannon shanti shanty shanya shanyce shara sharay
  shari sharifa sharina sharleen sharlene sharlyne sharon shauna shawna shawnee shayana shayanna shayanne shayla shaylee shayleen shayli shaylie shayna shaynah shaynna
  shazia sheena sheila sheilly sheily sheina shekina shekinah shelby shelcy shelley shelly shelsea shelsey shelsie shelsy shenoa shereen sherilyn sherley sherline sherly
  sherlyn sherlyne sherry sheryl sheyenne sheyla shifa shine shira shireen shirel shirin shirley shirly shivani shona shoshana shreya shukri shyna sia sian siana sianah
  sianna siara sibel sibilla sibille sibongile sibyl sibylle sicilia sidra sidrah sieglinde siegrid siena sienna sierra sietske signe sigrid sigriður sigrun siham sihame
  siiri sila silja silke silvana silvia silvie silvija silvina sima simona simonetta simran sinai sinaya sindi sindy sine sinead sinthia sintia sintija siobhan siomara
  siona sira sirena siria sirin sirine sirje sirpa sisilia siti siv siya siyana skaidrite skye skyla skylar slavica smeralda sneha snezana soad sobia socorro soffia sofi
  sofia sofie sofija sofiya sofya soha sohaila sohana sokaina sokhna sol solana solange solara sole soledad soleil solene solenne solia soliana solina solomiia solveig
  somaya somia somiya somya sona sonali sonia soniya sonja sonya sophea sophia sophiana sophie sophonie sophy sophya soraida soraya sorayah sorcha sorelle sorina soriya
  souad souhaila souhayla soukaina soukayna soumaya soumia soumiya soumya sovanna spela speranza spomenka stacey staci stacie stacy stanislava stanisława stefana stefani
  stefania stefanie stefanny stefany steffi stefka steinunn stela stella stellina stepanka steph stephania stephanie stephany stephy stine sua sude sue suela sueli
  suhaila suhana suhayla suheyla sukaina sukhmani sulamita sule sultana sumaira sumaya sumayah sumayya sumayyah sumeya sundus sunette sunita sunshine sura suraya susan
  susana susanna susannah susanne susi susie susy suzana suzanna suzanne suzette suzie suzy svandis svea svenja svetlana sveva svitlana swati sway swetha swetlana sya
  syah syanna syanne syara sybella sybil sybille syeda syenna syla sylvana sylvanna sylvi sylvia sylviana sylvie sylwia syna synthia syra syrah syria syriana syrina
  szilvia tabata tabatha tabita tabitha tahani tahara tahira tahlia taila taima taina taira tais takwa tala tali talia taliah taliana talicia talina taline talissa
  talita talitha taliya taliyah tallia tallulah tally talya talyah talyssa tamani tamar tamara tamarah tamari tamaya tamera tamia tamika tamila tamira tamlyn tammy tamou
  tamra tamsin tamya tamyra tana tanaya tania tanija tanisha tanit taniya tanja tanya tanyah tanzila taqwa tara tarah tarja tarra tasha tasiana tasneem tasnim tassnim
  tatiana tatiane tatianna tatjana tatyana taya tayana tayanna tayla tayra taysha tea teana tecla tehani tehila tehillah telia telma temperance teodora teona terena
  teresa terese teresina teresita terez tereza terhi terri terrie tess tessa tessah tessia tessie tetiana tetyana tevy teya teyana teyla thais thalia thaliana thamara
  thania thanya thara thayla thea theia thekla thelma theodora theresa therese theresia thi thu thuli thuy thy tia tiah tianah tianna tiara tiare tifani tifany tiff
  tiffani tiffanie tiffany tiina tiiu tila tilda tillie tilly timea tina tinaya tineke tinne tirza tisha titi titia titiana tiya tiyah tiyana tiziana tomasa tonia tonie
  tonje tonya tori toria torill tory tosca touria touriya tova tove tracey tracie tracy tressie triana tricia triin trina trine trish trisha trixie trudy truus tuana
  tuba tugba tulay tullia tunde turid tuti tuula tya tyah tyana tyanna tyara tyla tylia tyra tysha tytti ugne uliana ulla ulla-britt ulrike ulyana uma umi una unnur
  urska ursula urszula urve usha ute uxue vaida vaishnavi vaitiare valencia valene valentina valentyna valeria valeriane valerie valery valeska valina vana vanesa
  vanessa vani vania vannessa vanny vanya varsha varvara veda veena vega velia velma vendula veneranda venezia venicia venise venus vera verena verica verona veronica
  veronika veronique vesna viana vianne vicenta vicki vickie vicktoria vicky victoria victoriana victorina victorya vida vidya viera viive vija vika viki viktoria
  viktorie viktorija viktoriya vildan vilija vilma vina vincenta vincenza vincenzina vineta viola violet violeta violetta violette viorica vira virgilia virgina virginia
  viridiana virna virpi virtudes vita vitalia vitalina vitoria vittoria vivian viviana viviane vivianne vivien vivienne vladimira vlasta vyctoria wafa wafaa wafae wahiba
  waltraud wanda wangari wanjiru warda wassima wati wendi wendy wera weronika whitley whitney wiam wiame widad wiesława wijdane wiktoria wilhelmina wilhelmine willa
  wilma winifred winnie winona wisal wissal wulan wynona xana xandra xaviera xela xena xenia xia xiana ximena xin xinyi xinyu xiomara xiu yadhira yadira yaffa yagmur
  yahaira yaiza yajaira yali yalina yamila yamile yamilet yamileth yamina yamna yana yaneli yanelis yanelle yanely yanessa yanet yaneth yanina yanira yanissa yanna yanti
  yaquelin yara yarah yareli yaritza yasemin yashira yasira yasmeen yasmin yasmina yasmine yassmin yassmina yassmine yazmin yazmina yeimy yelena yelina yen yena yenifer
  yennifer yenny yesenia yesica yesmin yessenia yessica yetunde yeva yevheniia yisel ylenia yliana ylianna ylva yoana yoanna yocheved yohana yohanna yoko yolanda yolette
  yomara yoselin yosra yousra youssra yovana yovanna ysabel ysabelle yudith yue yui yuka yuki yukiko yulia yuliana yulisa yuliya yumalai yumalay yume yumi yumiko yumna
  yuna yuni yusra yuxin yuxuan yvaine yvana yvanna yvannah yvette yvonna yvonne zaara zadie zahara zaharia zahia zahida zahira zahra zahraa zahrah zaida zaima zaina
  zainab zaineb zaira zaiya zakia zakiya zakya zala zali zalia zalie zamara zamzam zanda zanele zaneta zara zarah zaria zarina zarra zaya zayana zayna zaynab zaynah
  zayneb zayra zdenka zdravka zea zehra zeina zeinab zeineb zelda zelia zelie zena zenaida zeneida zenia zeyna zeynab zeynep zhara zhor zhour zia ziana zina zinab zineb
  zita ziva zivile zlata zoa zoe zoee zoey zofia zofie zoha zohra zoi zoila zophia zora zorah zoraida zorica zoubida zouhra zoulikha zoya zsuzsa zsuzsanna zulay zuleica
  zuleima zulema zuleyma zulma zuzana zuzanna zya þordis þorunn łucja άννα αγγελική αικατερίνη αλεξάνδρα αναστασία ανθή αφροδίτη βάσω βασιλική γεωργία γιάννα δέσποινα
  δήμητρα ελένη ευαγγελία ευγενία εύα θεοδώρα ισμήνη ιωάννα καλλιόπη κατερίνα κωνσταντίνα λίνα μαρία μαρίνα ντόρα πόπη ρένα σοφία στέλλα σταυρούλα τίνα φωτεινή χριστίνα
  χρύσα όλγα албена александра алена алина алиса алла альбина альбіна алёна аліна аліса ана анастасия анастасія ангелина ангеліна анжела анна антоанета антонина антоніна
  биљана богдана боряна бранка валентина валерия валерія варвара василина василиса вера вероника вероніка весела веселина виктория виолетка вікторія віра галина галя
  ганна гергана гордана даниела даниэла данијела даніела дар'я дарʼя дарина дарья дарія десислава диана драгана діана ева евгения екатерина елена елизавета елица жанна
  зинаида зорица зорница зоряна зоя зінаїда ивана иванка илияна инна ирина йорданка карина катерина кира клавдия клавдія клара кремена кристина крістіна ксения ксенія
  кіра лариса леся лидия лидија лилия лиляна любов любовь людмила лідія лілія магдалена майя мар'яна маргарита марина мария марија марта марія милана милена милица
  мирјана мілана надежда надія наталия наталья наталя наталія наташа невена нели нина ніна оксана олександра олена олеся ольга орися полина поліна радка раиса ралица
  раїса регина регіна роза роксолана росица ружица румяна сања светла светлана світлана силвия славица снежана сніжана соломія софия софья софія соња станислава стефка
  стоянка таисия тамара татьяна татјана таїсія теодора тетяна тијана ульяна уляна фаина христина цвета цветанка цветелина эвелина эльвира эмма юлия юлія яна ярина
  ярослава єва євгенія єлизавета іванна інна ірина јасна јелена јована љиљана אביגיל אורית אילנה אסתר גלית דליה דנה הילה חנה טליה יהודית יעל לאה ליאת מיכל מרים נועה נעמי
  סיגל עדי ענת רבקה רונית רות רחל שושנה שלומית שרה תמר إيمان جميلة خديجة دينا رانيا رشا رنا ريم زينب سارة سعاد سلمى سميرة عائشة فاطمة ليلى لينا مريم منى نادية نجلاء هالة
  هدى
  `.split(/\s+/),
  );
