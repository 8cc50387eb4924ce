import { describedMember } from '../memory.ts';
import type { Scene, Sieve } from '../scene.ts';

// The topic or subject of a Japanese sentence stands before は or が: 「山田市長は「遅い」と話した」.
const TOPIC = /(?:^|[、。」　\s])((?:(?!は)[\p{L}\p{N}・ー＝－]){2,60})(?:（[^（）]{1,20}）)?[はがも]/gu;
// From the topic's particle to the quote.
const FARTHEST = 60;
const VERB = /^(?:など)?(?:と|って)[^。「」]{0,24}/u;
// Roles that follow a name.
const ROLE =
  /(?<=[\p{Script=Han}\p{Script=Katakana}]{2})(?:代表取締役社長|理事長|副社長|社長|会長|市長|知事|町長|首相|大統領|大臣|外相|官房長官|長官|議員|教授|准教授|監督|選手|容疑者|被告|弁護士|記者|さん|氏|議長|委員長|部長|課長|院長|学長|代表)$/u;

function topicOf(text: string): string | undefined {
  const start = Math.max(0, text.length - FARTHEST - 90);
  for (const match of text.slice(start).matchAll(TOPIC)) {
    const rest = text.slice(start + match.index + match[0].length);
    if (rest.length <= FARTHEST && !rest.includes('は')) return match[1];
  }
  return undefined;
}

/** Japanese: the topic of the quote's sentence, where と and a verb follow the quote. */
export const topicBefore: Sieve = {
  name: 'topic-before-quote',
  decide: ({ before, after, reading }: Scene) => {
    const [verb] = VERB.exec(reading.masked.slice(after.start, after.start + 40)) ?? [];
    const topic = topicOf(before.text);
    if (!topic || !verb) return undefined;
    const head = topic.split(/[のをでにへて]/u).at(-1) ?? topic;
    if (head.length < 2) return undefined;
    const name = head.replace(ROLE, '');
    const [printed] = ROLE.exec(head) ?? [];
    const role = printed && printed !== 'さん' && printed !== '氏' ? printed : null;
    const member = { ...describedMember(name, name, undefined), role };
    return { speaker: name, mention: topic, role, cue: after.cues[0]?.text ?? null, attribution: 'explicit', member };
  },
};
