import type { Issue, Quote } from './article.ts';
import type { Extraction } from './extract.ts';
import { fields } from './fields/index.ts';

export interface FieldExplanation {
  readonly field: string;
  readonly about: string;
  /** Every rule of the field, in order of trust. */
  readonly rules: readonly string[];
  readonly value: unknown;
  /** The rule that gave the value. */
  readonly rule: string | null;
  readonly refused: readonly { readonly rule: string; readonly candidate: unknown }[];
  readonly defects: readonly { readonly rule: string; readonly message: string }[];
  readonly dissent: { readonly rule: string; readonly value: unknown } | null;
}

export interface Explanation {
  readonly body: {
    readonly rule: string;
    readonly confidence: number;
    /** Every way to find the text that was tried, the chosen one first: its share of the page's paragraphs and of the page's own data. */
    readonly ways: readonly { readonly rule: string; readonly share: number; readonly stated: number | null }[];
    readonly cut: readonly { readonly why: string; readonly text: string }[];
  };
  readonly fields: readonly FieldExplanation[];
  readonly quotes: readonly Quote[];
  readonly issues: readonly Issue[];
}

/** Why the record says what it says, field by field. */
export function explainExtraction({ article, body, readings }: Extraction): Explanation {
  return {
    body: { rule: body.rule, confidence: body.confidence, ways: body.ways, cut: body.cut },
    fields: Object.entries(readings).map(([name, reading]) => ({
      ...aboutField(name),
      value: reading.value ?? null,
      rule: reading.rule?.name ?? null,
      refused: reading.refused,
      defects: reading.defects.map(({ rule, cause }) => ({ rule, message: String(cause) })),
      dissent: reading.dissent ?? null,
    })),
    quotes: article.quotes,
    issues: article.issues,
  };
}

function aboutField(name: string): Pick<FieldExplanation, 'field' | 'about' | 'rules'> {
  const field = Object.entries(fields).find(([key]) => key === name)?.[1];
  return { field: name, about: field?.about ?? '', rules: field?.rules.map((rule) => rule.name) ?? [] };
}
