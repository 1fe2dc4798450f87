import { expect, test } from 'vitest';
import { findingText, SMALL_OVEN } from '../../test/studies/study-files.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { type BriefBlock, briefDocument } from './brief-document.ts';

const brief = (words: string, more = '') => `---
title: ${words}
---

## Kop

<Editorial id="los">
${words}: een <Term id="oven">oven</Term>.
</Editorial>

<Finding id="verloren-sleutel" />

<Evidence id="koude-oven" />

<Tracer id="warm-brood" />
${more}`;

const bread = SMALL_OVEN.add(
  'findings/warm-brood.yaml',
  findingText({ relations: '[{ type: answers, to: koude-oven, basis: reading }]' }).replace(
    'tension',
    'need',
  ),
);
const withBrief = (more = '') =>
  studyOf(
    bread.add('pages/nl/brief.mdx', brief('Kort', more)).add('pages/en/brief.mdx', brief('Short', more))
      .files,
  );

/** A document as lines: `h2 Kop`, `p [mark] …`, `- item`, `| column`. */
const outline = (blocks: readonly BriefBlock[], before = ''): string[] =>
  blocks.flatMap((block) => {
    const words = (inlines: Extract<BriefBlock, { block: 'paragraph' }>['inlines']): string =>
      inlines.map((inline) => ('sign' in inline ? `[${inline.sign}]` : inline.text)).join('');
    if (block.block === 'columns') return block.columns.flatMap((column) => outline(column, `${before}| `));
    if (block.block === 'list')
      return block.items.map(
        ({ basis, inlines }) => `${before}- ${basis ? `(${basis}) ` : ''}${words(inlines)}`,
      );
    if (block.block === 'heading') return [`${before}h${block.depth} ${words(block.inlines)}`];
    return [`${before}p ${words(block.inlines)}`];
  });

const told = (language: 'nl' | 'en'): string =>
  outline(briefDocument(withBrief(), language, () => undefined)?.blocks ?? [])
    .join('\n')
    .replaceAll('\u00a0', ' ');

test('a brief is told in order: what the talk says by its lines, what is missing as missing', () => {
  expect(told('nl')).toMatchInlineSnapshot(`
    "h1 Kort
    h2 Kop
    p Kort: een oven.[editorial]
    p Wie de sleutel van het deurtje heeft, weet niemand[study] dia 2
    | h3 Een koude oven
    | - Gezegd: De oven staat de meeste dagen koud[study] dia 2
    | - Uitgewerkt: geen
    | - Citaat: De molenaar[participant] dia 2 bij ‘Een koude oven’ (onze uitleg)
    | - Samenvatting: zegt dit niet opnieuw
    | - Model: Brood delen (onze uitleg)
    | p De oven staat de meeste dagen koud[study] dia 2
    | - (none) De lezing verbindt dit niet met een punt van een andere soort.
    | - (reading) volgt op ‘Een koude oven’ (onze uitleg)
    p De lezing staat in deze letter. Onze woorden staan in deze. · [study] woorden van de onderzoeker · [participant] woorden van een geciteerde spreker · [editorial] onze toelichting"
  `);
});

test('in another language the words of the talk are translated, and marked as that', () => {
  expect(told('en')).toMatchInlineSnapshot(`
    "h1 Short
    h2 Kop
    p Short: een oven.[editorial]
    p Who has the key to its door, nobody knows[translation] slide 2
    | h3 A cold oven
    | - Said: The oven is cold on most days[translation] slide 2
    | - Worked out: none
    | - Quote: The miller[participant] slide 2 with ‘A cold oven’ (our reading)
    | - Summary: does not say it again
    | - Model: Sharing bread (our reading)
    | p The oven is cold on most days[translation] slide 2
    | - (none) The talk links this to no point of another kind.
    | - (reading) follows ‘A cold oven’ (our reading)
    p The talk is set in this type, in our translation. Our own words are set in this one. · [participant] quoted speaker · [translation] our translation · [editorial] our note"
  `);
});

test('links lead where the addresses are known', () => {
  const { blocks = [] } = briefDocument(withBrief(), 'nl', ({ page }) => `https://example.org/${page}`) ?? {};
  expect(JSON.stringify(blocks)).toContain('{"text":"oven","href":"https://example.org/concept"}');
});

test('a study without a brief has none', () => {
  expect(briefDocument(studyOf(SMALL_OVEN.files), 'nl', () => undefined)).toBe(undefined);
});

test('what the document cannot hold is named, with its file', () => {
  const own = withBrief('\n<Figure id="brood-delen" />\n');
  expect(() => briefDocument(own, 'nl', () => undefined)).toThrow(
    'pages/nl/brief.mdx: <Figure> has no place in the brief as PDF',
  );
});
