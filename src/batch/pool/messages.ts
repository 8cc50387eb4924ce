import type { Failure } from '../../failure.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';

/** What the parent sends to an extraction process. */
export interface Task {
  readonly snapshot: Snapshot;
  /** Read the page as plain text: a second try after a page that hung or ate memory. */
  readonly flat: boolean;
}

/** What it answers: the record as one line of JSON, so that the parent never builds it. */
export type Answer = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly failure: Failure };
