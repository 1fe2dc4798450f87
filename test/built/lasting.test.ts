// What was published stays: its addresses.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeOf, pathOf } from '../../src/addresses/addresses.ts';
import { parseAddresses } from '../../src/study/addresses.ts';
import { runScript, withStudyCopy } from './builds.ts';
import { MOVED } from './edition.ts';
import { page } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');
const edition = await site('edition');

test('what is released keeps an address that opens its page, and fails the check once it is gone', async () => {
  await withStudyCopy(async (copy) => {
    const released = await runScript('release', { STUDY_DIR: copy.study });
    const [, count, all] = /(\d{2,}) new, (\d+) in all/.exec(released.said) ?? [];
    expect(count, released.said).toBeDefined();
    const again = await runScript('release', { STUDY_DIR: copy.study });
    expect(again.said).toContain(`: 0 new, ${all} in all`);
    const listed = readFileSync(join(copy.study, 'addresses.txt'), 'utf8');
    expect(listed).toMatch(/^paragraph \S+$/m);
    expect(homeless(listed)).toEqual([]);

    copy.remove(`findings/${MOVED.finding}.yaml`);
    const refused = await copy.check();
    expect(refused.ok).toBe(false);
    expect(refused.said).toMatch(
      new RegExp(
        `addresses\\.txt:\\d+:1 {2}address-is-kept\\n {2}finding "${MOVED.finding}" was published and is gone`,
      ),
    );
  });
});

/** The published addresses that open no page, or no place on one, in the site of the oven. */
const homeless = (addresses: string): string[] =>
  parseAddresses(addresses).entries.flatMap(({ kind, id }) => {
    const { address, fragment } = homeOf(kind, id);
    return (['nl', 'en'] as const)
      .map((language) => `${pathOf(address, language, 'nl')}/`)
      .filter((path) => {
        const there = existsSync(join(root.dir, path, 'index.html'));
        return !there || (fragment && page(root.dir, path)(`[id="${fragment}"]`).length !== 1);
      })
      .map((path) => `${kind} ${id}: ${path}`);
  });

test('a finding that is gone has a page that says where it moved', () => {
  const $ = page(edition.dir, `bevindingen/${MOVED.finding}/`);
  expect($('h1').text()).toBe('Verhuisd');
  expect($('main a').not('.kicker a').attr('href')).toBe(`/een/pad/bevindingen/${MOVED.to}/`);
});

test('a finding that was withdrawn has a page that says since when', () => {
  const $ = page(edition.dir, 'en/findings/oude-bevinding/');
  expect($('h1').text()).toBe('Withdrawn');
  expect($('main').text()).toContain('1 March 2027');
});
