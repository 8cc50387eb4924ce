import { existsSync } from 'node:fs';
import type { Exchange } from '../snapshot/exchange.ts';
import { WarcExists, WarcWriter, type Place, type Reach, type WriterOptions } from '../warc/writer.ts';
import type { Finished, Keeper, Note } from './store.ts';

/** Holds each page's exchanges until the page is done, and writes them with it: so no page is ever in the file twice. */
export class WarcKeeper implements Keeper {
  readonly #writer: WarcWriter;
  readonly #held = new Map<string, Exchange[]>();
  /** Of no page: robots.txt. */
  #loose: Exchange[] = [];

  private constructor(writer: WarcWriter) {
    this.#writer = writer;
  }

  /** Goes on where the journal says that the files reach. @throws {WarcExists} where it knows of none and there is one. */
  static async open(path: string, options: WriterOptions, reach: Reach | undefined): Promise<WarcKeeper> {
    if (!reach && existsSync(`${path}.open`)) throw new WarcExists(`${path}.open is there already; choose another name`);
    return new WarcKeeper(await WarcWriter.open(path, options, reach));
  }

  /** Takes an exchange of an input, by its key; without one, of no input. */
  hold(exchange: Exchange, key?: string): void {
    if (key === undefined) this.#loose.push(exchange);
    else this.#held.set(key, [...(this.#held.get(key) ?? []), exchange]);
  }

  async keep(notes: readonly Note[]): Promise<readonly Note[]> {
    const kept: Note[] = [];
    for (const note of notes) kept.push('t' in note || note.state === 'duplicate' ? note : await this.#keepOne(note));
    await this.#writer.sync();
    return kept;
  }

  close(): Promise<void> {
    return this.#writer.close();
  }

  async #keepOne(finished: Finished): Promise<Finished> {
    await this.#writer.add(this.#loose.splice(0));
    const place = await this.#writer.add(this.#held.get(finished.key) ?? []);
    this.#held.delete(finished.key);
    const { line } = finished;
    const isPlaced = place !== undefined && line !== undefined && finished.state === 'record';
    return { ...finished, ...(isPlaced ? { line: withPlace(line, place) } : {}), reach: this.#writer.reach };
  }
}

const NO_PLACE = '"warc":null}}\n';

/** A record's line with its place in the WARC: `capture` is its last key and `warc` the last in it, so it is not parsed for this. */
function withPlace(line: string, place: Place): string {
  return line.endsWith(NO_PLACE) ? `${line.slice(0, -NO_PLACE.length)}"warc":${JSON.stringify(place)}}}\n` : line;
}
