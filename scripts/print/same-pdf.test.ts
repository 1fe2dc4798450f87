import { expect, test } from 'vitest';
import { samePdf } from './same-pdf.ts';

const pdf = (date: string, id: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n<</Title (x)\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\n\xe9\xff /ID [<${id}> <${id}>]`,
    'latin1',
  );

test('two prints of one page at two moments become the same file', () => {
  const [one, other] = [pdf('20260101000000', 'AB12'), pdf('20270202020202', '99FF')];
  expect(Buffer.compare(one, other)).not.toBe(0);
  expect(samePdf(one)).toEqual(samePdf(other));
});

test('no byte moves, and no other changes', () => {
  const before = pdf('20260101000000', 'AB12');
  const after = samePdf(before);
  expect(after.length).toBe(before.length);
  expect(after.toString('latin1')).toMatch(
    /^%PDF-1\.4\n<<\/Title \(x\)\n +\n +>>\n\xe9\xff \/ID \[<[0-9a-f]{4}> <[0-9a-f]{4}>\]$/,
  );
});
