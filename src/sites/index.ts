import { kyivindependent } from './kyivindependent.com.ts';
import type { Site } from './site.ts';

/** Every site with rules of its own. A new site is a file and a line here. */
export const sites: readonly Site[] = [kyivindependent];
