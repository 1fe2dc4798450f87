import { expect, test } from 'vitest';
import type { BriefBlock } from './brief-document.ts';
import { type BriefDress, briefTypst, literal } from './brief-typst.ts';

const signs = Object.fromEntries(
  ['study', 'participant', 'cited', 'translation', 'paraphrase', 'editorial', 'reference'].map((kind) => [
    kind,
    'M0 0h12v12z',
  ]),
) as BriefDress['signs'];
const dress: BriefDress = {
  serif: 'Serif',
  sans: 'Sans',
  fallbacks: ['Signs'],
  ink: '#000000',
  soft: '#111111',
  rule: '#222222',
  spectrum: ['#333333', '#444444'],
  signs,
};

/** What the blocks become, without what stands before them. */
function written(...blocks: BriefBlock[]): string {
  const source = briefTypst({ title: 'T', language: 'nl', blocks }, dress, 10);
  return source
    .slice(source.lastIndexOf('#{') + 2)
    .trim()
    .slice(0, -1)
    .trim();
}

test('nothing in a text is markup: only a quotation mark and a backslash need a sign before them', () => {
  expect(literal('#set *a* _b_ = @c $x$ // "d" \\ ‘e’')).toBe('"#set *a* _b_ = @c $x$ // \\"d\\" \\\\ ‘e’"');
});

test('a heading has its level', () => {
  expect(written({ block: 'heading', depth: 3, inlines: [{ text: '#Brood' }] })).toBe(
    'heading(level: 3, { "#Brood" })',
  );
});

test('a paragraph joins words, links, the talk’s words in their type and language, and signs by their name', () => {
  expect(
    written({
      block: 'paragraph',
      role: 'prose',
      inlines: [
        { text: 'Zie ' },
        { text: 'brood', href: 'https://example.org/"' },
        { text: 'bread', language: 'en', talk: true },
        { sign: 'study', name: 'woorden van de bakker' },
        { text: 'dia 2', where: true },
      ],
    }),
  ).toMatchInlineSnapshot(
    `"par({ "Zie "; link("https://example.org/\\"", "brood"); talk(text(lang: "en", "bread")); sign("study", "woorden van de bakker"); where("dia 2") })"`,
  );
});

test('the items of a list are its own, each behind the line that belongs to it', () => {
  expect(
    written({
      block: 'list',
      items: [
        { inlines: [{ text: 'een', strong: true }] },
        { basis: 'reading', inlines: [{ text: 'twee' }] },
      ],
    }),
  ).toMatchInlineSnapshot(
    `"{ set text(size: 0.9em); set par(leading: 0.52em); list(marker: [], indent: 0pt, body-indent: 0pt, spacing: 0.72em, { strong("een") }, block(inset: (left: 2.1em), { h(-2.1em); before("reading"); { "twee" } })) }"`,
  );
});

test('columns stand beside each other in the order in which they are read', () => {
  const column = (text: string): BriefBlock[] => [{ block: 'paragraph', role: 'small', inlines: [{ text }] }];
  const source = written({ block: 'columns', columns: [column('links'), column('rechts')] });
  expect(source).toContain('columns: (1fr, 1fr)');
  expect(source.indexOf('"links"')).toBeLessThan(source.indexOf('"rechts"'));
});
