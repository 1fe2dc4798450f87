import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inPowerShell, inShell } from './paste.ts';

test.each(['my-study', 'Mijn studie', "l'étude", 'a"b', '$HOME', '`x`', 'a;b', 'a&b (1)', 'C:\\Users\\An'])(
  'a shell gets the folder "%s" as it is called',
  (dir) => {
    const pasted = inShell(dir, `printenv STUDY_DIR`);
    expect(execFileSync('sh', ['-c', pasted], { encoding: 'utf8' })).toBe(`${dir}\n`);
  },
);

test('a plain name stands without quotes; PowerShell gets single quotes, within which one is written twice', () => {
  expect(inShell('my-study', 'npm start')).toBe('STUDY_DIR=my-study npm start');
  expect(inPowerShell('Mijn studie', 'npm start')).toBe("$env:STUDY_DIR='Mijn studie'; npm start");
  expect(inPowerShell("l'étude", 'npm start')).toBe("$env:STUDY_DIR='l''étude'; npm start");
});
