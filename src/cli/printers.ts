import type { Article } from '../article.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { ReadOptions } from './options.ts';
import { printRecord } from './print.ts';
import { factsOf } from './reader.ts';

type Print<T> = (read: T, options: ReadOptions, isTerminal: boolean) => Promise<string>;

/** What makes the text that a command prints for one page: out of its record, which may come from the pool, or out of the page. */
export type Printer =
  | {
      readonly of: 'article';
      readonly print: Print<Article>;
      /** What stands before the first text. */
      readonly head?: (options: ReadOptions) => Promise<string>;
    }
  | { readonly of: 'page'; readonly print: Print<Snapshot> };

async function headOf({ format, field }: ReadOptions): Promise<string> {
  return format === 'csv' && field === undefined ? (await import('../sinks/csv.ts')).csvHead() : '';
}

export const printArticle: Printer = { of: 'article', print: printRecord, head: headOf };

export const printExplanation: Printer = {
  of: 'page',
  print: async (snapshot, options, isTerminal) => {
    const { explain } = await import('../index.ts');
    const explanation = await explain(snapshot.bytes, factsOf(snapshot));
    const { toJsonLine, toIndentedJson } = await import('../sinks/json.ts');
    if (options.format !== undefined || !isTerminal)
      return options.format === 'json' ? toIndentedJson(explanation) : toJsonLine(explanation);
    const { explainForPeople } = await import('./explain-text.ts');
    return explainForPeople(explanation);
  },
};
