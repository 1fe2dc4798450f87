// What the tests of the built site share: the site built twice and served, and one browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { readSiteAddress } from '../../scripts/build/site-address.ts';
import { chromiumArgs, ensureChromium } from '../../scripts/print/chromium.ts';
import { serve } from '../../scripts/serve/server.ts';
import { buildSite } from './builds.ts';

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
    const dir = await buildSite({ OUT_DIR: join(temp, 'site') });
    const subpathDir = await buildSite({ OUT_DIR: join(temp, 'subpath'), SITE_URL: subpathAddress });

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
