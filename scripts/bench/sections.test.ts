import { expect, test } from 'vitest';
import { formatBenchmarks, formatSection } from './sections.ts';
import { chosenTopics } from './topics.ts';

const topics = { figures: { title: 'Drawing a figure' }, scale: { title: 'At scale' } };

test('a topic that was not measured keeps its section, in the order of the topics', () => {
  const before =
    '# Old\n\n## At scale\n\nold scale\n\n### a part\n\n## Drawing a figure\n\nold\n\n## Gone\n\nx\n';
  const text = formatBenchmarks(new Map([['figures', '## Drawing a figure\n\nnew']]), before, topics);
  expect(text.slice(text.indexOf('##'))).toBe(
    '## Drawing a figure\n\nnew\n\n## At scale\n\nold scale\n\n### a part\n',
  );
});

test('a section states its command, date, versions, platform and processors', () => {
  const conditions = {
    date: '2024-05-31',
    versions: ['Node 24.1.0', 'Astro 7.0.0'],
    platform: 'linux x64',
    processors: 2,
  };
  const table = { columns: ['kind', 'ms'], rows: [['map', '1']], note: 'Short.' };
  expect(formatSection('figures', conditions, [table, { ...table, title: 'Again' }])).toMatchInlineSnapshot(`
    "## Drawing a figure

    \`npm run bench -- figures\`. Measured on 2024-05-31 with Node 24.1.0, Astro 7.0.0; linux x64, 2 processors.

    | kind | ms  |
    | ---- | --- |
    | map  | 1   |

    Short.

    ### Again

    | kind | ms  |
    | ---- | --- |
    | map  | 1   |

    Short."
  `);
});

test('all topics run when none is named', () => {
  expect(chosenTopics([])).toContain('figures');
  expect(chosenTopics(['figures'])).toEqual(['figures']);
});

test('a topic that there is not is refused with the ones that there are', () => {
  expect(() => chosenTopics(['figure'])).toThrow(/There is no topic figure\. Topics are: figures/);
});
