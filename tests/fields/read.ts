import type { Body } from '../../src/body/body.ts';
import { readBody } from '../../src/body/body.ts';
import { readField, type Field, type Reading } from '../../src/fields/field.ts';
import { openPage } from '../../src/page/page.ts';

const NOTHING: Body = { blocks: [], root: undefined, rule: 'none', confidence: 0, ways: [], cut: [], teasers: [], issues: [] };

/** A field read from markup alone, or from markup with its body. */
export async function read<T>(field: Field<T>, html: string, withBody = false): Promise<Reading<T>> {
  const page = openPage(html, 'https://www.harbourpost.example/2025/04/09/story');
  return readField(field, { page, body: withBody ? await readBody(page) : NOTHING });
}

export const ld = (node: unknown): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
