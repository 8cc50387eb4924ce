import type { Phrases } from './phrases.ts';

export const slavic: Readonly<Record<string, Phrases>> = {
  pl: {
    correction: `we wcześniejszej wersji | w poprzedniej wersji`,
    corrected: `sprostowanie`,
    wall: `
      dalsza część tekstu dla | tylko dla prenumeratorów | artykuł dla prenumeratorów
      czytaj dalej z prenumeratą
      pozostało *
      artykuł tylko dla | tekst tylko dla | treść tylko dla
    `,
    label: `
      udostępnij | posłuchaj | drukuj | zapisz | zamknij | komentarze | udostępnij na facebooku | kopiuj link
      skopiuj link | zaloguj się | zarejestruj się | pokaż więcej | zobacz więcej | udostępnij artykuł
    `,
    teaser: `
      czytaj też | czytaj także | czytaj również | czytaj więcej | przeczytaj też | przeczytaj także | przeczytaj również
      zobacz też | zobacz także | zobacz również | polecamy | zobacz wideo
      warto przeczytać | czytaj dalej: | dowiedz się więcej | polecany artykuł
    `,
    neighbour: `poprzedni wpis | następny wpis | poprzedni artykuł | następny artykuł`,
    bylabel: `autor tekstu | napisane przez`,
    biolabel: `o autorze`,
    sponsored: `artykuł sponsorowany | materiał sponsorowany`,
    appeal: `
      dalsza część tekstu | dalszy ciąg materiału | zapisz się | obserwuj nas | zaloguj się | subskrybuj | masz newsa
      dołącz do nas | kup prenumeratę
      pozostało * | obserwuj nas w | dalsza część artykułu | ciąg dalszy materiału
      zauważyłeś błąd | znalazłeś błąd | widzisz błąd
      aby wyświetlić tę treść | aby zobaczyć tę treść | reszta artykułu pod | masz już konto | posłuchaj artykułu | zaloguj się, aby | zaloguj się i
      wszelkie prawa zastrzeżone | masz temat? | dołącz do nas na | dołącz do naszego kanału
    `,
    banner: `reklama`,
    after: `
      czytaj także | czytaj też | zobacz też | zobacz także | polecamy | najczęściej czytane | najnowsze | powiązane artykuły
      komentarze | tagi | więcej na temat
      polecane | polecane artykuły | warto przeczytać | inne artykuły | podobne artykuły | popularne | zobacz również | czytaj również
      przeczytaj także | przeczytaj też | przeczytaj również | czytaj więcej
      o autorze | o autorce
    `,
    contents: `spis treści | w tym artykule`,
    opener: `czytaj więcej | czytaj dalej | pokaż więcej | rozwiń | zobacz więcej`,
    about: `o autorze`,
    counted: `komentarze | komentarzy`,
    comments: `komentarze | komentarzy`,
    over: `na`,
    of: `z`,
    follow: `obserwuj`,
    ago: `temu`,
    byline: `autor:`,
    commenting: `dodaj komentarz | skomentuj | napisz komentarz | zostaw komentarz`,
    stamp: `opublikowano | data publikacji | aktualizacja | zaktualizowano | czas czytania | data utworzenia | autor:`,
    sign: `źródło: | źródła: | autor: | oprac. | tagi: | © licencja | opracowanie: | opracował* | ten wpis został opublikowany | opublikowano w | zaszufladkowano do kategorii | kategoria: | kategorie: | tagi:`,
  },
  cs: {
    correction: `v původní verzi | v předchozí verzi`,
    corrected: `oprava`,
    wall: `
      pro předplatitele | jen pro předplatitele | tento článek je exkluzivní | odemkněte si
      tento článek je jen pro | tento článek je pouze pro | tento článek je určen
    `,
    label: `
      sdílet | poslechnout | tisk | uložit | zavřít | diskuse | sdílet na facebooku | kopírovat odkaz | přihlásit se
      přihlásit | registrovat | zobrazit více
    `,
    teaser: `
      čtěte také | čtěte též | čtěte více | číst více | číst dál | mohlo by vás zajímat | související | přečtěte si
      podívejte se | viz také
      mohlo by vás také zajímat | doporučujeme | čtěte dále
    `,
    neighbour: `předchozí příspěvek | další příspěvek | předchozí článek | další článek`,
    biolabel: `o autorovi | o autorce`,
    sponsored: `komerční sdělení | sponzorováno`,
    appeal: `
      následuje obsah vložený | přejít před obsah | pokračování článku | článek pokračuje | přihlaste se
      odebírat | sledujte nás | předplatit | tento článek je dostupný | video se připravuje
      našli jste chybu | narazili jste na chybu
      pro zobrazení tohoto obsahu | pro přidání komentáře | pro vložení komentáře | poslechněte si článek | máte předplatné | externí obsah | všechna práva vyhrazena
    `,
    banner: `reklama | inzerce`,
    after: `
      související | související články | související témata | nejčtenější | mohlo by vás zajímat | další články | diskuse
      štítky | čtěte dále | doporučované
      mohlo by vás také zajímat | doporučujeme | čtěte také | čtěte více | přečtěte si také | další zprávy
      o autorovi | o autorce
    `,
    contents: `obsah | obsah článku`,
    opener: `číst dál | číst více | zobrazit více | celý článek`,
    comments: `komentáře | komentářů`,
    over: `na`,
    of: `z`,
    follow: `sledujte`,
    ago: `před`,
    byline: `od | autor:`,
    commenting: `komentáře | přidat komentář | napsat komentář | přidejte komentář | diskuse k článku | vložit komentář`,
    stamp: `publikováno | vydáno | aktualizováno | doba čtení | autor:`,
    sign: `zdroj: | zdroje: | foto: | příspěvek byl publikován | publikováno v | rubriky: | rubrika: | kategorie: | štítky:`,
  },
  sk: {
    correction: `v pôvodnej verzii`,
    corrected: `oprava`,
    wall: `pre predplatiteľov | tento článok je určený pre predplatiteľov`,
    label: `zdieľať | tlač | uložiť | diskusia`,
    teaser: `
      čítajte tiež | čítajte aj | čítajte viac | prečítajte si | mohlo by vás zaujímať | pozrite si aj | súvisiace
      prečítajte si aj | mohlo by vás tiež zaujímať
    `,
    appeal: `
      článok pokračuje | odoberať | sledujte nás
      na zobrazenie tohto obsahu | pre pridanie komentára | prihláste sa | už máte predplatné | máte predplatné | vypočujte si článok | všetky práva vyhradené
    `,
    banner: `reklama | inzercia`,
    after: `
      súvisiace články | najčítanejšie | mohlo by vás zaujímať | diskusia | ďalšie články
      súvisiace | čítajte aj | čítajte tiež | prečítajte si aj | odporúčame | najnovšie
    `,
    contents: `obsah | obsah článku`,
    over: `na`,
    of: `z`,
    ago: `pred`,
    comments: `komentáre | komentárov`,
    commenting: `komentáre | pridať komentár | pridajte komentár | diskusia k článku | napísať komentár`,
    stamp: `publikované | aktualizované | autor:`,
    sign: `zdroj:`,
  },
  ru: {
    correction: `в предыдущей версии | в первоначальной версии`,
    corrected: `исправление | уточнение`,
    wall: `для подписчиков | только для подписчиков | продолжение доступно подписчикам`,
    label: `поделиться | слушать | печать | сохранить | закрыть | комментарии`,
    teaser: `
      читайте также | читать также | читайте ещё | читайте еще | читать далее | читать дальше | смотрите также | подробнее
      по теме | материалы по теме | ранее по теме
      читайте на эту тему | читайте по теме | вам может быть интересно | вас может заинтересовать | рекомендуем
    `,
    neighbour: `предыдущая запись | следующая запись | предыдущая статья | следующая статья`,
    bylabel: `автор | написано автором | автор статьи`,
    biolabel: `об авторе`,
    sponsored: `на правах рекламы | партнёрский материал`,
    appeal: `
      подписывайтесь | подпишитесь | подписаться | следите за | присоединяйтесь | поддержите | зарегистрируйтесь
      больше новостей | другие новости
      продолжение после рекламы | продолжение под рекламой | нашли ошибку | нашли опечатку | заметили ошибку | если вы нашли ошибку | если вы заметили ошибку
      чтобы просмотреть этот контент | чтобы увидеть этот контент | для просмотра этого контента | для просмотра этого видео | войдите, чтобы | авторизуйтесь, чтобы | уже подписаны | читайте нас в
      слушать статью | все права защищены
    `,
    banner: `реклама`,
    after: `
      читайте также | материалы по теме | по теме | самое читаемое | популярное | последние новости | комментарии | теги
      другие новости | новости по теме | ещё по теме
      читайте на эту тему | читайте по теме | вам может быть интересно | рекомендуем | рекомендуем прочитать | главные новости | похожие материалы
      похожие новости | новости партнёров | новости партнеров | смотрите также | читать также | подробнее
    `,
    contents: `содержание | оглавление`,
    opener: `читать далее | читать полностью | показать ещё | показать полностью | развернуть`,
    comments: `комментарий | комментария | комментарии | комментариев`,
    over: `к`,
    ago: `назад`,
    byline: `автор:`,
    commenting: `оставить комментарий | оставьте комментарий | добавить комментарий | написать комментарий`,
    stamp: `опубликовано | обновлено | время чтения | автор: | дата публикации`,
    sign: `источник: | источники: | теги: | фото: | запись опубликована в | опубликовано в рубрике | рубрика: | рубрики: | метки: | теги:`,
  },
  uk: {
    correction: `у попередній версії | у першій версії`,
    corrected: `уточнення | виправлення`,
    wall: `для передплатників | лише для передплатників`,
    label: `поширити | поділитися | слухати | друк | зберегти | закрити | коментарі`,
    teaser: `
      читайте також | читайте ще | читати далі | читати також | дивіться також | також читайте | до теми | матеріали по темі
      докладніше
      за темою | матеріали за темою | читайте за темою | вас може зацікавити | вам може бути цікаво | рекомендуємо
    `,
    neighbour: `попередній запис | наступний запис | попередня стаття | наступна стаття`,
    appeal: `
      підписуйтесь | підписуйтеся | підпишіться | стежте за | приєднуйтесь | підтримайте | поширити
      знайшли помилку | помітили помилку | якщо ви знайшли помилку | якщо ви помітили помилку | продовження після реклами
      щоб переглянути цей вміст | щоб переглянути цей контент | для перегляду цього вмісту | для перегляду цього контенту | увійдіть, щоб | читайте нас в | слухати статтю | усі права захищені | всі права захищені
    `,
    banner: `реклама`,
    after: `
      читайте також | матеріали по темі | по темі | найпопулярніше | останні новини | коментарі | теги | інші новини
      популярні новини
      за темою | до теми | матеріали за темою | читайте за темою | новини за темою | новини по темі | вас може зацікавити | вам може бути цікаво
      рекомендуємо | головні новини | схожі новини | читайте ще | також читайте | дивіться також
    `,
    contents: `зміст`,
    opener: `читати далі | читати повністю | показати більше | розгорнути`,
    comments: `коментар | коментаря | коментарі | коментарів`,
    over: `до`,
    ago: `тому`,
    byline: `автор:`,
    commenting: `залишити коментар | додати коментар | написати коментар`,
    stamp: `опубліковано | оновлено | час читання | автор:`,
    sign: `джерело: | джерела: | теги: | фото: | запис оприлюднено в | опубліковано в | рубрика: | категорія: | теги: | позначки:`,
  },
  hr: {
    correction: `u prethodnoj verziji`,
    wall: `samo za pretplatnike`,
    label: `podijeli | ispiši`,
    teaser: `
      pročitajte još | pročitaj još | pročitajte i | pročitaj i | pogledajte i | vezane vijesti
      povezane vijesti | čitajte još | čitaj još | pogledaj i
    `,
    appeal: `pretplatite se | pratite nas`,
    banner: `oglas`,
    after: `
      najčitanije | vezane vijesti | komentari | povezani članci
      povezane vijesti | vezani članci | povezane teme | pročitajte još | pročitajte i | pogledajte i | još vijesti
    `,
    contents: ``,
    byline: `piše:`,
    comments: `komentari | komentara`,
    commenting: `ostavi komentar | dodaj komentar | komentiraj`,
    stamp: `objavljeno | ažurirano`,
    sign: `izvor:`,
  },
  bg: {
    correction: `в предишна версия`,
    wall: `само за абонати`,
    label: `сподели | отпечатай`,
    teaser: `прочетете още | прочети още | вижте още | още по темата`,
    appeal: `абонирайте се | последвайте ни`,
    banner: ``,
    after: `още по темата | най-четени | коментари | свързани статии`,
    contents: ``,
    ago: `преди`,
    byline: `автор:`,
    comments: `коментари | коментара`,
    commenting: `добави коментар | остави коментар | напиши коментар`,
    stamp: `публикувано | публикувана | обновена`,
    sign: `източник:`,
  },
  sl: {
    correction: `v prejšnji različici`,
    wall: `samo za naročnike`,
    label: `deli | natisni`,
    teaser: `preberite tudi | preberite še | preberi tudi | preberi še`,
    appeal: `naročite se | spremljajte nas`,
    banner: `oglas`,
    after: `preberite tudi | preberite še | sorodni članki | povezani članki | najbolj brano | komentarji`,
    contents: ``,
    byline: `avtor:`,
    comments: `komentarji | komentarjev`,
    commenting: `dodaj komentar | komentiraj | napišite komentar`,
    stamp: `objavljeno | posodobljeno`,
    sign: `vir:`,
  },
  sr: {
    correction: `у претходној верзији | u prethodnoj verziji`,
    wall: `само за претплатнике`,
    label: `подели | podeli`,
    teaser: `прочитајте још | прочитајте и | погледајте још | povezane vesti`,
    appeal: `претплатите се | пратите нас`,
    banner: `огласи`,
    after: `прочитајте још | прочитајте и | повезане вести | najčitanije | најчитаније | povezane vesti | коментари`,
    contents: ``,
    byline: `аутор: | пише:`,
    comments: `коментари | коментара`,
    commenting: `остави коментар | пошаљи коментар | ostavi komentar`,
    stamp: `објављено | ажурирано`,
    sign: `извор:`,
  },
};
