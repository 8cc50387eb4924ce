import type { Phrases } from './phrases.ts';

export const eastern: Readonly<Record<string, Phrases>> = {
  fi: {
    correction: `aiemmassa versiossa | jutun aiemmassa versiossa`,
    wall: `vain tilaajille | tilaajille | jatka lukemista tilaajana`,
    label: `jaa | tallenna | kuuntele | tulosta | sulje`,
    teaser: `lue myös | lue lisää | katso myös | kuuntele myös | aiheesta lisää`,
    appeal: `mainos | tilaa | juttu jatkuu | seuraa meitä | kirjaudu | rekisteröidy | jaa artikkeli | tämä artikkeli on vain`,
    after: `lue myös | luetuimmat | uusimmat | aiheesta lisää | kommentit | lisää aiheesta`,
    contents: `sisällys | sisällysluettelo`,
    stamp: `julkaistu | päivitetty | lukuaika`,
    sign: `lähde: | lähteet:`,
  },
  hu: {
    correction: `a cikk korábbi verziójában`,
    wall: `csak előfizetőknek | a teljes cikk előfizetőknek`,
    label: `megosztás | nyomtatás | mentés`,
    teaser: `olvassa el | olvasd el | olvassa még | ez is érdekelheti | kapcsolódó | lásd még | további cikkek`,
    appeal: `hirdetés | a cikk folytatódik | iratkozzon fel | iratkozz fel | kövessen minket | támogassa`,
    after: `kapcsolódó cikkek | ajánlott | legolvasottabb | hozzászólások | címkék | ez is érdekelheti`,
    contents: `tartalomjegyzék | tartalom`,
    stamp: `megjelent | frissítve | olvasási idő | szerző:`,
    sign: `forrás:`,
  },
  pl: {
    correction: `we wcześniejszej wersji | w poprzedniej wersji`,
    wall: `
      dalsza część tekstu dla | tylko dla prenumeratorów | artykuł dla prenumeratorów
      czytaj dalej z prenumeratą
      pozostało *
    `,
    label: `
      udostępnij | posłuchaj | drukuj | zapisz | zamknij | komentarze | udostępnij na facebooku | kopiuj link
      skopiuj link | zaloguj się | zarejestruj się | pokaż więcej | zobacz więcej
    `,
    teaser: `
      czytaj też | czytaj także | czytaj również | czytaj więcej | przeczytaj też | przeczytaj także | przeczytaj również
      zobacz też | zobacz także | zobacz również | polecamy | zobacz wideo
    `,
    appeal: `
      reklama | dalsza część tekstu | dalszy ciąg materiału | zapisz się | obserwuj nas | zaloguj się | subskrybuj | masz newsa
      dołącz do nas | kup prenumeratę
      pozostało * | obserwuj nas w | dalsza część artykułu | ciąg dalszy materiału
    `,
    after: `
      czytaj także | czytaj też | zobacz też | zobacz także | polecamy | najczęściej czytane | najnowsze | powiązane artykuły
      komentarze | tagi | więcej na temat
    `,
    contents: `spis treści | w tym artykule`,
    stamp: `opublikowano | data publikacji | aktualizacja | zaktualizowano | czas czytania | data utworzenia | autor:`,
    sign: `źródło: | źródła: | autor: | oprac. | tagi: | © licencja | opracowanie: | opracował*`,
  },
  cs: {
    correction: `v původní verzi | v předchozí verzi`,
    wall: `pro předplatitele | jen pro předplatitele | tento článek je exkluzivní | odemkněte si`,
    label: `
      sdílet | poslechnout | tisk | uložit | zavřít | diskuse | sdílet na facebooku | kopírovat odkaz | přihlásit se
      přihlásit | registrovat | zobrazit více
    `,
    teaser: `
      čtěte také | čtěte též | čtěte více | číst více | číst dál | mohlo by vás zajímat | související | přečtěte si
      podívejte se | viz také
    `,
    appeal: `
      reklama | inzerce | následuje obsah vložený | přejít před obsah | pokračování článku | článek pokračuje | přihlaste se
      odebírat | sledujte nás | předplatit | tento článek je dostupný | video se připravuje
    `,
    after: `
      související | související články | související témata | nejčtenější | mohlo by vás zajímat | další články | diskuse
      štítky | čtěte dále | doporučované
    `,
    contents: `obsah | obsah článku`,
    stamp: `publikováno | vydáno | aktualizováno | doba čtení | autor:`,
    sign: `zdroj: | zdroje: | foto:`,
  },
  sk: {
    correction: `v pôvodnej verzii`,
    wall: `pre predplatiteľov | tento článok je určený pre predplatiteľov`,
    label: `zdieľať | tlač | uložiť | diskusia`,
    teaser: `čítajte tiež | čítajte aj | čítajte viac | prečítajte si | mohlo by vás zaujímať | pozrite si aj | súvisiace`,
    appeal: `reklama | inzercia | článok pokračuje | odoberať | sledujte nás`,
    after: `súvisiace články | najčítanejšie | mohlo by vás zaujímať | diskusia | ďalšie články`,
    contents: `obsah | obsah článku`,
    stamp: `publikované | aktualizované | autor:`,
    sign: `zdroj:`,
  },
  ru: {
    correction: `в предыдущей версии | в первоначальной версии`,
    wall: `для подписчиков | только для подписчиков | продолжение доступно подписчикам`,
    label: `поделиться | слушать | печать | сохранить | закрыть | комментарии`,
    teaser: `
      читайте также | читать также | читайте ещё | читайте еще | читать далее | читать дальше | смотрите также | подробнее
      по теме | материалы по теме | ранее по теме
    `,
    appeal: `
      реклама | подписывайтесь | подпишитесь | подписаться | следите за | присоединяйтесь | поддержите | зарегистрируйтесь
      больше новостей | другие новости
    `,
    after: `
      читайте также | материалы по теме | по теме | самое читаемое | популярное | последние новости | комментарии | теги
      другие новости | новости по теме | ещё по теме
    `,
    contents: `содержание | оглавление`,
    stamp: `опубликовано | обновлено | время чтения | автор: | дата публикации`,
    sign: `источник: | источники: | теги: | фото:`,
  },
  uk: {
    correction: `у попередній версії | у першій версії`,
    wall: `для передплатників | лише для передплатників`,
    label: `поширити | поділитися | слухати | друк | зберегти | закрити | коментарі`,
    teaser: `
      читайте також | читайте ще | читати далі | читати також | дивіться також | також читайте | до теми | матеріали по темі
      докладніше
    `,
    appeal: `реклама | підписуйтесь | підписуйтеся | підпишіться | стежте за | приєднуйтесь | підтримайте | поширити`,
    after: `
      читайте також | матеріали по темі | по темі | найпопулярніше | останні новини | коментарі | теги | інші новини
      популярні новини
    `,
    contents: `зміст`,
    stamp: `опубліковано | оновлено | час читання | автор:`,
    sign: `джерело: | джерела: | теги: | фото:`,
  },
  el: {
    correction: `σε προηγούμενη έκδοση`,
    wall: `μόνο για συνδρομητές`,
    label: `κοινοποίηση | εκτύπωση`,
    teaser: `διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε περισσότερα | δείτε επίσης | σχετικά άρθρα`,
    appeal: `διαφήμιση | εγγραφείτε | ακολουθήστε | ακολουθήστε το | κάντε like`,
    after: `διαβάστε επίσης | σχετικά άρθρα | δημοφιλή | τα πιο δημοφιλή | σχόλια | ετικέτες | ειδήσεις σήμερα`,
    contents: `περιεχόμενα`,
    stamp: `δημοσίευση | δημοσιεύθηκε | ενημερώθηκε | τελευταία ενημέρωση`,
    sign: `πηγή: | με πληροφορίες από`,
  },
  lt: {
    correction: `ankstesnėje versijoje`,
    wall: `tik prenumeratoriams | norėdami skaityti toliau`,
    label: `dalintis | dalinkitės | spausdinti | klausyti`,
    teaser: `taip pat skaitykite | skaitykite taip pat | skaitykite daugiau | skaityti daugiau | susiję straipsniai`,
    appeal: `reklama | prenumeruokite | sekite mus | registruokitės | užsisakykite`,
    after: `taip pat skaitykite | susiję straipsniai | skaitomiausi | komentarai | žymos | naujausi`,
    contents: ``,
    stamp: `paskelbta | atnaujinta | publikuota`,
    sign: `šaltinis: | šaltiniai:`,
  },
  lv: {
    correction: `iepriekšējā versijā`,
    wall: `tikai abonentiem`,
    label: `dalīties | drukāt | klausīties`,
    teaser: `lasi arī | lasiet arī | lasīt vairāk | skaties arī`,
    appeal: `reklāma | abonē | seko mums | piesakies`,
    after: `lasi arī | saistītie raksti | lasītākie | komentāri`,
    contents: ``,
    stamp: `publicēts | atjaunots`,
    sign: `avots: | avoti:`,
  },
  et: {
    correction: `varasemas versioonis`,
    wall: `ainult tellijatele`,
    label: `jaga | kuula | prindi`,
    teaser: `loe ka | loe veel | loe lisaks | vaata ka`,
    appeal: `reklaam | telli | liitu`,
    after: `loe veel | seotud lood | loetumad | kommentaarid`,
    contents: ``,
    stamp: `avaldatud | uuendatud`,
    sign: `allikas:`,
  },
  hr: {
    correction: `u prethodnoj verziji`,
    wall: `samo za pretplatnike`,
    label: `podijeli | ispiši`,
    teaser: `pročitajte još | pročitaj još | pročitajte i | pročitaj i | pogledajte i | vezane vijesti`,
    appeal: `oglas | pretplatite se | pratite nas`,
    after: `najčitanije | vezane vijesti | komentari | povezani članci`,
    contents: ``,
    stamp: `objavljeno | ažurirano`,
    sign: `izvor:`,
  },
  bg: {
    correction: `в предишна версия`,
    wall: `само за абонати`,
    label: `сподели | отпечатай`,
    teaser: `прочетете още | прочети още | вижте още | още по темата`,
    appeal: `абонирайте се | последвайте ни`,
    after: `още по темата | най-четени | коментари | свързани статии`,
    contents: ``,
    stamp: `публикувано | публикувана | обновена`,
    sign: `източник:`,
  },
  tr: {
    correction: `bu haberin önceki`,
    wall: `sadece aboneler | abonelere özel`,
    label: `paylaş | dinle | yazdır | kaydet | kapat`,
    teaser: `
      ilgili haber | İlgili haber | ilgili haberler | ayrıca okuyun | bunu da okuyun | okumaya devam et | devamını oku
      haberin devamı | bunlar da ilginizi çekebilir | ilginizi çekebilir
      bu da ilginizi çekebilir | haberin detayları
    `,
    appeal: `reklam | abone ol | takip edin | bizi takip edin | kaydol | anadolu ajansı web sitesinde | yorum yaz | google news | bizi google | haberin devamı için`,
    after: `
      ilgili haberler | ilgili konular | son dakika haberleri | en çok okunanlar | yorumlar | etiketler | diğer haberler
      ilginizi çekebilir
      yorum yaz | ilgili haber | sıradaki haber
    `,
    contents: `içindekiler`,
    stamp: `yayınlanma | yayın tarihi | giriş tarihi | giriş: | güncelleme | güncellenme | son güncelleme | okuma süresi`,
    sign: `kaynak: | etiketler:`,
  },
};
