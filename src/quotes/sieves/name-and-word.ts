import type { Mention } from '../mentions.ts';
import { attribute } from '../resolve.ts';
import type { Sieve } from '../scene.ts';

/** In a language without data, `„…“ segir Malín Brand` and `Malín Brand segir: „…“`: a name and one word right beside the quote. */
export const nameAndWord: Sieve = {
  name: 'name-and-word',
  decide: (scene) => {
    const { story, after, before, reading } = scene;
    if (story.language.cues.length > 0 || story.language.grammar.uncased) return undefined;
    const behind = after.mentions.find((mention) => wordBetween(after.text.slice(0, mention.start - after.start)) !== undefined);
    if (behind && isPerson(behind))
      return attribute(behind, wordBetween(after.text.slice(0, behind.start - after.start)) ?? null, reading, story);
    const ahead = before.mentions.at(-1);
    const [, word] = /^ (\p{Ll}\p{L}*)[:,]?\s?$/u.exec(ahead ? before.text.slice(ahead.end - before.start) : '') ?? [];
    return ahead && word && isPerson(ahead) ? attribute(ahead, word, reading, story) : undefined;
  },
};

function isPerson({ kind, member, text }: Mention): boolean {
  return kind === 'name' && (member ? member.person >= 0 : text.includes(' '));
}

/** The one word in small letters that a text consists of. */
function wordBetween(text: string): string | undefined {
  return /^[\s,–—-]{0,3}(\p{Ll}[\p{L}’'-]{2,20})\s$/u.exec(text)?.[1];
}
