import type { Attribution, Scene, Sieve } from '../scene.ts';
import type { Uncased } from '../uncased.ts';
import { attributePhrase, lastSpeaker, personIn } from '../unspaced-people.ts';

/** The most characters of a subject and its verb. */
const LONGEST = 60;
/** And from the verb to a quote that is a part of its object. */
const MOST_BETWEEN = 12;

/** `王毅说：“…”` · `“…”副司长姚建廷说，…`: in Chinese the verb ends the clause before a quote, or the one behind it. */
export const verbBeside: Sieve = {
  name: 'verb-beside-quote',
  decide: (scene) => {
    const { before, after, story } = scene;
    const data = story.language.grammar.uncased;
    if (!data || data.particles.length > 0) return undefined;
    const ahead = (
      before.text
        .slice(-3 * LONGEST)
        .split(/[。！？；\u0001]/u)
        .at(-1) ?? ''
    ).replace(/[：:，,\s]{1,2}$/u, '');
    const behind = /^[，,\s]?([^。：；:;！？\u0001]{2,60})/u.exec(after.text)?.[1]?.split(/[，,]/u) ?? [];
    const isOpened = /[：:]\s?$/u.test(before.text) || isBehindVerb(scene, data);
    return (
      (isOpened ? fromClauses(ahead, scene, data) : (fromBehind(behind, scene, data) ?? fromClauses(ahead, scene, data))) ??
      fromVerbInside(ahead, scene, data) ??
      fromSentence(scene, data)
    );
  },
};

/** “…，”村民陈桂英说，“…。”: the words that end a sentence belong to the verb before them. */
function isBehindVerb({ before, reading, span }: Scene, data: Uncased): boolean {
  return /[。！？]$/u.test(reading.passage.text.slice(span.start, span.end)) && endsInVerb(before.text, data);
}

/** A verb and a comma: 村民陈桂英说， */
function endsInVerb(text: string, { verbs }: Uncased): boolean {
  return /[，,]\s?$/u.test(text) && verbs.some((each) => text.trimEnd().slice(0, -1).endsWith(each));
}

/** The last clause before the quote; where it has no subject, the ones before it: 王毅在北京出席会议，并表示：. */
function fromClauses(text: string, scene: Scene, data: Uncased): Attribution | undefined {
  const clauses = text.split(/[，,]/u);
  const verb = data.verbs.find((each) => clauses.at(-1)?.endsWith(each));
  if (verb === undefined) return undefined;
  for (const clause of clauses.toReversed()) {
    const given = subjectOf(clause.endsWith(verb) ? clause.slice(0, -verb.length) : clause, verb, scene, data);
    if (given) return given;
  }
  return undefined;
}

/** "…。”对此，局长王建国回应说: the first clause behind the quote, or the second. */
function fromBehind([first = '', second = '']: readonly string[], scene: Scene, data: Uncased): Attribution | undefined {
  return fromClause(first, scene, data) ?? fromClause(second, scene, data);
}

/** 王建国称这是“…”, 市长批评该计划“…”: the quote is a part of what the verb tells. */
function fromVerbInside(text: string, scene: Scene, data: Uncased): Attribution | undefined {
  const clauses = text.split(/[，,]/u);
  const clause = clauses.at(-1) ?? '';
  // 负责人表示，原因“…”
  const isTopic = clauses.length > 1 && clause.length <= MOST_BETWEEN && endsInVerb(`${clauses.at(-2)}，`, data);
  const told = isTopic ? fromClauses(clauses.slice(0, -1).join('，'), scene, data) : undefined;
  if (told) return told;
  const verb = data.verbs.find((each) => (each.length > 1 || /^[称稱]$/u.test(each)) && clause.indexOf(each) > 1);
  const at = verb === undefined ? -1 : clause.indexOf(verb);
  if (verb === undefined || clause.length - at - verb.length > MOST_BETWEEN) return undefined;
  return subjectOf(clause.slice(0, at), verb, scene, data);
}

function fromClause(clause: string, scene: Scene, data: Uncased): Attribution | undefined {
  const verb = data.verbs.find((each) => clause.endsWith(each));
  return verb === undefined ? undefined : subjectOf(clause.slice(0, -verb.length), verb, scene, data);
}

/** Who was said to speak in the sentence before, where the quote is a sentence of its own: 蒙斯特称，…。“…。” */
function fromSentence(scene: Scene, data: Uncased): Attribution | undefined {
  const { before, span, reading } = scene;
  const quoted = reading.passage.text.slice(span.start, span.end);
  if (!/[。！？]$/u.test(quoted) || !/[。！？]\s*$/u.test(before.text)) return undefined;
  const sentence =
    before.text
      .trimEnd()
      .slice(0, -1)
      .split(/[。！？；]/u)
      .at(-1) ?? '';
  const clauses = sentence.split(/[，,：:]/u);
  for (const [at, clause] of clauses.entries()) {
    const verb = data.verbs.find((each) => clause.endsWith(each));
    const given = verb === undefined ? undefined : fromClauses(clauses.slice(0, at + 1).join('，'), scene, data);
    if (given) return { ...given, attribution: 'inferred' };
  }
  return undefined;
}

/** The subject of a clause, without what says where and to whom. */
function subjectOf(words: string, cue: string, scene: Scene, data: Uncased): Attribution | undefined {
  const text = words
    .trim()
    .replace(/^[“”\s]{1,4}/u, '')
    .replace(/[（(][^（）()]{1,30}[）)]/gu, '');
  const date = text.slice(2).search(/\d/u);
  const cut = Math.min(...data.adverbs.map((each) => text.indexOf(each, 2)).filter((at) => at > 1), date < 0 ? text.length : date + 2);
  const phrase = text.slice(0, cut);
  if (data.pronouns.includes(phrase)) return lastSpeaker(phrase, cue, scene.story);
  const person = personIn(phrase, data);
  return person && attributePhrase({ person, phrase, cue }, scene.reading, scene.story, data);
}
