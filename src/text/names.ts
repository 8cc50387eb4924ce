import { tidy, trimEnds } from './spaces.ts';

const LEAD =
  /^(?:(?:(?:view )?all posts|more|articles|stories|written|reported|posted|published|text|words|story|article|reviewed|edited|medically reviewed)\s{0,2}(?:by)?|by|authors?|writer|von|par|por|di|door|af|av|od|autor(?:in|en)?|auteur|tekst|texto|redaktion|kirjoittaja|от|автор|yazan)\s{0,3}[:|]?\s+/iu;
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|staff(?: writer| reporter)?|editor(?:ial)?(?: staff| team| board)?|newsroom|news desk|web ?desk|guest(?: author| contributor)?|contributors?|correspondent|author|authors|unknown|none|null|undefined|follow|share|subscribe|updated|published|comments?|view all posts|read more|about|home|contact|home page|profile|by|the author|this site|privacy policy\.?|save as pdf|last|read bio|author bio|editorial policy)$/i;
const CUT =
  /\s*(?:[|•·–—]|\s-\s|(?<=\S\s\S{1,40})\sfor\s(?=\p{Lu})|\bupdated\b|\bpublished\b|\bposted\b|\bon\s(?=\p{Lu}?\p{L}{2,9}\s\d)|\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|https?:|[\w.+-]{1,60}@).*$/iu;
const ROLE =
  /\b(?:reporter|editor|correspondent|writer|journalist|producer|staff|columnist|contributor|analyst|photographer|bureau|desk|chief|senior|political|health|science|business|sports|redakteur(?:in)?|korrespondent(?:in)?|journaliste|press|reuters|afp|dpa|news)\b/i;

/** The people that a byline names, in its order: "By Ann Lee and Bo Cruz in Rome" is two. */
export function splitNames(line: string): string[] {
  if (/^(?:https?:|www\.|\/\/)|^@?[\w-]{1,60}\.(?:com|org|net)\b/i.test(line.trim())) return [];
  const bare = withoutLead(tidy(decodeAmp(line)));
  const parts = bare.split(/\s*(?:,|;|\/|\s&\s|\s(?:and|und|et|y|e|og|och|en|ja|i|with|mit|avec|und)\s)\s*/iu);
  const names: string[] = [];
  for (const part of parts) {
    const name = toName(part);
    if (name && !(names.length > 0 && ROLE.test(name) && !/\p{Lu}\p{L}+\s\p{Lu}/u.test(name.replace(ROLE, '')))) names.push(name);
  }
  return [...new Set(names)];
}

/** JSON-LD often holds `&amp;`. */
function decodeAmp(line: string): string {
  return line
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '')
    .replace(/^["“]|["”]$/g, '');
}

function withoutLead(line: string): string {
  let rest = line;
  for (let turn = 0; turn < 2; turn += 1) rest = rest.replace(LEAD, '');
  return rest;
}

/** One person's name cleaned, or undefined where the text is none: a handle, an address, a button, a sentence. */
export function toName(part: string): string | undefined {
  const cut = trimEnds(
    withoutLead(tidy(part))
      .replace(CUT, '')
      .replace(/\s(?:in|aus|à|en)\s\p{Lu}.{0,40}$/u, '')
      .replace(/\([^()]{0,80}\)/g, '')
      .replace(/^[\s:.,;-]{1,5}|[\s:,;-]{1,5}$/g, ''),
  );
  if (cut.length < 2 || cut.length > 60 || !/\p{L}{2}/u.test(cut) || /[@#<>{}=]|\d{2}|https?:/.test(cut)) return undefined;
  if (NOT_A_NAME.test(cut) || cut.split(' ').length > 6) return undefined;
  return cut;
}

/** Whether a text could be a person's: two to five words, the first and the last with capitals. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 && words.length <= 5 && /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words.at(-1) ?? '') && !ROLE.test(name)
  );
}
