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
};

/** What stands before the date of a change. */
const MODIFIED_WORDS: Readonly<Record<string, string>> = {
  en: 'last updated|last upd|updated|update|last modified|modified|last reviewed|reviewed|last edited|edited|revised|last changed|changed',
  de: 'zuletzt aktualisiert|aktualisiert|letzte aktualisierung|aktualisierung|aktualisierte|zuletzt geändert|geändert|bearbeitet|überarbeitet|update',
  fr: 'mis à jour|mise à jour|modifié|modifiée|dernière mise à jour|dernière modification|actualisé|révisé',
  es: 'actualizado|actualizada|última actualización|actualización|modificado|última modificación',
  it: 'aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|modificata',
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
};

function anyOf(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .flatMap((list) => list.split('|'))
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

const LABEL = new RegExp(`(?<!\\p{L})(?:(${anyOf(PUBLISHED_WORDS)})|(${anyOf(MODIFIED_WORDS)}))(?!\\p{L})`, 'giu');
/** Letters between a label and its date at most: "Published by Jo Doe on". */
const REACH = 50;

/** A part of a line with one label at most. */
export interface LabelledDate {
  /** The text from the label, or the start, up to the next label. */
  readonly text: string;
  readonly is: 'published' | 'modified' | 'unlabelled';
}

/** A short text cut at the words that say what its dates are. */
export function splitAtLabels(line: string): LabelledDate[] {
  const labels = allMatches(LABEL, line);
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
  if (!last) return 'unlabelled';
  const after = lead.slice(-60).slice(last.index + last[0].length);
  if (/\d/.test(after) || after.trim().length > 12) return 'unlabelled';
  return last[1] ? 'published' : 'modified';
}
