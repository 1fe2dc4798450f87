import { expect, test } from 'vitest';
import { formatPlace, readChoice, readPlace, slideNumbered } from './address.ts';

const SLIDES = [
  { id: 'begin', number: 1, steps: 1 },
  { id: 'midden', number: 4, steps: 3 },
  { id: 'slot', number: 7, steps: 2 },
];
const read = (search: string, hash: string) => readPlace(SLIDES, { search, hash });

test('an address without a place is the first slide', () => {
  expect(read('', '')).toEqual({ id: 'begin', step: 1 });
});

test('an address names a slide by its id, and a step in either language', () => {
  expect(read('?stap=2', '#midden')).toEqual({ id: 'midden', step: 2 });
  expect(read('?step=3', '#midden')).toEqual({ id: 'midden', step: 3 });
  expect(read('?dia=1,4&stap=2', '#slot')).toEqual({ id: 'slot', step: 2 });
});

test('digits name the slide with that number in the whole deck', () => {
  expect(read('', '#4')).toEqual({ id: 'midden', step: 1 });
  expect(slideNumbered(SLIDES, '07')?.id).toBe('slot');
  expect(slideNumbered(SLIDES, '2')).toBe(undefined);
  expect(slideNumbered(SLIDES, '')).toBe(undefined);
});

test('a step beyond the last is the last, and what is no step is the first', () => {
  expect(read('?stap=9', '#midden')?.step).toBe(3);
  for (const step of ['0', '-1', '1.5', 'x', '', '99999999999'])
    expect([step, read(`?stap=${step}`, '#midden')?.step]).toEqual([step, 1]);
});

test.each(['#weg', '#2', '#%', '#%3Cscript%3E', '#constructor'])(
  'what is no slide leads to the first: %s',
  (hash) => {
    expect(read('', hash)?.id).toBe('begin');
  },
);

test('a deck without slides has no place', () => {
  expect(readPlace([], { search: '', hash: '#x' })).toBe(undefined);
});

test('the choice of slides is read in either language', () => {
  expect([readChoice('?dia=1,4'), readChoice('?slides=3-5'), readChoice('')]).toEqual(['1,4', '3-5', '']);
});

test('a place is written in the language of the page, and leaves out what goes without saying', () => {
  expect(formatPlace({ id: 'midden', step: 1 }, 'nl')).toBe('#midden');
  expect(formatPlace({ id: 'midden', step: 2 }, 'nl')).toBe('?stap=2#midden');
  expect(formatPlace({ id: 'midden', step: 2 }, 'en', '1,4')).toBe('?slides=1,4&step=2#midden');
});

test('what is written is read again', () => {
  const [search = '', hash = ''] = formatPlace({ id: 'slot', step: 2 }, 'en', '4,7').split(/(?=#)/);
  expect([read(search, hash), readChoice(search)]).toEqual([{ id: 'slot', step: 2 }, '4,7']);
});
