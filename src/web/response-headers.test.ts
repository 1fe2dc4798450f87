import { describe, expect, test } from 'vitest';
import type { Language } from '../schema/primitives.ts';
import { htaccessFile } from './htaccess.ts';
import { headersFile } from './response-headers.ts';

interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the form that Netlify and Cloudflare Pages share; throws at a line that is none of it. */
function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^ +([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    if (name && value && rules.length > 0) rules.at(-1)?.headers.push([name, value]);
    else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`neither path nor header: ${line}`);
  }
  return rules;
}

const FORMS: [languages: Language[], base: string][] = [
  [['nl', 'en'], '/'],
  [['en', 'nl'], '/'],
  [['nl'], '/'],
  [['nl', 'en'], '/een/pad/'],
];

describe.each(FORMS)('the _headers file of a study in %j at %s', (languages, base) => {
  const text = headersFile(languages, base);
  const rules = parseHeaders(text);

  test('keeps within the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, one asterisk a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    expect(rules.filter(({ path }) => path.split('*').length > 2 || path.includes(':'))).toEqual([]);
  });

  test('sets nothing that Netlify does not let a site set', () => {
    const kept =
      /^(?:accept-ranges|age|allow|alt-svc|connection|content-(?:encoding|length|range)|date|server|set-cookie|trailer|transfer-encoding|upgrade)$/i;
    expect(rules.flatMap(({ headers }) => headers).filter(([name]) => kept.test(name))).toEqual([]);
  });

  test('names each path once, below the base, and gives each something', () => {
    const paths = rules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
    expect(rules.filter(({ headers }) => headers.length === 0)).toEqual([]);
  });

  test('opens to other sites the embeds of its languages and nothing else', () => {
    const open = rules.filter(({ headers }) => headers.some(([, value]) => value === 'frame-ancestors *'));
    expect(open.map(({ path }) => path)).toEqual(
      languages.map((_, index) => `${base}${index === 0 ? '' : `${languages[index]}/`}embed/*`),
    );
  });
});

// One directive that a host forbids, and Apache answers everything with an error.
test('.htaccess uses nothing that a host must allow beyond FileInfo and Indexes', () => {
  const used = htaccessFile('/een/pad/')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^<?\/?(\w+)/.exec(line)?.[1]);
  expect([...new Set(used)].sort()).toEqual([
    'AddCharset',
    'AddDefaultCharset',
    'AddOutputFilterByType',
    'AddType',
    'DirectoryIndex',
    'ErrorDocument',
    'ForceType',
    'Header',
    'If',
    'IfModule',
    'IndexIgnore',
  ]);
});
