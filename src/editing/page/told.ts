/** What the panel tells of a text beside its words: what it is, whose, of which lines, and where it is written. */
import { hrefOf } from '../../addresses/addresses.ts';
import type { Language } from '../../schema/primitives.ts';
import { formatDay } from '../../words/format.ts';
import { WORDS } from '../../words/words.ts';
import type { EditableText } from '../asked.ts';
import { button, make } from './dom.ts';
import type { FormName } from './forms.ts';
import type { Desk } from './panel.ts';

const entryOf = (id: string): string => id.split('#')[0] ?? id;

/** What a text is and of what: "De uitleg, van ‘Overbelast netwerk’". */
export function nameOf(text: EditableText, { all, say, language }: Desk): string {
  const what = say.fields[text.field] ?? say.fields.other ?? '';
  const entry = entryOf(text.id);
  const head =
    entry === text.id ? undefined : all.texts.find(({ id }) => id === entry || id === `${entry}#title`);
  const name = head?.parts.find((part) => part.language === language)?.words;
  return say.panel.heading(what, name ?? '');
}

export function whoseOf({ whose, line, lacking }: EditableText, { language }: Desk): HTMLElement {
  const { provenance } = WORDS[language];
  const kinds = line && !lacking ? [whose, 'translation' as const] : [whose];
  return make('p', { class: 'editing-whose' }, kinds.map((kind) => provenance[kind].name).join(' · '));
}

const chips = (title: string, lines: readonly string[], { language, all }: Desk): HTMLElement =>
  make(
    'p',
    { class: 'editing-lines' },
    `${title} `,
    ...lines.flatMap((line, at) => {
      const href = hrefOf(
        { page: 'source' },
        { language, root: all.languages[0] as Language, base: '/', fragment: line },
      );
      const words = all.texts.find(({ id }) => id === `line/${line}`)?.line;
      const said = words?.amended?.text ?? words?.text ?? line;
      const short = said.length > 44 ? `${said.slice(0, 42).replace(/\s\S*$/, '')} …` : said;
      return [
        make('a', { href, class: 'editing-talk', lang: words?.language, title: line }, short),
        at < lines.length - 1 ? ' · ' : '',
      ];
    }),
  );

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
  const { line } = text;
  const nameById = (id: string): string => {
    const other = all.texts.find((one) => one.id === id);
    return other ? nameOf(other, desk) : id;
  };
  const entry = entryOf(text.id);
  const siblings = all.texts.filter(({ id }) => id !== text.id && entryOf(id) === entry && entry !== 'study');
  const link = (one: EditableText): HTMLElement => {
    const words = one.parts.find((part) => part.language === language)?.words ?? '';
    const what = say.fields[one.field] ?? say.fields.other ?? '';
    return make(
      'li',
      {},
      button(one.lacking === undefined ? what : panel.add(what), () => open(one.id)),
      words &&
        make('span', { class: 'editing-glimpse' }, ` ${words.slice(0, 60)}${words.length > 60 ? ' …' : ''}`),
    );
  };
  const restated = text.whose === 'paraphrase';
  return make(
    'aside',
    { class: 'editing-aside' },
    line?.amended &&
      make(
        'p',
        { class: 'editing-hint' },
        panel.amendedBy(line.amended.by, formatDay(line.amended.date, language)),
      ),
    line && form !== 'amend' && button(say.amend.open, () => as('amend'), { class: 'editing-way' }),
    !line && text.lines.length > 0 && chips(restated ? panel.restates : panel.about, text.lines, desk),
    others.length > 0 &&
      make(
        'div',
        {},
        make('p', { class: 'editing-hint' }, panel.alsoHere),
        make(
          'ul',
          {},
          ...others.map((id) =>
            make(
              'li',
              {},
              button(nameById(id), () => open(id)),
            ),
          ),
        ),
      ),
    siblings.length > 0 &&
      make('details', {}, make('summary', {}, panel.others), make('ul', {}, ...siblings.map(link))),
    text.parts.some(({ unit }) => unit && !unit.heading) &&
      form === 'words' &&
      button(say.paragraph.open, () => as('paragraph'), { class: 'editing-way' }),
    make(
      'p',
      { class: 'editing-file' },
      `${panel.where} `,
      ...text.parts.flatMap(({ file, place }, at) => [
        at > 0 ? ', ' : '',
        make('code', {}, `${file}:${place.line}`),
      ]),
    ),
  );
}
