import { describeFailure, type Failure } from './failure.ts';

/** The one error of the library: the page gives no article. `code` is stable, `message` is for people. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly code: string;
  readonly failure: Failure;

  constructor(failure: Failure) {
    const { code, message } = describeFailure(failure);
    super(message, failure.kind === 'defect' ? { cause: failure.cause } : undefined);
    this.code = code;
    this.failure = failure;
  }
}
