/** What a writer fills in, and the change that it asks for. */
import { FINDING_KINDS } from '../../schema/finding.ts';
import type { Language } from '../../schema/primitives.ts';
import type { EDITING_WORDS } from '../../words/editing/words.ts';
import type { WORDS } from '../../words/words.ts';
import type { Change, EditableText, TextsForPage } from '../asked.ts';
import { field, make, textarea } from './dom.ts';

export type EditorWords = (typeof EDITING_WORDS)[Language];
type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

export const FORMS = ['words', 'amend', 'paragraph', 'point'] as const;
export type FormName = (typeof FORMS)[number];

export interface Form {
  element: HTMLElement;
  fields: Record<string, Field>;
  change(): Change;
}

/** What stands in the fields; of a list what is chosen, with spaces between. */
export const valuesOf = ({ fields }: Form): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, input]) => [
      name,
      input instanceof HTMLSelectElement
        ? [...input.selectedOptions].map(({ value }) => value).join(' ')
        : input.value,
    ]),
  );

export function fillIn({ fields }: Form, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const input = fields[name];
    if (input instanceof HTMLSelectElement)
      for (const option of input.options) option.selected = value.split(' ').includes(option.value);
    else if (input) input.value = value;
  }
}

interface Given {
  say: EditorWords;
  languages: readonly string[];
  onInput: () => void;
}

const byLanguage = (fields: Record<string, Field>, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, input]) => [name.slice(prefix.length), input.value.trim()]),
  );

/** A line of the talk, to be read: it is no field. */
const herWords = ({ line }: EditableText, { panel }: EditorWords): HTMLElement | undefined =>
  line &&
  make(
    'div',
    { class: 'editing-field' },
    make('p', { class: 'editing-label' }, panel.languages[line.language] ?? line.language),
    make('blockquote', { class: 'editing-talk', lang: line.language }, line.amended?.text ?? line.text),
    make('p', { class: 'editing-hint' }, panel.herWords),
  );

/** The words of a text, its languages beside each other. */
export function wordsForm(text: EditableText, { say, onInput }: Given): Form {
  const fields: Record<string, Field> = {};
  const shown = text.parts.map((part) => {
    const name = say.panel.languages[part.language] ?? part.language;
    if (part.words === undefined)
      return make('p', { class: 'editing-hint' }, `${name}: ${say.panel.onlyInFile}`);
    const hints = [
      part.unit && /(?<!\\)\[/.test(part.words) && say.panel.links,
      part.words.includes('\n\n') && say.panel.paragraphs,
    ].filter(Boolean);
    const input = textarea(part.words, part.language, onInput);
    fields[part.language] = input;
    return field(name, input, hints.join(' ') || undefined);
  });
  const change = (): Change => ({ do: 'words', id: text.id, words: byLanguage(fields) });
  return {
    element: make('div', { class: 'editing-languages' }, herWords(text, say), ...shown),
    fields,
    change,
  };
}

/** The researcher's correction of a line. */
export function amendForm({ id, line }: EditableText, { say, languages, onInput }: Given): Form {
  const { amended } = line ?? {};
  const fields: Record<string, Field> = {};
  const input = (name: string, value: string, given: Record<string, unknown> = {}): HTMLInputElement => {
    const made = make('input', { ...given, on: { input: onInput } });
    made.value = value;
    fields[name] = made;
    return made;
  };
  const text = textarea(amended?.text ?? line?.text ?? '', line?.language ?? '', onInput);
  text.classList.add('editing-talk');
  fields.text = text;
  const today = new Date();
  const day = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const element = make(
    'div',
    {},
    make('p', { class: 'editing-hint' }, say.amend.told),
    field(say.amend.text, text),
    make(
      'div',
      { class: 'editing-row' },
      field(say.amend.by, input('by', amended?.by ?? '', { autocomplete: 'name' })),
      field(say.amend.date, input('date', amended?.date ?? day, { type: 'date' })),
    ),
    make(
      'div',
      { class: 'editing-languages' },
      ...languages.map((language) => {
        const why = textarea(amended?.why[language] ?? '', language, onInput);
        fields[`why-${language}`] = why;
        return field(say.amend.why(say.panel.languages[language] ?? language), why);
      }),
    ),
  );
  const value = (name: string): string => fields[name]?.value.trim() ?? '';
  return {
    element,
    fields,
    change: () => ({
      do: 'amend',
      id,
      text: value('text'),
      by: value('by'),
      date: value('date'),
      why: byLanguage(fields, 'why-'),
    }),
  };
}

function choice(
  options: readonly (readonly [value: string, words: string])[],
  onInput: () => void,
): HTMLSelectElement {
  const made = make('select', { on: { change: onInput } });
  for (const [value, words] of options) made.append(make('option', { value }, words));
  return made;
}

/** A paragraph of ours behind another. */
export function paragraphForm({ id }: EditableText, { say, languages, onInput }: Given): Form {
  const as = choice(Object.entries(say.paragraph.kinds), onInput);
  const texts = Object.fromEntries(languages.map((language) => [language, textarea('', language, onInput)]));
  return {
    element: make(
      'div',
      {},
      field(say.paragraph.as, as),
      make(
        'div',
        { class: 'editing-languages' },
        ...Object.entries(texts).map(([language, input]) =>
          field(say.panel.languages[language] ?? language, input),
        ),
      ),
    ),
    fields: { ...texts, as },
    change: () => ({
      do: 'paragraph',
      after: id,
      as: as.value === 'Note' ? 'Note' : 'Editorial',
      words: byLanguage(texts),
    }),
  };
}

/** A point of the talk, with the lines that say it. */
export function pointForm(
  { texts, chapters }: TextsForPage,
  kindsOf: (typeof WORDS)[Language]['findingKinds'],
  { say, languages, onInput }: Given,
): Form {
  const kind = choice(
    FINDING_KINDS.map((one) => [one, kindsOf[one]] as const),
    onInput,
  );
  const chapter = choice(
    chapters.map(({ id, title }) => [id, title] as const),
    onInput,
  );
  const lines = make('select', { multiple: true, size: 7, class: 'editing-talk', on: { change: onInput } });
  for (const { id, line } of texts) {
    if (!line) continue;
    const name = id.replace('line/', '');
    lines.append(
      make('option', { value: name, lang: line.language }, `${name}  ${line.amended?.text ?? line.text}`),
    );
  }
  const fields: Record<string, Field> = { kind, chapter, lines };
  const rows = (['label', 'reach', 'note'] as const).map((name) =>
    make(
      'div',
      { class: 'editing-languages' },
      ...languages.map((language) => {
        const input = textarea('', language, onInput);
        fields[`${name}-${language}`] = input;
        return field(say.point.inLanguage(say.point[name], say.panel.languages[language] ?? language), input);
      }),
    ),
  );
  return {
    element: make(
      'div',
      {},
      make('p', { class: 'editing-hint' }, say.point.told),
      make('div', { class: 'editing-row' }, field(say.point.kind, kind), field(say.point.chapter, chapter)),
      field(say.point.lines, lines),
      ...rows,
    ),
    fields,
    change: () => ({
      do: 'point',
      kind: kind.value as (typeof FINDING_KINDS)[number],
      chapter: chapter.value,
      lines: [...lines.selectedOptions].map(({ value }) => value),
      label: byLanguage(fields, 'label-'),
      reach: byLanguage(fields, 'reach-'),
      note: byLanguage(fields, 'note-'),
    }),
  };
}
