import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

export const tr = (): LanguageData => ({
  marks: ['“”', '""', '‘’', "''", '«»'],
  dialogueDash: false,
  cues: words(`
    dedi dediler diyen diyor diyorlar demişti demiş söyledi söylediler söylüyor söyleyen söylemişti belirtti belirttiler belirtiyor
    belirten ifade açıkladı açıkladılar açıklıyor açıklayan kaydetti kaydettiler kaydeden konuştu konuştular konuşan vurguladı
    vurguladılar vurguluyor vurgulayan dile ekledi eklediler ekliyor ekleyen yazdı yazdılar yazıyor anlattı anlattılar anlatıyor
    anlatan değerlendirdi değerlendiren bildirdi bildirdiler bildiren paylaştı paylaştılar kullandı kullandılar sordu sordular soran
    yanıtladı yanıt cevapladı cevap uyardı uyardılar uyaran uyarıyor aktardı aktardılar aktaran aktarıyor şöyle ifadelerini
    ifadeleri ifadesini değerlendirmesinde açıklamasını açıklamasında iddia savundu savundular savunan savunuyor itiraf doğruladı doğrulayan yalanladı
    yalanlayan eleştirdi eleştiren eleştiriyor suçladı suçlayan hatırlattı hatırlatan tanımladı tanımlayan nitelendirdi
    nitelendiren çağrısında seslendi seslenen bağırdı fısıldadı haykırdı özetledi özetleyen yorumladı yorumlayan sürdürdü tepki söz
    sözlerini sözleriyle düşünüyor inanıyor umuyor istedi isteyen duyurdu duyurdular duyuran müjdeledi tekrarladı yineledi teşekkür
    övdü şikayet espri önerdi öneren alıntıladı ilan
    vurguladığı belirttiği söylediği belirterek söyleyerek vurgulayarak açıklayarak
    dileğinde bulunuldu bilgisini bilgisi bilgiyi savunmasını yorumunu yorumunda ifadesi cümlelerini cümlesini paylaşımını mesajını mesajı notunu sorusunu yanıtını yanıtı cevabını karşılığını denildi denildiği aktarıldı belirtildi kaydedildi bildirildi vurgulandı açıklandı tepkisini eleştirisini çağrısını çağrısı uyarısını uyarısında değerlendirmesini
    ediyor konuşuyor bildiriyor duyuruyor paylaşıyor soruyor bulunuyor sesleniyor hatırlatıyor değerlendiriyor reddetti öneriyor
    diledi kutladı yakındı yandı tamamladı noktaladı getiriyor çekti çizdi çiziyor kullanıyor nitelendiriyor tanımlıyor adlandırdı
    savurdu çıkıştı
    paylaşımında müjdesini müjdesi tavsiyesinde tavsiyesini eleştirisinde sözünü temennisinde temennisini önerisinde
    itirafında çıkışını tespitinde tespitini iddiasında iddiasını savunmasında vurgusunu vurgusu uyarısı açıklamasıyla
  `),
  weakCues: words(`
    verdi etti getirdi başladı devam bulundu yaptı gördü geldi oldu gösterdi sevindi üzüldü güldü bekliyor
  `),
  nounCues: words('açıklamada açıklamasında açıklama röportajda röportajında konuşmasında mesajında paylaşımında mektubunda raporda'),
  phrases: [],
  phrasesAfter: ['göre', 'sözleriyle', 'ifadesiyle', 'deyişiyle'],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: [], he: [], they: ['onlar'], one: ['o', 'kendisi'] },
  determiners: words('bir bu iki birkaç'),
  people: words(`
    sözcü* bakan bakanı bakanlar bakanları başkan başkanı başkanlar başkanları polis avukat* hakim* tanık* müdür* uzman* profesör* şirket* hükümet* parti* anne baba yetkili* öğretmen*
    doktor* komşu* sakin* sahib* savcı* vali* belediye kadın adam rapor dernek sendika çiftçi* esnaf kaynak* vekil*
    taraftar* lider* hâkim* yönetmen* oyuncu* sanatçı* yazar* gazeteci* araştırmacı* mağdur* yolcu* öğrenci* emekli* işçi* hemşire*
    hekim* analist* sürücü* turist* müşteri* mahalleli köylü* çift kardeş* oğlu kızı eşi
  `),
  prepositions: [],
  titles: words(`
    sayın dr. prof. doç. av. cumhurbaşkanı bakan bakanı başkan başkanı başbakan genel müdür müdürü belediye vali valisi milletvekili
    sözcü sözcüsü avukat savcı savcısı hakim rektör rektörü profesör doktor öğretmen teknik direktör yardımcısı sekreteri sekreter
    büyükşehir kaymakam kaymakamı bey hanım muhtar muhtarı
    hâkim hâkimi hakimi emekli araştırmacı uzmanı uzman analisti analist direktörü şefi başhemşire hekimi hekim kaptan kaptanı
    yönetmen yönetmeni oyuncu oyuncusu şarkıcı sanatçı gazeteci yazar tarihçi ekonomist ekonomisti çiftçi taraftar işçi psikolog
    sosyolog mühendis mimar cerrah hemşire komutanı komutan büyükelçi büyükelçisi başkanvekili lideri lider üyesi
    temsilcisi koordinatörü eczacı veteriner antrenör antrenörü futbolcu bilimci bilimcisi akademisyen dekan dekanı papaz imam
    kurucusu sahibi yöneticisi esnafı
  `),
  particles: words('van von de el'),
  nameEndings: words('’nın ’nin ’nun ’nün ’ın ’in ’un ’ün ’ya ’ye ’yı ’yi ’a ’e ’ı ’i ’u ’ü ’dan ’den ’da ’de ’la ’le'),
  notNames: words(`
    bir ve ama veya bu şu o da de için ile gibi daha çok ancak ayrıca sonra önce pazartesi salı çarşamba perşembe cuma cumartesi
    pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık fakat çünkü eğer her bazı tüm bütün iki üç
    bugün dün yarın şimdi burada orada biz ben siz sen onlar kim ne nasıl neden olay konuyla öte yandan açıklamada buna
    bunun onun böylece karar konu kararı dolayısıyla üstelik nitekim hatta olarak en kadar olan var ise ya değil diye göre
    olduğu olduğunu ki tarafından son ilk niye hangi hiç hep belki herkes kimse hiçbir diğer benim bizim onların nerede şey
  `),
  abbreviations: words('dr prof doç av sn vb vs mah cad sok no a ş'),
  capitalNouns: false,
  grammar: {
    offices: words(`
      bakan başkan yönetmen avukat uzman analist oyuncu yazar sanatçı müdür vali savcı sözcü doktor profesör futbolcu milletvekili lider
    `),
    readings: ['denildi', 'ifadelerine yer verildi', 'ifadelerine yer verilen'],
    named: words(
      `film filmi kitap kitabı roman romanı şarkı şarkısı dizi dizisi gazete gazetesi dergi dergisi gemi oyun oyunu program programı proje projesi`,
    ),
    ownPhrases: ['ona göre', 'kendisine göre'],
    noArticles: true,
    bodyNames: words(`
      *bakanlığı *müdürlüğü *başkanlığı *başsavcılığı *savcılığı *komutanlığı *valiliği *kaymakamlığı *rektörlüğü *dekanlığı *genelkurmayı
      *belediyesi *üniversitesi *kurumu *kurulu *birliği *derneği *odası *partisi *meclisi *mahkemesi *ajansı *vakfı *federasyonu *bankası
      *merkezi *enstitüsü *ofisi *konfederasyonu *sendikası *hastanesi *fakültesi *konseyi *komisyonu *teşkilatı *örgütü
    `),
    caseEndings: words('nın nin nun nün ndan nden nca nce nda nde na ne nı ni nu nü'),
    verbPlural: words('*ler *lar'),
    verbLast: true,
    conjunctions: words('ve ama'),
    participles: words('*erek *arak'),
    agentive: words('yapan bulunan kullanan paylaşan veren eden yazan yayımlayan gönderen'),
    naming: words('adlı isimli temasıyla temalı sloganıyla başlığıyla başlıklı adıyla ismiyle konulu unvanlı lakaplı adını ismini'),
  },
});
