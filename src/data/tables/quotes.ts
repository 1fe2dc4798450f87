/** Quotes, and their turns: whole, since they are someone’s words. */
import type { Quote, Study, Turn } from '../../study/study.ts';
import { idOf, inEach, kindsOf, lineIds, NAME, type Table, table, wordsOf } from './column.ts';

export const quotesTable = (study: Study): Table =>
  table<Quote>(
    study.quotes,
    {
      name: 'quotes',
      title: { nl: 'Citaten', en: 'Quotes' },
      says: {
        nl: 'De citaten in de lezing; hun woorden staan beurt voor beurt in turns.',
        en: 'The quotes in the talk; their words stand turn by turn in turns.',
      },
      key: ['id'],
    },
    [
      idOf({ nl: 'Het citaat; ook zijn adres op de site.', en: 'The quote; also its address on the site.' }),
      ...inEach<Quote>(study, 'label', NAME, ({ label }) => label),
      lineIds(
        'heading',
        {
          nl: 'De kop waaronder het op de dia staat.',
          en: 'The heading under which it stands on the slide.',
        },
        ({ heading }) => heading,
      ),
      ...inEach<Quote>(
        study,
        'context',
        { nl: 'Over dit citaat.', en: 'About this quote.' },
        ({ context }) => context,
        'editorial',
      ),
    ],
  );

export const turnsTable = (study: Study): Table => {
  interface Row {
    quote: Quote;
    number: number;
    turn: Turn;
  }
  return table<Row>(
    study.quotes.flatMap((quote) => quote.turns.map((turn, index) => ({ quote, number: index + 1, turn }))),
    {
      name: 'turns',
      title: { nl: 'De beurten in de citaten', en: 'The turns in the quotes' },
      says: {
        nl: 'Wat er is gezegd, een hele beurt per rij. Haal een citaat heel aan.',
        en: 'What was said, a whole turn a row. Quote a quote whole.',
      },
      key: ['quote', 'number'],
    },
    [
      {
        name: 'quote',
        type: 'string',
        required: true,
        refersTo: 'quotes',
        says: { nl: 'Het citaat.', en: 'The quote.' },
        read: ({ quote }) => quote.id,
      },
      {
        name: 'number',
        type: 'integer',
        required: true,
        says: { nl: 'De hoeveelste beurt.', en: 'Which turn, from 1.' },
        read: ({ number }) => number,
      },
      ...inEach<Row>(
        study,
        'speaker',
        {
          nl: 'De spreker zoals de lezing die noemt. Leeg: zij noemt er geen.',
          en: 'The speaker as the talk names them. Empty: it names none.',
        },
        ({ turn }) => turn.speaker,
      ),
      {
        name: 'named_by',
        type: 'string',
        refersTo: 'lines',
        says: { nl: 'De regel die de spreker noemt.', en: 'The line that names the speaker.' },
        read: ({ turn }) => turn.namedBy?.id,
      },
      lineIds(
        'lines',
        { nl: 'De regels van de beurt.', en: 'The lines of the turn.' },
        ({ turn }) => turn.lines,
      ),
      kindsOf(({ turn }) => turn.lines),
      ...wordsOf<Row>(
        study,
        {
          nl: 'De hele beurt. Wat een verteller ertussen zegt, hoort erbij en is van de onderzoeker: zie word_kinds.',
          en: 'The whole turn. What a narrator says in between belongs to it and is the researcher’s: see word_kinds.',
        },
        ({ turn }) => turn.lines,
        ' ',
      ),
      ...inEach<Row>(
        study,
        'reading',
        {
          nl: 'Wie hier waarschijnlijk spreekt, waar de lezing het niet zegt.',
          en: 'Who probably speaks here, where the talk does not say.',
        },
        ({ turn }) => turn.reading,
        'editorial',
      ),
    ],
  );
};
