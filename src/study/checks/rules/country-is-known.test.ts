import { expect, test } from 'vitest';
import { SMALL_OVEN } from '../../../../test/studies/study-files.ts';

const MAP = `kind: place-map
label: { nl: De kaart, en: The map }
title: { lines: [s01-1], nl: Eén dorp, en: One village }
country: '528'
how_to_read: { nl: Een stip is een dorp., en: A dot is a village. }
note: { nl: Dit dorp is verzonnen., en: This village is made up. }
none: { nl: Er zijn geen dorpen., en: There are no villages. }
`;
const study = SMALL_OVEN.add('figures/kaart.yaml', MAP);

test('a map of a country that there is has no problem', () => {
  expect(study.problems()).toBe('');
});

test('a code that no country has is a problem, and the message names the countries whose codes come near', () => {
  expect(study.change('figures/kaart.yaml', "'528'", "'529'").problems()).toMatchInlineSnapshot(`
    "figures/kaart.yaml:4:10  country-is-known
      no outline of a country "529": expected a code of ISO 3166-1. Codes near it: "524" (Nepal), "528" (Netherlands), "531" (Curaçao), "533" (Aruba)."
  `);
});

test.each(["'000'", "'999'"])('%s, before or behind all codes, still gets codes that come near', (code) => {
  expect(study.change('figures/kaart.yaml', "'528'", code).problems()).toMatch(
    /figures\/kaart\.yaml:4:10 {2}country-is-known\n.*Codes near it: "\d{3}" \(.+\), "\d{3}" \(.+\)\./,
  );
});

test('a code without quotes or with letters is a problem of its own kind', () => {
  expect(study.change('figures/kaart.yaml', "'528'", 'NL').problems()).toContain(
    'must be the three digits of ISO 3166-1',
  );
});
