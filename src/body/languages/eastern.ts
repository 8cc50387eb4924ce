import type { Phrases } from './phrases.ts';

export const eastern: Readonly<Record<string, Phrases>> = {
  fi: {
    correction: `aiemmassa versiossa | jutun aiemmassa versiossa`,
    corrected: `korjaus | korjattu | oikaisu`,
    wall: `
      vain tilaajille | tilaajille | jatka lukemista tilaajana
      tämä artikkeli on vain tilaajille | tilaa ja lue | lue koko artikkeli tilaajana
    `,
    label: `jaa | tallenna | kuuntele | tulosta | sulje | jaa artikkeli`,
    teaser: `
      lue myös | lue lisää | katso myös | kuuntele myös | aiheesta lisää
      lue seuraavaksi | lue myös: | lue tästä
    `,
    neighbour: `edellinen artikkeli | seuraava artikkeli | edellinen: | seuraava:`,
    appeal: `
      juttu jatkuu | seuraa meitä | kirjaudu | rekisteröidy | jaa artikkeli | tämä artikkeli on vain
      artikkeli jatkuu | mainos päättyy | kuuntele juttu
      nähdäksesi sisällön | nähdäksesi tämän sisällön | oletko jo tilaaja | kirjaudu sisään | kaikki oikeudet pidätetään
    `,
    banner: `mainos | tilaa`,
    after: `
      lue myös | luetuimmat | uusimmat | aiheesta lisää | kommentit | lisää aiheesta
      lue seuraavaksi | suosittelemme | lue lisää | katso myös | muut lukivat | suosituimmat
      kirjoittajasta
    `,
    bylabel: `kirjoittanut`,
    biolabel: `kirjoittaja | kirjoittajasta`,
    contents: `sisällys | sisällysluettelo`,
    opener: `lue lisää | näytä lisää | lue koko`,
    follow: `seuraa`,
    ago: `sitten`,
    byline: `teksti:`,
    comments: `kommentit | kommenttia`,
    commenting: `jätä kommentti | kirjoita kommentti | kommentoi artikkelia | kommentoi`,
    stamp: `julkaistu | päivitetty | lukuaika`,
    sign: `lähde: | lähteet: | kategoria: | kategoriat: | avainsanat:`,
  },
  hu: {
    correction: `a cikk korábbi verziójában`,
    corrected: `helyesbítés`,
    wall: `csak előfizetőknek | a teljes cikk előfizetőknek`,
    label: `megosztás | nyomtatás | mentés`,
    teaser: `
      olvassa el | olvasd el | olvassa még | ez is érdekelheti | kapcsolódó | lásd még | további cikkek
      olvasta már | olvastad már | ajánljuk | ajánlott cikkek | olvasd tovább
    `,
    neighbour: `előző bejegyzés | következő bejegyzés | előző cikk | következő cikk`,
    appeal: `
      a cikk folytatódik | iratkozzon fel | iratkozz fel | kövessen minket | támogassa
      a cikk a hirdetés | a hirdetés után
      a tartalom megtekintéséhez | a hozzászóláshoz jelentkez* | a hozzászóláshoz be kell | már előfizető | jelentkezzen be | hallgassa meg a cikket | minden jog fenntartva
    `,
    banner: `hirdetés`,
    after: `
      kapcsolódó cikkek | ajánlott | legolvasottabb | hozzászólások | címkék | ez is érdekelheti
      olvasta már | olvastad már | ajánlott cikkek | ajánljuk | kapcsolódó | további cikkek | további hírek | olvassa el ezt is
    `,
    contents: `tartalomjegyzék | tartalom`,
    follow: `kövess`,
    byline: `szerző:`,
    comments: `hozzászólások | hozzászólás`,
    commenting: `szólj hozzá | szóljon hozzá | hozzászólás írása`,
    stamp: `frissítve | utolsó frissítés | közzétéve | megjelent | frissítve | olvasási idő | szerző:`,
    sign: `forrás: | kategória: | kategóriák: | címkék:`,
  },
  el: {
    correction: `σε προηγούμενη έκδοση`,
    corrected: `διόρθωση`,
    wall: `μόνο για συνδρομητές`,
    label: `κοινοποίηση | εκτύπωση`,
    teaser: `διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε περισσότερα | δείτε επίσης | σχετικά άρθρα`,
    appeal: `
      εγγραφείτε | ακολουθήστε | ακολουθήστε το | κάντε like
      για να δείτε αυτό το περιεχόμενο | συνδεθείτε για | ακούστε το άρθρο | είστε ήδη συνδρομητ* | με την επιφύλαξη παντός
    `,
    banner: `διαφήμιση`,
    after: `
      διαβάστε επίσης | σχετικά άρθρα | δημοφιλή | τα πιο δημοφιλή | σχόλια | ετικέτες | ειδήσεις σήμερα
      διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης
    `,
    contents: `περιεχόμενα`,
    ago: `πριν`,
    byline: `συντάκτης:`,
    comments: `σχόλια | σχόλιο`,
    commenting: `αφήστε ένα σχόλιο | γράψτε σχόλιο | προσθήκη σχολίου`,
    stamp: `δημοσίευση | δημοσιεύθηκε | ενημερώθηκε | τελευταία ενημέρωση`,
    sign: `πηγή: | με πληροφορίες από`,
  },
  lt: {
    correction: `ankstesnėje versijoje`,
    wall: `tik prenumeratoriams | norėdami skaityti toliau`,
    label: `dalintis | dalinkitės | spausdinti | klausyti`,
    teaser: `taip pat skaitykite | skaitykite taip pat | skaitykite daugiau | skaityti daugiau | susiję straipsniai`,
    appeal: `prenumeruokite | sekite mus | registruokitės | užsisakykite`,
    banner: `reklama`,
    after: `
      taip pat skaitykite | susiję straipsniai | skaitomiausi | komentarai | žymos | naujausi
      skaitykite daugiau | skaitykite taip pat
    `,
    contents: ``,
    follow: `sekite`,
    comments: `komentarai | komentarų`,
    commenting: `palikite komentarą | rašyti komentarą | komentuoti`,
    stamp: `paskelbta | atnaujinta | publikuota`,
    sign: `šaltinis: | šaltiniai:`,
  },
  lv: {
    correction: `iepriekšējā versijā`,
    wall: `tikai abonentiem`,
    label: `dalīties | drukāt | klausīties`,
    teaser: `
      lasi arī | lasiet arī | lasīt vairāk | skaties arī
      lasi vēl | lasiet vēl
    `,
    appeal: `abonē | seko mums | piesakies`,
    banner: `reklāma`,
    after: `lasi arī | saistītie raksti | lasītākie | komentāri`,
    contents: ``,
    comments: `komentāri`,
    commenting: `pievienot komentāru | komentēt`,
    stamp: `publicēts | atjaunots`,
    sign: `avots: | avoti:`,
  },
  et: {
    correction: `varasemas versioonis`,
    wall: `ainult tellijatele`,
    label: `jaga | kuula | prindi`,
    teaser: `loe ka | loe veel | loe lisaks | vaata ka`,
    appeal: `telli | liitu`,
    banner: `reklaam`,
    after: `
      loe veel | seotud lood | loetumad | kommentaarid
      loe ka | loe lisaks
    `,
    contents: ``,
    comments: `kommentaarid | kommentaari`,
    commenting: `lisa kommentaar | kommenteeri`,
    stamp: `avaldatud | uuendatud`,
    sign: `allikas:`,
  },
  tr: {
    correction: `bu haberin önceki`,
    corrected: `düzeltme`,
    wall: `sadece aboneler | abonelere özel`,
    label: `paylaş | dinle | yazdır | kaydet | kapat`,
    teaser: `
      ilgili haber | İlgili haber | ilgili haberler | ayrıca okuyun | bunu da okuyun | okumaya devam et | devamını oku
      haberin devamı | bunlar da ilginizi çekebilir | ilginizi çekebilir
      bu da ilginizi çekebilir | haberin detayları
      daha fazla oku | ayrıca bakınız | önerilen haberler | bunu da oku | okumadan geçme
    `,
    neighbour: `önceki yazı | sonraki yazı | önceki haber | sonraki haber`,
    appeal: `
      whatsapp kanalımıza | whatsapp kanalımızı | telegram kanalımıza | telegram kanalımızı
      abone ol | takip edin | bizi takip edin | kaydol | anadolu ajansı web sitesinde | yorum yaz | google news | bizi google | haberin devamı için
      haberin devamı reklam
      bu içeriği görüntülemek | yorum yapmak için | zaten abone misiniz | haberi dinle | tüm hakları saklıdır
    `,
    banner: `reklam`,
    after: `
      ilgili haberler | ilgili konular | son dakika haberleri | en çok okunanlar | yorumlar | etiketler | diğer haberler
      ilginizi çekebilir
      yorum yaz | ilgili haber | sıradaki haber
      daha fazla oku | ayrıca okuyun | ayrıca bakınız | önerilen haberler | benzer haberler | öne çıkan haberler | bunlar da ilginizi çekebilir
    `,
    contents: `içindekiler`,
    opener: `devamını oku | daha fazla | tamamını oku`,
    follow: `bizi`,
    ago: `önce`,
    byline: `yazar: | yazan: | muhabir: | haber:`,
    comments: `yorumlar | yorum`,
    commenting: `yorum yap | yorum yaz | yorum ekle | bir yorum yazın | yorumunuzu yazın`,
    stamp: `yayınlanma | yayın tarihi | giriş tarihi | giriş: | güncelleme | güncellenme | son güncelleme | okuma süresi`,
    sign: `kaynak: | etiketler: | kategori: | kategoriler: | etiketler:`,
  },
};
