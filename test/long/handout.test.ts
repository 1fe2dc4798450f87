// @module-tag long
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../built/builds.ts';
import { site } from '../built/sites.ts';

const root = await site('root');

test('the PDFs repeat byte for byte', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'handout-'));
  try {
    cpSync(root.dir, temp, { recursive: true });
    const printed = async (): Promise<[name: string, bytes: string][]> => {
      const { ok, said } = await runScript('pdf', { OUT_DIR: temp });
      expect(ok, said).toBe(true);
      const folder = join(temp, 'downloads');
      return readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .sort()
        .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
    };
    const first = await printed();
    expect(first.length).toBeGreaterThan(2);
    expect(await printed()).toEqual(first);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
});
