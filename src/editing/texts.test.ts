import { expect, test } from 'vitest';
import { readFiles } from '../../test/studies/study-files.ts';
import { statementsOf } from '../register/statements-of.ts';
import { readDraft } from '../study/checks/draft.ts';
import { studyOf } from '../study/checks/study-of.ts';
import { textsOf } from './texts.ts';

const { files } = readFiles('test/studies/oven');
const { draft } = readDraft(files);
const texts = textsOf(draft);
const plain = (words: string): string =>
  words.replace(/\\?([[\]\\])/g, (_, sign) => (_.length > 1 ? sign : '')).replace(/\s+/g, ' ');

test.each(['nl', 'en'] as const)(
  'every statement of the register is a text by the same id, in %s',
  (language) => {
    const statements = statementsOf(studyOf(files), language).filter(
      ({ kind }) => kind !== 'turn' && kind !== 'row',
    );
    expect(statements.length).toBeGreaterThan(100);
    const wrong = statements.filter(({ id, text }) => {
      const known = texts.get(id);
      const part = known?.parts.find((one) => one.language === language);
      const words = part?.words || (known?.line?.amended?.text ?? known?.line?.text);
      return words === undefined || plain(words) !== text.replace(/\s+/g, ' ');
    });
    expect(wrong.map(({ id, text }) => [id, text, texts.get(id)?.parts])).toEqual([]);
  },
);

test('no two texts are one, and each that can be added says what it is for', () => {
  for (const { id, parts, lacking } of texts.values()) {
    expect([id, new Set(parts.map(({ language }) => language)).size]).toEqual([id, parts.length]);
    if (lacking !== undefined) expect([id, lacking === '']).toEqual([id, false]);
  }
});
