import { attribute } from '../resolve.ts';
import type { Sieve } from '../scene.ts';
import { firstFrom, within } from '../words.ts';

// " — " · " -" · a line of its own
const LEAD = /^(?:\s?[—–―-]{1,2}\s?|[ .]?\n)(?=\p{Lu})/u;
/** The most characters of a name and what its bearer is. */
const LONGEST = 160;

/** `“…” — Ann Lee, harbour master`: a name that ends the passage behind a quote, and nothing but what its bearer is. */
export const signature: Sieve = {
  name: 'signature',
  decide: ({ before, reading, span, story }) => {
    const { masked, mentions, cues } = reading;
    const lead = masked.length - span.outerEnd > LONGEST ? null : LEAD.exec(masked.slice(span.outerEnd));
    if (!lead || before.cues.some(({ weak }) => !weak) || within(cues, span.outerEnd, masked.length).length > 0) return undefined;
    const start = span.outerEnd + lead[0].length;
    const name = mentions[firstFrom(mentions, start)];
    const isName = name?.kind === 'name' && name.start === start && /^\.?(?:$|,| ?\()/.test(masked.slice(name.end));
    return isName ? attribute(name, null, reading, story) : undefined;
  },
};
