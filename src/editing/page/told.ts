/** What the panel tells of a text beside its words: what it is, whose, of which lines, and where it is written. */
import { hrefOf } from '../../addresses/addresses.ts';
import { type Language, slideOf } from '../../schema/primitives.ts';
import { formatDay } from '../../words/format.ts';
import { WORDS } from '../../words/words.ts';
import type { EditableText } from '../asked.ts';
import { button, hint, make, shorten } from './dom.ts';
import type { FormName } from './forms.ts';
import type { Desk } from './panel.ts';

const entryOf = (id: string): string => id.split('#')[0] ?? id;
const whatOf = ({ field }: EditableText, { say }: Desk): string =>
  say.fields[field] ?? say.fields.other ?? '';

/** The words of a text as a reader of the page would have them; of a line, where they are not translated, hers. */
export const wordsIn = ({ parts, line }: EditableText, language: string): string =>
  parts.find((part) => part.language === language)?.words || line?.amended?.text || line?.text || '';

/** What a text is and of what: "De uitleg, van ‘Overbelast netwerk’"; of a line its slide. */
export function nameOf(text: EditableText, desk: Desk): string {
  const [line] = text.lines;
  if (text.line && line) return `${whatOf(text, desk)} (${WORDS[desk.language].slides([slideOf(line)])})`;
  const entry = entryOf(text.id);
  const file = text.parts.find(({ unit }) => unit)?.file;
  const head = desk.all.texts.find((one) =>
    // A paragraph is named after its page or chapter.
    file
      ? one.field === 'title' && one.parts.some((part) => part.file === file)
      : one.id !== text.id && (one.id === entry || one.id === `${entry}#title`) && entry !== text.id,
  );
  return desk.say.panel.heading(whatOf(text, desk), head ? wordsIn(head, desk.language) : '');
}

export function whoseOf({ whose, line, lacking }: EditableText, { language }: Desk): HTMLElement {
  const { provenance } = WORDS[language];
  const kinds = line && !lacking ? [whose, 'translation' as const] : [whose];
  return make('p', { class: 'editing-whose' }, kinds.map((kind) => provenance[kind].name).join(' · '));
}

/** To a line where the talk is shown. */
export const lineLink = (id: string, words: string, { language, all }: Desk, given = {}): HTMLElement => {
  const root = all.languages[0] as Language;
  return make(
    'a',
    { ...given, href: hrefOf({ page: 'source' }, { language, root, base: '/', fragment: id }) },
    words,
  );
};

const linesAbout = (lines: readonly string[], desk: Desk): HTMLElement =>
  make(
    'p',
    {},
    desk.say.panel.about,
    ...lines.flatMap((id, at) => {
      const line = desk.all.texts.find((one) => one.id === `line/${id}`)?.line;
      const words = shorten(line?.amended?.text ?? line?.text ?? id, 42);
      return [
        at > 0 ? ' · ' : ' ',
        lineLink(id, words, desk, { class: 'editing-talk', lang: line?.language }),
      ];
    }),
  );

/** Each file once, with the rows in it. */
function placesOf({ parts }: EditableText): string[] {
  const rows = new Map<string, number[]>();
  for (const { file, place } of parts) rows.set(file, [...(rows.get(file) ?? []), place.line]);
  return [...rows].map(([file, lines]) => `${file}:${[...new Set(lines)].join(', ')}`);
}

interface Ways {
  open(id: string): void;
  as(form: FormName): void;
}

export function asideOf(
  text: EditableText,
  form: FormName,
  others: readonly string[],
  desk: Desk,
  { open, as }: Ways,
): HTMLElement {
  const { say, all, language } = desk;
  const { panel } = say;
  const { line, lines, whose } = text;
  const entry = entryOf(text.id);
  const siblings = all.texts.filter(({ id }) => id !== text.id && entryOf(id) === entry && entry !== 'study');
  const list = (texts: readonly EditableText[], name: (one: EditableText) => string): HTMLElement =>
    make(
      'ul',
      {},
      ...texts.map((one) =>
        make(
          'li',
          {},
          button(name(one), () => open(one.id)),
          make('span', { class: 'editing-glimpse' }, ` ${shorten(wordsIn(one, language), 60)}`),
        ),
      ),
    );
  return make(
    'aside',
    { class: 'editing-aside' },
    line?.amended && hint(panel.amendedBy(line.amended.by, formatDay(line.amended.date, language))),
    line && form !== 'amend' && button(say.amend.open, () => as('amend'), { class: 'editing-way' }),
    !line && whose !== 'paraphrase' && lines.length > 0 && linesAbout(lines, desk),
    others.length > 0 &&
      make(
        'div',
        {},
        hint(panel.alsoHere),
        list(
          all.texts.filter(({ id }) => others.includes(id)),
          (one) => nameOf(one, desk),
        ),
      ),
    siblings.length > 0 &&
      make(
        'details',
        {},
        make('summary', {}, panel.others),
        list(siblings, (one) =>
          one.lacking === undefined ? whatOf(one, desk) : panel.add(whatOf(one, desk)),
        ),
      ),
    text.parts.some(({ unit }) => unit && !unit.heading) &&
      form === 'words' &&
      button(say.paragraph.open, () => as('paragraph'), { class: 'editing-way' }),
    make(
      'p',
      { class: 'editing-file' },
      panel.where,
      ...placesOf(text).flatMap((place, at) => [at > 0 ? ', ' : ' ', make('code', {}, place)]),
    ),
  );
}
