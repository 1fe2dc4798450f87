// @module-tag long
// Each kind of page on paper, as Chromium prints it; Firefox: browsers.test.ts.

import { expect, test } from 'vitest';
import { withPage } from '../built/browser.ts';
import { faultsOnPaper, headingsOf, PRINTED } from '../built/paper.ts';
import { site } from '../built/sites.ts';

const root = await site('root');

test.each(['portrait', 'landscape'] as const)(
  'no sheet is all but empty, no heading stands at a foot, and the types are told (%s)',
  (orientation) =>
    withPage({}, async (page) => {
      const faults: string[] = [];
      for (const path of PRINTED) {
        await page.goto(root.url + path);
        const pdf = await page.pdf({
          format: 'A4',
          landscape: orientation === 'landscape',
          preferCSSPageSize: orientation === 'portrait',
        });
        for (const fault of await faultsOnPaper(pdf, await page.evaluate(headingsOf)))
          faults.push(`${path}: ${fault}`);
      }
      expect(faults).toEqual([]);
    }),
);
