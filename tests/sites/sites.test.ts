import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSite, type Site } from '../../src/sites/site.ts';

const now: Site = { hosts: ['harbour.example'], rules: {} };
const before: Site = { hosts: ['harbour.example'], until: '2024-05-01', rules: {} };
const rows = [
  { name: 'the www host', url: 'https://www.harbour.example/a', takenAt: null, site: now },
  { name: 'a subdomain', url: 'https://news.harbour.example/a', takenAt: null, site: now },
  { name: 'a page taken before the redesign', url: 'https://harbour.example/a', takenAt: '2023-01-01T00:00:00Z', site: before },
  { name: 'a page taken after it', url: 'https://harbour.example/a', takenAt: '2025-01-01T00:00:00Z', site: now },
  { name: 'a host that only ends alike', url: 'https://notharbour.example/a', takenAt: null, site: undefined },
  { name: 'no address', url: undefined, takenAt: null, site: undefined },
];
for (const { name, url, takenAt, site } of rows) {
  test(`site rules for ${name}`, () => assert.equal(findSite([before, now], url, takenAt), site));
}
