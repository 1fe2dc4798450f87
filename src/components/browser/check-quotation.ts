/** "Is this in the talk?": looks on the device, and says it with the words beside it. */
import {
  type Difference,
  quotationChecker,
  type Standing,
  type Verdict,
} from '../../search/check-quotation.ts';
import { isOfTalk, type SearchIndex } from '../../search/index-file.ts';
import { indexFor } from './search-index.ts';
import { filled, make, statement } from './show-statement.ts';

/** The verdict, and whether it is about the talk's translation. */
function judge(index: SearchIndex, asked: string): { verdict: Verdict; translated: boolean } {
  const { texts, talk } = index;
  const pieces = talk.map(({ text, turn, words }) => ({
    text,
    turn,
    slide: texts[text]?.slide ?? 0,
    words: words ?? texts[text]?.text ?? '',
  }));
  const ours = texts.flatMap(({ whose, text: words }, text) => (isOfTalk(whose) ? [] : [{ text, words }]));
  const own = quotationChecker(pieces, ours)(asked);
  if (own.is === 'exact' || !talk.some(({ words }) => words !== undefined))
    return { verdict: own, translated: false };
  const inTranslation = quotationChecker(
    pieces.map((piece) => ({ ...piece, words: texts[piece.text]?.text ?? '' })),
    ours,
  )(asked);
  const closer = inTranslation.is === 'exact' || own.is === 'absent';
  return { verdict: closer ? inTranslation : own, translated: closer };
}

const answerOf = (says: DOMStringMap, verdict: Verdict, translated: boolean): string | undefined => {
  if (verdict.is !== 'exact') return says[verdict.is];
  if (translated) return says.translated;
  if (verdict.standings.every(({ across }) => across)) return says.across;
  return verdict.standings.length > 1 ? says.twice : says.exact;
};

function shownStanding(index: SearchIndex, says: DOMStringMap, { texts, slides }: Standing): HTMLElement {
  const place = index.places[index.texts[texts[0] ?? 0]?.place ?? 0];
  const link = make('a', '', place?.name ?? '');
  link.href = place?.href ?? '';
  const speakers = [
    ...new Set(texts.flatMap((text) => index.talk.find((line) => line.text === text)?.speaker ?? [])),
  ];
  const others = slides.slice(1).map((slide) => index.texts.find((text) => text.slide === slide)?.place ?? 0);
  return make(
    'div',
    'standing',
    make(
      'h3',
      '',
      link,
      ...others.flatMap((other) => [', ', index.places[other]?.name ?? '']),
      ...(speakers.length > 0 ? [', ', filled(says.said, speakers.join(', '))] : []),
    ),
    ...texts.map((text) => statement(index, text)),
  );
}

const shownDifferences = (differences: readonly Difference[]): HTMLElement =>
  make(
    'p',
    'differences',
    ...differences.flatMap(({ is, words }) => [
      is === 'same' ? words : make(is === 'asked' ? 'del' : 'ins', '', words),
      ' ',
    ]),
  );

function show(index: SearchIndex, says: DOMStringMap, verdict: Verdict): HTMLElement[] {
  switch (verdict.is) {
    case 'exact':
      return verdict.standings.map((standing) => shownStanding(index, says, standing));
    case 'ours':
      return verdict.texts.map((text) => statement(index, text));
    case 'changed':
      return [
        shownDifferences(verdict.differences),
        make('p', 'why', says.differences ?? ''),
        shownStanding(index, says, verdict.standing),
      ];
    case 'absent':
      return verdict.nearest
        ? [make('p', '', says.nearest ?? ''), shownStanding(index, says, verdict.nearest)]
        : [];
    case 'nothing':
      return [];
  }
}

for (const box of document.querySelectorAll<HTMLElement>('.quotation')) {
  const form = box.querySelector('form');
  const field = box.querySelector('textarea');
  const answer = box.querySelector<HTMLElement>('[role=status]');
  const shown = box.querySelector<HTMLElement>('.answer');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!field || !answer || !shown) return;
    try {
      const index = await indexFor(box);
      const { verdict, translated } = judge(index, field.value);
      answer.textContent = answerOf(box.dataset, verdict, translated) ?? '';
      shown.replaceChildren(...show(index, box.dataset, verdict));
    } catch {
      answer.textContent = box.dataset.failed ?? '';
    }
  });
}
