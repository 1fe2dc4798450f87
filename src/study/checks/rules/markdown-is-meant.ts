import type { MarkdownNode } from '../../scan-prose.ts';
import { type Draft, dataDocuments, meantIn, proseDocuments } from '../draft.ts';
import { offsetOf, type Problem, placeAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { textsIn } from '../texts-in.ts';

const RULE = 'markdown-is-meant';

export const markdownIsMeant: Rule = {
  name: RULE,
  says: 'A sign that Markdown takes for markup is markup that was meant: prose has headings ## and ###, lists between empty lines, **strong** words and links, and nothing else; a text in YAML has no markup at all.',
  check: (draft) => [...inProse(draft), ...inTexts(draft)],
};

/** What Markdown makes of what stands there, and how to write the signs themselves. */
const MADE: Readonly<Record<string, { what: string; mend: string }>> = {
  emphasis: {
    what: 'italics',
    mend: 'This site has none. Write \\* or \\_ for the sign itself, or leave the signs out.',
  },
  strong: {
    what: 'bold letters inside a word',
    mend: 'Write \\*\\* or \\_\\_ for the signs themselves, or put them around whole words.',
  },
  delete: { what: 'words that are struck out', mend: 'Write \\~ for the sign itself.' },
  inlineCode: { what: 'code', mend: 'Write \\` for the sign itself, or a quotation mark.' },
  code: { what: 'a block of code', mend: 'Take the row of ``` or ~~~ out.' },
  image: { what: 'a picture', mend: 'A drawing stands in <Figure id="…" />; write \\! for the sign itself.' },
  imageReference: { what: 'a picture', mend: 'Write \\! for the sign itself.' },
  thematicBreak: { what: 'a line across the page', mend: 'Take the row of signs out.' },
  blockquote: {
    what: 'a quotation',
    mend: 'Write &gt; for the sign itself; the talk is quoted by <Quote id="…" />.',
  },
  table: { what: 'a table', mend: 'Write \\| for the sign itself.' },
  break: {
    what: 'a new line within the paragraph',
    mend: 'Take out the two spaces, or the \\, at the end of the row.',
  },
  definition: { what: 'an address that no reader sees', mend: 'Write \\[ for the sign itself.' },
  linkReference: {
    what: 'a link',
    mend: 'Write \\[ for the sign itself, or the whole link: [words](address).',
  },
  footnoteDefinition: { what: 'a footnote', mend: 'Put it in a <Note>, or write \\[ for the sign itself.' },
  footnoteReference: { what: 'a footnote', mend: 'Put it in a <Note>, or write \\[ for the sign itself.' },
  list: {
    what: 'a list',
    mend: 'Begin the row with another word, or write \\- , \\+ , \\* or 1\\. for the sign itself. A list that is meant has two items or more and stands below an empty line.',
  },
  heading: {
    what: 'a heading',
    mend: 'Take the row of = or - below it out, or write \\# for the sign itself. A heading that is meant is a row of its own that begins with ## or ###, outside <Paraphrase>, <Editorial> and <Note>.',
  },
};

function inProse(draft: Draft): Problem[] {
  return proseDocuments(draft).flatMap(({ file, prose }) =>
    prose.markdown
      // What stands in no component is another rule's matter, headings excepted.
      .filter(
        ({ parent, line }) => parent !== undefined || prose.headings.some((heading) => heading.line === line),
      )
      .filter((node) => !isMeant(node, file.text))
      .map(({ type, line, column, offset }) => {
        const { what, mend } = MADE[type] ?? { what: `a ${type}`, mend: 'Take it out.' };
        return {
          file: file.path,
          line,
          column,
          rule: RULE,
          message: `Markdown makes ${what} of "${rowAt(file.text, offset)}". ${mend}`,
        };
      }),
  );
}

function isMeant({ type, offset, end, parent, items, depth }: MarkdownNode, text: string): boolean {
  const source = text.slice(offset, end);
  if (type === 'link') return true;
  if (type === 'strong') return !/[\p{L}\p{N}]/u.test((text[offset - 1] ?? '') + (text[end] ?? ''));
  if (type === 'heading') return parent === undefined && depth > 1 && /^#+ /.test(source);
  if (type === 'list') {
    const rowAbove =
      text
        .slice(0, offset)
        .replace(/[ \t]*$/, '')
        .split('\n')
        .at(-2) ?? '';
    return (
      items > 1 &&
      /^\s*$|^\s*<[A-Z][^>]*>\s*$/.test(rowAbove) &&
      !/^(?!1[.)])\d/.test(source) &&
      !/^\S+ \[[ x]\]/.test(source)
    );
  }
  return false;
}

/** The row where it stands, from there on. */
const rowAt = (text: string, offset: number): string => {
  const row = text.slice(offset).split('\n', 1)[0] ?? '';
  return row.length > 40 ? `${row.slice(0, 40)}…` : row;
};

/** Markup that would be read as it stands. */
const MARKUP =
  /\*\*\S[^*]*\*\*|(?<![\p{L}\p{N}_])__\S[^_]*__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*[^\s*][^*\n]*(?<!\s)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_/])_[^\s_][^_\n]*(?<!\s)_(?![\p{L}\p{N}_])|~~\S[^~]*~~|`[^`\n]+`|!?\[[^\]\n]*\]\([^)\s]*\)|\[\^[^\]\s]+\]|<\/?[A-Za-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);|^#{1,6} |^(?:={3,}|-{3,}|\*{3,})$|^>\s/gimu;

/** A text in YAML is shown as it stands. The talk's own words are never looked at: they may hold any sign. */
function inTexts(draft: Draft): Problem[] {
  const inData = dataDocuments(draft).flatMap((document) =>
    meantIn(document)
      .filter(({ meaning }) => meaning.text)
      .flatMap(({ path, value }) => textsIn(value, path))
      .filter(({ path }) => !path.includes('lines'))
      .map(({ path, text }) => ({ text, file: document.file, at: document.at(path) })),
  );
  const titles = proseDocuments(draft).flatMap(({ file, data, at }) =>
    (['title', 'short'] as const).map((key) => ({ text: data[key] ?? '', file, at: at([key]) })),
  );
  return [...inData, ...titles].flatMap(({ text, file, at }) => {
    const [first] = text.matchAll(MARKUP);
    if (!first) return [];
    const offset =
      offsetOf(file.text, at) + Math.max(0, file.text.slice(offsetOf(file.text, at)).indexOf(first[0]));
    return [
      {
        file: file.path,
        ...placeAt(file.text, offset),
        rule: RULE,
        message: `"${rowAt(first[0], 0)}" would be shown with its signs: this text is not Markdown. Write the words alone.`,
      },
    ];
  });
}
