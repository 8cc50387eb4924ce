import type { Cursor } from '../warc/cursor.ts';
import { parseResponse } from '../warc/http.ts';
import { readHead } from '../warc/record.ts';
import { targetOf } from './warc.ts';

const HTTP_HEAD = 16_384;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Addresses of the HTML pages in a WARC that comes as a stream, unpacked; what is damaged is passed over. */
export async function* readWarcAddresses(bytes: Cursor): AsyncGenerator<string> {
  for (;;) {
    const headers = await readHead(bytes);
    if (headers === undefined) return;
    if ('damage' in headers) {
      if (!(await bytes.skipTo('WARC/1.'))) return;
      continue;
    }
    const length = Number(headers.get('content-length'));
    if (headers.get('warc-type') === 'response') {
      const response = parseResponse(await bytes.peek(Math.min(length, HTTP_HEAD)));
      const isPage = response?.status === 200 && HTML.test(response.headers.get('content-type') ?? '');
      if (isPage && URL.canParse(targetOf(headers))) yield targetOf(headers);
    }
    await bytes.take(length);
  }
}
