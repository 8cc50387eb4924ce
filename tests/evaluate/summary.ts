import { harmonic } from './measures.ts';
import type { PageScore, QuoteTally, Tally } from './score-page.ts';

/** A figure from 0 to 1 and how many labels it stands on. */
interface Figure {
  readonly value: number;
  readonly labels: number;
}

export type Summary = Readonly<Record<string, Figure>>;

const MEANS = [
  'must',
  'mustNot',
  'title',
  'date',
  'caption',
  'captionOnly',
  'credit',
  'readTime',
  'readTimePrinted',
  'roles',
  'falseAuthors',
];

/** The figures where less is better. */
export const LESS_IS_BETTER: ReadonlySet<string> = new Set(['falseAuthors']);

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : 0;
}

/** Sums tallies before taking shares: each author, bio or quote counts once, on whatever page. */
function overall(tallies: readonly Tally[]): Tally & { precision: number; recall: number } {
  const total = (of: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  const [right, found, labelled] = [total((t) => t.right), total((t) => t.found), total((t) => t.labelled)];
  const precision = found > 0 ? right / found : labelled > 0 ? 0 : 1;
  return { right, found, labelled, precision, recall: labelled > 0 ? right / labelled : 1 };
}

/** The figures of a corpus, one for each field that any page is labelled for. */
export function summarize(scores: readonly PageScore[]): Summary {
  const text = scores.flatMap((score) => score.text ?? []);
  const runs = scores.flatMap((score) => score.shingles ?? []);
  const precision = mean(runs.flatMap((run) => run.precision ?? []));
  const recall = mean(runs.flatMap((run) => run.recall ?? []));
  const means = MEANS.flatMap((name) => {
    const values = scores.flatMap(({ means }) => means[name] ?? []);
    return values.length > 0 ? [[name, { value: mean(values), labels: values.length }] as const] : [];
  });
  return {
    ...(text.length > 0
      ? {
          text: { value: mean(text.map(({ f1 }) => f1)), labels: text.length },
          textPrecision: { value: mean(text.map((match) => match.precision)), labels: text.length },
          textRecall: { value: mean(text.map((match) => match.recall)), labels: text.length },
          shingles: { value: harmonic(precision, recall), labels: runs.length },
        }
      : {}),
    ...Object.fromEntries(means),
    ...shares(
      'authors',
      scores.flatMap((score) => score.authors ?? []),
    ),
    ...shares(
      'bios',
      scores.flatMap((score) => score.bios ?? []),
    ),
    ...quoteFigures(scores.flatMap((score) => score.quotes ?? [])),
  };
}

function shares(name: string, tallies: readonly Tally[]): Summary {
  if (tallies.length === 0) return {};
  const { precision, recall, labelled } = overall(tallies);
  return {
    [name]: { value: harmonic(precision, recall), labels: labelled },
    [`${name}Precision`]: { value: precision, labels: labelled },
    [`${name}Recall`]: { value: recall, labels: labelled },
  };
}

function quoteFigures(tallies: readonly QuoteTally[]): Summary {
  if (tallies.length === 0) return {};
  const { found, labelled } = overall(tallies);
  const attributed = tallies.reduce((sum, tally) => sum + tally.attributed, 0);
  const part = (of: (tally: QuoteTally) => Tally): Figure => {
    const sum = overall(tallies.map(of));
    return { value: sum.labelled > 0 ? sum.right / sum.labelled : 0, labels: sum.labelled };
  };
  const value = harmonic(found > 0 ? attributed / found : 0, labelled > 0 ? attributed / labelled : 0);
  return {
    ...shares('quotes', tallies),
    fullQuotes: part((tally) => tally.full),
    speaker: part((tally) => tally.speaker),
    fullName: part((tally) => tally.fullName),
    cue: part((tally) => tally.cue),
    attributed: { value, labels: labelled },
  };
}

/** How one page does in a figure, for listing the worst; undefined where it is not labelled for it. */
export function pageFigure(score: PageScore, name: string): number | undefined {
  return summarize([score])[name]?.value;
}
