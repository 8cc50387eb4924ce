import type { Article, Image, Issue } from './article.ts';
import { readBody, type Body } from './body/body.ts';
import { isTextBlock, textOf } from './body/block.ts';
import { toHtml } from './body/write.ts';
import type { Failure, Outcome } from './failure.ts';
import type { Evidence, Reading } from './fields/field.ts';
import { openPage, type Page } from './page/page.ts';
import { peopleInStory } from './page/people.ts';
import { MOST_CHARACTERS } from './quotes/bounds.ts';
import { findQuotes } from './quotes/quotes.ts';
import { captureOf } from './record/capture.ts';
import { GENERATOR } from './record/generator.ts';
import { issuesOf } from './record/issues.ts';
import { provenanceOf } from './record/provenance.ts';
import { toReadTime } from './record/read-time.ts';
import { readAll, type Readings } from './record/readings.ts';
import { sites } from './sites/index.ts';
import { findSite } from './sites/site.ts';
import { hasTag } from './snapshot/byte-text.ts';
import { decode } from './snapshot/decode.ts';
import { sniff } from './snapshot/sniff.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { isListing, isThread } from './body/listing.ts';
import { isMissing } from './body/missing.ts';
import { isEnciphered } from './body/enciphered.ts';
import { wallOf } from './body/wall.ts';

/** Everything that was found on the way, for `explain`; the record is part of it. */
export interface Extraction {
  readonly article: Article;
  readonly body: Body;
  readonly readings: Readings;
}

/** The whole way from bytes to a record: a pure function of the snapshot. */
export async function extractSnapshot(snapshot: Snapshot): Promise<Outcome<Extraction>> {
  const what = sniff(snapshot);
  if (what) return { ok: false, failure: notHtml(what) };
  const decoded = decode(snapshot);
  if (!hasTag(decoded.markup, /<[a-z]/i)) return { ok: false, failure: notHtml('text without a single tag') };
  const page = openPage(decoded.markup, snapshot.url ?? undefined, snapshot.flat);
  const body = await readBody(page, snapshot.dom);
  const readings = readAll({ page, body }, findSite(sites, page.url, snapshot.fetchedAt));
  const failure = whyNoArticle(page, body, readings);
  if (failure) return { ok: false, failure };
  return { ok: true, value: { article: compose(snapshot, decoded, { page, body }, readings), body, readings } };
}

function notHtml(what: string): Failure {
  return what.startsWith('empty') ? { kind: 'no-article', what } : { kind: 'not-html', what: `this is ${what}` };
}

const SHORTEST = 40;
// Less than this many characters are the words around an enciphered text.
const HARDLY = 250;

function whyNoArticle(page: Page, body: Body, readings: Readings): Failure | undefined {
  const text = textOf(body.blocks);
  // The dek of such a page is its preview.
  if (isEnciphered(page) && text.length > SHORTEST && readings.title.value) return undefined;
  if (text.length < HARDLY && (isEnciphered(page) || body.cut.some(({ why }) => why === 'enciphered')))
    return { kind: 'blocked', what: 'the text is enciphered for those who have not signed in' };
  const wall = wallOf(page, text);
  if (wall) return { kind: 'blocked', what: wall };
  if (!text) return { kind: 'no-article', what: 'no text of an article was found' };
  const other = whatElse(page, body);
  if (other) return { kind: 'no-article', what: other };
  if (text.length < SHORTEST && !readings.title.value) return { kind: 'no-article', what: 'too little text for an article' };
  return undefined;
}

/** What a page with a text is, where that is no article. */
function whatElse(page: Page, body: Body): string | undefined {
  if (isMissing(page)) return 'the page says that what was asked for is not there';
  if (isThread(page)) return 'this is a thread of a forum';
  return isListing(page, body) ? 'this looks like a home page or a list of articles' : undefined;
}

function compose(snapshot: Snapshot, decoded: ReturnType<typeof decode>, { page, body }: Evidence, readings: Readings): Article {
  const text = textOf(body.blocks);
  const language = valueOf(readings.language);
  const issues: Issue[] = issuesOf({ snapshot, page, body, readings, decoded });
  const before = {
    url: page.url ?? null,
    canonicalUrl: valueOf(readings.canonicalUrl),
    siteName: valueOf(readings.siteName),
    section: valueOf(readings.section),
    title: valueOf(readings.title),
    description: valueOf(readings.description),
    dateline: valueOf(readings.dateline),
    byline: valueOf(readings.byline),
    authors: listOf(readings.authors),
    publishedAt: valueOf(readings.publishedAt),
    modifiedAt: valueOf(readings.modifiedAt),
    readTime: toReadTime(readings.readTime.value, text, language),
    image: valueOf(readings.image),
    images: withLead(readings.image.value, readings.images.value ?? []),
    text,
    html: toHtml(body.blocks),
  };
  const after = {
    related: listOf(readings.related),
    tags: listOf(readings.tags),
    language,
    access: readings.access.value ?? 'unknown',
    corrections: listOf(readings.corrections),
  };
  return {
    schemaVersion: 1,
    generator: GENERATOR,
    ...before,
    quotes: quotesOf({ page, body }, before, language, issues),
    ...after,
    provenance: provenanceOf({ ...before, ...after }, readings, body),
    issues,
    capture: captureOf(snapshot, decoded.charset),
  };
}

function valueOf<T>({ value }: Reading<T>): T | null {
  return value ?? null;
}

function listOf<T>({ value }: Reading<readonly T[]>): T[] {
  return [...(value ?? [])];
}

/** Every picture once, the lead first. */
function withLead(lead: Image | undefined, images: readonly Image[]): Image[] {
  return lead ? [lead, ...images.filter(({ url }) => url !== lead.url)] : [...images];
}

type QuoteNeeds = Pick<Article, 'title' | 'authors' | 'images' | 'text'>;

/** Quotes with their context handed over. A sieve that breaks costs the quotes, never the record. */
function quotesOf(
  { page, body }: Evidence,
  { title, authors, images, text }: QuoteNeeds,
  language: string | null,
  issues: Issue[],
): Article['quotes'] {
  if (text.length > MOST_CHARACTERS)
    issues.push({
      path: '/quotes',
      code: 'quotes-incomplete',
      message: `quotes were looked for in the first ${MOST_CHARACTERS} characters`,
    });
  const writers = new Set(authors.map(({ name }) => name));
  const others = peopleInStory(page.jsonLd).filter((name) => !writers.has(name));
  try {
    return findQuotes(body.blocks.filter(isTextBlock), {
      title,
      captions: images.flatMap(({ caption }) => caption ?? []),
      people: [
        ...authors.map(({ name, role }) => ({ name, role, isAuthor: true })),
        ...others.map((name) => ({ name, role: null, isAuthor: false })),
      ],
      language,
      pullQuotes: body.blocks.flatMap((block) => (block.kind === 'pull-quote' ? [{ text: block.text, source: block.source }] : [])),
    });
  } catch (error) {
    issues.push({ path: '/quotes', code: 'rule-defect', message: `findQuotes: ${String(error)}` });
    return [];
  }
}
