import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Command {
  runs: [script: string, ...typed: string[]];
  says: string;
  reads?: string[];
}
const commands = createRequire(import.meta.url)('./commands.cjs') as Record<string, Command> & {
  SETTINGS: Record<string, string>;
};
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

const run = (typed: readonly string[], { before = '' } = {}) => {
  const argv = JSON.stringify([process.execPath, 'run.cjs', ...typed]);
  const start = `${before};process.argv=${argv};require(${JSON.stringify(join(process.cwd(), 'scripts/run.cjs'))})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', start], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const withNode = (version: string) => `Object.defineProperty(process.versions,'node',{value:'${version}'})`;

test('every npm command begins with what says which Node it needs, and runs what is there', () => {
  expect(Object.keys(scripts).sort()).toEqual(Object.keys(commands).sort());
  for (const [name, script] of Object.entries(scripts)) {
    expect(script).toBe(`node scripts/run.cjs ${name}`);
    expect(existsSync(commands[name]?.runs[0] ?? ''), name).toBe(true);
    for (const setting of commands[name]?.reads ?? []) expect(commands.SETTINGS[setting]).toBeTruthy();
  }
});

test.each(['6.17.1', '18.19.1', '20.20.2', '22.17.0', '23.5.0'])(
  'Node %s is told what is needed, and nothing else',
  (version) => {
    for (const name of ['check', 'test', 'start']) {
      const { status, stdout, stderr } = run([name], { before: withNode(version) });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr.split('\n')[0]).toBe(
        `This needs Node 22.18 or newer, best Node 24, and found Node ${version}.`,
      );
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  },
);

test('what is read before that has no word that an old Node does not know', () => {
  for (const file of ['scripts/run.cjs', 'scripts/commands.cjs'])
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bimport[ (]|\bawait\b|\?\.|\?\?|node:/);
});

test('every command says with --help what it does and which settings it reads', () => {
  for (const [name, { says, reads = [] }] of Object.entries(commands).slice(0, 7)) {
    const { status, stdout } = run([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(says);
    for (const setting of reads) expect(stdout).toContain(`  ${setting}: `);
  }
  expect(run(['start', '--help']).stdout).toMatch(/^npm start\n {2}Builds the site and serves it/);
});

test('what a command does not take is said, and so is a command that there is not', () => {
  expect(run(['check', '--fix']).stderr).toMatch(/^"--fix" was not expected: this command takes nothing/);
  expect(run(['chekc']).stderr).toMatch(/^There is no command "chekc"\. There are: check, start, /);
});

test.each(['#', '?', '%'])('a project in a folder with "%s" in its name is told so at once', (sign) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'project-')), `mijn${sign}werk`);
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  for (const file of ['run.cjs', 'commands.cjs'])
    cpSync(join('scripts', file), join(folder, 'scripts', file));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/run.cjs'), 'build'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`The project lies in ${folder}`);
  expect(stderr).toContain(`"${sign}" in the name of a folder means something else in an address`);
});

test('where the packages are not installed, that is said', () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
  const { stderr } = spawnSync(process.execPath, [join(folder, 'scripts/run.cjs'), 'check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    'The packages are not installed.\n  Run npm ci in the folder of the project, then this again.\n',
  );
});
