import { expect, test } from 'vitest';
import { attribute, below, parseXml, relationId, textOf } from './xml.ts';

const parse = (text: string) => parseXml(new TextEncoder().encode(text), 'a.xml');

test('elements are found by their own names, with their words and attributes as they were meant', () => {
  const root = parse(
    `<?xml version="1.0"?>\n<!-- a --><a:x xmlns:a='y' r:id="rId1" id='2' t="&lt;&#65;&#x42;"><b>een &amp; <![CDATA[<twee>]]></b><p:b/></a:x>\n`,
  );
  expect([root.name, attribute(root, 'id'), relationId(root, 'id'), attribute(root, 't')]).toEqual([
    'x',
    '2',
    'rId1',
    '<AB',
  ]);
  expect(below(root, 'b').map(textOf)).toEqual(['een & <twee>', '']);
});

test('what Windows wrote in UTF-16 is read too', () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...[...'<a>é</a>'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  expect(textOf(parseXml(bytes, 'a.xml'))).toBe('é');
});

test.each([
  ['<a><b></a></b>', 'found </a> that closes nothing'],
  ['<a><b>', '<b> is never closed'],
  ['<a b="1" b="2"/>', 'found the attribute b twice'],
  ['<a>&nbsp;</a>', 'found the entity "&nbsp;"'],
  ['<a>&#0;</a>', 'found the entity'],
  ['<a>1 & 2</a>', 'found the entity'],
  ['<a/><b/>', 'found <b> behind the end'],
  ['<a/>word', 'found words outside the first element'],
  ['<a b=1/>', 'found "<a b=1/>"'],
  ['', 'found nothing'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'found "<!DOCTYPE'],
  [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'more than 200 deep'],
])('%j is refused', (text, said) => {
  expect(() => parse(text)).toThrow(said);
});
