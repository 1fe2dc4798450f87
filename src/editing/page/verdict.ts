/** What the check says of words that are not saved yet, and what is to be chosen where someone else was first. */
import type { Answer, TextForPage, ToldProblem } from '../asked.ts';
import { button, hint, make } from './dom.ts';
import type { Desk } from './panel.ts';
import { lineLink, nameOf } from './told.ts';

export function tellAnswer(
  answer: Answer,
  own: string | undefined,
  verdict: HTMLElement,
  status: HTMLElement,
  desk: Desk,
  open: (id: string) => void,
): void {
  const { judged, panel, refused } = desk.say;
  verdict.replaceChildren();
  if (answer.answer === 'refused') status.textContent = refused[answer.refusal];
  else if (answer.answer === 'nothing') status.textContent = panel.nothing;
  else if (answer.answer === 'judged') {
    const { problems, wrongBefore, changes } = answer;
    status.textContent =
      problems.length > 0 ? judged.wrong(problems.length) : changes ? judged.fine : judged.unchanged;
    const [mine, others] = [true, false].map((is) =>
      problems.filter(({ text }) => (text === own || !own) === is),
    );
    const list = (found: readonly ToldProblem[]) =>
      make('ul', {}, ...found.slice(0, 8).map((problem) => told(problem, own, desk, open)));
    verdict.append(
      ...(mine?.length ? [list(mine)] : []),
      ...(others?.length ? [make('p', {}, judged.elsewhere), list(others)] : []),
      ...(wrongBefore > 0 ? [hint(judged.before(wrongBefore))] : []),
    );
  }
}

/** In the writer's language first; what the check said exactly, one step away. */
function told(
  problem: ToldProblem,
  own: string | undefined,
  desk: Desk,
  open: (id: string) => void,
): HTMLElement {
  const { rule, message, file, line, text } = problem;
  const { judged, panel } = desk.say;
  const lines = [...new Set(message.match(/\bs\d{2,3}-\d+[a-z]?\b/g))];
  const other = text !== own ? desk.all.texts.find(({ id }) => id === text) : undefined;
  return make(
    'li',
    {},
    judged.rules[rule] ?? judged.otherRule,
    ' ',
    ...lines.slice(0, 4).flatMap((id) => [lineLink(id, id, desk), ' ']),
    other && button(nameOf(other, desk), () => open(other.id)),
    make(
      'details',
      {},
      make('summary', {}, judged.exactly),
      make('p', { lang: 'en' }, message),
      make('p', {}, `${panel.where} `, make('code', {}, `${file}:${line}`), ` (${rule})`),
    ),
  );
}

/** Both versions of what differs, and which is to stand. */
export function showConflict(
  text: TextForPage | undefined,
  yours: Readonly<Record<string, string>>,
  verdict: HTMLElement,
  { say }: Desk,
  { keep, take }: Record<'keep' | 'take', (text: TextForPage | undefined) => void>,
): void {
  const { conflict, panel } = say;
  const theirs = Object.fromEntries(text?.parts.map(({ language, words = '' }) => [language, words]) ?? []);
  const column = (title: string, words: Readonly<Record<string, string>>) =>
    make(
      'div',
      {},
      make('h4', {}, title),
      ...Object.entries(words)
        .filter(([name]) => name !== 'lines' && theirs[name] !== yours[name])
        .map(([name, said]) => make('p', { lang: panel.languages[name] ? name : undefined }, said)),
    );
  const shown = make(
    'div',
    { class: 'editing-conflict', role: 'alertdialog', 'aria-labelledby': 'editing-conflict' },
    make('h3', { id: 'editing-conflict' }, conflict.title),
    make('p', {}, conflict.told),
    make(
      'div',
      { class: 'editing-row' },
      column(conflict.theirs, theirs),
      column(conflict.yours, yours),
      button(conflict.takeTheirs, () => take(text)),
      button(conflict.keepYours, () => keep(text)),
    ),
  );
  verdict.replaceChildren(shown);
  shown.querySelector<HTMLElement>('button:last-child')?.focus();
}
