import { isList, isObject, own, type Json } from './json-ld.ts';

// Nuxt's own wrappers around a value; of dates and sets their contents.
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'EmptyShallowRef', 'Date', 'Set', 'Object']);

/**
 * Nuxt 3 and React Router: a list in which numbers inside objects and lists are indexes of other entries. Each entry is made once, however often it is
 * named; the value may hold itself.
 */
export function unflatten(list: readonly Json[]): Json {
  const made = list.map((entry): Json => (isList(entry) ? [] : isObject(entry) ? {} : entry));
  // React Router keeps the names there, too: `{"_1":2}`.
  const nameOf = (key: string): string => {
    const name = /^_\d{1,7}$/.test(key) ? made[Number(key.slice(1))] : undefined;
    return typeof name === 'string' ? name : key;
  };
  const unwrapped = (index: Json | undefined): Json => {
    let at = index;
    for (let level = 0; level < 4 && typeof at === 'number'; level += 1) {
      const entry = list[at];
      if (!isList(entry) || typeof entry[0] !== 'string' || !WRAPPERS.has(entry[0])) return made[at] ?? null;
      if (entry[0] === 'Set') break;
      at = entry[1];
    }
    return typeof at === 'number' ? (made[at] ?? null) : (at ?? null);
  };
  for (const [index, entry] of list.entries()) {
    const target = made[index];
    if (isList(entry) && isWritable(target)) for (const item of entry) target.push(typeof item === 'number' ? unwrapped(item) : item);
    else if (isObject(entry) && isObject(target)) {
      for (const key of Object.keys(entry))
        Object.defineProperty(target, nameOf(key), {
          value: unwrapped(own(entry, key)),
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
  }
  return made;
}

function isWritable(value: Json | undefined): value is Json[] {
  return isList(value);
}
