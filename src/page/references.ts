import { isList, isObject, own, type Json, type JsonObject } from './json-ld.ts';

/** A value with the references and wrappers of content systems around it followed. */
export type Follow = (value: Json | undefined) => Json | undefined;

const MOST_STEPS = 8;
const MOST_KEYS = 4;

/** What objects are known by: Contentful's `sys.id`, Sanity's `_id`, JSON:API's type and id, Apollo's keys. */
export class References {
  private readonly known = new Map<string, JsonObject>();

  note(node: JsonObject): void {
    const id = idOf(node);
    if (id !== undefined && !isReference(node)) this.keep(id, node);
    for (const key of Object.keys(node)) {
      const value = key.includes(':') ? own(node, key) : undefined;
      if (isObject(value)) this.keep(key, value);
    }
  }

  private keep(id: string, node: JsonObject): void {
    const known = this.known.get(id);
    if (known === undefined || Object.keys(node).length > Object.keys(known).length) this.known.set(id, node);
  }

  readonly follow: Follow = (value) => {
    let at = value;
    for (let step = 0; step < MOST_STEPS && isObject(at); step += 1) {
      const next: Json | undefined = this.target(at) ?? wrapped(at);
      if (next === undefined) break;
      at = next;
    }
    return isObject(at) ? whole(at) : at;
  };

  private target(node: JsonObject): JsonObject | undefined {
    if (!isReference(node)) return undefined;
    const ref = own(node, '__ref') ?? own(node, '_ref');
    const id = typeof ref === 'string' ? ref : idOf(node);
    const found = id === undefined ? undefined : this.known.get(id);
    return found === node ? undefined : found;
  }
}

function idOf(node: JsonObject): string | undefined {
  const sys = own(node, 'sys');
  const id = isObject(sys) ? own(sys, 'id') : (own(node, '_id') ?? own(node, 'id'));
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const type = own(node, 'type');
  return typeof type === 'string' && !isObject(sys) && own(node, '_id') === undefined ? `${type} ${id}` : String(id);
}

/** An object that says no more than which other one is meant. */
function isReference(node: JsonObject): boolean {
  const keys = Object.keys(node).filter((key) => !/^(?:_?type|__typename|_key|meta|generated|typename)$/.test(key));
  return keys.length === 1 && /^(?:__ref|_ref|sys|id)$/.test(keys[0] ?? '');
}

/** What stands in a wrapper: `{ "data": … }`, `{ "node": … }`, `{ "nodes": […] }`, `{ "edges": […] }`. */
function wrapped(node: JsonObject): Json | undefined {
  if (Object.keys(node).length > MOST_KEYS) return undefined;
  for (const key of ['data', 'node', 'nodes', 'edges']) {
    const inner = own(node, key);
    if (isObject(inner) || isList(inner)) return inner;
  }
  return undefined;
}

/** An object with what it keeps in `fields`, or in `attributes` and `relationships`, as its own. */
export function whole(node: JsonObject): JsonObject {
  const [relations, attributes, fields] = ['relationships', 'attributes', 'fields'].map((key) => own(node, key));
  const parts = [relations, attributes, fields].filter(isObject);
  return parts.length === 0 ? node : parts.reduce((all, part) => ({ ...all, ...part }), without(node));
}

/** A node's own keys, but those of its wrappers. */
function without(node: JsonObject): JsonObject {
  const keys = Object.keys(node).filter((key) => !/^(?:fields|attributes|relationships)$/.test(key));
  return Object.fromEntries(keys.map((key) => [key, own(node, key) ?? null]));
}
