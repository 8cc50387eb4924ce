import { isAgency } from './houses.ts';
import { namesNewsWriter } from './writer-words.ts';

const TITLE =
  /\b(?:reporter|editors?|editor-in-chief|correspondent|writers?|journalist|producer|staff|columnists?|reviewers?|contribut(?:or|ing)s?|analyst|photographer|bureau|desk|chief|senior|sr|political|health|science|business|sports|expert|(?:co-?)?founder|owner|ceo|cto|cfo|coo|cmo|vp|svp|evp|president|director|manager|head of|leader|engineer|scientist|professor|lecturer|researcher|dieti[ct]ian|nutritionist|consultant|speciali[sz]t|strategist|officer|attorney|lawyer|coach|trainer|developer|designer|architect|blogger|grader|educator|advis[eo]r|physician|nurse|therapist|psychologist|psychiatrist|veterinarian|executive|gardener|horticulturi?alist|horticulturist|freelancer|representative|candidate|technician|teacher|volunteer|member|former|fellow|intern|critic|anchor|certified|licensed|associate|assistant|creator|ressort(?:leiter(?:in)?)?|volontär(?:in)?|envoyée? spéciale?|press|reuters|afp|dpa|news)\b/u;

// Words of a role that name no profession by themselves.
const DESK =
  /^(?:(?:political|health|science|business|sports|press|news|desk|bureau|staff|member|former|associate|senior|chief|editors|writers|contributors|the|and|&)\s?){1,6}$/i;

// Words of a newsroom's name: "Halvik Daily News" is no role.
const HOUSE = /\b(?:press|reuters|afp|dpa|news)\b/g;

// "Halvik Today Sports", "The Space Reporter": for whom somebody writes.
const PUBLISHER = /^the\s|^(?!.*\b(?:of|&)\s).*\b(?:sports|news|service)$/i;

/** Whether a text in lower case has a word of a profession or a newsroom's desk. */
export const namesWork = (lower: string): boolean => TITLE.test(lower) || namesNewsWriter(lower);

/** Whether a text says what somebody does: "Senior reporter", "Head of Marketing". */
export function isRole(text: string): boolean {
  return (
    text.length > 2 &&
    text.length <= 110 &&
    namesWork(text.toLowerCase().replace(HOUSE, '')) &&
    !DESK.test(text) &&
    !/^(?:become|get|follow|share|read|view|see|more|e-?mail|contact|subscribe|sign) |\beditors$/i.test(text) &&
    !isAgency(text) &&
    !PUBLISHER.test(text) &&
    !/\p{Ll}[.!?]\s\p{Lu}|@|\bby\b/u.test(text)
  );
}
