import { canBeSubject, personhood, type Mention } from './mentions.ts';
import type { Place } from './subject.ts';
import { isIn, within } from './words.ts';

/** "Ann Lee, who led the work at the harbour said", "the officer who made the arrest said": what ends a relative clause does not report. */
export function ownerOf({ kind, text, start }: Mention, { reading: { mentions, masked }, from, language }: Place): Mention | undefined {
  if (kind !== 'described' || isIn(language.people, text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) return undefined;
  const owner = within(mentions, from, start).findLast((each) => canBeSubject(each) || (each.kind === 'described' && !each.possessive));
  const [, comma, pronoun = '', verb = ''] =
    (owner && /^(,?) (\p{L}{2,6}) (\p{L}+) [^,;:\u0001]{2,80}$/u.exec(masked.slice(owner.end, start))) ?? [];
  const isOwner = owner !== undefined && isIn(language.grammar.relatives, pronoun) && !isIn(language.determiners, verb);
  return isOwner && mayOwn(owner, comma === ',') ? owner : undefined;
}

/** A name before a comma, or "the officer who made the arrest". */
function mayOwn(owner: Mention, isSetOff: boolean): boolean {
  return owner.kind === 'name' ? isSetOff && personhood(owner) >= 0 && owner.text.includes(' ') : owner.kind === 'described' && !isSetOff;
}
