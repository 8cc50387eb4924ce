import { asian } from './asian.ts';
import { eastern } from './eastern.ts';
import { english } from './english.ts';
import { germanic } from './germanic.ts';
import { iberian } from './iberian.ts';
import { nordic } from './nordic.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import type { Phrases } from './phrases.ts';

/** The phrases of every language known. A new language is a row. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  ...english,
  ...germanic,
  ...nordic,
  ...romance,
  ...iberian,
  ...slavic,
  ...eastern,
  ...asian,
};
