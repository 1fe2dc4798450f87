// What was published stays: addresses, and the last good site.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { homeOf, pathOf } from '../../src/addresses/addresses.ts';
import { parseAddresses } from '../../src/study/addresses.ts';
import { buildSite, runScript, withStudyCopy } from './builds.ts';
import { page } from './pages.ts';

const GONE = 'eigen-problemen';

test('a published finding that is gone fails the check until it is moved or withdrawn, and then has a page that says so', async () => {
  await withStudyCopy(async (copy) => {
    const released = await runScript('release', { STUDY_DIR: copy.study });
    const [, count] = /(\d{2,}) new, \1 in all/.exec(released.said) ?? [];
    expect(count, released.said).toBeDefined();
    const again = await runScript('release', { STUDY_DIR: copy.study });
    expect(again.said).toContain(`: 0 new, ${count} in all`);
    expect(homeless(readFileSync(join(copy.study, 'addresses.txt'), 'utf8'))).toEqual([]);

    copy.remove(`findings/${GONE}.yaml`);
    copy.replace(
      'figures/vier-netwerken.yaml',
      `  - { finding: ${GONE}, line: s05-3, shape: burdened }\n`,
      '',
    );
    for (const language of ['nl', 'en']) {
      copy.replace(`report/${language}/05-wat-een-netwerk-aankan.mdx`, `<Finding id="${GONE}" />\n\n`, '');
    }
    const refused = await copy.check();
    expect(refused.ok).toBe(false);
    expect(refused.said).toMatch(
      /addresses\.txt:\d+:1 {2}address-is-kept\n {2}finding "eigen-problemen" was published and is gone/,
    );

    copy.replace('addresses.txt', `finding ${GONE}\n`, `finding ${GONE} moved overbelast-netwerk\n`);
    const moved = page(await copy.build(), `bevindingen/${GONE}/`);
    expect(moved('h1').text()).toBe('Verhuisd');
    expect(moved('main a').attr('href')).toBe('/bevindingen/overbelast-netwerk/');

    copy.replace('addresses.txt', 'moved overbelast-netwerk', 'withdrawn 2027-03-01');
    const withdrawn = page(
      await buildSite({ STUDY_DIR: copy.study, OUT_DIR: `${copy.out}-2` }),
      `en/findings/${GONE}/`,
    );
    expect(withdrawn('h1').text()).toBe('Withdrawn');
    expect(withdrawn('main').text()).toContain('1 March 2027');
  });
});

/** The published addresses that open no page, or no place on one, in the built site. */
const homeless = (addresses: string): string[] =>
  parseAddresses(addresses).entries.flatMap(({ kind, id }) => {
    const { address, fragment } = homeOf(kind, id);
    return (['nl', 'en'] as const)
      .map((language) => `${pathOf(address, language, 'nl')}/`)
      .filter((path) => {
        const there = existsSync(join(inject('dir'), path, 'index.html'));
        return !there || (fragment && page(inject('dir'), path)(`[id="${fragment}"]`).length !== 1);
      })
      .map((path) => `${kind} ${id}: ${path}`);
  });

/** Every file of a folder with its digest. */
const digest = (dir: string): string =>
  execFileSync('sh', ['-c', 'find . -type f | LC_ALL=C sort | xargs sha256sum'], {
    cwd: dir,
    encoding: 'utf8',
  });

test('two cold builds of one study are identical, byte for byte', async () => {
  await withStudyCopy(async (copy) => {
    expect(digest(await buildSite({ OUT_DIR: copy.out }))).toBe(digest(inject('dir')));
  });
});

test('a build that the check refuses, or that is killed half-way, leaves the last good site whole', async () => {
  await withStudyCopy(async (copy) => {
    const dir = await copy.build();
    const good = digest(dir);

    copy.replace('findings/te-ver-weg.yaml', 'kind: obstacle', 'kind: obstakel');
    const refused = await runScript('build', { STUDY_DIR: copy.study, OUT_DIR: dir });
    expect(refused.ok).toBe(false);
    expect(refused.said).toMatch(/findings\/te-ver-weg\.yaml:1:7 {2}value-fits-schema/);
    expect(digest(dir)).toBe(good);

    // Another sentence, so that a finished build would be another site.
    copy.replace('findings/te-ver-weg.yaml', 'kind: obstakel', 'kind: obstacle');
    copy.replace('talk.yaml', "en: 'Overburdened network'", "en: 'Strained network'");
    const build = spawn(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, STUDY_DIR: copy.study, OUT_DIR: dir },
      stdio: 'ignore',
    });
    const ended = once(build, 'exit');
    await existence(join('.astro', `site.building-${build.pid}`));
    build.kill('SIGKILL');
    await ended;
    expect(digest(dir)).toBe(good);

    await buildSite({ STUDY_DIR: copy.study, OUT_DIR: dir });
    expect(digest(dir)).not.toBe(good);
  });
});

/** Resolves when the path is there; the test's own time limit is how long it may take. */
async function existence(path: string): Promise<void> {
  while (!existsSync(path)) await setImmediate();
}
