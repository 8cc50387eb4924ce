import type { Article, Quote } from '../../src/article.ts';
import type { BioLabels, LabelledPage, Labels, QuoteLabel } from './labels.ts';
import { bare, daysOf, isSameSpeaker, nameKey, plain, shingleMatch, speakerKey, wordMatch, wordsOf, type Match } from './measures.ts';

/** What was found, of it right, and what there is; summed over pages before shares are taken. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

export interface QuoteTally extends Tally {
  readonly full: Tally;
  readonly speaker: Tally;
  readonly fullName: Tally;
  readonly cue: Tally;
  readonly attributed: number;
}

export interface PageScore {
  readonly text?: Match;
  readonly shingles?: { readonly precision: number | null; readonly recall: number | null };
  readonly authors?: Tally;
  readonly bios?: Tally;
  readonly quotes?: QuoteTally;
  /** Figures from 0 to 1 of which the mean over pages is taken. */
  readonly means: Readonly<Record<string, number>>;
}

/** Scores a record, or none, against a page's labels. */
export function scorePage(article: Article | null, { labels, quotes, bios }: LabelledPage): PageScore {
  const authors = labels.authors?.length ? { authors: scoreAuthors(article, labels.authors) } : {};
  return {
    ...scoreText(article?.text ?? '', labels),
    ...authors,
    ...(bios ? { bios: scoreBios(article, bios) } : {}),
    ...(quotes ? { quotes: scoreQuotes(article?.quotes ?? [], quotes.quotes) } : {}),
    means: { ...snippets(article?.text ?? '', labels), ...fields(article, labels), ...picture(article, labels), ...people(article, bios) },
  };
}

/** A summary may or may not be taken for the text's beginning: the better of both counts. */
function scoreText(text: string, { paragraphs, summary, body }: Labels): Pick<PageScore, 'text' | 'shingles'> {
  const ways = paragraphs ? [paragraphs.join('\n'), [...(summary ?? []), ...paragraphs].join('\n')] : [body ?? ''];
  const labelled = ways.filter((way) => wordsOf(way).length > 0);
  if (labelled.length === 0) return {};
  const sum = ({ precision, recall }: { precision: number | null; recall: number | null }): number => (precision ?? 0) + (recall ?? 0);
  const best = <T>(matches: readonly T[], worth: (match: T) => number): T | undefined =>
    matches.reduce<T | undefined>((a, b) => (a === undefined || worth(b) > worth(a) ? b : a), undefined);
  const words = best(
    labelled.map((way) => wordMatch(text, way)),
    ({ f1 }) => f1,
  );
  const runs = best(
    labelled.map((way) => shingleMatch(text, way)),
    sum,
  );
  return { ...(words ? { text: words } : {}), ...(runs ? { shingles: runs } : {}) };
}

function snippets(text: string, { must, must_not: mustNot }: Labels): Record<string, number> {
  const whole = ` ${bare(text)} `;
  const share = (list: readonly string[]): number => list.filter((snippet) => whole.includes(` ${bare(snippet)} `)).length / list.length;
  return {
    ...(must?.length ? { must: share(must) } : {}),
    ...(mustNot?.length ? { mustNot: text ? 1 - share(mustNot) : 0 } : {}),
  };
}

function fields(article: Article | null, { title, published, authors }: Labels): Record<string, number> {
  const days = published ? daysOf(published) : [];
  const isDay = article?.publishedAt ? daysOf(article.publishedAt).some((day) => days.includes(day)) : false;
  return {
    ...(title ? { title: Number(plain(article?.title ?? '') === plain(title)) } : {}),
    ...(published ? { date: Number(isDay) } : {}),
    ...(authors?.length === 0 ? { falseAuthors: Number((article?.authors.length ?? 0) > 0) } : {}),
  };
}

/** Caption and credit may stand together or apart, in the label and in the record. */
function picture(article: Article | null, { lead_image: lead }: Labels): Record<string, number> {
  if (!lead?.caption) return {};
  const caption = article?.image?.caption ?? '';
  const credit = article?.image?.credit ?? '';
  const makers = (lead.credits ?? []).join(' ');
  const ours = [caption, [caption, credit].filter(Boolean).join(' ')];
  const theirs = [lead.caption, `${lead.caption} ${makers}`];
  return {
    caption: Math.max(...ours.flatMap((found) => theirs.map((labelled) => wordMatch(found, labelled).f1))),
    captionOnly: wordMatch(caption, lead.caption).f1,
    ...(makers ? { credit: wordMatch(credit, makers).f1 } : {}),
  };
}

function people(article: Article | null, labels: BioLabels | undefined): Record<string, number> {
  if (!labels) return {};
  const printed = article?.readTime?.source === 'page' ? article.readTime.minutes : null;
  const isRight = Number(printed === (labels.read_minutes ?? null));
  const roles = (labels.bios ?? []).flatMap(({ role }) => (role ? [bare(role)] : []));
  const found = (article?.authors ?? []).flatMap(({ role }) => (role ? [bare(role)] : []));
  return {
    readTime: isRight,
    ...(typeof labels.read_minutes === 'number' ? { readTimePrinted: isRight } : {}),
    ...(roles.length > 0 ? { roles: roles.filter((role) => found.includes(role)).length / roles.length } : {}),
  };
}

function scoreAuthors(article: Article | null, labelled: readonly string[]): Tally {
  const theirs = new Set(labelled.map(nameKey));
  const ours = new Set((article?.authors ?? []).map(({ name }) => nameKey(name)));
  return { right: [...theirs].filter((name) => ours.has(name)).length, found: ours.size, labelled: theirs.size };
}

const SAME = 0.8;

function scoreBios(article: Article | null, { bios }: BioLabels): Tally {
  const left = (article?.authors ?? []).flatMap(({ bio }) => (bio ? [bio] : []));
  const found = left.length;
  let right = 0;
  for (const { bio } of bios ?? []) {
    const at = left.findIndex((ours) => wordMatch(ours, bio).f1 >= SAME);
    if (at < 0) continue;
    right += 1;
    left.splice(at, 1);
  }
  return { right, found, labelled: bios?.length ?? 0 };
}

/** Pairs labelled quotes with found ones: equal words first, else the nearest. Pull quotes are decoration. */
function pairQuotes(found: readonly Quote[], labelled: readonly QuoteLabel[]): ReadonlyMap<QuoteLabel, Quote> {
  const left = new Set(found);
  const pairs = new Map<QuoteLabel, Quote>();
  for (const label of [...labelled.filter(({ optional }) => !optional), ...labelled.filter(({ optional }) => optional)]) {
    const near = nearest([...left], bare(label.text));
    if (!near) continue;
    left.delete(near);
    pairs.set(label, near);
  }
  return pairs;
}

function nearest(quotes: readonly Quote[], text: string): Quote | undefined {
  let best: { quote: Quote; f1: number } | undefined;
  for (const quote of quotes) {
    const ours = bare(quote.text);
    if (ours === text) return quote;
    const { f1 } = wordMatch(ours, text);
    if (f1 >= SAME && (!best || f1 >= best.f1)) best = { quote, f1 };
  }
  return best?.quote;
}

function scoreQuotes(all: readonly Quote[], labelled: readonly QuoteLabel[]): QuoteTally {
  const found = all.filter(({ kind }) => kind !== 'pull');
  const pairs = pairQuotes(found, labelled);
  const used = new Set(pairs.values());
  // Blocks without marks are not labelled.
  const unlabelled = found.filter((quote) => quote.kind === 'block' && !used.has(quote)).length;
  const must = labelled.filter(({ optional }) => !optional);
  const hits = must.flatMap((label) => {
    const quote = pairs.get(label);
    return quote ? [{ label, quote }] : [];
  });
  const full = must.filter(({ kind }) => kind === 'full');
  const named = hits.filter(({ label }) => label.speaker);
  const cued = hits.filter(({ label }) => label.cue);
  const tally = (right: number, of: readonly unknown[]): Tally => ({ right, found: of.length, labelled: of.length });
  return {
    right: hits.length,
    found: found.length - (pairs.size - hits.length) - unlabelled,
    labelled: must.length,
    full: tally(hits.filter(({ label }) => label.kind === 'full').length, full),
    speaker: tally(named.filter(({ label, quote }) => isSpeakerRight(label, quote)).length, named),
    fullName: tally(named.filter(({ label, quote }) => isFullName(label, quote)).length, named),
    cue: tally(cued.filter(({ label, quote }) => isCueRight(label.cue ?? '', quote.cue ?? '')).length, cued),
    attributed: hits.filter(({ label, quote }) => isSpeakerRight(label, quote)).length,
  };
}

function namesOf({ speaker, aliases }: QuoteLabel): string[] {
  return speaker ? [speaker, ...(aliases ?? [])] : [];
}

function isSpeakerRight(label: QuoteLabel, { speaker }: Quote): boolean {
  const names = namesOf(label);
  if (names.length === 0) return !speaker;
  return speaker ? names.some((name) => isSameSpeaker(name, speaker)) : false;
}

function isFullName(label: QuoteLabel, { speaker }: Quote): boolean {
  return speaker ? namesOf(label).some((name) => speakerKey(name) === speakerKey(speaker)) : false;
}

function isCueRight(labelled: string, found: string): boolean {
  return bare(found).includes(bare(labelled)) || (found !== '' && bare(labelled).includes(bare(found)));
}
