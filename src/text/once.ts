/** A value that is made when it is first asked for, and kept: what a page does not need costs no start. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
