import { namesWork } from './roles.ts';
import { isUncased } from './uncased-names.ts';

const BODY =
  /(?:^|[\s-])(?:team|staff|news|mediengruppe|medien|verlag|zeitung|nachrichten|rundfunk|journal|gazetesi|ajansı|servisi|agencias|admin|administrator|webmaster|redaktion|redaktionsteam|rédaction|redacción|redazione|redação|redactie|redaksjonen|redaktionen|toimitus|newsroom|newsdesk|agency|agentur|presse-agentur|agence|agencia|agenzia|council|association|society|institute|university|college|county|school|department|ministry|office|foundation|federation|committee|centre|center|clinic|hospital|hotels?|magazine|times|herald|tribune|gazette|tv|radio|media|network|online|official|inc|llc|ltd|gmbh|corp|corporation|company|group|club|bank|guide|tips|policy|forum|information|menu|content|catalog|insights|solutions|today|disclosure|newsletter|podcast|website|marketing|technolog(?:y|ies)|systems|services)(?![\p{L}])|\.(?:com|org|net|de|fr|co)\b|\binstitut/u;
// Words of buttons, menus and headings, which stand with capitals where names stand.
const WORD =
  /\blog ?in\b|\b(?:text|link|links|size|share|view|bio|using|more|open|skip|search|learn|sign|subscribe|follow|download|print|email|edition|issue|about|contact|home|privacy|terms|our|your|my|how|what|why|when|top|article|articles|latest|see|get|find|this|that|all|tours?|shop|jump|table|previous|next|recipe|published|updated|posted|written|image|photos?|video|login|register|cart|free|new|us|here|category|categories|tags?|january|february|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|delle|di|du|des|la|le|los|las|van|von|vom|zu|zum|zur|der|den|ter|ten|te|af|av|bin|ibn|ben|bint|al|el|abu|y|e|i|und|st|mac|san|'t|o)$/;

/** Whether a text could be a person's: two to five words with capitals, particles aside, or a name in a script without case. */
export function looksLikePerson(name: string): boolean {
  const bare = name.replace(/,\s[^]*/, '').replace(/\s\([^()]{0,40}\)/g, '');
  return (/\p{Lu}|\p{Ll}/u.test(bare) ? isCapitalised(bare) : isUncased(bare)) && !isOther(bare);
}

/** Whether words with capitals name a role, a body or what a button does. */
function isOther(bare: string): boolean {
  const lower = bare.toLowerCase();
  return namesWork(lower) || BODY.test(lower) || WORD.test(bare) || /^(?:the |[mb]\.[as]\.)/i.test(bare);
}

function isCapitalised(bare: string): boolean {
  const words = bare.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (!/^\p{Lu}/u.test(words[0] ?? '') && !PARTICLE.test(words[0] ?? '')) return false;
  return (
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    words.every((word) => /^[\p{Lu}"'“‘’(]/u.test(word) || PARTICLE.test(word) || /^(?:al|el|d)[-'’]/u.test(word))
  );
}
