/** What stands below every comment of a reader: the word that answers it, by language, parted by `|`; data only. */
export const REPLIES: Readonly<Record<string, string>> = {
  en: 'reply|replies',
  de: 'antworten',
  fr: 'répondre',
  es: 'responder',
  it: 'rispondi',
  pt: 'responde',
  sv: 'svara',
  da: 'svar',
  fi: 'vastaa',
  nl: 'beantwoorden|reageer',
  pl: 'odpowiedz',
  cs: 'odpovědět',
  ru: 'ответить',
  uk: 'відповісти',
  tr: 'yanıtla|cevapla',
  ja: '返信',
  ko: '답글',
  zh: '回复|回覆',
};

/** What joins that word to the name of who is answered, by language: "Reply to Jo". */
export const REPLY_TO: Readonly<Record<string, string>> = {
  en: 'to',
  de: 'an|zu',
  fr: 'à',
  es: 'a',
  da: 'til',
  sv: 'på',
  nl: 'op',
};
