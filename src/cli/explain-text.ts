import type { Explanation, FieldExplanation } from '../explain.ts';
import { escapeForTerminal } from '../text/terminal.ts';

/** An explanation for a person at a terminal: per field the rule that won, what was refused, what broke. */
export function explainForPeople({ body, fields, issues }: Explanation): string {
  const lines = [
    `body  ${body.rule} (confidence ${body.confidence})`,
    ...body.ways.map(explainWay),
    ...cuts(body.cut),
    '',
    ...fields.flatMap(explainField),
  ];
  const notes = issues.map(({ path, code, message }) => `issue ${code} ${path}: ${message}`);
  return `${[...lines, ...notes].map(escapeForTerminal).join('\n')}\n`;
}

function explainWay({ rule, share, stated }: Explanation['body']['ways'][number]): string {
  const data = stated === null ? '' : `, ${Math.round(stated * 100)} % of the page's own data`;
  return `  way  ${rule}: ${Math.round(share * 100)} % of the paragraphs${data}`;
}

function cuts(cut: Explanation['body']['cut']): string[] {
  return cut.slice(0, 40).map(({ why, text }) => `  cut  ${why}: ${brief(text)}`);
}

function explainField({ field, rule, value, refused, defects, dissent }: FieldExplanation): string[] {
  const head = `${field}  ${rule ? `${brief(value)}  <- ${rule}` : 'not found'}`;
  return [
    head,
    ...refused.map((one) => `  refused  ${one.rule}: ${brief(one.candidate)}`),
    ...defects.map((one) => `  broke  ${one.rule}: ${one.message}`),
    ...(dissent ? [`  disagrees  ${dissent.rule}: ${brief(dissent.value)}`] : []),
  ];
}

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
