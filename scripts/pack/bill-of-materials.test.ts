import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(`test/schemas/cyclonedx/${name}.SNAPSHOT.schema.json`, 'utf8'));

/** What is wrong with a bill, by the schema that CycloneDX publishes. */
function faultsOf(bill: object): unknown {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  // It names formats that no validator checks.
  for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true);
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(schema('bom-1.5'));
  return validate(bill) ? [] : validate.errors;
}

const text = billOfMaterials('2027-03-01');
const bill = JSON.parse(text);

test('a bill of materials is CycloneDX 1.5 by the published schema', () => {
  expect(faultsOf(bill)).toEqual([]);
  expect(faultsOf({ ...bill, specVersion: 1.5 })).not.toEqual([]);
  expect(faultsOf({ ...bill, serialNumber: 'urn:uuid:1' })).not.toEqual([]);
});

test('a bill of materials is the same each time, and another for another day', () => {
  expect(billOfMaterials('2027-03-01')).toBe(text);
  const other = JSON.parse(billOfMaterials());
  expect(other.metadata.timestamp).toBeUndefined();
  expect(other.serialNumber).not.toBe(bill.serialNumber);
});

test('a bill of materials has every package of the lockfile, with its version, licence and hash', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; name?: string }>;
  };
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, name }]) => `${name ?? path.replace(/.*node_modules\//, '')}@${version}`);
  const components = bill.components as {
    'bom-ref': string;
    name: string;
    version: string;
    licenses?: unknown[];
    hashes?: unknown[];
  }[];
  const listed = components.map(({ name, version }) => `${name}@${version}`);
  expect([...new Set(listed)].sort()).toEqual([...new Set(locked)].sort());
  expect(components.filter(({ licenses, hashes }) => !licenses?.length || !hashes?.length)).toEqual([]);
});
