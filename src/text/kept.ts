/**
 * What a map keeps of a made value, so that one may be undefined. No literal: where most of what one makes is still there after a
 * collection, V8 makes it in the old space from then on ("pretenuring"); instances of classes begin young.
 */
export class Kept<T> {
  readonly value: T;
  constructor(value: T) {
    this.value = value;
  }
}
