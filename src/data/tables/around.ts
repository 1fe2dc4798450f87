/** What stands around the talk: concepts, figures and literature. */
import type { Reference } from '../../schema/reference.ts';
import { invertedName } from '../../study/people.ts';
import type { Concept, Figure, Study } from '../../study/study.ts';
import { idOf, inEach, lineIds, list, NAME, referencesColumn, type Table, table } from './column.ts';

export const conceptsTable = (study: Study): Table =>
  table<Concept>(
    study.concepts,
    {
      name: 'concepts',
      title: { nl: 'Begrippen', en: 'Concepts' },
      says: {
        nl: 'De woorden waar het om draait, en wat een vertaling ermee doet.',
        en: 'The words that matter, and what a translation does to them.',
      },
      key: ['id'],
    },
    [
      idOf({
        nl: 'Het begrip; ook zijn adres op de site.',
        en: 'The concept; also its address on the site.',
      }),
      ...inEach<Concept>(study, 'term', { nl: 'Het woord.', en: 'The word.' }, ({ term }) => term),
      lineIds(
        'definition',
        { nl: 'Regels die het omschrijven.', en: 'Lines that define it.' },
        ({ definition }) => definition,
      ),
      lineIds(
        'lines',
        { nl: 'Regels waarin de lezing het gebruikt.', en: 'Lines in which the talk uses it.' },
        ({ lines }) => lines,
      ),
      ...inEach<Concept>(
        study,
        'explanation',
        { nl: 'Wat het betekent.', en: 'What it means.' },
        ({ explanation }) => explanation,
        'editorial',
      ),
      ...inEach<Concept>(
        study,
        'contested',
        {
          nl: 'Wat een vertaling moet kiezen, en wat verloren gaat.',
          en: 'What a translation must choose, and what is lost.',
        },
        ({ contested }) => contested,
        'editorial',
      ),
      {
        name: 'related',
        type: 'list',
        refersTo: 'concepts',
        says: { nl: 'Andere begrippen.', en: 'Other concepts.' },
        read: ({ related }) => list(related),
      },
      referencesColumn(),
    ],
  );

export const figuresTable = (study: Study): Table =>
  table<Figure>(
    study.figures,
    {
      name: 'figures',
      title: { nl: 'Figuren', en: 'Figures' },
      says: {
        nl: 'Wat de figuren zeggen. De gegevens van elke tekening staan bij die figuur, en in study.json.',
        en: 'What the figures say. The data of each drawing stand with that figure, and in study.json.',
      },
      key: ['id'],
    },
    [
      idOf({ nl: 'De figuur; ook het adres op de site.', en: 'The figure; also its address on the site.' }),
      {
        name: 'kind',
        type: 'string',
        required: true,
        says: { nl: 'Soort tekening.', en: 'Kind of drawing.' },
        read: ({ file }) => file.kind,
      },
      ...inEach<Figure>(study, 'label', NAME, ({ file }) => file.label),
      {
        name: 'title_kind',
        type: 'string',
        required: true,
        says: {
          nl: 'Wat de titel is: paraphrase (in onze woorden) of editorial (toelichting).',
          en: 'What the title is: paraphrase (in our words) or editorial (a note).',
        },
        read: ({ titleKind }) => titleKind,
      },
      ...inEach<Figure>(
        study,
        'title',
        { nl: 'Wat de figuur laat zien.', en: 'What the figure shows.' },
        ({ file }) => file.title,
        'row',
      ),
      lineIds(
        'title_lines',
        { nl: 'Regels die de titel navertelt.', en: 'Lines that the title restates.' },
        ({ restated }) => restated,
      ),
      lineIds('lines', { nl: 'Regels in de tekening.', en: 'Lines in the drawing.' }, ({ shown }) => shown),
      ...inEach<Figure>(
        study,
        'how_to_read',
        { nl: 'Hoe u de figuur leest.', en: 'How to read the figure.' },
        ({ file }) => file.how_to_read,
        'editorial',
      ),
      ...inEach<Figure>(
        study,
        'note',
        {
          nl: 'Wat de tekening toevoegt, of niet meet.',
          en: 'What the drawing adds, or does not measure.',
        },
        ({ file }) => file.note,
        'editorial',
      ),
      referencesColumn(),
    ],
  );

export const referencesTable = ({ references }: Study): Table =>
  table<Reference>(
    references,
    {
      name: 'references',
      title: { nl: 'Literatuur', en: 'Literature' },
      says: { nl: 'Wat anderen hebben gepubliceerd.', en: 'What others have published.' },
      key: ['id'],
    },
    [
      idOf({ nl: 'De titel in deze gegevens.', en: 'The work in these data.' }),
      {
        name: 'type',
        type: 'string',
        required: true,
        says: {
          nl: 'Soort publicatie, in de woorden van CSL.',
          en: 'Kind of publication, in the words of CSL.',
        },
        read: ({ type }) => type,
      },
      {
        name: 'authors',
        type: 'string',
        words: 'reference',
        says: {
          nl: 'Auteurs, met een puntkomma ertussen.',
          en: 'Authors, with a semicolon in between.',
        },
        read: ({ author = [] }) => author.map(invertedName).join('; '),
      },
      {
        name: 'title',
        type: 'string',
        words: 'reference',
        says: { nl: 'Titel.', en: 'Title.' },
        read: ({ title }) => title,
      },
      {
        name: 'number',
        type: 'string',
        words: 'reference',
        says: { nl: 'Nummer in een reeks.', en: 'Number in a series.' },
        read: ({ number }) => (number === undefined ? undefined : String(number)),
      },
      {
        name: 'year',
        type: 'integer',
        says: { nl: 'Jaar van verschijnen.', en: 'Year of publication.' },
        read: ({ issued }) => yearOf(issued),
      },
      {
        name: 'url',
        type: 'string',
        says: { nl: 'Adres op het web.', en: 'Address on the web.' },
        read: ({ URL: url }) => url,
      },
    ],
  );

/** The year of a day as it was written: in parts, or as a text that begins with it. */
function yearOf(issued: Reference['issued']): number | undefined {
  const year = Number(issued?.['date-parts']?.[0]?.[0] ?? /^\d{4}/.exec(issued?.raw ?? '')?.[0]);
  return Number.isInteger(year) ? year : undefined;
}
