import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { generateStudy } from '../../test/studies/generate.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { drawFigure } from './catalogue.ts';
import { describeFigure } from './described.ts';

test('a figure says the same with its drawing and without', () => {
  const many = generateStudy({ findings: 80, relations: 100, languages: ['nl', 'en'] });
  for (const study of [readStudy('test/studies/oven'), many].map(studyOf))
    for (const figure of study.figures)
      for (const language of study.languages)
        expect(describeFigure(study, figure, language)).toEqual(
          drawFigure(study, figure, language).description,
        );
});
