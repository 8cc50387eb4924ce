import { oncePerPage } from '../page/views.ts';
import { Kept } from '../text/kept.ts';
import type { Evidence, Rule } from './field.ts';

/** What is found of a page and its body once, and then kept as long as the page. */
export function oncePerEvidence<T>(make: (evidence: Evidence) => T): (evidence: Evidence) => T {
  const kept = oncePerPage((): { made?: Kept<T> } => ({}));
  return (evidence) => (kept(evidence.page).made ??= new Kept(make(evidence))).value;
}

/** What an iterator gives, kept as it comes: who asks again neither starts it anew nor runs it to its end. */
export function replayed<T>(source: Iterator<T>): Iterable<T> {
  return new Replayed(source);
}

/** A class: V8 makes a shape for each generator function that is called, which holds on to a function made for one page, and that to the page. */
class Replayed<T> implements Iterable<T> {
  private readonly seen: T[] = [];
  private readonly source: Iterator<T>;

  constructor(source: Iterator<T>) {
    this.source = source;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let at = 0; ; at += 1) {
      if (at === this.seen.length) {
        const next = this.source.next();
        if (next.done === true) return;
        this.seen.push(next.value);
      }
      yield* this.seen.slice(at, at + 1);
    }
  }
}

/** A rule that is tried more than once on a page, its candidates found once. */
export function kept<T>(rule: Rule<T>): Rule<T> {
  return { ...rule, find: oncePerEvidence((evidence) => replayed(rule.find(evidence)[Symbol.iterator]())) };
}
