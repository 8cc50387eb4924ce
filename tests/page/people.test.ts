import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJsonLd } from '../../src/page/json-ld.ts';
import { peopleInStory } from '../../src/page/people.ts';

const person = (name: string): object => ({ '@type': 'Person', name });

const rows = [
  {
    name: 'about and mentions, each once',
    node: { about: person('Mary Quill'), mentions: [person('John Finch'), person('Mary Quill')] },
    people: ['Mary Quill', 'John Finch'],
  },
  { name: 'things and places are left out', node: { about: [{ '@type': 'Thing', name: 'Ferries' }, 'Saltgate'] }, people: [] },
  { name: 'who made the article is none of the story', node: { author: person('Ann Lee'), creator: person('Ann Lee') }, people: [] },
];

for (const { name, node, people } of rows) {
  test(`people in the story: ${name}`, () => {
    const block = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The boat is late', ...node });
    assert.deepEqual(peopleInStory(readJsonLd([block])), people);
  });
}

test('people in the story: a reference is followed', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'The boat is late', about: [{ '@id': '#quill' }] },
    { '@id': '#quill', ...person('Mary Quill') },
  ];
  assert.deepEqual(peopleInStory(readJsonLd([JSON.stringify({ '@graph': graph })])), ['Mary Quill']);
});
