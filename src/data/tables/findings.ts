/** Findings, what they rest on, and the relations between them. */
import type { Language } from '../../schema/primitives.ts';
import type { Finding, Relation, Study, Support } from '../../study/study.ts';
import { WORDS } from '../../words/words.ts';
import { publishSupport } from '../study-json.ts';
import { basisOf, idOf, inEach, kindsOf, lineIds, NAME, type Table, table, wordsOf } from './column.ts';

/** "supports: …; opposes: …": each type of relation, and what a page says for it. */
const typesIn = (language: Language): string =>
  `${Object.entries(WORDS[language].relations)
    .map(([type, { to }]) => `${type}: ${to}`)
    .join('; ')}.`;

export const findingsTable = (study: Study): Table =>
  table<Finding>(
    study.findings,
    {
      name: 'findings',
      title: { nl: 'Punten', en: 'Points' },
      says: {
        nl: 'Wat de lezing zegt, punt voor punt, en wat er niet staat.',
        en: 'What the talk says, point by point, and what it does not say.',
      },
      key: ['id'],
    },
    [
      idOf({
        nl: 'Het punt; ook het adres op de site.',
        en: 'The point; also its address on the site.',
      }),
      {
        name: 'kind',
        type: 'string',
        required: true,
        says: {
          nl: 'Soort: ideal, tension, practice, cause, obstacle, strain, summary, question of need.',
          en: 'Kind: ideal, tension, practice, cause, obstacle, strain, summary, question or need.',
        },
        read: ({ kind }) => kind,
      },
      ...inEach<Finding>(study, 'label', NAME, ({ label }) => label),
      lineIds(
        'lead',
        {
          nl: 'Regels waaronder deze woorden op de dia staan.',
          en: 'Lines under which these words stand on the slide.',
        },
        ({ lead }) => lead,
      ),
      lineIds('lines', { nl: 'Regels die het zeggen.', en: 'Lines that say it.' }, ({ lines }) => lines),
      kindsOf(({ lines }) => lines),
      ...wordsOf<Finding>(
        study,
        { nl: 'De woorden van die regels.', en: 'The words of those lines.' },
        ({ lines }) => lines,
      ),
      ...inEach<Finding>(
        study,
        'reach',
        { nl: 'Wat hier niet staat.', en: 'What it does not say.' },
        ({ reach }) => reach,
        'editorial',
      ),
      ...inEach<Finding>(study, 'note', { nl: 'Toelichting.', en: 'Note.' }, ({ note }) => note, 'editorial'),
    ],
  );

/** The table of what findings rest on: its file, and its place on the page of the data. */
export const SUPPORT_TABLE = 'support';

export const supportTable = ({ findings }: Study): Table => {
  interface Row {
    finding: Finding;
    number: number;
    support: Support;
  }
  return table<Row>(
    findings.flatMap((finding) =>
      finding.restsOn.map((support, index) => ({ finding, number: index + 1, support })),
    ),
    {
      name: SUPPORT_TABLE,
      title: { nl: 'Waar punten op rusten', en: 'What points rest on' },
      says: {
        nl: 'Wat de lezing bij een punt geeft, een grond per rij.',
        en: 'What the talk gives with a point, one row for each thing that it rests on.',
      },
      key: ['finding', 'number'],
    },
    [
      {
        name: 'finding',
        type: 'string',
        required: true,
        refersTo: 'findings',
        says: { nl: 'Het punt.', en: 'The point.' },
        read: ({ finding }) => finding.id,
      },
      {
        name: 'number',
        type: 'integer',
        required: true,
        says: { nl: 'De hoeveelste grond van dat punt.', en: 'Which ground of that point, from 1.' },
        read: ({ number }) => number,
      },
      {
        name: 'by',
        type: 'string',
        required: true,
        says: {
          nl: 'statement: de lezing zegt het; quote: er hoort een citaat bij; summary: de samenvatting zegt het opnieuw; model: een model in de lezing helpt het begrijpen.',
          en: 'statement: the talk says so; quote: a quote goes with it; summary: the summary says it again; model: a model in the talk helps make sense of it.',
        },
        read: ({ support }) => support.by,
      },
      basisOf(({ support }) => publishSupport(support).basis),
      {
        name: 'quote',
        type: 'string',
        refersTo: 'quotes',
        says: { nl: 'Het citaat, bij quote.', en: 'The quote, of quote.' },
        read: ({ support }) => (support.by === 'quote' ? support.quote.id : undefined),
      },
      {
        name: 'figure',
        type: 'string',
        refersTo: 'figures',
        says: { nl: 'De figuur met het model, bij model.', en: 'The figure with the model, of model.' },
        read: ({ support }) => (support.by === 'model' ? support.figure.id : undefined),
      },
      lineIds(
        'lines',
        {
          nl: 'Regels waarin dit verband staat, of waarin de lezing het opnieuw zegt.',
          en: 'Lines in which this link stands, or in which the talk says so again.',
        },
        ({ support }) => ('lines' in support ? support.lines : []),
      ),
    ],
  );
};

export const relationsTable = (study: Study): Table =>
  table<Relation>(
    study.findings.flatMap(({ relations }) => relations),
    {
      name: 'relations',
      title: { nl: 'Verbanden tussen punten', en: 'Links between points' },
      says: {
        nl: 'Een verband per rij, van het ene punt naar het andere. Niet elk verband is van de lezing zelf: zie basis.',
        en: 'One link a row, from one point to another. Not all are the talk’s own: see basis.',
      },
      key: ['from', 'type', 'to'],
    },
    [
      {
        name: 'from',
        type: 'string',
        required: true,
        refersTo: 'findings',
        says: { nl: 'Het punt waar het verband begint.', en: 'The point where the link starts.' },
        read: ({ from }) => from.id,
      },
      {
        name: 'type',
        type: 'string',
        required: true,
        says: { nl: typesIn('nl'), en: typesIn('en') },
        read: ({ type }) => type,
      },
      {
        name: 'to',
        type: 'string',
        required: true,
        refersTo: 'findings',
        says: { nl: 'Het punt waar het heen leidt.', en: 'The point that it leads to.' },
        read: ({ to }) => to.id,
      },
      basisOf(({ basis }) => basis),
      lineIds(
        'lines',
        { nl: 'Regels waarin dit verband staat.', en: 'Lines in which this link stands.' },
        ({ lines }) => lines,
      ),
      ...inEach<Relation>(
        study,
        'note',
        { nl: 'Waarom wij het zo lezen.', en: 'Why we read it so.' },
        ({ note }) => note,
        'editorial',
      ),
    ],
  );
