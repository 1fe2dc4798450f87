import { expect, test } from 'vitest';
import { Person } from '../schema/person.ts';
import { guessIn, invertedName, nameOf, personNamed, personOf } from './people.ts';

test('a name divides where its family name begins', () => {
  const names = ['Femmianne Bredewold', 'Maria del Carmen van den Berg', "Jan van 't Hof", 'Plato'];
  expect(names.map((name) => personNamed({ name }))).toEqual([
    { family: 'Bredewold', given: 'Femmianne' },
    { family: 'Berg', given: 'Maria del Carmen', 'non-dropping-particle': 'van den' },
    { family: 'Hof', given: 'Jan', 'non-dropping-particle': "van 't" },
    { family: 'Plato' },
  ]);
  expect(personNamed({ name: 'An de Vries-van der Berg', family: 'de Vries-van der Berg' })).toEqual({
    family: 'Vries-van der Berg',
    given: 'An',
    'non-dropping-particle': 'de',
  });
});

test.each([
  ['Luc Van den Brande', 'Van den Brande, Luc'],
  ['Vincent Van Gogh', 'Van Gogh, Vincent'],
  ['Bredewold, Femmianne', 'Bredewold, Femmianne'],
  ['van den Berg, Maria', 'van den Berg, Maria'],
  ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
  ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.'],
  ['Henry Ford III', 'Ford, Henry, III'],
  ['prof. dr. F. Bredewold', 'Bredewold, F.'],
  ['Femmianne Bredewold, PhD', 'Bredewold, Femmianne'],
  ['Femmianne Bredewold MSc', 'Bredewold, Femmianne'],
  ['J. R. R. Tolkien', 'Tolkien, J. R. R.'],
  ["Jean d'Alembert", "d'Alembert, Jean"],
  ['Ngũgĩ wa Thiong’o', 'wa Thiong’o, Ngũgĩ'],
  ["Piet 't Hooft", "'t Hooft, Piet"],
  ['bell hooks', 'hooks, bell'],
  ['Kennisinstituut Verzonnen Zorg', 'Kennisinstituut Verzonnen Zorg'],
])('"%s" is listed as "%s"', (name, listed) => {
  expect(invertedName(personOf({ name }))).toBe(listed);
});

test('a name may say its parts itself, family first too', () => {
  expect(invertedName(personOf({ name: 'Nagy Éva', family: 'Nagy' }))).toBe('Nagy, Éva');
  expect(invertedName(personOf({ name: 'Gabriel García Márquez', family: 'García Márquez' }))).toBe(
    'García Márquez, Gabriel',
  );
  const king = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' };
  expect([nameOf(king), invertedName(personOf(king))]).toEqual([
    'Martin Luther King Jr.',
    'King, Martin Luther, Jr.',
  ]);
  expect(personOf({ literal: 'Raad voor het Brood' })).toEqual({ literal: 'Raad voor het Brood' });
});

test('what was guessed is known: two family names, a capital particle, an organisation', () => {
  const guesses = [
    'Gabriel García Márquez',
    'Luc Van den Brande',
    'Stichting Brood',
    'Maria del Carmen van den Berg',
  ];
  expect(guesses.map((name) => guessIn({ name }))).toEqual(['family', 'family', 'organisation', 'family']);
  const plain = [
    'Femmianne Bredewold',
    'J. R. R. Tolkien',
    "Jan van 't Hof",
    'Plato',
    'Berg, Maria',
    'dr. An Bos',
  ];
  expect(plain.filter((name) => guessIn({ name }))).toEqual([]);
  expect(guessIn({ name: 'Gabriel García Márquez', family: 'García Márquez' })).toBeUndefined();
});

test.each([
  [{ name: 'An Bos' }, true],
  [{ name: 'An Bos', family: 'Bos' }, true],
  [{ name: 'Nagy Éva', family: 'Nagy' }, true],
  [{ family: 'Bos' }, true],
  [{ family: 'Bos', given: 'An', suffix: 'Jr.' }, true],
  [{ literal: 'Bos B.V.' }, true],
  [{}, false],
  [{ given: 'An' }, false],
  [{ name: 'An Bos', literal: 'Bos' }, false],
  [{ name: 'An Bos', given: 'An' }, false],
  [{ name: 'An Bos', family: 'Vos' }, false],
])('%j is somebody who is named: %s', (person, is) => {
  expect(Person.safeParse(person).success).toBe(is);
});
