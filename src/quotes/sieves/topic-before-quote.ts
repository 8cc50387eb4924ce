import { NOBODY, isAlone, type Attribution, type Scene, type Sieve } from '../scene.ts';
import type { Reading } from '../reading.ts';
import type { Uncased } from '../uncased.ts';
import { attributePhrase, lastSpeaker, personIn, type Person } from '../unspaced-people.ts';

// From the topic's particle to the quote.
const FARTHEST = 90;
/** How much of the words behind a quote is looked at. */
const AHEAD = 160;
/** How much of the words before it. */
const BACK = 400;
/** The most characters of a topic. */
const LONGEST_TOPIC = 62;

interface Topic {
  readonly phrase: string;
  /** Undefined for a pronoun. */
  readonly person: Person | undefined;
}

/** 「山田市長は「遅い」と話した」 · `이동훈 이사는 “늦었다”고 말했다`: the topic of the quote's sentence, where a particle of quoting follows the quote. */
export const topicBefore: Sieve = {
  name: 'topic-before-quote',
  decide: (scene) => {
    const { before, after, reading, story } = scene;
    const data = story.language.grammar.uncased;
    if (!data || data.particles.length === 0) return undefined;
    const behind = reading.masked.slice(after.start, after.start + AHEAD);
    if (isAlone(scene) && scene.place === 0) return fromNext(scene, data);
    const told = fromBehind(scene, data);
    if (told) return told;
    if (data.naming.some((each) => behind.startsWith(each))) return { ...NOBODY, isSettled: true };
    if (!data.quotatives.some((each) => behind.startsWith(each))) return undefined;
    const topic = topicIn(reading.masked.slice(Math.max(0, before.end - BACK), before.end), data);
    return topic && attributeTo(topic, cueIn(behind, data), reading, scene, data);
  },
};

function attributeTo(topic: Topic, cue: string | null, reading: Reading, { story }: Scene, data: Uncased): Attribution | undefined {
  const { phrase, person } = topic;
  return person ? attributePhrase({ person, phrase, cue }, reading, story, data) : lastSpeaker(phrase, cue, story);
}

/** 「長かった」 as a paragraph, and behind it 男性は語った。: who is said to have spoken at the start of the next one. */
function fromNext(scene: Scene, data: Uncased): Attribution | undefined {
  const next = scene.story.readings[scene.reading.index + 1];
  if (!next || scene.reading.passage.kind !== 'paragraph') return undefined;
  const told = fromSentence(next.masked, next, scene, data);
  return told && { ...told, attribution: 'inferred' };
}

/** 「もう動かない」。船長は話す。: the sentence behind a quote that opens its paragraph. */
function fromBehind(scene: Scene, data: Uncased): Attribution | undefined {
  const { before, after, reading, place } = scene;
  const isOpening = place === 0 && before.text.trim() === '' && /^[。\s]/u.test(after.text);
  return isOpening ? fromSentence(reading.masked.slice(after.start).replace(/^。/u, ''), reading, scene, data) : undefined;
}

/** A sentence without a quote of its own, which says that its topic spoke. */
function fromSentence(text: string, reading: Reading, scene: Scene, data: Uncased): Attribution | undefined {
  const [sentence] = /^[^。.\u0001]{4,90}(?=[。.])/u.exec(text.trimStart()) ?? [];
  if (sentence === undefined) return undefined;
  const cue = cueIn(sentence.slice(-8), data);
  const topic = cue === null ? undefined : topicIn(sentence, data);
  return topic?.person && attributePhrase({ person: topic.person, phrase: topic.phrase, cue }, reading, scene.story, data);
}

/** The reporting verb as printed, with と where nothing stands between. */
function cueIn(behind: string, { verbs, quotatives, isSpaced }: Uncased): string | null {
  const [clause = ''] = /^[^。.」]{1,160}/u.exec(behind) ?? [];
  const verb = verbs.filter((each) => clause.includes(each)).toSorted((a, b) => clause.indexOf(a) - clause.indexOf(b))[0];
  if (verb === undefined) return null;
  const at = clause.indexOf(verb);
  const start = !isSpaced && quotatives.some((each) => each.length === at && clause.startsWith(each)) ? 0 : at;
  return /^[^\s、,\u0001]+/u.exec(clause.slice(start))?.[0].replace(/という$/u, '') ?? null;
}

/** The topic of the last sentence that has one: who can speak, or a pronoun. */
function topicIn(text: string, data: Uncased): Topic | undefined {
  const sentences = text.split(data.isSpaced ? /[.!?]\s/ : /[。！？]/);
  for (const sentence of sentences.toReversed().slice(0, 3)) {
    const topic = data.isSpaced ? topicOfWords(sentence, data) : topicOfClauses(sentence, data);
    if (topic) return topic;
  }
  return undefined;
}

/** Korean: the first word with a particle that can be a person, its title and name before it. */
function topicOfWords(sentence: string, data: Uncased): Topic | undefined {
  const words = sentence.split(/[\s,]+/).filter(Boolean);
  for (const [at, word] of words.entries()) {
    const bare = word.replace(/\([^()]{1,20}\)/g, '');
    const particle = data.particles.find((each) => bare.endsWith(each) && bare.length > each.length);
    if (particle === undefined) continue;
    const noun = bare.slice(0, -particle.length);
    if (data.pronouns.includes(noun)) return { phrase: noun, person: undefined };
    const phrase = [...words.slice(Math.max(0, at - 3), at), noun].join(' ').replace(/\([^()]{1,20}\)/g, '');
    const person = personIn(phrase, data);
    if (person) return { phrase: phrase.slice(phrase.lastIndexOf(person.name)), person };
  }
  return undefined;
}

// What the words before は or が end with is whose they are, or what they do: カタールの, 見に来た…
const JOINTS = /[のをでにへて]/u;

/** Japanese: the words before the first particle that no other は follows. */
function topicOfClauses(sentence: string, data: Uncased): Topic | undefined {
  const tail = sentence.slice(-FARTHEST - LONGEST_TOPIC);
  for (const part of tail.split(/(?<=[、」　\s])/u)) {
    const from = tail.indexOf(part);
    const [topic = '', particle = ''] = /^(?:(?!は)[\p{L}\p{N}・ー＝－〇]){1,60}(?:（[^（）]{1,20}）)?([はがも])/u.exec(part) ?? [];
    const rest = tail.slice(from + topic.length);
    if (particle === '' || rest.length > FARTHEST || rest.includes('は')) continue;
    const phrase = topic.slice(0, -1).replace(/（[^（）]{1,20}）$/u, '');
    if (data.pronouns.includes(phrase)) return { phrase, person: undefined };
    const person = personIn(phrase.split(JOINTS).at(-1) ?? '', data);
    if (person) return { phrase, person };
  }
  return undefined;
}
