import { expect, test } from 'vitest';
import { completedBy } from './completed-by.ts';
import type { Finding, Line, Study } from './study.ts';

const line = (id: string, said: string, marker?: string): Line =>
  ({ id, said, slide: 4, ...(marker && { marker }) }) as Line;

const all = [
  line('s04-1a', 'Al is er brood,'),
  line('s04-1b', 'zien wij dat:'),
  line('s04-2', 'Er wel deeg is', '•'),
  line('s04-3a', 'Maar het niet rijst,', '•'),
  line('s04-3b', 'door:'),
  line('s04-4', 'Kou', '1.'),
  line('s04-5', 'Tocht', '2.'),
  line('s04-6', 'Wie het weet, zegt het', '•'),
];
const study = { slides: [{ number: 4, lines: all }] } as Study;
const completes = (...ids: string[]): string[] =>
  completedBy(study, { lines: all.filter(({ id }) => ids.includes(id)) } as Finding).map(({ id }) => id);

test('a sentence that a list completes has the rest of its line and that list', () => {
  expect(completes('s04-1a')).toEqual(['s04-1b', 's04-2', 's04-3a', 's04-3b', 's04-4', 's04-5', 's04-6']);
});

test('an item of a list has what stands under it, as far as the next item', () => {
  expect(completes('s04-3a', 's04-3b')).toEqual(['s04-4', 's04-5']);
});

test('words that end of themselves have nothing', () => {
  expect(completes('s04-2')).toEqual([]);
  expect(completes('s04-5')).toEqual([]);
});
