/** A list that cannot be read, and what to do. */
export class ListError extends Error {
  override readonly name = 'ListError';
}
