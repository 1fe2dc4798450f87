// @module-tag long
// A brief of one's own, five hundred times over: what stands on it, and whether the meter and paper agree.

import { expect, test } from 'vitest';
import { readStudy } from '../../scripts/build/read-study.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import { withPage } from '../built/browser.ts';
import { COMPOSE, choose, faultsOf, onSheet, randomChoices } from '../built/compose.ts';
import { pagesOnPaper } from '../built/paper.ts';
import { site } from '../built/sites.ts';

const real = await site('real');
const study = studyOf(readStudy(real.study));
const ids = study.findings.map(({ id }) => id);

test.each(['nl', 'en'] as const)('each of 500 choices is whole (%s)', (language) =>
  withPage({}, async (page) => {
    await page.goto(real.url + COMPOSE[language]);
    const faults: string[] = [];
    for (const chosen of randomChoices(ids, 500, 1)) {
      await choose(page, chosen);
      faults.push(...faultsOf(study, language, chosen, await onSheet(page)));
    }
    expect(faults).toEqual([]);
  }),
);

test.each(['nl', 'en'] as const)(
  'of 100 choices the meter is right in 99, and never says of two pages that they are one (%s)',
  (language) =>
    withPage({}, async (page) => {
      await page.goto(real.url + COMPOSE[language]);
      const wrong: string[] = [];
      for (const chosen of randomChoices(ids, 100, 2)) {
        await choose(page, chosen);
        const fits = (await onSheet(page)).fits === 'fits';
        const onOne = (await pagesOnPaper(page)) === 1;
        if (fits !== onOne) wrong.push(`${chosen.join()}: ${fits ? 'fits' : 'over'}`);
      }
      expect(wrong.filter((one) => one.endsWith('fits'))).toEqual([]);
      expect(wrong.length, wrong.join('\n')).toBeLessThan(2);
    }),
);
