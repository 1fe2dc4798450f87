import { expect, test } from 'vitest';
import { proseBlocks } from './prose-blocks.ts';

test('headings, components and what stands in them come in order, with terms inside their sentence', () => {
  const mdx = `---
title: x
---

## Brood

<Paraphrase lines="s01-1">
Het **warme** <Term id="brood">brood</Term>
is op.

- een
- twee
</Paraphrase>

<Finding id="oven" note />
`;
  expect(proseBlocks(mdx)).toMatchInlineSnapshot(`
    [
      {
        "block": "heading",
        "depth": 2,
        "inlines": [
          {
            "text": "Brood",
          },
        ],
      },
      {
        "attributes": {
          "lines": "s01-1",
        },
        "block": "component",
        "blocks": [
          {
            "block": "paragraph",
            "inlines": [
              {
                "text": "Het ",
              },
              {
                "text": "warme",
              },
              {
                "text": " ",
              },
              {
                "attributes": {
                  "id": "brood",
                },
                "component": "Term",
                "inlines": [
                  {
                    "text": "brood",
                  },
                ],
              },
              {
                "text": " is op.",
              },
            ],
          },
          {
            "block": "list",
            "items": [
              [
                {
                  "text": "een",
                },
              ],
              [
                {
                  "text": "twee",
                },
              ],
            ],
          },
        ],
        "name": "Paraphrase",
      },
      {
        "attributes": {
          "id": "oven",
          "note": true,
        },
        "block": "component",
        "blocks": [],
        "name": "Finding",
      },
    ]
  `);
});

test('what has no place in running prose is named', () => {
  expect(() => proseBlocks('> een citaat')).toThrow('a blockquote cannot be written out');
});
