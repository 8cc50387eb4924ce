import { allMatches } from '../text/all-matches.ts';

/** What stands before a date of first publication, by language; lower case, letters only, longest first where one opens another. */
const PUBLISHED_WORDS: Readonly<Record<string, string>> = {
  en: 'originally published|first published|published|publication date|date published|publish date|posted|first posted|issued|release date|article date|date of publication',
  de: 'veröffentlicht|erschienen|publiziert|erstellt|veröffentlichung|erstveröffentlichung',
  fr: 'publié|publiée|mis en ligne|date de publication|publication',
  es: 'publicado|publicada|fecha de publicación|publicación',
  it: 'pubblicato|pubblicata|data di pubblicazione|data pubblicazione',
  pt: 'publicado|publicada|data de publicação|publicação',
  nl: 'gepubliceerd|geplaatst|verschenen|publicatiedatum',
  sv: 'publicerad|publicerat|publicerades|publicerad den',
  da: 'publiceret|offentliggjort|udgivet',
  no: 'publisert|lagt ut',
  pl: 'opublikowano|opublikowany|data publikacji|publikacja|dodano|utworzono',
  cs: 'publikováno|zveřejněno|vydáno|vytvořeno|datum vydání',
  ru: 'опубликовано|опубликован|дата публикации|размещено',
  uk: 'опубліковано|опублікований|дата публікації|розміщено',
  tr: 'yayınlanma tarihi|yayınlanma|yayın tarihi|yayınlandı|giriş tarihi|giriş|oluşturulma tarihi|oluşturulma|eklenme tarihi',
  fi: 'julkaistu|julkaisupäivä',
  sk: 'publikované|zverejnené|vydané',
  sl: 'objavljeno',
  hr: 'objavljeno|objavljena|datum objave|objava',
  sr: 'објављено|датум објаве',
  bg: 'публикувано|публикувана|публикуван',
  hu: 'közzétéve|megjelent|publikálva|létrehozva',
  ro: 'publicat|publicată|data publicării|data publicarii',
  el: 'δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης',
  et: 'avaldatud',
  lv: 'publicēts|publicēta',
  lt: 'paskelbta|publikuota',
  id: 'diterbitkan|dipublikasikan|terbit|diterbitkan pada',
  vi: 'đăng lúc|ngày đăng|xuất bản|đăng ngày',
  he: 'פורסם|פורסמה|תאריך פרסום',
  ar: 'نشر|نُشر|نشرت|نُشرت|تاريخ النشر|تم النشر',
  fa: 'تاریخ انتشار|منتشر شده',
  hi: 'प्रकाशित|पब्लिश',
  th: 'เผยแพร่|วันที่เผยแพร่',
  ja: '公開日|公開日時|掲載日|配信日|投稿日',
  zh: '发布时间|发布日期|发表时间|發布時間|發布日期|發佈時間|發佈日期|发布于|發表時間',
  ko: '입력|기사입력|등록|기사등록|등록일|승인|발행|발행일|게시',
};

/** What stands before the date of a change. */
const MODIFIED_WORDS: Readonly<Record<string, string>> = {
  en: 'last updated|last upd|updated|update|last modified|modified|last reviewed|reviewed|last edited|edited|revised|last changed|changed',
  de: 'zuletzt aktualisiert|aktualisiert|letzte aktualisierung|aktualisierung|aktualisierte|zuletzt geändert|geändert|bearbeitet|überarbeitet|update|stand',
  fr: 'mis à jour|mise à jour|modifié|modifiée|dernière mise à jour|dernière modification|actualisé|révisé',
  es: 'actualizado|actualizada|última actualización|actualización|modificado|última modificación',
  it: 'aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|modificata|modifica il|modifica del',
  pt: 'atualizado|atualizada|última atualização|atualização|actualizado|modificado',
  nl: 'bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|aangepast|update',
  sv: 'uppdaterad|uppdaterat|senast uppdaterad|ändrad|senast ändrad',
  da: 'opdateret|senest opdateret|ændret|sidst opdateret',
  no: 'oppdatert|sist oppdatert|endret|sist endret',
  pl: 'zaktualizowano|aktualizacja|ostatnia aktualizacja|zmodyfikowano|zmieniono|uaktualniono',
  cs: 'aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno',
  ru: 'обновлено|последнее обновление|изменено|отредактировано',
  uk: 'оновлено|останнє оновлення|змінено|відредаговано',
  tr: 'son güncelleme|güncelleme tarihi|güncelleme|güncellenme tarihi|güncellenme|güncellendi',
  fi: 'päivitetty|viimeksi päivitetty|muokattu|muutettu',
  sk: 'aktualizované|upravené',
  sl: 'posodobljeno|osveženo',
  hr: 'ažurirano|ažurirana|zadnja izmjena|posljednja izmjena|poslednja izmena',
  sr: 'ажурирано',
  bg: 'обновено|обновена|последна промяна',
  hu: 'frissítve|módosítva|utolsó frissítés',
  ro: 'actualizat|actualizată|ultima actualizare|modificat',
  el: 'ενημερώθηκε|τελευταία ενημέρωση|ανανεώθηκε|τελευταία τροποποίηση',
  et: 'uuendatud|muudetud',
  lv: 'atjaunots|atjaunināts',
  lt: 'atnaujinta',
  id: 'diperbarui|diperbaharui|dikemas kini',
  vi: 'cập nhật',
  he: 'עודכן|עודכנה|עדכון אחרון',
  ar: 'آخر تحديث|تم التحديث|تحديث|حُدّث|آخر تعديل',
  fa: 'به‌روزرسانی|آخرین به‌روزرسانی|به روز رسانی',
  hi: 'अपडेट|अपडेटेड|अंतिम अपडेट',
  th: 'อัปเดต|อัพเดต|ปรับปรุงล่าสุด|แก้ไขล่าสุด',
  ja: '更新日|更新日時|最終更新|最終更新日',
  zh: '更新时间|更新日期|更新時間|最后更新|最後更新|更新于|更新於',
  ko: '수정|최종수정|기사수정|업데이트|수정일',
};

function longestFirst(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .flatMap((list) => list.split('|'))
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

const LABEL = new RegExp(`(?<!\\p{L})(?:(${longestFirst(PUBLISHED_WORDS)})|(${longestFirst(MODIFIED_WORDS)}))(?!\\p{L})`, 'giu');
/** Letters between a label and its date at most: "Published by Jo Doe on". */
const REACH = 50;

// "Stand: 9. April" says the only date now and then; beside that of publication it is of a change.
const STAND = /^stand$/i;

/** A part of a line with one label at most. */
export interface LabelledDate {
  /** The text from the label, or the start, up to the next label. */
  readonly text: string;
  readonly is: 'published' | 'modified' | 'unlabelled';
}

/** A short text cut at the words that say what its dates are. */
export function splitAtLabels(line: string): LabelledDate[] {
  const all = allMatches(LABEL, line);
  const isPublishedToo = all.some(([, published]) => published !== undefined);
  const labels = all.filter(([word]) => isPublishedToo || !STAND.test(word));
  const head = { text: line.slice(0, labels[0]?.index ?? line.length), is: 'unlabelled' } as const;
  const rest = labels.map((label, index): LabelledDate => {
    const text = line.slice(label.index + label[0].length, labels[index + 1]?.index ?? line.length);
    return { text: text.slice(0, REACH + 40), is: label[1] ? 'published' : 'modified' };
  });
  return [head, ...rest].filter(({ text }) => text.trim() !== '');
}

/** What a text that stands right before a date says of it: "Published", "Updated on". */
export function labelAtEnd(lead: string): LabelledDate['is'] {
  const last = allMatches(LABEL, lead.slice(-60)).at(-1);
  if (!last || STAND.test(last[0])) return 'unlabelled';
  const after = lead.slice(-60).slice(last.index + last[0].length);
  if (/\d/.test(after) || after.trim().length > 12) return 'unlabelled';
  return last[1] ? 'published' : 'modified';
}
