/** The brief as a small document: headings, paragraphs, lists, columns. What a page shows, without the page. */

import type { Address } from '../addresses/addresses.ts';
import type { SinglePage } from '../addresses/pages.ts';
import { PROVENANCE_KINDS, type Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { entryById } from '../study/entry-by-id.ts';
import { lineById } from '../study/line-by-id.ts';
import { groupLines, marksOf } from '../study/line-groups.ts';
import { translationOf } from '../study/line-language.ts';
import { type ProseBlock, type ProseInline, proseBlocks } from '../study/prose-blocks.ts';
import { signedBelow } from '../study/signed-below.ts';
import type { Line, Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { linesOf } from '../study/uses.ts';
import { citationLine } from '../words/citation-line.ts';
import { standing } from '../words/review-state.ts';
import { slidesOf } from '../words/slides-of.ts';
import { WORDS } from '../words/words.ts';
import { type Row, type Run, tellEvidence, tellTies } from './tell.ts';

/** Words, perhaps a link, in another language than the document's, naming where they come from, or the talk's; or the sign of a kind of words, with its name. */
export type BriefInline =
  | { text: string; href?: string; language?: string; strong?: true; where?: true; talk?: true }
  | { sign: Provenance; name: string };

export interface BriefItem {
  /** The line that is drawn before it. */
  basis?: NonNullable<Row['basis']>;
  inlines: BriefInline[];
}

export type BriefBlock =
  | { block: 'heading'; depth: 1 | 2 | 3; inlines: BriefInline[] }
  | { block: 'paragraph'; role: 'prose' | 'said' | 'lines' | 'need' | 'small'; inlines: BriefInline[] }
  | { block: 'list'; items: BriefItem[] }
  | { block: 'columns'; columns: BriefBlock[][] };

export interface BriefDocument {
  title: string;
  language: Language;
  blocks: BriefBlock[];
}

/** The absolute address of a page, or nothing where the site's own is not known. */
export type LinkTo = (address: Address, fragment?: string) => string | undefined;

/**
 * The brief of a study in a language; nothing where it has none.
 * @throws Error naming what the brief holds and the document cannot.
 */
export function briefDocument(study: Study, language: Language, linkTo: LinkTo): BriefDocument | undefined {
  const page = study.pages.find(({ id, language: own }) => id === 'brief' && own === language);
  if (!page) return undefined;
  const words = WORDS[language];
  const isSignedBelow = signedBelow(study, language, page.body);
  const refusal = (what: string): Error => new Error(`pages/${language}/brief.mdx: ${what}`);

  const text = (own: string, address?: Address, fragment?: string): BriefInline => {
    const href = address && linkTo(address, fragment);
    return href ? { text: own, href } : { text: own };
  };
  const mark = (kind: Provenance, lines: readonly Line[] = []): BriefInline[] => [
    { sign: kind, name: words.provenance[kind].name },
    ...(lines.length > 0
      ? [
          { text: '\u00a0' },
          {
            ...text(words.slides(slidesOf(lines)), { page: 'source' }, lines[0]?.id),
            where: true as const,
          },
        ]
      : []),
  ];
  /** Lines as `Said` shows them: in translation alone where there is one for each. */
  const said = (lines: readonly Line[], marks: readonly Line[], to?: Address): BriefInline[] => {
    const translations = lines.flatMap((line) => translationOf(line, language) ?? []);
    const original = lines.flatMap((line, index): BriefInline[] => [
      ...(index > 0 ? [{ text: ' ' }] : []),
      {
        ...text(line.said, to),
        ...(line.language !== language && { language: line.language }),
        talk: true as const,
      },
      ...(line.amended
        ? [{ text: ' ' }, { ...text(words.amended.mark, { page: 'source' }, line.id), where: true as const }]
        : []),
    ]);
    const translated = lines.length > 0 && translations.length === lines.length;
    const kind = translated ? 'translation' : marks[0]?.kind;
    return [
      ...(translations.length > 0
        ? [{ ...text(translations.join(' ') + (translated ? '' : ' '), to), talk: true as const }]
        : []),
      ...(translated ? [] : original),
      ...(kind && marks.length > 0 ? mark(kind, marks) : []),
    ];
  };
  const runs = (own: readonly Run[]): BriefInline[] =>
    own.flatMap((run) => {
      if ('mark' in run) return mark(run.mark, run.lines);
      if ('lines' in run) return said(run.lines, run.marks, run.to);
      return [text(run.text, run.to, run.fragment)];
    });
  const list = (rows: readonly Row[]): BriefBlock => ({
    block: 'list',
    items: rows.map(({ name, basis, runs: own }) => ({
      ...(basis && { basis }),
      inlines: [...(name ? [{ text: `${name}:`, strong: true as const }, { text: ' ' }] : []), ...runs(own)],
    })),
  });
  const inlines = (own: readonly ProseInline[]): BriefInline[] =>
    own.flatMap((inline): BriefInline[] => {
      if ('text' in inline) return [{ text: inline.text }];
      const { component, attributes } = inline;
      const words = plain(inline.inlines);
      if (component === 'Term') return [text(words, { page: 'concept', id: String(attributes.id) })];
      if (component === 'PageLink') return [text(words, { page: attributes.to as SinglePage })];
      throw refusal(`<${component}> has no place in a sentence of the brief as PDF`);
    });

  /** Paragraphs and lists of ours, the last with the mark that says so. */
  const prose = (blocks: readonly ProseBlock[], marked: BriefInline[]): BriefBlock[] =>
    blocks.map((block, index) => {
      const last = index === blocks.length - 1 ? marked : [];
      if (block.block === 'paragraph')
        return { block: 'paragraph', role: 'prose', inlines: [...trimmed(inlines(block.inlines)), ...last] };
      if (block.block === 'list') {
        const items = block.items.map((item, at) => ({
          inlines: [...trimmed(inlines(item)), ...(at === block.items.length - 1 ? last : [])],
        }));
        return { block: 'list', items };
      }
      throw refusal(`a ${block.block} has no place within a text of the brief as PDF`);
    });

  const component = ({ name, attributes, blocks }: ProseBlock & { block: 'component' }): BriefBlock[] => {
    const lines = linesOf({ attributes }).map((id) => lineById(study, id));
    const unsigned = isSignedBelow({ name, attributes });
    const finding = () => entryById(study.findings, String(attributes.id));
    const paragraph = (role: 'said' | 'lines' | 'need' | 'small', own: BriefInline[]): BriefBlock => ({
      block: 'paragraph',
      role,
      inlines: own,
    });
    switch (name) {
      case 'Paraphrase':
        return prose(blocks, mark('paraphrase', lines));
      case 'Editorial':
      case 'Note':
        return prose(blocks, mark('editorial'));
      case 'Verbatim':
        return apart(lines).map(({ lines: own, marks }) =>
          paragraph('lines', said(own, unsigned ? [] : marks)),
        );
      case 'Finding':
        return [paragraph('said', said(finding().lines, unsigned ? [] : finding().lines))];
      case 'Evidence': {
        const { id, label } = finding();
        const title = text(textIn(label, language), { page: 'finding', id });
        return [{ block: 'heading', depth: 3, inlines: [title] }, list(tellEvidence(finding(), language))];
      }
      case 'Tracer':
        return [
          paragraph('need', said(finding().lines, finding().lines)),
          list(tellTies(finding(), language)),
        ];
      case 'ReviewState':
        return [paragraph('small', [{ text: standing(study, language) }])];
      case 'HowToCite':
        return [
          paragraph('small', [{ text: citationLine(study, language, linkTo({ page: 'brief' }) ?? '') }]),
        ];
      default:
        throw refusal(`<${name}> has no place in the brief as PDF`);
    }
  };

  const written: BriefBlock[] = [{ block: 'heading', depth: 1, inlines: [{ text: page.title }] }];
  let pair: BriefBlock[][] | undefined;
  for (const block of proseBlocks(page.body)) {
    // What stands in half a column joins the one before, two by two.
    if (block.block === 'component' && ['Evidence', 'Tracer'].includes(block.name)) {
      if (!pair || pair.length === 2) {
        pair = [];
        written.push({ block: 'columns', columns: pair });
      }
      pair.push(component(block));
      continue;
    }
    pair = undefined;
    if (block.block === 'component') written.push(...component(block));
    else if (block.block === 'heading')
      written.push({ block: 'heading', depth: block.depth === 3 ? 3 : 2, inlines: inlines(block.inlines) });
    else throw refusal(`a ${block.block} outside a component in the brief`);
  }
  const shown = signsIn(written);
  const types: BriefInline[] = [
    { text: words.legend.talk(language !== study.spoken), talk: true },
    { text: ` ${words.legend.ours} · ` },
  ];
  const legend = PROVENANCE_KINDS.filter((kind) => shown.has(kind)).flatMap((kind, index): BriefInline[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    { sign: kind, name: '' },
    { text: `\u00a0${words.provenance[kind].name}` },
  ]);
  written.push({ block: 'paragraph', role: 'small', inlines: [...types, ...legend] });
  return { title: page.title, language, blocks: written };
}

/** The kinds of words whose sign stands in these blocks. */
export function signsIn(blocks: readonly BriefBlock[]): Set<Provenance> {
  const inlinesIn = (block: BriefBlock): BriefInline[] => {
    if (block.block === 'columns') return block.columns.flat().flatMap(inlinesIn);
    return block.block === 'list' ? block.items.flatMap(({ inlines }) => inlines) : block.inlines;
  };
  return new Set(blocks.flatMap(inlinesIn).flatMap((inline) => ('sign' in inline ? [inline.sign] : [])));
}

/** Lines as they stand one below the other, each with those that its sign stands for. */
function apart(lines: readonly Line[]): { lines: readonly Line[]; marks: readonly Line[] }[] {
  const groups = groupLines(
    lines.map((line) => ({ line, step: 1 })),
    { nested: false, asWritten: true },
  );
  const marks = marksOf(groups);
  return groups.flatMap(({ items }) =>
    items.map((item) => ({ lines: item.lines, marks: marks.get(item) ?? [] })),
  );
}

const plain = (inlines: readonly ProseInline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : plain(inline.inlines))).join('');

/** Without the line ends that surround a text in its file. */
const trimmed = (inlines: readonly BriefInline[]): BriefInline[] =>
  inlines.map((inline, index) => {
    if (!('text' in inline)) return inline;
    const start = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === inlines.length - 1 ? start.trimEnd() : start };
  });
