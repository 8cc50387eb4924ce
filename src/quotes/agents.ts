import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { attribute } from './resolve.ts';
import type { Attribution, Scene } from './scene.ts';
import { firstFrom, isIn, within, type Word } from './words.ts';

/** `was called “a disgrace” by Ada Finch`: whoever did what the passive tells. */
export function agentBehind({ before, after, reading, story, span }: Scene): Attribution | undefined {
  const [by] = /^ (?:by|par|por|von|av|af|door|przez) /.exec(after.text) ?? [];
  const verb = within(reading.words, before.start, span.outerStart).findLast(({ lower }) => isIn(story.language.cues, lower));
  const agent = by ? after.mentions.find(({ start }) => start - after.start < by.length + 24) : undefined;
  return agent && verb && span.outerStart - verb.end < 24 ? attribute(agent, verb.text, reading, story) : undefined;
}

// " as a “…”": what somebody was called.
const AS = /(?:^| )(?:as|als|como|comme|come|som|jako) (?:\p{L}{1,4} )?$/u;

/** `was described by the charity Cold Earth as a “disgrace”`: whoever the passive names, before the quote. */
export function agentBefore({ before, reading, story, span }: Scene): Attribution | undefined {
  const { language } = story;
  if (!AS.test(before.text)) return undefined;
  const verb = within(reading.words, before.start, span.outerStart).findLast(({ lower }) => isIn(language.cues, lower));
  const by = verb && wordBehind(verb, reading);
  const agent = by && isIn(language.grammar.agents, by.lower) ? namedBehind(by, before.mentions) : undefined;
  return agent && verb ? attribute(agent, verb.text, reading, story) : undefined;
}

/** The next word, where one space and nothing else stands between. */
function wordBehind({ end }: Word, { words }: Reading): Word | undefined {
  const next = words[firstFrom(words, end)];
  return next?.start === end + 1 ? next : undefined;
}

/** The first who is named behind a word; of "seafarers’ charity Cold Earth" the name. */
function namedBehind(by: Word, mentions: readonly Mention[]): Mention | undefined {
  const [agent, name] = mentions.filter(({ start, possessive }) => start > by.end && !possessive);
  if (!agent || agent.start - by.end > LONGEST_ROLE) return undefined;
  return agent.kind === 'described' && name?.kind === 'name' && name.start === agent.end + 1 ? name : agent;
}

/** The most characters of what somebody is before the name. */
const LONGEST_ROLE = 40;
