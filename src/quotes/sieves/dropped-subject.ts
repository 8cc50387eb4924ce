import { isAcronym } from '../acronyms.ts';
import type { Member } from '../cast.ts';
import { opener } from '../clauses.ts';
import { isDescribing } from '../descriptions.ts';
import type { LanguageData } from '../language.ts';
import { fitsPronoun, isUnnamed } from '../memory.ts';
import type { Cue } from '../reading.ts';
import { canBeSubject, type Mention } from '../mentions.ts';
import { attribute } from '../resolve.ts';
import { NOBODY, type Attribution, type Scene, type Sieve } from '../scene.ts';
import { surnameBeside } from '../unmarked-names.ts';
import { firstFrom, isIn, lowerAt, within } from '../words.ts';

/** The most characters from a verb to its quote. */
const REACH = 60;
/** And from the body to the verb. */
const BESIDE = 30;

/** `Dijo además: “…”` · `Dodał, że „…”`: where the ending of the verb tells the person, a cue before the quote needs no subject. */
export const droppedSubject: Sieve = {
  name: 'dropped-subject',
  decide: (scene) => {
    const { before, span, reading, story } = scene;
    if (!story.language.orders.includes('cue-alone')) return undefined;
    const cue = before.cues.findLast(({ weak, bound, end }) => !weak && !bound && span.outerStart - end < REACH);
    // "la replica": a noun.
    const isNoun = cue && isIn(story.language.determiners, lowerAt(reading.words, cue.at - 1));
    return cue && !isNoun ? withoutSubject(cue, scene) : undefined;
  },
};

/** `"…" dedi.` · `“…,” adding that`: no subject beside the cue; it is the sentence's before, or whoever has been speaking. */
export function withoutSubject(cue: Cue, scene: Scene): Attribution {
  const { reading, story } = scene;
  if (isPassive(cue, scene)) return { ...NOBODY, cue: cue.text, isSettled: true };
  const surname = story.language.grammar.unmarkedNames ? surnameBeside(cue, scene) : undefined;
  if (surname === null) return { ...NOBODY, cue: cue.text };
  if (surname) return attribute(surname, cue.text, reading, story);
  const isPlural = isIn(story.language.grammar.verbPlural, cue.lower);
  const source = subjectBefore(cue, scene) ?? (isPlural ? bodyInside(cue, scene) : undefined);
  return source ? attribute(source, cue.text, reading, story) : whoeverSpeaks(cue, scene);
}

/** `als „…“ verurteilt wurde`: where the verb goes last, its auxiliary stands behind it. */
function isPassive(cue: Cue, { reading, story: { language } }: Scene): boolean {
  return language.grammar.verbFinal === true && isIn(language.grammar.passives, lowerAt(reading.words, cue.at + 1));
}

/** Who can be the subject in the sentence before its quote; what follows a cue is in the cue's clause: "lembrou que a empresa “…”". */
function subjectBefore(cue: Cue, { before, after, reading, span, story }: Scene): Mention | undefined {
  const isAfter = cue.start >= after.start;
  const able = before.mentions.filter((mention) => canBeSubject(mention) && (isAfter || mention.end <= cue.start));
  // `… olduğunu belirten Arpaguş, “…” dedi`: the name right before the quote.
  return (
    able.findLast(({ end }) => /^,\s?$/.test(reading.masked.slice(end, span.outerStart))) ??
    (story.language.grammar.verbLast ? opener(able, reading) : undefined) ??
    able[0]
  );
}

function whoeverSpeaks(cue: Cue, scene: Scene): Attribution {
  const { story, lastHere } = scene;
  const fits = fitsVerb(cue.lower, story.language);
  const last = newTopic(scene) ?? lastHere?.given?.member;
  const known = last && fits(last) > 0 ? last : story.memory.rank(fits)[0];
  if (!known) return { ...NOBODY, cue: cue.text };
  return { speaker: known.name, mention: null, role: known.role, cue: cue.text, attribution: 'inferred', member: known };
}

/** `“A”, disse Lee. O vereador Jo Roe discorda. “B”, criticou.`: whom a sentence between two quotes was about. */
function newTopic({ reading, sentence, story: { subject }, lastHere }: Scene): Member | undefined {
  if (!subject || !lastHere || subject.passage !== reading.index || subject.mention.kind !== 'name') return undefined;
  const isBetween = subject.sentence.start >= lastHere.span.outerEnd && sentence.start - subject.sentence.end < 3;
  return isBetween ? subject.member : undefined;
}

/** "řekla" has a woman for its subject, "řekl" a man, "řekli" several people, who are no one of the story; most languages do not tell. */
function fitsVerb(lower: string, { grammar }: LanguageData): (member: Member) => number {
  if (isIn(grammar.verbPlural, lower)) return () => 0;
  if (isIn(grammar.verbGender?.she, lower)) return fitsPronoun('she');
  if (isIn(grammar.verbGender?.he, lower)) return fitsPronoun('he');
  return (member) => (member.person <= 0 || member.isAuthor ? 0 : isUnnamed(member) ? BY_THE_WAY : 1);
}

// "Her father took her along": a story goes on about whom it names.
const BY_THE_WAY = 0.3;

/** "В полиции сообщили": several people speak for the body where they work. */
function bodyInside(cue: Cue, { reading, sentence, story }: Scene): Mention | undefined {
  const { words, mentions } = reading;
  const near = within(mentions, Math.max(sentence.start, cue.start - BESIDE), cue.end + BESIDE);
  return near.find(({ start, kind, member, text }) => {
    const at = firstFrom(words, start) - 1;
    // "в пресс-службе МЧС"
    const before = words[isDescribing(lowerAt(words, at), story.language) ? at - 1 : at];
    // A country or a place is none; an acronym is.
    const person = member?.person ?? 0;
    const isBody = kind === 'described' || (kind === 'name' && person <= 0 && (person > -5 || isAcronym(text)));
    return isBody && before !== undefined && start - before.end < BESIDE && isIn(story.language.grammar.inside, before.lower);
  });
}
