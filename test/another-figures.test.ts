// Figures are made of content: another study, with four relations, other poles and other heads, gives other figures.

import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DrawnFigure, drawFigure } from '../src/figures/catalogue.ts';
import { FORMS } from '../src/figures/form.ts';
import { layoutSpectrum } from '../src/figures/spectrum/layout.ts';
import { spectrumRows } from '../src/figures/spectrum/rows.ts';
import { studyOf } from '../src/study/checks/study-of.ts';
import type { Study } from '../src/study/study.ts';
import { WORDS } from '../src/words/words.ts';
import { generateStudy } from './studies/generate.ts';

const RELATIONS = ['keel', 'mast', 'sail', 'buoy'];
const POLES = ['Moored', 'Adrift'];
const HEADS = ['At low tide', 'since', 'In the end'];
const TALK = [
  ...['The harbour', ...POLES, 'A short rope', 'A long rope', 'Slack on one side', 'Taut on both'],
  ...RELATIONS,
  ...HEADS.flatMap((head) => [head, `${head} the water moves`]),
];

/** A study of boats: the files of a made-up one, with its spectrum, map and talk exchanged. */
function boats(): Study {
  const ids = new Map(TALK.map((text, at) => [text, `s01-${at}`]));
  const idOf = (text: string): string => ids.get(text) ?? '';
  const named = (id: string, heads: string): object => ({
    kind: 'cause',
    label: { en: id },
    lines: [idOf(`${heads} the water moves`)],
    rests_on: [{ by: 'statement' }],
    relations: [],
    reach: { en: 'No more than that.' },
    note: { en: 'Made up.' },
  });
  const texts = { how_to_read: { en: 'Look.' }, note: { en: 'Made up.' }, label: { en: 'Boats' } };
  const made: Record<string, object> = {
    'talk.yaml': {
      language: 'en',
      slides: [
        {
          number: 1,
          lines: TALK.map((text, at) => ({ id: `s01-${at}`, text, ...(at === 0 && { role: 'heading' }) })),
        },
      ],
    },
    'findings/ebb.yaml': named('Ebb', 'At low tide'),
    'findings/moon.yaml': named('Moon', 'since'),
    'findings/flood.yaml': named('Flood', 'In the end'),
    'figures/ropes.yaml': {
      kind: 'spectrum',
      ...texts,
      title: { lines: [idOf('Moored')], en: 'From moored to adrift' },
      poles: [
        { name: idOf('Moored'), bond: idOf('A short rope'), balance: idOf('Slack on one side') },
        { name: idOf('Adrift'), bond: idOf('A long rope'), balance: idOf('Taut on both') },
      ],
      arcs: { give: { en: 'pull' }, receive: { en: 'drift' } },
      relations: RELATIONS.map((id) => ({ id, line: idOf(id), ...(id === 'sail' && { strain: 'moon' }) })),
      no_strain: { en: 'Nothing of this one.' },
    },
    'figures/tides.yaml': {
      kind: 'argument-map',
      ...texts,
      title: { en: 'Which tide brings which' },
      columns: HEADS.map(idOf),
      none: { en: 'None.' },
    },
  };
  const kept = generateStudy({ findings: 0, relations: 0, languages: ['en'] })
    .filter(({ path }) => !/^(talk|figures|findings|quotes|report)\b/.test(path))
    .map((file) => {
      if (file.path !== 'study.yaml') return file;
      const study = {
        ...(parse(file.text) as object),
        places: [],
        methods: [],
        question: idOf('The harbour'),
      };
      const lines = {
        main_question: idOf('The harbour'),
        period: { lines: [idOf('The harbour')], start: 1, end: 2 },
      };
      return { ...file, text: JSON.stringify({ ...study, ...lines }) };
    });
  return studyOf([
    ...kept,
    { path: 'talk.txt', text: TALK.join('\n') },
    ...Object.entries(made).map(([path, data]) => ({ path, text: JSON.stringify(data) })),
  ]);
}

const study = boats();
const drawn = (kind: string): DrawnFigure => {
  const figure = study.figures.find(({ file }) => file.kind === kind);
  if (!figure) throw new Error(`no ${kind}`);
  return drawFigure(study, figure, 'en');
};
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

test('four relations stand in their order between poles of their own, a step apart', () => {
  const figure = study.figures.find(({ file }) => file.kind === 'spectrum');
  if (!figure) throw new Error('no spectrum');
  for (const form of FORMS) {
    const { relations, poles, arcs } = layoutSpectrum(spectrumRows(study, figure, 'en'), form);
    expect(relations.map(({ id }) => id)).toEqual(RELATIONS);
    expect(relations.map(({ farness }) => farness)).toEqual([0, 0.3, 0.7, 1]);
    expect(poles.map(({ name }) => name.lines.join(' '))).toEqual(POLES);
    expect([arcs.give.lines, arcs.receive.lines]).toEqual([['pull'], ['drift']]);
    expect(relations.map(({ strain }) => strain?.lines)).toEqual([undefined, undefined, ['Moon'], undefined]);
  }
});

test('the columns of the map are headed by the lines that this study names', () => {
  for (const form of FORMS) {
    const $ = load(drawn('argument-map').svg(form));
    expect(
      $('.connective')
        .toArray()
        .map((head) => $(head).text().replace(/\s+/g, ' ')),
    ).toEqual(HEADS);
    expect(
      $('[data-mark]')
        .toArray()
        .map(({ attribs }) => attribs['data-mark']),
    ).toEqual(['ebb', 'moon', 'flood']);
  }
});

test('no word of the first study is in drawing, description or table', () => {
  const interfaceWords = wordsOf(
    JSON.stringify(WORDS.en, (_, value) => (typeof value === 'function' ? String(value) : value)),
  );
  const first = [...wordsOf(readFileSync('content/talk.txt', 'utf8'))];
  for (const { description, svg } of [drawn('spectrum'), drawn('argument-map')]) {
    const { title, summary, method, marks, table, steps } = description;
    const told = JSON.stringify([title, summary, method, [...marks], table, steps]);
    const all = wordsOf([told, ...FORMS.map((form) => load(svg(form)).text())].join(' '));
    expect(all.size).toBeGreaterThan(10);
    expect(first.filter((word) => all.has(word) && !interfaceWords.has(word))).toEqual([]);
  }
});
