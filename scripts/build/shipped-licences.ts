// Whose work the site hands on: what a browser gets of other people's packages, and the licence that must go with it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import type { Plugin } from 'vite';
import { LICENCES } from '../../src/addresses/published.ts';

/** Licences of which the text beside the work is all they ask of who hands it on. */
const MAY_SHIP = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** What ships that is no script: the packages of which the site has files, or shapes made of files. */
const FILES: Readonly<Record<string, string>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': 'the type of captions and figures',
  '@fontsource-variable/source-serif-4': 'the type of texts',
  '@fontsource/dejavu-sans': 'signs that our type has not, in drawings, pictures and the brief’s PDF',
  '@fontsource/noto-emoji': 'emoji in these',
  'world-atlas': 'outlines of countries in the map, from Natural Earth, which is in the public domain',
};

/**
 * Puts `licences.txt` into the site. The packages whose scripts ship are those that the bundler put in, so none is
 * forgotten; the build fails at one whose licence asks more than its text, or whose text is not there.
 */
export function shippedLicences(): Plugin {
  return {
    name: 'shipped-licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds.map(packageOf) : [],
      );
      const ships = new Map(Object.entries(FILES));
      for (const name of scripts) if (name) ships.set(name, 'in scripts of the site');
      this.emitFile({ type: 'asset', fileName: LICENCES, source: formatLicences(ships) });
    },
  };
}

/** The package that a module belongs to; none for our own. */
const packageOf = (module: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

/** One text, packages in order of name. Takes names with what the site has of each. */
export function formatLicences(ships: ReadonlyMap<string, string>, root = 'node_modules'): string {
  const parts = [...ships].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, what]) => part(name, what, root));
  return [
    'What this site hands on of other people’s work, and under which licence.\n',
    ...parts,
    `${'='.repeat(72)}\n\nThe code of the site itself: MIT\n\n${licenceText('.').trim()}\n`,
  ].join('\n');
}

function part(name: string, what: string, root: string): string {
  const folder = join(root, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  if (!license || !MAY_SHIP.includes(license)) {
    throw new Error(
      `${name} ${version} would ship with the site, and its licence is ${license ?? 'not stated'}.\n` +
        `  Licences that may ship are ${MAY_SHIP.join(', ')}; take another package, or judge the licence and add it in scripts/build/shipped-licences.ts.`,
    );
  }
  return [
    '='.repeat(72),
    `${name} ${version}: ${license}\n${what}`,
    ...copyrightOfFont(folder),
    `${licenceText(folder).trim()}\n`,
  ].join('\n\n');
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  if (!file) throw new Error(`${folder}: there is no file LICENSE, and its text must go with the site.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
}

/** Who made a typeface is said in its files; the text beside them does not always name them. */
function copyrightOfFont(folder: string): string[] {
  const files = join(folder, 'files');
  const font =
    existsSync(files) && readdirSync(files).find((name) => name.endsWith('-latin-wght-normal.woff2'));
  if (!font) return [];
  const opened = openSync(join(files, font));
  return 'copyright' in opened ? [opened.copyright] : [];
}
