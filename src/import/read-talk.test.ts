import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makePdf } from '../../test/made-pdf.ts';
import { makePptx, p, shape, title } from '../../test/made-pptx.ts';
import { Refusal } from './imported.ts';
import { readTalk } from './read-talk.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const SLIDES = makePptx([{ shapes: title('Kop') + shape(p('woord')) }]);
/** A file as Office wrote it before 2007, or writes it around one with a password. */
const old = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array(600).fill(0),
    ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);
const office = (kind: string) =>
  zipSync({
    '[Content_Types].xml': encode(`<Types><Override ContentType="application/${kind}.main+xml"/></Types>`),
    '_rels/.rels': encode(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="a.xml"/></Relationships>',
    ),
    'a.xml': encode('<document/>'),
  });

test.each([
  ['talk.pptx', SLIDES],
  ['Talk.PPSX', SLIDES],
  ['talk.pdf', makePdf([[['woord', 60, 60, 20]]])],
  ['talk.txt', encode('Kop\nwoord')],
])('%s is read', async (name, bytes) => {
  const { slides } = await readTalk(name, bytes);
  expect(slides.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('woord');
});

const field = (name: string) => new Uint8Array(readFileSync(`test/slides/${name}.pptx`));
const REFUSED: [name: string, bytes: Uint8Array, said: string][] = [
  ['talk.key', SLIDES, 'found the ending .key; expected .pptx, .pdf or .txt'],
  ['talk', SLIDES, 'found a name without an ending; expected'],
  ['talk.pptx', new Uint8Array(0), 'the file is empty'],
  [
    'talk.pptx',
    old('PowerPoint Document'),
    'a presentation as Office wrote it before 2007 (.ppt); expected .pptx',
  ],
  ['talk.pptx', old('EncryptedPackage'), 'the file is locked: it opens with a password'],
  ['talk.pptx', makePdf([[]]), 'by its name this is slides of PowerPoint (.pptx); found a PDF'],
  ['talk.pdf', SLIDES, 'by its name this is a PDF; found a zip, as .pptx is'],
  ['talk.txt', SLIDES, 'by its name this is a text; found a zip, as .pptx is'],
  ['talk.txt', encode('{\\rtf1 a}'), 'found a document in RTF'],
  ['talk.pptx', encode('<html>'), 'by its name this is slides of PowerPoint (.pptx); found something else'],
  ['talk.pptx', office('wordprocessingml'), 'this is a Word document; slides of PowerPoint were expected'],
  ['talk.pptx', zipSync({ 'a.txt': encode('a') }), 'this is a zip without a presentation in it'],
  ['talk.pptx', SLIDES.slice(0, -100), 'its end is missing'],
  [
    'talk.pptx',
    makePptx([{ shapes: '<p:sp><p:txBody></p:sp>' }]),
    'ppt/slides/slide1.xml:2 in the file is damaged',
  ],
  ['talk.pptx', makePptx([]), 'the file has no slides'],
  [
    'talk.pptx',
    makePptx([{ shapes: '', notes: ['alleen een notitie'] }]),
    'none of its 1 slides shows a word',
  ],
  ['talk.pptx', makePptx([{ shapes: title('Kop'), hidden: true }]), 'none of its 1 slides shows a word'],
  ['talk.pptx', makePptx(Array(501).fill({ shapes: '' })), 'has 501 slides; at most 500 are read'],
  ['talk.txt', encode(' \n '), 'the file has no slides'],
  ['talk.txt', encode('woord\n'.repeat(9000)), 'its slides hold more words than a talk does'],
  ['talk.pdf', makePdf([[]]), 'none of its 1 slides shows a word'],
  ['no-slides.pptx', field('no-slides'), 'the file has no slides'],
  ['sld-notes.pptx', field('sld-notes'), 'none of its 2 slides shows a word'],
  ['damaged.pptx', field('damaged'), 'its end is missing'],
];
test.each(REFUSED)('%s is refused where it cannot be read: %#', async (name, bytes, said) => {
  const error: unknown = await readTalk(name, bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Refusal);
  const [sentence = '', mend = '', ...more] = String(error instanceof Error && error.message).split('\n');
  expect(sentence).toContain(said);
  // What is wrong stands in one sentence, how to mend it in another.
  expect(sentence).toMatch(/[^.]\.$/);
  expect(mend).toMatch(/^ {2}[A-Z].+\.$/);
  expect(more).toEqual([]);
});
