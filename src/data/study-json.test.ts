import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { generateStudy } from '../../test/studies/generate.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { publishStudy, studySchema } from './study-json.ts';

const oven = studyOf(readStudy('test/studies/oven'));
const madeUp = (findings: number) => studyOf(generateStudy({ findings, relations: findings * 2 }));
const tiny = studyOf(readStudy('test/studies/tiny'));

function faultsOf(data: unknown): string[] {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(studySchema());
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('study.json', () => {
  test.each([
    ['the oven', oven],
    ['a tiny study', tiny],
    ['a made-up study', madeUp(25)],
    ['a study without findings', madeUp(0)],
  ])('of %s follows its own schema', (_, study) => {
    expect(faultsOf(publishStudy(study))).toEqual([]);
  });

  test('names its schema by a relative address with a version', () => {
    expect(publishStudy(tiny).$schema).toBe('schemas/study-1.json');
  });

  test('has every line of the talk, with whose words it is', () => {
    const lines = publishStudy(oven).slides.flatMap((slide) => slide.lines);
    expect(lines.map(({ id }) => id)).toEqual([...oven.lines.keys()]);
    expect(lines.find(({ id }) => id === 's05-2')?.kind).toBe('cited');
  });

  test('keeps the place of a contact line, not its words', () => {
    const contact = publishStudy(oven)
      .slides.flatMap((slide) => slide.lines)
      .filter(({ role }) => role === 'contact');
    expect(contact.map((line) => Object.keys(line))).toEqual(contact.map(() => ['id', 'role', 'kind']));
    expect(JSON.stringify(publishStudy(oven))).not.toContain('@');
  });

  test('has every turn whole, and no speaker where the talk names none', () => {
    const quote = publishStudy(oven).quotes.find(({ id }) => id === 'gesprek-bij-het-vuur');
    expect(quote?.turns.map(({ speaker, lines }) => [speaker?.nl, lines])).toEqual([
      [undefined, ['s09-1']],
      ['OGM-lid', ['s09-2a', 's09-2b']],
      ['de stoker', ['s09-3a', 's09-3b', 's09-3c']],
    ]);
  });

  test('names no licence, no review and no edition where the study has none', () => {
    const { rights, reviewed, edition, editors } = publishStudy(oven);
    expect({ rights, reviewed, edition, editors }).toEqual({
      rights: {},
      reviewed: undefined,
      edition: undefined,
      editors: [],
    });
  });
});

describe('its schema', () => {
  test('refuses what it does not know, and what lacks its kind', () => {
    const data = publishStudy(tiny);
    expect(faultsOf({ ...data, score: 1 })).toContain(' must NOT have additional properties');
    expect(faultsOf({ ...data, description: { nl: 'x' } })).toContain(
      "/description must have required property 'kind'",
    );
  });
});
