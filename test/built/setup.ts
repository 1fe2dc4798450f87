// What the tests of the built site share: a lane that builds the sites, and one browser.

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArgs, ensureChromium } from '../../scripts/print/chromium.ts';
import { startLane } from './lane.ts';

interface Shared {
  marks: string;
  wsEndpoint: string;
  users: number;
  end: () => Promise<void>;
}

/** Vitest loads this file once for each project; in one process they share what it starts. */
const process = globalThis as typeof globalThis & { sitesOfTheTests?: Promise<Shared> | undefined };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // With the units beside it the run is a whole one, which asks for every site in the end.
  const whole = project.vitest.projects.some(({ name }) => name === 'unit');
  process.sitesOfTheTests ??= start(whole);
  const shared = await process.sitesOfTheTests;
  shared.users++;
  project.provide('marks', shared.marks);
  project.provide('wsEndpoint', shared.wsEndpoint);
  return async () => {
    if (--shared.users > 0) return;
    process.sitesOfTheTests = undefined;
    await shared.end();
  };
}

async function start(eager: boolean): Promise<Shared> {
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: chromiumArgs });
  const lane = startLane(eager);
  return {
    marks: lane.marks,
    wsEndpoint: browser.wsEndpoint(),
    users: 0,
    end: async () => {
      await browser.close();
      await lane.stop();
    },
  };
}
