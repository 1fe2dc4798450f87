import { describe, expect, test } from 'vitest';
import type { FigureTable, FigureWords } from '../figures/figure.ts';
import { formatCsv, formatRecords } from './csv.ts';

const word = (text: string, more: Partial<FigureWords> = {}): FigureWords => ({
  text,
  language: 'en',
  ...more,
});

const tableOf = (columns: string[], rows: FigureWords[][][]): FigureTable => ({
  columns,
  rows: rows.map((cells, index) => ({ mark: `mark-${index}`, cells })),
});

describe('a table as CSV', () => {
  test('has the id of each mark before its cells, and ends every line as RFC 4180 says', () => {
    const csv = formatCsv(
      tableOf(
        ['Place', 'Name'],
        [
          [[word('1')], [word('oven')]],
          [[word('2')], []],
        ],
      ),
      'en',
    );
    expect(csv).toBe('id,Place,Name\r\nmark-0,1,oven\r\nmark-1,2,\r\n');
  });

  test('puts quotes round what holds a comma, a quote or a new line, and doubles quotes', () => {
    const csv = formatCsv(tableOf(['A'], [[[word('warm, "hot"\nor cold')]]]), 'en');
    expect(csv).toBe('id,A\r\nmark-0,"warm, ""hot""\nor cold"\r\n');
  });

  test('adds, behind the columns of the page, the ids that a cell leads to and the lines that it shows', () => {
    const cell = [
      word('Warm', { line: 's01-2' }),
      word('a quote', { to: { page: 'quote', id: 'baker' } }),
      word('another', { to: { page: 'finding', id: 'oven' } }),
    ];
    const csv = formatCsv(
      tableOf(
        ['Name', 'Place'],
        [
          [cell, [word('1')]],
          [[word('Cold')], [word('2')]],
        ],
      ),
      'en',
    );
    expect(csv.split('\r\n')).toEqual([
      'id,Name,Place,Name: id,Name: line of the talk',
      'mark-0,Warm · a quote · another,1,baker oven,s01-2',
      'mark-1,Cold,2,,',
      '',
    ]);
  });

  test.each(['=1+1', '+31', '-', '@home'])(
    'puts an apostrophe before "%s", which a spreadsheet would reckon with',
    (text) => {
      expect(formatCsv(tableOf(['A'], [[[word(text)]]]), 'en')).toBe(`id,A\r\nmark-0,'${text}\r\n`);
    },
  );
});

test('a number stays a number, below zero too', () => {
  expect(formatRecords([['longitude'], [-5.25]])).toBe('longitude\r\n-5.25\r\n');
});
