import { expect, test } from 'vitest';
import { conceptsByName } from './concepts-by-name.ts';
import type { Study } from './study.ts';

test('concepts stand in the order of their names in each language, capitals or not', () => {
  const concepts = [
    { id: 'a', term: { nl: 'team', en: 'crew' } },
    { id: 'b', term: { nl: 'deeg', en: 'dough' } },
    { id: 'c', term: { nl: 'SWT', en: 'board' } },
  ];
  const order = (language: 'nl' | 'en') =>
    conceptsByName({ concepts } as unknown as Study, language).map(({ id }) => id);
  expect(order('nl')).toEqual(['b', 'c', 'a']);
  expect(order('en')).toEqual(['c', 'a', 'b']);
});
