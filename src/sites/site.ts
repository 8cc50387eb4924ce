import type { Field, Rule } from '../fields/field.ts';
import type { fields } from '../fields/index.ts';

type Fields = typeof fields;

/** What is known of one site: ordinary rules that go first. What it does not say, the general rules read. */
export interface Site {
  /** Hosts without `www.`; subdomains are included. */
  readonly hosts: readonly string[];
  /** The last day (ISO) on which the site looked so; absent for today's look. */
  readonly until?: string;
  readonly rules: { readonly [Name in keyof Fields]?: Fields[Name] extends Field<infer T> ? readonly Rule<T>[] : never };
}

/** The version of a site that held when the page was taken; without a time, today's. */
export function findSite(sites: readonly Site[], url: string | undefined, takenAt: string | null): Site | undefined {
  if (url === undefined) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const versions = sites.filter(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  const held = versions.filter(({ until }) => until === undefined || (takenAt !== null && until >= takenAt.slice(0, 10)));
  return held.toSorted((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'))[0];
}
