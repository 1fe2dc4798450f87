/** What stands at the foot of each page while one edits: find a text, add a point, take the last edit back. */
import type { EditableText } from '../asked.ts';
import { askUndo } from './ask.ts';
import { button, field, hint, make, shorten } from './dom.ts';
import type { Desk, Panel } from './panel.ts';
import { nameOf, wordsIn } from './told.ts';

const SHOWN = 30;

export function makeBar(desk: Desk, panel: Panel): HTMLElement {
  const { say, all } = desk;
  const finder = makeFinder(desk, (id, opener) => void panel.open([id], opener));
  const undo = button(say.panel.undo, async () => {
    try {
      const answer = await askUndo();
      if (answer.answer === 'undone') desk.done('undone', answer.id);
      else desk.tell(answer.answer === 'conflict' ? say.panel.undoConflict : say.panel.noUndo);
    } catch {
      desk.tell(say.panel.failed);
    }
  });
  undo.hidden = !all.undo;
  const find = button(
    say.bar.find,
    () => {
      finder.hidden = !finder.hidden;
      find.setAttribute('aria-expanded', String(!finder.hidden));
      if (!finder.hidden) finder.querySelector('input')?.focus();
    },
    { 'aria-expanded': 'false' },
  );
  const point: HTMLButtonElement = button(say.point.open, () => panel.openPoint(point));
  const bar = make(
    'section',
    {
      class: 'editing editing-bar',
      lang: desk.language,
      'aria-label': say.bar.name,
      on: {
        keydown: (event) => {
          event.stopPropagation();
          if ((event as KeyboardEvent).key !== 'Escape' || finder.hidden) return;
          finder.hidden = true;
          find.setAttribute('aria-expanded', 'false');
          find.focus();
        },
      },
    },
    make('p', {}, say.bar.told),
    find,
    all.chapters.length > 0 && point,
    undo,
    finder,
  );
  return bar;
}

/** Every text of the study, also those that a page only draws or says to ears. */
function makeFinder(desk: Desk, open: (id: string, opener: HTMLElement) => void): HTMLElement {
  const { say, all, language } = desk;
  const list = make('ul');
  const count = hint('', { role: 'status' });
  const allWords = ({ parts, line, id }: EditableText): string =>
    [id, line?.text, ...parts.map(({ words }) => words)].join(' ').toLowerCase();
  const input = make('input', {
    type: 'search',
    on: {
      input: () => {
        const asked = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        const found =
          asked.length === 0
            ? []
            : all.texts.filter(
                (text) => text.lacking === undefined && asked.every((word) => allWords(text).includes(word)),
              );
        count.textContent =
          asked.length === 0
            ? ''
            : `${say.bar.found(found.length)} ${found.length > SHOWN ? say.bar.more : ''}`;
        list.replaceChildren(
          ...found.slice(0, SHOWN).map((text) => {
            const words = shorten(wordsIn(text, language), 80);
            const opener: HTMLButtonElement = button(words || text.id, () => open(text.id, opener));
            return make(
              'li',
              {},
              opener,
              make('span', { class: 'editing-glimpse' }, ` ${nameOf(text, desk)}`),
            );
          }),
        );
      },
    },
  });
  const finder = make('div', { class: 'editing-finder' }, field(say.bar.findTold, input), count, list);
  finder.hidden = true;
  return finder;
}
