import { hasFirstName } from '../text/first-names.ts';
import type { Draft } from './reading.ts';

// ", 34" · " (34)"
const AGE = /^,? \(?\d{2}\b/;
/** The longest line of a name, an age and what somebody does. */
const LONGEST = 100;

/** A heading that is nothing but who speaks below it: "Mia Tolland, 34, teacher", and then a quote. */
export function isLabel({ passage, names }: Draft, next: Draft | undefined): boolean {
  const [name] = names;
  if (!name || name.start > 0 || !name.text.includes(' ') || passage.text.length > LONGEST) return false;
  const rest = passage.text.slice(name.end);
  const isName = AGE.test(rest) || (hasFirstName(name.text) && /^(?:$|[,:] |:$)/.test(rest));
  return isName && next?.spans[0]?.outerStart === 0;
}
