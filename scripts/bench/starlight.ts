/** The words of the talk as Starlight shows them. It is no package of ours: it is installed for the bench alone. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paragraphsOf } from './floor.ts';

/** Below the root that `putStarlight` is given; as `base` in starlight/astro.config.mjs. */
const FOLDER = 'starlight';
export const STARLIGHT_PATH = `${FOLDER}/`;

/**
 * Builds a page of Starlight with these words into a folder below `root`. Gives why, in a line, when that cannot be,
 * for example without a network.
 */
export async function putStarlight(root: string, title: string, talk: string): Promise<string | undefined> {
  const temp = mkdtempSync(join(tmpdir(), 'bench-starlight-'));
  const run = (...args: string[]) =>
    promisify(execFile)('npm', args, {
      cwd: temp,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
  try {
    cpSync('scripts/bench/starlight', temp, { recursive: true });
    const docs = join(temp, 'src/content/docs');
    mkdirSync(docs, { recursive: true });
    writeFileSync(join(docs, 'index.md'), starlightPage(title, talk));
    await run('ci');
    await run('exec', '--', 'astro', 'build', '--outDir', join(root, FOLDER));
    return undefined;
  } catch (error) {
    return reasonIn(error);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The words as one document of Starlight: signs of Markdown in them are only signs. */
export function starlightPage(title: string, talk: string): string {
  const escaped = paragraphsOf(talk).map((paragraph) => paragraph.replace(/[!-/:-@[-`{-~]/g, '\\$&'));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${escaped.join('\n\n')}\n`;
}

function reasonIn(error: unknown): string {
  const said = error as { stderr?: string; message?: string };
  return (said.stderr || said.message || String(error)).trim().split('\n')[0]?.slice(0, 200) ?? '';
}
