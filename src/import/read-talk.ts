/** A file of slides, by what its name says and its bytes are. */
import { type ImportedTalk, Refusal } from './imported.ts';
import { readPptx } from './pptx/read-pptx.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';

type Format = 'pptx' | 'pdf' | 'text';
const ENDINGS: Readonly<Record<string, Format>> = {
  pptx: 'pptx',
  pptm: 'pptx',
  ppsx: 'pptx',
  ppsm: 'pptx',
  pdf: 'pdf',
  txt: 'text',
};
const NAMES: Readonly<Record<Format, string>> = {
  pptx: 'slides of PowerPoint (.pptx)',
  pdf: 'a PDF',
  text: 'a text',
};

/**
 * Reads the slides, each word of them once.
 * @throws Refusal where the file is not what its name says, is damaged, locked, too large, or has no word on any slide.
 */
export async function readTalk(name: string, bytes: Uint8Array): Promise<ImportedTalk> {
  const format = formatOf(name, bytes);
  const talk =
    format === 'pptx' ? readPptx(bytes) : format === 'pdf' ? await readPdf(bytes) : readText(bytes);
  if (talk.slides.length === 0)
    throw new Refusal('the file has no slides', 'Add a slide with words, or import another file.');
  if (!talk.slides.some(({ hidden, lines }) => !hidden && lines.some(({ role }) => role !== 'footer')))
    throw new Refusal(
      `none of its ${talk.slides.length} slides shows a word that could be read; pictures of words are pictures`,
      'Have the words recognised (OCR) first, or type them into a text file and import that.',
    );
  const size = talk.slides
    .flatMap(({ lines }) => lines)
    .reduce((sum, { text }) => sum + text.length + 100, 0);
  if (size > MOST_CHARACTERS)
    throw new Refusal(
      'its slides hold more words than a talk does: some hundred thousand',
      'Divide it into two files, or leave out what was not shown.',
    );
  return talk;
}

/** So that its lines, each with its id and place, stay within what a file of a study may hold. */
const MOST_CHARACTERS = 800_000;

/** What a file is, where it is what its name says. */
function formatOf(name: string, bytes: Uint8Array): Format {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const expected = ENDINGS[ending];
  if (!expected)
    throw new Refusal(
      `found ${ending ? `the ending .${ending}` : 'a name without an ending'}; expected .pptx, .pdf or .txt`,
      'Save the slides as .pptx or .pdf from the program that made them, or paste their words into a .txt file.',
    );
  if (bytes.length === 0) throw new Refusal('the file is empty', 'Copy it once more from where it comes.');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.startsWith('\xD0\xCF\x11\xE0')) throw oldOffice(bytes);
  const found: Format | 'rtf' = start.startsWith('PK')
    ? 'pptx'
    : start.includes('%PDF-')
      ? 'pdf'
      : start.startsWith('{\\rtf')
        ? 'rtf'
        : 'text';
  if (found === expected) return expected;
  const mend =
    found === 'rtf'
      ? 'Save it as plain text (.txt).'
      : found === 'text'
        ? 'If it holds words of slides, call it .txt; if not, copy it once more from where it comes.'
        : `Call it .${found}, if that is what it is, or save it as .${ending}.`;
  throw new Refusal(
    `by its name this is ${NAMES[expected]}; found ${found === 'rtf' ? 'a document in RTF' : found === 'pptx' ? 'a zip, as .pptx is' : found === 'text' ? 'something else' : NAMES[found]}`,
    mend,
  );
}

/** What Office wrote before 2007, and what it writes around a file with a password. */
function oldOffice(bytes: Uint8Array): Refusal {
  const holds = (stream: string): boolean => {
    const sought = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return indexOf(bytes, sought) !== -1;
  };
  if (holds('EncryptedPackage'))
    return new Refusal(
      'the file is locked: it opens with a password',
      'Open it in PowerPoint, take the password off under File, Info, Protect Presentation, and save it.',
    );
  return new Refusal(
    `this is ${holds('PowerPoint Document') ? 'a presentation' : 'a file'} as Office wrote it before 2007 (.ppt); expected .pptx`,
    'Open it in PowerPoint or LibreOffice, save it as .pptx, and import that.',
  );
}

function indexOf(bytes: Uint8Array, sought: readonly number[]): number {
  for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1))
    if (sought.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
