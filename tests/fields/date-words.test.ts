import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelAtEnd, splitAtLabels } from '../../src/fields/date-words.ts';

const pairs = [
  ['en', 'Published', 'Last updated'],
  ['de', 'Erschienen am', 'Aktualisiert am'],
  ['fr', 'Publié le', 'Mis à jour le'],
  ['es', 'Publicado el', 'Actualizado el'],
  ['it', 'Pubblicato il', 'Ultimo aggiornamento'],
  ['pt', 'Publicado em', 'Atualizado em'],
  ['nl', 'Gepubliceerd op', 'Laatst bijgewerkt'],
  ['sv', 'Publicerad', 'Senast uppdaterad'],
  ['da', 'Offentliggjort', 'Opdateret'],
  ['no', 'Publisert', 'Sist oppdatert'],
  ['pl', 'Data publikacji:', 'Aktualizacja:'],
  ['cs', 'Publikováno', 'Aktualizováno'],
  ['ru', 'Опубликовано', 'Обновлено'],
  ['uk', 'Опубліковано', 'Оновлено'],
  ['tr', 'Yayınlanma:', 'Son Güncelleme:'],
  ['fi', 'Julkaistu', 'Päivitetty'],
  ['sk', 'Publikované', 'Aktualizované'],
  ['sl', 'Objavljeno', 'Posodobljeno'],
  ['hr', 'Objavljeno:', 'Ažurirano:'],
  ['sr', 'Објављено:', 'Ажурирано:'],
  ['bg', 'Публикувана на', 'Обновена на'],
  ['hu', 'Közzétéve:', 'Frissítve:'],
  ['ro', 'Publicat:', 'Actualizat:'],
  ['el', 'Δημοσιεύτηκε:', 'Τελευταία ενημέρωση:'],
  ['et', 'Avaldatud', 'Uuendatud'],
  ['lv', 'Publicēts', 'Atjaunots'],
  ['lt', 'Paskelbta', 'Atnaujinta'],
  ['id', 'Diterbitkan', 'Diperbarui'],
  ['vi', 'Ngày đăng:', 'Cập nhật:'],
  ['he', 'פורסם', 'עודכן'],
  ['ar', 'تاريخ النشر:', 'آخر تحديث:'],
  ['fa', 'تاریخ انتشار:', 'به‌روزرسانی:'],
  ['hi', 'प्रकाशित:', 'अपडेटेड:'],
  ['th', 'เผยแพร่:', 'ปรับปรุงล่าสุด:'],
  ['ja', '公開日：', '最終更新：'],
  ['zh', '发布时间：', '更新时间：'],
  ['ko', '입력', '수정'],
] as const;

for (const [language, published, modified] of pairs) {
  test(`labels of dates: ${language}`, () => {
    assert.equal(labelAtEnd(published), 'published');
    assert.equal(labelAtEnd(modified), 'modified');
    assert.deepEqual(
      splitAtLabels(`${modified} 2.5.2025, ${published} 9.4.2025`).map(({ is }) => is),
      ['modified', 'published'],
    );
  });
}

for (const label of ['Article Date:', 'Date of publication'])
  test(`a label of publication: ${label}`, () => assert.equal(labelAtEnd(label), 'published'));
test('a label cut short: Last Upd:', () => assert.equal(labelAtEnd('Last Upd: '), 'modified'));
test('a label is a word, not a part of one', () => assert.equal(labelAtEnd('Unpublishedly'), 'unlabelled'));
test('a label with its own date says nothing of the next', () => assert.equal(labelAtEnd('Updated 2 May 2025'), 'unlabelled'));
test('"Stand" beside a date of publication is of a change', () =>
  assert.deepEqual(
    splitAtLabels('Stand: 9.4.2025 | Erstveröffentlichung: 8.4.2025').map(({ is }) => is),
    ['modified', 'published'],
  ));
test('"Stand" alone says nothing', () =>
  assert.deepEqual(
    splitAtLabels('Stand: 9.4.2025').map(({ is }) => is),
    ['unlabelled'],
  ));
test('labels of dates: modifica il', () => assert.equal(labelAtEnd('(modifica il '), 'modified'));
