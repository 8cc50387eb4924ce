import type { LanguageData } from '../language.ts';
import { southSlavic } from './south-slavic.ts';

export const hr = (): LanguageData => southSlavic((list) => list);
