import type { Provenance } from '../article.ts';
import type { Body } from '../body/body.ts';
import type { Reading } from '../fields/field.ts';
import type { Page } from '../page/page.ts';
import type { Readings } from './readings.ts';

/** Where every value of the record came from, by JSON Pointer; null values have no entry. */
export function provenanceOf(readings: Readings, page: Page, body: Body): Record<string, Provenance> {
  const provenance: Record<string, Provenance> = {};
  const computed = { source: 'text', rule: 'words / 238 a minute' };
  if (page.url) provenance['/url'] = { source: 'url', rule: 'address of the page' };
  for (const [name, reading] of Object.entries(readings)) add(provenance, `/${name}`, reading);
  provenance['/readTime'] ??= computed;
  provenance['/text'] = { source: 'page', rule: body.rule };
  provenance['/html'] = { source: 'page', rule: body.rule };
  return provenance;
}

function add(provenance: Record<string, Provenance>, path: string, reading: Reading<unknown>): void {
  if (!reading.rule || reading.value === undefined) return;
  const origin = { source: reading.rule.source, rule: reading.rule.name };
  provenance[path] = origin;
  if (!Array.isArray(reading.value)) return;
  for (const [index, item] of reading.value.entries()) {
    provenance[`${path}/${index}`] = origin;
    if (typeof item !== 'object' || item === null) continue;
    for (const [key, value] of Object.entries(item)) {
      if (value !== null && !(Array.isArray(value) && value.length === 0)) provenance[`${path}/${index}/${key}`] = origin;
    }
  }
}
