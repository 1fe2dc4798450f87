/** `npm run edit`, in the page. */
import './edit.css';
import { isLanguage } from '../../schema/primitives.ts';
import { EDITING_WORDS } from '../../words/editing/words.ts';
import { askTexts, begin } from './ask.ts';
import { makeBar } from './bar.ts';
import { make } from './dom.ts';
import { showWords } from './find-texts.ts';
import { keepNews, keptNews, keptWork } from './kept.ts';
import { type Desk, Panel } from './panel.ts';
import { type Placed, placeButtons } from './place-buttons.ts';

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
  let placed: Placed[] = [];
  let opened: HTMLButtonElement | undefined;
  const desk: Desk = {
    all,
    language: lang,
    say,
    done: (said, id, words) => {
      const [paragraph, ...more] = (words?.[lang] ?? '').split('\n\n');
      for (const { found } of placed)
        if (paragraph && more.length === 0 && found.ids[0] === id) showWords(found, paragraph);
      live.textContent = say.panel[said];
      const at = opened?.dataset.text ?? id;
      const same = placed.map(({ button }) => button).filter((button) => button.dataset.text === at);
      keepNews({ id: at, at: Math.max(0, opened ? same.indexOf(opened) : 0), said });
      setTimeout(() => location.reload(), NOTICED);
    },
    tell: (words) => {
      live.textContent = words;
    },
  };
  const panel = new Panel(desk);
  placed = placeButtons(all.texts, lang, say.panel, (ids, button) => {
    opened = button;
    void panel.open(ids, button);
  });
  document.body.append(makeBar(desk, panel), panel.element);
  document.documentElement.classList.add('editing-here-is');
  const news = keptNews();
  if (news) {
    placed.filter(({ button }) => button.dataset.text === news.id)[news.at]?.button.focus();
    live.textContent = say.panel[news.said];
  }
  const work = keptWork();
  if (work) await panel.restore(work);
}
