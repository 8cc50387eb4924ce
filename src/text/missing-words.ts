/** What a page is called that stands where another is missing, by language, in patterns that ignore case; data only. */
import type { Words } from './any-of.ts';

/** Whole titles: nothing but the site's name follows. */
export const MISSING_TITLES: Words = {
  en: "(?:error\\s?)?404(?:\\s?[-–—:|!.]?\\s?(?:error|(?:page |file )?not found|page))?|(?:(?:error|oops|sorry|oh no)[!:.,–—-]{0,3}\\s)?(?:(?:the |this |that |your )?(?:requested )?(?:page|article|story|content|file|post|document) )?(?:you (?:are looking for|requested) )?(?:is |was |could |can )?(?:not be|not|cannot be|can['’]t be|couldn['’]t be) found|(?:this|the) (?:page|article|story|content|post|link|video)(?: you (?:are looking for|requested))? (?:is|has|does|could|can|was)(?: been|n['’]t)?(?: not| no longer)? ?(?:available|exists?|expired|removed|deleted|moved)|(?:we can['’]t|we cannot|we couldn['’]t|we could not) find (?:that|this|the) page|page (?:doesn['’]t|does not) exist|nothing found|no results found",
  de: '(?:(?:fehler|error)\\s)?404(?:\\s?[-–—:|]?\\s?(?:fehler|seite nicht gefunden))?|(?:die |diese )?(?:seite|artikel|angeforderte seite)(?: wurde| konnte)?(?: leider)? nicht (?:gefunden|verfügbar)(?: werden)?|seite existiert nicht(?: mehr)?|(?:der |dieser )artikel ist nicht mehr verfügbar',
  fr: "(?:erreur\\s)?404|(?:la |cette )?page (?:introuvable|non trouvée|not found|n[’']existe (?:pas|plus))|(?:erreur 404\\s?[-–—:]\\s?)?page introuvable|article introuvable",
  es: '(?:error\\s)?404|(?:la )?página (?:no encontrada|no existe)|no se (?:ha encontrado|encontró|encuentra) (?:la |esta )?página',
  it: '(?:errore\\s)?404|(?:la )?pagina non (?:trovata|esiste|disponibile)',
  pt: '(?:erro\\s)?404|(?:a )?página (?:não encontrada|não existe)',
  nl: '(?:fout\\s)?404|(?:deze |de )?pagina (?:is )?niet gevonden|pagina bestaat niet(?: meer)?',
  sv: 'sidan (?:kunde inte hittas|hittades inte|finns inte)',
  da: 'siden (?:blev ikke fundet|findes ikke|kunne ikke findes)',
  no: 'siden (?:ble ikke funnet|finnes ikke)',
  fi: 'sivua ei löyt(?:ynyt|y)',
  pl: '(?:błąd\\s)?404|(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje))',
  cs: 'stránka (?:nenalezena|nebyla nalezena|neexistuje)',
  hu: 'az oldal nem található',
  ro: 'pagina nu (?:a fost găsită|există)',
  el: 'η σελίδα δεν βρέθηκε',
  ru: '(?:ошибка\\s)?404|страница не (?:найдена|существует)',
  uk: '(?:помилка\\s)?404|сторінк[ау] не (?:знайдено|знайдена|існує)',
  tr: 'sayfa bulunamadı',
  id: 'halaman tidak ditemukan',
  vi: 'không tìm thấy trang',
  ar: 'الصفحة غير موجودة',
  he: 'העמוד לא נמצא|הדף לא נמצא',
  ja: '(?:お探しの)?ページが見つかりません(?:でした)?|ページが存在しません',
  zh: '(?:页面|頁面|您访问的页面)(?:不存在|未找到|找不到)',
  ko: '페이지를 찾을 수 없습니다',
};
