/** The panel in which a text is changed: below the page, beside nothing, and never in the way of it. */
import type { Language } from '../../schema/primitives.ts';
import type { Answer, TextForPage, TextsForPage } from '../asked.ts';
import { askCheck, askSave, askText } from './ask.ts';
import { button, make } from './dom.ts';
import { type EditorWords, type Form, type FormName, fillIn, formOf, valuesOf } from './forms.ts';
import { type KeptWork, keepWork } from './kept.ts';
import { asideOf, nameOf, whoseOf } from './told.ts';
import { showConflict, tellAnswer } from './verdict.ts';

export interface Desk {
  all: TextsForPage;
  language: Language;
  say: EditorWords;
  /** What has been done is shown and said; with the words of each language, where these were changed. */
  done(said: 'saved' | 'undone', id: string, words?: Readonly<Record<string, string>>): void;
  /** Says a thing in passing. */
  tell(words: string): void;
}

const DEBOUNCE = 250;

export class Panel {
  readonly element: HTMLElement;
  #desk: Desk;
  #opener: HTMLElement | undefined;
  #form: Form | undefined;
  #formName: FormName = 'words';
  #text: TextForPage | undefined;
  #before = '';
  #verdict = make('div', { class: 'editing-verdict' });
  #status = make('p', { class: 'editing-status', role: 'status' });
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.element = make('section', {
      class: 'editing editing-panel',
      hidden: true,
      tabindex: -1,
      lang: desk.language,
      'aria-labelledby': 'editing-title',
      on: {
        keydown: (event) => {
          // The deck and the search listen for keys too.
          event.stopPropagation();
          const { key, ctrlKey, metaKey } = event as KeyboardEvent;
          if (key === 'Escape') this.askToClose();
          if (key === 'Enter' && (ctrlKey || metaKey)) void this.#save();
        },
      },
    });
  }

  get #say(): EditorWords {
    return this.#desk.say;
  }

  /** Opens a text, by the likeliest of the ids that its words may have. */
  async open(ids: readonly string[], opener?: HTMLElement): Promise<void> {
    if (!this.#mayLeave(() => void this.open(ids, opener))) return;
    this.#openedBy(opener);
    try {
      const [id = ''] = ids;
      const text = await askText(id);
      if ('answer' in text) return this.#desk.tell(this.#say.refused.unknown);
      this.#show(text, 'words', ids.slice(1));
    } catch {
      this.#desk.tell(this.#say.panel.failed);
    }
  }

  openPoint(opener: HTMLElement): void {
    if (!this.#mayLeave(() => this.openPoint(opener))) return;
    this.#openedBy(opener);
    this.#text = undefined;
    this.#fill('point', this.#say.point.title, []);
  }

  /** Marks where the writer is on the page. */
  #openedBy(opener: HTMLElement | undefined): void {
    delete this.#opener?.dataset.editingOpened;
    this.#opener = opener ?? this.#opener;
    if (this.#opener) this.#opener.dataset.editingOpened = '';
  }

  /** Opens what was being written when the page was loaded anew. */
  async restore({ id, form, values, base }: KeptWork): Promise<void> {
    if (form === 'point') this.#fill('point', this.#say.point.title, []);
    else {
      const text = await askText(id);
      if ('answer' in text) return keepWork(undefined);
      this.#show({ ...text, base }, form, []);
    }
    if (this.#form) fillIn(this.#form, values);
    this.#status.textContent = this.#say.unsaved.restored;
    this.#input();
  }

  #show(text: TextForPage, form: FormName, others: readonly string[]): void {
    this.#text = text;
    const { amend, paragraph } = this.#say;
    const title =
      form === 'amend' ? amend.title : form === 'paragraph' ? paragraph.title : nameOf(text, this.#desk);
    this.#fill(form, title, others);
  }

  #fill(name: FormName, title: string, others: readonly string[]): void {
    const text = this.#text;
    this.#formName = name;
    this.#form = formOf(name, text, { ...this.#desk, onInput: () => this.#input() });
    this.#before = JSON.stringify(this.#values());
    this.#verdict.replaceChildren();
    this.#status.textContent = '';
    const { panel } = this.#say;
    const head = make(
      'header',
      { class: 'editing-head' },
      make('h2', { id: 'editing-title' }, title),
      text && name !== 'paragraph' && whoseOf(text, this.#desk),
      button(panel.close, () => this.askToClose(), { class: 'editing-close' }),
    );
    const writable = Object.keys(this.#form.fields).length > 0;
    const foot = make(
      'footer',
      { class: 'editing-foot' },
      writable && button(panel.save, () => void this.#save(), { class: 'editing-save' }),
      make('div', {}, this.#status, this.#verdict),
    );
    const aside =
      text &&
      asideOf(text, name, others, this.#desk, {
        open: (id) => void this.open([id]),
        as: (form) => this.#mayLeave(() => this.#show(text, form, [])) && this.#show(text, form, []),
      });
    this.element.replaceChildren(
      head,
      make(
        'div',
        { class: 'editing-body' },
        make('div', { class: 'editing-main' }, this.#form.element, foot),
        aside,
      ),
    );
    this.element.hidden = false;
    document.documentElement.classList.add('editing-open');
    // What is changed stays in sight above the panel.
    this.#opener?.scrollIntoView({ block: 'center' });
    this.#focusField({ preventScroll: true });
  }

  #values(): Record<string, string> {
    return this.#form ? valuesOf(this.#form) : {};
  }

  get #dirty(): boolean {
    return !this.element.hidden && JSON.stringify(this.#values()) !== this.#before;
  }

  #input(): void {
    const { judged } = this.#say;
    clearTimeout(this.#waiting);
    keepWork(
      this.#dirty
        ? {
            id: this.#text?.id ?? '',
            form: this.#formName,
            values: this.#values(),
            base: this.#text?.base ?? {},
          }
        : undefined,
    );
    if (!this.#dirty) {
      this.#verdict.replaceChildren();
      this.#status.textContent = judged.unchanged;
      return;
    }
    this.#waiting = setTimeout(() => void this.#check(), DEBOUNCE);
  }

  async #check(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    const asked = ++this.#asked;
    this.#status.textContent = this.#say.judged.checking;
    const answer = await this.#answerOf(askCheck(form.change()));
    // Only the last question counts: the words have changed since.
    if (answer && asked === this.#asked && form === this.#form) this.#tell(answer);
  }

  async #answerOf(asked: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await asked;
    } catch (error) {
      this.#status.textContent =
        error instanceof Error && error.message === 'not as expected'
          ? this.#say.refused.languages
          : this.#say.panel.failed;
      this.#verdict.replaceChildren();
      return undefined;
    }
  }

  #tell(answer: Answer): void {
    tellAnswer(answer, this.#text?.id, this.#verdict, this.#status, this.#desk, (id) => void this.open([id]));
  }

  async #save(): Promise<void> {
    if (!this.#form) return;
    clearTimeout(this.#waiting);
    this.#asked++;
    const answer = await this.#answerOf(askSave(this.#form.change(), this.#baseOf()));
    if (!answer) return;
    if (answer.answer === 'saved') {
      keepWork(undefined);
      this.#before = JSON.stringify(this.#values());
      this.#close();
      this.#desk.done('saved', answer.id, this.#formName === 'words' ? this.#values() : undefined);
    } else if (answer.answer === 'conflict')
      showConflict(answer.text, this.#values(), this.#verdict, this.#desk, {
        keep: (text) => {
          if (this.#text && text) this.#text = { ...this.#text, base: text.base };
          this.#verdict.replaceChildren();
          this.#input();
          this.#focusField();
        },
        take: (text) => {
          keepWork(undefined);
          if (text) this.#show(text, 'words', []);
        },
      });
    else this.#tell(answer);
  }

  /** A point is written into files of its own and at the end of a chapter, whatever that was. */
  #baseOf(): Record<string, string> {
    return this.#text?.base ?? this.#desk.all.chapterBase;
  }

  /** In what is written: first the words in the language of the page. */
  #focusField(options?: FocusOptions): void {
    const own = this.#formName === 'words' && `textarea[lang="${this.#desk.language}"]`;
    const [field = this.element] = [own, 'textarea, input, select'].flatMap((names) =>
      names ? (this.element.querySelector<HTMLElement>(names) ?? []) : [],
    );
    field.focus(options);
  }

  /** Whether nothing would be lost; else asks, and does it once that is allowed. */
  #mayLeave(then: () => void): boolean {
    if (!this.#dirty) return true;
    const { unsaved, panel } = this.#say;
    const ask = make(
      'div',
      { class: 'editing-ask', role: 'alertdialog', 'aria-labelledby': 'editing-ask' },
      make('p', { id: 'editing-ask' }, unsaved.ask),
      button(unsaved.goOn, () => {
        ask.remove();
        this.#focusField();
      }),
      button(panel.save, () => {
        ask.remove();
        void this.#save();
      }),
      button(unsaved.throwAway, () => {
        this.#before = JSON.stringify(this.#values());
        keepWork(undefined);
        then();
      }),
    );
    this.element.querySelector('.editing-ask')?.remove();
    this.element.querySelector('.editing-head')?.after(ask);
    ask.querySelector('button')?.focus();
    return false;
  }

  askToClose(): void {
    if (this.#mayLeave(() => this.#close())) this.#close();
  }

  #close(): void {
    clearTimeout(this.#waiting);
    this.element.hidden = true;
    document.documentElement.classList.remove('editing-open');
    delete this.#opener?.dataset.editingOpened;
    this.#opener?.focus();
  }
}
