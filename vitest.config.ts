import { defineConfig } from 'vitest/config';

/**
 * Tests of the built site in a real browser. Sites are built beside them (test/built/lane.ts), so that they begin
 * after the units and wait for none but their own.
 */
const browserTests = (name: string, groupOrder: number, maxWorkers: number) => ({
  test: {
    name,
    environment: 'node' as const,
    include: [`test/${name}/**/*.test.ts`],
    globalSetup: 'test/built/setup.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers,
    // The browser, its page and what was read of a site serve the next file too.
    isolate: false,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    // What is the same once more, or takes long for what it guards; all of test/long/ too.
    tags: [{ name: 'long', description: 'Left to `npm run test:long`.', timeout: 1_200_000 }],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // No file changes what another sees, and to load everything anew for each took half the time.
          isolate: false,
          maxWorkers: 2,
          // Far more than any takes: on a busy machine a test may wait, not fail.
          testTimeout: 30_000,
          // Stated although lower is the default: with one worker, Vitest puts a project without a number last.
          sequence: { groupOrder: 1 },
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'test/*.test.ts',
            'test/studies/*.test.ts',
          ],
        },
      },
      browserTests('built', 2, 2),
      browserTests('long', 3, 1),
    ],
  },
});
