import { describedMember } from '../memory.ts';
import type { Mention } from '../mentions.ts';
import { isDocument } from '../nouns.ts';
import { indexOfPhrase } from '../phrases.ts';
import { attribute } from '../resolve.ts';
import type { Attribution, Clause, Scene, Sieve } from '../scene.ts';
import { isIn, within, type Word } from '../words.ts';

/** The most characters from the quote to the verb, and from the noun to whose it is. */
const REACH = 40;
const OWNER = 60;

/** `“…”, se lee en el comunicado de Naviera Sur` · `In dem Brief heißt es: „…“`: what is read stands in a text, and that is somebody's. */
export const writtenSource: Sieve = {
  name: 'written-source',
  decide: (scene) => {
    const { after, before, reading, story } = scene;
    const behind = phraseIn(after.text.slice(0, REACH), scene);
    const phrase = behind ?? phraseIn(before.text.slice(-REACH), scene);
    if (phrase === undefined) return undefined;
    const clause = behind === undefined ? before : after;
    const noun = within(reading.words, clause.start, clause.end).find(
      ({ lower }) => isIn(story.language.nounCues, lower) || isDocument(lower),
    );
    if (!noun) return undefined;
    const owner = ownerOf(noun, clause, scene) ?? ownerBefore(noun, clause);
    const cue = phrase.split(' ').find((word) => isIn(story.language.cues, word)) ?? phrase;
    return owner ? attribute(owner, cue, reading, story) : withoutOwner(noun, cue, scene);
  },
};

function phraseIn(text: string, { story }: Scene): string | undefined {
  const lower = text.toLowerCase();
  return story.language.grammar.readings?.find((phrase) => indexOfPhrase(lower, phrase) >= 0);
}

/** "una nota della compagnia Traghetti Sud": the name behind the noun, or else who is described there. */
function ownerOf({ end }: Word, { mentions, text, start }: Clause, { reading }: Scene): Mention | undefined {
  const behind = mentions.filter((mention) => mention.start >= end && mention.start - end < OWNER && mention.kind !== 'pronoun');
  const near = behind.filter((mention) => !/[,.;:\u0001]/.test(text.slice(end - start, mention.start - start)));
  // "на компания „Северен ферибот“": the name stands in marks.
  return near.find(({ kind }) => kind === 'name') ?? near.find((mention) => !reading.masked.startsWith(' \u0001', mention.end));
}

/** "az Északi Komp közleményében": right before the noun. */
function ownerBefore({ start }: Word, { mentions }: Clause): Mention | undefined {
  return mentions.find(({ end, kind }) => end === start - 1 && kind === 'name');
}

/** "сообщении компании «Северный путь»": a name in marks; else the text itself, where its printed form can stand alone. */
function withoutOwner(noun: Word, cue: string, { reading, place, span, story }: Scene): Attribution | undefined {
  const next = reading.spans[place + 1];
  const isNamed = next !== undefined && noun.start > span.outerEnd && next.outerStart - noun.end < REACH && next.end - next.start < OWNER;
  if (!isNamed && story.language.grammar.noArticles) return undefined;
  const speaker = isNamed ? reading.passage.text.slice(next.start, next.end) : noun.text;
  const member = describedMember(speaker, noun.lower, undefined);
  return { speaker, mention: speaker, role: null, cue, attribution: 'explicit', member };
}
