/** The command was used wrongly; the message says how it is used right. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
