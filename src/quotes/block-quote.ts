import type { Quote } from '../article.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';

const SHORTEST = 20;

/** A block quote without marks counts where the passage before it names a source. */
export function blockQuote({ passage, index, offset, spans }: Reading, { subject, past }: Story): Quote | undefined {
  if (passage.kind !== 'block-quote' || spans.length > 0 || passage.text.length < SHORTEST) return undefined;
  const last = past.at(-1);
  const spoke = last?.passage === index - 1 ? last.given?.member : undefined;
  const member = subject?.passage === index - 1 ? subject.member : spoke;
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
