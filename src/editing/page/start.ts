/** `npm run edit`, in the page. */
import './edit.css';
import { isLanguage } from '../../schema/primitives.ts';
import { EDITING_WORDS } from '../../words/editing/words.ts';
import { askTexts, begin } from './ask.ts';
import { makeBar } from './bar.ts';
import { make } from './dom.ts';
import { keepNews, keptNews, keptWork } from './kept.ts';
import { type Desk, Panel } from './panel.ts';
import { placeButtons } from './place-buttons.ts';

/** How long the server may take to notice what was saved, before the page asks for itself anew. */
const NOTICED = 600;

export async function startEditing(token: string): Promise<void> {
  const { lang } = document.documentElement;
  // What is embedded elsewhere is shown as it is.
  if (!isLanguage(lang) || !document.querySelector('main, .deck')) return;
  begin(token);
  const say = EDITING_WORDS[lang];
  const live = make('p', { class: 'editing editing-news', role: 'status' });
  document.body.append(live);
  const all = await askTexts();
  let buttons: HTMLButtonElement[] = [];
  const desk: Desk = {
    all,
    language: lang,
    say,
    done: (said, id) => {
      const opener = document.querySelector<HTMLElement>('[data-editing-opened]');
      const same = buttons.filter((one) => one.dataset.text === (opener?.dataset.text ?? id));
      keepNews({
        id: opener?.dataset.text ?? id,
        at: Math.max(
          0,
          same.findIndex((one) => one === opener),
        ),
        said,
      });
      setTimeout(() => location.reload(), NOTICED);
    },
    tell: (words) => {
      live.textContent = words;
    },
  };
  const panel = new Panel(desk);
  buttons = placeButtons(all.texts, lang, say.panel, (ids, opener) => {
    for (const one of buttons) delete one.dataset.editingOpened;
    opener.dataset.editingOpened = '';
    void panel.open(ids, opener);
  });
  document.body.append(makeBar(desk, panel), panel.element);
  document.documentElement.classList.add('editing-here-is');
  const news = keptNews();
  if (news) {
    buttons.filter((one) => one.dataset.text === news.id)[news.at]?.focus();
    live.textContent = say.panel[news.said];
  }
  const work = keptWork();
  if (work) await panel.restore(work);
}
