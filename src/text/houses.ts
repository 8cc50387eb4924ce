const AGENCY =
  /^(?:ap|afp|upi|dpa|apa|sda|ats|reuters|pti|ani|ians|efe|ansa|tass|cnn|bbc|nbc|abc|cbs|npr|usa today|tt|ntb|ritzau|lusa|ana|aa|dha|iha|(?:the )?associated press|(?:the )?canadian press|press association|press trust of india|agence france-presse|(?:the )?washington post|bloomberg|xinhua|čtk|pap|mti|lusa|belga|anp|agenc(?:y|ies)|agenturen|agences|agenzie|agencias)$/i;

// The room that signs for all who sit in it: "Gazette Staff", "News Desk", "IN-Redaktion".
const ROOM =
  /(?:^|[\s-])(?:staff|newsroom|newsdesk|(?:news|web|sports|city|digital|foreign) desk|news service|editorial board|(?<=\s)team|editors|staff (?:writers?|reporters?)|redaktion|redaktionsteam|online-redaktion|rédaction|redacción|redazione|redação|redactie|redaksjonen|redaktionen|toimitus|redakcja|redakce)$/u;

/** Whether a text is the name of a news agency: "Reuters", "dpa". */
export function isAgency(text: string): boolean {
  return AGENCY.test(text);
}

// Agencies that sign behind a place, beside those that bylines name: there a word may be a person's.
const WIRES = new Set(
  'KNA epd TASR SITA STT Bernama Kyodo Interfax Yonhap UNB BSS APP NAN WAM QNA MENA askanews Adnkronos Keystone-SDA OTS ots'.split(' '),
);

/** Whether what stands in brackets behind a place is an agency, with a part of its own or whom else it had the news from: "dpa/lno", "AP Photo". */
export function isWire(sign: string): boolean {
  const [first = ''] = sign.split(/[/ ]/);
  return WIRES.has(first) || isAgency(first) || isAgency(first.split('-')[0] ?? '');
}

// Who hands on what companies state.
const PRESS_WIRE =
  /^(?:pr ?newswire|business ?wire|globe ?newswire|access ?(?:news)?wire|ein ?presswire|newswire|newsfile|prweb|ots|presseportal|cision|marketwired)$/i;

/** Whether a text is who sent a report or a statement, an agency or a wire of the press. */
export function isSender(text: string): boolean {
  return isAgency(text) || WIRES.has(text) || PRESS_WIRE.test(text);
}

/** Whether a line is signed by no person but by an agency or a newsroom. */
export function isHouse(text: string): boolean {
  return isAgency(text) || (text.length <= LONGEST && ROOM.test(text.toLowerCase()));
}

const LONGEST = 40;
