import { expect, test } from 'vitest';
import { readSiteAddress } from './site-address.ts';

test('without SITE_URL the site lies at / and does not know its host', () => {
  expect(readSiteAddress(undefined)).toEqual({ site: undefined, base: '/' });
  expect(readSiteAddress(' ')).toEqual({ site: undefined, base: '/' });
});

test('SITE_URL is split into host and path, and the path ends in a slash', () => {
  expect(readSiteAddress('https://example.org')).toEqual({ site: 'https://example.org', base: '/' });
  const expected = { site: 'https://example.org', base: '/een/pad/' };
  expect(readSiteAddress('https://example.org/een/pad/')).toEqual(expected);
  expect(readSiteAddress('https://example.org/een/pad')).toEqual(expected);
  expect(readSiteAddress('http://localhost:8080/x/').site).toBe('http://localhost:8080');
});

test.each([
  'example.org',
  '/een/pad/',
  'ftp://example.org/',
  'https://example.org/?a=1',
  'https://example.org/#top',
  'https://example.org//pad/',
  'https://me:secret@example.org/',
])('SITE_URL "%s" is refused', (text) => {
  expect(() => readSiteAddress(text)).toThrow(/SITE_URL is ".*"\.\n {2}It should be the full address/);
});
