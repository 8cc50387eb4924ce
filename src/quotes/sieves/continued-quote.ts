import type { Scene, Sieve } from '../scene.ts';

/** A quote that runs on over paragraphs: the one before was left open. */
export const continuedQuote: Sieve = {
  name: 'continued-quote',
  decide: ({ story, reading, place }: Scene) => {
    const last = story.past.at(-1);
    const isOpen = place === 0 && last && !last.span.closed && last.passage === reading.index - 1;
    return isOpen && last.given?.speaker ? { ...last.given, mention: null, attribution: 'inferred' } : undefined;
  },
};
