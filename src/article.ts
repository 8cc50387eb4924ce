import { z } from 'zod';

/**
 * The record, version 1. Every key is always there: `null` is "looked for, not found".
 * Type, JSON Schema and validation all come from here.
 */

const text = z.string();
const maybe = text.nullable();

export const imageSchema = z.object({
  url: text.describe('Absolute address of the picture'),
  alt: maybe.describe('Alternative text as printed'),
  caption: maybe.describe('Caption without the credit'),
  credit: maybe.describe('Who made the picture, without parentheses'),
  width: z.number().int().nullable().describe('Pixels'),
  height: z.number().int().nullable().describe('Pixels'),
});

export const authorSchema = z.object({
  name: text,
  role: maybe.describe('What the author does, as printed'),
  bio: maybe,
  url: maybe,
  image: maybe,
  social: z.array(text),
});

export const quoteSchema = z.object({
  text: text.describe('Exactly as printed, without the outer marks'),
  speaker: maybe.describe('Fullest form of the name that the page prints; null if a reader could not tell'),
  mention: maybe.describe('The words that attribute this quote'),
  role: maybe.describe('What the story says the speaker is, as printed beside the name'),
  cue: maybe.describe('The reporting word'),
  kind: z.enum(['full', 'fragment', 'block', 'pull']),
  attribution: z.enum(['explicit', 'inferred', 'none']),
  rule: maybe.describe('The sieve that decided'),
  paragraph: z.number().int().nullable().describe('Index from 0 into text.split("\\n\\n")'),
  start: z.number().int().nullable().describe('UTF-16 code units into text'),
  end: z.number().int().nullable().describe('UTF-16 code units into text'),
  repeats: z.number().int().nullable().describe('For a pull quote: the index of the quote that it repeats'),
});

export const readTimeSchema = z.object({
  minutes: z.number().int(),
  label: maybe.describe('As printed; null when computed'),
  source: z.enum(['page', 'computed']),
  words: z.number().int().describe('Words of the text; for Chinese, Japanese and Korean, characters'),
});

export const provenanceSchema = z.object({
  source: text.describe('Kind of evidence: json-ld, meta, microdata, page …'),
  rule: text.describe('The rule that gave the value'),
});

export const issueSchema = z.object({
  path: text.describe('JSON Pointer of the field'),
  code: text,
  message: text,
});

export const captureSchema = z.object({
  requestedUrl: maybe,
  fetchedAt: maybe,
  status: z.number().int().nullable(),
  contentType: maybe,
  charset: z.object({ name: text, from: z.enum(['bom', 'http', 'utf-8', 'meta', 'default', 'option', 'string']) }),
  bytes: z.number().int(),
  sha256: text,
  redirects: z.array(text),
  insecure: z.boolean(),
  robotsIgnored: z.boolean(),
  warc: z.object({ file: text, recordId: text, offset: z.number().int() }).nullable(),
});

export const articleSchema = z.object({
  schemaVersion: z.literal(1),
  generator: text,
  url: maybe.describe('The final address'),
  canonicalUrl: maybe,
  siteName: maybe,
  section: maybe,
  title: maybe,
  description: maybe.describe('Dek or standfirst'),
  dateline: maybe,
  byline: maybe.describe('The printed line that names the authors'),
  authors: z.array(authorSchema),
  publishedAt: maybe.describe('ISO 8601, only as precise as the page'),
  modifiedAt: maybe,
  readTime: readTimeSchema.nullable(),
  image: imageSchema.nullable(),
  images: z.array(imageSchema),
  text: text.describe('Blocks joined by one blank line'),
  html: text,
  quotes: z.array(quoteSchema),
  related: z.array(z.object({ title: text, url: text })),
  tags: z.array(text),
  language: maybe.describe('Lower-case primary tag'),
  access: z.enum(['open', 'paywalled', 'unknown']),
  corrections: z.array(text),
  provenance: z.record(text, provenanceSchema),
  issues: z.array(issueSchema),
  capture: captureSchema,
});

export type Article = z.infer<typeof articleSchema>;
export type Image = z.infer<typeof imageSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type ReadTime = z.infer<typeof readTimeSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Capture = z.infer<typeof captureSchema>;

/** The record's JSON Schema (draft 2020-12). */
export function articleJsonSchema(): unknown {
  return z.toJSONSchema(articleSchema);
}
