import type { Page } from '../page/page.ts';
import type { Rule } from './field.ts';

/** A view on a page that is made when first asked for, and then kept as long as the page. */
export function oncePerPage<T extends object>(make: (page: Page) => T): (page: Page) => T {
  const made = new WeakMap<Page, T>();
  return (page) => {
    const view = made.get(page) ?? make(page);
    made.set(page, view);
    return view;
  };
}

/** What an iterator gives, kept as it comes: who asks again neither starts it anew nor runs it to its end. */
export function replayed<T>(source: Iterator<T>): Iterable<T> {
  const seen: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at += 1) {
        if (at === seen.length) {
          const next = source.next();
          if (next.done === true) return;
          seen.push(next.value);
        }
        yield* seen.slice(at, at + 1);
      }
    },
  };
}

/** A rule that is tried more than once on a page, its candidates found once. */
export function kept<T>(rule: Rule<T>): Rule<T> {
  const found = new WeakMap<Page, Iterable<T>>();
  return {
    ...rule,
    find: (evidence) => {
      const candidates = found.get(evidence.page) ?? replayed(rule.find(evidence)[Symbol.iterator]());
      found.set(evidence.page, candidates);
      return candidates;
    },
  };
}
