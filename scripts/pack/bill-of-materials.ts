// Every package that the site is made with, as CycloneDX has it: npm writes it, we make it the same each time.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/run-astro.ts';

/** Its name in the archive. */
export const BOM_FILE = 'bom.cdx.json';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { type: string; name: string } };
}

/**
 * CycloneDX 1.5 as JSON, read from package-lock.json, with nothing in it that differs from run to run or from npm to
 * npm: its number is made of what it says. `day` is that of the edition, where there is one.
 */
export function billOfMaterials(day?: string): string {
  const { name } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { name: string };
  const bom = JSON.parse(npmSbom()) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  if (day) bom.metadata.timestamp = `${day}T00:00:00Z`;
  // npm takes the name of the folder, which is another in every clone.
  bom.metadata.component.name = name;
  bom.metadata.component.type = 'application';
  return `${JSON.stringify({ serialNumber: urnOf(JSON.stringify(bom)), ...bom }, null, 2)}\n`;
}

function npmSbom(): string {
  try {
    return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim();
    throw new Error(
      `npm could not list the packages of package-lock.json; npm 9.5 and later can.\n  ${said || error}`,
    );
  }
}

/** A UUID of version 8: free in form, and here a hash. */
function urnOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
