import { expect, test } from 'vitest';
import { loadTypst } from '../../src/edge/typst.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { SMALL_OVEN } from '../../test/studies/study-files.ts';
import { briefProblems } from './brief-fits.ts';

const BRIEF = 'pages/nl/brief.mdx';
/** The small oven with a brief of one paragraph. In one language: to set it takes a while. */
const withBrief = (words: string) => {
  const text = `---\ntitle: In het kort\n---\n\n<Editorial id="kort">\n${words}\n</Editorial>\n`;
  const study = studyOf(SMALL_OVEN.add(BRIEF, text).add('pages/en/brief.mdx', text).files);
  return { ...study, pages: study.pages.filter(({ language }) => language === 'nl') };
};

// Where Typst is not, no PDF is made either.
test.skipIf('missing' in loadTypst())('a brief that does not fit its page is a problem of the check', () => {
  expect(briefProblems(withBrief('Dit is een zin die er niet in hoefde. '.repeat(300).trim()))).toEqual([
    {
      file: BRIEF,
      line: 1,
      column: 1,
      rule: 'brief-fits',
      message: 'the brief as PDF: does not fit one page, not even in type of 8.5 points: make it shorter.',
    },
  ]);
});

test.skipIf('missing' in loadTypst())('a short one fits, with signs that our type has not', () => {
  expect(briefProblems(withBrief('Zie → ≥ 🙂 ✓ Ж Ω سلام ő.'))).toEqual([]);
});
