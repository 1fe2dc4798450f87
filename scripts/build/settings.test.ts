import { expect, test } from 'vitest';
import { settingFaults } from './settings.ts';

test('settings that a build would take have no fault', () => {
  expect(settingFaults({})).toEqual([]);
  expect(settingFaults({ SITE_URL: 'https://example.org/a/', OUT_DIR: '/tmp/no-such-site' })).toEqual([]);
});

test('every setting that a build would refuse is told by the check too, with how to mend it', () => {
  const faults = settingFaults({ SITE_URL: 'https://example.org/é/', OUT_DIR: 'src' });
  expect(faults).toEqual([
    expect.stringMatching(
      /^SITE_URL is "https:\/\/example\.org\/é\/"\.\n {2}Its path holds "é"\..*\n {2}for example SITE_URL=/,
    ),
    expect.stringMatching(
      /^OUT_DIR is "src" .*\n {2}A build replaces that whole folder.*\n {2}Leave OUT_DIR out/,
    ),
  ]);
});
