import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

/** Indonesian and Malay, whose pages without a language cannot be told apart by their small words. */
export const id = (): LanguageData => ({
  marks: ['“”', '""', '‘’', "''", '”“'],
  dialogueDash: false,
  cues: words(`
    kata katanya ujar ujarnya ucap ucapnya tutur tuturnya ungkap ungkapnya papar paparnya imbuh imbuhnya pungkas pungkasnya tandas
    tandasnya beber bebernya cetus cetusnya keluhnya kenangnya tegasnya jelasnya terangnya tambahnya lanjutnya sambungnya sebutnya
    jawabnya tanyanya tulisnya harapnya imbaunya serunya timpalnya klaimnya akunya simpulnya pintanya pesannya kritiknya candanya
    berkata berkatanya berujar bertutur mengatakan menyatakan menjelaskan menegaskan menambahkan mengungkapkan menyebut
    menyebutkan menuturkan mengakui mengaku membantah menilai menyampaikan mengimbau memaparkan menerangkan menulis menuliskan
    bertanya menjawab mengingatkan memastikan berharap membenarkan menceritakan bercerita mengeluhkan mengeluh mengkritik menuduh
    menduga memperingatkan menyayangkan mengklaim melaporkan menyimpulkan menandaskan menekankan meminta mendesak menyarankan
    mengusulkan menolak menjanjikan berjanji berpendapat meyakini mengenang mengucapkan menyerukan menjuluki menggambarkan
    menyindir bergurau berteriak berbisik mengutip membeberkan mengumumkan memuji mengapresiasi memberitahu memaklumkan mendakwa
    mengulas menafikan menggesa menyifatkan menyelar menasihati merayu mendedahkan menyuarakan mempersoalkan mengesahkan beritahu
    maklum dedah dakwa
    menyebutnya
  `),
  weakCues: words(`soal soalnya 
    jelas tegas terang tambah lanjut sambung sebut jawab tanya tulis klaim keluh kenang seru melihat merasa ingin menganggap
    menerusi ulas
  `),
  nounCues: words(`
    pernyataan keterangan siaran rilis surat pidato wawancara unggahan laporan kenyataan hantaran perutusan ucapan sambutannya
    keterangannya pernyataannya
  `),
  phrases: ['menurut', 'menurut keterangan', 'bagi', 'mengutip', 'mengikut'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name', 'cue-alone'],
  pronouns: { she: [], he: [], they: ['mereka'], one: ['dia', 'ia', 'beliau'] },
  determiners: words('seorang salah satu para sang si sebuah dua beberapa'),
  people: words(`
    juru jurubicara jurucakap juru-bicara menteri presiden gubernur bupati walikota camat lurah kepala ketua direktur sekretaris
    pengacara peguam hakim jaksa saksi polisi polis pakar ahli profesor peneliti penyelidik perusahaan syarikat pemerintah
    kerajaan partai parti ibu ayah bapak warga penduduk tetangga jiran dokter doktor guru pelatih jurulatih petani nelayan pemilik
    pengusaha pengurus pengarah mahasiswa pelajar siswa pemain kapten aktor aktris penulis wartawan sejarawan ekonom pengamat
    analis aktivis turis pelancong sopir pemandu perawat jururawat korban mangsa keluarga perempuan pria wanita lelaki kementerian
    dinas asosiasi persatuan yayasan organisasi kesatuan laporan anggota pejabat komandan jenderal uskup pastor paus raja ratu
    istri isteri suami anak pedagang peniaga penumpang pelanggan pelaku sumber kapolres kapolda
  `),
  prepositions: words(`
    di ke dari pada kepada untuk dengan oleh dalam tentang terhadap bagi atas antara tanpa daripada bersama mengenai melalui
  `),
  titles: words(`
    pak bapak bu ibu tuan puan encik cik datuk seri dato dato' datin tun haji hajah ustaz ustad kiai dr dr. prof prof. ir
    ir. drs h. hj. presiden wakil menteri perdana gubernur bupati wali walikota camat lurah kepala ketua direktur utama eksekutif
    sekretaris sekjen jenderal juru bicara jubir humas kabid kasat kapolres kapolsek kapolda kadis kompol akp akbp kombes iptu
    ipda irjen brigjen komjen bripka kolonel mayor letkol kapten hakim jaksa pengacara profesor pelatih pengamat ekonom pengarah
    pengurus timbalan naib setiausaha jurucakap superintendan asisten inspektor komisioner pesuruhjaya rektor dekan peneliti
    anggota pendeta uskup sultan raja ratu jurulatih penghulu
  `),
  particles: words('bin binti van von al el de'),
  nameEndings: [],
  notNames: words(`
    yang dan di ke dari pada ini itu dengan untuk tidak akan juga karena ada adalah sebagai telah saat bisa mereka kata lebih
    sudah atau tersebut dia ia menjadi seperti kami belum kita saya aku kamu anda beliau namun tetapi tapi jika kalau ketika
    sementara setelah sebelum selain menurut sejak senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad januari
    februari maret april mei juni juli agustus september oktober november desember mac julai ogos disember jun hari pagi siang
    sore malam kini sekarang lalu kemarin besok semalam esok bahkan bukan apa siapa mana bagaimana mengapa kenapa semua setiap
    banyak beberapa dalam oleh maka agar meski meskipun walaupun sehingga lagi pun bahwa bahawa saja sahaja apabila selepas semasa
    manakala terdahulu sebelumnya kemudian akhirnya adapun sedangkan tak jangan mari hanya masih para
  `),
  abbreviations: words('dr prof ir drs h hj no jl st rp rm tgl dll dsb s.h m.h pt'),
  capitalNouns: false,
  grammar: {
    bareOwners: true,
    secondHalves: ['bicara'],
    readings: ['demikian bunyi', 'demikian tertulis'],
    named: words(`
    film filem buku novel lagu album serial drama koran akhbar majalah kapal program acara siniar permainan operasi aplikasi
    istilah bertajuk berjudul
  `),
    outlets: ['kepada', 'dikutip dari', 'dilansir', 'kata'],
    possessives: { she: [], he: [] },
    ownPhrases: ['menurutnya', 'menurut dia', 'baginya', 'katanya'],
    noArticles: true,
    copulas: words('adalah ialah'),
    relatives: words('yang'),
    conjunctions: words('dan tetapi tapi serta'),
    adverbs: words(`
    juga lalu kemudian telah sudah pun lagi sempat turut akan hanya pula kembali sendiri berulang kali langsung
  `),
    naming: words('bernama berjudul bertajuk dijuluki disebut dinamakan'),
    complements: words('bahwa bahawa apakah'),
  },
});
