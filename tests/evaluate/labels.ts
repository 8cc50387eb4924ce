import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const text = z.string().nullish();

/** A page's labels as `<id>.json` holds them; what a corpus does not label is left out. */
const labelsSchema = z.object({
  url: z.string(),
  title: text,
  authors: z.array(z.string()).nullish(),
  published: text,
  summary: z.array(z.string()).nullish(),
  paragraphs: z.array(z.string()).nullish(),
  body: text,
  must: z.array(z.string()).nullish(),
  must_not: z.array(z.string()).nullish(),
  lead_image: z.object({ caption: text, credits: z.array(z.string()).nullish() }).nullish(),
});
export type Labels = z.infer<typeof labelsSchema>;

const quoteSchema = z.object({
  text: z.string(),
  speaker: text,
  aliases: z.array(z.string()).nullish(),
  cue: text,
  kind: text,
  optional: z.boolean().nullish(),
});
export type QuoteLabel = z.infer<typeof quoteSchema>;
const quotesSchema = z.object({ lang: z.string(), quotes: z.array(quoteSchema) });

const biosSchema = z.object({
  id: z.string(),
  read_minutes: z.number().nullish(),
  bios: z.array(z.object({ role: text, bio: z.string() })).nullish(),
});
export type BioLabels = z.infer<typeof biosSchema>;

export interface LabelledPage {
  readonly id: string;
  readonly html: () => Uint8Array;
  readonly labels: Labels;
  readonly quotes: z.infer<typeof quotesSchema> | undefined;
  readonly bios: BioLabels | undefined;
}

export interface Corpus {
  readonly name: string;
  /** Of every page and label: figures of two runs compare only where it is the same. */
  readonly fingerprint: string;
  readonly pages: readonly LabelledPage[];
}

/**
 * Reads a folder of `<id>.html.gz` with `<id>.json` beside each; more labels in `<labels>/quotes/<id>.json` and in the
 * lines of `<labels>/bios/*.jsonl`, where that folder is. Throws where a page has no labels or they are malformed.
 */
export function readCorpus(folder: string, labelsFolder: string): Corpus {
  const hash = createHash('sha256');
  const note = (name: string, bytes: Buffer): Buffer => {
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
    return bytes;
  };
  const bios = readBios(labelsFolder);
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => file.slice(0, -'.html.gz'.length))
    .toSorted();
  const pages = ids.map((id): LabelledPage => {
    const page = join(folder, `${id}.html.gz`);
    note(page.slice(folder.length), readFileSync(page));
    const labels = labelsSchema.parse(JSON.parse(note(id, readFileSync(join(folder, `${id}.json`))).toString()));
    const quotesFile = join(labelsFolder, 'quotes', `${id}.json`);
    const quotes = existsSync(quotesFile) ? quotesSchema.parse(JSON.parse(note('quotes', readFileSync(quotesFile)).toString())) : undefined;
    const bio = bios.get(id);
    if (bio) note('bios', Buffer.from(JSON.stringify(bio)));
    return { id, html: () => gunzipSync(readFileSync(page)), labels, quotes, bios: bio };
  });
  return { name: basename(folder), fingerprint: hash.digest('hex').slice(0, 16), pages };
}

function readBios(labelsFolder: string): Map<string, BioLabels> {
  const folder = join(labelsFolder, 'bios');
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')).filter((line) => line.trim() !== '');
  return new Map(lines.map((line) => biosSchema.parse(JSON.parse(line))).map((labels) => [labels.id, labels]));
}
