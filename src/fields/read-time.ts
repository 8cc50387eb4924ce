import type { Field } from './field.ts';

export interface PrintedReadTime {
  readonly minutes: number;
  readonly label: string;
}

export const readTime: Field<PrintedReadTime> = { about: '', rules: [], accept: (candidate) => candidate };
