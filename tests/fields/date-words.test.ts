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
