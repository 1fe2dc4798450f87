import { isInline, isParagraph } from '../../../schema/authoring.ts';
import { LANGUAGES } from '../../../schema/primitives.ts';
import type { ProseElement } from '../../scan-prose.ts';
import { linesOf } from '../../uses.ts';
import { type Draft, type ProseDocument, proseDocuments } from '../draft.ts';
import { hasParagraph } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from './names-exist.ts';

const RULE = 'prose-in-every-language';

export const proseInEveryLanguage: Rule = {
  name: RULE,
  says: 'Every chapter and page of prose is there in each language, and calls the same lines, findings, quotes and figures in the same order.',
  check(draft) {
    return draft.study ? [...missingFiles(draft), ...differences(draft)] : [];
  },
};

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
const folderOf = (path: string): string => path.split('/')[0] ?? '';

const PROSE_FILE = new RegExp(`^(report|pages)/(${LANGUAGES.join('|')})/`);

function missingFiles(draft: Draft): Problem[] {
  const there = new Set(draft.files.map(({ path }) => path));
  return draft.files
    .filter(({ path }) => PROSE_FILE.test(path))
    .flatMap(({ path }) => {
      const own = path.split('/')[1] ?? '';
      if (!(draft.languages as readonly string[]).includes(own)) {
        return [
          {
            file: path,
            line: 1,
            column: 1,
            rule: RULE,
            message: `this file is in "${own}", but languages in study.yaml are: ${draft.languages.join(', ')}.`,
          },
        ];
      }
      return draft.languages
        .map((language) => `${folderOf(path)}/${language}/${nameOf(path)}`)
        .filter((twin) => !there.has(twin))
        .map((twin) => ({
          file: path,
          line: 1,
          column: 1,
          rule: RULE,
          message: `there is no ${twin}. Each language has every chapter and page, under the same file name.`,
        }));
    });
}

/** Compares each file with its twin in the study's first language. */
function differences(draft: Draft): Problem[] {
  const [first, ...others] = draft.languages;
  const documents = proseDocuments(draft);
  const find = (language: string | undefined, twin: ProseDocument): ProseDocument | undefined =>
    documents.find(
      (candidate) =>
        candidate.language === language &&
        folderOf(candidate.file.path) === folderOf(twin.file.path) &&
        nameOf(candidate.file.path) === nameOf(twin.file.path),
    );
  return documents
    .filter(({ language }) => (others as readonly string[]).includes(language))
    .flatMap((document) => {
      const original = find(first, document);
      if (!original) return [];
      if (original.data.story !== document.data.story)
        return [
          {
            file: document.file.path,
            ...document.at(document.data.story ? ['story'] : ['title']),
            rule: RULE,
            message: `found ${document.data.story ? `"story: ${document.data.story}"` : 'no "story"'}, expected ${original.data.story ? `"story: ${original.data.story}"` : 'none'}, as in ${original.file.path}. A chapter has the same picture in each language.`,
          },
        ];
      const expected = calls(original);
      const found = calls(document);
      const at = expected.findIndex((call, i) => call.signature !== found[i]?.signature);
      const index = at === -1 && found.length > expected.length ? expected.length : at;
      if (index === -1) return [];
      // A call that is wrong in itself is a problem already; that its twin is another is not a second.
      const faulty = [expected[index], found[index]].some(
        (call) =>
          call &&
          (faultsOf(draft, call.element).length > 0 ||
            isBareParaphrase(call.element) ||
            (document.order > 0 && lacksTwin(draft, call.element))),
      );
      if (faulty) return [];
      const here = found[index] ?? found.at(-1) ?? { line: 1, column: 1, signature: '' };
      return [
        {
          file: document.file.path,
          line: here.line,
          column: here.column,
          rule: RULE,
          message: `found ${found[index]?.signature ?? 'nothing more'}, expected ${expected[index]?.signature ?? 'nothing more'}, as in ${original.file.path}${expected[index] ? `:${expected[index].line}` : ''}. Both languages call the same things in the same order.`,
        },
      ];
    });
}

interface Call {
  signature: string;
  line: number;
  column: number;
  element: ProseElement;
}

const isBareParaphrase = (element: ProseElement): boolean =>
  element.name === 'Paraphrase' && linesOf(element).length === 0;

/** A paragraph of the report that has no id, or one that not every language has. */
const lacksTwin = (draft: Draft, { name, attributes: { id } }: ProseElement): boolean =>
  isParagraph(name) &&
  !(typeof id === 'string' && draft.languages.every((language) => hasParagraph(draft, language, id)));

/** The calls that say what a text is about. Terms and links are left out: languages order their words differently. */
function calls({ prose }: ProseDocument): Call[] {
  return prose.elements
    .filter(({ name }) => !isInline(name))
    .map((element) => {
      const { name, attributes, line, column } = element;
      const shown = Object.entries(attributes)
        .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${value}"`))
        .join('');
      return { signature: `<${name}${shown}>`, line, column, element };
    });
}
