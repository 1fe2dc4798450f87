// What the tests of the built site share: the site built twice and served, and one browser.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { readSiteAddress } from '../../scripts/site-address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Front page of the site as it is built without SITE_URL. */
    url: string;
    /** Folder of that site. */
    dir: string;
    /** Front page of the site as it is built for https://example.org/een/pad/, served under that path. */
    subpathUrl: string;
    subpathDir: string;
    wsEndpoint: string;
  }
}

const subpathAddress = 'https://example.org/een/pad/';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temp = mkdtempSync(join(tmpdir(), 'built-site-'));
  const cleanups: (() => unknown)[] = [() => rmSync(temp, { recursive: true, force: true })];
  const cleanUp = async () => {
    for (const step of cleanups.reverse()) await step();
  };
  try {
    const executablePath = ensureChromium();
    const dir = await build(join(temp, 'site'), undefined);
    const subpathDir = await build(join(temp, 'subpath'), subpathAddress);

    const root = await serve(dir, { port: 0 });
    cleanups.push(root.close);
    const subpath = await serve(subpathDir, { port: 0, base: readSiteAddress(subpathAddress).base });
    cleanups.push(subpath.close);

    const browser = await chromium.launchServer({ executablePath, args: chromiumArgs });
    cleanups.push(() => browser.close());

    project.provide('url', root.url);
    project.provide('dir', dir);
    project.provide('subpathUrl', subpath.url);
    project.provide('subpathDir', subpathDir);
    project.provide('wsEndpoint', browser.wsEndpoint());
    return cleanUp;
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

async function build(outDir: string, siteUrl: string | undefined): Promise<string> {
  const { STUDY_DIR: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    env: { ...env, OUT_DIR: outDir, SITE_URL: siteUrl ?? '' },
    maxBuffer: 1e8,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`npm run build failed:\n${error.stdout}${error.stderr}`);
  });
  return outDir;
}
