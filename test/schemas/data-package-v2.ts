// What Data Package v2 and Table Schema v2 demand, and what their published profiles (profiles/2.0) demand of the
// properties that we write. The profiles themselves are not kept here, so each MUST is asserted by hand; a property
// that this file does not know is a fault, so that nothing is written unjudged. Where the standard and its profile
// differ, a descriptor has to satisfy both.

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isUri = (value: unknown): boolean => isText(value) && URL.canParse(value) && /^https?:/.test(value);
const isAddress = (text: string): boolean => /^(https?|ftps?):\/\//.test(text);
const isInside = (text: string): boolean =>
  !text.startsWith('file:') && !text.includes('\\') && !text.includes('://');
/** An address, or a path inside the folder. The profile takes two full stops for climbing, in an address as well. */
const isPath = (value: unknown): boolean =>
  isText(value) && !/^[./~]/.test(value) && !value.includes('..') && (isAddress(value) || isInside(value));
const isDateTime = (value: unknown): boolean =>
  isText(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isFilledList = (value: unknown, each: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(each);
const areDifferent = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

type Rules = Record<string, (value: unknown) => boolean>;

const CONTRIBUTOR: Rules = {
  title: isText,
  path: isPath,
  givenName: isText,
  familyName: isText,
  roles: (value) => isFilledList(value, isText),
};
const LICENCE: Rules = {
  name: (value) => isText(value) && /^[-a-zA-Z0-9._]+$/.test(value),
  path: isPath,
  title: isText,
};
const SOURCE: Rules = { title: isText, path: isPath, version: isText };
const PACKAGE: Rules = {
  $schema: (value) => value === 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: isText,
  title: isText,
  description: isText,
  homepage: isUri,
  version: isText,
  created: isDateTime,
  contributors: (value) => isFilledList(value, isObject),
  licenses: (value) => isFilledList(value, (item) => isObject(item) && ('name' in item || 'path' in item)),
  sources: (value) =>
    Array.isArray(value) && value.every((item) => isObject(item) && Object.keys(item).length > 0),
  resources: (value) => isFilledList(value, isObject),
};
const RESOURCE: Rules = {
  $schema: (value) => value === 'https://datapackage.org/profiles/2.0/dataresource.json',
  name: isText,
  path: isPath,
  type: (value) => value === 'table',
  title: isText,
  description: isText,
  format: isText,
  mediatype: (value) => isText(value) && /^.+\/.+$/.test(value),
  encoding: isText,
  bytes: isCount,
  schema: isObject,
};
const SCHEMA: Rules = {
  $schema: (value) => value === 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: (value) => isFilledList(value, isObject),
  primaryKey: (value) => isFilledList(value, isText) && areDifferent(value as string[]),
  foreignKeys: (value) => isFilledList(value, isObject),
  missingValues: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};
const FIELD: Rules = {
  name: isText,
  // The standard has a type "list"; its profile refuses a field of that type.
  type: (value) => ['string', 'integer', 'number'].includes(value as string),
  description: isText,
  constraints: (value) =>
    isObject(value) && Object.keys(value).join() === 'required' && value.required === true,
};

/** Every demand that a descriptor does not meet. None: it is valid. */
export function dataPackageFaults(descriptor: unknown): string[] {
  const faults: string[] = [];
  const judge = (where: string, value: unknown, rules: Rules, required: readonly string[] = []): Json => {
    if (!isObject(value)) {
      faults.push(`${where} is no object`);
      return {};
    }
    for (const name of required) if (!(name in value)) faults.push(`${where} has no ${name}`);
    for (const [name, item] of Object.entries(value)) {
      const rule = rules[name];
      if (!rule) faults.push(`${where} has ${name}, of which nothing is known here`);
      else if (!rule(item)) faults.push(`${where}.${name} is wrong`);
    }
    return value;
  };
  const each = (where: string, values: unknown, rules: Rules, required?: readonly string[]): Json[] =>
    (Array.isArray(values) ? values : []).map((value, index) =>
      judge(`${where}[${index}]`, value, rules, required),
    );

  const whole = judge('package', descriptor, PACKAGE, ['resources']);
  each('contributors', whole.contributors, CONTRIBUTOR);
  each('licenses', whole.licenses, LICENCE);
  each('sources', whole.sources, SOURCE);
  const resources = each('resources', whole.resources, RESOURCE, ['name', 'path']);
  if (!areDifferent(resources.map(({ name }) => name))) faults.push('two resources have one name');
  const fieldsOf = new Map<unknown, string[]>();
  for (const { name, schema } of resources) {
    if (!isObject(schema)) continue;
    const fields = each(`${name}.fields`, schema.fields, FIELD, ['name', 'type']).map((field) =>
      String(field.name),
    );
    if (!areDifferent(fields)) faults.push(`${name} has two fields of one name`);
    fieldsOf.set(name, fields);
  }
  for (const { name, schema, type } of resources) {
    if (type === 'table' && !isObject(schema)) faults.push(`${name} is a table without a schema`);
    if (!isObject(schema)) continue;
    const { primaryKey, foreignKeys = [] } = judge(`${name}.schema`, schema, SCHEMA, ['fields']);
    const known = (resource: unknown, keys: unknown, where: string): void => {
      if (!isFilledList(keys, isText)) faults.push(`${where} names no fields`);
      else
        for (const key of keys as string[])
          if (!fieldsOf.get(resource)?.includes(key)) faults.push(`${where}: ${resource} has no ${key}`);
    };
    if (primaryKey) known(name, primaryKey, `${name}.primaryKey`);
    for (const key of foreignKeys as Json[]) {
      const { fields, reference } = key;
      if (Object.keys(key).sort().join() !== 'fields,reference' || !isObject(reference)) {
        faults.push(`${name}.foreignKeys is wrong`);
        continue;
      }
      known(name, fields, `${name}.foreignKeys`);
      known(reference.resource, reference.fields, `${name}.foreignKeys`);
      if ((fields as string[]).length !== (reference.fields as string[]).length)
        faults.push(`${name}.foreignKeys joins different numbers of fields`);
    }
  }
  return faults;
}
