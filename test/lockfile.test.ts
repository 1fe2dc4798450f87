import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What is compiled for one kind of machine is a package of its own, and a lockfile made on one machine easily forgets
// those of the others: `npm ci` then succeeds there, and what needs the package fails.

interface Entry {
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const SIX = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => `${os} ${cpu}`));
const list = (value: string | string[] | undefined): string[] => (value ? [value].flat() : []);

/** For which machines each family of packages is there: "@esbuild" for "@esbuild/linux-x64" and the others. */
const families = new Map<string, Set<string>>();
for (const [path, { os, cpu, libc }] of Object.entries(packages)) {
  if (!os || !cpu || (libc && !list(libc).includes('glibc'))) continue;
  const name = path.replace(/^.*node_modules\//, '');
  const family = name.replace(
    /[-/](?:linux|linuxmusl|darwin|win32|win|android|freebsd|openharmony|openbsd|netbsd|sunos|aix|wasm32)\b.*$/,
    '',
  );
  const machines = families.get(family) ?? new Set();
  families.set(family, machines);
  for (const one of list(os)) for (const other of list(cpu)) machines.add(`${one} ${other}`);
}

/** What is missing on purpose. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Windows has the library within @img/sharp itself.
  '@img/sharp-libvips': ['win32 x64', 'win32 arm64'],
  // Nobody publishes this Node for these: the README says that one is to be installed.
  node: ['darwin x64', 'darwin arm64', 'win32 arm64'],
};

test('every package that is made for one kind of machine is there for the six common ones', () => {
  expect(families.size).toBeGreaterThan(8);
  const missing = [...families].flatMap(([family, machines]) =>
    SIX.filter((machine) => !machines.has(machine) && !EXCEPTIONS[family]?.includes(machine)).map(
      (machine) => `${family}: ${machine}`,
    ),
  );
  expect(missing).toEqual([]);
});

test('what is excepted is really missing, and the README says so of Node', () => {
  for (const [family, machines] of Object.entries(EXCEPTIONS))
    for (const machine of machines)
      expect(families.get(family)?.has(machine), `${family} ${machine}`).toBe(false);
  expect(readFileSync('README.md', 'utf8')).toMatch(/macOS[^\n]*Node 24/);
});
