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

test.each([
  ['https://example.org/économie/', 'é', 'https://example.org/economie/'],
  ['https://example.org/%C3%A9conomie', 'é', 'https://example.org/economie'],
  ['https://example.org/mijn site/', ' ', 'https://example.org/mijn-site/'],
  ['https://example.org/site (1)/', ' ', 'https://example.org/site-1/'],
  ['https://example.org/[a]/', '[', 'https://example.org/a/'],
  ['https://example.org/a+b&c/', '+', 'https://example.org/a-b-c/'],
  ['https://example.org/100%25/', '%', 'https://example.org/100/'],
  ["https://example.org/a'b/", "'", 'https://example.org/a-b/'],
  ['https://example.org/дом/', 'д', 'https://example.org/'],
])('SITE_URL "%s" is refused, with what it holds and a better one', (text, odd, better) => {
  expect(() => readSiteAddress(text)).toThrow(`Its path holds "${odd}"`);
  expect(() => readSiteAddress(text)).toThrow(`for example SITE_URL=${better}`);
  expect(readSiteAddress(better).site).toBe('https://example.org');
});

test('a host may be written in any script', () => {
  expect(readSiteAddress('https://économie.example/a/').site).toBe('https://xn--conomie-9xa.example');
});
