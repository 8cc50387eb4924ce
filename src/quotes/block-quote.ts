import type { Quote } from '../article.ts';
import type { Reading } from './reading.ts';
import type { Story } from './scene.ts';

const SHORTEST = 20;

/** A block quote without marks counts where the passage before it names a source. */
export function blockQuote({ passage, index, offset, spans }: Reading, story: Story): Quote | undefined {
  if (passage.kind !== 'block-quote' || spans.length > 0 || passage.text.length < SHORTEST) return undefined;
  const member = isLedUpTo(story.readings[index - 1]) && story.subject?.passage === index - 1 ? story.subject.member : undefined;
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

/** A passage that ends in a quote has said what it had to say: what is set off below it is a notice of the page as well. */
function isLedUpTo(before: Reading | undefined): boolean {
  return before !== undefined && (before.spans.at(-1)?.outerEnd ?? 0) < before.masked.trimEnd().length;
}
