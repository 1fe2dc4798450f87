import { afterEach, expect, test } from 'vitest';
import { EDITING, editing } from './integration.ts';

afterEach(() => {
  delete process.env[EDITING];
});

/** What the integration asks of Astro. */
function asked(command: string, host: boolean | string = false): string[] {
  const calls: string[] = [];
  const setup = editing.hooks['astro:config:setup'] as unknown as (given: object) => void;
  setup({
    command,
    config: { server: { host } },
    injectScript: (stage: string) => calls.push(`script ${stage}`),
    updateConfig: (config: { server: { host: string } }) => calls.push(`host ${config.server.host}`),
  });
  return calls;
}

test('a build, a preview and npm run dev have nothing of it', () => {
  process.env[EDITING] = '1';
  expect(['build', 'preview', 'sync'].flatMap((command) => asked(command))).toEqual([]);
  delete process.env[EDITING];
  expect(asked('dev')).toEqual([]);
});

test('it listens on this machine alone, and starts for nobody else', () => {
  process.env[EDITING] = '1';
  expect(asked('dev')).toEqual(['host 127.0.0.1', 'script page']);
  for (const host of [true, '0.0.0.0', '192.168.1.7'])
    expect(() => asked('dev', host)).toThrow('for this machine alone');
});
