import { select } from '../fields/rules.ts';
import type { Site } from './site.ts';

/** Ghost with a theme of its own; seen in April 2025. */
export const kyivindependent: Site = {
  hosts: ['kyivindependent.com'],
  rules: { section: [select('a.c-post-header__tag')] },
};
