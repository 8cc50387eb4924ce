import type { Page } from '../page/page.ts';

const PARAGRAPHS = 'p.obfuscated, p.scrambled, p.ciphered, p.enciphered';
// One or two may be an address that robots are not to read.
const SEVERAL = 3;

/** Whether a page holds its text in cipher, for those who have not signed in. */
export const isEnciphered = ({ $ }: Page): boolean => $(PARAGRAPHS).length >= SEVERAL;
