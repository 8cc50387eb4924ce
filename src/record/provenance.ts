import type { Article, Provenance } from '../article.ts';
import type { Body } from '../body/body.ts';
import type { Readings } from './readings.ts';

type Values = Omit<Article, 'schemaVersion' | 'generator' | 'quotes' | 'provenance' | 'issues' | 'capture'>;

/** Where every value of the record came from, by JSON Pointer; null values have no entry. */
export function provenanceOf(values: Values, readings: Readings, body: Body): Record<string, Provenance> {
  const provenance: Record<string, Provenance> = {};
  const origins = originsOf(readings, body);
  const parts = partsOf(readings);
  for (const [key, value] of Object.entries(values)) {
    const origin = origins.get(key);
    if (origin) mark(provenance, `/${key}`, value, origin, parts);
  }
  return provenance;
}

function originsOf(readings: Readings, body: Body): Map<string, Provenance> {
  const origins = new Map<string, Provenance>([
    ['url', { source: 'url', rule: 'address of the page' }],
    ['readTime', { source: 'text', rule: 'words of the text / reading speed' }],
    ['access', { source: 'page', rule: 'nothing said' }],
    ['text', { source: 'page', rule: body.rule }],
    ['html', { source: 'page', rule: body.rule }],
  ]);
  for (const [name, { rule }] of Object.entries(readings)) {
    if (rule) origins.set(name, { source: rule.source, rule: rule.name });
  }
  const lead = origins.get('image');
  if (lead && !origins.has('images')) origins.set('images', lead);
  return origins;
}

/** Parts of a field's value that another place gave. */
function partsOf(readings: Readings): Map<string, Provenance> {
  return new Map(
    Object.entries(readings).flatMap(([name, { origins }]) =>
      Object.entries(origins).map(([path, origin]) => [`/${name}${path}`, { ...origin }] as const),
    ),
  );
}

function mark(
  provenance: Record<string, Provenance>,
  path: string,
  value: unknown,
  outer: Provenance,
  parts: ReadonlyMap<string, Provenance>,
): void {
  if (value === null || (Array.isArray(value) && value.length === 0)) return;
  const origin = parts.get(path) ?? outer;
  provenance[path] = origin;
  if (typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) mark(provenance, `${path}/${key}`, inner, origin, parts);
}
