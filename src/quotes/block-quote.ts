import type { Quote } from '../article.ts';
import type { Member } from './cast.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';

const SHORTEST = 20;

/** A block quote without marks counts where the passage before it names a source. */
export function blockQuote({ passage, index, offset, spans }: Reading, story: Story): Quote | undefined {
  if (passage.kind !== 'block-quote' || spans.length > 0 || passage.text.length < SHORTEST) return undefined;
  const member = sourceIn(index - 1, story);
  if (!member || member.isAuthor || member.person <= 0 || member.gender === undefined) return undefined;
  return {
    text: passage.text,
    speaker: member.name,
    mention: null,
    role: member.role,
    cue: null,
    kind: 'block',
    attribution: 'inferred',
    rule: 'block-quote',
    paragraph: index,
    start: offset,
    end: offset + passage.text.length,
    repeats: null,
  };
}

/** Whom a passage is about at its end, or else who spoke last in it. */
function sourceIn(passage: number, { subject, past }: Story): Member | undefined {
  if (subject?.passage === passage) return subject.member;
  const last = past.at(-1);
  return last?.passage === passage ? last.given?.member : undefined;
}
