import { expect, test } from 'vitest';
import { generateStudy } from '../../test/studies/generate.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { pathOf } from './addresses.ts';
import { listedAddresses } from './listed.ts';
import { titleOfPart } from './names.ts';
import { addressesOf, addressOfPlace } from './part-addresses.ts';

const study = studyOf(generateStudy({ findings: 250, relations: 0 }));

test('the first part of a page is the page itself; the others are numbered, in each language', () => {
  const addresses = addressesOf(study, { page: 'findings' });
  expect(addresses.map((address) => pathOf(address, 'nl', 'nl'))).toEqual([
    'bevindingen',
    'bevindingen/deel/2',
    'bevindingen/deel/3',
  ]);
  expect(pathOf({ page: 'findings', part: 2 }, 'en', 'nl')).toBe('en/findings/part/2');
});

test('a page that is not divided has one address', () => {
  expect(addressesOf(study, { page: 'about' })).toEqual([{ page: 'about' }]);
  expect(addressesOf(study, { page: 'quotes' })).toEqual([{ page: 'quotes' }]);
});

test('a place is on the part that has it, wherever the link comes from', () => {
  expect(addressOfPlace(study, { page: 'findings' }, 'punt-201')).toEqual({ page: 'findings', part: 3 });
  expect(addressOfPlace(study, { page: 'findings', part: 3 }, 'punt-1')).toEqual({ page: 'findings' });
});

test('a place that no part has leaves the address as it is', () => {
  expect(addressOfPlace(study, { page: 'findings', part: 3 }, 'main')).toEqual({ page: 'findings', part: 3 });
  expect(addressOfPlace(study, { page: 'about' }, 'contact')).toEqual({ page: 'about' });
});

test('each part says which it is; a page with one part says nothing', () => {
  expect(titleOfPart(study, 'nl', { page: 'findings' })).toBe('Punt voor punt, deel 1 van 3');
  expect(titleOfPart(study, 'en', { page: 'findings', part: 3 })).toBe('Point by point, part 3 of 3');
  expect(titleOfPart(study, 'en', { page: 'quotes' })).toBe('Quotes');
});

test('search engines may list every part', () => {
  const listed = listedAddresses(study, 'nl').filter(({ page }) => page === 'findings');
  expect(listed).toEqual(addressesOf(study, { page: 'findings' }));
});
