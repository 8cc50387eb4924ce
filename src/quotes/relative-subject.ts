import { personhood, type Mention } from './mentions.ts';
import { endingAt } from './noun-phrase.ts';
import type { Cue, Reading } from './reading.ts';
import type { Place } from './subject.ts';
import { isIn, within } from './words.ts';

/** "Ann Lee, who said": the word before the pronoun. */
export function relativeSubject(cue: Cue, { reading, from, language }: Place): Mention | undefined {
  for (let back = 1; back <= 4; back += 1) {
    const word = reading.words[cue.at - back];
    if (!word || word.start < from) return undefined;
    if (!isIn(language.grammar.relatives, word.lower)) continue;
    const before = reading.words[cue.at - back - 1];
    // "die Leiterin der Schule": an article, no pronoun.
    const pause = isIn(language.determiners, word.lower) ? /^, $/ : /^,? $/;
    const mention = before && pause.test(reading.masked.slice(before.end, word.start)) ? endingAt(reading, before.end) : undefined;
    const holder = mention && holderOf(mention, { reading, from, language });
    return holder && (bearerOf(holder, reading, from) ?? holder);
  }
  return undefined;
}

/** "Jo Doe is a nurse in Saltgate who": whoever is somewhere, and not the place. */
function holderOf(mention: Mention, { reading, from, language }: Pick<Place, 'reading' | 'from' | 'language'>): Mention {
  if (mention.kind !== 'name' || !mention.oblique || personhood(mention) > 0) return mention;
  const before = within(reading.mentions, from, mention.start);
  const described = before.findLast(({ possessive, oblique }) => !possessive && !oblique);
  if (described?.kind !== 'described' || /[,;:\u0001]/.test(reading.masked.slice(described.end, mention.start))) return mention;
  const name = before.findLast(({ kind, possessive, end }) => kind === 'name' && !possessive && end < described.start);
  const isNamed = name !== undefined && personhood(name) > 0;
  return isNamed && isIn(language.grammar.copulas, verbBehind(name, reading)) ? name : described;
}

/** The word behind a name, and behind an age that stands there. */
function verbBehind({ end }: Mention, { masked }: Reading): string {
  return /^(?:, \d{1,3},)? (\p{Ll}{1,6}) /u.exec(masked.slice(end, end + 16))?.[1] ?? '';
}

/** "Jo Doe, Mr Lee’s lawyer, who": the name that a description between commas is about. */
function bearerOf({ kind, start }: Mention, { mentions, masked }: Reading, from: number): Mention | undefined {
  if (kind !== 'described') return undefined;
  const name = within(mentions, from, start).findLast(({ possessive }) => !possessive);
  const isBearer = name?.kind === 'name' && personhood(name) > 0 && name.text.includes(' ');
  return isBearer && /^, [^,;:\u0001]{0,40}$/.test(masked.slice(name.end, start)) ? name : undefined;
}
