import { describe, expect, test } from 'vitest';
import type { Box } from '../../svg/geometry.ts';
import { lastOf, type PlacedLabel } from '../../svg/label.tsx';
import { lastLine, type PlacedText } from '../../svg/text.tsx';
import { WORDS } from '../../words/words.ts';
import { layoutSpectrum, type SpectrumLayout } from './layout.ts';
import type { RelationRow, SpectrumRows } from './rows.ts';
import { linesOf, spectrumSteps } from './scenes.ts';

const label = (text: string, line: string) => ({ shown: { text, language: 'nl' as const, line } });
const pole = (name: string, at: number) => ({
  name: label(name, `s01-${at}`),
  bond: label('band', `s01-${at + 1}`),
  balance: label('balans', `s01-${at + 2}`),
});

const relation = (index: number, more: Partial<RelationRow> = {}): RelationRow => ({
  id: `relation-${index}`,
  index,
  label: label(`relatie ${index}`, `s02-${index}`),
  ...more,
});

const rows = (relations: RelationRow[]): SpectrumRows => ({
  language: 'nl',
  title: 'Van dicht naar ver',
  poles: [pole('dicht', 0), pole('ver', 3)],
  arcs: { give: 'heen', receive: 'terug' },
  relations,
  noStrain: 'Niets.',
});

const tip = { line: 's04-2', words: label('Uit balans', 's04-2') };
const strain = { id: 'strain', label: 'Onder druk', lines: ['s03-1'], quotes: [] };
const six = rows([0, 1, 2, 3, 4, 5].map((index) => relation(index, index % 2 ? { strain } : {})));
const LONG = 'onderhoudscommissievergaderingnotulen van de bakkers aan de overkant';
const long = rows(
  Array.from({ length: 12 }, (_, index) =>
    relation(index, { label: label(LONG, `s02-${index}`), strain: { ...strain, label: LONG } }),
  ),
);
const FORMS = [
  ['page', (of: SpectrumRows) => layoutSpectrum(of, 'wide')],
  ['slide', (of: SpectrumRows) => layoutSpectrum(of, 'wide', true)],
  ['phone', (of: SpectrumRows) => layoutSpectrum(of, 'narrow')],
] as const;

const gapOf = ({ people: [one, other] }: SpectrumLayout['relations'][number]): number => other.x - one.x;
const bottom = ({ label: shown, strain: below }: { label: PlacedLabel; strain?: PlacedText }): number =>
  below ? lastLine(below) : lastOf(shown);

describe.each(FORMS)('on a %s', (_, layout) => {
  test('all who give stand in one column, and the others a step farther for each step of distance', () => {
    const { relations } = layout(six);
    expect(new Set(relations.map(({ people }) => people[0].x)).size).toBe(1);
    const steps = relations.slice(1).map((placed, at) => {
      const before = relations[at];
      return before ? Math.round(gapOf(placed) - gapOf(before)) : 0;
    });
    expect(new Set(steps).size).toBe(1);
    expect(steps[0]).toBeGreaterThan(10);
  });

  test('the arcs go from uneven to even, and tipped they are more uneven than before', () => {
    const { relations } = layout(six);
    const unevenness = relations.map(({ give, receive }) => give.width - receive.width);
    expect(unevenness.toSorted((a, b) => b - a)).toEqual(unevenness);
    expect(unevenness.at(-1)).toBe(0);
    for (const { give, receive, tipped } of relations)
      expect(tipped.give.width - tipped.receive.width).toBeGreaterThan(give.width - receive.width);
  });

  test('no words of one relation reach into the next, or out of the drawing', () => {
    for (const study of [six, long]) {
      const { relations, width, height } = layout(study);
      const within = (outer: Box, y: number): boolean => y > outer.y && y <= outer.y + outer.height;
      for (const placed of relations) {
        expect(within(placed.area, placed.label.shown.y), placed.id).toBe(true);
        expect(within(placed.area, bottom(placed)), placed.id).toBe(true);
        expect(placed.area.x + placed.area.width).toBeLessThanOrEqual(width);
        expect(placed.area.y + placed.area.height).toBeLessThanOrEqual(height);
      }
    }
  });

  test('two relations are drawn too', () => {
    const { relations, arcs } = layout(rows([relation(0), relation(1)]));
    expect(relations.map(({ farness }) => farness)).toEqual([0, 1]);
    expect(arcs.give.lines).toEqual(['heen']);
  });
});

describe('the steps', () => {
  const { spectrum } = WORDS.nl;
  const namesOf = (of: SpectrumRows): string[] => spectrumSteps(of, spectrum).map(({ name }) => name);

  test('of strains and of a lost balance are there only where the study has some', () => {
    const { people, poles, relations, strains, tip: tipped } = spectrum.steps;
    expect(namesOf(rows([relation(0), relation(1)]))).toEqual([people, poles, relations]);
    expect(namesOf(six)).toEqual([people, poles, relations, strains]);
    const tips = rows([relation(0, { strain, tip: { ...tip, note: 'Zo tekenen wij het.' } })]);
    expect(namesOf(tips)).toEqual([people, poles, relations, strains, tipped]);
  });

  test('name the lines beside which the drawing is at them', () => {
    expect(spectrumSteps(six, spectrum).map(({ lines }) => lines)).toEqual([
      undefined,
      ['s01-0', 's01-1', 's01-2', 's01-3', 's01-4', 's01-5'],
      ['s02-0', 's02-1', 's02-2', 's02-3', 's02-4', 's02-5'],
      ['s03-1'],
    ]);
  });

  test('a relation is meant by its own line, by those of its strain and by those of a quote on it', () => {
    const quotes = [{ id: 'quote', label: 'Citaat', lines: ['s04-1', 's04-2'] }];
    const quoted = relation(3, { strain: { ...strain, quotes }, tip: { ...tip, note: '' } });
    expect(linesOf(quoted)).toBe('s02-3 s03-1 s04-1 s04-2');
  });
});
