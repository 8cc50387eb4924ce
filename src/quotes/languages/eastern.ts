import type { LanguageData } from '../language.ts';

const list = (words: string): string[] => words.split(' ');
const none: readonly string[] = [];

export const tr: LanguageData = {
  prepositions: none,
  cues: list(
    'dedi diyen söyledi belirtti ifade açıkladı kaydetti konuştu vurguladı dile ekledi yazdı anlattı diyor değerlendirdi bildirdi paylaştı kullandı sordu yanıtladı uyardı aktardı şöyle ifadelerini ifadeleri değerlendirmesinde',
  ),
  phrases: none,
  pronouns: { she: none, he: none, they: ['o'] },
  determiners: list('bir'),
  people: list('sözcü* bakan* başkan* polis avukat* hakim* tanık* müdür* uzman* profesör* şirket* hükümet* parti* anne baba'),
  titles: list('sayın dr. prof. cumhurbaşkanı bakan bakanı başkan başkanı başbakan genel müdür belediye'),
  notNames: list(
    'bir ve ama veya bu şu o da de için ile gibi daha çok ancak ayrıca sonra önce pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  ),
  capitalNouns: false,
};

export const cs: LanguageData = {
  prepositions: list('v ve na z ze do k od po při pro s se u o').filter(Boolean),
  cues: list(
    'řekl řekla řekli říká uvedl uvedla uvedli uvádí dodal dodala dodává vysvětlil vysvětlila vysvětluje napsal napsala popsal popsala sdělil sdělila prohlásil prohlásila potvrdil potvrdila upozornil upozornila tvrdí zdůraznil zdůraznila míní myslí reagoval reagovala přiznal přiznala odpověděl stojí doplnil doplnila doplňuje cituje',
  ),
  phrases: ['podle'],
  pronouns: { she: ['ona'], he: ['on'], they: ['oni'] },
  determiners: none,
  people: list(
    'mluvčí ministr* prezident* starost* advokát* soud* svědek* policie ředitel* expert* profesor* firma vláda strana předsed* žalobc* matka otec',
  ),
  titles: list('pan paní dr. prof. prezident ministr ministryně premiér starosta ředitel předseda mluvčí advokát'),
  notNames: list(
    'a ale nebo v ve na z ze do k od po při pro s se si že když kdyby jak to ten ta tento on ona oni my já podle však také pondělí úterý středa čtvrtek pátek sobota neděle',
  ),
  capitalNouns: false,
};

export const pl: LanguageData = {
  prepositions: list('w we na z ze do od po przy dla u o').filter(Boolean),
  cues: list(
    'powiedział powiedziała mówi mówił mówiła dodał dodała dodaje podkreślił podkreśliła wyjaśnił wyjaśniła wyjaśnia stwierdził stwierdziła twierdzi napisał napisała zaznaczył zaznaczyła przyznał przyznała ocenił oceniła poinformował poinformowała odpowiedział zapewnił',
  ),
  phrases: ['według', 'zdaniem'],
  pronouns: { she: ['ona'], he: ['on'], they: ['oni'] },
  determiners: none,
  people: list(
    'rzeczni* minister* prezydent* burmistrz* adwokat* sędzia* świad* policja dyrektor* ekspert* profesor* firma rząd partia szef* matka ojciec',
  ),
  titles: list('pan pani dr prof. prezydent minister premier burmistrz dyrektor'),
  notNames: list('a ale i lub w we na z ze do od po przy dla się że gdy jak to ten ta on ona oni my ja według jednak także'),
  capitalNouns: false,
};

export const uk: LanguageData = {
  prepositions: list('в у на з із до від по при для про').filter(Boolean),
  cues: list(
    'сказав сказала сказали каже кажуть заявив заявила заявили додав додала пояснив пояснила пояснює розповів розповіла розповідає написав написала зазначив зазначила наголосив наголосила повідомив повідомила підкреслив підкреслила зауважив зауважила вважає відповів відповіла пише йдеться',
  ),
  phrases: ['за словами', 'на думку'],
  pronouns: { she: ['вона'], he: ['він'], they: ['вони'] },
  determiners: none,
  people: list(
    'речни* міністр* президент* мер* адвокат* суд* свід* поліція директор* експерт* професор* компанія уряд партія голова керівни* мати батько',
  ),
  titles: list('пан пані президент міністр міністерка премʼєр мер директор голова речник речниця'),
  notNames: list('а але і й та або в у на з із до від по при для що коли як це цей ця він вона вони ми я за однак також'),
  capitalNouns: false,
};

export const ru: LanguageData = {
  prepositions: list('в на с из до от по при для о об у').filter(Boolean),
  cues: list(
    'сказал сказала сказали говорит говорят заявил заявила заявили добавил добавила пояснил пояснила рассказал рассказала рассказывает написал написала отметил отметила подчеркнул подчеркнула сообщил сообщила считает ответил ответила пишет',
  ),
  phrases: ['по словам', 'по мнению'],
  pronouns: { she: ['она'], he: ['он'], they: ['они'] },
  determiners: none,
  people: list(
    'представител* министр* президент* мэр* адвокат* суд* свидетел* полиция директор* эксперт* профессор* компания правительство партия глава мать отец',
  ),
  titles: list('господин госпожа президент министр премьер мэр директор глава'),
  notNames: list('а но и или в на с из до от по при для что когда как это этот он она они мы я однако также'),
  capitalNouns: false,
};

export const ja: LanguageData = {
  prepositions: none,
  cues: list('と述べ* と話し* と語っ* と説明し* と言*'),
  phrases: none,
  pronouns: { she: ['彼女'], he: ['彼'], they: none },
  determiners: none,
  people: none,
  titles: none,
  notNames: none,
  capitalNouns: false,
};
