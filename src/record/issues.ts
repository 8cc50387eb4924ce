import type { Issue } from '../article.ts';
import type { Body } from '../body/body.ts';
import type { Page } from '../page/page.ts';
import type { Decoded } from '../snapshot/decode.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Readings } from './readings.ts';

interface Found {
  readonly snapshot: Snapshot;
  readonly page: Page;
  readonly body: Body;
  readonly readings: Readings;
  readonly decoded: Decoded;
}

/** What a careful reader should know about this record. */
export function issuesOf({ snapshot, page, body, readings, decoded }: Found): Issue[] {
  const issues: Issue[] = [...snapshot.issues];
  if (page.limit)
    issues.push({ path: '/text', code: 'dom-limit', message: `the page breaks the limit of ${page.limit}; it was read as plain text` });
  if (page.isCut)
    issues.push({ path: '/text', code: 'text-incomplete', message: 'the page has more text than any article; the rest was left out' });
  if (decoded.conflict) issues.push({ path: '/capture/charset', code: 'charset-conflict', message: decoded.conflict });
  if (isDowngraded(snapshot))
    issues.push({
      path: '/url',
      code: 'downgrade',
      message: 'asked for over https, redirected to http: anybody on the way could have changed it',
    });
  issues.push(...body.issues.map((issue) => ({ path: '/text', ...issue })));
  for (const [name, { defects, dissent, rule, value }] of Object.entries(readings)) {
    for (const defect of defects) {
      issues.push({ path: `/${name}`, code: 'rule-defect', message: `rule "${defect.rule}" broke: ${String(defect.cause)}` });
    }
    if (dissent && rule) {
      issues.push({
        path: `/${name}`,
        code: 'sources-disagree',
        message: `${rule.name}: ${brief(value)}, but ${dissent.rule}: ${brief(dissent.value)}`,
      });
    }
  }
  return issues;
}

function isDowngraded({ requestedUrl, redirects }: Snapshot): boolean {
  const asked = [requestedUrl ?? '', ...redirects];
  return asked.some((url, index) => url.startsWith('https:') && asked[index + 1]?.startsWith('http:'));
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
