import { describe, expect, test } from 'vitest';
import type { Line, Quote, Study } from '../study/study.ts';
import { figureSnippet, liveSnippet, quoteSnippet } from './embed-snippets.ts';

const both = (nl: string, en: string) => ({ nl, en });
const study = {
  spoken: 'nl',
  title: both('Brood & "meer"', 'Bread & "more"'),
  talk: { date: '2022-06-01' },
  researcher: { name: 'Niemand', site: '' },
} as Study;
const line = (id: string, said: string, en: string, kind: Line['kind']): Line =>
  ({ id, text: said, said, kind, language: 'nl', role: 'body', slide: 1, translation: { en } }) as Line;
const quote: Quote = {
  id: 'bakker',
  label: both('De bakker', 'The baker'),
  heading: [],
  card: false,
  opening: false,
  findings: [],
  turns: [
    {
      lines: [line('s1', '‘Het deeg <rijst>.’', '‘The dough rises.’', 'participant')],
      reading: both('Wij leiden af wie spreekt.', 'We infer who speaks.'),
    },
    {
      speaker: both('de klant', 'the customer'),
      lines: [
        line('s2', '‘Ja’,', '‘Yes’,', 'participant'),
        line('s3', 'zegt de klant.', 'says the customer.', 'study'),
      ],
    },
  ],
  context: both('Waar dit was, staat er niet.', 'It does not say where.'),
};
const addresses = {
  page: 'https://brood.test/p/',
  embed: 'https://brood.test/e/',
  picture: 'https://brood.test/p.png',
  script: 'https://brood.test/embed.js',
};

describe('a quote to take away', () => {
  test('is whole in its own language, with what the talk leaves open and whose words are whose', () => {
    expect(quoteSnippet(study, quote, 'nl', addresses)).toMatchInlineSnapshot(`
      "<figure lang="nl">
        <blockquote lang="nl" cite="https://brood.test/p/">
          <p>(spreker niet genoemd)</p>
          <p>‘Het deeg &lt;rijst&gt;.’</p>
          <p>‘Ja’, zegt de klant.</p>
        </blockquote>
        <figcaption>
          <p>Wiens woorden zijn dit? Woorden van een geciteerde spreker; <span lang="nl">‘zegt de klant.’</span>: woorden van de onderzoeker.</p>
          <p>Wij leiden af wie spreekt. (onze toelichting)</p>
          <p>Waar dit was, staat er niet. (onze toelichting)</p>
          <p>Bron: <a href="https://brood.test/p/">De bakker, Brood &amp; "meer"</a>. De lezing: Niemand, 1 juni 2022. De woorden van de lezing blijven van de onderzoeker.</p>
        </figcaption>
      </figure>"
    `);
  });

  test('has in another language our translation ahead of each turn', () => {
    expect(quoteSnippet(study, quote, 'en', addresses)).toMatchInlineSnapshot(`
      "<figure lang="en">
        <blockquote lang="en" cite="https://brood.test/p/">
          <p>(speaker not named)</p>
          <p>‘The dough rises.’</p>
          <p lang="nl">‘Het deeg &lt;rijst&gt;.’</p>
          <p>‘Yes’, says the customer.</p>
          <p lang="nl">‘Ja’, zegt de klant.</p>
        </blockquote>
        <figcaption>
          <p>Whose words are these? Our translation; quoted speaker; <span lang="nl">‘zegt de klant.’</span>: researcher’s words.</p>
          <p>We infer who speaks. (our note)</p>
          <p>It does not say where. (our note)</p>
          <p>Source: <a href="https://brood.test/p/">The baker, Bread &amp; "more"</a>. The talk: Niemand, 1 June 2022. The words of the talk remain the researcher’s.</p>
        </figcaption>
      </figure>"
    `);
  });

  test('names no day where the talk has none', () => {
    const dayless = { ...study, talk: { ...study.talk, date: '' } };
    expect(quoteSnippet(dayless, quote, 'nl', addresses)).not.toMatch(/De lezing|Invalid/);
  });
});

test('a live frame has a title that no quotation mark ends', () => {
  expect(liveSnippet(study, quote.label, 'en', addresses)).toMatchInlineSnapshot(`
    "<iframe src="https://brood.test/e/" title="The baker, Bread &amp; &quot;more&quot;" loading="lazy" allow="" width="100%" height="600"
      style="display:block;width:100%;height:auto;min-height:24rem;border:0;frame-sizing:content-height"></iframe>
    <script src="https://brood.test/embed.js" async></script>"
  `);
});

test('a figure without a drawing has no picture to take away', () => {
  const figure = {
    id: 'leeg',
    file: {
      kind: 'argument-map',
      columns: [],
      label: both('x', 'x'),
      title: both('x', 'x'),
      note: both('x', 'x'),
      none: both('x', 'x'),
    },
    restated: [],
    titleKind: 'editorial',
  } as unknown as Parameters<typeof figureSnippet>[1];
  expect(
    figureSnippet({ ...study, findings: [], lines: new Map() } as unknown as Study, figure, 'nl', addresses),
  ).toBe(undefined);
});
