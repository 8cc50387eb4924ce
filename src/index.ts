/**
 * The public API. Left out on purpose: fetching, files and the command (they are edges, and change
 * more often), the page and its rules (their types are not stable yet), and zod's schema objects
 * (`articleJsonSchema` gives their meaning without binding callers to the library).
 */
import type { Article } from './article.ts';
import { explainExtraction, type Explanation } from './explain.ts';
import { extractSnapshot, type Extraction } from './extract.ts';
import { ExtractError } from './extract-error.ts';
import { takeSnapshot, type SnapshotFacts } from './snapshot/snapshot.ts';

export type { Article, Author, Capture, Image, Issue, Provenance, Quote, ReadTime } from './article.ts';
export type { Explanation, FieldExplanation } from './explain.ts';
export type { Failure } from './failure.ts';
export type { Passage, QuoteContext } from './quotes/quotes.ts';
export { ExtractError } from './extract-error.ts';
export { findQuotes } from './quotes/quotes.ts';

/** What the caller knows of the page. All optional; `url` makes links absolute, `contentType` names the charset. */
export type ExtractOptions = { readonly [Key in keyof SnapshotFacts]?: SnapshotFacts[Key] | undefined };

/**
 * Reads one page: bytes as received (preferred, the charset is found) or a string.
 *
 * @returns the record, every key there.
 * @throws {ExtractError} where there is no article (`no-article`, `not-html`); never for mere oddness of the HTML.
 */
export async function extract(html: string | Uint8Array, options: ExtractOptions = {}): Promise<Article> {
  return (await read(html, options)).article;
}

/** Reads one page and says why: per field the rule that won, what was refused, what broke. Throws as `extract`. */
export async function explain(html: string | Uint8Array, options: ExtractOptions = {}): Promise<Explanation> {
  return explainExtraction(await read(html, options));
}

/** The record's JSON Schema (draft 2020-12); the schema library loads only now. */
export async function articleJsonSchema(): Promise<unknown> {
  return (await import('./article.ts')).articleJsonSchema();
}

async function read(html: string | Uint8Array, options: ExtractOptions): Promise<Extraction> {
  const outcome = await extractSnapshot(takeSnapshot(html, toFacts(options)));
  if (!outcome.ok) throw new ExtractError(outcome.failure);
  return outcome.value;
}

/** Options with the undefined ones left out. */
function toFacts(options: ExtractOptions): SnapshotFacts {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
