import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCreditLine, splitCredit } from '../../src/body/credit.ts';

/** Legend, caption, credit: the trade's conventions, one language after the other. */
const rows: readonly (readonly [string, string | null, string | null])[] = [
  ['Boats at dawn. (Jo Doe / Northern Images via Getty Images)', 'Boats at dawn.', 'Jo Doe / Northern Images via Getty Images'],
  ['Boats at dawn (Photo: Jo Doe/PA Wire)', 'Boats at dawn', 'Jo Doe/PA Wire'],
  ['Boats at dawn. (Photo by Jo Doe / AFP) (Photo by JO DOE/AFP via Getty Images)', 'Boats at dawn.', 'JO DOE/AFP via Getty Images'],
  ['Boats at dawn. [Jo Doe/Reuters]', 'Boats at dawn.', 'Jo Doe/Reuters'],
  ['Boats at dawn. (Jo Doe)', 'Boats at dawn.', 'Jo Doe'],
  ['Le port de Halvik après la tempête (Pierre Martin)', 'Le port de Halvik après la tempête', 'Pierre Martin'],
  ['Boats at the old pier (South Dock)', 'Boats at the old pier (South Dock)', null],
  ['Boats at dawn Image: Halvik Council / Facebook', 'Boats at dawn', 'Halvik Council / Facebook'],
  ['Boats at dawn.Image: Jo Doe', 'Boats at dawn.', 'Jo Doe'],
  ['Boats at dawn. Photo by Jo Doe', 'Boats at dawn.', 'Jo Doe'],
  ['Boats at dawn. Photograph: Jo Doe/The Post', 'Boats at dawn.', 'Jo Doe/The Post'],
  ['Boats at dawn. Courtesy of Jo Doe', 'Boats at dawn.', 'Jo Doe'],
  ['Boats at dawn. Supplied', 'Boats at dawn.', 'Supplied'],
  ['Boats at dawn. Jo Doe/Reuters', 'Boats at dawn.', 'Jo Doe/Reuters'],
  ['Boats at dawn | Jo Doe/AFP', 'Boats at dawn', 'Jo Doe/AFP'],
  ['Boats at dawn. © Jo Doe', 'Boats at dawn.', 'Jo Doe'],
  ['© Jo Doe', null, 'Jo Doe'],
  ['Photo: Jo Doe', null, 'Jo Doe'],
  ['(Harbour Post)', null, 'Harbour Post'],
  ['Leere Becken im Mai, Foto: Jo Doe', 'Leere Becken im Mai', 'Jo Doe'],
  ['Leere Becken im Mai. Bild: dpa/Jo Doe', 'Leere Becken im Mai.', 'dpa/Jo Doe'],
  ['Leere Becken im Mai. Bildrechte: Jo Doe', 'Leere Becken im Mai.', 'Jo Doe'],
  ['Le four date de 1911. Crédit photo : Jo Doe', 'Le four date de 1911.', 'Jo Doe'],
  ['Los barcos al amanecer. Foto: Jo Doe / EFE', 'Los barcos al amanecer.', 'Jo Doe / EFE'],
  ['Le barche all’alba. Fotografia: Jo Doe', 'Le barche all’alba.', 'Jo Doe'],
  ['Os barcos ao amanhecer. Imagem: Jo Doe', 'Os barcos ao amanhecer.', 'Jo Doe'],
  ['Boten bij dageraad. Beeld: Jo Doe', 'Boten bij dageraad.', 'Jo Doe'],
  ['Båtar i gryningen. Foto: Jo Doe/TT', 'Båtar i gryningen.', 'Jo Doe/TT'],
  ['Både ved daggry. Billede: Jo Doe/Ritzau Scanpix', 'Både ved daggry.', 'Jo Doe/Ritzau Scanpix'],
  ['Båter ved daggry. Bilde: Jo Doe / NTB', 'Båter ved daggry.', 'Jo Doe / NTB'],
  ['Łodzie o świcie. Zdjęcie: Jo Doe', 'Łodzie o świcie.', 'Jo Doe'],
  ['Łodzie o świcie. Fot.: Jo Doe', 'Łodzie o świcie.', 'Jo Doe'],
  ['Lodě za úsvitu. Zdroj: Jo Doe', 'Lodě za úsvitu.', 'Jo Doe'],
  ['Лодки на рассвете. Источник: Лесь Гнатів', 'Лодки на рассвете.', 'Лесь Гнатів'],
  ['Човни на світанку. Фото: Лесь Гнатів', 'Човни на світанку.', 'Лесь Гнатів'],
  ['Şafakta tekneler. Fotoğraf: Jo Doe', 'Şafakta tekneler.', 'Jo Doe'],
  ['Veneet aamunkoitteessa. Kuva: Jo Doe / Lehtikuva', 'Veneet aamunkoitteessa.', 'Jo Doe / Lehtikuva'],
  ['새벽의 배. [사진 출처 = 홍길동]', '새벽의 배.', '홍길동'],
  ['夜明けの船（山田花子撮影）', '夜明けの船', '山田花子'],
  ['夜明けの船＝ＡＰ', '夜明けの船', 'ＡＰ'],
  // A label behind the name, or without its colon.
  ['Boats at dawn. — Jo Doe pic', 'Boats at dawn.', 'Jo Doe'],
  ['Laivai uoste | J. Doe / BNS nuotr.', 'Laivai uoste', 'J. Doe / BNS'],
  ['Le barche all’alba. Foto LaPresse', 'Le barche all’alba.', 'LaPresse'],
  ['Boten bij dageraad. Beeld Jo Doe', 'Boten bij dageraad.', 'Jo Doe'],
  ['Des bateaux à l’aube. © Crédits photo : Jo Doe', 'Des bateaux à l’aube.', 'Jo Doe'],
  // Behind a bar or a whole sentence.
  ['Los barcos al amanecer. / JO DOE', 'Los barcos al amanecer.', 'JO DOE'],
  ['Los barcos al amanecer. JO DOE', 'Los barcos al amanecer.', 'JO DOE'],
  ['Leere Becken im Mai. | Fotodienst des Senders', 'Leere Becken im Mai.', 'Fotodienst des Senders'],
  ['Leere Becken im Mai | Jo Doe', 'Leere Becken im Mai', 'Jo Doe'],
  ['Leere Becken im Mai. – Alle Rechte vorbehalten IMAGO / Jo Doe', 'Leere Becken im Mai.', 'IMAGO / Jo Doe'],
  ['Boats at dawn. Jo Doe - Reuters', 'Boats at dawn.', 'Jo Doe - Reuters'],
  ['Boats at dawn. (AP Photo/Jo Doe) -', 'Boats at dawn.', 'AP Photo/Jo Doe'],
  ['Boats at dawn. REUTERS/Jo Doe Purchase Licensing Rights', 'Boats at dawn.', 'REUTERS/Jo Doe'],
  ['Boats at dawn. THIS IS A HANDOUT. NO ARCHIVES.', 'Boats at dawn. THIS IS A HANDOUT. NO ARCHIVES.', null],
  // Nothing but a credit.
  ['Image credit: Jo Doe (Image credit: Reuters)', null, 'Jo Doe / Reuters'],
  ['Reuters', null, 'Reuters'],
  ['AFP via Getty Images', null, 'AFP via Getty Images'],
  ['Jo Doe//Getty Images', null, 'Jo Doe//Getty Images'],
  // More languages.
  ['Hajók hajnalban. Fotó: Jo Doe / MTI', 'Hajók hajnalban.', 'Jo Doe / MTI'],
  ['Bărci în zori. Sursa foto: Jo Doe', 'Bărci în zori.', 'Jo Doe'],
  ['Βάρκες την αυγή. Φωτογραφία: Γιώργος Παππάς', 'Βάρκες την αυγή.', 'Γιώργος Παππάς'],
  ['Лодки призори. Снимка: Иван Петров', 'Лодки призори.', 'Иван Петров'],
  ['Thuyền lúc bình minh. Ảnh: Nguyễn An', 'Thuyền lúc bình minh.', 'Nguyễn An'],
  ['भोर में नावें। फोटो: जो डो', 'भोर में नावें।', 'जो डो'],
  ['قوارب عند الفجر. تصوير: محمد علي', 'قوارب عند الفجر.', 'محمد علي'],
  ['夜明けの船＝2024年10月3日、北浜町、山田花子撮影', '夜明けの船＝2024年10月3日、北浜町', '山田花子'],
  ['夜明けの船（3日、山田花子撮影）', '夜明けの船', '山田花子'],
  ['夜明けの船（北浜漁協提供）', '夜明けの船', '北浜漁協提供'],
  ['夜明けの船（共同）', '夜明けの船', '共同'],
  // What is no credit.
  ['Boats at dawn. Then they left | or stayed', 'Boats at dawn. Then they left | or stayed', null],
  ['Boats / ferries at dawn', 'Boats / ferries at dawn', null],
  ['Instagram Live', 'Instagram Live', null],
  ['Boats (left) at dawn', 'Boats (left) at dawn', null],
  ['Boats at dawn (left)', 'Boats at dawn (left)', null],
  ['The source of the river', 'The source of the river', null],
  ['Boats at dawn in 2019/20 (9/11)', 'Boats at dawn in 2019/20 (9/11)', null],
  ['A photo of the pier', 'A photo of the pier', null],
  ['', null, null],
];
for (const [legend, caption, credit] of rows) {
  test(`legend "${legend}"`, () => assert.deepEqual(splitCredit(legend), { caption, credit }));
}

const lines: readonly (readonly [string, boolean])[] = [
  ['Foto: Jo Doe', true],
  ['IMAGO/Jo Doe', true],
  ['© Jo Doe', true],
  ['Photo by Jo Doe', true],
  ['Photo finish at the harbour race', false],
  ['The source: a river', false],
  ['Boats at dawn', false],
];
for (const [line, is] of lines) test(`line of credit "${line}"`, () => assert.equal(isCreditLine(line), is));

test('a house that opens like a label keeps its name', () =>
  assert.equal(splitCredit('picture alliance/dpa | Jo Doe', true).credit, 'picture alliance/dpa | Jo Doe'));
test('a label alone names nobody', () => assert.equal(splitCredit('Copyright', true).credit, null));
test('rights are no name', () => assert.equal(splitCredit('Tous droits réservés Jo Doe', true).credit, 'Jo Doe'));
