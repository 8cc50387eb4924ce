import { newTally, readWarcPages, type WarcTally } from '../sources/warc.ts';
import type { WarcKind } from '../warc/read.ts';
import type { Intake, Source } from './snapshots.ts';

/** The pages of a WARC, then one line for people that says what else it held. */
export async function* warcPages(
  path: string,
  kind: WarcKind,
  { options, note }: Pick<Intake, 'options' | 'note'>,
): AsyncGenerator<Source> {
  if (kind === 'zstd' || kind === 'arc') {
    const message =
      kind === 'arc'
        ? 'this is an ARC, the format before WARC; convert it with warcio recompress'
        : 'a WARC packed with zstd is not read; unpack it with zstd -d, or pack it with gzip';
    yield { name: path, outcome: { ok: false, failure: { kind: 'unreadable', message } } };
    return;
  }
  const tally = newTally();
  yield* readWarcPages(path, { maxBytes: options.maxSize, encoding: options.encoding ?? null }, tally);
  if (tally.pages === 0 && tally.damaged === 0)
    yield { name: path, outcome: { ok: false, failure: { kind: 'no-article', what: 'the WARC holds no HTML page' } } };
  note(`${path}: ${summary(tally)}`);
}

function summary({ pages, redirects, errors, notHtml, revisits, others, damaged }: WarcTally): string {
  const passed = Object.entries({
    redirects,
    'responses without success': errors,
    'of other types': notHtml,
    revisits,
    'other records': others,
  }).flatMap(([what, count]) => (count > 0 ? `${count} ${what}` : []));
  const parts = [`${pages} pages`, ...(damaged > 0 ? [`${damaged} damaged places`] : [])];
  return passed.length > 0 ? `${parts.join(', ')}; passed over: ${passed.join(', ')}` : parts.join(', ');
}
