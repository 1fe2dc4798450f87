/** What a writer fills in, and the change that it asks for. */
import { FINDING_KINDS } from '../../schema/finding.ts';
import type { Language } from '../../schema/primitives.ts';
import type { EDITING_WORDS } from '../../words/editing/words.ts';
import { WORDS } from '../../words/words.ts';
import type { Change, EditableText, TextsForPage } from '../asked.ts';
import { field, group, hint, make } from './dom.ts';
import { type LinesField, linesField } from './lines-field.ts';

export type EditorWords = (typeof EDITING_WORDS)[Language];
type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement | LinesField;

export type FormName = 'words' | 'amend' | 'paragraph' | 'point';

export interface Form {
  element: HTMLElement;
  fields: Record<string, Field>;
  change(): Change;
}

/** What stands in the fields; of lines those that are chosen, with spaces between. */
export const valuesOf = ({ fields }: Form): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

export function fillIn({ fields }: Form, values: Readonly<Record<string, string>>): void {
  for (const [name, input] of Object.entries(fields)) input.value = values[name] ?? input.value;
}

interface Given {
  say: EditorWords;
  all: TextsForPage;
  language: Language;
  onInput: () => void;
}

/** The fields of a form, each kept by its name as it is made. */
function fieldsFor({ say, all, onInput }: Given) {
  const fields: Record<string, Field> = {};
  const nameOf = (language: string): string => say.panel.languages[language] ?? language;
  const words = (
    name: string,
    label: string,
    value: string,
    language: string,
    told?: string,
  ): HTMLElement => {
    // Where a browser does not make it as high as its words, it begins so.
    const rows = Math.max(2, Math.min(10, Math.ceil(value.length / 40)));
    const input = make('textarea', { lang: language, rows, spellcheck: 'true', on: { input: onInput } });
    input.value = value;
    fields[name] = input;
    return field(label, input, told);
  };
  return {
    fields,
    nameOf,
    words,
    /** A field a language, beside each other; what they are called begins with `prefix`. */
    everyLanguage: (prefix: string, before: (language: string) => string = () => ''): HTMLElement =>
      make(
        'div',
        { class: 'editing-row' },
        ...all.languages.map((one) => words(prefix + one, nameOf(one), before(one), one)),
      ),
    line(name: string, label: string, value: string, given: Record<string, unknown>): HTMLElement {
      const input = make('input', { ...given, on: { input: onInput } });
      input.value = value;
      fields[name] = input;
      return field(label, input);
    },
    choice(name: string, label: string, options: readonly (readonly [string, string])[]): HTMLElement {
      const input = make('select', { on: { change: onInput } });
      for (const [value, told] of options) input.append(make('option', { value }, told));
      fields[name] = input;
      return field(label, input);
    },
    lines(label: string, chosen: readonly string[], language: Language): HTMLElement {
      fields.lines = linesField(label, all.texts, chosen, language, onInput);
      return fields.lines.element;
    },
    value: (name: string): string => fields[name]?.value.trim() ?? '',
    /** What stands in the fields of which the name begins so, by language. */
    byLanguage: (prefix = ''): Record<string, string> =>
      Object.fromEntries(
        all.languages.flatMap((one) => {
          const input = fields[prefix + one];
          return input ? [[one, input.value.trim()]] : [];
        }),
      ),
  };
}

const chosenIn = (value: string): string[] => value.split(' ').filter(Boolean);

/** A line of the talk, to be read: it is no field. */
const herWords = ({ line }: EditableText, { panel }: EditorWords): HTMLElement | undefined =>
  line &&
  make(
    'div',
    {},
    make('p', { class: 'editing-label' }, panel.languages[line.language] ?? line.language),
    make('blockquote', { class: 'editing-talk', lang: line.language }, line.amended?.text ?? line.text),
    hint(panel.herWords),
  );

/** The words of a text, its languages beside each other. */
function wordsForm(text: EditableText, given: Given): Form {
  const { say, language } = given;
  const { fields, nameOf, words, lines, byLanguage, value } = fieldsFor(given);
  const shown = text.parts.map((part) => {
    const name = nameOf(part.language);
    if (part.words === undefined) return hint(`${name}: ${say.panel.onlyInFile}`);
    const hints = [
      part.unit && /(?<!\\)\[/.test(part.words) && say.panel.links,
      part.words.includes('\n\n') && say.panel.paragraphs,
    ].filter(Boolean);
    return words(part.language, name, part.words, part.language, hints.join(' '));
  });
  const before = text.lines.join(' ');
  return {
    element: make(
      'div',
      {},
      make('div', { class: 'editing-row' }, herWords(text, say), ...shown),
      text.whose === 'paraphrase' && lines(say.panel.restates, text.lines, language),
    ),
    fields,
    change: () => ({
      do: 'words',
      id: text.id,
      words: byLanguage(),
      ...(fields.lines && value('lines') !== before && { lines: chosenIn(value('lines')) }),
    }),
  };
}

/** The researcher's correction of a line. */
function amendForm({ id, line }: EditableText, given: Given): Form {
  const { amend } = given.say;
  const { amended } = line ?? {};
  const form = fieldsFor(given);
  const { value } = form;
  const today = new Date();
  const day = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const text = form.words('text', amend.text, amended?.text ?? line?.text ?? '', line?.language ?? '');
  text.querySelector('textarea')?.classList.add('editing-talk');
  return {
    element: make(
      'div',
      {},
      hint(amend.told),
      text,
      make(
        'div',
        { class: 'editing-row' },
        form.line('by', amend.by, amended?.by ?? '', { autocomplete: 'name' }),
        form.line('date', amend.date, amended?.date ?? day, { type: 'date' }),
      ),
      group(
        amend.why,
        form.everyLanguage('why-', (language) => amended?.why[language] ?? ''),
      ),
    ),
    fields: form.fields,
    change: () => ({
      do: 'amend',
      id,
      text: value('text'),
      by: value('by'),
      date: value('date'),
      why: form.byLanguage('why-'),
    }),
  };
}

/** A paragraph of ours behind another. */
function paragraphForm({ id }: EditableText, given: Given): Form {
  const { as, kinds } = given.say.paragraph;
  const form = fieldsFor(given);
  return {
    element: make('div', {}, form.choice('as', as, Object.entries(kinds)), form.everyLanguage('')),
    fields: form.fields,
    change: () => ({
      do: 'paragraph',
      after: id,
      as: form.value('as') === 'Note' ? 'Note' : 'Editorial',
      words: form.byLanguage(),
    }),
  };
}

/** A point of the talk, with the lines that say it. */
function pointForm(given: Given): Form {
  const { say, all, language } = given;
  const { point } = say;
  const form = fieldsFor(given);
  const kindsOf = WORDS[language].findingKinds;
  return {
    element: make(
      'div',
      {},
      hint(point.told),
      make(
        'div',
        { class: 'editing-row' },
        form.choice(
          'kind',
          point.kind,
          FINDING_KINDS.map((kind) => [kind, kindsOf[kind]] as const),
        ),
        form.choice(
          'chapter',
          point.chapter,
          all.chapters.map(({ id, title }) => [id, title] as const),
        ),
      ),
      form.lines(point.lines, [], language),
      ...(['label', 'reach', 'note'] as const).map((name) =>
        group(point[name], form.everyLanguage(`${name}-`)),
      ),
    ),
    fields: form.fields,
    change: () => ({
      do: 'point',
      kind: form.value('kind') as (typeof FINDING_KINDS)[number],
      chapter: form.value('chapter'),
      lines: chosenIn(form.value('lines')),
      label: form.byLanguage('label-'),
      reach: form.byLanguage('reach-'),
      note: form.byLanguage('note-'),
    }),
  };
}

/** The form of a name; without a text the one that needs none. */
export function formOf(name: FormName, text: EditableText | undefined, given: Given): Form {
  if (name === 'point' || !text) return pointForm(given);
  return { words: wordsForm, amend: amendForm, paragraph: paragraphForm }[name](text, given);
}
