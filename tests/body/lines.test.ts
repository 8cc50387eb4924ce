import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBylineLine } from '../../src/body/byline-line.ts';
import { isAfterHeading, isCommentsHeading } from '../../src/body/headings.ts';
import { blockReason } from '../../src/body/lines.ts';
import { isSign } from '../../src/body/signs.ts';
import { isDateLine, isStamp } from '../../src/body/stamps.ts';

const teasers = [
  ['en', 'Read also: Ferry sold to a stranger'],
  ['de', 'Lesen Sie auch: Fähre an Fremden verkauft'],
  ['fr', 'Lire aussi : Le bac vendu à un inconnu'],
  ['es', 'Lea también: Venden el transbordador'],
  ['it', 'Leggi anche: Traghetto venduto'],
  ['pt', 'Leia também: Barco vendido'],
  ['nl', 'Lees ook: Veerboot verkocht'],
  ['da', 'Læs også: Færgen er solgt'],
  ['no', 'Les også: Ferja er solgt'],
  ['sv', 'Läs också: Färjan såld'],
  ['fi', 'Lue myös: Lautta myyty'],
  ['pl', 'Czytaj też: Prom sprzedany'],
  ['cs', 'Čtěte také: Přívoz prodán'],
  ['sk', 'Čítajte tiež: Kompa predaná'],
  ['hu', 'Olvassa el: Eladták a kompot'],
  ['ro', 'Citește și: Bacul a fost vândut'],
  ['el', 'Διαβάστε επίσης: Πουλήθηκε το φέρι'],
  ['ru', 'Читайте также: Паром продан'],
  ['uk', 'Читайте також: Пором продано'],
  ['tr', 'İlgili haber: Feribot satıldı'],
  ['tr', 'İLGİLİ HABER: Feribot satıldı'],
  ['lt', 'Taip pat skaitykite: Keltas parduotas'],
  ['lv', 'Lasi arī: Prāmis pārdots'],
  ['et', 'Loe ka: Praam müüdud'],
  ['hr', 'Pročitajte još: Trajekt prodan'],
  ['bg', 'Прочетете още: Фериботът е продаден'],
  ['hi', 'यह भी पढ़ें: नाव बिक गई'],
  ['bn', 'আরও পড়ুন: ফেরি বিক্রি'],
  ['he', 'קראו גם: המעבורת נמכרה'],
  ['vi', 'Xem thêm: Phà đã được bán'],
  ['id', 'Baca juga: Feri terjual'],
  ['ms', 'BACA: Feri dijual'],
  ['af', 'Lees ook: Veerboot verkoop'],
  ['ja', '関連記事：フェリー売却'],
  ['ko', '관련기사: 여객선 매각'],
  ['zh', '相关阅读：渡轮出售'],
  ['sl', 'Preberite tudi: Trajekt prodan'],
  ['sr', 'Прочитајте још: Трајект продат'],
  ['ca', 'Llegiu també: El ferri, venut'],
  ['fa', 'بیشتر بخوانید: کشتی فروخته شد'],
  ['th', 'อ่านเพิ่มเติม: เรือถูกขาย'],
] as const;
for (const [language, text] of teasers) test(`a teaser in ${language}`, () => assert.equal(blockReason(text, 0.6), 'teaser'));

for (const text of ['Most read: Ferry sold', 'Mest lest\nFerja er solgt', 'Più letti | Traghetto venduto'])
  test(`a heading over other articles in one line with a link: ${text}`, () => assert.equal(blockReason(text, 0.6), 'teaser'));
test('such a heading without a link is of the text', () => assert.equal(blockReason('Most read: the tide tables of 1911', 0), undefined));

const appeals = [
  'Get the news delivered straight to your inbox.',
  'WhatsApp kanalımıza katılmak için tıklayın',
  'हमारे WhatsApp चैनल से जुड़ें',
  '[SIGN UP: The week on the quay, every Friday]',
  'انضموا إلى قناتنا على تلغرام',
  'تابعوا قناة بريد الميناء عبر واتس آب',
  'لمتابعة آخر الأخبار انضم إلى قناة الميناء على واتساب',
  'ما را در تلگرام دنبال کنید',
  'Your browser does not support the video tag.',
  'Listen to this article4 minutes',
  'Download the free Harbour Post app for the latest news.',
  'CLICK HERE TO GET THE HARBOUR POST APP',
  'Spotted a typo? Let us know.',
  'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
  'De tekst gaat verder onder de advertentie',
  'Artikkeli jatkuu mainoksen jälkeen',
  'Anzeige',
  '- Publicidad -',
  'REKLAMA',
  'Werbung: Die neue Fähre',
  'Advertisement 12',
  '広告',
  'Follow Jo Doe on X and Bluesky',
  'Follow Jo Doe on WhatsApp',
  'Segui il Porto su Google News',
  'Folgen Sie uns auf WhatsApp und verpassen Sie nichts.',
  'Bizi Google News’te takip edin',
  '+++ Jeden Morgen wissen, was kommt: Hier für den Newsletter anmelden +++',
  'Sign up for our weekly Tides and Boats newsletter today.',
  'Jetzt den Hafen-Newsletter abonnieren!',
  'Pour ne rien rater de l’actualité, inscrivez-vous à notre lettre.',
  'Dieser Artikel enthält sogenannte Affiliate-Links.',
  'Tekst gaat verder onder de foto',
  'Book a demo of the tide table today.',
  'Start your free trial of the harbour app',
  'Some of the links in this article are affiliate ones.',
  'Follow @harbourpost for the latest from the quay.',
  'Did you see something wrong in this story? Let us know.',
  'This article is closed for comments.',
  'You must be logged in to post a comment.',
  'Die Kommentarfunktion ist für diesen Beitrag geschlossen.',
  'Les commentaires sont fermés pour cet article.',
  'Los comentarios están cerrados.',
  'Click on a star to rate it!',
  'All products recommended by the Harbour Post are chosen by its editors.',
  'スポンサーリンク',
];
for (const text of appeals) test(`an appeal: ${text}`, () => assert.equal(blockReason(text, 0), 'appeal'));

const kept = [
  'Anzeige gegen unbekannt erstattete der Hafenmeister am Montag.',
  'Werbung für die neue Fähre hing schon im Herbst in allen Läden der Stadt, und niemand sah hin.',
  'Publicité mensongère, répond le maire, qui accuse le chantier.',
  'Publicidad engañosa, respondió el alcalde.',
  'Reklama nowego promu wisiała już jesienią we wszystkich sklepach miasta, od portu aż po rynek.',
  'Tilaa oli vain kolmelle autolle, ja loput jäivät laiturille.',
  '広告大手の会社は、港の新しい渡し船の名前を募集すると月曜日に発表した。',
  '残り五試合となった港のリーグで、島のチームが首位に立った。',
  'Get the ferry. The app of the harbour is not needed.',
  'Dela på er, ropade lotsen från bryggan.',
  'Follow the river on foot and you come to Halvik.',
  'Related work on tides was done by two schools of the coast in the years that followed, and it was never printed.',
  'Reading the list of the harbour takes a morning.',
  'More boats came in by night than anyone had counted before.',
  'Sharing a boat is cheaper than owning one.',
  'Already registered boats may stay in the harbour.',
  'Whoever did sign up for the race before the printed list of boats came had no newsletter.',
];
for (const text of kept) test(`a line of the text stays: ${text.slice(0, 20)}`, () => assert.equal(blockReason(text, 0), undefined));

const stamps = [
  'Updated 3 May 2021, 14:20',
  'Stand: 12.03.2022 16:11 Uhr',
  'Publié le 3 mai 2021 à 14h52',
  'Do 25.04.24 | 14:07 Uhr',
  'Lesezeit: 4 Minuten',
  '公開日：2025/01/31 11:30',
  '9 hours ago',
  'vor 3 Stunden',
  'il y a 2 heures',
  '3 timer siden',
  '3時間前',
  '3시간 전',
  '5 min de lectura',
  '5 Min. Lesezeit',
];
for (const text of stamps) test(`a line of dates: ${text}`, () => assert.equal(isStamp(text), true));

for (const text of ['2人前', '6 boats lost', 'vor 3 Stunden Fahrt'])
  test(`no line of dates: ${text}`, () => assert.equal(isStamp(text), false));

test('a sentence with a date is no line of dates', () => {
  assert.equal(isStamp('On 3 May 2021 the ferry left the harbour for the last time.'), false);
  assert.equal(isStamp('Published authors met at the pier.'), false);
});

test('lines of the desk', () => {
  for (const text of ['Quelle: dpa', 'Reporting by Ann Lee; editing by Bo Ek', 'Источник: агентство', '（责编：李某）'])
    assert.equal(isSign(text), true, text);
  assert.equal(isSign('The source of the river is a spring.'), false);
});

test('what the desk signs below the text', () => {
  for (const text of [
    '(jod)',
    '(jod, dpa)',
    'jod/dpa/HP-Redaktion',
    'Über dieses Thema berichtete der Sender am Montag.',
    'SDA/jod',
    'doi: 10.1000/1',
    'This report by The Harbour Press was first published June 5.',
    'Jo Doe contributed to this report.',
    'Harbour Press writer Jo Doe in Halvik contributed to this story.',
    'Contact Jo Doe at jo@post.example or follow her on X.',
    'Jo Doe can be reached at jo@post.example.',
    'jo@post.example',
    'Email: jo@post.example',
    '#ferry #halvik, #harbour_board',
    'The views expressed in this article are the author’s own.',
    'This story originally appeared in Coast Weekly.',
    'Las opiniones expresadas en este artículo son de su autor.',
  ])
    assert.equal(isSign(text), true, text);
  for (const text of [
    '(Applause)',
    'Yes.',
    'and/or not',
    'Residents can write to the board at board@halvik.example until Friday.',
    'The frost contributed to this report being late.',
    '#KeepTheBoat became the word of the spring.',
  ])
    assert.equal(isSign(text), false, text);
});

test('a book of so many pages is no pager', () => assert.equal(blockReason('Pages: 320', 0), undefined));
test('a script that a filter took for text', () =>
  assert.equal(blockReason('(adsbygoogle = window.adsbygoogle || []).push({});', 0), 'code of a system'));

test('what WordPress prints below a post in its languages', () => {
  for (const text of [
    'Dieser Eintrag wurde veröffentlicht in Häfen und verschlagwortet mit Fähre.',
    'Ce contenu a été publié dans Ports par Ute Falk.',
    'Esta entrada fue publicada en Puertos por Ute Falk.',
    'Questa voce è stata pubblicata in Porti da Ute Falk.',
    'Dit bericht is geplaatst in Havens.',
    'Запись опубликована в рубрике Порты с метками паром.',
    'Ten wpis został opublikowany w kategorii Porty.',
    'Příspěvek byl publikován v rubrice Přístavy.',
    'Étiquettes : port, bac',
    'Categorías: Puertos',
  ])
    assert.equal(isSign(text), true, text);
});

test('a note above the text that it is old', () => {
  assert.equal(isStamp('This post is over 3 years old.'), true);
  assert.equal(isStamp('This post was last updated July 2021.'), true);
  assert.equal(isStamp('This article is more than a plea for boats.'), false);
});

test('dates below the text', () => {
  for (const text of [
    '5 giugno 2026 ( modifica il 6 giugno 2026 | 10:15)',
    'Updated March 19, 2025',
    'Mo, 03.05.2021',
    'Frissítve: 2021. március 4.',
  ])
    assert.equal(isDateLine(text), true, text);
  for (const text of ['amw', 'Price range: 51.29-141.23', '* As of 8/30/21 on a list of boats', 'He left on 3 May 2021.'])
    assert.equal(isDateLine(text), false, text);
});

test('headings over other articles', () => {
  for (const text of [
    'Related articles',
    'Mehr Nachrichten',
    'Leia também:',
    '関連記事',
    '新着記事',
    'More in Harbours',
    'Next in Business News',
    'About Anna Lee',
  ])
    assert.equal(isAfterHeading(text), true, text);
  for (const text of ['Related problems of the harbour', 'About the harbour', 'More in sorrow than in anger', 'Next: the tides'])
    assert.equal(isAfterHeading(text), false, text);
});

test('byline lines', () => {
  for (const text of [
    'By Walter Quine, 14 March 2003',
    'Von: Nadja Beispiel',
    'Par Luc Exemple',
    'By ANN G. LEE Jr.',
    'Yazar: Ayşe Örnek',
    'Teksti: Liisa Esimerkki',
  ])
    assert.equal(isBylineLine(text), true, text);
  for (const text of ['by the harbour stood a house.', 'By Monday the ferry was late. Nobody knew.'])
    assert.equal(isBylineLine(text), false, text);
});

for (const text of ['Se connecter', 'Auf Facebook teilen', 'Share on X', 'もっと見る'])
  test(`a button: ${text}`, () => assert.equal(blockReason(text, 0), 'button'));
const bars = [
  'Share  ·   Comment   ·   Print   ·',
  'Print Email Reprint Permissions Text: A | A | A',
  'Comments (51)',
  '1 next | single page',
];
for (const text of bars) test(`a bar of buttons: ${text}`, () => assert.equal(blockReason(text, 0), 'button'));
test('an item may be what a button says', () => assert.equal(blockReason('Email', 0, 'list-item'), undefined));
test('words beside a button are a line of the text', () => assert.equal(blockReason('Print more money', 0), undefined));

for (const text of ['33 Shares', '1.2K views', '12 Kommentare', '1 of 15', '3 von 12'])
  test(`a count: ${text}`, () => assert.equal(blockReason(text, 0), 'count'));

for (const text of ['Pages: 1 2 3 Next', 'Seiten: 1 2'])
  test(`the numbers of pages: ${text}`, () => assert.equal(blockReason(text, 0), 'count'));
for (const text of ['Loading comments…', 'Wird geladen ...']) test(`waiting: ${text}`, () => assert.equal(blockReason(text, 0), 'waiting'));

test('headings over comments', () => {
  for (const text of [
    '12 Comments on “The late ferry”',
    '3 Kommentare zu Die späte Fähre',
    'Комментарии (4)',
    '2 reader comments',
    '5 Kommentarer',
    'コメント（3件）',
    '3 yorum',
    'Leave a comment',
    'Join the conversation',
    'Schreiben Sie einen Kommentar',
    'Laisser un commentaire',
    'Dodaj komentarz',
    'Оставить комментарий',
    '发表评论',
  ])
    assert.equal(isCommentsHeading(text), true, text);
  for (const text of ['12 comments that changed the harbour', 'Comments on the late ferry', '3 boats (4)'])
    assert.equal(isCommentsHeading(text), false, text);
});

test('a number of boats is no count of readers', () => assert.equal(blockReason('33 boats', 0), undefined));
test('a picture’s file name', () => assert.equal(blockReason('late ferry_at-the-quay.jpg', 0), 'name of a file'));
test('a limit of free articles', () => assert.equal(blockReason('You have now reached your limit of three articles.', 0), 'paywall'));

for (const text of [
  '59 Comments on “The late ferry”',
  '3 thoughts on “The late ferry”',
  '124 Reader Comments',
  'Kommentare (12)',
  '7 reacties',
])
  test(`a heading that counts comments: ${text}`, () => assert.ok(isCommentsHeading(text)));
test('a heading that asks for comments is left to end the text', () =>
  assert.equal(blockReason('Join the conversation', 0, 'subhead'), undefined));
for (const text of ['Comments on the late ferry', '3 thoughts that kept us awake', '5 boats', 'Seven answers to a ferryman'])
  test(`no heading that counts comments: ${text}`, () => assert.ok(!isCommentsHeading(text)));

const ofSite = [
  'Purchases made through links on this page earn us a small commission, at no extra cost to you.',
  'Note: if you buy a boat through these pages, I may earn a commission.',
  'Your email address will not be published. Required fields are marked *',
  'Deine E-Mail-Adresse wird nicht veröffentlicht.',
  'L’indirizzo email non sarà pubblicato.',
  'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
  'Readers can follow any responses to this entry through the RSS 2.0 feed.',
  'If you enjoyed this post, please share it with your friends!',
  'If this helped you, buy me a coffee!',
];
for (const text of ofSite)
  test(`the site speaks to its readers: ${text.slice(0, 40)}`, () => assert.equal(blockReason(text, 0.1), 'of the site'));
test('what somebody says in marks is of the text', () =>
  assert.equal(blockReason('“Just buy me a coffee,” said the pilot of the late ferry.', 0), undefined));

for (const text of [
  '[CTA_MODULE]',
  '[/vc_column][/vc_row]',
  '[letter-form id="55" title="Harbour"]',
  '{{banner="/ferries"}}',
  '{% ferry %}',
])
  test(`a code that a system left: ${text}`, () => assert.equal(blockReason(text, 0), 'code of a system'));
for (const text of ['[She laughs.]', '[1] The harbour book, 1911'])
  test(`words in brackets are of the text: ${text}`, () => assert.equal(blockReason(text, 0), undefined));

for (const text of [
  '(Visited 1,902 times, 364 visits today)',
  '1,024 total views, 3 views today',
  'Post Views: 1,204',
  '[Total: 12 Average: 4.8]',
  'Pages: 1 2 3 Next',
])
  test(`what a plugin counts: ${text}`, () => assert.equal(blockReason(text, 0), 'count'));

for (const text of ['Try the tide table for free!', 'Learn more.', 'Check price'])
  test(`a link that calls: ${text}`, () => assert.notEqual(blockReason(text, 1), undefined));
for (const [text, linked] of [
  ['>> Check out: The best boats of the coast', 0.8],
  ['Previous: The lighthouse is dark', 0.7],
  ['Nächster Beitrag: Der Leuchtturm', 0.7],
  ['[ Want more on tides? Read what the moon does. ]', 0.5],
] as const)
  test(`a line that leads to another post: ${text}`, () => assert.equal(blockReason(text, linked), 'teaser'));
test('a step of the text is no next post', () =>
  assert.equal(blockReason('Next: tie the rope to the ring on the quay wall.', 0), undefined));

test('what blog systems print below a post', () => {
  for (const text of [
    'Labels: harbour, ferries',
    'Filed in Harbour | Permalink | Comments (4) | TrackBack (0)',
    'This entry was posted in Harbour and tagged ferry. Bookmark the permalink.',
    'Photo by Ute Falk on Unsplash',
    'Thanks for reading. Follow me on Pinterest to see more boats.',
    'Media contact: Jo Wren, 555 0100',
    '*** Follow me on Instagram for a boat a day ***',
  ])
    assert.equal(isSign(text), true, text);
});

const captions = [
  '[2/5] Boats leave the quay of Haverquay at dawn. Purchase Licensing Rights',
  'Die Fähre lag am Morgen noch am Kai. Foto: Jo Dorn/dpa',
  'The old crane is the last one on the river. Photo: Ann Lee',
  'Åtta båtar låg kvar i hamnen på måndagen. Foto: Bo Ek/TT',
  'Photo: Ann Lee/Harbour Post',
  'Crédit photo : Anne Leroy',
];
for (const text of captions) test(`a caption among paragraphs: ${text}`, () => assert.equal(blockReason(text, 0), 'caption'));
const noCaptions = [
  'The crane has one rule: nobody climbs',
  'Data source: County of Haverquay',
  'She had three words for the photo: not for me.',
];
for (const text of noCaptions) test(`no caption: ${text}`, () => assert.equal(blockReason(text, 0), undefined));

for (const text of ['1.2K', '12 K', '3,4m']) test(`a count beside a picture: ${text}`, () => assert.equal(blockReason(text, 0), 'count'));
test('a number alone is of the text', () => assert.equal(blockReason('1989', 0), undefined));
for (const text of ['【纠错】【责任编辑：王小明】', '【我要纠错】责任编辑：王小明', '[责编：张天天]', '김서연 기자 seoyeon@post.example'])
  test(`a line of the desk: ${text}`, () => assert.ok(isSign(text)));
